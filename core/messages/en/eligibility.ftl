# ELG: eligibility and programme
elg-001 = { $programme ->
    [unknown] No rule set of that name is known; the case was judged by the base rules.
   *[not_in_force] No version of the programme's rules was in force on { $date }; the case was judged by the nearest version.
}
    .title = A rule set of the programme is in force on the date that counts
    .help = { $programme ->
        [unknown] Correct the name of the programme, or load its rule set.
       *[not_in_force] Check that date and the programme. If both are right, ask for the rules of that time.
    }
elg-002 = { $defect ->
   *[host] This programme does not cover returns from { $country }.
    [origin] This programme does not cover returns to { $country }.
    [suspended] This programme has suspended returns to { $country }.
    [area] This programme has suspended returns to this area of { $country }.
}
    .title = The programme covers the host country and the country of return, and has not suspended the return
    .help = { $defect ->
       *[host] Check the country. If it is right, look for a programme that covers it, and tell the person.
        [origin] Check the country. If it is right, look for a programme that covers it, and tell the person.
        [suspended] Tell the person that the programme cannot assist this return now, and prepare nothing until it does again.
        [area] Tell the person that the programme cannot assist a return to this area now. Ask whether another place would be safe and wanted.
    }
elg-003 = { $defect ->
   *[excluded] The programme excludes this nationality.
    [not_admitted] This nationality is not among those that the programme admits.
}
    .title = The programme admits the person’s nationality
    .help = Check the nationality with the person and their papers. If it is right, look for another programme, and tell the person of the remedy. Ask whether the person belongs to a group to which the exclusion does not apply.
elg-004 = { $defect ->
   *[not_admitted] The programme does not admit persons of this legal status.
    [excluded] The programme excludes persons of this legal status, or it is not known.
}
    .title = The programme admits the person’s legal status in the host country
    .help = Check the status with the person and their papers. If it is right, look for another programme, and tell the person of other help and of the remedy.
elg-005 = { $policy ->
   *[exclude] The programme assists no nationals of states that need no visa.
    [travel_only] For nationals who need no visa this programme pays the journey only; more was promised or granted.
    [reduced] For nationals who need no visa this programme has lower amounts.
}
    .title = Nationals who need no visa receive what the programme has for them
    .help = Tell the person what the programme has for them before they decide. Correct the promise or the entitlement, and look for other help.
elg-006 = { $policy ->
   *[exclude] The programme assists no citizens of the European Union and Economic Area.
    [travel_only] For citizens of the European Union and Economic Area this programme pays the journey only; more was promised or granted.
    [reduced] For citizens of the European Union and Economic Area this programme has lower amounts.
}
    .title = Citizens of the European Union and Economic Area receive what the programme has for them
    .help = Tell the person what the programme has for them before they decide. Correct the promise or the entitlement, and tell them of the help that is open to citizens of the Union.
elg-007 = The person had been in the host country for less than the { $limit } days that the programme asks for.
    .title = The person has been in the host country as long as the programme asks
    .help = Check the day of entry with the person and their papers. If it is right, tell the person from when on they can apply, and what other help there is.
elg-008 = The application was made in a country other than the host country.
    .title = Who applies is in the host country
    .help = Ask where the person is. Refer them to the office that assists returns from that country.
elg-009 = The application came more than { $limit } days after the claim for asylum was refused or withdrawn.
    .title = The application comes within the time that follows a negative decision or a withdrawal
    .help = Check both days. If they are right, tell the person what the programme still has for them, and why.
elg-010 = Between the application and the departure there are { $days ->
        [one] one day
       *[other] { $days } days
    }; the rule set asks for { $limit }.
    .title = There is time to prepare between application and departure
    .help = Ask whether papers, health, reception and the talk with the person really can be done in that time. If not, put the departure off.
elg-011 = This person was assisted to return before, and the programme assists once only.
    .title = A person who was assisted to return before is assisted again only by a waiver
    .help = Ask the person why they left again and whether return is safe. Ask the programme manager for a waiver, or tell the person of other help.
elg-012 = { $ground ->
   *[order] The programme does not assist persons against whom there is a deportation order.
    [sentence] The programme does not assist persons with a sentence of this length.
    [investigation] The programme does not assist persons against whom a criminal investigation is pending.
}
    .title = No criminal matter stands against the person for which the programme excludes
    .help = Check the matter with the authority, not by hearsay. If it is right, tell the person of the remedy and of a lawyer, and look for another way.
elg-013 = { $defect ->
   *[none] The programme assists persons without means, and nobody has stated that the person has none.
    [open] The statement on means does not say whether the person lacks them.
    [has_means] The programme assists persons without means, and this person is said to have some.
    [late] The statement on means is later than the decision.
}
    .title = Where only persons without means are assisted, they state that they have none
    .help = Ask the person about their means, explain what the statement is for, and record it with its day before the decision.
elg-014 = { $defect ->
   *[none] This person is protected as a refugee or in a like way, and the refugee agency has not been told of the wish to return.
    [no_answer] This person is protected as a refugee or in a like way, and the refugee agency has not answered yet.
    [refused] This person is protected as a refugee or in a like way, and the refugee agency does not support the return.
}
    .title = Who is protected as a refugee returns only in coordination with the refugee agency
    .help = { $defect ->
       *[none] Prepare nothing. Explain that protection may end with the return, and with the person’s consent coordinate with UNHCR or the national asylum authority.
        [no_answer] Wait for the answer before deciding, and tell the person why. Ask again if it is late.
        [refused] Do not go on. Explain the answer to the person, and offer independent advice.
    }
elg-015 = { $missing ->
   *[reason] The refusal gives no reason.
    [day] The refusal has no day.
    [decider] The refusal does not say who decided.
    [remedy] The refusal names neither a remedy nor a referral.
    [language] It is not recorded in which language the person was told of the refusal.
}
    .title = A refusal says why, when, by whom, and what can be done about it
    .help = Complete the decision and tell the person again, in a language they understand: the reason, the remedy with its last day, and where else they can find help.
elg-016 = { $missing ->
   *[application] A case opened after the return has no application.
    [return_type] It is not said in what way the person returned.
    [identity] Nothing shows who the person is.
    [signature] The application is not signed.
    [departure] It is not said when the person left the host country.
    [source] It is not said how the person heard of the programme.
}
    .title = A case opened after the return says who asks, how they came back and how they heard of it
    .help = Complete the application with the person before you send it to the host side; an incomplete one is turned down.
elg-017 = The programme does not assist this kind of return.
    .title = The programme assists this kind of return
    .help = Check how the person returns or returned. If the kind is right, look for a programme that assists it; do not code it as another kind.
elg-018 = { $defect ->
   *[unknown] The programme has made no such offer.
    [before] The offer was granted before it began on { $date }.
    [after] The offer was granted after it ended on { $date }.
    [procedure] The offer is for persons who were in a procedure before { $date }; this person was not.
}
    .title = An offer for a limited time is used inside its limits
    .help = Check the days and the offer. If they are right, grant what the programme has without the offer, and explain it to the person.
elg-019 = { $defect ->
   *[hold] There is no money for this case, and it is not held.
    [told] The case is held for lack of money, and nothing shows that the person was told.
}
    .title = A case without money is held, and the person knows why
    .help = Set a hold for lack of funds, and tell the person openly how long it may take and what else they can do meanwhile. Ask the donor.
elg-020 = { $priority ->
   *[none] A vulnerable person is in this case, and nobody has set a priority.
    [low] A vulnerable person is in this case, and its priority is low.
}
    .title = The case of a vulnerable person has a priority
    .help = Look at the case and decide how urgent it is.
elg-021 = The decision suspects misuse and states no facts for it.
    .title = A suspicion of misuse rests on stated facts
    .help = Write down the facts and put them to the person. If there are none, take the reason out of the decision.
elg-022 = A decision obliges this person to leave, and on its day they were, or may have been, under 18; the law of the host country obliges no child to leave.
    .title = No decision obliges a child to leave where the law forbids it
    .help = Have the age and the decision checked before any talk of return. Inform the guardian and a lawyer.
