# BUD: budget arithmetic
bud-001 = The budgets of the items do not make up the total of the plan.
    .title = The items of a plan make up its total
    .help = Add up the items again, correct the one that is wrong, and have the plan agreed and approved again if its amount changes.
bud-002 = The total of this plan is more than what is left of the entitlement: { $room }.
    .title = A plan spends no more than is left of the entitlement
    .help = Look at what was granted and what was already used of it. Take something out of the plan with the person, or ask for more before it is approved.
bud-003 = More was delivered of this item than its budget and the tolerance of { $tolerance } % allow.
    .title = No more is delivered of an item than its budget
    .help = Check amounts and rates of the deliveries. If the item did cost more, change the plan and have it approved before anything else is bought.
bud-004 = The final budget is not what the papers prove, which is { $proved }.
    .title = The final budget is the sum of the proofs of payment
    .help = Hold the receipts against the deliveries one by one. Add the paper that is missing, or correct the final budget; do not make up a receipt.
bud-005 = { $what ->
    [delivery] A delivery has an amount below nought and does not say which delivery it takes back.
   *[other] This amount is below nought.
}
    .title = No amount is below nought, but what takes a delivery back
    .help = If something was paid back, record it as a delivery of its own that names the one it takes back. Otherwise correct the amount.
bud-006 = { $defect ->
    [currencies] The rate is of other currencies than the amounts of this delivery.
    [same_currency] The amount paid and the amount in the currency of the programme are in one currency and differ.
   *[amount] The amount paid, at the rate recorded, does not make the amount in the currency of the programme.
}
    .title = The amount paid, at its rate, makes the amount in the currency of the programme
    .help = Look at the receipt and at the rate of the day. Correct the one that was typed wrongly; where a bank took a charge, record it apart.
bud-007 = The rate is { $days } days away from the day of this delivery; the programme allows { $limit }.
    .title = The rate is of the time of the delivery
    .help = Take the rate of the month of the payment and convert again. If the rate is fixed, give it the day of the payment.
bud-008 = It is not said in which currency this amount is.
    .title = Each amount says in which currency it is
    .help = Look at the paper behind it and add the currency. Do not guess it from the country.
bud-009 = { $where ->
    [item] An item of the person’s plan is the fee of the partner.
    [delivery] The fee of the partner was paid out of what is for the person.
   *[total] The total of the plan holds the fee of the partner.
}
    .title = The fee of the partner stands outside the budget of the person
    .help = Take the fee out of the plan and record it beside it. Tell the person what the budget is, and what they may still choose from it.
bud-010 = { $defect ->
    [closed] The donor line was not open on the day of this delivery.
    [countries] The donor line does not pay for returns between these countries.
   *[unknown] The programme that pays has no such donor line.
}
    .title = The donor line that pays was open on the day and pays for this return
    .help = Ask the programme which line pays, and record it. The person keeps what was delivered, whoever pays in the end.
bud-011 = { $share } % of the total of this plan were not spent, and nobody says why; the programme lets { $limit } % pass.
    .title = Where much of a plan was not spent, the reason is told
    .help = Ask the person and the partner what happened, and record it. If something is still wanted and there is time, deliver it before the case is closed.
bud-012 = { $defect ->
    [numbers] The instalments of this item are not numbered 1, 2, 3 and so on, each once.
    [sum] The instalments of this item do not make up its budget.
    [unforeseen] This instalment was paid, but the plan foresees none of this number.
   *[gap] This instalment was paid although the one before is not on record.
}
    .title = Instalments make up the budget of their item and are numbered without a gap
    .help = Put the instalments into the plan with number and amount, then number the payments by them.
bud-013 = The parts that fall to members do not make up the whole.
    .title = Parts that fall to members make up the item
    .help = Add up the parts again and agree with the household who has which.
bud-014 = In a published table the parts do not make up the total.
    .title = In a published table the parts make up the total
    .help = Held where tables are made.
