# REF: referral
ref-001 = { $defect ->
   *[none] A person was referred without a consent on record to share data.
    [recipient] A person was referred to an organisation that no consent of theirs names.
    [purpose] A person was referred for a purpose that their consent does not cover.
    [time] A person was referred when their consent was not yet given, or had ended.
    [withheld] A person was referred to an organisation that, by their own word, must not learn of them.
}
    .title = Whoever is referred agreed to this organisation and this purpose before
    .help = Ask the person before anything else is sent, naming the organisation and what it learns, and record it. If the person refuses, have the data deleted there.
ref-002 = { $missing ->
   *[reason] This referral was made without consent, and no reason is recorded.
    [by] This referral was made without consent, and nobody is named who authorised it.
}
    .title = A referral without consent has a reason and somebody who authorised it
    .help = Ask who decided and why, and record both. If nobody did, tell the person and the data-protection officer.
ref-003 = { $defect ->
   *[answered] This referral is recorded as pending and has an answer.
    [not_taken] This referral was declined or ran out, and is recorded as completed.
    [done] This referral was completed, and is still recorded as accepted only.
    [answer_first] This referral was answered before it was sent.
    [end_first] The service of this referral was given before the answer.
}
    .title = A referral waits, is accepted or declined, and is completed where it was accepted
    .help = Ask the organisation where the referral stands, and correct status or days.
ref-004 = This referral has waited { $days } working days for an answer; the limit is { $limit }.
    .title = A referral that is not answered in time is taken to the next level
    .help = Call the organisation, then its coordinator, and record it. Tell the person how things stand, or look for another service.
ref-005 = The case closes while this referral waits for its answer.
    .title = No referral is pending when a case closes
    .help = Get the answer first. If there is none, refer the person elsewhere or keep the case open.
ref-006 = { $defect ->
   *[inactive] The organisation of this referral does not work in the programme on that day.
    [service] The organisation of this referral does not offer this service.
    [area] The organisation of this referral does not offer its services in this area.
}
    .title = A person is referred to an organisation that works, offers the service, and offers it there
    .help = Find a service that can help and refer the person again with consent. If the organisation can help, correct what is recorded of it.
ref-007 = This plan consists of referrals only, and { $visits } visits are recorded where { $needed } are needed.
    .title = A plan of referrals only has more follow-up than another plan
    .help = Visit the person and ask whether the services really helped, before the case is closed.
ref-008 = More was sent with this referral than the services asked for need.
    .title = A service learns what it needs to help, and no more
    .help = Ask the organisation to delete this section, tell the person, and send less next time. If the service needs it, have the list of the rule set changed.
ref-009 = { $defect ->
   *[withdrawn] The person withdrew the consent to this referral, and it is recorded as declined by the organisation or as run out.
    [escalated] The person said no to this referral, and it was taken to the next level.
}
    .title = A no of the person to a referral is recorded as a no, not as a failure
    .help = Record it as declined by the person. It needs no reason and has no consequence for other help.
