# Fiches de personnes.
records-traits = Connu d’autrui : { $columns } (k = { $k } : chaque combinaison est commune aux fiches d’autant de dossiers au moins).
records-secrets = À garder secret : { $columns } (l = { $l } : autant de valeurs de chacun dans toute classe).
records-count = { $records ->
    [one] { $records } fiche dans { $classes } classe de personnes dont on connaît les mêmes traits.
   *[other] { $records } fiches dans { $classes } classes de personnes dont on connaît les mêmes traits.
}
records-smallest = Plus petite classe : { $records } fiches ; aucune classe ne réunit moins de { $cases } dossiers.
records-risk = Risque global, probabilité moyenne qu’une fiche soit retrouvée : { $risk }. Une moyenne basse peut cacher des personnes très exposées.
records-left-out = { $records ->
    [one] { $records } fiche est laissée de côté : trop peu de personnes partagent ce qu’on en connaît.
   *[other] { $records } fiches sont laissées de côté : trop peu de personnes partagent ce qu’on en connaît, ou ce qu’on connaît de celles qui sont écartées avec elles.
}
records-repeated = { $cases ->
    [one] { $cases } dossier est revenu avec le même identifiant et ne compte pas deux fois.
   *[other] { $cases } dossiers sont revenus avec le même identifiant et ne comptent pas deux fois.
}
records-unnamed = { $cases ->
    [one] { $cases } dossier est sans identifiant et reste de côté : rien ne dit s’il est déjà venu.
   *[other] { $cases } dossiers sont sans identifiant et restent de côté : rien ne dit s’ils sont déjà venus.
}
records-note = Les scores, l’aide par dimension et les étapes ne comptent pas comme connus d’autrui. Si l’un d’eux peut l’être, nommez-le parmi ce qui est connu.
records-withheld = Non transmis : { $below } classes sur { $classes } réunissent moins de { $k } dossiers (k). Elles comptent { $records } fiches sur { $all }.
records-withheld-diverse = Non transmis : { $below } classes sur { $classes } réunissent moins de { $k } dossiers (k), ou n’ont pas { $l } valeurs de ce qui doit rester secret (l). Elles comptent { $records } fiches sur { $all }.
records-advice = Nommez moins de traits, ou des traits plus larges (year au lieu de month, child au lieu de age), ou laissez ces fiches de côté (--suppress).
records-without = Sans { $column }, { $records } fiches seraient dans de telles classes.
records-nothing-left = Si ces fiches étaient laissées de côté, il ne resterait rien.
records-too-many = Non transmis : les traits ont plus de combinaisons qu’on n’en peut garder ; il n’y a guère deux personnes qui partagent la leur.
