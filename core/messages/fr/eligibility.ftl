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
elg-003 = { $defect ->
   *[excluded] Le programme exclut cette nationalité.
    [not_admitted] Cette nationalité ne figure pas parmi celles que le programme admet.
}
    .title = Le programme admet la nationalité de la personne
    .help = Vérifiez la nationalité avec la personne et ses papiers. Si elle est exacte, cherchez un autre programme et informez la personne des voies de recours. Demandez-vous si la personne relève d’un groupe auquel l’exclusion ne s’applique pas.
elg-004 = { $defect ->
   *[not_admitted] Le programme n’admet pas les personnes ayant ce statut administratif.
    [excluded] Le programme exclut les personnes ayant ce statut administratif, ou ce statut n’est pas connu.
}
    .title = Le programme admet le statut administratif de la personne dans le pays d’accueil
    .help = Vérifiez le statut avec la personne et ses papiers. S’il est exact, cherchez un autre programme, et informez la personne des autres aides et des voies de recours.
elg-005 = { $policy ->
   *[exclude] Le programme n’aide pas les ressortissants des États dispensés de visa.
    [travel_only] Pour les ressortissants dispensés de visa, le programme ne paie que le voyage ; davantage a été promis ou accordé.
    [reduced] Pour les ressortissants dispensés de visa, le programme prévoit des montants réduits.
}
    .title = Les ressortissants dispensés de visa reçoivent ce que le programme prévoit pour eux
    .help = Dites à la personne ce que le programme prévoit pour elle avant qu’elle ne décide. Corrigez la promesse ou le droit, et cherchez d’autres aides.
elg-006 = { $policy ->
   *[exclude] Le programme n’aide pas les citoyens de l’Union européenne et de l’Espace économique européen.
    [travel_only] Pour les citoyens de l’Union et de l’Espace économique européen, le programme ne paie que le voyage ; davantage a été promis ou accordé.
    [reduced] Pour les citoyens de l’Union et de l’Espace économique européen, le programme prévoit des montants réduits.
}
    .title = Les citoyens de l’Union et de l’Espace économique européen reçoivent ce que le programme prévoit pour eux
    .help = Dites à la personne ce que le programme prévoit pour elle avant qu’elle ne décide. Corrigez la promesse ou le droit, et informez-la des aides ouvertes aux citoyens de l’Union.
elg-007 = La personne était dans le pays d’accueil depuis moins longtemps que le programme ne l’exige ({ $limit } jours).
    .title = La personne est dans le pays d’accueil depuis aussi longtemps que le programme l’exige
    .help = Vérifiez la date d’entrée avec la personne et ses papiers. Si elle est exacte, dites-lui à partir de quand elle pourra demander l’aide, et quelles autres aides existent.
elg-008 = La demande a été faite dans un autre pays que le pays d’accueil.
    .title = La personne qui demande l’aide se trouve dans le pays d’accueil
    .help = Demandez où se trouve la personne. Orientez-la vers le bureau qui aide au retour depuis ce pays.
elg-009 = La demande est arrivée plus de { $limit } jours après le rejet ou le retrait de la demande d’asile.
    .title = La demande arrive dans le délai qui suit une décision négative ou un retrait
    .help = Vérifiez les deux dates. Si elles sont exactes, dites à la personne ce que le programme peut encore pour elle, et pourquoi.
elg-010 = Il y a { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } entre la demande et le départ ; le règlement du programme en demande { $limit }.
    .title = Il reste le temps de préparer entre la demande et le départ
    .help = Demandez-vous si les papiers, la santé, l’accueil et l’entretien peuvent vraiment être assurés dans ce délai. Sinon, reportez le départ.
elg-011 = Cette personne a déjà bénéficié d’une aide au retour, et le programme n’aide qu’une seule fois.
    .title = Une personne déjà aidée au retour ne l’est de nouveau que par dérogation
    .help = Demandez à la personne pourquoi elle est repartie et si le retour est sûr. Demandez une dérogation au responsable du programme, ou informez-la des autres aides.
elg-012 = { $ground ->
   *[order] Le programme n’aide pas les personnes sous le coup d’un arrêté d’expulsion.
    [sentence] Le programme n’aide pas les personnes condamnées à une peine de cette durée.
    [investigation] Le programme n’aide pas les personnes visées par une enquête pénale en cours.
}
    .title = Aucun motif pénal d’exclusion prévu par le programme ne vise la personne
    .help = Vérifiez auprès de l’autorité, pas par ouï-dire. Si c’est exact, informez la personne des voies de recours et de l’accès à un avocat, et cherchez une autre voie.
elg-013 = { $defect ->
   *[none] Le programme aide les personnes sans ressources, et rien n’atteste que la personne n’en a pas.
    [open] La déclaration sur les ressources ne dit pas si elles font défaut.
    [has_means] Le programme aide les personnes sans ressources, et cette personne en aurait.
    [late] La déclaration sur les ressources est postérieure à la décision.
}
    .title = Lorsque seules les personnes sans ressources sont aidées, elles le déclarent
    .help = Interrogez la personne sur ses ressources, expliquez à quoi sert la déclaration, et enregistrez-la avec sa date avant la décision.
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
elg-015 = { $missing ->
   *[reason] Le refus n’est pas motivé.
    [day] Le refus n’est pas daté.
    [decider] Le refus ne dit pas qui a décidé.
    [remedy] Le refus n’indique ni voie de recours ni orientation.
    [language] La langue dans laquelle la personne a été informée du refus n’est pas notée.
}
    .title = Un refus dit pourquoi, quand, par qui, et ce que l’on peut faire
    .help = Complétez la décision et informez de nouveau la personne, dans une langue qu’elle comprend : le motif, le recours et son délai, et les autres aides possibles.
elg-016 = { $missing ->
   *[application] Un dossier ouvert après le retour ne contient pas de demande.
    [return_type] Il n’est pas dit de quelle manière la personne est rentrée.
    [identity] Rien n’atteste l’identité de la personne.
    [signature] La demande n’est pas signée.
    [departure] Il n’est pas dit quand la personne a quitté le pays d’accueil.
    [source] Il n’est pas dit comment la personne a connu le programme.
}
    .title = Un dossier ouvert après le retour dit qui demande, comment la personne est rentrée et comment elle a connu le programme
    .help = Complétez la demande avec la personne avant de l’envoyer au pays d’accueil ; une demande incomplète est rejetée.
elg-017 = Le programme n’aide pas ce type de retour.
    .title = Le programme aide ce type de retour
    .help = Vérifiez comment la personne rentre ou est rentrée. Si le type est exact, cherchez un programme qui l’aide ; ne le codez pas autrement.
elg-018 = { $defect ->
   *[unknown] Le programme n’a pas fait cette offre.
    [before] L’offre a été accordée avant son début, le { $date }.
    [after] L’offre a été accordée après sa fin, le { $date }.
    [procedure] L’offre s’adresse aux personnes qui étaient en procédure avant le { $date } ; ce n’était pas le cas.
}
    .title = Une offre limitée dans le temps est utilisée dans ses limites
    .help = Vérifiez les dates et l’offre. Si elles sont exactes, accordez ce que le programme prévoit sans l’offre, et expliquez-le à la personne.
elg-019 = { $defect ->
   *[hold] Il n’y a pas d’argent pour ce dossier, et il n’est pas mis en attente.
    [told] Le dossier attend faute d’argent, et rien ne montre que la personne en a été informée.
}
    .title = Un dossier sans financement est mis en attente, et la personne sait pourquoi
    .help = Mettez le dossier en attente de fonds et dites franchement à la personne combien de temps cela peut durer et ce qu’elle peut faire entre-temps. Sollicitez le bailleur.
elg-020 = { $priority ->
   *[none] Une personne vulnérable figure dans ce dossier, et personne n’a fixé de priorité.
    [low] Une personne vulnérable figure dans ce dossier, et sa priorité est basse.
}
    .title = Le dossier d’une personne vulnérable a une priorité
    .help = Examinez le dossier et décidez de son urgence.
elg-021 = La décision soupçonne un abus sans énoncer de faits.
    .title = Un soupçon d’abus repose sur des faits énoncés
    .help = Notez les faits et soumettez-les à la personne. S’il n’y en a pas, retirez ce motif de la décision.
elg-022 = Une décision oblige cette personne à partir alors qu’elle avait, ou pouvait avoir, moins de 18 ans ce jour-là ; la loi du pays d’accueil n’oblige aucun enfant à partir.
    .title = Aucune décision n’oblige un enfant à partir là où la loi l’interdit
    .help = Faites vérifier l’âge et la décision avant de parler de retour. Informez le tuteur et un avocat.
