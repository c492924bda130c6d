# Deux jeux de règles côte à côte.
compare-head = { $a } → { $b }, au { $as_of }
compare-same-sets = Les deux jeux de règles sont identiques.
compare-change = { $what } : { $a } → { $b }
compare-sides = { $a } → { $b }
compare-none = non fixé
compare-empty = aucun
compare-yes = oui
compare-no = non
compare-off = désactivée
compare-topic-set = Le jeu dans son ensemble
compare-topic-severity = Gravité des règles
compare-topic-waiver = Qui peut accorder une dérogation
compare-topic-parameter = Paramètres et délais
compare-topic-cap = Plafonds de l’aide
compare-topic-cap_forms = Formes de l’aide
compare-topic-offer = Offres à durée limitée
compare-topic-donor_line = Fonds des bailleurs
compare-unit-calendar_days = jours civils
compare-unit-working_days = jours ouvrés
compare-unit-hours = heures
compare-unit-minutes = minutes
compare-unit-weeks = semaines
compare-unit-months = mois
compare-unit-years = ans
compare-unit-percent = pour cent
compare-unit-count = nombre
compare-unit-minor = plus petites unités de la monnaie
compare-outcome-newly_fails = n’est plus conforme
compare-outcome-newly_passes = devient conforme
compare-outcome-fails = non conforme, comme avant
compare-outcome-passes = conforme, comme avant
compare-how-new = se déclenche désormais
compare-how-gone = ne se déclenche plus
compare-how-graver = plus grave désormais
compare-how-lighter = moins grave désormais
compare-how-more = plus souvent
compare-how-fewer = moins souvent
compare-how-elsewhere = à d’autres endroits
compare-judged = { $cases ->
    [one] { $cases } dossier examiné selon les deux jeux au { $as_of }
   *[other] { $cases } dossiers examinés selon les deux jeux au { $as_of }
}
compare-count-newly-failing = { $count ->
    [one] { $count } n’est plus conforme
   *[other] { $count } ne sont plus conformes
}
compare-count-newly-passing = { $count ->
    [one] { $count } devient conforme
   *[other] { $count } deviennent conformes
}
compare-count-failing-both = { $count ->
    [one] { $count } non conforme comme avant
   *[other] { $count } non conformes comme avant
}
compare-count-passing-both = { $count ->
    [one] { $count } conforme comme avant
   *[other] { $count } conformes comme avant
}
compare-count-changed = { $count ->
    [one] { $count } jugé autrement sur un point au moins
   *[other] { $count } jugés autrement sur un point au moins
}
compare-rule = nouvelle dans { $new ->
    [one] { $new } dossier
   *[other] { $new } dossiers
}, disparue dans { $gone }, autrement dans { $otherwise }
compare-findings = constatations : { $a } → { $b }
compare-skipped = non décidable : { $a } → { $b }
compare-count-not-run = { $count ->
    [one] { $count } règle compare les dossiers entre eux et n’est pas appliquée ici.
   *[other] { $count } règles comparent les dossiers entre eux et ne sont pas appliquées ici.
}
compare-count-left-out = { $count ->
    [one] { $count } autre dossier est compté mais non affiché ; --max-cases en montre davantage.
   *[other] { $count } autres dossiers sont comptés mais non affichés ; --max-cases en montre davantage.
}
