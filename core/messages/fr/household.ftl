# HHD : ménage
hhd-001 = Ce fils ou cette fille a 18 ans ou plus, et le programme demande un dossier à part.
    .title = Un enfant devenu majeur a son propre dossier quand le programme le demande
    .help = Ouvrez un dossier pour cette personne et reliez les deux. Recueillez son consentement et sa déclaration en tête-à-tête.
hhd-002 = { $defect ->
   *[unset] Il n’est pas dit si cet enfant est accompagné, séparé ou non accompagné.
    [not_a_child] Cette personne a ou pourrait avoir moins de 18 ans et n’est pas enregistrée comme enfant.
    [nobody] Cet enfant est enregistré comme accompagné, et aucun membre participant n’est désigné comme adulte responsable.
    [child] L’adulte responsable de cet enfant a ou pourrait avoir moins de 18 ans.
    [apart] Un enfant fait ce trajet sans l’adulte responsable ni aucun de ses parents.
}
    .title = Il est dit avec qui est chaque enfant, et un adulte responsable voyage avec l’enfant accompagné
    .help = { $defect ->
       *[unset] Cherchez avec qui est l’enfant et qui en répond en droit, et consignez sa situation d’accompagnement.
        [not_a_child] Vérifiez la naissance. Si elle laisse l’âge incertain, traitez la personne comme un enfant tant qu’aucune évaluation de l’âge n’est consignée.
        [nobody] Désignez le parent ou le tuteur légal qui voyage avec l’enfant. S’il n’y en a pas, enregistrez l’enfant comme séparé ou non accompagné.
        [child] Désignez un adulte qui répond de l’enfant. S’il n’y en a pas, faites intervenir la protection de l’enfance.
        [apart] Réservez le même trajet pour l’enfant et l’adulte responsable, ou suspendez le voyage.
    }
hhd-003 = { $found ->
   *[separated] Aucun adulte du dossier n’est connu comme parent ou tuteur légal de cet enfant : l’enfant est séparé.
    [unaccompanied] Cet enfant est enregistré comme accompagné, et aucun adulte ne voyage avec lui : l’enfant est non accompagné.
    [no_document] Cet enfant est tenu pour accompagné d’un tuteur dont aucun document n’atteste la tutelle.
}
    .title = Seul un parent, ou un tuteur légal muni d’un document, fait d’un enfant un enfant accompagné
    .help = { $found ->
       *[separated] Enregistrez l’enfant comme séparé et suivez les étapes prévues pour un enfant seul. Si l’adulte est parent ou tuteur, consignez-le avec le document qui l’atteste.
        [unaccompanied] Enregistrez l’enfant comme non accompagné et suivez les étapes prévues pour un enfant seul.
        [no_document] Demandez le document et consignez-le avec la tutelle. D’ici là, traitez l’enfant comme séparé.
    }
hhd-004 = { $missing ->
   *[consent] D’autres ont consenti à l’usage de leurs données, mais cet adulte n’a pas donné son propre consentement.
    [consent_by_another] Quelqu’un d’autre a donné ce consentement pour un adulte, ou il ne dit pas pour quels adultes il vaut.
    [declaration] D’autres ont déclaré vouloir rentrer, mais cet adulte ne l’a pas déclaré.
    [declaration_by_another] Quelqu’un d’autre a signé cette déclaration pour un adulte.
}
    .title = Chaque adulte donne son propre consentement et fait sa propre déclaration
    .help = { $missing ->
       *[consent] Parlez seul à seul avec cette personne, sans la famille, et demandez-lui son propre consentement.
        [consent_by_another] Parlez seul à seul avec chaque adulte, et faites signer à chacun une fiche à son nom.
        [declaration] Parlez seul à seul avec cette personne, sans la famille. Si elle veut rentrer, recueillez sa propre déclaration ; sinon, n’autorisez pas son départ.
        [declaration_by_another] Parlez seul à seul avec cette personne et recueillez une déclaration signée de sa main. Si elle ne peut pas décider, consignez l’évaluation de sa capacité et qui décide en droit.
    }
hhd-005 = { $defect ->
   *[with_adult] Le demandeur principal a, ou peut avoir, moins de 18 ans, et un parent ou un tuteur fait partie du dossier.
    [no_guardian] Le demandeur principal a, ou peut avoir, moins de 18 ans et dirige un ménage d’enfants, et aucun tuteur n’est consigné.
    [not_alone] Le demandeur principal a, ou peut avoir, moins de 18 ans, et n’est inscrit ni comme non accompagné ni comme séparé.
}
    .title = Un enfant n’est demandeur principal que s’il est seul, ou s’il dirige un ménage avec un tuteur à ses côtés
    .help = { $defect ->
       *[with_adult] Inscrivez le parent ou le tuteur comme demandeur principal. Si la naissance est fausse, corrigez-la avec sa source.
        [no_guardian] Faites intervenir la protection de l’enfance dès aujourd’hui, et consignez le tuteur.
        [not_alone] Vérifiez la naissance. Si elle laisse l’âge ouvert, inscrivez l’enfant comme non accompagné ou séparé et suivez les étapes prévues pour un enfant seul, jusqu’à ce qu’une évaluation de l’âge soit consignée.
    }
hhd-006 = { $defect ->
   *[not_taking_part] Ce droit compte une personne qui ne participait plus le jour qui fait foi.
    [left_out] Ce droit du ménage oublie une personne qui participe.
}
    .title = Un droit compte les membres qui participent le jour retenu par le programme
    .help = Comparez les membres du droit avec ceux du dossier à cette date, et fixez de nouveau le montant. Dites-le à la famille avant tout versement.
hhd-007 = { $lacks ->
   *[plan] Le ménage a changé après l’approbation du plan, et personne n’a revu le plan depuis.
    [entitlement] Le ménage a changé après l’approbation du plan, et personne n’a revu le droit depuis.
}
    .title = Quand un ménage change après l’approbation, le plan et le droit sont revus
    .help = Rencontrez la famille. Revoyez le plan et le droit, et vérifiez que tutelle et réservations valent encore. Parlez en tête-à-tête avec qui est parti.
hhd-008 = Ce trajet sépare un enfant d’un parent ou d’un tuteur, et aucune décision sur l’intérêt supérieur de l’enfant ne le permet.
    .title = Parents et enfants voyagent ensemble, sauf si l’intérêt supérieur de l’enfant commande autre chose
    .help = Réservez pour tous ensemble, ou faites décider si voyager séparément est dans l’intérêt de cet enfant, et consignez cette décision.
hhd-009 = { $defect ->
   *[none] Cet enfant voyage avec un seul parent, et rien n’est consigné au sujet de l’autre.
    [document] La réponse pour l’autre parent invoque une décision de justice ou une absence, et aucun document ne la montre.
}
    .title = Pour un enfant qui voyage avec un seul parent, la situation de l’autre est consignée
    .help = Renseignez-vous sur l’autre parent, avec tact et en tête-à-tête. Consignez le consentement, la décision de justice, la preuve de l’absence ou de la responsabilité exclusive. Si l’autre parent est craint, faites intervenir le chargé de protection avant tout appel.
hhd-010 = { $lacks ->
   *[document] Cet enfant est né après l’ouverture du dossier et n’a aucun document consigné.
    [medical] Cet enfant est né après l’ouverture du dossier, et aucun examen médical ne dit qu’il peut voyager.
    [entitlement] Un enfant est né après l’ouverture du dossier, et ce droit du ménage ne le compte pas.
}
    .title = Un nouveau-né figure au dossier avec un document, l’avis d’un médecin et sa part
    .help = { $lacks ->
       *[document] Aidez les parents à déclarer la naissance et à faire inscrire l’enfant au consulat.
        [medical] Faites examiner la mère et l’enfant avant le voyage, et demandez sa règle au transporteur.
        [entitlement] Ajoutez l’enfant au droit et fixez de nouveau le montant.
    }
hhd-011 = Cette personne est signalée comme parent seul, et un partenaire fait partie du dossier.
    .title = Un parent seul n’a pas de partenaire dans le dossier
    .help = Interrogez cette personne en tête-à-tête. Corrigez le signalement, ou le rôle de l’autre membre.
hhd-012 = Un ménage avec plusieurs partenaires n’a pas pu être enregistré.
    .title = Un ménage peut compter plus d’un partenaire
    .help = Inscrivez chaque partenaire avec le rôle de partenaire.
