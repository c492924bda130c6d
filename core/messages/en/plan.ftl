# PLN: reintegration plan
pln-002 = { $defect ->
   *[late] The first plan was written { $days } days after the return; the rule set asks for it within { $limit }.
    [none] There is no plan { $days } days after the return; the rule set asks for one within { $limit }.
}
    .title = The reintegration plan is written soon after the return
    .help = If the person needed the time, go on: this stops nothing. Otherwise meet the person and begin the plan.
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
