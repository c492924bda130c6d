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
vol-018 = The return is recorded as forced, and a declaration of voluntary return stands.
    .title = A forced return is no voluntary one
    .help = Find out what happened. Correct the kind of return, or record that the declaration was revoked or is void.
vol-024 = The person has an asylum claim or protection in the host country, and was not told that it ends with the return.
    .title = Who gives up an asylum claim or protection by returning was told so
    .help = Explain to the person what ends, with independent legal advice, and record the subject with the session. Then ask whether they still want to return.
