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
