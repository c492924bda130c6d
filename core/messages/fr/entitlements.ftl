# BEN : droits et plafonds
ben-001 = { $defect ->
    [granted] Le droit accordé dépasse le plafond du programme, { $cap }.
    [planned] Le plan dépasse le plafond du programme, { $cap }.
    [together] Ce qui est accordé au titre de plusieurs droits dépasse au total le plafond du programme, { $cap }.
   *[delivered] Les prestations fournies dépassent le plafond du programme, { $cap }.
}
    .title = Rien n’est accordé, planifié ni fourni au-delà du plafond du programme
    .help = Suspendez les paiements de cette composante, vérifiez les montants et corrigez le droit ou le plan. N’exigez pas de la personne le remboursement d’une erreur du bureau sans décision du programme.
ben-002 = { $defect ->
    [short] Le droit indique un type de retour qui n’est pas celui du dossier et accorde ainsi moins que le programme ne prévoit : { $cap }.
   *[other] Ce montant correspond au plafond d’un autre type de retour. Pour celui de ce dossier, le plafond est de { $cap }.
}
    .title = Le plafond est celui du type de retour
    .help = Établissez d’abord de quel type de retour il s’agit, puis accordez ce que le programme prévoit. Si un autre montant a été annoncé à la personne, expliquez-lui la différence avant l’approbation du plan.
ben-003 = Ce montant ne serait admis que si un membre avait un autre rôle ou un autre âge. Pour les personnes concernées, le plafond est de { $cap }.
    .title = Le plafond est celui du rôle et de l’âge de chaque personne
    .help = Vérifiez le rôle et la date de naissance de chaque membre, puis additionnez les plafonds prévus pour eux.
ben-004 = { $defect ->
    [granted] Le ménage se voit accorder plus que ce que le programme prévoit pour un ménage, { $cap }.
    [planned] Le plan dépasse ce que le programme prévoit pour un ménage, { $cap }.
    [together] Ce que les membres reçoivent séparément dépasse au total ce que le programme prévoit pour un ménage, { $cap }.
   *[delivered] Le ménage a reçu plus que ce que le programme prévoit pour un ménage, { $cap }.
}
    .title = Le ménage dans son ensemble reste sous le plafond prévu pour les ménages
    .help = Additionnez ce que tous les membres reçoivent pour cette composante et ramenez-le au plafond avant tout nouveau paiement. Expliquez à la famille comment la somme est calculée.
ben-005 = { $defect ->
    [short] Le droit se réfère à des règles qui ne s’appliquent pas à ce dossier et accorde ainsi moins que celles en vigueur : { $cap }.
   *[other] Ce montant correspond au plafond de règles qui ne s’appliquent pas à ce dossier. Celles en vigueur à la date déterminante prévoient { $cap }.
}
    .title = Le plafond est celui des règles en vigueur à la date déterminante
    .help = Recherchez la version applicable à la date de la demande, de la décision, du départ ou de l’arrivée, selon ce que retient le programme, et accordez le droit d’après elle.
ben-006 = Le programme n’admet pas cette composante ({ $component }) sous cette forme ({ $form }).
    .title = Une composante est fournie sous une forme admise par le programme
    .help = Fournissez-la sous une autre forme. Ce qui a déjà été versé reste à la personne : demandez au programme comment l’enregistrer.
ben-007 = Une somme pour cette composante ({ $component }) a déjà été versée à la même personne.
    .title = Personne ne reçoit deux fois la même somme
    .help = Comparez les deux enregistrements avec ce que la personne a signé. Si l’un est une copie, annulez-le ; si les deux ont été payés, demandez au programme que faire. S’il s’agit de parties d’une même somme, numérotez-les comme tranches.
ben-008 = Deux programmes financent ce besoin et le plan n’indique pas comment ils se complètent.
    .title = Quand deux programmes répondent à un même besoin, le plan dit comment ils se complètent
    .help = Prenez contact avec l’autre programme, convenez de qui paie quoi et inscrivez-le dans le plan.
ben-009 = Un membre a déjà été aidé après un retour précédent, et ce programme n’aide qu’une fois. Composante accordée maintenant : { $component }.
    .title = Qui a déjà été aidé, dans un programme qui n’aide qu’une fois, ne reçoit pas de nouveau la même chose
    .help = Vérifiez ce qui a été reçu alors et parlez-en avec la personne. Le responsable du programme peut autoriser une nouvelle aide ; sinon, cherchez de l’aide ailleurs.
ben-010 = Ce montant correspond au plafond d’une autre durée de séjour ou d’un autre délai depuis la décision. D’après les dates de ce dossier, le plafond est de { $cap }.
    .title = Le plafond est celui de la durée du séjour et du délai depuis la décision
    .help = Vérifiez les dates d’entrée, de décision et de demande. Si elles sont exactes, accordez ce qu’elles permettent et expliquez-le à la personne avant le départ.
ben-011 = { $defect ->
    [assessment] Ce complément n’indique pas l’évaluation sur laquelle il repose.
    [refused] Ce complément a été refusé.
    [entitlement] Un complément a été fourni sans avoir été accordé.
   *[approval] Personne n’a approuvé ce complément.
}
    .title = Un complément repose sur une évaluation et a été approuvé
    .help = { $defect ->
        [assessment] Indiquez l’évaluation. S’il n’y en a pas, évaluez d’abord les besoins de la personne.
        [refused] Retirez le complément et dites à la personne pourquoi et quel recours elle a.
       *[approval] Demandez la décision du programme et enregistrez-la avant tout paiement.
    }
ben-012 = { $defect ->
    [excluded] Le programme n’aide les ressortissants de ce pays que pour le voyage, ou pas du tout.
   *[other] Ce montant est celui des ressortissants soumis à visa. Pour cette nationalité, le plafond est de { $cap }.
}
    .title = Rien n’est accordé que la nationalité exclut, ni plus que ce qu’elle permet
    .help = Vérifiez la nationalité. Demandez si une exception s’applique, par exemple pour les victimes de la traite. Sinon, prévenez tôt la personne et cherchez une autre aide.
ben-013 = Cette composante ({ $component }) a été fournie avant l’arrivée.
    .title = Avant l’arrivée, rien n’est fourni hormis le voyage, les documents, les soins et l’argent de départ
    .help = Vérifiez la date. Si elle a bien été versée avant, enregistrez le motif que le programme admet ou interrogez le programme ; ne la reprenez pas à la personne.
ben-014 = { $defect ->
    [takes_no_part] Ce montant compte un membre qui reste ou qui a renoncé.
   *[not_departed] Ce montant compte un membre dont aucun départ n’est enregistré.
}
    .title = Les montants ne comptent que les membres effectivement partis
    .help = Vérifiez qui a voyagé. Enregistrez le départ manquant, ou retirez le membre du droit et refaites le calcul.
ben-015 = Cette composante ({ $component }) est accordée ou fournie à un dossier d’attente, derrière lequel personne n’est encore connu.
    .title = Un dossier d’attente ne porte rien pour la vie après le retour
    .help = Remplacez le dossier d’attente par celui de la personne, avec son consentement et ses données, et n’accordez l’aide qu’ensuite.
ben-016 = Un enfant seul doit recevoir de l’argent liquide ({ $component }).
    .title = Un enfant seul est conduit à sa famille et ne reçoit pas d’argent liquide à l’arrivée
    .help = Prévoyez qui accueille l’enfant et le conduit à sa famille. Ce dont il a besoin est remis à ceux qui s’occupent de lui, ou fourni en nature.
ben-017 = { $defect ->
    [signed] L’accusé de réception est au nom de la personne décédée.
   *[not_foreseen] Cette prestation est allée aux héritiers, et le programme ne dit pas qu’ils peuvent la recevoir.
}
    .title = Ce qui reste après un décès ne va aux héritiers que si le programme le prévoit
    .help = Demandez une décision au programme. Parlez à la famille avec ménagement et faites signer la personne qui reçoit.
ben-018 = { $defect ->
    [planned] Le plan prévoit en une fois plus d’argent liquide que le programme ne le permet, { $most }.
    [same_day] En un jour, il a été versé plus d’argent liquide que le programme n’en permet en une fois, { $most }.
   *[paid] Il a été versé en une fois plus d’argent liquide que le programme ne le permet, { $most }.
}
    .title = Pas plus que la limite n’est remis en une fois en argent liquide
    .help = Répartissez la somme en tranches, ou fournissez-la en nature, par bon ou par virement.
ben-019 = { $defect ->
    [not_told] Un remboursement est exigé, et rien ne montre que la personne en avait été informée lors de sa déclaration.
   *[not_foreseen] Un remboursement est exigé pour un motif que le programme ne prévoit pas.
}
    .title = Un remboursement n’est exigé que si le programme le prévoit et si la personne le savait
    .help = Suspendez la demande. Demandez la décision du programme et informez la personne de ses recours.
ben-020 = Cette personne est renvoyée contre son gré, et rien n’indique qu’elle parte avec des moyens.
    .title = Qui est renvoyé contre son gré part avec quelques moyens
    .help = Demandez ce que la personne possède. Organisez un pécule de départ ou une aide à l’arrivée, et enregistrez-le.
ben-021 = Cette personne a été refusée à cause de sa nationalité sans que l’exception pour personnes protégées ait été examinée.
    .title = Aucune personne protégée n’est refusée pour sa nationalité avant l’examen de l’exception
    .help = Reprenez la décision, examinez l’exception, enregistrez les catégories examinées et communiquez le résultat à la personne.
