# Scores of surveys.
score-economic = Economic
score-social = Social
score-psychosocial = Psychosocial
score-composite = All together
score-tier-high_need = closer follow-up needed
score-tier-medium = follow-up as usual
score-tier-low_need = little follow-up needed
score-window-baseline = baseline survey
score-window-midterm = midterm survey
score-window-final = final survey
score-window-other = survey outside the windows
score-window-unknown = survey, time after the return not known
score-number = Survey no. { $number }
score-no-day = without a day
score-between = from { $from } to { $to }
score-none = { $count ->
    [one] no score: 1 question that counts has no answer
   *[other] no score: { $count } questions that count have no answer
}
score-no-change = cannot be told: one of the surveys has no such score
score-non-answers = { $count ->
    [one] 1 question was not answered
   *[other] { $count } questions were not answered
}
score-dont_know = does not know:
score-refused = did not wish to answer:
score-not_applicable = does not apply:
score-flagged = Many questions were not answered: the scores say little about this person.
score-caution = At this time after the return a low point is common: ask again later before drawing conclusions.
score-from-programme = Counted as owner of assets only because of what the programme gave.
score-missing = Not asked
score-unread = Answer not in the list
score-unknown = { $count ->
    [one] 1 answer belongs to no question of this instrument.
   *[other] { $count } answers belong to no question of this instrument.
}
score-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
score-by = { $instrument }, { $policy }
score-nothing = No survey that counts.
score-no-pair = No baseline with a later survey of the same person.
score-not-other_instrument = Held with another instrument ({ $instrument }): kept, not scored.
score-not-too_young = The person is too young for this instrument: kept, not scored.
score-not-no_answers = No answers are recorded: not measured.
score-not-later = Later than the day of judgement: does not count yet.
