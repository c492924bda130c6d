# REF : orientation
ref-001 = { $defect ->
   *[none] Une personne a été orientée sans qu’aucun consentement au partage de données soit consigné.
    [recipient] Une personne a été orientée vers un organisme qu’aucun de ses consentements ne nomme.
    [purpose] Une personne a été orientée dans un but que son consentement ne couvre pas.
    [time] Une personne a été orientée alors que son consentement n’était pas encore donné, ou avait pris fin.
    [withheld] Une personne a été orientée vers un organisme qui, selon sa propre volonté, ne doit rien savoir d’elle.
}
    .title = Qui est orienté a consenti auparavant à cet organisme et à ce but
    .help = Demandez son accord à la personne avant tout autre envoi, en nommant l’organisme et ce qu’il apprend, et consignez-le. En cas de refus, faites effacer les données.
ref-002 = { $missing ->
   *[reason] Cette orientation a été faite sans consentement, et aucun motif n’est consigné.
    [by] Cette orientation a été faite sans consentement, et personne n’est nommé qui l’ait autorisée.
}
    .title = Une orientation sans consentement a un motif et quelqu’un qui l’a autorisée
    .help = Demandez qui a décidé et pourquoi, et consignez les deux. Si personne n’a décidé, informez la personne et le délégué à la protection des données.
ref-003 = { $defect ->
   *[answered] Cette orientation est consignée comme en attente, et elle a une réponse.
    [not_taken] Cette orientation a été refusée ou a expiré, et elle est consignée comme achevée.
    [done] Cette orientation est achevée, et reste consignée comme seulement acceptée.
    [answer_first] La réponse à cette orientation précède son envoi.
    [end_first] Le service de cette orientation a été rendu avant la réponse.
}
    .title = Une orientation attend, est acceptée ou refusée, puis s’achève si elle a été acceptée
    .help = Demandez à l’organisme où en est l’orientation, et corrigez le statut ou les dates.
ref-004 = Cette orientation attend une réponse depuis { $days } jours ouvrés ; la limite est de { $limit }.
    .title = Une orientation sans réponse dans le délai est portée à l’échelon supérieur
    .help = Appelez l’organisme, puis son coordinateur, et consignez-le. Dites à la personne où l’on en est, ou cherchez un autre service.
ref-005 = Le dossier est clos alors que cette orientation attend une réponse.
    .title = Aucune orientation n’est en attente quand un dossier est clos
    .help = Obtenez d’abord la réponse. S’il n’y en a pas, orientez la personne ailleurs ou gardez le dossier ouvert.
ref-006 = { $defect ->
   *[inactive] L’organisme de cette orientation ne travaille pas dans le programme ce jour-là.
    [service] L’organisme de cette orientation n’offre pas ce service.
    [area] L’organisme de cette orientation n’offre pas ses services dans cette zone.
}
    .title = On oriente vers un organisme qui travaille, qui offre le service, et qui l’offre à cet endroit
    .help = Trouvez un service qui peut aider et orientez à nouveau la personne, avec son consentement. Si l’organisme peut aider, corrigez ce qui est consigné à son sujet.
ref-007 = Ce plan ne contient que des orientations, et { $visits } visites sont consignées alors qu’il en faut { $needed }.
    .title = Un plan fait d’orientations seulement est suivi de plus près qu’un autre
    .help = Rendez visite à la personne et demandez-lui si les services l’ont vraiment aidée, avant de clore le dossier.
ref-008 = Cette orientation a transmis plus que ce dont les services demandés ont besoin.
    .title = Un service apprend ce qu’il lui faut pour aider, et rien de plus
    .help = Demandez à l’organisme d’effacer cette partie, dites-le à la personne, et envoyez moins la prochaine fois. Si le service en a besoin, faites modifier la liste des règles.
ref-009 = { $defect ->
   *[withdrawn] La personne a retiré son consentement à cette orientation, consignée comme refusée par l’organisme ou expirée.
    [escalated] La personne a dit non à cette orientation, et elle a été portée à l’échelon supérieur.
}
    .title = Le non de la personne à une orientation est consigné comme un non, pas comme un échec
    .help = Consignez que la personne a refusé. Elle n’a pas à donner de raison, et ses autres aides n’en souffrent pas.
