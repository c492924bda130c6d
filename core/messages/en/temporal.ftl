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
tmp-005 = { $defect ->
   *[ahead] This had not happened yet when it was written down: it is dated after the day of judgement.
    [early] This was planned for a day before the case was opened.
}
    .title = What is recorded as done has happened, and what is planned lies after the registration
    .help = { $defect ->
       *[ahead] Correct the date. If it is only planned, record it where plans stand, and as done when it is done.
        [early] Correct this date or the day on which the case was opened. If the return was over before, record the case as retroactive.
    }
tmp-008 = A verdict depends on the day on which it is asked for.
    .title = Every judgement names its day; no clock is read
    .help = State the day of judgement.
