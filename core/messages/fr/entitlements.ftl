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
ben-005 = { $defect ->
    [short] Le droit se réfère à des règles qui ne s’appliquent pas à ce dossier et accorde ainsi moins que celles en vigueur : { $cap }.
   *[other] Ce montant correspond au plafond de règles qui ne s’appliquent pas à ce dossier. Celles en vigueur à la date déterminante prévoient { $cap }.
}
    .title = Le plafond est celui des règles en vigueur à la date déterminante
    .help = Recherchez la version applicable à la date de la demande, de la décision, du départ ou de l’arrivée, selon ce que retient le programme, et accordez le droit d’après elle.
ben-006 = Le programme n’admet pas cette composante ({ $component }) sous cette forme ({ $form }).
    .title = Une composante est fournie sous une forme admise par le programme
    .help = Fournissez-la sous une autre forme. Ce qui a déjà été versé reste à la personne : demandez au programme comment l’enregistrer.
