# DOC: documents
doc-001 = { $defect ->
   *[none] This person has no travel document for the departure.
    [expired] The travel document of this person ends before the journey does.
}
    .title = Everybody who leaves has a travel document that is valid on arrival
    .help = Ask the consulate for a travel document or its extension, and record its last day. Do not let the person leave without it.
doc-002 = { $defect ->
   *[country] The emergency travel document of this person does not lead to the country where the journey ends.
    [many] The emergency travel document of this person is recorded as good for several journeys.
}
    .title = An emergency travel document leads to the country of return, for one journey
    .help = Compare the document with the journey. Ask the consulate for a document to the right country, or correct the record.
doc-003 = { $what ->
   *[name] The name on this document is none of the names recorded for the person.
    [birth] The birth on this document cannot be that recorded for the person.
    [nationality] The nationality on this document is none of those recorded for the person.
}
    .title = Name, birth and nationality on a document agree with the person
    .help = Look at the document again. Correct the slip, add the other spelling or nationality to the person, or ask the consulate for a corrected document: the airline compares letter by letter.
doc-004 = { $defect ->
   *[ends_first] This document ended before it was issued.
    [to_come] This document was recorded or verified before the day on which it was issued.
}
    .title = A document is issued before it ends, and before it is recorded
    .help = Read both days from the document again and correct them; day and month are easily exchanged.
doc-005 = The passport of this person ends less than { $days } days after the transit through another country.
    .title = A passport stays valid long enough for the countries of transit
    .help = Ask the carrier and the country of transit what they require. Have the passport renewed, or choose another way.
doc-006 = { $defect ->
   *[none] A visa is needed at this point of transit, and none is recorded for this person.
    [open] The visa that this person needs on the way has not been granted yet.
    [refused] The visa that this person needs on the way was refused.
    [expired] The visa that this person needs on the way ends before the journey does.
}
    .title = Where transit needs a visa, it is there before departure
    .help = Ask for the visa and record it, or book a way that needs none. Do not let the person leave without it.
doc-007 = { $defect ->
   *[none] The host country requires an exit authorisation, and none is recorded for this person.
    [expired] The exit authorisation of this person ended before the departure.
}
    .title = Where the host country requires it, the exit is authorised before departure
    .help = Ask the authority for the authorisation, or for a new one, and record the paper or the granted request. Postpone the departure until it is there.
doc-008 = The consulate was asked for the travel document less than { $limit } working days before the departure.
    .title = The consulate is asked for the travel document in time
    .help = Ask the consulate whether it can keep the date, and move the flight if it cannot.
doc-009 = { $defect ->
   *[before] The ticket of this person was booked before the travel document was issued, and the consulate is not known to require that.
    [without] The ticket of this person was booked without any travel document, and the consulate is not known to require that.
}
    .title = The travel document comes before the ticket, unless the consulate wants it otherwise
    .help = Check with the consulate when the document will be there and move the ticket if need be. If this consulate wants to see a ticket first, add its country to the rule set.
doc-010 = { $unit ->
   *[calendar] This request for a document has been pending for more than { $limit } days.
    [working] This request for a document has been pending for more than { $limit } working days, the time agreed on for this step.
    [day] The last day for the answer to this request for a document has passed.
}
    .title = Requests for documents are answered in time, or followed up
    .help = Ask the consulate or authority where the request stands, take it to the next level, and tell the person. Record the answer.
doc-011 = { $holder ->
   *[office] An office of the programme holds an original document of this person, and its return is not recorded.
    [authority] An authority holds an original document of this person, and its return is not recorded.
}
    .title = Original documents are given back by the departure
    .help = Give the document back, or get it from the authority, before the departure, and record the day. If the person has it already, correct who holds it.
doc-012 = { $defect ->
   *[copy] This copy of a document does not say whether it was verified.
    [photo] No identity document with a photograph is recorded for this adult.
}
    .title = Copies have a verification status, and adults an identity document with a photograph
    .help = Compare the copy with the original, or ask who issued it, and record the result. Ask the person or the consulate for a document with a photograph.
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
    [quotes] { journey-item-quotes }
}.
    .title = What a gate needs is there before the gate is passed
    .help = Obtain what is named and record it with its day, or record why the person needs none. `sankofa next` lists everything that is missing, and who must provide it.
doc-014 = Nothing shows that this person was told to bring diplomas, civil papers, work certificates and medical files.
    .title = People are told which papers to bring home
    .help = Speak of it at the next session, help to obtain what can still be had, and record the topic.
doc-015 = { $defect ->
   *[not_asked] The travel document of this person ends before the planned departure, and no extension was asked for.
    [late] The travel document of this person ends before the planned departure, and the extension has been pending for more than { $days } working days.
}
    .title = A travel document that ends before the departure is extended in time
    .help = Ask the consulate for an extension or a new document, remind it if the agreed time has passed, or move the departure forward.
doc-016 = Nothing proves the departure of this person.
    .title = The kind of proof of a departure is recorded
    .help = Record what shows it: exit stamp, confirmation of the carrier or the host authority, boarding pass, or the person's appearance at an office or consulate at the destination.
