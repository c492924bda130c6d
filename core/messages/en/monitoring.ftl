# MON: monitoring
mon-002 = { $defect ->
   *[arrival] This visit is dated before those visited had arrived.
    [delivery] This visit is dated before a delivery that it says it looked at.
}
    .title = A visit comes after the arrival, and after the deliveries it looks at
    .help = Check the dates against the notes of the visit and the hand-over certificate, and correct the wrong one by a new record.
mon-013 = { $told ->
   *[means_to] The person is recorded as meaning to leave again. This is a fact of the follow-up, not a failure of the person or of the case.
    [left] Somebody in this case has left the country again. This is a fact of the case, not a failure of the person or of the assistance.
}
    .title = To leave again, or to mean to, is recorded as a fact and not as a failure
    .help = Note whether it is a choice or a necessity, as the person tells it. Offer information on safe ways and, if staying is not possible, look at the plan again together. Nobody loses assistance for saying so.
