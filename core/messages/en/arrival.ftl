# ARR: arrival and reception
arr-001 = { $defect ->
   *[no_arrival] No arrival of this person is on record, but help that belongs after the return was given or is due.
    [not_origin] The arrival of this person was reported by the host side only, but help that belongs after the return was given or is due.
    [early] Help that belongs after the return is dated before the day on which this person arrived.
}
    .title = Nothing that belongs after the return is given before the origin side confirms the arrival
    .help = Ask the origin office to confirm the arrival and its day, or record what proves it there (stamp of entry, appearance at an office), before anything is paid. If the delivery only has a wrong date, correct it.
