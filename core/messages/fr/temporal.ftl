# TMP : ordre des événements
tmp-001 =
    { $step ->
        [screening] Le dépistage des vulnérabilités
        [declaration] La déclaration
        [clearance] L’autorisation de départ
        [departure] Le départ
        [arrival] L’arrivée
        [origin_session] Le premier entretien après l’arrivée
        [plan] Le plan
        [approval] L’approbation du plan
        [delivery] La première prestation prévue au plan
        [monitoring] La visite de suivi
       *[closure] La clôture
    } porte une date antérieure à l’étape qui doit précéder : { $before ->
       *[consent] le consentement
        [session] le premier entretien de conseil
        [declaration] la déclaration
        [clearance] l’autorisation de départ
        [departure] le départ
        [arrival] l’arrivée
        [origin_session] le premier entretien après l’arrivée
        [plan] le plan
        [approval] l’approbation du plan
        [delivery] la première prestation prévue au plan
        [monitoring] la visite de suivi
    }.
    .title = Aucune étape n’est datée avant celle qui la précède, du consentement à la clôture
    .help = Vérifiez les deux dates sur les pièces et corrigez celle qui est fausse. Si les deux sont exactes, l’étape est venue trop tôt : signalez-le à qui approuve, et rattrapez ce qui a été omis.
tmp-002 = { $step ->
    [guardian_consent] Le consentement du tuteur
   *[clearance] L’autorisation de départ
} porte une date antérieure à { $before ->
    [guardian_consent] celle du consentement du tuteur
   *[best_interests] celle de la décision sur l’intérêt supérieur de l’enfant
}.
    .title = Pour un enfant, son intérêt supérieur est établi d’abord, le tuteur consent ensuite, le départ est autorisé enfin
    .help = Vérifiez les deux dates et corrigez celle qui est fausse. Si les deux sont exactes, l’étape est venue trop tôt : arrêtez le voyage, laissez l’organe de protection de l’enfance décider, puis demandez de nouveau au tuteur, cette décision en main.
tmp-003 = { $what ->
   *[safety] La sécurité du retour n’a été évaluée qu’après le départ de la personne.
    [asylum] La demande d’asile n’a été tranchée qu’après le départ de la personne.
}
    .title = La sécurité et la demande d’asile sont réglées avant tout départ
    .help = Corrigez la date si c’est une erreur de saisie. Si elle est exacte, prévenez le chargé de protection : la personne est partie sans cette protection, et il faut savoir comment elle va.
tmp-004 = { $side ->
   *[before_birth] Cette date est antérieure à la naissance de la personne.
    [after_death] Cette date est postérieure au décès de la personne.
}
    .title = Rien n’est consigné d’une personne avant sa naissance ni après son décès
    .help = Vérifiez sur les pièces cette date, la naissance et le décès. Si tout est exact, l’enregistrement concerne quelqu’un d’autre : invalidez-le et saisissez-le là où il doit être.
tmp-005 = { $defect ->
   *[ahead] Cela n’avait pas encore eu lieu au moment de la saisie : la date est postérieure au jour du contrôle.
    [early] Cela était prévu pour un jour antérieur à l’ouverture du dossier.
}
    .title = Ce qui est noté comme fait a eu lieu, et ce qui est prévu vient après l’enregistrement
    .help = { $defect ->
       *[ahead] Corrigez la date. Si ce n’est que prévu, notez-le parmi les prévisions, et comme fait une fois accompli.
        [early] Corrigez cette date ou le jour d’ouverture du dossier. Si le retour avait déjà eu lieu, enregistrez le dossier comme rétroactif.
    }
tmp-006 = Ceci a été consigné { $days } jours après les faits ; le programme en admet { $limit }.
    .title = Ce qui a eu lieu est consigné dans le délai du programme
    .help = Il n’y a plus rien à réparer ici. Cherchez ce qui a empêché la saisie, et prévenez ceux qui ont travaillé entre-temps sur le dossier.
tmp-007 = Les jours ouvrables se comptent selon le calendrier du jeu de règles.
    .title = Les jours ouvrables se comptent selon le repos hebdomadaire et les jours fériés du jeu de règles, et selon eux seuls
    .help = Inscrivez dans le jeu de règles le repos hebdomadaire et les jours fériés du pays.
tmp-008 = Un verdict dépend du jour où il est demandé.
    .title = Tout contrôle indique son jour ; aucune horloge n’est lue
    .help = Indiquez le jour du contrôle.
tmp-009 = La dernière étape de ce dossier, ou le dernier jour pour lequel il en était prévu une, remonte au { $last }, il y a { $days } jours ; le programme en admet { $limit }.
    .title = Un dossier ouvert ne reste pas sans suite plus longtemps que le programme ne l’admet
    .help = Appelez la personne, dites-lui ce que le dossier attend et consignez l’appel. Franchissez ensuite la prochaine étape, ou clôturez le dossier en indiquant le motif.
tmp-010 = Les mois se comptent selon le calendrier.
    .title = Un délai en mois prend fin le même jour du mois, ou le dernier jour d’un mois plus court
    .help = Il n’y a rien à faire dans le dossier.
