# BUD: budget arithmetic
bud-001 = The budgets of the items do not make up the total of the plan.
    .title = The items of a plan make up its total
    .help = Add up the items again, correct the one that is wrong, and have the plan agreed and approved again if its amount changes.
bud-003 = More was delivered of this item than its budget and the tolerance of { $tolerance } % allow.
    .title = No more is delivered of an item than its budget
    .help = Check amounts and rates of the deliveries. If the item did cost more, change the plan and have it approved before anything else is bought.
bud-012 = { $defect ->
    [numbers] The instalments of this item are not numbered 1, 2, 3 and so on, each once.
    [sum] The instalments of this item do not make up its budget.
    [unforeseen] This instalment was paid, but the plan foresees none of this number.
   *[gap] This instalment was paid although the one before is not on record.
}
    .title = Instalments make up the budget of their item and are numbered without a gap
    .help = Put the instalments into the plan with number and amount, then number the payments by them.
