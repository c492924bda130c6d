# CLO : clôture
clo-001 = { $lacks ->
   *[all] La clôture n’est pas consignée.
    [reason] La clôture n’indique pas de motif.
    [day] La clôture n’a pas de date.
    [closer] La clôture n’indique pas qui a clos le dossier.
    [approval] Aucun responsable n’a approuvé la clôture.
    [approval_after] Le responsable n’a approuvé qu’après la clôture du dossier.
}
    .title = Une clôture dit pourquoi, quand, par qui, et quel responsable l’a approuvée
    .help = Complétez la clôture et faites-la approuver avant d’archiver le dossier.
clo-002 = { $lacks ->
   *[delivery] Pour que le dossier soit achevé : ce poste n’a été ni remis ni annulé.
    [reason] Pour que le dossier soit achevé : ce poste a été annulé, mais rien ne dit pourquoi.
    [instalment] Pour que le dossier soit achevé : cette tranche n’a pas été versée.
    [proof] Pour que le dossier soit achevé : rien ne prouve cette remise.
    [report] Pour que le dossier soit achevé : il n’y a pas de rapport final sur le plan.
    [acceptance] Pour que le dossier soit achevé : le rapport final n’était pas accepté le jour de la clôture.
    [meeting] Pour que le dossier soit achevé : aucun dernier entretien n’a été tenu avec la personne, ni décliné par elle.
}
    .title = Un dossier est achevé quand chaque poste a abouti, est prouvé, et qu’un bilan a été fait
    .help = Remettez ce qui reste ou annulez-le en disant pourquoi, ajoutez la preuve, tenez le dernier entretien et rédigez le rapport final. Si le dossier prend fin pour un autre motif, indiquez ce motif.
clo-006 = { $defect ->
   *[offer] La personne est repartie ou ne veut plus d’aide, et aucun entretien à ce sujet ne lui a été proposé.
    [reasons] Un dernier entretien a eu lieu, mais les raisons et les souhaits de la personne ne sont pas notés.
}
    .title = Un entretien sur les raisons est proposé à qui repart ou ne veut plus d’aide
    .help = Proposez un entretien, par téléphone ou par message si la personne est loin, et consignez la date de la proposition. Demandez ce qui pourrait changer. Personne n’est tenu d’accepter ni de donner ses raisons.
clo-015 = { $defect ->
   *[departed] La personne est réputée avoir renoncé avant le départ, mais ceci dit qu’elle est partie ou arrivée.
    [paid] La personne est réputée avoir renoncé avant le départ, mais a reçu une aide postérieure au retour.
    [cash] La personne a renoncé avant le départ, mais l’argent remis pour le départ n’a pas été contre-passé dans les comptes.
}
    .title = Qui a renoncé avant le départ ne compte ni comme parti ni comme aidé après le retour
    .help = Établissez ce qui s’est passé. Corrigez le motif de clôture, ou invalidez l’enregistrement erroné ; annulez les versements par une écriture inverse. La personne n’est soumise à aucune pression pour l’argent.
