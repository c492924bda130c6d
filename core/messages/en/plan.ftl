# PLN: reintegration plan
pln-001 = This entitlement to reintegration assistance has no plan, and the case does not say why.
    .title = Who is entitled to reintegration assistance has a plan, or it is said why not
    .help = If the person declined, or the help ended, record that decision with its day. If nobody asked, do not close: meet the person and make the plan.
pln-002 = { $defect ->
   *[late] The first plan was written { $days } days after the return; the rule set asks for it within { $limit }.
    [none] There is no plan { $days } days after the return; the rule set asks for one within { $limit }.
}
    .title = The reintegration plan is written soon after the return
    .help = If the person needed the time, go on: this stops nothing. Otherwise meet the person and begin the plan.
pln-003 = { $defect ->
   *[none] No talk with the person after the return is on record before this plan was sent for approval.
    [late] The talk with the person after the return came only when the plan had been sent for approval.
}
    .title = Before a plan is sent for approval, the office has talked with the person after the return
    .help = If there was a talk, record it with its day. If not, meet the person and go through the plan with them before it is approved.
pln-004 = The plan is approved, or to be approved, without this assessment: { $kind ->
   *[needs] needs
    [vulnerability] vulnerability
    [risk] risks
    [family] the family
    [skills] skills
    [health] health
    [psychosocial] the psychosocial situation
    [retaliation] the risk of retaliation
    [access_needs] access needs
}.
    .title = A plan rests on the assessments that the rule set asks for
    .help = Make the assessment with the person and record it. If it was made, record it with its day. Then look whether the plan still fits.
pln-005 = { $dimension ->
    [economic] Economic dimension
    [social] Social dimension
   *[psychosocial] Psychosocial dimension
}: { $defect ->
   *[none] the plan does not say how it answers it.
    [items] the plan says that its items answer it, but holds none for it.
    [referred] the plan says that the person was referred, but not where to or why.
}
    .title = A plan answers the economic, the social and the psychosocial dimension
    .help = Ask the person about this side of life. Add an item, or record that there is no need, that the person declined, or where the person was referred.
pln-006 = { $defect ->
   *[none] The person’s agreement to this plan is not on record.
    [late] The person agreed to this plan only after it had been approved.
}
    .title = The person agrees to the plan before it is approved
    .help = Go through the plan with the person, and record the day on which they agreed. If they want something else, change the plan first.
pln-007 = { $level ->
    [origin_office] The origin office
    [host_office] The host office
    [partner_coordinator] The coordinator of the partner
    [host_authority] The host authority
    [programme] The programme
    [donor] The donor
   *[any] Nobody
} { $level ->
    [any] had approved this plan when something was bought under it or is to be paid.
   *[other] had not approved this plan when something was bought under it or is to be paid.
}
    .title = Every level approves a plan before anything is bought
    .help = Hold further payments until the approval is there. If it was given in time, record it with its day; if not, tell the programme manager what was bought.
pln-008 = { $lacks ->
   *[both] This plan was rejected without a reason and without a comment.
    [reason] This plan was rejected without a reason.
    [comment] This plan was rejected without a comment on what should be changed.
}
    .title = Whoever rejects a plan says why, and what should be changed
    .help = Ask whoever rejected it, and record the reason and what the person and the office should change.
pln-009 = { $lacks ->
   *[type] This item does not say what type of assistance it is.
    [level] This item does not say whether it is for one person, several, or the community.
    [form] This item does not say in which form it is given.
    [provider] This item does not say who provides it.
    [budget] This item has no budget.
    [description] This item is not described.
    [start] This item has no first day.
    [end] This item has no last day.
    [order] This item ends before it begins.
}
    .title = Each item says what it is, who provides it, in which form, for how much and when
    .help = Complete the item with the person and the provider. If another service gives it, mark it as a referral.
pln-010 = It is not said whether this item needs a referral.
    .title = For each item it is said whether another service must be brought in
    .help = Ask what of this item another service can do better or free of charge, and answer yes or no.
pln-011 = { $lacks ->
   *[idea] This microbusiness has no idea written down.
    [place] This microbusiness has no place.
    [schedule] This microbusiness has no steps with their time.
}
    .title = A microbusiness has an idea, a place and a schedule
    .help = Sit down with the person: what is sold or made, where, and what comes first. Write it into the item.
pln-012 = Nothing says why this business can work, and it builds on no skill of the person.
    .title = A business is weighed, or builds on a skill of the person
    .help = Ask at the market, compare prices, look at what the person has done before, and note the result. If it cannot work, look for other help together.
pln-013 = This item is work, and those whom it is for were found not fit to work.
    .title = Nobody is given work as help who is not able to work
    .help = Talk with the person and the doctor. Put care first, and look for help for whoever can earn in the household.
pln-014 = No item answers this need, and no reason is given.
    .title = Each need has an answer in the plan, or a reason
    .help = Add an item, name the need in the item that answers it, or note why it is left open. Tell the person.
pln-015 = { $changed ->
   *[budget] The budget of the approved plan was changed by more than { $tolerance } percent, and this version was not approved before it was used.
    [type] This version of an approved plan has a new type of assistance, and was not approved before it was used.
}
    .title = A larger change of an approved plan is approved anew
    .help = Hold payments under this version, and have it approved at all levels. Explain to the person why it takes time.
pln-016 = { $event ->
   *[visit] A visit found that the plan should be looked at again, and nobody has done so since.
    [business] A visit found that the business is gone, and nobody has looked at the plan since.
    [move] The place of return was changed, and nobody has looked at the plan since.
    [illness] Somebody was found not fit to work, and nobody has looked at the plan since.
}
    .title = A plan is looked at again when life has changed
    .help = Meet the person and go through the plan. Record the day of the review, or write a new version.
pln-017 = Another plan uses the same entitlement for the same people.
    .title = One entitlement is used by one plan at a time
    .help = Keep the plan that holds, and record that the other was given up or is replaced by it. Check what was already paid under both.
pln-018 = { $defect ->
   *[few] A collective item has fewer than two beneficiaries.
    [percent] The parts of this collective item do not make up 100 percent.
    [amount] The parts of this collective item do not make up its budget.
}
    .title = A collective item has at least two beneficiaries, and their parts make up the whole
    .help = Go through it with all partners: who takes part, and with how much. Have them sign what they agreed.
pln-019 = The place of this plan or item does not lie in the country of return.
    .title = A plan is carried out in the country of return
    .help = Check place and country. If the person has moved to another country, ask the programme manager before anything is paid.
pln-020 = This item has a use that the programme forbids.
    .title = Nothing in a plan pays for what the programme forbids
    .help = Take this use out of the plan and explain why. If somebody puts the person under pressure to pay, bring in the protection officer.
pln-021 = Special security measures were found to be needed, and the plan has no item for them.
    .title = Security measures that are needed stand in the plan
    .help = Ask the person and the protection officer what makes them safe, and add it to the plan. If it is arranged elsewhere, note it and ask for a waiver.
pln-022 = The plan does not say which other programmes and public services are used.
    .title = A plan says how it fits with other programmes and public services
    .help = Ask what the person already uses or could use, and note it, also when there is nothing.
pln-023 = This item is given in cash to somebody with heavy debts, and nothing in the plan is about the debts.
    .title = Cash for somebody with heavy debts comes with help about the debts
    .help = Look at the debts with the person: to whom, how much, under what pressure. Add debt support or a referral, or give the help in another form.
pln-024 = This need cannot wait, and the plan has items for the community only.
    .title = A need that cannot wait is met for the person, not by community projects alone
    .help = Add something that reaches this person soon: food, shelter, a first income, care, or a referral.
pln-025 = { $defect ->
   *[none] Nobody screened what this shared project does to the environment.
    [late] The effects of this shared project on the environment were screened only after the approval.
}
    .title = Collective and community projects are screened for their effects on the environment
    .help = Look at water, soil, waste, wood and noise with the people who live there, and record the day.
