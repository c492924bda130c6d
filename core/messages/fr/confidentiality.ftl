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
cnf-003 = { $defect ->
   *[none] Le consentement ne dit pas à quoi les données peuvent servir.
    [beyond] Les données ont été transmises pour une finalité que ne couvre aucun des consentements cités ici.
}
    .title = Les données servent à la finalité à laquelle la personne a consenti
    .help = { $defect ->
       *[none] Demandez à la personne à quoi les données peuvent servir, et notez-le. Ne transmettez rien d’ici là.
        [beyond] Arrêtez cet usage. Demandez à la personne si elle l’accepte ; sinon, demandez au destinataire d’effacer les données.
    }
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
cnf-005 = Ces données ont été transmises après que la personne avait retiré le consentement invoqué.
    .title = Après le retrait d’un consentement, plus rien ne repose sur lui
    .help = Demandez au destinataire d’effacer ce qu’il a reçu, informez la personne et le délégué à la protection des données.
cnf-006 = Ce destinataire a été informé alors que la personne avait dit qu’il ne devait rien savoir.
    .title = Qui ne doit pas savoir n’est pas informé
    .help = Demandez-vous tout de suite si la personne est en danger, et agissez d’abord en conséquence. Demandez au destinataire d’effacer les données, et informez le délégué à la protection des données et le chargé de protection.
cnf-007 = Une extraction ou une liste contient des données qui ne doivent pas y figurer : { $section }.
    .title = Les extractions et les listes ne contiennent aucune donnée sensible ou protégée
    .help = Rappelez la liste, faites effacer les copies et refaites-la sans cette partie. Informez le délégué à la protection des données.
cnf-008 = { $defect ->
   *[section] Quelqu’un a vu une partie du dossier dont ce rôle n’a pas besoin : { $section }.
    [user] Il n’est pas noté qui a consulté le dossier.
    [purpose] Il n’est pas noté pourquoi le dossier a été consulté.
}
    .title = Chacun voit ce dont son travail a besoin, et les consultations sont notées
    .help = Demandez qui a consulté et pourquoi, et restreignez les droits de ce rôle. Si le travail exige cette partie, faites modifier la liste du jeu de règles.
cnf-009 = Ce fichier n’est pas chiffré.
    .title = Les pièces jointes sont chiffrées
    .help = Chiffrez le fichier, remplacez-le et effacez la copie en clair, y compris dans la messagerie et les téléphones.
cnf-010 = { $defect ->
   *[passed] Les données devaient être conservées jusqu’au { $date }, et le dossier dit encore qui est la personne.
    [left] Les données sont dites effacées ou anonymisées, et le dossier dit encore qui est la personne.
}
    .title = Après la durée de conservation, le dossier ne dit plus qui est la personne
    .help = Effacez ou anonymisez les données, aussi chez les partenaires, et notez le jour. Si elles doivent être conservées, notez pourquoi.
cnf-011 = Ce texte, lisible par tous ceux qui travaillent sur le dossier, évoque un sujet que seuls certains peuvent connaître.
    .title = Les textes lus par tous n’évoquent aucun sujet protégé
    .help = Déplacez l’information vers le champ prévu et réécrivez le texte sans elle. Renommez les fichiers.
cnf-012 = Un chiffre publié porte sur si peu de personnes qu’on pourrait les reconnaître.
    .title = Les chiffres publiés cachent les petits effectifs
    .help = Garanti là où les tableaux sont établis.
cnf-013 = { $defect ->
   *[late] La demande d’une personne sur ses propres données attend une réponse depuis plus de { $limit } jours.
    [outcome] La réponse donnée à la personne sur ses données n’est pas notée.
    [not_done] Ce qui a été accordé à la personne sur ses données n’a pas été fait.
}
    .title = La demande d’une personne sur ses données reçoit une réponse, et ce qui est accordé est fait
    .help = Répondez à la personne dans une langue qu’elle comprend, faites ce qui a été accordé, et notez les deux.
cnf-014 = Personne n’a noté de vérification des données à cette étape : { $gate }.
    .title = Quelqu’un vérifie les données aux étapes que fixe le jeu de règles
    .help = Faites relire les données par une seconde personne, si possible avec l’intéressé, et notez-le.
cnf-015 = { $what ->
   *[photo] Rien ne montre que la personne a accepté cette photographie.
    [story] Des données ont été rendues publiques sans le consentement de chaque personne aux photographies ou récits.
}
    .title = Les photographies et les récits reposent sur un consentement qui leur est propre
    .help = Retirez l’image ou le récit, y compris du web. Demandez à la personne si et où ils peuvent être montrés, et ce qu’elle craint.
cnf-016 = { $defect ->
   *[secrecy] L’interprète n’est pas tenu au secret.
    [objected] La personne s’est opposée à cet interprète.
}
    .title = L’interprète est tenu au secret et a la confiance de la personne
    .help = { $defect ->
       *[secrecy] Faites signer à l’interprète un engagement de confidentialité, ou prenez-en un autre.
        [objected] Reprenez l’entretien avec un autre interprète. Ne vous fiez pas à ce qui a été dit par l’intermédiaire de celui-ci.
    }
cnf-017 = { $missing ->
   *[language] La langue dans laquelle ce consentement a été demandé n’est pas notée.
    [form] La version du formulaire utilisée pour ce consentement n’est pas notée.
    [notice] La personne n’a pas été informée par écrit de la durée de conservation, des destinataires et de son droit d’accès.
}
    .title = Un consentement dit dans quelle langue et avec quel formulaire il a été donné
    .help = Notez la langue et le formulaire. S’ils ne sont pas connus, expliquez de nouveau la fiche dans une langue que la personne comprend, et faites-la signer à nouveau.
cnf-018 = { $defect ->
   *[giver] Pour cet enfant, ou cette personne qui est peut-être un enfant, aucun parent, responsable ou tuteur n’a donné le consentement.
    [refused] L’enfant n’est pas d’accord.
    [assent] Il n’est pas noté si l’enfant est d’accord.
}
    .title = Pour un enfant, un responsable ou un tuteur consent, et l’enfant est d’accord
    .help = { $defect ->
       *[giver] Adressez-vous à qui répond légalement de l’enfant, dans son intérêt supérieur. N’enregistrez rien de plus d’ici là.
        [refused] Parlez-en avec l’enfant et son représentant. N’enregistrez que ce qu’exige sa protection.
        [assent] Expliquez-le à l’enfant avec des mots qu’il comprend, et notez sa réponse.
    }
cnf-019 = { $defect ->
   *[refused] La demande a été refusée le { $date }, et le dossier dit encore qui est la personne ; la loi du pays d’accueil exige l’effacement immédiat.
    [renounced] La personne a renoncé le { $date }, et le dossier dit encore qui elle est ; la loi du pays d’accueil exige l’effacement immédiat.
}
    .title = Là où la loi le prévoit, les données sont effacées aussitôt après un refus ou une renonciation
    .help = Effacez ou anonymisez les données et notez le jour. Si un recours est en cours, notez-le comme motif de conservation.
cnf-020 = { $defect ->
   *[none] Des données d’un autre bureau ont été transmises, et rien ne montre son accord écrit.
    [late] Des données d’un autre bureau ont été transmises avant son accord écrit.
}
    .title = Les données d’un autre bureau ne sont transmises qu’après son accord écrit
    .help = Informez le bureau d’où viennent les données, et demandez au destinataire de ne pas les utiliser avant son accord.
cnf-021 = { $defect ->
   *[pending] Une donnée a été reconnue inexacte ou illicite, et rien n’a été fait.
    [kept] Une donnée qui n’aurait jamais dû être détenue est conservée.
    [told] Une donnée a été corrigée, et un destinataire qui détient l’ancienne n’en a pas été informé.
}
    .title = Une donnée inexacte est corrigée ou détruite, et les destinataires en sont informés
    .help = { $defect ->
       *[pending] Corrigez ou détruisez la donnée, et notez ce qui a été fait et quand.
        [kept] Détruisez la donnée.
        [told] Informez chaque destinataire de la correction, et notez le jour.
    }
cnf-022 = Une autorité du pays de retour a été informée au-delà de la liste convenue : { $section }.
    .title = Les autorités du pays de retour ne reçoivent que ce que prévoit la liste limitative
    .help = N’envoyez plus rien. Demandez-vous si la personne ou sa famille peut être en danger de ce fait, informez le délégué à la protection des données et demandez la destruction des données.
cnf-023 = { $defect ->
   *[age] Des données biométriques d’un enfant de moins de { $limit } ans sont détenues ; le pays d’accueil ne l’admet pas.
    [visible] Des données biométriques sont visibles par quelqu’un qui travaille sur le dossier ou le finance.
    [shared] Des données biométriques ont été remises à un partenaire.
}
    .title = Pas de données biométriques de jeunes enfants ; aucune visible du personnel ni remise aux partenaires
    .help = { $defect ->
       *[age] Effacez-les et notez le jour. En cas de doute sur l’âge, vérifiez-le d’abord.
        [visible] Retirez le droit de les voir.
        [shared] Demandez au partenaire de les effacer, et informez le délégué à la protection des données.
    }
