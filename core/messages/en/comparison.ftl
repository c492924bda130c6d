# Two rule sets side by side.
compare-head = { $a } → { $b }, as of { $as_of }
compare-same-sets = The two rule sets are the same.
compare-change = { $what }: { $a } → { $b }
compare-sides = { $a } → { $b }
compare-none = not set
compare-empty = none
compare-yes = yes
compare-no = no
compare-off = off
compare-topic-set = The set as a whole
compare-topic-severity = How grave rules are
compare-topic-waiver = Who may waive
compare-topic-parameter = Parameters and clocks
compare-topic-cap = The most that is paid
compare-topic-cap_forms = Forms in which it is paid
compare-topic-offer = Offers for a limited time
compare-topic-donor_line = Money of donors
compare-unit-calendar_days = calendar days
compare-unit-working_days = working days
compare-unit-hours = hours
compare-unit-minutes = minutes
compare-unit-weeks = weeks
compare-unit-months = months
compare-unit-years = years
compare-unit-percent = percent
compare-unit-count = count
compare-unit-minor = minor units of the currency
compare-outcome-newly_fails = newly fails
compare-outcome-newly_passes = newly passes
compare-outcome-fails = fails as before
compare-outcome-passes = passes as before
compare-how-new = fires now
compare-how-gone = no longer fires
compare-how-graver = graver now
compare-how-lighter = lighter now
compare-how-more = more often
compare-how-fewer = less often
compare-how-elsewhere = at other places
compare-judged = { $cases ->
    [one] 1 case judged by both as of { $as_of }
   *[other] { $cases } cases judged by both as of { $as_of }
}
compare-count-newly-failing = { $count } newly failing
compare-count-newly-passing = { $count } newly passing
compare-count-failing-both = { $count } failing as before
compare-count-passing-both = { $count } passing as before
compare-count-changed = { $count } judged otherwise in some way
compare-rule = new in { $new ->
    [one] 1 case
   *[other] { $new } cases
}, gone in { $gone }, otherwise in { $otherwise }
compare-findings = findings: { $a } → { $b }
compare-skipped = could not be decided: { $a } → { $b }
compare-count-not-run = { $count ->
    [one] 1 rule compares cases with each other and is not run here.
   *[other] { $count } rules compare cases with each other and are not run here.
}
compare-count-left-out = { $count ->
    [one] 1 more case is counted but not shown; --max-cases shows more.
   *[other] { $count } more cases are counted but not shown; --max-cases shows more.
}
