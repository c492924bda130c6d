# TRV: travel
trv-001 = According to the times recorded, this part of the journey arrives before it leaves.
    .title = Every part of the journey ends after it began, whatever the time zones
    .help = Check day, time and offset from UTC at both ends against the ticket. Local times alone can mislead.
trv-002 = { $defect ->
   *[place] This part of the journey does not begin where the part before it ended.
    [before] This part of the journey leaves before the part before it arrives.
    [short] There are less than { $minutes } minutes to change to this part of the journey.
}
    .title = The parts of a journey connect in place, with enough time to change
    .help = Correct the places and times, record a missing transfer as a part of its own, or have the ticket changed before the departure.
trv-003 = { $defect ->
   *[start] The journey does not begin in the host country.
    [end] The journey does not end in the country of return.
}
    .title = A journey begins in the host country, or where the person is in transit, and ends in the country of return
    .help = Correct the country of the place, add the missing part of the journey, or correct host and country of return of the case.
trv-004 = { $defect ->
   *[not_booked] Others of the household are booked on the journey, and this person is not.
    [apart] Not everybody of the household is on this part of the journey, and no reason is recorded.
    [child] A child is on this part of the journey without a parent or guardian.
}
    .title = The household travels together, or the reason is recorded and each child has a parent or guardian with it
    .help = Book everybody on the same journey. If they have to travel apart, record why, keep each child with a parent or guardian, or record that a member does not take part.
trv-005 = { $defect ->
   *[nobody] The medical finding asks for an escort, and nobody goes along on this part of the journey.
    [other] The escort on this part of the journey is not of the kind that the medical finding asks for.
}
    .title = Whoever needs an escort has the right one on every part of the journey
    .help = Book an escort of the kind that the doctor asked for, for every part of the journey, or have the person examined again. Do not let the person leave without it.
trv-006 = { $defect ->
   *[long] This person is vulnerable and waits more than { $hours } hours in transit, without confirmed assistance.
    [night] This person is vulnerable and spends a night in transit, without confirmed assistance.
}
    .title = Vulnerable travellers have assistance in long or overnight transits
    .help = Ask the office or partner at the point of transit for assistance and record its confirmation, or book a shorter connection.
trv-007 = A hold was still active when a person left or is to leave.
    .title = Nobody departs while a hold is active
    .help = Clear up why the case is held. Release the hold with name and day if the reason has gone; otherwise postpone the departure.
trv-008 = { $defect ->
   *[none] Nothing shows that the origin side was given the data of this flight.
    [late] The origin side was given the data of this flight less than { $limit } working days before the departure.
}
    .title = The origin side has the flight data in time
    .help = Send the flight data at once, make sure that somebody can meet the person, and record the day on which they were sent.
trv-009 = The charter was announced less than { $limit } working days before its departure.
    .title = A charter is announced in time
    .help = Tell the partner at once and agree how many persons it can receive on that day, or move the charter.
trv-010 = { $defect ->
   *[none] More than { $hours } hours have passed since the missed departure, and nothing is decided.
    [late] It was decided later than { $hours } hours after the missed departure how the case goes on.
    [reason] It is not recorded why the person did not appear for the departure.
}
    .title = After a missed departure the reason is recorded and the next step decided soon
    .help = Contact the person and ask what happened, without pressure. Record the reason and the decision: booked again, withdrawn, or closed.
trv-011 = More than { $days } days after the departure no arrival is recorded, and the host side was not asked whether this person left.
    .title = Where no arrival is recorded, the host side is asked to confirm the departure
    .help = Try to reach the person and the family, and ask the host side to confirm the departure. Record the request and its answer.
trv-012 = { $step ->
   *[journey] The case says that a person did not depart, and goes on with the journey all the same.
    [decision] The case says that a person did not depart, and goes on with a later decision all the same.
}
    .title = "Not departed" is final: who returns later has a new case
    .help = If the person did leave after all, have the host side correct its answer. If the person wants to return now, open a new case and link it.
trv-013 = { $defect ->
   *[unsigned] No signature or thumbprint of the person shows that the cash at departure was received.
    [over] More cash than { $most } was given at departure to one person.
}
    .title = Cash at departure stays within its cap, and the person signs for it
    .help = Record the signed receipt. If too much was given, check the amount and the currency and tell the programme manager.
trv-014 = { $defect ->
   *[not_allowed] Travel by own car is planned, and the programme does not allow it.
    [over] The travel by own car costs more than { $most }, which is the most that the programme pays.
}
    .title = Own car only where the programme allows it, and up to its amount
    .help = Book another means of transport, or have the programme decide. Check that driver, papers and car can make the journey safely.
trv-015 = This return is voluntary, and the person was handed over to a police or immigration authority.
    .title = Who returns voluntarily is met as an ordinary passenger
    .help = Find out who told the authority, and why. Ask the person how they were treated, offer support, and correct the record if the hand-over did not happen.
trv-016 = { $record ->
   *[leg] The cost of this part of the journey is charged to the reintegration budget.
    [item] This item of the reintegration plan pays for the journey.
    [delivery] This payment for the journey uses the reintegration entitlement.
}
    .title = The journey is paid from the travel budget, not from reintegration assistance
    .help = Charge the cost to the travel line, and give the amount back to the reintegration budget of the person.
trv-017 = { $defect ->
   *[flight] More than { $most } persons return on one scheduled flight; the two states agreed on no more.
    [month] More than { $most } persons return by charter in one month; the two states agreed on no more.
}
    .title = No more persons return at once than the two states agreed on
    .help = Spread the returns over several flights or months, or ask the country of return for its written agreement.
