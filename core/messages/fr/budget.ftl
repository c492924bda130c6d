# BUD : arithmétique du budget
bud-001 = La somme des budgets des postes n’est pas égale au total du plan.
    .title = Les postes d’un plan forment son total
    .help = Refaites l’addition, corrigez le poste erroné et, si le montant du plan change, faites-le accepter et approuver à nouveau.
bud-003 = Les prestations fournies pour ce poste dépassent son budget et la tolérance de { $tolerance } %.
    .title = Rien n’est fourni au-delà du budget d’un poste
    .help = Vérifiez les montants et les taux. Si le poste a réellement coûté davantage, modifiez le plan et faites-le approuver avant tout nouvel achat.
bud-012 = { $defect ->
    [numbers] Les tranches de ce poste ne sont pas numérotées 1, 2, 3, etc., chacune une seule fois.
    [sum] Les tranches de ce poste ne forment pas son budget.
    [unforeseen] Cette tranche a été versée, mais le plan n’en prévoit aucune de ce numéro.
   *[gap] Cette tranche a été versée alors que la précédente n’est pas enregistrée.
}
    .title = Les tranches forment le budget de leur poste et se suivent sans lacune
    .help = Inscrivez les tranches dans le plan avec leur numéro et leur montant, puis numérotez les versements d’après elles.
