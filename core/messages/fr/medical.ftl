# MED : santé
med-002 = { $defect ->
   *[expired] Le constat d’aptitude au voyage de cette personne n’était plus valable au départ.
    [old] Le constat d’aptitude au voyage de cette personne datait de plus de { $hours } heures au départ.
    [after] L’aptitude au voyage de cette personne n’a été examinée qu’après le départ.
}
    .title = Le constat d’aptitude au voyage est valable au moment du départ
    .help = Faites réexaminer la personne par un professionnel de santé peu avant le vol et consignez jusqu’à quand le constat est valable. Au besoin, reportez le vol.
med-004 = { $defect ->
   *[certificate] Au départ, cette grossesse a atteint la semaine { $week } ou plus, et aucun certificat médical valable pour le voyage n’est consigné.
    [carrier] Au départ, cette grossesse a atteint la semaine { $week } ou plus, et aucun accord du transporteur n’est consigné.
}
    .title = En fin de grossesse, pas de voyage sans certificat, ni tout à la fin sans accord du transporteur
    .help = Demandez à un médecin un certificat pour le voyage et au transporteur un accord écrit, ou reportez le retour après la naissance. Consignez si un ou plusieurs enfants sont attendus.
