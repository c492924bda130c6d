# NRF: non-refoulement, asylum, safety
nrf-001 = { $defect ->
   *[none] This person was never assessed as a person before the return was cleared.
    [late] This person was assessed only after the return had been cleared.
}
    .title = Each person is assessed as a person before the return is cleared
    .help = Stop the journey. Talk with the person alone, about them and not about the area, and record what was found. A tick on a list is no assessment.
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
nrf-005 = { $defect ->
   *[not_told] This person is protected or has asked for it, and the refugee agency or authority was not told that they leave.
    [late] The refugee agency or authority was told only after the person had left.
    [no_consent] The refugee agency or authority was told, and the person had not agreed to it.
}
    .title = The refugee agency or authority knows, with the person's consent, before a protected person leaves
    .help = { $defect ->
       *[not_told] Explain what the return means for the protection, ask for consent, and tell the agency before anything is booked.
        [late] Tell the protection officer, and ask the agency what has become of the file.
        [no_consent] Tell the person what was passed on. Record the consent if there was one; if not, tell the data-protection officer.
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
nrf-008 = { $lacks ->
   *[approval] The area is assessed as highly dangerous, and no manager approved the return.
    [late] The area is assessed as highly dangerous, and the manager approved only after clearance.
    [mitigation] The area is assessed as highly dangerous, and nothing says what is done against the danger.
}
    .title = A return to an area of high danger is approved by a manager and made safer
    .help = Go through the danger with the person: another place, another time, somebody to meet them. Write down what was agreed, and have the manager decide.
nrf-009 = The last assessment of safety was { $days } days old at departure; the programme allows { $limit }.
    .title = The assessment of safety is fresh on the day of departure
    .help = Ask the office of origin how things stand today, record it as a new assessment, and talk about it with the person before they leave.
nrf-010 = { $defect ->
   *[promised] Help after the return was promised, though none can be given in that area now.
    [not_told] No help can be given in that area now, and the person was not told.
}
    .title = Where help is suspended nobody promises it, and the person is told
    .help = Tell the person that there is no help there now and what that means. Take the promise back in writing. Let them decide again whether and when to go.
nrf-011 = { $defect ->
   *[unasked] The person returns to another place than the one they lived in, and nobody asked whether they may be displaced there.
    [unmitigated] The person may be displaced at the place of return, and nothing says what is done about it.
}
    .title = Whoever returns to another place than home was asked whether they can live there
    .help = Ask why it is not the old place, who is at the new one, and where the person will live in three months. Record the answer with the assessment of safety.
nrf-012 = { $why ->
   *[stateless] The person is stateless, and nothing shows that the country lets them in.
    [third_country] The person goes to a country that is not their own, and nothing shows that it lets them in.
}
    .title = A country that is not the person's own has said that it admits them
    .help = Ask the country for a visa, a permit or a written admission, and book nothing before it is there.
nrf-013 = { $defect ->
   *[unchecked] Nobody checked what can happen to the person at this point of transit.
    [partly] The check of this point of transit leaves a question open.
    [risk] The person may be held or pushed back at this point of transit, and nothing is done against it.
}
    .title = Each point of transit was checked for visa, detention and push-back
    .help = Ask the office of the transit country or the carrier. Where there is a risk, book another way or somebody who meets the person there.
nrf-014 = { $what ->
   *[asylum] An authority of the country of return was told of an asylum claim.
    [status] An authority of the country of return was told of the legal status or of a decision to leave.
}
    .title = Authorities of the country of return learn nothing of asylum or of the obligation to leave
    .help = Inform the protection officer at once: the risk for the person has to be assessed anew. Ask for the data to be destroyed, and correct the form that was used.
nrf-015 = { $defect ->
   *[none] The consulate was contacted about this person, who had not agreed to it.
    [later] The consulate was contacted before this person agreed to it.
    [ended] The consulate was contacted after this person's consent had ended.
}
    .title = A consulate is contacted only with the person's consent
    .help = Tell the protection officer: the risk to the person must be looked at anew. Explain to the person what was passed on, and ask for consent before the next step.
nrf-016 = { $state ->
   *[pending] The person is returned by force while a remedy waits for its decision.
    [open] The person is returned by force while a remedy can still be used.
}
    .title = Nobody is returned by force before all remedies are exhausted
    .help = Stop the return. Tell the person's lawyer and the protection officer, and wait for the decision or for the end of the time limit.
nrf-017 = { $risk ->
   *[all] Nobody asked this person what they risk on return.
    [traffickers] Nobody asked whether this person risks anything from traffickers.
    [smuggler_debt] Nobody asked whether this person owes money to smugglers.
    [armed_groups] Nobody asked whether this person risks anything from armed groups.
    [family_violence] Nobody asked whether this person risks violence in the family.
}
    .title = Traffickers, debts, armed groups, family: each risk is asked about and answered
    .help = Ask in private, without relatives, and record yes or no for each. A yes goes to the protection officer before anything else.
nrf-018 = { $defect ->
   *[pending] Another application to stay in the host country waits for its decision.
    [unchecked] Nothing says which office checked this application to stay.
}
    .title = Other applications to stay are looked at before the person leaves
    .help = Explain that leaving usually ends the application, and let the person speak with somebody independent. Wait for the decision if they want to.
