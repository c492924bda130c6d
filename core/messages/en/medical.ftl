# MED: medical
med-001 = No finding of fitness to travel is recorded for this person.
    .title = Whoever has to be examined before the journey has a finding of fitness to travel
    .help = Have a health professional examine the person before clearance, and record the outcome and until when it holds.
med-002 = { $defect ->
   *[expired] The finding that this person is fit to travel was no longer valid at departure.
    [old] The finding that this person is fit to travel was older than { $hours } hours at departure.
    [after] This person was examined for fitness to travel only after the departure.
}
    .title = A finding of fitness to travel is valid at departure
    .help = Have a health professional examine the person again shortly before the flight, and record until when the finding holds. Postpone the flight if need be.
med-003 = { $defect ->
   *[conditions] This person may travel under conditions only, and not all of them are recorded as met.
    [unfit] This person was last found unfit to travel.
    [deferred] The decision on this person’s fitness to travel was last deferred.
}
    .title = Nobody leaves who is not fit to travel, or before the conditions are met
    .help = Postpone the departure. Meet each condition and record it, or have the person examined again when health allows it.
med-004 = { $defect ->
   *[certificate] At departure this pregnancy has reached week { $week } or more, and no valid medical certificate for the journey is recorded.
    [carrier] At departure this pregnancy has reached week { $week } or more, and no agreement of the carrier is recorded.
}
    .title = Late in pregnancy nobody travels without certificate, and very late not without the carrier’s agreement
    .help = Ask a doctor for a certificate for the journey, ask the carrier in writing, or postpone the return until after the birth. Record whether one child or more are expected.
med-005 = Two records { $days } days apart state the same week of this pregnancy.
    .title = Weeks of a pregnancy go on from one record to the next
    .help = Ask for the week on the day of each record, or for the expected day of birth. Do not copy the number from an older record.
med-006 = { $defect ->
   *[hours] This child travels less than { $limit } hours after its birth.
    [permission] This child travels less than { $limit } days after its birth, and no medical permission is recorded.
}
    .title = Nobody travels in the first hours of life, and in the first days only with medical permission
    .help = Postpone the journey, for mother and child. In the first days ask a doctor for a permission and the carrier for its rules.
med-007 = { $defect ->
   *[none] A medical escort is required for this person, and none is recorded.
    [not_booked] The medical escort of this person was not booked by the departure.
    [door] The medical escort of this person is not recorded as going from door to door.
    [handover] It is not recorded to whom the medical escort hands this person over.
}
    .title = A medical escort that is required is booked from home to hand-over
    .help = Book the escort for the whole way, agree with the service at the destination who takes over, and record both.
med-008 = { $missing ->
   *[all] This person needs treatment, and it is not planned how it goes on after the return.
    [medicine] Medicine for { $days } days is not recorded for this person.
    [follow_up] It is not recorded who treats this person after the return.
    [available] It is not confirmed that the treatment is available where this person goes.
}
    .title = Treatment goes on after the return: medicine along, a named service, confirmed to be available
    .help = Ask the origin side which service treats the person and whether the medicine is there, give a supply along, and record it. If there is no treatment, speak with the person about the return again.
med-009 = Medical data went to the country of return, and somebody concerned had not agreed to it by then.
    .title = Medical data go to the country of return with the person’s consent only
    .help = Ask the person, or for a child the parent or guardian, before anything else is sent, and record the consent. If the person refuses, have the recipient delete the data.
med-010 = This declaration was signed while the person was in an acute crisis of mental health.
    .title = Nobody declares the will to return in an acute crisis
    .help = Set a hold, see that the person gets help, have the capacity to decide assessed by somebody qualified, and take the declaration again later.
med-011 = This medical examination was not made by a health professional.
    .title = Health is examined by health professionals
    .help = Have a doctor or nurse examine the person, or correct the record if one did.
med-012 = { $beyond ->
   *[time] The treatment of this person is needed for longer than the programme helps, and no referral is recorded.
    [money] The treatment of this person costs more than the programme gives for it, and no referral is recorded.
}
    .title = Treatment beyond the time or money of the programme is referred to a service that can go on
    .help = Find a public or other service that takes over, refer the person with consent, and record the referral before the plan is approved.
med-013 = { $defect ->
   *[refer] This person died before arriving, and no referral for bringing the mortal remains home is recorded.
    [paid] Travel was paid for this person after the death.
}
    .title = Bringing mortal remains home is no assisted return: the family is referred
    .help = Tell the family which consulate or service can help, and record the referral. Check payments that are dated after the death.
med-014 = { $missing ->
   *[all] This person is handed over to medical care, and no medical hand-over is recorded.
    [certificates] The medical hand-over of this person names no documents.
    [nursing] The medical hand-over of this person does not say whether nursing is needed.
    [observation] The medical hand-over of this person does not say whether observation is needed.
    [ambulance] The medical hand-over of this person does not say whether an ambulance is needed.
}
    .title = A medical hand-over states documents, and whether nursing, observation or an ambulance is needed
    .help = Complete the hand-over with the doctor who examined the person, and send it to those who take over before the departure.
