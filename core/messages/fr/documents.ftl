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
doc-013 = Requis à cette étape, et absent ou incomplet : { $item ->
   *[identity_document] { journey-item-identity_document }
    [means_statement] { journey-item-means_statement }
    [counselling_record] { journey-item-counselling_record }
    [counselling_after_arrival] { journey-item-counselling_after_arrival }
    [vulnerability_screening] { journey-item-vulnerability_screening }
    [vulnerability_reassessment] { journey-item-vulnerability_reassessment }
    [vulnerability_assessment] { journey-item-vulnerability_assessment }
    [safety_assessment] { journey-item-safety_assessment }
    [parental_consent] { journey-item-parental_consent }
    [travel_document] { journey-item-travel_document }
    [exit_authorisation] { journey-item-exit_authorisation }
    [transit_visas] { journey-item-transit_visas }
    [origin_acceptance] { journey-item-origin_acceptance }
    [share_consent] { journey-item-share_consent }
    [arrival_confirmation] { journey-item-arrival_confirmation }
    [reintegration_assessments] { journey-item-reintegration_assessments }
    [plan_agreement] { journey-item-plan_agreement }
}.
    .title = Ce qu’une étape exige est réuni avant qu’elle soit franchie
    .help = Obtenez l’élément nommé et consignez-le avec sa date, ou consignez pourquoi la personne n’en a pas besoin. `sankofa next` énumère tout ce qui manque et qui doit le fournir.
