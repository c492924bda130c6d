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
dlv-004 = { $who ->
    [child] La réception a été attestée par une personne mineure, ou qui l’est peut-être.
    [organisation] La réception a été attestée par un bureau ou un fournisseur, et non par la personne qui a reçu la prestation.
   *[other] La réception a été attestée par un membre qui n’a pas reçu la prestation et ne répond pas de celui qui l’a reçue.
}
    .title = La réception est attestée par l’adulte qui a reçu la prestation, ou par qui répond de l’enfant
    .help = Demandez qui était présent. Faites attester la réception maintenant par la bonne personne, à la date du jour, sans modifier l’ancien enregistrement. Si quelque chose n’est jamais arrivé, faites-le vérifier.
dlv-005 = { $defect ->
    [early] Cette tranche a été versée moins de { $days } jours après l’arrivée, ou après la tranche précédente.
    [proof_out_of_order] L’emploi de la tranche précédente n’a été montré qu’après ce versement, ou avant qu’il n’y ait quelque chose à employer.
   *[unproved] Cette tranche a été versée sans que l’emploi de la précédente ait été montré.
}
    .title = Une nouvelle tranche est versée en son temps, une fois montré l’emploi de la précédente
    .help = Rendez visite à la personne, voyez à quoi a servi la tranche précédente et consignez-le. Si l’aide est nécessaire plus tôt, demandez au programme d’en décider.
dlv-006 = { $defect ->
    [late] La première prestation a été fournie { $days } jours après l’approbation du plan ; le programme en accorde { $limit }.
   *[none] Rien n’a été fourni pendant { $days } jours après l’approbation du plan ; le programme en accorde { $limit }.
}
    .title = La première prestation suit de près l’approbation du plan
    .help = Cherchez ce qui bloque et dites-le à la personne. Commencez par ce qui peut être acheté tout de suite, et demandez si les prix et les besoins sont encore ceux du plan.
dlv-007 = La prestation a été fournie sous une autre forme que prévu : { $form } au lieu de { $planned }.
    .title = Une prestation est fournie sous la forme prévue
    .help = Notez avec la prestation pourquoi la forme a changé et qui l’a accepté, ou modifiez le plan pour ce qui reste à fournir.
dlv-008 = Sur { $deliveries } prestations de ce partenaire, { $checked } ont été vérifiées sur place ; le programme demande { $share } %.
    .title = Une part des prestations de chaque partenaire est vérifiée sur place
    .help = Tirez au sort quelques prestations de ce partenaire, allez les voir et consignez chaque vérification, quel qu’en soit le résultat.
dlv-009 = { $defect ->
    [none_chosen] Aucun des devis de ce poste n’est indiqué comme retenu.
   *[few] Ce poste coûte { $threshold } ou plus et compte moins de { $needed } devis.
}
    .title = À partir d’un certain montant, plusieurs devis sont demandés et l’un d’eux est retenu
    .help = Interrogez d’autres fournisseurs, enregistrez leurs devis et indiquez celui qui est retenu. S’il n’y a qu’un fournisseur à la ronde, notez-le et demandez une dérogation au responsable du programme.
dlv-010 = { $defect ->
    [member] Le prestataire de ce poste est un membre du ménage, sans explication.
   *[related] Le prestataire de ce poste est lié au personnel ou à la personne, et rien ne dit pourquoi il a été retenu.
}
    .title = La raison de retenir un prestataire proche est consignée
    .help = Consignez pourquoi ce prestataire a été retenu et qui l’a accepté. Si personne ne peut le dire, demandez d’autres devis avant tout nouvel achat.
dlv-011 = { $lacks ->
    [start] Le premier jour de cette formation n’est pas indiqué.
    [end] Le dernier jour de cette formation n’est pas indiqué.
    [order] Cette formation se termine avant d’avoir commencé.
    [place] Le lieu de cette formation n’est pas indiqué.
    [certificate] On ne sait pas si cette formation a donné lieu à un certificat.
   *[none] Une formation a été donnée, et rien ne la décrit.
}
    .title = Une formation est décrite : dates, lieu, certificat ou non
    .help = Demandez à la personne ou au centre de formation et consignez-le avec la prestation. Si la personne a interrompu la formation, son dernier jour de présence en est la fin.
dlv-012 = { $other ->
    [none] Le même justificatif figure avec une autre prestation de ce dossier, et son montant ne couvre pas les deux.
   *[other] Le même justificatif figure avec une prestation du dossier no { $other } de ce lot, et son montant ne couvre pas les deux.
}
    .title = Un justificatif atteste une seule prestation, ou autant que son montant en couvre
    .help = Comparez les pièces. Si une même facture vaut pour les deux, enregistrez son montant total avec chacune. Si une pièce a servi deux fois, suspendez les paiements à ce fournisseur et faites vérifier. La personne garde ce qu’elle a reçu.
dlv-013 = { $state ->
    [deceased] Cette prestation a été fournie à une personne décédée.
    [remigrated] Cette prestation a été fournie à une personne repartie.
   *[lost_contact] Cette prestation a été fournie à une personne avec laquelle le contact était perdu.
}
    .title = Rien n’est fourni à une personne repartie, décédée ou introuvable
    .help = Recherchez qui a reçu la prestation. Si la personne est revenue ou a été jointe, consignez-le d’abord ; si des héritiers l’ont reçue, indiquez selon quelle règle.
