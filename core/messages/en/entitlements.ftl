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
ben-005 = { $defect ->
    [short] The entitlement names rules that do not hold for this case, and so allows less than those in force: { $cap }.
   *[other] This amount fits the cap of rules that do not hold for this case. Those in force on the date that counts give { $cap }.
}
    .title = The cap is that of the rules in force on the date that counts
    .help = Look up which version holds on the date of application, decision, departure or arrival, whichever the programme counts from, and grant by that one.
ben-006 = The programme does not allow this component ({ $component }) in this form ({ $form }).
    .title = A component is given in a form that the programme allows
    .help = Give it in another form. What was already paid out stays with the person: ask the programme how to record it.
