# MON: monitoring
mon-001 = { $defect ->
    [few] Fewer visits were planned for this person than the programme wanted by now: { $needed }.
   *[none] No visit after the return was planned for this person.
}
    .title = Visits after the return are planned for everybody who is helped to begin anew
    .help = Agree with the person when and how to meet again, and put it into the plan of visits. If the case is about to end, meet once before.
mon-002 = { $defect ->
   *[arrival] This visit is dated before those visited had arrived.
    [delivery] This visit is dated before a delivery that it says it looked at.
}
    .title = A visit comes after the arrival, and after the deliveries it looks at
    .help = Check the dates against the notes of the visit and the hand-over certificate, and correct the wrong one by a new record.
mon-003 = { $defect ->
    [ended] The consent to be contacted for follow-up had ended when this person was visited or asked.
    [later] The consent to be contacted for follow-up was given only after this person was visited or asked.
   *[none] This person was visited or asked and never agreed to be contacted for follow-up.
}
    .title = Who is visited or surveyed agreed to it
    .help = Ask whether the person wants to be contacted, and how. If not, stop, and do not use what was learned without their consent.
mon-004 = { $defect ->
    [outside] The composite lies outside the scores of the three dimensions.
   *[over_one] A score is greater than 1: { $score }.
}
    .title = Scores lie between 0 and 1, and a composite among the scores that it is made of
    .help = Compute the score again from the answers. A percentage is divided by a hundred.
mon-005 = { $defect ->
    [answers] There is a composite score, and no answers in a dimension of it: { $dimension }.
   *[score] There is a composite score, and no score in a dimension of it: { $dimension }.
}
    .title = A composite score has all three dimensions behind it
    .help = Ask the missing questions at the next visit, or take the composite out and keep the scores of the dimensions that were asked.
mon-006 = A score is below { $percent } % of the full score ({ $score }), and nobody has looked at the plan again since.
    .title = After a low score the plan is looked at again
    .help = Talk with the person about what the survey shows, change the plan or offer a referral, and record the day of the review even if nothing changes.
mon-007 = { $what ->
    [list] This survey used another list of answers than the first one of this person.
   *[version] This survey was held with another version of the tool than the first one of this person.
}
    .title = Surveys of one person use the same version of a tool
    .help = Do not compare the scores of both. Hold the next survey with the version of the first one, or say in the report that the tool changed.
mon-008 = Something was delivered for this business, and nobody has looked whether it exists.
    .title = A business that was paid for is seen once before the case is closed
    .help = Visit it, or ask for a picture or a neighbour’s word where nobody can go, and record what was found. That it failed is no fault of the person.
mon-009 = { $lacks ->
    [days] Before the decision that contact was lost, nobody tried on { $needed } different days.
    [channels] Before the decision that contact was lost, nobody tried in { $needed } different ways.
   *[attempts] Before the decision that contact was lost, nobody tried { $needed } times to reach the person.
}
    .title = Nobody is given up as lost before somebody tried to reach them
    .help = Try again on other days and in other ways: telephone, message, a relative whom the person named, a visit. Take the decision again if it stays in vain.
mon-010 = A child was asked with a survey that is not for children.
    .title = A child is asked with an instrument for children
    .help = Take the survey out of the scores. Ask the child with the instrument for children, at a good time and with somebody whom it trusts nearby.
mon-011 = { $what ->
    [access] What was learned in follow-up was looked at for enforcement, or by those who enforce returns.
    [consent] A consent to follow-up names enforcement, or those who enforce returns.
    [purpose] What was learned in follow-up was passed on for enforcement.
   *[recipient] What was learned in follow-up went to an organisation that enforces returns.
}
    .title = What is learned in follow-up is not used for enforcement
    .help = Tell the data protection officer at once, ask the recipient to destroy the data, and tell the person. Stop such transfers.
mon-012 = { $what ->
    [satisfaction] No survey asked how satisfied this person is with the help.
   *[feedback] Nobody is recorded to have told the people of this case how to complain or give feedback.
}
    .title = People are asked how the help was, and told how to complain
    .help = Ask at the last talk, and leave a number or an address that works.
mon-013 = { $told ->
   *[means_to] The person is recorded as meaning to leave again. This is a fact of the follow-up, not a failure of the person or of the case.
    [left] Somebody in this case has left the country again. This is a fact of the case, not a failure of the person or of the assistance.
}
    .title = To leave again, or to mean to, is recorded as a fact and not as a failure
    .help = Note whether it is a choice or a necessity, as the person tells it. Offer information on safe ways and, if staying is not possible, look at the plan again together. Nobody loses assistance for saying so.
