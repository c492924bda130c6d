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
xch-002 = Il manque cette partie dans les dossiers de transmission au pays d’origine : { $section }.
    .title = Le dossier de transmission dit ce dont le pays d’origine a besoin
    .help = Envoyez la partie manquante, dans la limite des consentements. S’il n’y a rien à dire, envoyez-la vide, pour que l’on sache que la question a été posée.
xch-003 = { $defect ->
   *[none] Le pays d’origine doit se préparer pour cette personne et n’a pas accepté le retour.
    [late] Le pays d’origine doit se préparer pour cette personne et n’a accepté le retour qu’après l’achat du billet.
}
    .title = Qui a besoin d’un accueil ne reçoit de billet qu’après l’accord du pays d’origine
    .help = Demandez au bureau du pays d’origine ce qu’il peut offrir et à partir de quand, et ne réservez rien avant sa réponse. Un billet déjà émis peut être déplacé.
xch-004 = { $action ->
   *[escalate] Il n’y a pas de réponse depuis plus de { $limit } jours, et personne n’a saisi le niveau supérieur.
    [reject] Il n’y a pas de réponse depuis plus de { $limit } jours, et le rejet n’a pas été enregistré.
}
    .title = Une question sans réponse est portée plus loin
    .help = { $action ->
       *[escalate] Appelez l’autre bureau et écrivez à son coordinateur. Notez le jour de la relance, et informez la personne.
        [reject] Notez qu’aucune réponse n’est venue, informez la personne, et rouvrez la demande dès qu’il y a du nouveau.
    }
xch-005 = { $defect ->
   *[other] Le dossier de transmission porte le numéro d’un autre dossier.
    [local] Le dossier de transmission porte un numéro local au lieu du numéro du dossier.
    [issuer] Un numéro venant d’un autre système ne dit pas qui l’a attribué.
}
    .title = Le même numéro accompagne le dossier, et les numéros locaux disent à qui ils sont
    .help = Envoyez le dossier de transmission sous le numéro du dossier, et gardez à côté le numéro propre à chaque bureau avec le nom du bureau.
xch-006 = { $missing ->
   *[reason] Le bureau du pays d’origine a modifié une valeur sans dire pourquoi.
    [office] Une modification ne dit pas quel bureau l’a faite.
    [user] Une modification ne dit pas qui l’a faite.
    [day] Une modification n’est pas datée.
}
    .title = Une modification dit qui l’a faite et quand ; celle du bureau d’origine dit aussi pourquoi
    .help = Complétez la modification. Si personne ne sait d’où vient la nouvelle valeur, interrogez de nouveau la personne.
xch-007 = { $fact ->
    [birth] Les bureaux ont des naissances différentes pour une même personne
    [sex] Les bureaux ont un sexe différent pour une même personne
    [name] Les bureaux ont des noms différents pour une même personne
   *[household] Les bureaux ne s’accordent pas sur la composition du ménage
}, et la différence n’était pas réglée lors d’un versement fait ou à faire.
    .title = Les différences de naissance, de sexe, de nom ou de ménage sont réglées avant tout versement
    .help = Comparez les pièces des deux côtés avec la personne, décidez quelle valeur est retenue et dites pourquoi. Suspendez le versement d’ici là, et expliquez cette attente à la personne.
xch-008 = Le bureau du pays d’accueil a signalé cette vulnérabilité, et le pays d’origine n’en a pas pris acte.
    .title = Le pays d’origine prend acte des vulnérabilités signalées par le pays d’accueil
    .help = Relisez le signalement avec la personne, dans la mesure où elle le souhaite, et notez que vous en avez connaissance avant l’approbation du plan.
xch-009 = { $defect ->
   *[none] Le dossier de transmission ne dit pas selon quelles règles l’expéditeur a décidé.
    [version] Le dossier de transmission nomme un jeu de règles sans sa version.
}
    .title = Le dossier de transmission nomme le jeu de règles et sa version
    .help = Écrivez le programme et la version, par exemple ma-eu-2015@2015-02.
xch-010 = { $what ->
   *[programme] Le programme du dossier a été changé après son ouverture.
    [host] Le pays d’accueil du dossier a été changé après son ouverture.
    [origin] Le pays de retour a été changé après l’ouverture du dossier.
    [partner] Un bureau du dossier a été changé après son ouverture.
}
    .title = Le programme, les pays et les bureaux d’un dossier restent ceux de son ouverture
    .help = Clôturez ce dossier et ouvrez-en un autre qui lui soit lié, afin que les consentements, les transmissions et l’argent suivent.
xch-011 = Le dernier envoi au pays d’origine, du { $sent }, est plus ancien que cette modification du côté de l’accueil.
    .title = À l’arrivée, le pays d’origine dispose de ce que sait le pays d’accueil
    .help = Informez tout de suite le bureau du pays d’origine par téléphone, dans la limite des consentements, et envoyez un nouveau dossier de transmission.
xch-012 = { $defect ->
   *[departure] Le pays d’accueil n’a pas été informé d’un départ dans le délai ({ $limit } j).
    [failure] Le pays d’accueil n’a pas été informé, dans le délai ({ $limit } j), qu’une personne n’est pas partie.
    [late] Le pays d’accueil a été informé après le délai ({ $limit } j).
    [reason] Il n’est pas dit pourquoi une personne n’est pas partie.
}
    .title = Le pays d’accueil sait sans délai qui est parti, et qui ne l’est pas et pourquoi
    .help = Informez le bureau ou l’autorité du pays d’accueil et notez le jour. Demandez à la personne pourquoi elle n’est pas partie ; elle n’est pas tenue de répondre.
