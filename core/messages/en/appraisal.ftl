# Appraisal of plans.
appraise-plan = Plan { $plan }
appraise-no-plan = No plan that counts.
appraise-positive = For additional support, in order
appraise-negative = Against it, in order
appraise-approaches = Ways to help
appraise-yes = yes
appraise-no = no
appraise-unknown = not known
appraise-feasible = feasible
appraise-not_feasible = not feasible
appraise-rank-note = Compared one criterion after the other, without a sum. What is not known leaves a first and a last place.
