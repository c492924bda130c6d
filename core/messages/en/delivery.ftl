# DLV: delivery
dlv-001 = { $missing ->
    [item] This delivery belongs to no item of a plan.
    [approval] This delivery belongs to a plan that nobody approved.
    [given_up] This delivery belongs to an item that had been given up before.
    [provider] It is not said who provided this delivery.
    [date] It is not said when this was delivered.
    [amount] It is not said what this delivery cost.
   *[proof] No receipt proves this delivery.
}
    .title = A delivery names its approved item, provider, date, amount and proof
    .help = Add what is missing from the papers of the delivery. If there are none, visit the person and record what was received.
dlv-002 = { $by ->
    [entitlement] This was delivered after the last day of the entitlement, { $until }.
   *[rule_set] This was delivered after the time that the programme allows after return, which ended on { $until }.
}
    .title = Nothing is delivered after the time for assistance is over
    .help = If the delay was not the person’s, ask the programme manager for a waiver rather than leave the person without help; otherwise end the plan and offer a referral.
dlv-003 = { $defect ->
    [by] It is not said who acknowledged this delivery.
    [kind] It is not said what shows that this delivery was acknowledged.
    [date] It is not said when this delivery was acknowledged.
    [before] This delivery was acknowledged before it was made.
   *[none] Nobody acknowledged this delivery.
}
    .title = Whoever receives a delivery acknowledges it
    .help = Ask the person whether the delivery arrived, and record who says so, when and by what. Never have anything signed in advance.
dlv-004 = { $who ->
    [child] This delivery was acknowledged by somebody who is a child, or may be one.
    [organisation] This delivery was acknowledged by an office or a supplier, not by who received it.
   *[other] This delivery was acknowledged by a member who neither received it nor answers for who did.
}
    .title = A delivery is acknowledged by the adult who received it, or by who answers for the child
    .help = Ask who was there. Have the right person acknowledge now, with today’s date, and do not change the old record. If something never arrived, look into it.
dlv-005 = { $defect ->
    [early] This instalment was paid earlier than { $days } days after arrival, or after the instalment before.
    [proof_out_of_order] The use of the instalment before was shown only after this one was paid, or before there was anything to use.
   *[unproved] This instalment was paid without showing how the one before was used.
}
    .title = A further instalment follows in its time, and after the use of the one before was shown
    .help = Visit the person, look at what the instalment before was used for, and record it. If help is needed earlier, ask the programme to decide on it.
dlv-006 = { $defect ->
    [late] The first delivery came { $days } days after the plan was approved; the programme allows { $limit }.
   *[none] Nothing was delivered for { $days } days after the plan was approved; the programme allows { $limit }.
}
    .title = The first delivery follows soon after the approval of the plan
    .help = Find out what holds it up and tell the person. Begin with what can be bought at once, and ask whether prices and needs are still those of the plan.
dlv-007 = This was delivered in another form than planned: { $form } instead of { $planned }.
    .title = What is delivered comes in the form that was planned
    .help = Note with the delivery why it came in another form and who agreed, or change the plan for what is still to come.
dlv-008 = Of { $deliveries } deliveries of this partner, { $checked } were looked at on the spot; the programme asks for { $share } %.
    .title = Of what each partner delivers, some is looked at on the spot
    .help = Draw some deliveries of this partner by lot, visit them, and record the check with each, whatever it finds.
dlv-009 = { $defect ->
    [none_chosen] None of the quotes for this item is marked as chosen.
   *[few] This item costs { $threshold } or more and has fewer than { $needed } quotes.
}
    .title = From an amount on, several quotes are asked for and one is chosen
    .help = Ask further suppliers, record their quotes and mark the one that was taken. If there is only one supplier far and wide, note that and ask the programme manager for a waiver.
dlv-010 = { $defect ->
    [member] The provider of this item is a member of the household, and no note says why.
   *[related] The provider of this item is related to staff or to the person, and no note says why it was taken.
}
    .title = Why a related provider was taken is written down
    .help = Write down why this provider was taken and who agreed. If nobody can say, ask for other quotes before anything more is bought.
dlv-011 = { $lacks ->
    [start] The first day of this training is not told.
    [end] The last day of this training is not told.
    [order] This training ends before it starts.
    [place] It is not told where this training was given.
    [certificate] It is not told whether this training ended with a certificate.
   *[none] A training was given, and nothing describes it.
}
    .title = A training is described: from when to when, where, with or without a certificate
    .help = Ask the person or the training centre, and record it with the delivery. If the person broke it off, the last day there is the last day.
dlv-012 = { $other ->
    [none] The same receipt stands with another delivery of this case, and its amount does not cover both.
   *[other] The same receipt stands with a delivery in case no. { $other } of this run, and its amount does not cover both.
}
    .title = A receipt proves one delivery, or as many as its amount covers
    .help = Compare the papers. If one invoice is for both, record its whole amount with each. If a paper was used twice, stop further payments to the supplier and have it looked into. The person keeps what was received.
dlv-013 = { $state ->
    [deceased] This was delivered to somebody who had died.
    [remigrated] This was delivered to somebody who had left again.
   *[lost_contact] This was delivered to somebody with whom contact had been lost.
}
    .title = Nothing is delivered to somebody who left again, died or cannot be found
    .help = Find out who received it. If the person is back or was reached, record that first; if heirs received it, record by which rule.
