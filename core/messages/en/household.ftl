# HHD: household
hhd-002 = { $defect ->
   *[unset] It is not said whether this child is accompanied, separated or unaccompanied.
    [not_a_child] This person is, or may be, under 18 and is recorded as not a child.
    [nobody] This child is recorded as accompanied, and no member who takes part is named as the responsible adult.
    [child] The responsible adult of this child is, or may be, under 18.
    [apart] A child travels this leg without the responsible adult and without a parent.
}
    .title = It is said with whom each child is, and a responsible adult travels with an accompanied child
    .help = { $defect ->
       *[unset] Find out with whom the child is and who answers for it in law, and record the accompaniment.
        [not_a_child] Check the birth. If it leaves the age open, treat the person as a child until an age assessment is on record.
        [nobody] Name the parent or legal guardian who travels with the child. If there is none, record the child as separated or unaccompanied.
        [child] Name an adult who answers for the child. If there is none, bring in child protection.
        [apart] Book the child and the responsible adult on the same leg, or hold the travel.
    }
hhd-003 = { $found ->
   *[separated] No adult in the case is known to be a parent or legal guardian of this child: the child is separated.
    [unaccompanied] This child is recorded as accompanied, and no adult travels with it: the child is unaccompanied.
    [no_document] This child is taken for accompanied by a guardian whose guardianship no document shows.
}
    .title = Only a parent, or a legal guardian with a document, makes a child accompanied
    .help = { $found ->
       *[separated] Record the child as separated and follow the steps for a child alone. If the adult is a parent or guardian, record that with the document that shows it.
        [unaccompanied] Record the child as unaccompanied and follow the steps for a child alone.
        [no_document] Ask for the document and record it with the guardianship. Until then, treat the child as separated.
    }
hhd-004 = { $missing ->
   *[consent] Others have consented to the use of their data, and this adult has given no consent of their own.
    [consent_by_another] Somebody else gave this consent for an adult, or it does not say for which adults it is.
    [declaration] Others have declared that they want to return, and this adult has not declared it.
    [declaration_by_another] Somebody else signed this declaration for an adult.
}
    .title = Each adult gives their own consent and makes their own declaration
    .help = { $missing ->
       *[consent] Speak with this person alone, without the family, and ask for their own consent.
        [consent_by_another] Speak with each adult alone, and have each sign a sheet that names them.
        [declaration] Speak with this person alone, without the family. If they want to return, take their own declaration; if not, clear nothing for them.
        [declaration_by_another] Speak with this person alone and take a declaration signed by them. If they cannot decide, record the assessment of their capacity and who decides in law.
    }
