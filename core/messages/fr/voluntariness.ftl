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
vol-004 = Avant la déclaration, nul n’a expliqué { $topic ->
    [return_conditions] les conditions du retour
    [assistance_and_limits] l’aide et ses limites
    [reentry_consequences] ce que le retour implique pour revenir
    [right_to_asylum] le droit de demander l’asile
    [right_to_withdraw] le droit de changer d’avis
    [data_use] l’usage fait des données de la personne
   *[other] un sujet que le programme demande ({ $topic })
}.
    .title = Tout sujet que le programme demande est expliqué avant la déclaration
    .help = Expliquez-le maintenant, seul à seul et dans la langue de la personne, consignez l’entretien, et demandez-lui si elle veut toujours partir.
vol-005 = Moins de { $hours } heures séparent la déclaration du départ.
    .title = Entre la déclaration et le départ, il y a le temps de réfléchir
    .help = Repoussez le départ s’il n’a pas eu lieu. Sinon, demandez à la personne après l’arrivée si elle s’est sentie pressée, et prévenez le chargé de protection.
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
vol-008 = { $step ->
   *[travelled] La personne a voyagé après s’être rétractée, sans nouvelle déclaration.
    [booked] Un voyage a été réservé après que la personne s’est rétractée, sans nouvelle déclaration.
}
    .title = Après une rétractation, nul ne voyage et rien n’est réservé sans nouvelle déclaration
    .help = Annulez ce qui est réservé. Si la personne veut finalement partir, conseillez-la de nouveau et recueillez une nouvelle déclaration. Si elle est partie, prévenez le chargé de protection.
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
vol-012 = { $defect ->
   *[untold] Il n’est pas consigné si une décision oblige cette personne à partir.
    [contradiction] Le retour est consigné comme fait sous obligation, et aucune décision n’oblige cette personne à partir.
}
    .title = L’obligation de partir est consignée à part de ce que veut la personne
    .help = Interrogez la personne et consultez ses papiers. Consignez la décision, ou qu’il n’y en a pas ; ne la mêlez pas au type de retour.
vol-013 = { $defect ->
   *[explained] Nul n’a expliqué à cette personne ce qu’elle pourrait faire d’autre que retourner.
    [considered] D’autres moyens de rester ont été expliqués, mais nul ne les a examinés pour cette personne.
}
    .title = Les autres voies que le retour sont expliquées et examinées avec la personne
    .help = Passez en revue ce qui est possible : titres, famille, santé, régularisation, asile. Faites appel à quelqu’un qui connaît le droit, et consignez ce qu’il en est.
vol-014 = La personne retourne surtout parce qu’il ne lui reste rien ou parce qu’elle est enfermée, et nul n’a cherché avec elle une autre voie.
    .title = Qui retourne par nécessité a été aidé à chercher une autre voie
    .help = Cherchez d’abord un abri, de quoi manger ou une aide juridique, puis posez de nouveau la question. Qu’une seconde personne lui parle. Si elle veut toujours partir, continuez.
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
vol-016 = { $lacks ->
   *[decider] La personne ne peut pas décider et rien ne dit qui décide légalement.
    [document] Quelqu’un décide pour la personne et aucune pièce ne montre qu’il le peut.
    [views] La personne ne peut pas décider seule et son propre avis n’est pas consigné.
}
    .title = Qui ne peut pas décider a un décideur légal, et est entendu malgré tout
    .help = Demandez au tribunal ou à l’autorité qui peut décider, et gardez la pièce. Demandez à la personne, en mots simples, ce qu’elle veut, et écrivez-le.
vol-017 = { $lacks ->
   *[guardian] L’enfant a signé et aucun parent ni tuteur n’a consenti.
    [voice] La déclaration de l’enfant est signée et rien ne dit ce que veut l’enfant.
}
    .title = La signature d’un enfant vaut avec le consentement d’un tuteur et la parole de l’enfant
    .help = Parlez avec l’enfant, en présence de son représentant et dans sa langue, et écrivez ce qu’il dit. Demandez ensuite le consentement du parent ou du tuteur.
vol-018 = Le retour est enregistré comme forcé, et une déclaration de retour volontaire reste en vigueur.
    .title = Un retour forcé n’est pas un retour volontaire
    .help = Cherchez ce qui s’est passé. Corrigez le type de retour, ou consignez que la déclaration a été révoquée ou est nulle.
vol-019 = { $defect ->
   *[guard] Le retour est dit volontaire, le délai pour partir librement est passé, et la personne voyage sous escorte de sécurité.
    [date] Le retour est dit volontaire, et le délai pour partir librement était passé lors de l’autorisation.
}
    .title = Un retour volontaire ne se fait pas sous escorte après l’expiration du délai
    .help = { $defect ->
       *[guard] Consignez le retour pour ce qu’il est, ou laissez partir la personne sans escorte de sécurité. Prévenez le chargé de protection.
        [date] Demandez un délai à l’autorité et consignez la réponse. Dites à la personne ce qui peut arriver d’ici là.
    }
vol-020 = { $defect ->
   *[expired] La déclaration n’était plus valable le jour du départ.
    [old] La déclaration datait de plus de { $days } jours le jour du départ.
}
    .title = La déclaration est encore valable le jour du départ
    .help = Reparlez avec la personne : beaucoup a pu changer. Si elle veut toujours partir, recueillez une nouvelle déclaration.
vol-021 = Cet entretien a été mené par une organisation qui exécute des renvois.
    .title = Le conseil n’est pas donné par qui exécute les renvois
    .help = Faites conseiller de nouveau la personne par un bureau indépendant, et demandez-y si elle se sent libre.
vol-022 = Cette personne n’a été informée qu’en groupe.
    .title = Chaque personne est conseillée seule au moins une fois
    .help = Avant toute chose, tenez un entretien seul à seul, et demandez ce que la personne n’a pas voulu demander devant les autres.
vol-023 = { $defect ->
   *[unconditional] Une aide après le retour a été promise sans dire qu’elle dépend des fonds.
    [over] Il a été promis plus que le programme ne peut payer : { $cap } au plus.
}
    .title = Ce qui est promis respecte les plafonds et est dit dépendre des fonds
    .help = Dites à la personne avant le départ ce qui est certain et ce qui ne l’est pas, par écrit et dans sa langue. Corrigez la promesse.
vol-024 = La personne a une demande d’asile ou une protection dans le pays hôte, et n’a pas été informée que celle-ci prend fin avec le retour.
    .title = Quiconque renonce par son retour à une demande d’asile ou à une protection en a été informé
    .help = Expliquez à la personne ce qui prend fin, avec un conseil juridique indépendant, et consignez le sujet avec l’entretien. Demandez ensuite si elle veut toujours retourner.
vol-025 = Le retour a été recommandé à quelqu’un qui attend une décision sur l’asile.
    .title = Nul ne recommande le retour pendant une procédure d’asile
    .help = Dites à la personne que sa demande suit son cours, et qu’elle peut s’informer sur le retour quand elle le souhaite. Parlez-en au conseiller.
vol-026 = { $defect ->
   *[late] La personne n’a fait sa déclaration qu’après le dernier jour que fixe le pays d’accueil.
    [missed] Le dernier jour pour confirmer un retour volontaire est passé et la personne n’a pas fait de déclaration.
    [short] Le délai de départ volontaire est plus court que celui que connaît le droit du pays d’accueil.
}
    .title = Un retour volontaire est confirmé dans le délai que fixe le pays d’accueil
    .help = { $defect ->
       *[late] Demandez à l’autorité si elle accepte la confirmation tardive, et dites à la personne ce qui suit dans le cas contraire.
        [missed] Prévenez aussitôt la personne et dites-lui où trouver un conseil juridique gratuit. Demandez un délai à l’autorité.
        [short] Dites à la personne où trouver un conseil juridique ; une prolongation est peut-être possible.
    }
vol-027 = Dans ce pays d’accueil, changer d’avis a des conséquences en droit, et nul ne les a expliquées.
    .title = Là où changer d’avis a des conséquences en droit, la personne les connaît
    .help = Expliquez ce que l’État peut faire si la personne change d’avis, et que le programme ne lui retire rien. Laissez-la décider de nouveau.
