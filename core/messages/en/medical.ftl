# MED: medical
med-002 = { $defect ->
   *[expired] The finding that this person is fit to travel was no longer valid at departure.
    [old] The finding that this person is fit to travel was older than { $hours } hours at departure.
    [after] This person was examined for fitness to travel only after the departure.
}
    .title = A finding of fitness to travel is valid at departure
    .help = Have a health professional examine the person again shortly before the flight, and record until when the finding holds. Postpone the flight if need be.
med-004 = { $defect ->
   *[certificate] At departure this pregnancy has reached week { $week } or more, and no valid medical certificate for the journey is recorded.
    [carrier] At departure this pregnancy has reached week { $week } or more, and no agreement of the carrier is recorded.
}
    .title = Late in pregnancy nobody travels without certificate, and very late not without the carrier’s agreement
    .help = Ask a doctor for a certificate for the journey, ask the carrier in writing, or postpone the return until after the birth. Record whether one child or more are expected.
