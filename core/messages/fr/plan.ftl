# PLN : plan de réintégration
pln-001 = Ce droit à l’aide à la réintégration n’a pas de plan, et le dossier ne dit pas pourquoi.
    .title = Qui a droit à l’aide à la réintégration a un plan, ou l’on dit pourquoi il n’y en a pas
    .help = Si la personne a décliné ou si l’aide a pris fin, consignez cette décision avec sa date. Si personne ne lui a posé la question, ne clôturez pas : rencontrez-la et établissez le plan.
pln-002 = { $defect ->
   *[late] Le premier plan a été établi { $days } jours après le retour ; le règlement du programme le demande sous { $limit } jours.
    [none] Il n’y a pas de plan { $days } jours après le retour ; le règlement du programme en demande un sous { $limit } jours.
}
    .title = Le plan de réintégration est établi peu après le retour
    .help = Si la personne avait besoin de ce temps, poursuivez : rien n’est bloqué. Sinon, rencontrez-la et commencez le plan.
pln-003 = { $defect ->
   *[none] Aucun entretien avec la personne après le retour n’est consigné avant l’envoi de ce plan pour approbation.
    [late] L’entretien avec la personne après le retour n’a eu lieu qu’une fois le plan envoyé pour approbation.
}
    .title = Avant d’envoyer un plan pour approbation, le bureau s’est entretenu avec la personne après son retour
    .help = Si un entretien a eu lieu, consignez-le avec sa date. Sinon, rencontrez la personne et parcourez le plan avec elle avant l’approbation.
pln-004 = Le plan est approuvé, ou doit l’être, et une évaluation manque : { $kind ->
   *[needs] celle des besoins
    [vulnerability] celle de la vulnérabilité
    [risk] celle des risques
    [family] celle de la famille
    [skills] celle des compétences
    [health] celle de la santé
    [psychosocial] celle de la situation psychosociale
    [retaliation] celle du risque de représailles
    [access_needs] celle des besoins d’accessibilité
}.
    .title = Un plan repose sur les évaluations que demande le règlement du programme
    .help = Faites l’évaluation avec la personne et consignez-la. Si elle a été faite, consignez-la avec sa date. Vérifiez ensuite que le plan convient encore.
pln-005 = { $dimension ->
    [economic] Dimension économique
    [social] Dimension sociale
   *[psychosocial] Dimension psychosociale
} : { $defect ->
   *[none] le plan ne dit pas comment il y répond.
    [items] le plan dit y répondre par ses postes, mais n’en contient aucun.
    [referred] le plan dit que la personne a été orientée, mais ni vers qui ni pourquoi.
}
    .title = Un plan répond aux dimensions économique, sociale et psychosociale
    .help = Interrogez la personne sur cet aspect de sa vie. Ajoutez un poste, ou notez qu’il n’y a pas de besoin, que la personne a décliné, ou vers qui elle a été orientée.
pln-006 = { $defect ->
   *[none] L’accord de la personne sur ce plan n’est pas consigné.
    [late] La personne n’a donné son accord sur ce plan qu’après son approbation.
}
    .title = La personne donne son accord sur le plan avant son approbation
    .help = Parcourez le plan avec la personne et consignez le jour de son accord. Si elle souhaite autre chose, modifiez d’abord le plan.
pln-007 = { $level ->
    [origin_office] Le bureau du pays d’origine
    [host_office] Le bureau du pays d’accueil
    [partner_coordinator] Le coordinateur du partenaire
    [host_authority] L’autorité du pays d’accueil
    [programme] Le programme
    [donor] Le bailleur de fonds
   *[any] Personne
} n’avait { $level ->
    [any] approuvé ce plan quand un achat a été fait à ce titre ou qu’un versement doit l’être.
   *[other] pas approuvé ce plan quand un achat a été fait à ce titre ou qu’un versement doit l’être.
}
    .title = Tous les niveaux approuvent un plan avant tout achat
    .help = Suspendez les versements jusqu’à l’approbation. Si elle a été donnée à temps, consignez-la avec sa date ; sinon, informez le responsable du programme de ce qui a été acheté.
pln-008 = { $lacks ->
   *[both] Ce plan a été rejeté sans motif ni commentaire.
    [reason] Ce plan a été rejeté sans motif.
    [comment] Ce plan a été rejeté sans commentaire sur ce qu’il faut modifier.
}
    .title = Qui rejette un plan dit pourquoi, et ce qu’il faut modifier
    .help = Interrogez l’auteur du rejet, puis consignez le motif et ce que la personne et le bureau doivent modifier.
pln-009 = { $lacks ->
   *[type] Ce poste ne dit pas de quel type d’aide il s’agit.
    [level] Ce poste ne dit pas s’il est pour une personne, pour plusieurs ou pour la communauté.
    [form] Ce poste ne dit pas sous quelle forme il est fourni.
    [provider] Ce poste ne dit pas qui le fournit.
    [budget] Ce poste n’a pas de budget.
    [description] Ce poste n’est pas décrit.
    [start] Ce poste n’a pas de premier jour.
    [end] Ce poste n’a pas de dernier jour.
    [order] Ce poste finit avant d’avoir commencé.
}
    .title = Chaque poste dit ce que c’est, qui le fournit, sous quelle forme, pour combien et quand
    .help = Complétez le poste avec la personne et le fournisseur. Si un autre service s’en charge, indiquez-le comme orientation.
pln-010 = Il n’est pas dit si ce poste nécessite une orientation vers un autre service.
    .title = Pour chaque poste, on dit si un autre service doit intervenir
    .help = Demandez ce qu’un autre service peut faire mieux ou gratuitement pour ce poste, et répondez par oui ou par non.
pln-011 = { $lacks ->
   *[idea] L’idée de cette micro-entreprise n’est pas décrite.
    [place] Cette micro-entreprise n’a pas de lieu.
    [schedule] Cette micro-entreprise n’a pas de calendrier d’étapes.
}
    .title = Une micro-entreprise a une idée, un lieu et un calendrier
    .help = Voyez avec la personne ce qui sera vendu ou fabriqué, où, et par quoi commencer. Inscrivez-le dans le poste.
pln-012 = Rien ne dit pourquoi cette activité peut réussir, et elle ne s’appuie sur aucune compétence de la personne.
    .title = La faisabilité d’une activité est examinée, ou l’activité s’appuie sur une compétence de la personne
    .help = Renseignez-vous au marché, comparez les prix, voyez ce que la personne a déjà fait, et notez le résultat. Si l’activité ne peut pas réussir, cherchez ensemble une autre aide.
pln-013 = Ce poste est un travail, et ceux à qui il est destiné ont été jugés inaptes au travail.
    .title = On ne donne pas un travail comme aide à qui n’est pas en état de travailler
    .help = Parlez avec la personne et le médecin. Donnez la priorité aux soins, et cherchez une aide pour celui ou celle qui peut gagner un revenu dans le ménage.
pln-014 = Aucun poste ne répond à ce besoin, et aucune raison n’est donnée.
    .title = Chaque besoin trouve une réponse dans le plan, ou une raison
    .help = Ajoutez un poste, indiquez le besoin dans le poste qui y répond, ou notez pourquoi il reste ouvert. Dites-le à la personne.
pln-015 = { $changed ->
   *[budget] Le budget du plan approuvé a été modifié de plus de { $tolerance } pour cent, et cette version n’a pas été approuvée avant son utilisation.
    [type] Cette version d’un plan approuvé comporte un nouveau type d’aide, et n’a pas été approuvée avant son utilisation.
}
    .title = Une modification importante d’un plan approuvé est approuvée à nouveau
    .help = Suspendez les versements au titre de cette version et faites-la approuver à tous les niveaux. Expliquez à la personne pourquoi cela prend du temps.
pln-016 = { $event ->
   *[visit] Une visite a montré que le plan devait être revu, et personne ne l’a fait depuis.
    [business] Une visite a montré que l’activité n’existe plus, et personne n’a revu le plan depuis.
    [move] Le lieu de retour a changé, et personne n’a revu le plan depuis.
    [illness] Quelqu’un a été jugé inapte au travail, et personne n’a revu le plan depuis.
}
    .title = Un plan est revu quand la vie a changé
    .help = Rencontrez la personne et parcourez le plan. Consignez le jour de la révision, ou établissez une nouvelle version.
pln-017 = Un autre plan utilise le même droit pour les mêmes personnes.
    .title = Un droit n’est utilisé que par un plan à la fois
    .help = Gardez le plan qui vaut, et notez que l’autre est abandonné ou remplacé. Vérifiez ce qui a déjà été versé au titre des deux.
pln-018 = { $defect ->
   *[few] Un poste collectif a moins de deux bénéficiaires.
    [percent] Les parts de ce poste collectif ne font pas 100 pour cent.
    [amount] Les parts de ce poste collectif ne font pas son budget.
}
    .title = Un poste collectif a au moins deux bénéficiaires, et leurs parts font le tout
    .help = Revoyez-le avec tous les associés : qui participe, et pour combien. Faites-leur signer ce qu’ils ont convenu.
pln-019 = Le lieu de ce plan ou de ce poste n’est pas dans le pays de retour.
    .title = Un plan est mis en œuvre dans le pays de retour
    .help = Vérifiez le lieu et le pays. Si la personne est partie dans un autre pays, interrogez le responsable du programme avant tout versement.
pln-020 = Ce poste comporte un usage que le programme interdit.
    .title = Rien dans un plan ne paie ce que le programme interdit
    .help = Retirez cet usage du plan et expliquez pourquoi. Si quelqu’un fait pression sur la personne pour qu’elle paie, faites intervenir le chargé de protection.
pln-021 = Des mesures de sécurité particulières ont été jugées nécessaires, et le plan n’en prévoit pas.
    .title = Les mesures de sécurité nécessaires figurent dans le plan
    .help = Demandez à la personne et au chargé de protection ce qui la met en sécurité, et ajoutez-le au plan. Si c’est réglé ailleurs, notez-le et demandez une dérogation.
pln-022 = Le plan ne dit pas quels autres programmes et services publics sont utilisés.
    .title = Un plan dit comment il s’articule avec les autres programmes et les services publics
    .help = Demandez ce que la personne utilise déjà ou pourrait utiliser, et notez-le, même s’il n’y a rien.
pln-023 = Ce poste est versé en espèces à une personne lourdement endettée, et rien dans le plan ne concerne les dettes.
    .title = L’argent versé à une personne lourdement endettée s’accompagne d’une aide pour ses dettes
    .help = Examinez les dettes avec la personne : envers qui, combien, sous quelle pression. Ajoutez un appui ou une orientation, ou donnez l’aide sous une autre forme.
pln-024 = Ce besoin ne peut pas attendre, et le plan ne contient que des postes pour la communauté.
    .title = À un besoin qui ne peut attendre, on répond pour la personne, pas seulement par des projets communautaires
    .help = Ajoutez ce qui atteint bientôt cette personne : nourriture, logement, premier revenu, soins ou orientation.
pln-025 = { $defect ->
   *[none] Personne n’a examiné les effets de ce projet commun sur l’environnement.
    [late] Les effets de ce projet commun sur l’environnement n’ont été examinés qu’après l’approbation.
}
    .title = Les projets collectifs et communautaires sont examinés quant à leurs effets sur l’environnement
    .help = Voyez l’eau, le sol, les déchets, le bois et le bruit avec les riverains, et consignez le jour.
