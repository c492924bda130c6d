# ARR: arrival and reception
arr-001 = { $defect ->
   *[no_arrival] No arrival of this person is on record, but help that belongs after the return was given or is due.
    [not_origin] The arrival of this person was reported by the host side only, but help that belongs after the return was given or is due.
    [early] Help that belongs after the return is dated before the day on which this person arrived.
}
    .title = Nothing that belongs after the return is given before the origin side confirms the arrival
    .help = Ask the origin office to confirm the arrival and its day, or record what proves it there (stamp of entry, appearance at an office), before anything is paid. If the delivery only has a wrong date, correct it.
arr-002 = { $defect ->
   *[before] This arrival is dated before the departure.
    [to_come] This arrival was recorded before it can have happened.
}
    .title = An arrival comes after the departure, and is recorded once it has happened
    .help = Correct the day or time of the arrival or of the departure. Record a planned arrival as part of the journey, not as an event.
arr-003 = This help on arrival was given more than { $limit } working days after the arrival.
    .title = Help on arrival is given within its window
    .help = Check the day. If the help came late, record why; give what the person still needs from the reintegration assistance.
arr-004 = { $defect ->
   *[none] This person needs a prepared reception, and none is arranged.
    [late] The reception that this person needs was arranged only after the departure.
}
    .title = For whoever needs it, the reception is arranged before the departure
    .help = Ask the origin side to arrange who meets the person, transport and lodging, and record its confirmation. Postpone the departure until it is there.
arr-005 = It is not recorded whether transport from the place of arrival to the destination is needed.
    .title = After an arrival the need of onward transport is answered
    .help = Ask the person how they reach their destination, and record: not needed, asked for, given, declined or not available.
arr-006 = { $missing ->
   *[phone] There is no phone number at which this household can be reached safely after the return.
    [contact] There is no person in the country of return through whom this household can be found.
}
    .title = After the return the household can be reached in two ways: by phone, and through somebody near
    .help = Ask for a safe phone number and for a relative or another trusted person with phone or address. Nobody is called against the wish of the person.
arr-007 = { $level ->
   *[area] The household was received in another area than planned.
    [country] The household arrived in another country than the country of return.
}
    .title = People arrive where the case plans their return
    .help = Ask where the person lives now, correct the place of return, and hand the case to the office that is in charge there.
arr-008 = { $defect ->
   *[none] More than { $days } days have passed since the arrival, and nobody has been in contact with the household.
    [late] The first contact with the household was more than { $days } days after the arrival.
}
    .title = The first contact follows soon after the arrival
    .help = Call or visit the person, try the contacts, and record each attempt. If nobody is found, start looking for the person.
arr-009 = The office at origin belongs to another organisation, and this person has not agreed anew to the use of the data.
    .title = Where another organisation takes the data over, the person agrees anew
    .help = Tell the person who is now responsible for the data and what for, ask for consent, and record it with the office as the controller.
