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
tmp-005 = { $defect ->
   *[ahead] Cela n’avait pas encore eu lieu au moment de la saisie : la date est postérieure au jour du contrôle.
    [early] Cela était prévu pour un jour antérieur à l’ouverture du dossier.
}
    .title = Ce qui est noté comme fait a eu lieu, et ce qui est prévu vient après l’enregistrement
    .help = { $defect ->
       *[ahead] Corrigez la date. Si ce n’est que prévu, notez-le parmi les prévisions, et comme fait une fois accompli.
        [early] Corrigez cette date ou le jour d’ouverture du dossier. Si le retour avait déjà eu lieu, enregistrez le dossier comme rétroactif.
    }
tmp-008 = Un verdict dépend du jour où il est demandé.
    .title = Tout contrôle indique son jour ; aucune horloge n’est lue
    .help = Indiquez le jour du contrôle.
