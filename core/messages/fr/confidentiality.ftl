### CNF
cnf-001 = { $defect ->
   *[none] Rien ne montre que cette personne a consenti au traitement de ses données, ni qu’elle a été informée d’un autre fondement.
    [late] Les données ont été enregistrées avant que ce consentement ne soit donné.
    [no_notice] Les données reposent sur un fondement autre que le consentement, et rien ne montre que la personne en a été informée par écrit.
    [basis] Les données reposent sur un fondement que le règlement du programme n’admet pas pour ce bureau.
}
    .title = Les données personnelles ne sont enregistrées qu’à partir du consentement, ou de l’information sur un autre fondement légal
    .help = Expliquez à la personne ce qui est conservé, pourquoi, combien de temps et qui y a accès, puis demandez son consentement. D’ici là, n’enregistrez rien de plus ; si elle refuse, effacez ce qui existe.
cnf-002 = { $evidence ->
   *[checkbox_only] Seule une case cochée atteste ce consentement ; le règlement du programme exige une fiche signée.
    [recorded_oral] Ce consentement n’a été donné qu’oralement ; le règlement du programme exige une fiche signée.
}
    .title = Le consentement au traitement des données est signé lorsque le programme l’exige
    .help = Lisez la fiche à la personne dans une langue qu’elle comprend, faites-la signer ou marquer de l’empreinte du pouce, et joignez-la au dossier.
cnf-004 = { $defect ->
   *[consent] Aucun consentement cité ici ne permet de transmettre ces données à ce destinataire pour toutes les personnes concernées.
    [basis] Selon le règlement du programme, ce bureau ne peut pas transmettre de données sans consentement.
    [no_notice] Les données ont été transmises sans consentement, et rien ne montre que les personnes en avaient été informées par écrit.
    [purpose] La finalité de la transmission n’est pas indiquée.
    [safeguards] Aucune garantie écrite ne protège les données chez le destinataire.
    [receipt] L’autorité n’a pas accusé réception.
}
    .title = Les données ne sont transmises à des tiers qu’avec un consentement explicite, pour une finalité précise et sous garanties écrites
    .help = { $defect ->
       *[consent] Ne transmettez plus rien à ce destinataire avant d’avoir clarifié la situation. Interrogez la personne ; si elle n’est pas d’accord, demandez au destinataire de restituer ou d’effacer les données et informez le délégué à la protection des données.
        [receipt] Demandez au destinataire d’accuser réception par écrit, et notez le jour.
    }
