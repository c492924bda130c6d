# VOL : caractère volontaire
vol-001 = { $defect ->
   *[none] Cet adulte n’a fait aucune déclaration de retour volontaire.
    [revoked] La déclaration a été retirée avant que le retour soit autorisé.
    [refused] Le bureau n’a pas accepté la déclaration, et aucune décision ultérieure n’y a rien changé.
    [child_only] Cette personne est ou pourrait être un enfant, elle est seule, et personne d’autre n’a signé.
    [nobody_for_child] Cette personne est ou pourrait être un enfant, elle est seule, et personne n’a fait de déclaration ni donné son consentement.
}
    .title = Chaque adulte a déclaré, sans se rétracter, qu’il veut retourner ; un enfant seul ne signe jamais seul
    .help = { $defect ->
       *[none] Parlez seul à seul avec la personne. Si elle veut retourner, recueillez sa déclaration ; sinon, n’autorisez rien pour elle.
        [revoked] Arrêtez le retour de cette personne. Si elle veut tout de même retourner, recueillez une nouvelle déclaration.
        [refused] N’autorisez rien. Voyez pourquoi la déclaration n’a pas été acceptée, et si une déclaration libre et éclairée peut être recueillie maintenant.
        [child_only] Demandez le consentement du tuteur une fois l’intérêt supérieur déterminé, et consignez-le. Si la personne est adulte, consignez comment on le sait.
        [nobody_for_child] Faites intervenir le tuteur, entendez l’enfant et recueillez les deux déclarations une fois l’intérêt supérieur déterminé. Si la personne est adulte, consignez comment on le sait et recueillez sa déclaration.
    }
vol-002 = { $defect ->
   *[none] La personne a fait sa déclaration sans avoir été informée lors d’un entretien individuel.
    [later] La personne n’a été informée qu’après sa déclaration.
    [group] Avant la déclaration, la personne n’a été informée qu’en groupe.
}
    .title = Avant la déclaration, la personne a été informée lors d’un entretien individuel
    .help = Informez la personne lors d’un entretien individuel, laissez-lui du temps, puis recueillez une nouvelle déclaration. Si un tel entretien a eu lieu avant, consignez-le.
vol-003 = { $what ->
   *[session] Cet entretien a été mené, sans interprète, dans une langue que la personne n’est pas connue pour comprendre.
    [declaration] La déclaration a été expliquée, sans interprète, dans une langue que la personne n’est pas connue pour comprendre.
}
    .title = Le conseil et la déclaration se font dans une langue que la personne comprend, ou avec un interprète
    .help = Expliquez tout à nouveau dans une langue de la personne ou avec un interprète ; s’il s’agit de la déclaration, recueillez-en une nouvelle. Si elle comprend bien cette langue, ajoutez-la à ses langues.
vol-006 = { $defect ->
   *[none] Il n’a pas été demandé à la personne, le jour du départ, si elle veut toujours partir.
    [before] La dernière confirmation de la volonté est trop antérieure au départ.
    [after] La confirmation de la volonté est postérieure au départ.
}
    .title = Le jour du départ, chaque adulte confirme qu’il veut toujours partir
    .help = Posez la question le jour même, hors de la présence des accompagnateurs, et consignez l’heure. Quiconque hésite ne part pas ce jour-là.
vol-007 = { $defect ->
   *[not_accepted] Ce désistement n’a pas été accepté.
    [late] Ce désistement n’a été accepté que plusieurs jours plus tard.
    [reason] Un motif a été exigé pour ce désistement.
    [cost] Ce désistement a été facturé à la personne.
    [services] D’autres services ont été retirés à la personne à cause de ce désistement.
}
    .title = Un désistement est accepté aussitôt, sans motif, sans frais et sans perte
    .help = { $defect ->
       *[not_accepted] Acceptez le désistement, arrêtez le voyage et dites-le à la personne.
        [late] Cherchez pourquoi cela a tant duré, et si quelque chose a été fait entre-temps contre la volonté de la personne.
        [reason] Dites à la personne qu’aucun motif n’est nécessaire, et veillez à ce qu’on n’en exige plus.
        [cost] Annulez les frais et remboursez ce qui a été payé.
        [services] Rétablissez ces services.
    }
vol-009 = { $sign ->
   *[threat] La personne a été menacée au moment de sa déclaration.
    [release_on_signature] La libération a été promise en échange de la signature.
    [force] La force a été employée au moment de la déclaration.
    [spoken_for] Quelqu’un d’autre a parlé à la place de la personne.
    [papers_withheld] Des papiers ont été retenus pour obtenir la déclaration.
    [not_held] Un signe de pression a été relevé lors d’une déclaration antérieure, et le dossier n’a pas été suspendu pour protéger la personne.
}
    .title = Aucun signe de pression ; s’il y en a eu, la personne a d’abord été protégée
    .help = { $sign ->
       *[threat] Suspendez le dossier pour protection, saisissez le chargé de protection et parlez seul à seul avec la personne, en lieu sûr. Ne recueillez aucune nouvelle déclaration avant cela.
        [not_held] Suspendez le dossier pour protection et faites vérifier par le chargé de protection que la déclaration ultérieure était libre.
    }
vol-010 = { $missing ->
   *[safeguards] La décision a été prise en détention, et rien n’est consigné sur les garanties.
    [refused] La décision a été prise en détention : le programme n’y recueille aucune déclaration.
    [private_interview] Détention : aucun entretien sans gardien n’est consigné.
    [legal_information] Détention : aucune information juridique indépendante n’est consignée.
    [asylum_access_checked] Détention : il n’est pas consigné que l’accès à l’asile a été vérifié.
    [alternatives_explained] Détention : il n’est pas consigné que les autres possibilités ont été expliquées.
    [contact_possible] Détention : il n’est pas consigné que le consulat, l’avocat et la famille pouvaient être joints.
    [second_review] Détention : aucune seconde personne n’a examiné la décision.
    [human_rights_review] Détention : aucun examen au regard des droits humains n’est consigné.
}
    .title = Une décision prise en détention est entourée de toutes les garanties
    .help = { $missing ->
       *[safeguards] Complétez ce qui manque, puis recueillez une nouvelle déclaration. Ne consignez que ce qui a été fait.
        [refused] Recueillez une nouvelle déclaration après la libération. Ne faites jamais dépendre la libération de cette déclaration.
        [human_rights_review] Faites examiner le dossier au regard des droits humains avant de poursuivre le retour, et consignez la date.
    }
vol-011 = { $defect ->
   *[reported] La personne a décidé en détention, sans autre possibilité ou dans des conditions abusives : ce n’est pas un retour volontaire assisté.
    [no_review] La personne a décidé en détention, sans autre possibilité ou dans des conditions abusives, et aucun examen au regard des droits humains n’est consigné.
}
    .title = Une décision prise en détention sans autre possibilité n’est pas comptée comme un retour volontaire ordinaire
    .help = { $defect ->
       *[reported] Faites examiner le dossier. Si le retour se poursuit, enregistrez-le comme assisté sous obligation, ou comme retour humanitaire avec un examen au regard des droits humains.
        [no_review] Faites examiner le dossier au regard des droits humains avant de poursuivre le retour, et consignez la date.
    }
vol-015 = { $defect ->
   *[open] La capacité de la personne à décider a été mise en doute, et l’évaluation n’a pas de résultat.
    [unqualified] La capacité de la personne a été évaluée par quelqu’un qui n’est pas qualifié.
    [late] La capacité de la personne n’a été évaluée qu’après la déclaration.
}
    .title = Une capacité mise en doute est évaluée par un professionnel qualifié avant la déclaration
    .help = { $defect ->
       *[open] Attendez le résultat. S’il a été différé, fixez la date de la prochaine évaluation et suspendez le dossier.
        [unqualified] Demandez une évaluation à un professionnel qualifié, puis recueillez une nouvelle déclaration.
        [late] Recueillez une nouvelle déclaration après l’évaluation.
    }
vol-018 = Le retour est enregistré comme forcé, et une déclaration de retour volontaire reste en vigueur.
    .title = Un retour forcé n’est pas un retour volontaire
    .help = Cherchez ce qui s’est passé. Corrigez le type de retour, ou consignez que la déclaration a été révoquée ou est nulle.
vol-024 = La personne a une demande d’asile ou une protection dans le pays hôte, et n’a pas été informée que celle-ci prend fin avec le retour.
    .title = Quiconque renonce par son retour à une demande d’asile ou à une protection en a été informé
    .help = Expliquez à la personne ce qui prend fin, avec un conseil juridique indépendant, et consignez le sujet avec l’entretien. Demandez ensuite si elle veut toujours retourner.
