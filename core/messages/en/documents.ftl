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
doc-013 = Needed at this gate, and not there as it should be: { $item ->
   *[identity_document] { journey-item-identity_document }
    [means_statement] { journey-item-means_statement }
    [counselling_record] { journey-item-counselling_record }
    [counselling_after_arrival] { journey-item-counselling_after_arrival }
    [vulnerability_screening] { journey-item-vulnerability_screening }
    [vulnerability_reassessment] { journey-item-vulnerability_reassessment }
    [vulnerability_assessment] { journey-item-vulnerability_assessment }
    [safety_assessment] { journey-item-safety_assessment }
    [parental_consent] { journey-item-parental_consent }
    [travel_document] { journey-item-travel_document }
    [exit_authorisation] { journey-item-exit_authorisation }
    [transit_visas] { journey-item-transit_visas }
    [origin_acceptance] { journey-item-origin_acceptance }
    [share_consent] { journey-item-share_consent }
    [arrival_confirmation] { journey-item-arrival_confirmation }
    [reintegration_assessments] { journey-item-reintegration_assessments }
    [plan_agreement] { journey-item-plan_agreement }
}.
    .title = What a gate needs is there before the gate is passed
    .help = Obtain what is named and record it with its day, or record why the person needs none. `sankofa next` lists everything that is missing, and who must provide it.
