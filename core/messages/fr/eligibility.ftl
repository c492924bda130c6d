# ELG : éligibilité et programme
elg-001 = { $programme ->
    [unknown] Aucun jeu de règles de ce nom n’est connu ; le dossier a été contrôlé d’après les règles de base.
   *[not_in_force] Aucune version des règles du programme n’était en vigueur le { $date } ; le dossier a été contrôlé d’après la version la plus proche.
}
    .title = Un jeu de règles du programme est en vigueur à la date qui compte
    .help = { $programme ->
        [unknown] Corrigez le nom du programme, ou chargez son jeu de règles.
       *[not_in_force] Vérifiez cette date et le programme. Si les deux sont exacts, demandez les règles de l’époque.
    }
elg-002 = { $defect ->
   *[host] Ce programme ne couvre pas les retours depuis ce pays ({ $country }).
    [origin] Ce programme ne couvre pas les retours vers ce pays ({ $country }).
    [suspended] Ce programme a suspendu les retours vers ce pays ({ $country }).
    [area] Ce programme a suspendu les retours vers cette zone du pays ({ $country }).
}
    .title = Le programme couvre le pays d’accueil et le pays de retour, et n’a pas suspendu le retour
    .help = { $defect ->
       *[host] Vérifiez le pays. S’il est exact, cherchez un programme qui le couvre, et informez la personne.
        [origin] Vérifiez le pays. S’il est exact, cherchez un programme qui le couvre, et informez la personne.
        [suspended] Informez la personne que le programme ne peut pas soutenir ce retour actuellement, et ne préparez rien jusqu’à la reprise.
        [area] Informez la personne que le programme ne peut pas soutenir un retour vers cette zone actuellement. Demandez-lui si un autre lieu serait sûr et voulu.
    }
elg-004 = { $defect ->
   *[not_admitted] Le programme n’admet pas les personnes ayant ce statut administratif.
    [excluded] Le programme exclut les personnes ayant ce statut administratif, ou ce statut n’est pas connu.
}
    .title = Le programme admet le statut administratif de la personne dans le pays d’accueil
    .help = Vérifiez le statut avec la personne et ses papiers. S’il est exact, cherchez un autre programme, et informez la personne des autres aides et des voies de recours.
elg-011 = Cette personne a déjà bénéficié d’une aide au retour, et le programme n’aide qu’une seule fois.
    .title = Une personne déjà aidée au retour ne l’est de nouveau que par dérogation
    .help = Demandez à la personne pourquoi elle est repartie et si le retour est sûr. Demandez une dérogation au responsable du programme, ou informez-la des autres aides.
elg-014 = { $defect ->
   *[none] Cette personne est protégée comme réfugiée ou à un titre semblable, et le HCR n’a pas été informé de son souhait de rentrer.
    [no_answer] Cette personne est protégée comme réfugiée ou à un titre semblable, et le HCR n’a pas encore répondu.
    [refused] Cette personne est protégée comme réfugiée ou à un titre semblable, et le HCR n’appuie pas le retour.
}
    .title = Une personne protégée comme réfugiée ne rentre qu’en coordination avec le HCR
    .help = { $defect ->
       *[none] Ne préparez rien. Expliquez que la protection peut prendre fin avec le retour et, avec le consentement de la personne, coordonnez-vous avec le HCR ou l’autorité nationale de l’asile.
        [no_answer] Attendez la réponse avant de décider, et dites à la personne pourquoi. Relancez si elle tarde.
        [refused] N’allez pas plus loin. Expliquez la réponse à la personne, et proposez-lui un conseil indépendant.
    }
