# NRF: non-refoulement, asylum, safety
nrf-002 = { $defect ->
   *[none] This person was not screened for protection needs before clearance.
    [late] This person was screened for protection needs only after clearance.
    [open] The screening of this person for protection needs has no result.
}
    .title = Each person was screened for protection needs before clearance
    .help = Hold the travel, speak with the person alone, and screen them with the tool of the programme. A screening without a result is repeated.
nrf-003 = A claim for asylum of this person waits for its decision.
    .title = No return is cleared or funded while an asylum claim is open
    .help = Do not go on. Wait for the decision, or let the person decide, with independent advice, whether to withdraw. Do not suggest it.
nrf-004 = { $defect ->
   *[by_another] The asylum claim was withdrawn by somebody other than the person.
    [child] The asylum claim of a child was withdrawn by the child alone.
    [not_written] The withdrawal of the asylum claim is not in writing.
    [undated] It is not recorded when the asylum claim was withdrawn.
    [late] The asylum claim was withdrawn only after the departure.
    [no_advice] No independent advice before the withdrawal of the asylum claim is recorded.
}
    .title = An asylum claim is withdrawn by the person, in writing, advised, before departure
    .help = { $defect ->
       *[by_another] Treat the claim as open. Have the person advised by somebody independent, and ask whether they want to withdraw.
        [child] Treat the claim as open. The guardian decides, and the child is heard.
        [not_written] Obtain the withdrawal in writing, signed by the person, or treat the claim as open.
        [undated] Record the day on which the person withdrew.
        [late] Inform the protection officer: the person left with a claim open.
        [no_advice] Have the person advised by somebody independent; if they still want to withdraw, let them confirm it.
    }
nrf-006 = { $defect ->
   *[no_hold] The person said that they fear to return, and no protection hold was set.
    [released] The person said that they fear to return, and the protection hold was released without a decision.
}
    .title = Who fears to return is held from travel until somebody has decided on it
    .help = { $defect ->
       *[no_hold] Set a protection hold now and bring in the protection officer. Nobody travels before there is a decision.
        [released] Set the hold again until a decision is on record; record it if it was made.
    }
nrf-007 = { $found ->
   *[assessed] The area of return was assessed as one to which nobody is to return.
    [listed] The rule set lists the area of return as one to which nobody is to return.
}
    .title = Nobody is returned to a no-return area
    .help = Stop the return. Look with the person for another area or another solution; assess anew only when the situation has changed.
nrf-014 = { $what ->
   *[asylum] An authority of the country of return was told of an asylum claim.
    [status] An authority of the country of return was told of the legal status or of a decision to leave.
}
    .title = Authorities of the country of return learn nothing of asylum or of the obligation to leave
    .help = Inform the protection officer at once: the risk for the person has to be assessed anew. Ask for the data to be destroyed, and correct the form that was used.
