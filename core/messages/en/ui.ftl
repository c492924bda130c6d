# Words of the report itself.
ui-case = Case
ui-case-number = Case no. { $number }
ui-line = line { $line }
ui-person = person
ui-error = error
ui-warning = warning
ui-info = note
ui-waived = waived
ui-gate-g1 = at registration
ui-gate-g2 = at eligibility
ui-gate-g3 = at clearance
ui-gate-g4 = at departure
ui-gate-arrival = at arrival
ui-gate-g5 = at approval of the plan
ui-gate-g6 = at delivery
ui-gate-g7 = at closure
ui-checked = { $cases ->
    [one] 1 case checked as of { $as_of }
   *[other] { $cases } cases checked as of { $as_of }
}
ui-with-errors = { $count } with errors
ui-with-others = { $count } with warnings or notes only
ui-clean = { $count } without any finding
ui-count-error = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
ui-count-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
ui-count-info = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
ui-count-waived = { $count ->
    [one] 1 finding is covered by a waiver.
   *[other] { $count } findings are covered by waivers.
}
ui-count-skipped = { $count ->
    [one] 1 check could not be decided: the case does not tell enough.
   *[other] { $count } checks could not be decided: the cases do not tell enough.
}
ui-count-not-run = { $count ->
    [one] 1 rule compares cases with each other and was not run; --across runs it.
   *[other] { $count } rules compare cases with each other and were not run; --across runs them.
}
ui-count-left-out = { $count ->
    [one] 1 more finding is counted but not shown; --max-findings shows more.
   *[other] { $count } more findings are counted but not shown; --max-findings shows more.
}
ui-explain = To read about a rule: sankofa rule CODE
ui-rule-severity = Severity
ui-rule-gates = Binds
ui-rule-always = always
ui-rule-where = Where enforced
ui-rule-grade = Evidence
ui-rule-sources = Sources
ui-rule-parameters = Parameters
ui-rule-waiver = May be waived by
ui-rule-nobody = nobody
ui-rule-status = Status
ui-rule-since = since ruleset { $since }
ui-rule-page = From the rulebook
ui-home-case = on each case
ui-home-data_set = on sets of cases, with --across
ui-home-property = by the library itself, held by its tests
ui-home-programme = when a rule set is loaded
ui-home-table = where tables are made
ui-home-disclosure = where something is shared or exported
ui-home-not_decidable = nowhere: a case cannot hold what would decide it
ui-status-preview = preview, may still change
ui-status-stable = stable
ui-status-deprecated = deprecated, will go
ui-status-removed = removed
ui-grade-V = read in the source itself
ui-grade-Vq = read as a quotation or restatement in another document
ui-grade-Vt = read in a national text that implements or parallels the instrument
ui-grade-Vp = practice seen in running public code
ui-grade-T = title, contents or heading only: check against the document
ui-grade-I = inferred: a design choice, a logical consequence or domain practice
