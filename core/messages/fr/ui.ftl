# Mots du rapport lui-même.
ui-case = Dossier
ui-case-number = Dossier n° { $number }
ui-line = ligne { $line }
ui-person = personne
ui-error = erreur
ui-warning = avertissement
ui-info = remarque
ui-waived = dérogation
ui-gate-g1 = à l’enregistrement
ui-gate-g2 = à l’éligibilité
ui-gate-g3 = à l’autorisation de départ
ui-gate-g4 = au départ
ui-gate-arrival = à l’arrivée
ui-gate-g5 = à l’approbation du plan
ui-gate-g6 = à la remise de l’aide
ui-gate-g7 = à la clôture
ui-checked = { $cases ->
    [one] { $cases } dossier vérifié au { $as_of }
   *[other] { $cases } dossiers vérifiés au { $as_of }
}
ui-with-errors = { $count } avec des erreurs
ui-with-others = { $count } avec seulement des avertissements ou des remarques
ui-clean = { $count } sans aucune constatation
ui-count-error = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
ui-count-warning = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
ui-count-info = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
ui-count-waived = { $count ->
    [one] { $count } constatation est couverte par une dérogation.
   *[other] { $count } constatations sont couvertes par une dérogation.
}
ui-count-skipped = { $count ->
    [one] { $count } contrôle n’a pas pu être tranché : le dossier n’en dit pas assez.
   *[other] { $count } contrôles n’ont pas pu être tranchés : les dossiers n’en disent pas assez.
}
ui-count-not-run = { $count ->
    [one] { $count } règle compare les dossiers entre eux et n’a pas été appliquée ; --across l’applique.
   *[other] { $count } règles comparent les dossiers entre eux et n’ont pas été appliquées ; --across les applique.
}
ui-count-left-out = { $count ->
    [one] { $count } autre constatation est comptée mais n’est pas affichée ; --max-findings en affiche davantage.
   *[other] { $count } autres constatations sont comptées mais ne sont pas affichées ; --max-findings en affiche davantage.
}
ui-explain = Pour lire une règle : sankofa rule CODE
ui-rule-severity = Gravité
ui-rule-gates = S’applique
ui-rule-always = toujours
ui-rule-where = Appliquée
ui-rule-grade = Niveau de preuve
ui-rule-sources = Sources
ui-rule-parameters = Paramètres
ui-rule-waiver = Dérogation possible par
ui-rule-nobody = personne
ui-rule-status = Statut
ui-rule-since = depuis le jeu de règles { $since }
ui-rule-page = Extrait du recueil des règles (en anglais)
ui-home-case = à chaque dossier
ui-home-data_set = aux ensembles de dossiers, avec --across
ui-home-property = par la bibliothèque elle-même, garantie par ses tests
ui-home-programme = au chargement d’un jeu de règles
ui-home-table = à la production des tableaux
ui-home-disclosure = à chaque partage ou exportation
ui-home-not_decidable = nulle part : un dossier ne peut contenir ce qui permettrait de trancher
ui-status-preview = à l’essai, peut encore changer
ui-status-stable = stable
ui-status-deprecated = en voie de retrait
ui-status-removed = retirée
ui-grade-V = lu dans la source elle-même
ui-grade-Vq = lu sous forme de citation ou de reprise dans un autre document
ui-grade-Vt = lu dans un texte national qui met en œuvre l’instrument ou lui est parallèle
ui-grade-Vp = pratique constatée dans un code public en service
ui-grade-T = titre, sommaire ou intitulé seulement : à vérifier dans le document
ui-grade-I = déduit : choix de conception, conséquence logique ou usage du métier
