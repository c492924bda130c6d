# MON : suivi
mon-001 = { $defect ->
    [few] Il y a moins de visites prévues pour cette personne que le programme n’en voulait à ce jour : { $needed }.
   *[none] Aucune visite après le retour n’a été prévue pour cette personne.
}
    .title = Des visites après le retour sont prévues pour chaque personne aidée à se réinstaller
    .help = Convenez avec la personne de quand et comment vous revoir, et inscrivez-le au calendrier des visites. Si le dossier va être clos, rencontrez-la une fois avant.
mon-002 = { $defect ->
   *[arrival] Cette visite est datée d’avant l’arrivée des personnes visitées.
    [delivery] Cette visite est datée d’avant une remise qu’elle dit avoir constatée.
}
    .title = Une visite suit l’arrivée, et les remises qu’elle constate
    .help = Comparez les dates avec les notes de la visite et l’attestation de remise, et corrigez celle qui est fausse par un nouvel enregistrement.
mon-003 = { $defect ->
    [ended] Le consentement au suivi n’était plus valable quand cette personne a été visitée ou interrogée.
    [later] Le consentement au suivi n’a été donné qu’après la visite ou l’enquête.
   *[none] Cette personne a été visitée ou interrogée sans avoir jamais consenti au suivi.
}
    .title = La personne visitée ou interrogée y a consenti
    .help = Demandez à la personne si elle veut être contactée, et comment. Sinon, arrêtez, et n’utilisez pas sans son accord ce que vous avez appris.
mon-004 = { $defect ->
    [outside] Le score composite se situe en dehors des scores des trois dimensions.
   *[over_one] Un score est supérieur à 1 : { $score }.
}
    .title = Les scores vont de 0 à 1, et un score composite se situe entre ceux dont il est fait
    .help = Recalculez le score à partir des réponses. Un pourcentage se divise par cent.
mon-005 = { $defect ->
    [answers] Il y a un score composite, mais aucune réponse dans l’une de ses dimensions : { $dimension }.
   *[score] Il y a un score composite, mais aucun score dans l’une de ses dimensions : { $dimension }.
}
    .title = Un score composite repose sur les trois dimensions
    .help = Posez les questions manquantes à la prochaine visite, ou retirez le score composite et gardez ceux des dimensions abordées.
mon-006 = Un score est inférieur à { $percent } % du maximum ({ $score }) et personne n’a revu le plan depuis.
    .title = Après un score bas, le plan est revu
    .help = Parlez avec la personne de ce que montre l’enquête, modifiez le plan ou proposez une orientation, et consignez le jour de cette revue même si rien ne change.
mon-007 = { $what ->
    [list] Cette enquête a utilisé une autre liste de réponses que la première de cette personne.
   *[version] Cette enquête a été menée avec une autre version de l’outil que la première de cette personne.
}
    .title = Les enquêtes d’une même personne utilisent la même version d’un outil
    .help = Ne comparez pas les deux scores. Menez la prochaine enquête avec la version de la première, ou dites dans le rapport que l’outil a changé.
mon-008 = Une aide a été fournie pour cette activité, et personne n’a vérifié qu’elle existe.
    .title = Une activité financée est vue une fois avant la clôture
    .help = Allez la voir ou, si personne ne peut s’y rendre, demandez une photo ou l’avis d’un voisin, et consignez ce que vous constatez. Un échec n’est pas une faute de la personne.
mon-009 = { $lacks ->
    [days] Avant de décider que le contact était perdu, personne n’a essayé pendant { $needed } jours différents.
    [channels] Avant de décider que le contact était perdu, personne n’a essayé par { $needed } moyens différents.
   *[attempts] Avant de décider que le contact était perdu, personne n’a essayé { $needed } fois de joindre la personne.
}
    .title = Personne n’est déclaré perdu sans qu’on ait essayé de le joindre
    .help = Essayez encore, d’autres jours et par d’autres moyens : téléphone, message, un proche que la personne a désigné, une visite. Si cela reste vain, prenez la décision à nouveau.
mon-010 = Un enfant a été interrogé avec une enquête qui n’est pas faite pour les enfants.
    .title = Un enfant est interrogé avec un outil fait pour les enfants
    .help = Retirez cette enquête des scores. Interrogez l’enfant avec l’outil qui convient, au bon moment et près d’une personne de confiance.
mon-011 = { $what ->
    [access] Les données du suivi ont été consultées à des fins d’éloignement, ou par ceux qui en sont chargés.
    [consent] Un consentement au suivi mentionne l’éloignement, ou ceux qui en sont chargés.
    [purpose] Les données du suivi ont été transmises à des fins d’éloignement.
   *[recipient] Les données du suivi ont été transmises à une organisation chargée de l’éloignement.
}
    .title = Ce que l’on apprend lors du suivi ne sert pas à l’éloignement
    .help = Prévenez aussitôt la personne chargée de la protection des données, demandez au destinataire de détruire les données et informez la personne concernée. Cessez ces transmissions.
mon-012 = { $what ->
    [satisfaction] Aucune enquête n’a demandé à cette personne si elle est satisfaite de l’aide.
   *[feedback] Rien n’indique que l’on ait expliqué aux personnes de ce dossier comment se plaindre ou donner leur avis.
}
    .title = On demande aux personnes comment était l’aide, et on leur dit comment se plaindre
    .help = Posez la question lors du dernier entretien, et laissez un numéro ou une adresse qui fonctionne.
mon-013 = { $told ->
   *[means_to] La personne a dit vouloir repartir. C’est un fait du suivi, non un échec de la personne ni du dossier.
    [left] Une personne de ce dossier a de nouveau quitté le pays. C’est un fait du dossier, non un échec de la personne ni de l’aide.
}
    .title = Repartir, ou vouloir repartir, est consigné comme un fait et non comme un échec
    .help = Notez s’il s’agit d’un choix ou d’une nécessité, selon les mots de la personne. Informez-la des voies sûres et, si rester n’est pas possible, revoyez le plan avec elle. Personne ne perd son aide pour l’avoir dit.
