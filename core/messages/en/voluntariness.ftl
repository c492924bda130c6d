# VOL: voluntariness
vol-001 = { $defect ->
   *[none] This adult has made no declaration that they want to return.
    [revoked] The declaration was taken back before the return was cleared.
    [refused] The office did not accept the declaration, and no later decision changed that.
    [child_only] This person is or may be a child and alone, and nobody but them has signed.
    [nobody_for_child] This person is or may be a child and alone, and nobody has declared or consented.
}
    .title = Each adult has declared, and not taken back, that they want to return; a child alone never signs alone
    .help = { $defect ->
       *[none] Speak with the person alone. If they want to return, take their declaration; if not, clear nothing for them.
        [revoked] Do not go on with the return of this person. If they want to return after all, take a new declaration.
        [refused] Clear nothing. See why it was not accepted, and whether a free and informed declaration can be taken now.
        [child_only] Ask the guardian for their consent after the best interests are decided, and record it. If the person is an adult, record how that is known.
        [nobody_for_child] Bring in the guardian, hear the child, and take both declarations once the best interests are decided. If the person is an adult, record how that is known and take their declaration.
    }
vol-002 = { $defect ->
   *[none] The person declared without having been informed in a session of their own.
    [later] The person was informed only after the declaration.
    [group] Before the declaration the person was informed only in a group.
}
    .title = Before the declaration the person was informed in a session of their own
    .help = Inform the person in a session of their own, give them time, and take a new declaration. If such a session was held before, record it.
vol-003 = { $what ->
   *[session] This session was held in a language that the person is not recorded to understand, without an interpreter.
    [declaration] The declaration was explained in a language that the person is not recorded to understand, without an interpreter.
}
    .title = Counselling and declaration are in a language that the person understands, or with an interpreter
    .help = Explain all of it again in a language of the person or with an interpreter, and take a new declaration if it was the declaration. If the person does understand the language, add it to their languages.
vol-004 = Before the declaration nobody explained { $topic ->
    [return_conditions] the conditions of the return
    [assistance_and_limits] the assistance and its limits
    [reentry_consequences] what the return means for coming back
    [right_to_asylum] the right to ask for asylum
    [right_to_withdraw] the right to change one's mind
    [data_use] what is done with the person's data
   *[other] a subject that the programme asks for ({ $topic })
}.
    .title = Every subject that the programme asks for is explained before the declaration
    .help = Explain it now, alone with the person and in their language, record the session, and ask whether they still want to go.
vol-005 = Between the declaration and the departure lay less than { $hours } hours.
    .title = Between declaration and departure there is time to think it over
    .help = Move the departure if it has not happened. Otherwise ask the person, after arrival, whether they felt pressed, and tell the protection officer.
vol-006 = { $defect ->
   *[none] The person was not asked on the day of departure whether they still want to go.
    [before] The will was last confirmed too long before departure.
    [after] The will is recorded as confirmed after the departure.
}
    .title = On the day of departure each adult confirms that they still want to go
    .help = Ask the person on the day, away from escorts, and record when. Whoever hesitates does not travel that day.
vol-007 = { $defect ->
   *[not_accepted] This withdrawal has not been accepted.
    [late] This withdrawal was accepted only days later.
    [reason] A reason was demanded for this withdrawal.
    [cost] The person was charged for this withdrawal.
    [services] Other services were taken from the person because of this withdrawal.
}
    .title = A withdrawal is accepted at once, without a reason, a price or a loss
    .help = { $defect ->
       *[not_accepted] Accept the withdrawal, stop the travel, and tell the person so.
        [late] Find out why it took so long, and whether anything was done against the will of the person in between.
        [reason] Tell the person that no reason is needed, and make sure that it is not asked for again.
        [cost] Cancel the charge and pay back what was paid.
        [services] Restore the services.
    }
vol-008 = { $step ->
   *[travelled] The person travelled after withdrawing, without a new declaration.
    [booked] A journey was booked after the person withdrew, without a new declaration.
}
    .title = After a withdrawal nobody is booked or travels without a new declaration
    .help = Cancel what is booked. If the person wants to go after all, counsel anew and take a new declaration. If they have left, tell the protection officer.
vol-009 = { $sign ->
   *[threat] The person was threatened when they declared.
    [release_on_signature] Release was promised for the signature.
    [force] Force was used when the person declared.
    [spoken_for] Somebody else spoke for the person when they declared.
    [papers_withheld] Papers were withheld to obtain the declaration.
    [not_held] A sign of pressure was recorded with an earlier declaration, and the case was not held to protect the person.
}
    .title = No sign of pressure; where there was one, the person was protected first
    .help = { $sign ->
       *[threat] Set a protection hold, bring in the protection officer, and speak with the person alone in a safe place. Take no new declaration before.
        [not_held] Set a protection hold and have the protection officer review whether the later declaration was free.
    }
vol-010 = { $missing ->
   *[safeguards] The decision was made in detention, and nothing is recorded of the safeguards.
    [refused] The decision was made in detention: the programme takes no declaration there.
    [private_interview] Detention: no interview without guards is recorded.
    [legal_information] Detention: no independent legal information is recorded.
    [asylum_access_checked] Detention: it is not recorded that access to asylum was checked.
    [alternatives_explained] Detention: it is not recorded that alternatives were explained.
    [contact_possible] Detention: it is not recorded that consulate, lawyer and family could be reached.
    [second_review] Detention: no second person reviewed the decision.
    [human_rights_review] Detention: no human-rights review is recorded.
}
    .title = A decision made in detention has all safeguards
    .help = { $missing ->
       *[safeguards] Make up for what is missing, then take a new declaration. Record only what was done.
        [refused] Take a new declaration after release. Never make release depend on it.
        [human_rights_review] Have the case reviewed for human rights before the return goes on, and record the day.
    }
vol-011 = { $defect ->
   *[reported] The person decided in detention without an alternative or under abusive conditions: this is no assisted voluntary return.
    [no_review] The person decided in detention without an alternative or under abusive conditions, and no human-rights review is recorded.
}
    .title = A decision in detention without an alternative is not reported as an ordinary voluntary return
    .help = { $defect ->
       *[reported] Have the case reviewed. If the return goes on, record it as assisted under obligation, or as a humanitarian return with a human-rights review.
        [no_review] Have the case reviewed for human rights before the return goes on, and record the day.
    }
vol-012 = { $defect ->
   *[untold] It is not recorded whether a decision obliges this person to leave.
    [contradiction] The return is recorded as one under an obligation, and no decision obliges this person to leave.
}
    .title = Whether a person is obliged to leave is recorded apart from what they want
    .help = Ask the person and look at the papers. Record the decision, or that there is none; do not put it into the kind of return.
vol-013 = { $defect ->
   *[explained] Nobody explained to this person what else they could do than return.
    [considered] Other ways to stay were explained, and nobody looked at them for this person.
}
    .title = Alternatives to return are explained and looked at with the person
    .help = Go through what is possible: permits, family, health, regularisation, asylum. Bring in somebody who knows the law, and record what came of it.
vol-014 = The person returns above all because they have nothing left or are locked up, and nobody looked for another way with them.
    .title = Who returns out of need has been helped to look for another way
    .help = Look for shelter, food or legal help first, and ask again then. Let a second person talk with them. If they still want to go, go on.
vol-015 = { $defect ->
   *[open] It was doubted that the person can decide, and the assessment has no outcome.
    [unqualified] The capacity of the person was assessed by somebody who is not qualified.
    [late] The capacity of the person was assessed only after the declaration.
}
    .title = Doubted capacity is assessed by a qualified professional before the declaration
    .help = { $defect ->
       *[open] Wait for the outcome. If it was put off, set the day of the next assessment and hold the case.
        [unqualified] Ask a qualified professional for an assessment, then take a new declaration.
        [late] Take a new declaration after the assessment.
    }
vol-016 = { $lacks ->
   *[decider] The person cannot decide, and nothing says who decides by law.
    [document] Somebody decides for the person, and no document shows that they may.
    [views] The person cannot decide alone, and their own views are not recorded.
}
    .title = Who cannot decide has a lawful decider, and is heard all the same
    .help = Ask the court or the authority who may decide, and keep the paper. Ask the person in plain words what they want, and write it down.
vol-017 = { $lacks ->
   *[guardian] The child signed, and no parent or guardian consented.
    [voice] The child's declaration is signed, and nothing says what the child wants.
}
    .title = A child's signature counts with a guardian's consent and the child's own voice
    .help = Talk with the child, with its representative and in its language, and write down what it says. Ask the parent or guardian for consent afterwards.
vol-018 = The return is recorded as forced, and a declaration of voluntary return stands.
    .title = A forced return is no voluntary one
    .help = Find out what happened. Correct the kind of return, or record that the declaration was revoked or is void.
vol-019 = { $defect ->
   *[guard] The return is called voluntary, the time to leave freely is over, and the person travels under guard.
    [date] The return is called voluntary, and the time to leave freely was over at clearance.
}
    .title = A voluntary return is not one under guard after the time has run out
    .help = { $defect ->
       *[guard] Record the return as what it is, or send the person without guards. Tell the protection officer.
        [date] Ask the authority for more time, and record the answer. Tell the person what may happen until then.
    }
vol-020 = { $defect ->
   *[expired] The declaration no longer held on the day of departure.
    [old] The declaration was more than { $days } days old on the day of departure.
}
    .title = The declaration still holds on the day of departure
    .help = Talk with the person again: much may have changed. If they still want to go, take a new declaration.
vol-021 = This session was held by an organisation that enforces returns.
    .title = Counselling is not held by whoever enforces returns
    .help = Have an independent office counsel the person again, and ask there whether they feel free.
vol-022 = This person was only ever informed in a group.
    .title = Each person is counselled alone at least once
    .help = Hold a session with the person alone before anything else, and ask what they did not want to ask before the others.
vol-023 = { $defect ->
   *[unconditional] Help after the return was promised without saying that it depends on funds.
    [over] More was promised than the programme may pay: { $cap } at most.
}
    .title = What is promised is within the caps and said to depend on funds
    .help = Tell the person before departure what is certain and what is not, in writing and in their language. Correct the promise.
vol-024 = The person has an asylum claim or protection in the host country, and was not told that it ends with the return.
    .title = Who gives up an asylum claim or protection by returning was told so
    .help = Explain to the person what ends, with independent legal advice, and record the subject with the session. Then ask whether they still want to return.
vol-025 = Return was advertised to somebody who waits for a decision on asylum.
    .title = Nobody advertises return during an asylum procedure
    .help = Tell the person that their claim goes on untouched, and that they can ask about return whenever they want to. Talk with the counsellor.
vol-026 = { $defect ->
   *[late] The person declared only after the last day that the host country gives.
    [missed] The last day to confirm a voluntary return is over, and the person has not declared.
    [short] The period for voluntary departure is shorter than the law of the host country knows.
}
    .title = A voluntary return is confirmed within the time that the host country gives
    .help = { $defect ->
       *[late] Ask the authority whether it accepts the late confirmation, and tell the person what follows if not.
        [missed] Tell the person at once, and where free legal advice is to be had. Ask the authority for more time.
        [short] Tell the person where legal advice is to be had; an extension may be possible.
    }
vol-027 = In this host country a change of mind has consequences in law, and nobody explained them.
    .title = Where a change of mind has consequences in law, the person knows them
    .help = Explain what the state may do if the person changes their mind, and that the programme takes nothing. Let them decide again.
