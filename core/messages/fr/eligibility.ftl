# ELG : éligibilité et programme
elg-001 = { $programme ->
    [unknown] Aucun jeu de règles de ce nom n’est connu ; le dossier a été contrôlé d’après les règles de base.
   *[not_in_force] Aucune version des règles du programme n’était en vigueur le { $date } ; le dossier a été contrôlé d’après la version la plus proche.
}
    .title = Un jeu de règles du programme est en vigueur à la date qui compte
    .help = { $programme ->
        [unknown] Corrigez le nom du programme, ou chargez son jeu de règles.
       *[not_in_force] Vérifiez cette date et le programme. Si les deux sont exacts, demandez les règles de l’époque.
    }
