# BEN: entitlements and caps
ben-001 = { $defect ->
    [granted] The entitlement allows more than the cap of the programme, { $cap }.
    [planned] The plan uses more than the cap of the programme, { $cap }.
    [together] What is given under several entitlements is together over the cap of the programme, { $cap }.
   *[delivered] More was delivered than the cap of the programme, { $cap }.
}
    .title = Nobody is granted, planned for or given more than the cap of the programme
    .help = Hold further payments of this component, check the amounts, and correct entitlement or plan. Do not ask the person to pay back what the office decided wrongly without the decision of the programme.
ben-002 = { $defect ->
    [short] The entitlement names a kind of return that is not that of the case, and so allows less than the programme does: { $cap }.
   *[other] This amount fits the cap of another kind of return. For the return type of this case the cap is { $cap }.
}
    .title = The cap is that of the kind of return
    .help = Settle first which kind of return this is, then grant what the programme gives for it. If the person was promised another amount, explain the difference before the plan is approved.
ben-003 = This amount would fit only if a member had another role or age. For those who share it the cap is { $cap }.
    .title = The cap is that of the role and age of each person
    .help = Check role and birth date of each member, then add up the caps of the programme for them.
ben-004 = { $defect ->
    [granted] The household is allowed more than the programme gives to a household, { $cap }.
    [planned] The plan uses more than the programme gives to a household, { $cap }.
    [together] What the members are given apart is together more than the programme gives to a household, { $cap }.
   *[delivered] The household was given more than the programme gives to a household, { $cap }.
}
    .title = A household together stays within the cap for households
    .help = Add up what all members receive of this component, and bring it down to the cap before anything more is paid. Tell the family how the sum is reckoned.
ben-005 = { $defect ->
    [short] The entitlement names rules that do not hold for this case, and so allows less than those in force: { $cap }.
   *[other] This amount fits the cap of rules that do not hold for this case. Those in force on the date that counts give { $cap }.
}
    .title = The cap is that of the rules in force on the date that counts
    .help = Look up which version holds on the date of application, decision, departure or arrival, whichever the programme counts from, and grant by that one.
ben-006 = The programme does not allow this component ({ $component }) in this form ({ $form }).
    .title = A component is given in a form that the programme allows
    .help = Give it in another form. What was already paid out stays with the person: ask the programme how to record it.
ben-007 = A sum of this component ({ $component }) was paid to the same person before.
    .title = Nobody is paid the same sum twice
    .help = Compare both records with what the person signed. If one is a copy, void it; if both were paid, ask the programme what to do. If they are parts of one sum, number them as instalments.
ben-008 = This need is paid for by two programmes, and the plan does not say how they fit together.
    .title = Where two programmes meet one need, the plan says how they fit together
    .help = Talk to the other programme, settle who pays for what, and write it into the plan.
ben-009 = A member received assistance after an earlier return, and this programme assists once only. What is granted now: { $component }.
    .title = Who was assisted before, in a programme that assists once, is not granted the same again
    .help = Read what was received then, and talk to the person. The programme manager may let the person be assisted again; if not, look for help from others.
ben-010 = This amount fits the cap of another length of stay, or of another time since the decision. By the dates of this case the cap is { $cap }.
    .title = The cap is that of the stay, and of the time since the decision
    .help = Check the day of entry, of the decision and of the application. If they are right, grant what they give, and explain it to the person before departure.
ben-011 = { $defect ->
    [assessment] This top-up does not name the assessment on which it rests.
    [refused] This top-up was refused.
    [entitlement] A top-up was given that was never granted.
   *[approval] Nobody approved this top-up.
}
    .title = A top-up rests on an assessment, and was approved
    .help = { $defect ->
        [assessment] Name the assessment. If there is none, look at the needs of the person first.
        [refused] Take the top-up out, and tell the person why and what remedy there is.
       *[approval] Ask for the decision of the programme, and record it before anything is paid.
    }
ben-012 = { $defect ->
    [excluded] The programme helps nationals of this country with the journey only, or not at all.
   *[other] This amount is that of nationals who need a visa. For this nationality the cap is { $cap }.
}
    .title = Nothing is given that the nationality bars, and not more than it leaves
    .help = Check the nationality. Ask whether an exception holds, as for victims of trafficking. If not, tell the person early, and look for other help.
ben-013 = This component ({ $component }) was given before arrival.
    .title = Before arrival nothing is given but the journey, papers, medical care and cash at departure
    .help = Check the date. If it was paid out before, record the reason that the programme knows, or ask the programme; do not take it back from the person.
ben-014 = { $defect ->
    [takes_no_part] This amount counts a member who stays or withdrew.
   *[not_departed] This amount counts a member of whom no departure is recorded.
}
    .title = Amounts count only members who departed
    .help = Check who travelled. Record the departure that is missing, or take the member out of the entitlement and reckon again.
ben-015 = This component ({ $component }) is granted or given to a placeholder, behind which nobody is known yet.
    .title = A placeholder carries nothing for the life after the return
    .help = Replace the placeholder by the person, with consent and data, and grant then.
ben-016 = A child alone is to receive cash ({ $component }).
    .title = A child alone is brought to its family and not paid cash on arrival
    .help = Plan who meets the child and brings it to its family. What the child needs is paid to those who care for it, or given in kind.
ben-017 = { $defect ->
    [signed] The acknowledgement names the person who had died.
   *[not_foreseen] This delivery went to heirs, and the programme does not say that they may receive it.
}
    .title = What is left after a death goes to the heirs only where the programme says so
    .help = Ask the programme for a decision. Speak to the family with care, and let whoever receives it sign.
ben-018 = { $defect ->
    [planned] More is planned in cash at once than the programme gives, { $most }.
    [same_day] On one day more was paid in cash than the programme gives at once, { $most }.
   *[paid] More was paid in cash at once than the programme gives, { $most }.
}
    .title = No more than the limit is given in cash at once
    .help = Split the sum into instalments, or give it in kind, by voucher or by transfer.
ben-019 = { $defect ->
    [not_told] A refund is demanded, and the case does not show that the person was told of it when they declared.
   *[not_foreseen] A refund is demanded for a reason that the programme does not foresee.
}
    .title = A refund is demanded only where the programme says so and the person knew it
    .help = Hold the demand. Ask the programme for its decision, and tell the person of the remedy.
ben-020 = This person is returned against their will, and nothing shows that they leave with any means.
    .title = Who is returned against their will leaves with some means
    .help = Ask what the person has. Arrange cash at departure or help on arrival, and record it.
ben-021 = This person was refused for the nationality, and nobody tested the exception for protected persons.
    .title = Nobody of a protected category is refused for a nationality before the exception was tested
    .help = Look at the decision again, test the exception, record which categories were tested, and tell the person the outcome.
