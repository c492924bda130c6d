# ARR : arrivée et accueil
arr-001 = { $defect ->
   *[no_arrival] Aucune arrivée de cette personne n’est consignée, alors qu’une aide postérieure au retour a été remise ou doit l’être.
    [not_origin] L’arrivée de cette personne n’est signalée que par le pays d’accueil, alors qu’une aide postérieure au retour a été remise ou doit l’être.
    [early] Une aide postérieure au retour est datée d’avant l’arrivée de cette personne.
}
    .title = Aucune aide postérieure au retour n’est remise avant que le pays d’origine ait confirmé l’arrivée
    .help = Demandez au bureau du pays d’origine de confirmer l’arrivée et sa date, ou consignez ce qui la prouve sur place (tampon d’entrée, présentation à un bureau), avant tout versement. Si seule la date de la remise est fausse, corrigez-la.
