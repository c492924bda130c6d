# TMP: order of events
tmp-001 =
    { $step ->
        [screening] The screening
        [declaration] The declaration
        [clearance] The clearance
        [departure] The departure
        [arrival] The arrival
        [origin_session] The first session after arrival
        [plan] The plan
        [approval] The approval of the plan
        [delivery] The first delivery under the plan
        [monitoring] The follow-up visit
       *[closure] The closure
    } is dated before { $before ->
       *[consent] the consent
        [session] the first counselling session
        [declaration] the declaration
        [clearance] the clearance
        [departure] the departure
        [arrival] the arrival
        [origin_session] the first session after arrival
        [plan] the plan
        [approval] the approval of the plan
        [delivery] the first delivery under the plan
        [monitoring] the follow-up visit
    }, which comes first.
    .title = No step is dated before the one that comes before it, from consent to closure
    .help = Check both dates on the papers and correct the wrong one. If both are right, the step came too early: say so to whoever approves, and make up for what was passed over.
tmp-002 = { $step ->
    [guardian_consent] The guardian's consent
   *[clearance] The clearance
} is dated before { $before ->
    [guardian_consent] the guardian's consent
   *[best_interests] the decision on the child's best interests
}.
    .title = For a child, the best interests are decided first, then the guardian consents, then the journey is cleared
    .help = Check both dates and correct the one that is wrong. If both are right, the step came too early: stop the journey, let the child-protection body decide, and ask the guardian again with that decision on the table.
tmp-003 = { $what ->
   *[safety] The safety of the return was assessed only after the person had left.
    [asylum] The claim for asylum was decided only after the person had left.
}
    .title = Safety and the claim for asylum are settled before anybody leaves
    .help = Correct the date if it is a slip. If it is right, tell the protection officer: the person left without this protection, and somebody should ask how they are now.
tmp-004 = { $side ->
   *[before_birth] This is dated before the person was born.
    [after_death] This is dated after the person died.
}
    .title = Nothing is recorded of a person before their birth or after their death
    .help = Check this date, the birth and the death on the papers. If all are right, the record belongs to somebody else: void it and enter it where it belongs.
tmp-005 = { $defect ->
   *[ahead] This had not happened yet when it was written down: it is dated after the day of judgement.
    [early] This was planned for a day before the case was opened.
}
    .title = What is recorded as done has happened, and what is planned lies after the registration
    .help = { $defect ->
       *[ahead] Correct the date. If it is only planned, record it where plans stand, and as done when it is done.
        [early] Correct this date or the day on which the case was opened. If the return was over before, record the case as retroactive.
    }
tmp-006 = This was written down { $days } days after it happened; the programme allows { $limit }.
    .title = What happened is written down within the days of the programme
    .help = Nothing can be mended here. Ask what kept the record from being made, and tell those who worked with the file in between.
tmp-007 = Working days are counted by the calendar of the rule set.
    .title = Working days are counted by the weekend and holidays of the rule set, and by no others
    .help = Write the weekend and the holidays of the country into the rule set.
tmp-008 = A verdict depends on the day on which it is asked for.
    .title = Every judgement names its day; no clock is read
    .help = State the day of judgement.
tmp-009 = The last step in this case, or the last day for which one was planned, was { $last }, { $days } days ago; the programme allows { $limit }.
    .title = An open case does not lie still for longer than the programme allows
    .help = Call the person, say what the case is waiting for, and record the call. Then take the next step, or close the case with its reason.
tmp-010 = Months are counted by the calendar.
    .title = Months end on the same day, or on the last day of a shorter month
    .help = Nothing is to be done in the case.
