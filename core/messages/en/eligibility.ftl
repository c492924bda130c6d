# ELG: eligibility and programme
elg-001 = { $programme ->
    [unknown] No rule set of that name is known; the case was judged by the base rules.
   *[not_in_force] No version of the programme's rules was in force on { $date }; the case was judged by the nearest version.
}
    .title = A rule set of the programme is in force on the date that counts
    .help = { $programme ->
        [unknown] Correct the name of the programme, or load its rule set.
       *[not_in_force] Check that date and the programme. If both are right, ask for the rules of that time.
    }
