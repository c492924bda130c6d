# MON : suivi
mon-002 = { $defect ->
   *[arrival] Cette visite est datée d’avant l’arrivée des personnes visitées.
    [delivery] Cette visite est datée d’avant une remise qu’elle dit avoir constatée.
}
    .title = Une visite suit l’arrivée, et les remises qu’elle constate
    .help = Comparez les dates avec les notes de la visite et l’attestation de remise, et corrigez celle qui est fausse par un nouvel enregistrement.
mon-013 = { $told ->
   *[means_to] La personne a dit vouloir repartir. C’est un fait du suivi, non un échec de la personne ni du dossier.
    [left] Une personne de ce dossier a de nouveau quitté le pays. C’est un fait du dossier, non un échec de la personne ni de l’aide.
}
    .title = Repartir, ou vouloir repartir, est consigné comme un fait et non comme un échec
    .help = Notez s’il s’agit d’un choix ou d’une nécessité, selon les mots de la personne. Informez-la des voies sûres et, si rester n’est pas possible, revoyez le plan avec elle. Personne ne perd son aide pour l’avoir dit.
