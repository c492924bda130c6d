# CHI : enfants
chi-001 = Cet enfant n’a ni parent ni tuteur légal dans le dossier, et aucune détermination de l’intérêt supérieur n’a conclu au retour.
    .title = Un enfant seul n’est autorisé à partir qu’après une détermination de l’intérêt supérieur concluant au retour
    .help = Demandez à l’autorité de protection de l’enfance une détermination de l’intérêt supérieur, et suspendez le voyage jusqu’à sa décision.
