# MED : santé
med-001 = Aucun constat d’aptitude au voyage n’est consigné pour cette personne.
    .title = Toute personne à examiner avant le voyage a un constat d’aptitude
    .help = Faites examiner la personne par un professionnel de santé avant l’autorisation de départ, et consignez le résultat et sa durée de validité.
med-002 = { $defect ->
   *[expired] Le constat d’aptitude au voyage de cette personne n’était plus valable au départ.
    [old] Le constat d’aptitude au voyage de cette personne datait de plus de { $hours } heures au départ.
    [after] L’aptitude au voyage de cette personne n’a été examinée qu’après le départ.
}
    .title = Le constat d’aptitude au voyage est valable au moment du départ
    .help = Faites réexaminer la personne par un professionnel de santé peu avant le vol et consignez jusqu’à quand le constat est valable. Au besoin, reportez le vol.
med-003 = { $defect ->
   *[conditions] Cette personne ne peut voyager que sous conditions, et toutes ne sont pas consignées comme remplies.
    [unfit] Cette personne a été déclarée inapte au voyage lors du dernier examen.
    [deferred] La décision sur l’aptitude au voyage de cette personne a été remise à plus tard.
}
    .title = Personne ne part sans être apte au voyage, ni avant que les conditions soient remplies
    .help = Reportez le départ. Remplissez chaque condition et consignez-la, ou faites réexaminer la personne quand sa santé le permet.
med-004 = { $defect ->
   *[certificate] Au départ, cette grossesse a atteint la semaine { $week } ou plus, et aucun certificat médical valable pour le voyage n’est consigné.
    [carrier] Au départ, cette grossesse a atteint la semaine { $week } ou plus, et aucun accord du transporteur n’est consigné.
}
    .title = En fin de grossesse, pas de voyage sans certificat, ni tout à la fin sans accord du transporteur
    .help = Demandez à un médecin un certificat pour le voyage et au transporteur un accord écrit, ou reportez le retour après la naissance. Consignez si un ou plusieurs enfants sont attendus.
med-005 = Deux notes à { $days } jours d’intervalle indiquent la même semaine de cette grossesse.
    .title = Les semaines de grossesse avancent d’une note à l’autre
    .help = Demandez la semaine au jour de chaque note, ou la date prévue de l’accouchement. Ne recopiez pas le nombre d’une note plus ancienne.
med-006 = { $defect ->
   *[hours] Cet enfant voyage moins de { $limit } heures après sa naissance.
    [permission] Cet enfant voyage moins de { $limit } jours après sa naissance, et aucune autorisation médicale n’est consignée.
}
    .title = On ne voyage pas dans les premières heures de la vie, et dans les premiers jours seulement avec une autorisation médicale
    .help = Reportez le voyage, pour la mère et l’enfant. Dans les premiers jours, demandez une autorisation à un médecin et ses règles au transporteur.
med-007 = { $defect ->
   *[none] Un accompagnement médical est nécessaire pour cette personne, et aucun n’est consigné.
    [not_booked] L’accompagnement médical de cette personne n’était pas réservé au départ.
    [door] Rien n’indique que l’accompagnement médical de cette personne va de porte à porte.
    [handover] Rien n’indique à qui l’accompagnateur médical remet cette personne.
}
    .title = L’accompagnement médical nécessaire est réservé du domicile à la remise
    .help = Réservez l’accompagnement pour tout le trajet, convenez avec le service à destination de qui prend le relais, et consignez les deux.
med-008 = { $missing ->
   *[all] Cette personne a besoin d’un traitement, et rien n’est prévu pour sa suite après le retour.
    [medicine] Aucune provision de médicaments pour { $days } jours n’est consignée pour cette personne.
    [follow_up] Rien n’indique qui soigne cette personne après le retour.
    [available] Il n’est pas confirmé que le traitement existe là où va cette personne.
}
    .title = Le traitement continue après le retour : médicaments emportés, service nommé, disponibilité confirmée
    .help = Demandez au pays d’origine quel service soigne la personne et si les médicaments y sont, remettez une provision et consignez-le. S’il n’y a pas de traitement, reparlez du retour avec la personne.
med-009 = Des données médicales sont parties vers le pays de retour sans que toutes les personnes concernées y aient consenti.
    .title = Les données médicales ne vont au pays de retour qu’avec le consentement de la personne
    .help = Demandez son accord à la personne, ou au parent ou tuteur d’un enfant, avant tout autre envoi, et consignez-le. En cas de refus, faites effacer les données par le destinataire.
med-010 = Cette déclaration a été signée alors que la personne traversait une crise aiguë de santé mentale.
    .title = On ne déclare pas vouloir rentrer dans une crise aiguë
    .help = Bloquez le dossier, veillez à ce que la personne soit aidée, faites évaluer sa capacité à décider par une personne qualifiée, et reprenez la déclaration plus tard.
med-011 = Cet examen médical n’a pas été fait par un professionnel de santé.
    .title = La santé est examinée par des professionnels de santé
    .help = Faites examiner la personne par un médecin ou un infirmier, ou corrigez le dossier si c’était le cas.
med-012 = { $beyond ->
   *[time] Le traitement de cette personne est nécessaire plus longtemps que le programme n’aide, et aucune orientation n’est consignée.
    [money] Le traitement de cette personne coûte plus que ce que le programme y consacre, et aucune orientation n’est consignée.
}
    .title = Un traitement qui dépasse la durée ou le budget du programme est confié à un service qui peut continuer
    .help = Trouvez un service public ou autre qui prend le relais, orientez la personne avec son consentement, et consignez-le avant d’approuver le plan.
med-013 = { $defect ->
   *[refer] Cette personne est décédée avant d’arriver, et aucune orientation pour le rapatriement du corps n’est consignée.
    [paid] Un voyage a été payé pour cette personne après son décès.
}
    .title = Le rapatriement d’un corps n’est pas un retour assisté : on oriente la famille
    .help = Indiquez à la famille le consulat ou le service qui peut aider, et consignez l’orientation. Vérifiez les paiements postérieurs au décès.
med-014 = { $missing ->
   *[all] Cette personne est confiée à des soins, et aucune remise médicale n’est consignée.
    [certificates] La remise médicale de cette personne ne mentionne aucun document.
    [nursing] La remise médicale de cette personne n’indique pas si des soins infirmiers sont nécessaires.
    [observation] La remise médicale de cette personne n’indique pas si une surveillance est nécessaire.
    [ambulance] La remise médicale de cette personne n’indique pas si une ambulance est nécessaire.
}
    .title = Une remise médicale indique les documents et si des soins, une surveillance ou une ambulance sont nécessaires
    .help = Complétez la remise avec le médecin qui a examiné la personne, et envoyez-la avant le départ à ceux qui prennent le relais.
