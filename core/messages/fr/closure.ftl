# CLO : clôture
clo-001 = { $lacks ->
   *[all] La clôture n’est pas consignée.
    [reason] La clôture n’indique pas de motif.
    [day] La clôture n’a pas de date.
    [closer] La clôture n’indique pas qui a clos le dossier.
    [approval] Aucun responsable n’a approuvé la clôture.
    [approval_after] Le responsable n’a approuvé qu’après la clôture du dossier.
}
    .title = Une clôture dit pourquoi, quand, par qui, et quel responsable l’a approuvée
    .help = Complétez la clôture et faites-la approuver avant d’archiver le dossier.
clo-002 = { $lacks ->
   *[delivery] Pour que le dossier soit achevé : ce poste n’a été ni remis ni annulé.
    [reason] Pour que le dossier soit achevé : ce poste a été annulé, mais rien ne dit pourquoi.
    [instalment] Pour que le dossier soit achevé : cette tranche n’a pas été versée.
    [proof] Pour que le dossier soit achevé : rien ne prouve cette remise.
    [report] Pour que le dossier soit achevé : il n’y a pas de rapport final sur le plan.
    [acceptance] Pour que le dossier soit achevé : le rapport final n’était pas accepté le jour de la clôture.
    [meeting] Pour que le dossier soit achevé : aucun dernier entretien n’a été tenu avec la personne, ni décliné par elle.
}
    .title = Un dossier est achevé quand chaque poste a abouti, est prouvé, et qu’un bilan a été fait
    .help = Remettez ce qui reste ou annulez-le en disant pourquoi, ajoutez la preuve, tenez le dernier entretien et rédigez le rapport final. Si le dossier prend fin pour un autre motif, indiquez ce motif.
clo-003 = { $what ->
   *[hold] Le dossier est clos alors qu’une suspension est encore en vigueur.
    [complaint] Le dossier est clos alors qu’une plainte attend une réponse.
    [incident] Le dossier est clos alors qu’un incident n’est pas réglé.
}
    .title = Rien n’est en suspens quand un dossier est clos : ni suspension, ni plainte, ni incident
    .help = Répondez à la plainte, réglez l’incident, ou levez la suspension par une décision. Si rien de cela n’est possible pour l’instant, laissez le dossier ouvert.
clo-004 = Le dossier a été clos avant la dernière chose qui y a été faite.
    .title = Aucun travail avec le ménage n’est daté après la clôture
    .help = Vérifiez les deux dates et corrigez celle qui est fausse. Si les deux sont exactes, faites rouvrir le dossier par le responsable, motif à l’appui, et clôturez-le une fois le travail achevé.
clo-005 = { $defect ->
   *[day] La personne est décédée et le jour du décès n’est pas consigné.
    [source] La personne est décédée et rien ne dit d’où vient la nouvelle.
    [contact] On a tenté de joindre cette personne après son décès.
    [delivery] Une prestation a été remise au nom de cette personne après son décès.
    [visit] Une visite à cette personne est datée après son décès.
    [survey] Une enquête auprès de cette personne est datée après son décès.
}
    .title = Un décès a sa date et sa source, et plus personne n’est alors sollicité
    .help = Vérifiez le jour du décès sur la pièce. Arrêtez les appels et messages vers les numéros de la personne, parlez à ses proches, et laissez le responsable décider selon quelle règle quoi que ce soit revient aux héritiers.
clo-006 = { $defect ->
   *[offer] La personne est repartie ou ne veut plus d’aide, et aucun entretien à ce sujet ne lui a été proposé.
    [reasons] Un dernier entretien a eu lieu, mais les raisons et les souhaits de la personne ne sont pas notés.
}
    .title = Un entretien sur les raisons est proposé à qui repart ou ne veut plus d’aide
    .help = Proposez un entretien, par téléphone ou par message si la personne est loin, et consignez la date de la proposition. Demandez ce qui pourrait changer. Personne n’est tenu d’accepter ni de donner ses raisons.
clo-007 = { $lacks ->
   *[notice] L’aide a cessé faute de fonds ou de sécurité, et la personne n’en a pas été avertie.
    [late] L’aide a cessé faute de fonds ou de sécurité, et la personne n’en a été avertie qu’après coup.
    [continuity] L’aide a cessé faute de fonds ou de sécurité, et rien ne dit où elle se poursuit.
}
    .title = Qui perd l’aide faute de fonds ou de sécurité en est averti avant, et sait où l’aide se poursuit
    .help = Dites à la personne, dans sa langue, ce qui prend fin et quand. Convenez avec un service public ou un autre programme de ce qui continue, et consignez l’un et l’autre.
clo-008 = { $lacks ->
   *[attempts] Clos pour perte de contact, avec moins de { $needed } tentatives pour joindre la personne.
    [days] Clos pour perte de contact ; les tentatives ont été faites sur moins de { $needed } jours différents.
    [channels] Clos pour perte de contact ; les tentatives ont été faites par moins de { $needed } moyens.
}
    .title = Nul n’est réputé perdu de vue avant que l’on ait essayé, plusieurs jours et par plusieurs moyens
    .help = Rappelez à une autre heure, écrivez, demandez aux contacts que la personne a nommés, ou rendez-vous chez elle. Consignez chaque tentative avec son jour et son résultat, et ne clôturez qu’ensuite.
clo-009 = { $lacks ->
   *[investigation] Clos pour comportement ou fraude, et aucune enquête n’est indiquée.
    [not_ended] Clos pour comportement ou fraude avant la fin de l’enquête.
    [hearing] Clos pour comportement ou fraude sans que la personne ait été entendue.
    [second] Clos pour comportement ou fraude sans l’accord d’une seconde personne.
    [same] Clos pour comportement ou fraude ; le second accord vient de la personne qui a approuvé la clôture.
}
    .title = Qui est mis en cause est entendu, les faits sont examinés, et une seconde personne donne son accord
    .help = Rouvrez le dossier. Confiez l’enquête à quelqu’un qui n’y a pas de part, entendez la personne, et faites approuver la conclusion par une seconde personne. La protection se poursuit entre-temps.
clo-010 = { $defect ->
   *[changed] Une donnée a été modifiée dans un dossier clos.
    [added] Un enregistrement a été ajouté à un dossier clos.
    [reason] Le dossier a été rouvert et rien ne dit pourquoi.
    [approver] Le dossier a été rouvert sans que personne l’approuve.
    [final] Le dossier a été rouvert après une fin que le programme tient pour définitive.
}
    .title = Un dossier clos reste tel quel jusqu’à ce qu’il soit rouvert, motif et approbation à l’appui
    .help = Demandez au responsable de rouvrir le dossier et d’en dire la raison, puis faites la modification. Si le programme ne rouvre pas de tels dossiers, ouvrez-en un nouveau et reliez-le à celui-ci.
clo-011 = Le dossier a été clos parce que la personne n’est pas partie, puis rouvert.
    .title = Qu’une personne ne soit pas partie est définitif ; une nouvelle tentative est un nouveau dossier
    .help = Clôturez de nouveau ce dossier et ouvrez-en un autre qui y renvoie. Redemandez tout : volonté, santé, sécurité, papiers.
clo-012 = Le motif de clôture est « autre » et rien ne dit lequel.
    .title = Une clôture pour un autre motif dit lequel
    .help = Écrivez en une phrase pourquoi le dossier a pris fin, ou choisissez le motif de la liste qui convient.
clo-013 = { $defect ->
   *[none] Le dossier va être clos et rien ne dit combien de temps ses données sont conservées.
    [until] Il n’est pas consigné jusqu’à quand les données sont conservées.
    [action] Il n’est pas consigné ce que deviennent alors les données.
    [before] Les données n’étaient à conserver que jusqu’à un jour antérieur à la clôture.
    [longer] Les données sont conservées plus des { $days } jours que le programme admet après la clôture, et rien ne dit pourquoi.
}
    .title = La clôture fixe la durée de conservation des données et leur sort
    .help = Fixez le jour et le sort des données selon la règle du programme ou la loi du pays d’accueil. Qui les conserve plus longtemps écrit pourquoi.
clo-014 = { $defect ->
   *[none] Le dossier est clos et rien ne dit comment il s’est terminé pour cette personne.
    [later] La fin pour cette personne est datée après la clôture du dossier.
}
    .title = Le dossier d’un ménage est clos quand il a pris fin pour chaque membre
    .help = Écrivez pour chaque membre comment et quand il a pris fin. Si quelqu’un a encore besoin d’aide, laissez le dossier ouvert ou ouvrez-en un autre pour cette personne.
clo-015 = { $defect ->
   *[departed] La personne est réputée avoir renoncé avant le départ, mais ceci dit qu’elle est partie ou arrivée.
    [paid] La personne est réputée avoir renoncé avant le départ, mais a reçu une aide postérieure au retour.
    [cash] La personne a renoncé avant le départ, mais l’argent remis pour le départ n’a pas été contre-passé dans les comptes.
}
    .title = Qui a renoncé avant le départ ne compte ni comme parti ni comme aidé après le retour
    .help = Établissez ce qui s’est passé. Corrigez le motif de clôture, ou invalidez l’enregistrement erroné ; annulez les versements par une écriture inverse. La personne n’est soumise à aucune pression pour l’argent.
