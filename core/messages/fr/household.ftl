# HHD : ménage
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
