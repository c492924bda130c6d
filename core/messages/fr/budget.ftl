# BUD : arithmétique du budget
bud-001 = La somme des budgets des postes n’est pas égale au total du plan.
    .title = Les postes d’un plan forment son total
    .help = Refaites l’addition, corrigez le poste erroné et, si le montant du plan change, faites-le accepter et approuver à nouveau.
bud-002 = Le total de ce plan dépasse ce qui reste du droit accordé : { $room }.
    .title = Un plan ne dépense pas plus que ce qui reste du droit
    .help = Regardez ce qui a été accordé et ce qui en a déjà été utilisé. Retirez un élément du plan avec la personne, ou demandez un complément avant l’approbation.
bud-003 = Les prestations fournies pour ce poste dépassent son budget et la tolérance de { $tolerance } %.
    .title = Rien n’est fourni au-delà du budget d’un poste
    .help = Vérifiez les montants et les taux. Si le poste a réellement coûté davantage, modifiez le plan et faites-le approuver avant tout nouvel achat.
bud-004 = Le budget final n’est pas celui que prouvent les pièces, soit { $proved }.
    .title = Le budget final est la somme des preuves de paiement
    .help = Rapprochez les justificatifs des prestations un à un. Ajoutez la pièce manquante ou corrigez le budget final ; ne fabriquez jamais de justificatif.
bud-005 = { $what ->
    [delivery] Une prestation porte un montant négatif sans indiquer quelle prestation elle annule.
   *[other] Ce montant est négatif.
}
    .title = Aucun montant n’est négatif, sauf pour annuler une prestation
    .help = Si quelque chose a été remboursé, enregistrez-le comme une prestation à part qui nomme celle qu’elle annule. Sinon, corrigez le montant.
bud-006 = { $defect ->
    [currencies] Le taux porte sur d’autres monnaies que les montants de cette prestation.
    [same_currency] Le montant payé et le montant dans la monnaie du programme sont dans la même monnaie et diffèrent.
   *[amount] Le montant payé, au taux enregistré, ne donne pas le montant dans la monnaie du programme.
}
    .title = Le montant payé, à son taux, donne le montant dans la monnaie du programme
    .help = Regardez le justificatif et le taux du jour. Corrigez la valeur mal saisie ; si une banque a prélevé des frais, enregistrez-les à part.
bud-007 = Le taux est éloigné de { $days } jours de la date de cette prestation ; le programme en accorde { $limit }.
    .title = Le taux est celui du moment de la prestation
    .help = Prenez le taux du mois du paiement et refaites la conversion. Si le taux est fixe, donnez-lui la date du paiement.
bud-008 = La monnaie de ce montant n’est pas indiquée.
    .title = Chaque montant indique sa monnaie
    .help = Reportez-vous à la pièce et ajoutez la monnaie. Ne la devinez pas d’après le pays.
bud-009 = { $where ->
    [item] Un poste du plan de la personne correspond aux frais du partenaire.
    [delivery] Les frais du partenaire ont été payés sur ce qui revient à la personne.
   *[total] Le total du plan comprend les frais du partenaire.
}
    .title = Les frais du partenaire restent hors du budget de la personne
    .help = Retirez ces frais du plan et enregistrez-les à côté. Dites à la personne quel est son budget et ce qu’elle peut encore y choisir.
bud-010 = { $defect ->
    [closed] La ligne du bailleur n’était pas ouverte le jour de cette prestation.
    [countries] La ligne du bailleur ne couvre pas les retours entre ces pays.
   *[unknown] Le programme qui paie ne connaît pas cette ligne de bailleur.
}
    .title = La ligne du bailleur qui paie était ouverte ce jour-là et couvre ce retour
    .help = Demandez au programme quelle ligne paie et consignez-le. La personne garde ce qui a été fourni, quel que soit le payeur.
bud-011 = { $share } % du total de ce plan n’ont pas été dépensés et rien ne dit pourquoi ; le programme en tolère { $limit } %.
    .title = Si une grande part du plan n’a pas été dépensée, la raison est indiquée
    .help = Demandez à la personne et au partenaire ce qui s’est passé et consignez-le. S’il manque encore quelque chose et qu’il reste du temps, fournissez-le avant la clôture.
bud-012 = { $defect ->
    [numbers] Les tranches de ce poste ne sont pas numérotées 1, 2, 3, etc., chacune une seule fois.
    [sum] Les tranches de ce poste ne forment pas son budget.
    [unforeseen] Cette tranche a été versée, mais le plan n’en prévoit aucune de ce numéro.
   *[gap] Cette tranche a été versée alors que la précédente n’est pas enregistrée.
}
    .title = Les tranches forment le budget de leur poste et se suivent sans lacune
    .help = Inscrivez les tranches dans le plan avec leur numéro et leur montant, puis numérotez les versements d’après elles.
bud-013 = Les parts qui reviennent aux membres ne forment pas le tout.
    .title = Les parts des membres forment le poste
    .help = Refaites l’addition des parts et convenez avec le ménage de ce qui revient à chacun.
bud-014 = Dans un tableau publié, la somme des parties ne donne pas le total.
    .title = Dans un tableau publié, la somme des parties donne le total
    .help = Garanti là où les tableaux sont établis.
