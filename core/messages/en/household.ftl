# HHD: household
hhd-001 = This son or daughter is 18 or older, and the programme wants a case of their own.
    .title = A grown child has a case of their own where the programme says so
    .help = Open a case for this person and link both. Take consent and declaration from them alone.
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
hhd-005 = { $defect ->
   *[with_adult] The principal is, or may be, under 18, and a parent or guardian takes part in the case.
    [no_guardian] The principal is, or may be, under 18 and heads a household of children, and no guardian is on record.
    [not_alone] The principal is, or may be, under 18, and is not recorded as unaccompanied or separated.
}
    .title = A child is the principal only where it is alone, or heads a household with a guardian beside it
    .help = { $defect ->
       *[with_adult] Make the parent or guardian the principal. If the birth is wrong, correct it with its source.
        [no_guardian] Bring in child protection today, and record the guardian.
        [not_alone] Check the birth. If it leaves the age open, record the child as unaccompanied or separated and follow the steps for a child alone, until an age assessment is on record.
    }
hhd-006 = { $defect ->
   *[not_taking_part] This entitlement counts somebody who had stopped to take part by the day that counts.
    [left_out] This entitlement of the household leaves out somebody who takes part.
}
    .title = An entitlement counts the members who take part on the day by which the programme counts
    .help = Compare the members of the entitlement with those of the case on that day, and set the amount again. Tell the family before anything is paid.
hhd-007 = { $lacks ->
   *[plan] The household changed after the plan was approved, and nobody has looked at the plan since.
    [entitlement] The household changed after the plan was approved, and nobody has looked at the entitlement since.
}
    .title = When a household changes after approval, plan and entitlement are looked at again
    .help = Meet the family. Review the plan and the entitlement, and look whether guardianship and bookings still hold. Speak with whoever left alone.
hhd-008 = This leg parts a child from a parent or guardian, and no decision on the child’s best interests allows it.
    .title = Parents and children travel together, unless the best interests of the child say otherwise
    .help = Book them together, or have it decided whether travelling apart is best for this child, and record that decision.
hhd-009 = { $defect ->
   *[none] This child travels with one parent, and nothing is recorded about the other one.
    [document] The answer for the other parent names a court order or an absence, and no document shows it.
}
    .title = A child who travels with one parent has an answer for the other one on record
    .help = Ask about the other parent, gently and alone. Record the consent, the court order, the proof of absence or of sole responsibility. If there is fear of the other parent, bring in the protection officer before anybody calls.
hhd-010 = { $lacks ->
   *[document] This child was born after the case was opened and has no paper on record.
    [medical] This child was born after the case was opened, and no medical record says that it may travel.
    [entitlement] A child was born after the case was opened, and this entitlement of the household does not count it.
}
    .title = A newborn is in the case with a paper, a doctor’s word and its share
    .help = { $lacks ->
       *[document] Help the parents to register the birth and to have the child entered by the consulate.
        [medical] Have mother and child seen by a doctor before the travel, and ask the carrier for its rule.
        [entitlement] Add the child to the entitlement and set the amount again.
    }
hhd-011 = This person is flagged as a single parent, and a partner takes part in the case.
    .title = A single parent has no partner in the case
    .help = Ask this person alone. Correct the flag, or the role of the other member.
hhd-012 = A household with several partners could not be recorded.
    .title = A household may have more than one partner
    .help = Record each partner with the role of a partner.
