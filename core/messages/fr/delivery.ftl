# DLV : prestations
dlv-001 = { $missing ->
    [item] Cette prestation ne relève d’aucun poste d’un plan.
    [approval] Cette prestation relève d’un plan que personne n’a approuvé.
    [given_up] Cette prestation relève d’un poste auquel on avait déjà renoncé.
    [provider] Le prestataire n’est pas indiqué.
    [date] La date de la prestation n’est pas indiquée.
    [amount] Le montant de la prestation n’est pas indiqué.
   *[proof] Aucun justificatif n’atteste cette prestation.
}
    .title = Une prestation indique son poste approuvé, le prestataire, la date, le montant et la preuve
    .help = Complétez d’après les pièces de la prestation. S’il n’y en a pas, rendez visite à la personne et consignez ce qu’elle a reçu.
dlv-002 = { $by ->
    [entitlement] Cette prestation a été fournie après le dernier jour du droit, le { $until }.
   *[rule_set] Cette prestation a été fournie après le délai que le programme accorde après le retour, échu le { $until }.
}
    .title = Rien n’est fourni après la fin de la période d’assistance
    .help = Si le retard n’est pas imputable à la personne, demandez une dérogation au responsable du programme plutôt que de la laisser sans aide ; sinon, mettez fin au plan et proposez une orientation.
dlv-003 = { $defect ->
    [by] On ne sait pas qui a accusé réception de cette prestation.
    [kind] On ne sait pas par quel document la réception est attestée.
    [date] On ne sait pas quand la réception a été attestée.
    [before] La réception de cette prestation a été attestée avant la remise.
   *[none] Personne n’a accusé réception de cette prestation.
}
    .title = Qui reçoit une prestation en accuse réception
    .help = Demandez à la personne si elle l’a bien reçue et consignez qui le dit, quand et par quel document. Ne faites jamais rien signer d’avance.
dlv-005 = { $defect ->
    [early] Cette tranche a été versée moins de { $days } jours après l’arrivée, ou après la tranche précédente.
    [proof_out_of_order] L’emploi de la tranche précédente n’a été montré qu’après ce versement, ou avant qu’il n’y ait quelque chose à employer.
   *[unproved] Cette tranche a été versée sans que l’emploi de la précédente ait été montré.
}
    .title = Une nouvelle tranche est versée en son temps, une fois montré l’emploi de la précédente
    .help = Rendez visite à la personne, voyez à quoi a servi la tranche précédente et consignez-le. Si l’aide est nécessaire plus tôt, demandez au programme d’en décider.
dlv-013 = { $state ->
    [deceased] Cette prestation a été fournie à une personne décédée.
    [remigrated] Cette prestation a été fournie à une personne repartie.
   *[lost_contact] Cette prestation a été fournie à une personne avec laquelle le contact était perdu.
}
    .title = Rien n’est fourni à une personne repartie, décédée ou introuvable
    .help = Recherchez qui a reçu la prestation. Si la personne est revenue ou a été jointe, consignez-le d’abord ; si des héritiers l’ont reçue, indiquez selon quelle règle.
