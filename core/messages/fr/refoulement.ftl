# NRF : non-refoulement, asile, sécurité
nrf-001 = { $defect ->
   *[none] La situation propre de cette personne n’a jamais été évaluée avant l’autorisation du retour.
    [late] La situation propre de cette personne n’a été évaluée qu’après l’autorisation du retour.
}
    .title = La situation propre de chaque personne est évaluée avant l’autorisation du retour
    .help = Suspendez le voyage. Parlez seul à seul avec la personne, d’elle et non de la zone, et consignez ce qui en ressort. Une croix sur une liste n’est pas une évaluation.
nrf-002 = { $defect ->
   *[none] Les besoins de protection de cette personne n’ont pas été examinés avant l’autorisation du retour.
    [late] Les besoins de protection de cette personne n’ont été examinés qu’après l’autorisation du retour.
    [open] L’examen des besoins de protection de cette personne n’a pas de résultat.
}
    .title = Les besoins de protection de chaque personne ont été examinés avant l’autorisation du retour
    .help = Suspendez le voyage, parlez seul à seul avec la personne et examinez ses besoins avec l’outil du programme. Un examen sans résultat est refait.
nrf-003 = Une demande d’asile de cette personne attend une décision.
    .title = Aucun retour n’est autorisé ni financé tant qu’une demande d’asile est ouverte
    .help = N’allez pas plus loin. Attendez la décision, ou laissez la personne décider, avec un conseil indépendant, si elle veut retirer sa demande. Ne le lui suggérez pas.
nrf-004 = { $defect ->
   *[by_another] La demande d’asile a été retirée par quelqu’un d’autre que la personne.
    [child] La demande d’asile d’un enfant a été retirée par l’enfant seul.
    [not_written] Le retrait de la demande d’asile n’est pas écrit.
    [undated] La date du retrait de la demande d’asile n’est pas consignée.
    [late] La demande d’asile n’a été retirée qu’après le départ.
    [no_advice] Aucun conseil indépendant avant le retrait de la demande d’asile n’est consigné.
}
    .title = Une demande d’asile est retirée par la personne, par écrit, conseillée, avant le départ
    .help = { $defect ->
       *[by_another] Tenez la demande pour ouverte. Faites conseiller la personne par quelqu’un d’indépendant, et demandez-lui si elle veut la retirer.
        [child] Tenez la demande pour ouverte. Le tuteur décide, et l’enfant est entendu.
        [not_written] Obtenez le retrait par écrit, signé par la personne, ou tenez la demande pour ouverte.
        [undated] Consignez le jour où la personne a retiré sa demande.
        [late] Informez le chargé de protection : la personne est partie avec une demande ouverte.
        [no_advice] Faites conseiller la personne par quelqu’un d’indépendant ; si elle veut toujours retirer sa demande, qu’elle le confirme.
    }
nrf-005 = { $defect ->
   *[not_told] Cette personne est protégée ou a demandé à l’être, et l’agence pour les réfugiés ou l’autorité n’a pas été informée de son départ.
    [late] L’agence pour les réfugiés ou l’autorité n’a été informée qu’après le départ.
    [no_consent] L’agence pour les réfugiés ou l’autorité a été informée sans que la personne y ait consenti.
}
    .title = L’agence pour les réfugiés ou l’autorité est informée, avec l’accord de la personne, avant le départ d’une personne protégée
    .help = { $defect ->
       *[not_told] Expliquez ce que le retour signifie pour la protection, demandez l’accord de la personne et informez l’agence avant toute réservation.
        [late] Prévenez le chargé de protection et demandez à l’agence ce qu’est devenu le dossier.
        [no_consent] Dites à la personne ce qui a été transmis. Consignez l’accord s’il existait ; sinon, prévenez le délégué à la protection des données.
    }
nrf-006 = { $defect ->
   *[no_hold] La personne a dit qu’elle craint de retourner, et aucune suspension de protection n’a été décidée.
    [released] La personne a dit qu’elle craint de retourner, et la suspension de protection a été levée sans décision.
}
    .title = Quiconque craint de retourner ne voyage pas avant qu’il en soit décidé
    .help = { $defect ->
       *[no_hold] Suspendez le dossier pour protection dès maintenant et saisissez le chargé de protection. Personne ne voyage avant une décision.
        [released] Rétablissez la suspension jusqu’à ce qu’une décision soit consignée ; consignez-la si elle a été prise.
    }
nrf-007 = { $found ->
   *[assessed] La zone de retour a été évaluée comme une zone où personne ne doit retourner.
    [listed] Le jeu de règles inscrit la zone de retour parmi celles où personne ne doit retourner.
}
    .title = Personne n’est renvoyé dans une zone où l’on ne retourne pas
    .help = Arrêtez le retour. Cherchez avec la personne une autre zone ou une autre solution ; ne réévaluez que si la situation a changé.
nrf-008 = { $lacks ->
   *[approval] La zone est jugée très dangereuse et aucun responsable n’a approuvé le retour.
    [late] La zone est jugée très dangereuse et le responsable n’a approuvé le retour qu’après l’autorisation.
    [mitigation] La zone est jugée très dangereuse et rien ne dit ce qui est fait contre le danger.
}
    .title = Le retour dans une zone très dangereuse est approuvé par un responsable et rendu plus sûr
    .help = Passez le danger en revue avec la personne : un autre lieu, un autre moment, quelqu’un qui l’attend. Notez ce qui a été convenu et faites trancher le responsable.
nrf-009 = La dernière évaluation de la sécurité datait de { $days } jours au départ ; le programme en admet { $limit }.
    .title = L’évaluation de la sécurité est récente le jour du départ
    .help = Demandez au bureau du pays de retour où en sont les choses, consignez-le comme nouvelle évaluation et parlez-en avec la personne avant son départ.
nrf-010 = { $defect ->
   *[promised] Une aide après le retour a été promise alors qu’aucune ne peut être donnée dans cette zone pour l’instant.
    [not_told] Aucune aide ne peut être donnée dans cette zone pour l’instant, et la personne n’en a pas été avertie.
}
    .title = Là où l’aide est suspendue, nul ne la promet et la personne le sait
    .help = Dites à la personne qu’il n’y a pas d’aide là-bas pour l’instant et ce que cela implique. Retirez la promesse par écrit. Laissez-la décider de nouveau si elle part, et quand.
nrf-011 = { $defect ->
   *[unasked] La personne retourne ailleurs que là où elle vivait, et nul n’a demandé si elle risque d’y être déplacée.
    [unmitigated] La personne risque d’être déplacée au lieu de retour, et rien ne dit ce qui est fait à ce sujet.
}
    .title = À qui retourne ailleurs que chez soi, on a demandé s’il pourra y vivre
    .help = Demandez pourquoi ce n’est pas l’ancien lieu, qui se trouve au nouveau, et où la personne vivra dans trois mois. Consignez la réponse avec l’évaluation de la sécurité.
nrf-012 = { $why ->
   *[stateless] La personne est apatride et rien ne montre que le pays l’admet.
    [third_country] La personne se rend dans un pays qui n’est pas le sien et rien ne montre que ce pays l’admet.
}
    .title = Un pays qui n’est pas celui de la personne a dit qu’il l’admet
    .help = Demandez à ce pays un visa, un titre ou une admission écrite, et ne réservez rien avant de l’avoir.
nrf-013 = { $defect ->
   *[unchecked] Nul n’a vérifié ce qui peut arriver à la personne à ce point de transit.
    [partly] La vérification de ce point de transit laisse une question ouverte.
    [risk] La personne risque d’être retenue ou refoulée à ce point de transit, et rien n’est fait contre cela.
}
    .title = Pour chaque point de transit, visa, détention et refoulement ont été vérifiés
    .help = Renseignez-vous auprès du bureau du pays de transit ou du transporteur. S’il y a un risque, réservez un autre trajet ou quelqu’un qui accueille la personne sur place.
nrf-014 = { $what ->
   *[asylum] Une autorité du pays de retour a été informée d’une demande d’asile.
    [status] Une autorité du pays de retour a été informée du statut juridique ou d’une décision d’éloignement.
}
    .title = Les autorités du pays de retour n’apprennent rien de l’asile ni de l’obligation de partir
    .help = Informez aussitôt le chargé de protection : le risque pour la personne doit être réévalué. Demandez la destruction des données, et corrigez le formulaire employé.
nrf-015 = { $defect ->
   *[none] Le consulat a été contacté au sujet de cette personne, qui n’y avait pas consenti.
    [later] Le consulat a été contacté avant que cette personne y consente.
    [ended] Le consulat a été contacté alors que l’accord de cette personne avait pris fin.
}
    .title = Un consulat n’est contacté qu’avec l’accord de la personne
    .help = Prévenez le chargé de protection : le risque pour la personne doit être réévalué. Expliquez-lui ce qui a été transmis et demandez son accord avant l’étape suivante.
nrf-016 = { $state ->
   *[pending] La personne est renvoyée de force alors qu’un recours attend une décision.
    [open] La personne est renvoyée de force alors qu’un recours peut encore être exercé.
}
    .title = Nul n’est renvoyé de force avant l’épuisement des recours
    .help = Arrêtez le renvoi. Prévenez l’avocat de la personne et le chargé de protection, et attendez la décision ou la fin du délai.
nrf-017 = { $risk ->
   *[all] Nul n’a demandé à cette personne ce qu’elle risque au retour.
    [traffickers] Nul n’a demandé si cette personne risque quelque chose de la part de trafiquants.
    [smuggler_debt] Nul n’a demandé si cette personne doit de l’argent à des passeurs.
    [armed_groups] Nul n’a demandé si cette personne risque quelque chose de la part de groupes armés.
    [family_violence] Nul n’a demandé si cette personne risque des violences dans sa famille.
}
    .title = Trafiquants, dettes, groupes armés, famille : chaque risque est demandé et reçoit une réponse
    .help = Posez la question en privé, sans les proches, et consignez oui ou non pour chaque risque. Un oui va d’abord au chargé de protection.
nrf-018 = { $defect ->
   *[pending] Une autre demande de séjour dans le pays d’accueil attend une décision.
    [unchecked] Rien ne dit quel bureau a vérifié cette demande de séjour.
}
    .title = Les autres demandes de séjour sont examinées avant le départ
    .help = Expliquez que le départ met en général fin à la demande, et faites parler la personne à quelqu’un d’indépendant. Attendez la décision si elle le souhaite.
