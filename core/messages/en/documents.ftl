# DOC: documents
doc-001 = { $defect ->
   *[none] This person has no travel document for the departure.
    [expired] The travel document of this person ends before the journey does.
}
    .title = Everybody who leaves has a travel document that is valid on arrival
    .help = Ask the consulate for a travel document or its extension, and record its last day. Do not let the person leave without it.
doc-007 = { $defect ->
   *[none] The host country requires an exit authorisation, and none is recorded for this person.
    [expired] The exit authorisation of this person ended before the departure.
}
    .title = Where the host country requires it, the exit is authorised before departure
    .help = Ask the authority for the authorisation, or for a new one, and record the paper or the granted request. Postpone the departure until it is there.
doc-009 = { $defect ->
   *[before] The ticket of this person was booked before the travel document was issued, and the consulate is not known to require that.
    [without] The ticket of this person was booked without any travel document, and the consulate is not known to require that.
}
    .title = The travel document comes before the ticket, unless the consulate wants it otherwise
    .help = Check with the consulate when the document will be there and move the ticket if need be. If this consulate wants to see a ticket first, add its country to the rule set.
