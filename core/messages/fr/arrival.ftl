# ARR : arrivée et accueil
arr-001 = { $defect ->
   *[no_arrival] Aucune arrivée de cette personne n’est consignée, alors qu’une aide postérieure au retour a été remise ou doit l’être.
    [not_origin] L’arrivée de cette personne n’est signalée que par le pays d’accueil, alors qu’une aide postérieure au retour a été remise ou doit l’être.
    [early] Une aide postérieure au retour est datée d’avant l’arrivée de cette personne.
}
    .title = Aucune aide postérieure au retour n’est remise avant que le pays d’origine ait confirmé l’arrivée
    .help = Demandez au bureau du pays d’origine de confirmer l’arrivée et sa date, ou consignez ce qui la prouve sur place (tampon d’entrée, présentation à un bureau), avant tout versement. Si seule la date de la remise est fausse, corrigez-la.
arr-002 = { $defect ->
   *[before] Cette arrivée est datée d’avant le départ.
    [to_come] Cette arrivée a été consignée avant d’avoir pu se produire.
}
    .title = Une arrivée suit le départ et n’est consignée qu’une fois survenue
    .help = Corrigez le jour ou l’heure de l’arrivée ou du départ. Une arrivée prévue se consigne dans le voyage, non comme un événement.
arr-003 = Cette aide à l’arrivée a été remise plus de { $limit } jours ouvrables après l’arrivée.
    .title = L’aide à l’arrivée est remise dans son délai
    .help = Vérifiez la date. Si l’aide est venue tard, consignez pourquoi ; donnez ce dont la personne a encore besoin au titre de l’aide à la réintégration.
arr-004 = { $defect ->
   *[none] Cette personne a besoin d’un accueil préparé, et aucun n’est organisé.
    [late] L’accueil dont cette personne a besoin n’a été organisé qu’après le départ.
}
    .title = Pour qui en a besoin, l’accueil est organisé avant le départ
    .help = Demandez au pays d’origine d’organiser l’accueil, le transport et l’hébergement, et consignez sa confirmation. Reportez le départ jusque-là.
arr-005 = Rien n’indique si un transport du lieu d’arrivée à la destination est nécessaire.
    .title = Après une arrivée, la question du transport jusqu’à la destination a une réponse
    .help = Demandez à la personne comment elle rejoint sa destination et consignez : inutile, demandé, assuré, refusé ou non disponible.
arr-006 = { $missing ->
   *[phone] Aucun numéro de téléphone ne permet de joindre ce ménage sans risque après le retour.
    [contact] Personne, dans le pays de retour, ne permet de retrouver ce ménage.
}
    .title = Après le retour, on peut joindre le ménage de deux façons : par téléphone et par une personne proche
    .help = Demandez un numéro sûr, et un parent ou une autre personne de confiance avec téléphone ou adresse. On n’appelle personne contre la volonté de l’intéressé.
arr-007 = { $level ->
   *[area] Le ménage a été accueilli dans une autre région que prévu.
    [country] Le ménage est arrivé dans un autre pays que le pays de retour.
}
    .title = Les personnes arrivent là où le dossier prévoit leur retour
    .help = Demandez où la personne vit maintenant, corrigez le lieu de retour et confiez le dossier au bureau compétent.
arr-008 = { $defect ->
   *[none] Plus de { $days } jours ont passé depuis l’arrivée, et personne n’a été en contact avec le ménage.
    [late] Le premier contact avec le ménage a eu lieu plus de { $days } jours après l’arrivée.
}
    .title = Le premier contact suit de près l’arrivée
    .help = Appelez la personne ou rendez-lui visite, essayez les contacts et consignez chaque tentative. Si personne ne répond, lancez la recherche.
arr-009 = Le bureau du pays d’origine relève d’une autre organisation, et cette personne n’a pas consenti à nouveau à l’usage de ses données.
    .title = Quand une autre organisation reprend les données, la personne consent à nouveau
    .help = Dites à la personne qui est désormais responsable de ses données et pourquoi, demandez son consentement et consignez-le avec ce bureau comme responsable.
