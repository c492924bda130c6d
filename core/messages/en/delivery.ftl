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
dlv-005 = { $defect ->
    [early] This instalment was paid earlier than { $days } days after arrival, or after the instalment before.
    [proof_out_of_order] The use of the instalment before was shown only after this one was paid, or before there was anything to use.
   *[unproved] This instalment was paid without showing how the one before was used.
}
    .title = A further instalment follows in its time, and after the use of the one before was shown
    .help = Visit the person, look at what the instalment before was used for, and record it. If help is needed earlier, ask the programme to decide on it.
dlv-013 = { $state ->
    [deceased] This was delivered to somebody who had died.
    [remigrated] This was delivered to somebody who had left again.
   *[lost_contact] This was delivered to somebody with whom contact had been lost.
}
    .title = Nothing is delivered to somebody who left again, died or cannot be found
    .help = Find out who received it. If the person is back or was reached, record that first; if heirs received it, record by which rule.
