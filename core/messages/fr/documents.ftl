# DOC : documents
doc-001 = { $defect ->
   *[none] Cette personne n’a pas de document de voyage pour le départ.
    [expired] Le document de voyage de cette personne expire avant la fin du voyage.
}
    .title = Toute personne qui part a un document de voyage valable à l’arrivée
    .help = Demandez au consulat un document de voyage ou sa prolongation, et consignez son dernier jour de validité. Ne laissez pas partir la personne sans ce document.
doc-007 = { $defect ->
   *[none] Le pays d’accueil exige une autorisation de sortie, et aucune n’est consignée pour cette personne.
    [expired] L’autorisation de sortie de cette personne a expiré avant le départ.
}
    .title = Là où le pays d’accueil l’exige, la sortie est autorisée avant le départ
    .help = Demandez l’autorisation, ou une nouvelle, à l’autorité compétente et consignez le document ou la demande acceptée. Reportez le départ jusque-là.
doc-009 = { $defect ->
   *[before] Le billet de cette personne a été réservé avant la délivrance du document de voyage, et rien n’indique que le consulat l’exige.
    [without] Le billet de cette personne a été réservé sans aucun document de voyage, et rien n’indique que le consulat l’exige.
}
    .title = Le document de voyage vient avant le billet, sauf si le consulat demande l’inverse
    .help = Vérifiez auprès du consulat quand le document sera prêt et déplacez le billet au besoin. Si ce consulat exige d’abord un billet, ajoutez son pays au jeu de règles.
