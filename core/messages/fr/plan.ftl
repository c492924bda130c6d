# PLN : plan de réintégration
pln-002 = { $defect ->
   *[late] Le premier plan a été établi { $days } jours après le retour ; le règlement du programme le demande sous { $limit } jours.
    [none] Il n’y a pas de plan { $days } jours après le retour ; le règlement du programme en demande un sous { $limit } jours.
}
    .title = Le plan de réintégration est établi peu après le retour
    .help = Si la personne avait besoin de ce temps, poursuivez : rien n’est bloqué. Sinon, rencontrez-la et commencez le plan.
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
