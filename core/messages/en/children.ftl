# CHI: children
chi-001 = This child has no parent or legal guardian in the case, and no best-interests determination has decided for return.
    .title = A child alone is cleared only after a best-interests determination for return
    .help = Ask the child-protection authority for a best-interests determination, and hold the travel until it is decided.
chi-002 = { $needed ->
    [bid] The rule set asks for a best-interests determination for this child, and none has decided for return.
   *[bia] This child has no best-interests assessment of its own that speaks for return.
}
    .title = Each child has a best-interests procedure of its own before clearance
    .help = Look at this child’s situation apart from that of the adults, with the child-protection service, and record the outcome before clearance.
chi-003 = The determination does not show that return, a solution in the host country and a third country were all considered.
    .title = A best-interests determination considers return, staying and a third country
    .help = Ask the body that decided which solutions it considered, and whether it looks at the missing ones again.
chi-004 = { $defect ->
   *[no_help] Nobody is recorded who helped this child before the decision.
    [help_enforces] The body that helped this child enforces returns.
    [decider_enforces] The body that decided on the best interests enforces returns, or is not independent of those who do.
}
    .title = Somebody other than those who enforce returns helps a child alone before the decision
    .help = Bring in a child-protection or guardianship service that has no part in enforcing returns, before the decision stands.
chi-005 = The child declared, or the guardian consented, before the best interests were decided.
    .title = Best interests are decided before anybody declares or consents
    .help = Ask child and guardian again now that the decision is there, and record the new declaration.
chi-006 = This child is alone and has no guardian or adviser in the host country.
    .title = A child alone has a guardian before its return is prepared
    .help = Ask the competent authority to appoint a guardian at once; prepare nothing further until then.
chi-007 = { $defect ->
    [enforces] The guardian works for a body that enforces returns.
    [spouse] The guardian is the child’s spouse or partner.
    [escort] Guardian and escort work for one employer, and no note says why this does not bias the guardian.
   *[unchecked] Nobody checked the suitability of this guardian.
}
    .title = A guardian is suitable and has no interest but the child’s
    .help = Ask the authority to check the guardian or to appoint another one, and clear nothing until then.
chi-008 = { $defect ->
   *[none] The child’s views are not on record.
    [late] The child was heard after the decision.
    [not_weighed] It is not said that the child’s views were weighed by age and maturity.
    [old_enough] A reason for not hearing a child is enough only below the age of { $age }.
}
    .title = The child is heard before the decision, and its views are weighed
    .help = Have the child heard by somebody trained for it, in a language it speaks, and record what it wants and how that was weighed.
chi-009 = { $defect ->
   *[no_consent] The family is being traced without a consent that was given before.
    [not_confidential] A state traces the family, and not in confidence.
}
    .title = Families are traced with consent, or in confidence by a state
    .help = Stop the search. Ask child and guardian first, or have the state confirm that it searches in confidence.
chi-010 = Neither the family nor another reception of this child has been verified.
    .title = The reception of a child alone is verified before clearance
    .help = Have a child-protection actor at origin verify the family or another arrangement, and hold the clearance.
chi-011 = { $defect ->
   *[none] Nobody is recorded who will receive this child.
    [kind] The kind of reception is missing, or this programme does not allow it.
    [not_agreed] The reception was not agreed by the day of clearance.
}
    .title = Family, a nominated guardian or an adequate facility has agreed to receive a child alone
    .help = Agree with a relative, a nominated guardian or an adequate facility who receives the child, and record the day.
chi-012 = A decision to return this child waits for its eighteenth birthday.
    .title = No decision to return a child waits for the eighteenth birthday
    .help = Bring the matter to the guardian and the child’s lawyer: a decision that cannot be carried out now should not stand.
chi-013 = It is not said that the reception of this child is free of custody and in the community.
    .title = A child is received in the community, not in custody
    .help = Look for family or community care; where a facility is open, have that confirmed and recorded.
chi-014 = { $defect ->
    [unsafe] The safety assessment does not find the return safe for this child.
   *[none] No safety assessment was made with this child in mind.
}
    .title = The return is found safe for the child
    .help = Do not return the child while this stands. Have its safety assessed for a child of this age, and look for another solution.
chi-015 = { $defect ->
    [not_willing] It is not said that the caregiver is willing.
    [not_able] It is not said that the caregiver is able to care.
   *[not_confirmed] No child-protection actor confirmed the caregiver by the day of clearance.
    [not_at_origin] The body that confirmed the caregiver is not in the country of return.
}
    .title = A child-protection actor at origin confirms that the caregiver is willing and able
    .help = Ask child protection in the country of return to visit the caregiver and to confirm will and means.
chi-016 = { $defect ->
   *[nobody] Nobody who may supervise a child goes along on this leg.
    [carrier_only] Only the carrier’s service looks after the child on this leg, and the best-interests record does not accept that.
}
    .title = Somebody supervises a child alone on every leg
    .help = Book a trained escort, or let a parent or guardian travel along, for each leg.
chi-017 = { $defect ->
   *[none] This child arrived, and no hand-over is on record.
    [unsigned] Nobody signed for this child at the hand-over.
    [other] The child was handed over to somebody other than the person or body that was approved.
}
    .title = The approved person or body signs for a child at arrival
    .help = Find out today where the child is and with whom, tell child protection at origin, and record the hand-over.
chi-018 = The return is forced, and the record says that it is in the child’s best interests.
    .title = A forced return is never recorded as a child’s best interests
    .help = Correct the record, and bring the case to the guardian and to child protection.
chi-019 = { $defect ->
   *[declaration] This person came of age after registration and has made no declaration since.
    [consent] This person came of age after registration and has not consented in person since.
    [support] This person came of age after registration, and it is not said that help decided for the child goes on.
}
    .title = Who comes of age on the way decides anew and keeps the help decided before
    .help = Talk with the person as an adult: take declaration and consent again, and confirm in writing which help goes on.
chi-020 = { $defect ->
   *[old] This determination was older than { $days } days on the day of clearance.
    [ended] This determination no longer held on the day of clearance.
    [new_facts] New facts came up after this determination.
}
    .title = A determination is fresh and rests on the facts of today
    .help = Ask the body that decided to look at the case again before the child travels.
chi-021 = This determination leaves out a brother or sister in the case, and does not say why.
    .title = Brothers and sisters are decided on together unless there is a reason
    .help = Ask the body that decides to look at the children together, or to say why not.
chi-022 = Kafala or adoption is planned while the search for this child’s family is not closed.
    .title = Kafala and adoption wait until the search for the family has ended
    .help = Finish the search for the family first, and arrange care that leaves the way to it open.
chi-023 = Somebody whom this child does not want to be contacted was contacted, knows of the return or is to receive the child.
    .title = Family is not contacted against the child’s wish
    .help = Stop the contact, talk with the child and the guardian about safety, and look for another reception if needed.
chi-024 = The plan does not say how this child of school age goes to school.
    .title = A plan provides for the schooling of each child of school age
    .help = Agree with the family on a school, and add an item or a sentence to the plan.
chi-025 = An economic item stands in the name of a child below the age of { $age }.
    .title = No economic item stands in the name of a child below working age
    .help = Put the item in the name of the adult who cares for the child.
chi-026 = Cash was given to a child.
    .title = Cash for a child goes to whoever answers for it
    .help = Pay the guardian or caregiver, or give the help in kind; ask what became of the money.
chi-027 = No follow-up visit to this child is due by day { $days } after the hand-over.
    .title = Visits to a child who came home alone are scheduled after the hand-over
    .help = Agree with the partner at origin on the days of the visits, and enter them.
chi-028 = The case is closed with { $made } visits to this child; the rule set asks for at least { $visits }.
    .title = The case of a child who came home alone stays open until it has been visited
    .help = Have the child visited before closing, or hand the case over with a written plan.
chi-029 = { $defect ->
   *[medical_alone] This age rests on a medical method alone, or was not weighed with the other information.
    [may_be_child] This assessment finds an adult, and its own interval reaches below 18.
    [no_interval] The result of this assessment is no interval of at least { $years } years.
}
    .title = No medical method alone decides an age, and the result is an interval
    .help = Treat the person as a child. Ask for an assessment by several disciplines that says how sure it is.
chi-030 = Somebody who is said to have harmed this child consented or signed for it.
    .title = Nobody who is said to have harmed a child consents for it
    .help = Treat the consent as missing, keep the person away from decisions about the child, and call in child protection.
chi-031 = { $defect ->
   *[no_consent] No consent from before the examination of age is on record.
    [not_explained] Method and consequences were not explained before the examination in a language the person understands.
    [invasive] It is not said that the least invasive method was used.
    [not_qualified] It is not said that the examiner is qualified.
}
    .title = An age examination rests on consent, is explained first and spares the person
    .help = Do not rely on this examination until its safeguards are shown; treat the person as a child.
chi-032 = { $defect ->
    [of_age] A representative acted for this person after the eighteenth birthday.
   *[ended] A guardian acted for this person after the end of the mandate.
    [replaced] An adviser acted for this person after a guardian had been appointed.
}
    .title = Nobody acts for a child whose mandate is over
    .help = Treat the act as missing: ask the person, or the guardian now in charge.
chi-033 = { $policy ->
    [justify] A declaration was taken in detention while a child is in the case, and no reason for the detention is on record.
   *[block] A declaration was taken in detention while a child is in the case.
}
    .title = No declaration is taken from a detained child or family
    .help = Work for release to care or to an alternative, and take the declaration again in freedom.
chi-034 = { $count ->
    [one] One session with this child was held without its representative.
   *[other] { $count } sessions with this child were held without its representative.
}
    .title = The representative is present at each interview with a child alone
    .help = Hold the talk again with the representative, or record who was there.
