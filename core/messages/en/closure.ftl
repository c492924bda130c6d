# CLO: closure
clo-001 = { $lacks ->
   *[all] The closure is not recorded.
    [reason] The closure gives no reason.
    [day] The closure has no day.
    [closer] The closure does not say who closed the case.
    [approval] No manager has approved the closure.
    [approval_after] The manager approved only after the case had been closed.
}
    .title = A closure says why, when, by whom, and which manager approved it
    .help = Complete the closure, and have it approved before the case rests.
clo-002 = { $lacks ->
   *[delivery] To be completed: this item was neither delivered nor cancelled.
    [reason] To be completed: this item was cancelled, but nothing says why.
    [instalment] To be completed: this instalment was not paid.
    [proof] To be completed: nothing proves this delivery.
    [report] To be completed: there is no final report on the plan.
    [acceptance] To be completed: the final report was not accepted by the day of closure.
    [meeting] To be completed: no last meeting with the person was held, or declined by the person.
}
    .title = A case is completed when every item has come to its end, is proven, and was looked back on
    .help = Deliver or cancel what is open and say why, add the proof, and hold the last meeting and the final report. If the case ends for another reason, give that reason.
clo-006 = { $defect ->
   *[offer] The person left again or wants no more assistance, and no talk about it was offered.
    [reasons] A last talk was held, but the person’s reasons and wishes are not noted.
}
    .title = Who leaves again or wants no more assistance is offered a talk about the reasons
    .help = Offer a talk, by phone or message where the person is away, and record the day of the offer. Ask what could be changed. Nobody has to accept it or to give reasons.
clo-015 = { $defect ->
   *[departed] The person is said to have withdrawn before departure, but this says that the person left or arrived.
    [paid] The person is said to have withdrawn before departure, but was given assistance for after the return.
    [cash] The person withdrew before departure, but the cash for departure was not taken back in the books.
}
    .title = Who withdrew before departure counts neither as departed nor as assisted after return
    .help = Find out what happened. Correct the reason of closure, or void the record that is wrong; take payments back by a reversal in the books. The person is not put under pressure for the money.
