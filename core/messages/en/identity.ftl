# IDN: identity and data quality
idn-001 = { $problem ->
    [nobody] There is nobody in this case.
    [several] Two members who take part are both recorded as the principal.
   *[none] No member of this case is recorded as the principal.
}
    .title = A case has one principal
    .help = Record in the role of each member who the principal is: the person who speaks for the household.
idn-002 = { $missing ->
    [name] No part of a name is recorded for this person.
    [sex] The sex of this person is not recorded.
    [stated_on] The age of this person is recorded, but not the day on which it was stated.
    [nationality] No nationality is recorded for this person.
   *[birth] Neither a birth date nor an age is recorded for this person.
}
    .title = Of each person a name, the sex, a birth and a nationality are recorded
    .help = Ask the person. One name is enough, a year or an age is enough, and there are codes for people who are stateless (XXA), refugees (XXB, XXC) or of unspecified nationality (XXX).
idn-003 = The birth date of this person is one that systems put in where they know none.
    .title = A birth date is a date of birth, not a filler
    .help = Ask when the person was born, and record the year or an age if the day is not known. Until then, treat the person as a possible child.
idn-004 = { $problem ->
    [persons] A placeholder case stands for exactly one person.
    [name] A placeholder case holds a name.
    [document] A placeholder case holds a document.
   *[return_type] This kind of return does not use placeholder cases.
}
    .title = A placeholder case announces one person without personal data
    .help = Remove what a placeholder must not hold, or make it a normal case once the person may be registered.
idn-005 = This case is still a placeholder, and names nobody.
    .title = A placeholder is replaced before a plan is approved or anything is delivered
    .help = Register the person in a normal case, or merge the placeholder into the case of the person.
idn-006 = { $problem ->
    [future] This birth lies after { $date }, the day of judgement.
   *[registration] This birth lies after { $date }, the day on which the person was registered.
}
    .title = Nobody is registered before birth
    .help = Correct the birth. For a child born since then, record the day on which it joined the case.
idn-007 = { $tolerance ->
    [one] The age that was stated and the birth date differ by more than one year.
   *[other] The age that was stated and the birth date differ by more than { $tolerance } years.
}
    .title = Stated age and birth date agree
    .help = Ask which of the two is right, and correct the other. If neither is sure, record the birth as precisely as it is known.
idn-008 = By this birth the person is older than { $most } years.
    .title = Ages are plausible
    .help = Correct the birth; a wrong century is the usual slip.
idn-009 = This birth is recorded as 1 January or 31 December, and no verified document says so.
    .title = A birth that is known to the year only is recorded as a year
    .help = If the day is not known, record the year only. If it is, verify the document that shows it.
idn-010 = The precision of a birth was lost.
    .title = A birth is kept as precisely as it is known, and no more
    .help = Record the year, the month, or an age with the day on which it was stated.
idn-011 = A person who may be a child was treated as an adult.
    .title = Whoever may be a child is treated as one
    .help = Treat the person as a child until a recorded age assessment says otherwise.
idn-012 = { $problem ->
    [specimen] UTO stands on specimens of documents and is nobody’s nationality.
    [alpha3] A country is written here with three letters; cases write two (ISO 3166-1 alpha-2).
   *[unknown] This is no country code, and no special code of travel documents.
}
    .title = Countries and nationalities are written in the codes that every office reads
    .help = Write the two-letter code of the country. For a stateless person write XXA, for a refugee XXB or XXC, for an unspecified nationality XXX.
idn-013 = { $problem ->
    [not_admitted] There is no proof that the country of return admits this person, whose own country it is not.
    [not_aided] This programme does not grant this for a return to a country that is not the person’s own.
   *[no_tie] The country of return is neither a nationality nor a former residence of this person.
}
    .title = People return to a country that is theirs, or to one that admits them
    .help = Check the nationality and the country of return with the person. For a third country, mark the case, record the visa, permit or confirmation of admission, and tell the person what the programme does not pay there.
idn-014 = { $other ->
    [none] Two members of this case have the same document.
   *[other] A document of this person stands with a different person in case no. { $other } of this run.
}
    .title = A document belongs to one person
    .help = Look at both documents. Correct a number that was copied, and mark a document that belongs to somebody else as falsely attributed.
idn-015 = This case, or this person in an open case of the same programme, is already there as case no. { $other } of this run.
    .title = A person has one open case in a programme
    .help = Speak with the other office, and merge the two cases or close one as a duplicate. Help that has been agreed goes on meanwhile.
idn-016 = This person is probably the one in case no. { $other } of this run.
    .title = Probable duplicates are looked at
    .help = Compare both records with the person present. If they are one person, merge the cases; if not, leave them as they are. Never merge on this sign alone.
idn-017 = Two names were compared by their spelling.
    .title = Names are compared whatever their case, accents, order and, as far as can be, script
    .help = Record the name as the person writes it, and in its own script too if there is one.
idn-018 = { $problem ->
    [characters] This phone number holds something other than digits after the plus sign.
    [length] This phone number is too short or too long to be one.
   *[country_code] This phone number lacks its country code.
}
    .title = Phone numbers can be called from abroad
    .help = Write the number with + and the country code, digits only: +237600000001.
idn-019 = Pregnancy or breastfeeding is recorded for a person whose sex is recorded as male.
    .title = Pregnancy and breastfeeding do not contradict the recorded sex
    .help = Check which member this is about, and correct the sex or move the record. For a trans man, record the gender identity if he agrees.
idn-020 = The identity of the principal was not verified before the first delivery.
    .title = The identity of the principal is verified before the first delivery
    .help = Verify an identity document, or ask the consulate to confirm the identity. If neither can be had, ask the programme manager for a waiver.
idn-021 = This record rests on a document that was rejected or belongs to somebody else.
    .title = Nothing rests on a document that was found to be false
    .help = Look again at what was decided on this document, and name another one that shows it, or none.
idn-022 = { $problem ->
    [itself] This case is merged into itself.
    [no_date] The day of the merge is not recorded.
    [not_closed] This case was merged into another one, and is not closed as a duplicate.
    [goes_on] Something happened in this case after it was merged into another one.
   *[no_survivor] This case is a duplicate, and does not say which case goes on.
}
    .title = A merged case names the case that goes on, is closed as a duplicate, and rests
    .help = Record the case that goes on and the day, close this one as a duplicate, and enter everything new in the other.
idn-023 = { $problem ->
    [empty] This file is to show identity, and has no content.
   *[blank] This file is to show identity, and nobody saw anything in it.
}
    .title = A file that is to show identity has content
    .help = Attach the document, or remove the file if there is none: a blank page is not needed.
