# DOC : documents
doc-001 = { $defect ->
   *[none] Cette personne n’a pas de document de voyage pour le départ.
    [expired] Le document de voyage de cette personne expire avant la fin du voyage.
}
    .title = Toute personne qui part a un document de voyage valable à l’arrivée
    .help = Demandez au consulat un document de voyage ou sa prolongation, et consignez son dernier jour de validité. Ne laissez pas partir la personne sans ce document.
doc-002 = { $defect ->
   *[country] Le document de voyage d’urgence de cette personne ne mène pas au pays où le voyage se termine.
    [many] Le document de voyage d’urgence de cette personne est consigné comme valable pour plusieurs voyages.
}
    .title = Un document de voyage d’urgence mène au pays de retour, pour un seul voyage
    .help = Comparez le document et le voyage. Demandez au consulat un document pour le bon pays, ou corrigez le dossier.
doc-003 = { $what ->
   *[name] Le nom figurant sur ce document n’est aucun de ceux consignés pour la personne.
    [birth] La naissance figurant sur ce document ne peut être celle consignée pour la personne.
    [nationality] La nationalité figurant sur ce document n’est aucune de celles consignées pour la personne.
}
    .title = Nom, naissance et nationalité d’un document concordent avec la personne
    .help = Relisez le document. Corrigez l’erreur, ajoutez l’autre orthographe ou nationalité à la personne, ou demandez au consulat un document corrigé : la compagnie compare lettre par lettre.
doc-004 = { $defect ->
   *[ends_first] Ce document a expiré avant d’avoir été délivré.
    [to_come] Ce document a été consigné ou vérifié avant le jour de sa délivrance.
}
    .title = Un document est délivré avant d’expirer, et avant d’être consigné
    .help = Relisez les deux dates sur le document et corrigez-les ; le jour et le mois s’intervertissent facilement.
doc-005 = Le passeport de cette personne expire moins de { $days } jours après le transit par un autre pays.
    .title = Un passeport reste valable assez longtemps pour les pays de transit
    .help = Demandez au transporteur et au pays de transit ce qu’ils exigent. Faites renouveler le passeport ou choisissez un autre itinéraire.
doc-006 = { $defect ->
   *[none] Un visa est nécessaire à ce point de transit, et aucun n’est consigné pour cette personne.
    [open] Le visa dont cette personne a besoin en chemin n’est pas encore accordé.
    [refused] Le visa dont cette personne a besoin en chemin a été refusé.
    [expired] Le visa dont cette personne a besoin en chemin expire avant la fin du voyage.
}
    .title = Là où le transit exige un visa, il est obtenu avant le départ
    .help = Demandez le visa et consignez-le, ou réservez un itinéraire qui n’en exige pas. Ne laissez pas partir la personne sans lui.
doc-007 = { $defect ->
   *[none] Le pays d’accueil exige une autorisation de sortie, et aucune n’est consignée pour cette personne.
    [expired] L’autorisation de sortie de cette personne a expiré avant le départ.
}
    .title = Là où le pays d’accueil l’exige, la sortie est autorisée avant le départ
    .help = Demandez l’autorisation, ou une nouvelle, à l’autorité compétente et consignez le document ou la demande acceptée. Reportez le départ jusque-là.
doc-008 = Le document de voyage a été demandé au consulat moins de { $limit } jours ouvrables avant le départ.
    .title = Le document de voyage est demandé à temps au consulat
    .help = Demandez au consulat s’il peut tenir la date et, sinon, déplacez le vol.
doc-009 = { $defect ->
   *[before] Le billet de cette personne a été réservé avant la délivrance du document de voyage, et rien n’indique que le consulat l’exige.
    [without] Le billet de cette personne a été réservé sans aucun document de voyage, et rien n’indique que le consulat l’exige.
}
    .title = Le document de voyage vient avant le billet, sauf si le consulat demande l’inverse
    .help = Vérifiez auprès du consulat quand le document sera prêt et déplacez le billet au besoin. Si ce consulat exige d’abord un billet, ajoutez son pays au jeu de règles.
doc-010 = { $unit ->
   *[calendar] Cette demande de document est en attente depuis plus de { $limit } jours.
    [working] Cette demande de document est en attente depuis plus de { $limit } jours ouvrables, le délai convenu pour cette étape.
    [day] Le dernier jour pour répondre à cette demande de document est passé.
}
    .title = Les demandes de documents reçoivent une réponse à temps, ou sont relancées
    .help = Demandez au consulat ou à l’autorité où en est la demande, portez-la à l’échelon supérieur et informez la personne. Consignez la réponse.
doc-011 = { $holder ->
   *[office] Un bureau du programme détient l’original d’un document de cette personne, et sa restitution n’est pas consignée.
    [authority] Une autorité détient l’original d’un document de cette personne, et sa restitution n’est pas consignée.
}
    .title = Les originaux sont rendus au plus tard au départ
    .help = Rendez le document, ou obtenez-le de l’autorité, avant le départ, et consignez le jour. Si la personne l’a déjà, corrigez qui le détient.
doc-012 = { $defect ->
   *[copy] Cette copie d’un document n’indique pas si elle a été vérifiée.
    [photo] Aucune pièce d’identité avec photographie n’est consignée pour cet adulte.
}
    .title = Les copies ont un état de vérification, et les adultes une pièce d’identité avec photographie
    .help = Comparez la copie à l’original, ou interrogez l’émetteur, et consignez le résultat. Demandez à la personne ou au consulat une pièce avec photographie.
doc-013 = Requis à cette étape, et absent ou incomplet : { $item ->
   *[identity_document] { journey-item-identity_document }
    [means_statement] { journey-item-means_statement }
    [counselling_record] { journey-item-counselling_record }
    [counselling_after_arrival] { journey-item-counselling_after_arrival }
    [vulnerability_screening] { journey-item-vulnerability_screening }
    [vulnerability_reassessment] { journey-item-vulnerability_reassessment }
    [vulnerability_assessment] { journey-item-vulnerability_assessment }
    [safety_assessment] { journey-item-safety_assessment }
    [parental_consent] { journey-item-parental_consent }
    [travel_document] { journey-item-travel_document }
    [exit_authorisation] { journey-item-exit_authorisation }
    [transit_visas] { journey-item-transit_visas }
    [origin_acceptance] { journey-item-origin_acceptance }
    [share_consent] { journey-item-share_consent }
    [arrival_confirmation] { journey-item-arrival_confirmation }
    [reintegration_assessments] { journey-item-reintegration_assessments }
    [plan_agreement] { journey-item-plan_agreement }
    [quotes] { journey-item-quotes }
}.
    .title = Ce qu’une étape exige est réuni avant qu’elle soit franchie
    .help = Obtenez l’élément nommé et consignez-le avec sa date, ou consignez pourquoi la personne n’en a pas besoin. `sankofa next` énumère tout ce qui manque et qui doit le fournir.
doc-014 = Rien ne montre que cette personne a été invitée à emporter diplômes, actes d’état civil, certificats de travail et dossier médical.
    .title = On dit aux personnes quels papiers emporter
    .help = Parlez-en lors du prochain entretien, aidez à obtenir ce qui peut encore l’être, et consignez le sujet.
doc-015 = { $defect ->
   *[not_asked] Le document de voyage de cette personne expire avant le départ prévu, et aucune prolongation n’a été demandée.
    [late] Le document de voyage de cette personne expire avant le départ prévu, et la prolongation est en attente depuis plus de { $days } jours ouvrables.
}
    .title = Un document de voyage qui expire avant le départ est prolongé à temps
    .help = Demandez au consulat une prolongation ou un nouveau document, relancez-le si le délai convenu est passé, ou avancez le départ.
doc-016 = Rien ne prouve le départ de cette personne.
    .title = Le type de preuve d’un départ est consigné
    .help = Consignez ce qui le montre : tampon de sortie, confirmation du transporteur ou de l’autorité du pays d’accueil, carte d’embarquement, ou présentation à un bureau ou consulat à destination.
