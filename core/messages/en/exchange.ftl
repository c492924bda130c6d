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
xch-002 = The packages to the origin side do not hold this part: { $section }.
    .title = The package tells what the origin side needs
    .help = Send the missing part, as far as consents allow. If there is nothing to tell, send the part empty, so that it is known that somebody asked.
xch-003 = { $defect ->
   *[none] The origin side has to prepare for this person and has not accepted the return.
    [late] The origin side has to prepare for this person and accepted the return only after the ticket was booked.
}
    .title = Who needs reception gets a ticket only after the origin side has accepted
    .help = Ask the origin office what it can offer and from when, and book nothing before it has answered. A ticket that is there already can be moved.
xch-004 = { $action ->
   *[escalate] There has been no answer for more than { $limit } days, and nobody has taken it to the next level.
    [reject] There has been no answer for more than { $limit } days, and the case has not been recorded as turned down.
}
    .title = A question without an answer is taken further
    .help = { $action ->
       *[escalate] Call the other office, and write to its coordinator. Record the day on which you took it further, and tell the person.
        [reject] Record that no answer came, tell the person, and open the request again when there is news.
    }
xch-005 = { $defect ->
   *[other] The package carries the id of another case.
    [local] The package carries a local id in place of the id of the case.
    [issuer] An id from another system does not say who issued it.
}
    .title = The same id goes along with the case, and local ids say whose they are
    .help = Send the package under the id of the case, and keep each office’s own number beside it with the name of the office.
xch-006 = { $missing ->
   *[reason] The origin office changed a value and does not say why.
    [office] A change does not say which office made it.
    [user] A change does not say who made it.
    [day] A change has no day.
}
    .title = A change says who made it and when; of the origin office also why
    .help = Complete the change. If nobody knows where the new value comes from, ask the person again.
xch-007 = { $fact ->
    [birth] The offices hold different births for one person
    [sex] The offices hold a different sex for one person
    [name] The offices hold different names for one person
   *[household] The offices do not agree on who belongs to the household
}, and this was not settled when something was paid or is to be paid.
    .title = Differences in birth, sex, name or household are settled before a payment
    .help = Compare the papers on both sides together with the person, decide which value holds and say why. Hold the payment until then, and tell the person why it waits.
xch-008 = The host office flagged this vulnerability, and the origin side has not acknowledged it.
    .title = The origin side takes note of the vulnerabilities that the host side flagged
    .help = Read the flag together with the person, as far as they want to, and record that you know of it, before the plan is approved.
xch-009 = { $defect ->
   *[none] The package does not say by which rules the sender decided.
    [version] The package names a rule set without its version.
}
    .title = The package names the rule set and its version
    .help = Write programme and version, as in ma-eu-2015@2015-02.
xch-010 = { $what ->
   *[programme] The programme of the case was changed after its opening.
    [host] The host country of the case was changed after its opening.
    [origin] The country of return was changed after the opening of the case.
    [partner] An office of the case was changed after its opening.
}
    .title = Programme, countries and offices of a case stay as they were at its opening
    .help = Close this case and open another one that is linked to it, so that consents, packages and money follow.
xch-011 = What the origin side was sent last, on { $sent }, is older than this change on the host side.
    .title = On arrival the origin side has what the host side knows
    .help = Tell the origin office at once by telephone, as far as consents allow, and send a new package.
xch-012 = { $defect ->
   *[departure] The host side was not told within { $limit ->
        [one] a day
       *[other] { $limit } days
    } that somebody left.
    [failure] The host side was not told within { $limit ->
        [one] a day
       *[other] { $limit } days
    } that somebody did not leave.
    [late] The host side was told later than { $limit ->
        [one] a day
       *[other] { $limit } days
    } after it happened.
    [reason] It is not said why somebody did not leave.
}
    .title = The host side knows without delay who left, and who did not and why
    .help = Tell the host office or authority and record the day. Ask the person why they did not leave; they need not say.
