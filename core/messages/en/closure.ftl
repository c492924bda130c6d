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
clo-003 = { $what ->
   *[hold] The case is closed while a hold still stands.
    [complaint] The case is closed while a complaint waits for an answer.
    [incident] The case is closed while an incident is not settled.
}
    .title = Nothing is open when a case is closed: no hold, no complaint, no incident
    .help = Answer the complaint, settle the incident, or release the hold by a decision. If it cannot be settled now, leave the case open.
clo-004 = The case was closed before the last thing that was done in it.
    .title = No work with the household is dated after the closure
    .help = Check both days. Correct the one that is wrong; if both are right, let the manager open the case again, with the reason, and close it when the work is done.
clo-005 = { $defect ->
   *[day] The person died, and the day is not recorded.
    [source] The person died, and it is not recorded where the news comes from.
    [contact] Somebody tried to reach this person after their death.
    [delivery] Something was delivered in the name of this person after their death.
    [visit] A visit to this person is dated after their death.
    [survey] A survey of this person is dated after their death.
}
    .title = A death has its day and source, and from then on nobody approaches the person
    .help = Check the day of death on the paper. Stop calls and messages to the person's numbers, speak with the next of kin, and let the manager decide by which rule anything goes to the heirs.
clo-006 = { $defect ->
   *[offer] The person left again or wants no more assistance, and no talk about it was offered.
    [reasons] A last talk was held, but the person’s reasons and wishes are not noted.
}
    .title = Who leaves again or wants no more assistance is offered a talk about the reasons
    .help = Offer a talk, by phone or message where the person is away, and record the day of the offer. Ask what could be changed. Nobody has to accept it or to give reasons.
clo-007 = { $lacks ->
   *[notice] Help was stopped for lack of money or safety, and the person was not told.
    [late] Help was stopped for lack of money or safety, and the person was told only afterwards.
    [continuity] Help was stopped for lack of money or safety, and nothing says where it goes on.
}
    .title = Who loses help for lack of money or safety is told before, and told where help goes on
    .help = Tell the person, in their language, what ends and when. Agree with a public service or another programme on what goes on, and record both.
clo-008 = { $lacks ->
   *[attempts] Closed because contact was lost, with fewer than { $needed } attempts to reach the person.
    [days] Closed because contact was lost; the attempts were made on fewer than { $needed } different days.
    [channels] Closed because contact was lost; the attempts were made by fewer than { $needed } means.
}
    .title = Nobody counts as lost before somebody has tried, on several days and by several means
    .help = Call again at another hour, write, ask the contacts whom the person named, or visit. Record each attempt with its day and its outcome, and close only then.
clo-009 = { $lacks ->
   *[investigation] Closed for conduct or fraud, and no investigation is named.
    [not_ended] Closed for conduct or fraud before the investigation had ended.
    [hearing] Closed for conduct or fraud, and the person was not heard before.
    [second] Closed for conduct or fraud, and no second person approved.
    [same] Closed for conduct or fraud; the second approval is by the one who approved the closure.
}
    .title = Who is said to have done wrong is heard, it is looked into, and a second person approves
    .help = Open the case again. Let somebody who has no part in it investigate, hear the person, and have the finding approved by a second person. Protection goes on in the meantime.
clo-010 = { $defect ->
   *[changed] A fact was changed in a case that is closed.
    [added] A record was written into a case that is closed.
    [reason] The case was opened again, and nothing says why.
    [approver] The case was opened again, and nobody approved it.
    [final] The case was opened again after an end that the programme holds for final.
}
    .title = A closed case stays as it is until it is opened again, for a reason and with an approval
    .help = Ask the manager to open the case again and to say why; then make the change. Where the programme does not open such cases again, open a new one and link it to this one.
clo-011 = The case was closed because the person did not depart, and was opened again.
    .title = That somebody did not depart is final; a new attempt is a new case
    .help = Close this case again and open a new one that refers to it. Ask anew for the person's will, health, safety and papers.
clo-012 = The reason of the closure is "other", and nothing says which.
    .title = A closure for another reason says which
    .help = Write down in one sentence why the case ended, or choose the reason of the list that fits.
clo-013 = { $defect ->
   *[none] The case is to be closed, and nothing says how long its data are kept.
    [until] It is not recorded until when the data are kept.
    [action] It is not recorded what happens to the data then.
    [before] The data were to be kept only until a day before the closure.
    [longer] The data are kept for more than the { $days } days that the programme allows after the closure, and nothing says why.
}
    .title = With the closure it is settled how long the data are kept and what happens then
    .help = Set the day and the action by the rule of the programme or the law of the host country. Whoever keeps data longer writes down why.
clo-014 = { $defect ->
   *[none] The case is closed, and nothing says how it ended for this person.
    [later] The end of this person is dated after the closure of the case.
}
    .title = A household's case closes when it has ended for each member
    .help = Write down for each member how it ended and when. If somebody still needs help, leave the case open or open another one for them.
clo-015 = { $defect ->
   *[departed] The person is said to have withdrawn before departure, but this says that the person left or arrived.
    [paid] The person is said to have withdrawn before departure, but was given assistance for after the return.
    [cash] The person withdrew before departure, but the cash for departure was not taken back in the books.
}
    .title = Who withdrew before departure counts neither as departed nor as assisted after return
    .help = Find out what happened. Correct the reason of closure, or void the record that is wrong; take payments back by a reversal in the books. The person is not put under pressure for the money.
