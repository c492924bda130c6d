# CHI : enfants
chi-001 = Cet enfant n’a ni parent ni tuteur légal dans le dossier, et aucune détermination de l’intérêt supérieur n’a conclu au retour.
    .title = Un enfant seul n’est autorisé à partir qu’après une détermination de l’intérêt supérieur concluant au retour
    .help = Demandez à l’autorité de protection de l’enfance une détermination de l’intérêt supérieur, et suspendez le voyage jusqu’à sa décision.
chi-002 = { $needed ->
    [bid] Le règlement du programme exige pour cet enfant une détermination de l’intérêt supérieur, et aucune n’a conclu au retour.
   *[bia] Cet enfant n’a pas d’évaluation de l’intérêt supérieur qui lui soit propre et qui soit favorable au retour.
}
    .title = Chaque enfant a sa propre procédure d’intérêt supérieur avant l’autorisation de départ
    .help = Examinez avec le service de protection de l’enfance la situation de cet enfant à part de celle des adultes, et consignez le résultat avant l’autorisation de départ.
chi-003 = La détermination ne montre pas que le retour, une solution dans le pays d’accueil et un pays tiers ont tous été examinés.
    .title = Une détermination de l’intérêt supérieur examine le retour, le maintien sur place et un pays tiers
    .help = Demandez à l’instance qui a décidé quelles solutions elle a examinées, et de réexaminer celles qui manquent.
chi-004 = { $defect ->
   *[no_help] Aucun organisme n’est indiqué comme ayant assisté cet enfant avant la décision.
    [help_enforces] L’organisme qui a assisté cet enfant exécute des retours.
    [decider_enforces] L’instance qui a décidé de l’intérêt supérieur exécute des retours, ou n’est pas indépendante de ceux qui les exécutent.
}
    .title = Un enfant seul est assisté avant la décision par un organisme qui n’exécute pas les retours
    .help = Faites intervenir, avant que la décision ne soit arrêtée, un service de protection de l’enfance ou de tutelle étranger à l’exécution des retours.
chi-005 = L’enfant a fait sa déclaration, ou le tuteur a consenti, avant la décision sur l’intérêt supérieur.
    .title = L’intérêt supérieur est déterminé avant toute déclaration et tout consentement
    .help = Interrogez à nouveau l’enfant et le tuteur maintenant que la décision existe, et consignez la nouvelle déclaration.
chi-006 = Cet enfant est seul et n’a ni tuteur ni administrateur ad hoc dans le pays d’accueil.
    .title = Un enfant seul a un tuteur avant que son retour soit préparé
    .help = Demandez sans délai à l’autorité compétente de désigner un tuteur ; ne préparez rien d’autre d’ici là.
chi-007 = { $defect ->
    [enforces] Le tuteur travaille pour un organisme qui exécute des retours.
    [spouse] Le tuteur est le conjoint ou le partenaire de l’enfant.
    [escort] Le tuteur et l’accompagnateur ont le même employeur, et aucune note n’explique pourquoi cela n’influence pas le tuteur.
   *[unchecked] Personne n’a vérifié l’aptitude de ce tuteur.
}
    .title = Le tuteur est apte et n’a d’autre intérêt que celui de l’enfant
    .help = Demandez à l’autorité de vérifier le tuteur ou d’en désigner un autre, et n’autorisez aucun départ d’ici là.
chi-008 = { $defect ->
   *[none] L’avis de l’enfant n’est pas consigné.
    [late] L’enfant a été entendu après la décision.
    [not_weighed] Il n’est pas dit que l’avis de l’enfant a été pris en considération selon son âge et sa maturité.
    [old_enough] Un motif pour ne pas entendre l’enfant ne suffit qu’avant l’âge de { $age } ans.
}
    .title = L’enfant est entendu avant la décision et son avis est pris en considération
    .help = Faites entendre l’enfant par une personne formée, dans une langue qu’il parle, et consignez ce qu’il souhaite et le poids qui y a été donné.
chi-009 = { $defect ->
   *[no_consent] La famille est recherchée sans consentement préalable.
    [not_confidential] Un État recherche la famille, sans confidentialité.
}
    .title = La famille est recherchée avec consentement ou, par un État, de façon confidentielle
    .help = Arrêtez la recherche. Demandez d’abord l’accord de l’enfant et du tuteur, ou faites confirmer par l’État que sa recherche est confidentielle.
chi-010 = Ni la famille ni un autre accueil de cet enfant n’ont été vérifiés.
    .title = L’accueil d’un enfant seul est vérifié avant l’autorisation de départ
    .help = Faites vérifier la famille ou un autre accueil par un acteur de la protection de l’enfance dans le pays d’origine, et suspendez l’autorisation.
chi-011 = { $defect ->
   *[none] Personne n’est indiqué pour accueillir cet enfant.
    [kind] Le type d’accueil manque, ou ce programme ne l’admet pas.
    [not_agreed] L’accueil n’était pas convenu au jour de l’autorisation de départ.
}
    .title = La famille, un tuteur désigné ou une structure adéquate s’est engagé à accueillir l’enfant seul
    .help = Convenez avec un parent, un tuteur désigné ou une structure adéquate de l’accueil de l’enfant, et consignez la date.
chi-012 = Une décision de retour visant cet enfant attend ses dix-huit ans.
    .title = Aucune décision de retour d’un enfant n’attend ses dix-huit ans
    .help = Saisissez le tuteur et l’avocat de l’enfant : une décision qui ne peut être exécutée maintenant ne devrait pas subsister.
chi-013 = Il n’est pas établi que l’accueil de cet enfant est non privatif de liberté et ancré dans la communauté.
    .title = Un enfant est accueilli dans la communauté et non privé de liberté
    .help = Cherchez un accueil familial ou communautaire ; si la structure est ouverte, faites-le confirmer et consignez-le.
chi-014 = { $defect ->
    [unsafe] L’évaluation de la sécurité ne conclut pas que le retour est sûr pour cet enfant.
   *[none] Aucune évaluation de la sécurité n’a été faite en pensant à cet enfant.
}
    .title = Le retour est jugé sûr pour l’enfant
    .help = Ne faites pas partir l’enfant en l’état. Faites évaluer sa sécurité compte tenu de son âge, et cherchez une autre solution.
chi-015 = { $defect ->
    [not_willing] Il n’est pas dit que la personne qui accueille y consent.
    [not_able] Il n’est pas dit que la personne qui accueille en a les moyens.
   *[not_confirmed] Aucun acteur de la protection de l’enfance n’a confirmé la personne qui accueille au jour de l’autorisation.
    [not_at_origin] L’organisme qui a confirmé la personne qui accueille ne se trouve pas dans le pays de retour.
}
    .title = Un acteur de la protection de l’enfance au pays confirme la volonté et les moyens de la personne qui accueille
    .help = Demandez à la protection de l’enfance du pays de retour de rendre visite à la personne et de confirmer sa volonté et ses moyens.
chi-016 = { $defect ->
   *[nobody] Personne d’habilité à accompagner un enfant ne voyage sur ce trajet.
    [carrier_only] Seul le service du transporteur veille sur l’enfant sur ce trajet, et le dossier d’intérêt supérieur ne l’accepte pas.
}
    .title = Un enfant seul est accompagné sur chaque trajet
    .help = Réservez un accompagnateur formé, ou faites voyager un parent ou le tuteur, pour chaque trajet.
chi-017 = { $defect ->
   *[none] Cet enfant est arrivé, et aucune remise n’est consignée.
    [unsigned] Personne n’a signé pour cet enfant lors de la remise.
    [other] L’enfant a été remis à une autre personne ou à un autre organisme que celui qui avait été approuvé.
}
    .title = La personne ou l’organisme approuvé signe pour l’enfant à l’arrivée
    .help = Établissez aujourd’hui même où et avec qui se trouve l’enfant, prévenez la protection de l’enfance du pays, et consignez la remise.
chi-018 = Le retour est forcé, et le dossier affirme qu’il est dans l’intérêt supérieur de l’enfant.
    .title = Un retour forcé n’est jamais consigné comme l’intérêt supérieur de l’enfant
    .help = Corrigez le dossier, et saisissez le tuteur et la protection de l’enfance.
chi-019 = { $defect ->
   *[declaration] Cette personne est devenue majeure après l’enregistrement et n’a pas fait de déclaration depuis.
    [consent] Cette personne est devenue majeure après l’enregistrement et n’a pas consenti elle-même depuis.
    [support] Cette personne est devenue majeure après l’enregistrement, et il n’est pas dit que l’aide décidée pour l’enfant se poursuit.
}
    .title = Qui devient majeur en cours de route décide à nouveau et garde l’aide décidée auparavant
    .help = Parlez avec la personne comme avec un adulte : recueillez à nouveau sa déclaration et son consentement, et confirmez par écrit quelle aide se poursuit.
chi-020 = { $defect ->
   *[old] Cette détermination datait de plus de { $days } jours au jour de l’autorisation de départ.
    [ended] Cette détermination n’était plus valable au jour de l’autorisation de départ.
    [new_facts] Des faits nouveaux sont apparus après cette détermination.
}
    .title = Une détermination est récente et repose sur les faits d’aujourd’hui
    .help = Demandez à l’instance qui a décidé de réexaminer le dossier avant le voyage de l’enfant.
chi-021 = Cette détermination laisse de côté un frère ou une sœur présent dans le dossier, sans dire pourquoi.
    .title = La situation des frères et sœurs est tranchée ensemble, sauf motif
    .help = Demandez à l’instance d’examiner les enfants ensemble, ou de dire pourquoi elle ne le fait pas.
chi-022 = Une kafala ou une adoption est prévue alors que la recherche de la famille de l’enfant n’est pas close.
    .title = Kafala et adoption attendent la fin de la recherche de la famille
    .help = Achevez d’abord la recherche de la famille, et prévoyez un accueil qui laisse la porte ouverte à celle-ci.
chi-023 = Une personne que l’enfant ne veut pas voir contactée l’a été, est au courant du retour ou doit accueillir l’enfant.
    .title = La famille n’est pas contactée contre le gré de l’enfant
    .help = Cessez le contact, parlez de sécurité avec l’enfant et le tuteur, et cherchez au besoin un autre accueil.
chi-024 = Le plan ne dit pas comment cet enfant d’âge scolaire ira à l’école.
    .title = Le plan prévoit la scolarité de chaque enfant d’âge scolaire
    .help = Convenez d’une école avec la famille, et ajoutez un élément ou une phrase au plan.
chi-025 = Un élément économique est au nom d’un enfant de moins de { $age } ans.
    .title = Aucun élément économique n’est au nom d’un enfant n’ayant pas l’âge de travailler
    .help = Mettez l’élément au nom de l’adulte qui s’occupe de l’enfant.
chi-026 = De l’argent liquide a été remis à un enfant.
    .title = L’argent destiné à un enfant est remis à qui répond de lui
    .help = Payez le tuteur ou la personne qui s’occupe de l’enfant, ou aidez en nature ; demandez ce qu’est devenu l’argent.
chi-027 = Aucune visite de suivi de cet enfant n’est prévue d’ici au jour { $days } après la remise.
    .title = Des visites sont prévues après la remise d’un enfant revenu seul
    .help = Convenez des dates des visites avec le partenaire du pays d’origine, et inscrivez-les.
chi-028 = Le dossier est clos après { $made } visites à cet enfant ; le règlement du programme en demande au moins { $visits }.
    .title = Le dossier d’un enfant revenu seul reste ouvert jusqu’à ce qu’on lui ait rendu visite
    .help = Faites rendre visite à l’enfant avant la clôture, ou transmettez le dossier avec un plan écrit.
chi-029 = { $defect ->
   *[medical_alone] Cet âge repose sur une seule méthode médicale, ou n’a pas été mis en balance avec les autres informations.
    [may_be_child] Cette évaluation conclut à un adulte, alors que son propre intervalle descend au-dessous de 18 ans.
    [no_interval] Le résultat de cette évaluation n’est pas un intervalle d’au moins { $years } ans.
}
    .title = Aucune méthode médicale ne décide seule d’un âge, et le résultat est un intervalle
    .help = Traitez la personne comme un enfant. Demandez une évaluation pluridisciplinaire qui dise son degré de certitude.
chi-030 = Une personne soupçonnée d’avoir fait du mal à cet enfant a consenti ou signé pour lui.
    .title = Nul n’est admis à consentir pour un enfant à qui il aurait fait du mal
    .help = Tenez le consentement pour manquant, écartez la personne des décisions concernant l’enfant, et faites appel à la protection de l’enfance.
chi-031 = { $defect ->
   *[no_consent] Aucun consentement antérieur à l’examen d’âge n’est consigné.
    [not_explained] La méthode et les conséquences n’ont pas été expliquées avant l’examen dans une langue que la personne comprend.
    [invasive] Il n’est pas dit que la méthode la moins invasive a été employée.
    [not_qualified] Il n’est pas dit que l’examinateur est qualifié.
}
    .title = Un examen d’âge repose sur un consentement, est expliqué d’abord et ménage la personne
    .help = Ne vous fondez pas sur cet examen tant que ses garanties ne sont pas établies ; traitez la personne comme un enfant.
chi-032 = { $defect ->
    [of_age] Un représentant a agi pour cette personne après ses dix-huit ans.
   *[ended] Un tuteur a agi pour cette personne après la fin de son mandat.
    [replaced] Un administrateur a agi pour cette personne après la désignation d’un tuteur.
}
    .title = Nul n’agit pour un enfant après la fin de son mandat
    .help = Tenez l’acte pour manquant : interrogez la personne, ou le tuteur en fonction.
chi-033 = { $policy ->
    [justify] Une déclaration a été recueillie en détention alors qu’un enfant figure au dossier, et aucun motif de la détention n’est consigné.
   *[block] Une déclaration a été recueillie en détention alors qu’un enfant figure au dossier.
}
    .title = Aucune déclaration n’est recueillie auprès d’un enfant ou d’une famille en détention
    .help = Œuvrez à une remise en liberté ou à une alternative, et recueillez à nouveau la déclaration en liberté.
chi-034 = { $count ->
    [one] Un entretien avec cet enfant s’est tenu sans son représentant.
   *[other] { $count } entretiens avec cet enfant se sont tenus sans son représentant.
}
    .title = Le représentant est présent à chaque entretien avec un enfant seul
    .help = Reprenez l’entretien en présence du représentant, ou consignez qui était là.
