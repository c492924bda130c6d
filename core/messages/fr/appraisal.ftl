# Appréciation des plans.
appraise-plan = Plan { $plan }
appraise-no-plan = Aucun plan qui compte.
appraise-positive = En faveur d’un appui supplémentaire, dans l’ordre
appraise-negative = Contre, dans l’ordre
appraise-approaches = Formes d’aide
appraise-yes = oui
appraise-no = non
appraise-unknown = on ne sait pas
appraise-feasible = faisable
appraise-not_feasible = pas faisable
appraise-rank-note = Les critères sont comparés l’un après l’autre, sans somme. Ce qu’on ne sait pas laisse une première et une dernière place possibles.
