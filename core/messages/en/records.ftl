# Records of single persons.
records-traits = Known to others: { $columns } (k = { $k }: each combination is shared by records of so many cases).
records-secrets = To be kept secret: { $columns } (l = { $l }: as many values of each in every class).
records-count = { $records ->
    [one] 1 record in { $classes } class of those who share what is known.
   *[other] { $records } records in { $classes } classes of those who share what is known.
}
records-smallest = Smallest class: { $records } records; no class is of fewer than { $cases } cases.
records-risk = Global risk, the mean probability that a record is found: { $risk }. A low mean may hide persons at high risk.
records-left-out = { $records ->
    [one] 1 record is left out: too few share what is known of it.
   *[other] { $records } records are left out: too few share what is known of them, or of others left out with them.
}
records-repeated = { $cases ->
    [one] 1 case came before with the same id and does not count again.
   *[other] { $cases } cases came before with the same id and do not count again.
}
records-unnamed = { $cases ->
    [one] 1 case has no id and is left out: nothing tells whether it came before.
   *[other] { $cases } cases have no id and are left out: nothing tells whether they came before.
}
records-note = Scores, help by dimension and stages do not count as known to others. Who thinks that one is names it among what is known.
records-withheld = Not released: { $below } of { $classes } classes are of fewer than { $k } cases (k). They hold { $records } of { $all } records.
records-withheld-diverse = Not released: { $below } of { $classes } classes are of fewer than { $k } cases (k), or have fewer than { $l } values of what is to be kept secret (l). They hold { $records } of { $all } records.
records-advice = Name fewer traits, or coarser ones (year for month, child for age), or leave such records out (--suppress).
records-without = Without { $column }, { $records } records would be in such classes.
records-nothing-left = Leaving such records out would leave nothing.
records-too-many = Not released: the traits have more combinations than can be held; hardly two persons share theirs.
