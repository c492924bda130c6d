# XCH: exchange between host and origin
xch-001 = { $defect ->
   *[none] No package has told the origin side about this departure; the rule set asks for one { $limit } days ahead.
    [late] The package went to the origin side { $days ->
        [one] one day
       *[other] { $days } days
    } before the departure; the rule set asks for { $limit }.
    [after] The package went to the origin side { $days ->
        [one] one day
       *[other] { $days } days
    } after the departure; the rule set asks for it { $limit } days ahead.
}
    .title = The origin side has the package in time before the departure
    .help = Send what the origin office needs to receive the person, as far as consents allow, and call the office where little time is left. Put the departure off if the reception cannot be prepared.
xch-007 = { $fact ->
    [birth] The offices hold different births for one person
    [sex] The offices hold a different sex for one person
    [name] The offices hold different names for one person
   *[household] The offices do not agree on who belongs to the household
}, and this was not settled when something was paid or is to be paid.
    .title = Differences in birth, sex, name or household are settled before a payment
    .help = Compare the papers on both sides together with the person, decide which value holds and say why. Hold the payment until then, and tell the person why it waits.
