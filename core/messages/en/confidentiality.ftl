### CNF
cnf-001 = { $defect ->
   *[none] Nothing shows that this person agreed to the processing of their data, or was told of another basis.
    [late] The data were stored before this consent was given.
    [no_notice] The data rest on a basis other than consent, and nothing shows that the person was told in writing.
    [basis] The data rest on a basis on which this office may not hold them under this rule set.
}
    .title = Personal data are stored from the day of consent, or of a notice on another lawful basis
    .help = Explain to the person what is kept, why, for how long and who sees it, and ask for consent. Until then record nothing more; if the person refuses, erase what is there.
cnf-002 = { $evidence ->
   *[checkbox_only] A tick in a box is all that shows this consent; the rule set asks for a signed sheet.
    [recorded_oral] This consent was only spoken; the rule set asks for a signed sheet.
}
    .title = Consent to data processing is signed where the programme asks for it
    .help = Read the sheet to the person in a language they understand, have it signed or marked with a thumbprint, and attach it.
cnf-003 = { $defect ->
   *[none] The consent does not say what the data may be used for.
    [beyond] The data were passed on for a purpose to which none of the consents named here extends.
}
    .title = Data are used for the purpose to which the person consented
    .help = { $defect ->
       *[none] Ask the person what the data may be used for, and record it. Pass nothing on until then.
        [beyond] Stop this use. Ask the person whether they agree to it; where not, ask the recipient to erase the data.
    }
cnf-004 = { $defect ->
   *[consent] No consent named here allows passing these data to this recipient for everybody concerned.
    [basis] This office may not pass data on without consent under this rule set.
    [no_notice] The data were passed on without consent, and nothing shows that the persons were told in writing beforehand.
    [purpose] It is not said what the data were passed on for.
    [safeguards] Nothing in writing protects the data at the recipient.
    [receipt] The authority has not confirmed receipt.
}
    .title = Data go to others with explicit consent, for a stated purpose, under guarantees in writing
    .help = { $defect ->
       *[consent] Send nothing more to this recipient until it is cleared up. Ask the person; where they do not agree, ask the recipient to return or erase what it holds, and inform the data-protection officer.
        [receipt] Ask the recipient to confirm in writing that the data arrived, and record the day.
    }
cnf-005 = These data were passed on after the person had withdrawn the consent on which it rests.
    .title = After a consent is withdrawn nothing rests on it
    .help = Ask the recipient to erase what it received, tell the person, and inform the data-protection officer.
cnf-006 = This recipient was told although the person had said that it must not know.
    .title = Whoever must not know is not told
    .help = Ask at once whether the person is in danger, and act on it before anything else. Ask the recipient to erase the data, and inform the data-protection officer and the protection officer.
cnf-007 = An export or a list holds data that must not be in one: { $section }.
    .title = Exports and lists hold no sensitive or protected data
    .help = Call the list back, have the copies erased, and make it again without this part. Inform the data-protection officer.
cnf-008 = { $defect ->
   *[section] Somebody saw a part of the case that this role does not need: { $section }.
    [user] It is not recorded who looked at the case.
    [purpose] It is not recorded what somebody looked at the case for.
}
    .title = Everybody sees what their work needs, and it is recorded who looked
    .help = Ask who looked and why, and narrow the rights of the role. If the work needs this part, have the list of the rule set changed.
cnf-009 = This file is not encrypted.
    .title = Attached files are encrypted
    .help = Encrypt the file, replace it, and erase the open copy, also from mail and telephones.
cnf-010 = { $defect ->
   *[passed] The data were to be kept until { $date }, and the case still says who the person is.
    [left] The data are said to be erased or made anonymous, and the case still says who the person is.
}
    .title = After the retention period the case no longer says who somebody is
    .help = Erase the data or make them anonymous, also at partners, and record the day. If they must be kept, record why.
cnf-011 = This text, which all who work with the case can read, names a matter that only some may know.
    .title = Texts that everybody reads name no protected matters
    .help = Move the information to the field that is made for it and write the text without it. Rename files.
cnf-012 = A published figure tells of so few people that they may be recognised.
    .title = Published figures hide counts of few people
    .help = Held where tables are made.
cnf-013 = { $defect ->
   *[late] A person’s request about their own data has had no answer for more than { $limit } days.
    [outcome] It is not recorded how the request about the person’s data was answered.
    [not_done] What the person was granted about their data has not been done.
}
    .title = A person’s request about their own data is answered, and what is granted is done
    .help = Answer the person in a language they understand, do what was granted, and record both.
cnf-014 = Nobody has recorded a review of the data at this gate: { $gate }.
    .title = Somebody reviews the data at the gates that the rule set names
    .help = Have a second person look over the data, with the person where possible, and record it.
cnf-015 = { $what ->
   *[photo] Nothing shows that the person agreed to this photograph.
    [story] Data were made public without the consent of each person to photographs or stories.
}
    .title = Photographs and stories rest on a consent of their own
    .help = Take the picture or story back, also from the web. Ask the person whether and where it may be shown, and what they fear.
cnf-016 = { $defect ->
   *[secrecy] The interpreter is not bound to secrecy.
    [objected] The person objected to this interpreter.
}
    .title = The interpreter is bound to secrecy, and the person trusts them
    .help = { $defect ->
       *[secrecy] Have the interpreter sign that they keep silent, or take another one.
        [objected] Repeat the talk with another interpreter. What was said through this one is not to be relied on.
    }
cnf-017 = { $missing ->
   *[language] It is not recorded in which language this consent was asked for.
    [form] It is not recorded which version of the form was used for this consent.
    [notice] The person was not told in writing how long the data are kept, who receives them and how to see them.
}
    .title = A consent says in which language and with which form it was given
    .help = Record language and form. If they are not known, explain the sheet again in a language the person understands, and have it signed anew.
cnf-018 = { $defect ->
   *[giver] For this child, or person who may be a child, no caregiver or guardian gave the consent.
    [refused] The child does not agree.
    [assent] It is not recorded whether the child agrees.
}
    .title = For a child a caregiver or guardian consents, and the child agrees
    .help = { $defect ->
       *[giver] Ask whoever is responsible for the child by law, in the child’s best interests. Record nothing more until then.
        [refused] Speak with the child and its representative about why. Record no more than protection needs.
        [assent] Explain it to the child in words it understands, and record its answer.
    }
cnf-019 = { $defect ->
   *[refused] The application was refused on { $date }, and the case still says who the person is; the law of the host country asks for the data to be erased at once.
    [renounced] The application was given up on { $date }, and the case still says who the person is; the law of the host country asks for the data to be erased at once.
}
    .title = Where the law says so, data are erased at once after a refusal or renunciation
    .help = Erase the data or make them anonymous and record the day. If a complaint is pending, record that as the reason for keeping them.
cnf-020 = { $defect ->
   *[none] Data of another office were passed on, and nothing shows that it agreed in writing.
    [late] Data of another office were passed on before it had agreed in writing.
}
    .title = Data of another office are passed on only after it has agreed in writing
    .help = Tell the office from which the data came, and ask the recipient to keep them unused until it has agreed.
cnf-021 = { $defect ->
   *[pending] A datum was found to be wrong or unlawful, and nothing has been done about it.
    [kept] A datum that should never have been held is kept.
    [told] A datum was mended, and a recipient who has the old one was not told.
}
    .title = A wrong datum is corrected or destroyed, and recipients are told
    .help = { $defect ->
       *[pending] Correct or destroy the datum, and record what was done and when.
        [kept] Destroy the datum.
        [told] Tell every recipient what was mended, and record the day.
    }
cnf-022 = An authority of the country of return was told more than the agreed list allows: { $section }.
    .title = Authorities of the country of return are told what the closed list holds, and nothing else
    .help = Send them nothing more. Ask whether the person or their family may be in danger through it, inform the data-protection officer, and ask for the data to be destroyed.
cnf-023 = { $defect ->
   *[age] Biometric data of a child under { $limit } are held; the host country allows none.
    [visible] Biometric data are visible to somebody who works on the case or pays for it.
    [shared] Biometric data were given to a partner.
}
    .title = No biometric data of small children; none visible to staff or given to partners
    .help = { $defect ->
       *[age] Erase them and record the day. Check the age first where it is in doubt.
        [visible] Take away the right to see them.
        [shared] Ask the partner to erase them, and inform the data-protection officer.
    }
