# Scores des enquêtes.
score-economic = Économique
score-social = Social
score-psychosocial = Psychosocial
score-composite = Ensemble
score-tier-high_need = suivi renforcé nécessaire
score-tier-medium = suivi habituel
score-tier-low_need = peu de suivi nécessaire
score-window-baseline = enquête initiale
score-window-midterm = enquête à mi-parcours
score-window-final = enquête finale
score-window-other = enquête en dehors des fenêtres
score-window-unknown = enquête, temps écoulé depuis le retour inconnu
score-number = Enquête n° { $number }
score-no-day = sans date
score-between = du { $from } au { $to }
score-none = { $count ->
    [one] pas de score : 1 question qui compte est sans réponse
   *[other] pas de score : { $count } questions qui comptent sont sans réponse
}
score-no-change = ne peut être dit : l'une des enquêtes n'a pas ce score
score-non-answers = { $count ->
    [one] 1 question n'a pas reçu de réponse
   *[other] { $count } questions n'ont pas reçu de réponse
}
score-dont_know = ne sait pas :
score-refused = ne souhaite pas répondre :
score-not_applicable = sans objet :
score-flagged = Beaucoup de questions sans réponse : les scores disent peu de chose de cette personne.
score-caution = À ce moment après le retour, un creux est fréquent : reposez les questions plus tard avant de conclure.
score-from-programme = Comptée comme propriétaire de biens uniquement grâce à ce que le programme a fourni.
score-missing = Non demandé
score-unread = Réponse hors de la liste
score-unknown = { $count ->
    [one] 1 réponse ne correspond à aucune question de cet instrument.
   *[other] { $count } réponses ne correspondent à aucune question de cet instrument.
}
score-more = { $count ->
    [one] 1 autre
   *[other] { $count } autres
}
score-by = { $instrument }, { $policy }
score-nothing = Aucune enquête qui compte.
score-no-pair = Aucune enquête initiale suivie d'une autre de la même personne.
score-not-other_instrument = Réalisée avec un autre instrument ({ $instrument }) : conservée, sans score.
score-not-too_young = La personne est trop jeune pour cet instrument : conservée, sans score.
score-not-no_answers = Aucune réponse n'est enregistrée : non mesuré.
score-not-later = Postérieure au jour de l'évaluation : ne compte pas encore.
