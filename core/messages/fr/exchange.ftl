# XCH : échange entre pays d’accueil et pays d’origine
xch-001 = { $defect ->
   *[none] Aucun dossier de transmission n’a annoncé ce départ au pays d’origine ; le règlement du programme le demande { $limit } jours avant.
    [late] Le dossier de transmission est parti vers le pays d’origine { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } avant le départ ; le règlement du programme en demande { $limit }.
    [after] Le dossier de transmission est parti vers le pays d’origine { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } après le départ ; le règlement du programme le demande { $limit } jours avant.
}
    .title = Le pays d’origine reçoit le dossier de transmission à temps avant le départ
    .help = Envoyez ce dont le bureau du pays d’origine a besoin pour accueillir la personne, dans la limite des consentements, et appelez-le si le temps presse. Reportez le départ si l’accueil ne peut être préparé.
xch-007 = { $fact ->
    [birth] Les bureaux ont des naissances différentes pour une même personne
    [sex] Les bureaux ont un sexe différent pour une même personne
    [name] Les bureaux ont des noms différents pour une même personne
   *[household] Les bureaux ne s’accordent pas sur la composition du ménage
}, et la différence n’était pas réglée lors d’un versement fait ou à faire.
    .title = Les différences de naissance, de sexe, de nom ou de ménage sont réglées avant tout versement
    .help = Comparez les pièces des deux côtés avec la personne, décidez quelle valeur est retenue et dites pourquoi. Suspendez le versement d’ici là, et expliquez cette attente à la personne.
