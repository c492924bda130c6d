# TRV : voyage
trv-001 = D’après les heures consignées, cette étape du voyage arrive avant d’être partie.
    .title = Chaque étape du voyage se termine après avoir commencé, quels que soient les fuseaux horaires
    .help = Vérifiez sur le billet le jour, l’heure et le décalage avec UTC aux deux bouts. Les heures locales seules peuvent tromper.
trv-002 = { $defect ->
   *[place] Cette étape du voyage ne commence pas là où la précédente se termine.
    [before] Cette étape du voyage part avant que la précédente n’arrive.
    [short] Il y a moins de { $minutes } minutes pour prendre cette correspondance.
}
    .title = Les étapes d’un voyage s’enchaînent, avec assez de temps pour changer
    .help = Corrigez les lieux et les heures, consignez un transfert manquant comme une étape à part, ou faites modifier le billet avant le départ.
trv-003 = { $defect ->
   *[start] Le voyage ne commence pas dans le pays d’accueil.
    [end] Le voyage ne se termine pas dans le pays de retour.
}
    .title = Un voyage part du pays d’accueil, ou du lieu de transit de la personne, et se termine dans le pays de retour
    .help = Corrigez le pays du lieu, ajoutez l’étape manquante, ou corrigez le pays d’accueil ou de retour du dossier.
trv-004 = { $defect ->
   *[not_booked] D’autres membres du ménage ont une réservation, et cette personne n’en a pas.
    [apart] Tous les membres du ménage ne font pas cette étape du voyage, et aucune raison n’est consignée.
    [child] Un enfant fait cette étape du voyage sans parent ni tuteur.
}
    .title = Le ménage voyage ensemble, ou la raison est consignée et chaque enfant est avec un parent ou un tuteur
    .help = Réservez le même voyage pour tous. S’ils doivent voyager séparément, consignez pourquoi et laissez chaque enfant avec un parent ou un tuteur, ou consignez qu’un membre ne participe pas.
trv-005 = { $defect ->
   *[nobody] L’avis médical demande un accompagnement, et personne n’accompagne cette étape du voyage.
    [other] L’accompagnement prévu sur cette étape n’est pas celui que demande l’avis médical.
}
    .title = Qui a besoin d’un accompagnement a le bon à chaque étape du voyage
    .help = Réservez pour chaque étape l’accompagnement demandé par le médecin, ou faites réexaminer la personne. Ne la laissez pas partir sans lui.
trv-006 = { $defect ->
   *[long] Cette personne vulnérable attend plus de { $hours } heures en transit, sans assistance confirmée.
    [night] Cette personne vulnérable passe une nuit en transit, sans assistance confirmée.
}
    .title = Les voyageurs vulnérables sont assistés lors des transits longs ou de nuit
    .help = Demandez une assistance au bureau ou au partenaire du lieu de transit et consignez sa confirmation, ou réservez une correspondance plus courte.
trv-007 = Un blocage était encore actif au moment où une personne est partie ou doit partir.
    .title = Personne ne part tant qu’un blocage est actif
    .help = Clarifiez pourquoi le dossier est bloqué. Levez le blocage avec le nom et la date si la raison a disparu ; sinon, reportez le départ.
trv-008 = { $defect ->
   *[none] Rien ne montre que le pays d’origine a reçu les données de ce vol.
    [late] Le pays d’origine a reçu les données de ce vol moins de { $limit } jours ouvrables avant le départ.
}
    .title = Le pays d’origine reçoit à temps les données du vol
    .help = Envoyez tout de suite les données du vol, assurez-vous que quelqu’un peut accueillir la personne, et consignez le jour de l’envoi.
trv-009 = Le charter a été annoncé moins de { $limit } jours ouvrables avant son départ.
    .title = Un charter est annoncé à temps
    .help = Prévenez tout de suite le partenaire et convenez du nombre de personnes qu’il peut accueillir ce jour-là, ou déplacez le charter.
trv-010 = { $defect ->
   *[none] Plus de { $hours } heures ont passé depuis le départ manqué, et rien n’est décidé.
    [late] La suite a été décidée plus de { $hours } heures après le départ manqué.
    [reason] La raison pour laquelle la personne ne s’est pas présentée au départ n’est pas consignée.
}
    .title = Après un départ manqué, la raison est consignée et la suite décidée rapidement
    .help = Contactez la personne et demandez-lui, sans pression, ce qui s’est passé. Consignez la raison et la décision : nouvelle réservation, retrait ou clôture.
trv-011 = Plus de { $days } jours après le départ, aucune arrivée n’est consignée, et le pays d’accueil n’a pas été interrogé sur le départ de cette personne.
    .title = Sans arrivée consignée, on demande au pays d’accueil de confirmer le départ
    .help = Essayez de joindre la personne et sa famille, et demandez au pays d’accueil de confirmer le départ. Consignez la demande et la réponse.
trv-012 = { $step ->
   *[journey] Le dossier indique qu’une personne n’est pas partie, et poursuit pourtant le voyage.
    [decision] Le dossier indique qu’une personne n’est pas partie, et comporte pourtant une décision ultérieure.
}
    .title = « Non parti » est définitif : qui rentre plus tard a un nouveau dossier
    .help = Si la personne est finalement partie, faites corriger la réponse du pays d’accueil. Si elle veut rentrer maintenant, ouvrez un nouveau dossier et liez-le à celui-ci.
trv-013 = { $defect ->
   *[unsigned] Aucune signature ni empreinte de la personne n’atteste la remise de l’argent au départ.
    [over] Une personne a reçu au départ plus de { $most } en espèces.
}
    .title = L’argent remis au départ reste sous son plafond et la personne signe
    .help = Consignez le reçu signé. Si trop d’argent a été remis, vérifiez le montant et la monnaie et prévenez le responsable du programme.
trv-014 = { $defect ->
   *[not_allowed] Un voyage en voiture personnelle est prévu, et le programme ne le permet pas.
    [over] Le voyage en voiture personnelle coûte plus de { $most }, le maximum payé par le programme.
}
    .title = La voiture personnelle seulement là où le programme la permet, et jusqu’à son montant
    .help = Réservez un autre moyen de transport, ou demandez une décision du programme. Vérifiez que le conducteur, les papiers et la voiture permettent un voyage sûr.
trv-015 = Ce retour est volontaire, et la personne a été remise à une autorité de police ou d’immigration.
    .title = Qui rentre volontairement est accueilli comme un passager ordinaire
    .help = Cherchez qui a averti l’autorité, et pourquoi. Demandez à la personne comment elle a été traitée, proposez un soutien, et corrigez le dossier si la remise n’a pas eu lieu.
trv-016 = { $record ->
   *[leg] Le coût de cette étape du voyage est imputé au budget de réintégration.
    [item] Cet élément du plan de réintégration paie le voyage.
    [delivery] Ce paiement du voyage utilise le droit à la réintégration.
}
    .title = Le voyage est payé sur le budget de voyage, pas sur l’aide à la réintégration
    .help = Imputez le coût à la ligne de voyage et rendez le montant au budget de réintégration de la personne.
trv-017 = { $defect ->
   *[flight] Plus de { $most } personnes rentrent par le même vol régulier ; les deux États n’en ont pas convenu davantage.
    [month] Plus de { $most } personnes rentrent par charter dans le même mois ; les deux États n’en ont pas convenu davantage.
}
    .title = Il ne rentre pas plus de personnes à la fois que les deux États n’en ont convenu
    .help = Répartissez les retours sur plusieurs vols ou plusieurs mois, ou demandez l’accord écrit du pays de retour.
