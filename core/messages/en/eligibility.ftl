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
elg-004 = { $defect ->
   *[not_admitted] The programme does not admit persons of this legal status.
    [excluded] The programme excludes persons of this legal status, or it is not known.
}
    .title = The programme admits the person’s legal status in the host country
    .help = Check the status with the person and their papers. If it is right, look for another programme, and tell the person of other help and of the remedy.
elg-011 = This person was assisted to return before, and the programme assists once only.
    .title = A person who was assisted to return before is assisted again only by a waiver
    .help = Ask the person why they left again and whether return is safe. Ask the programme manager for a waiver, or tell the person of other help.
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
