# NRF : non-refoulement, asile, sécurité
nrf-002 = { $defect ->
   *[none] Les besoins de protection de cette personne n’ont pas été examinés avant l’autorisation du retour.
    [late] Les besoins de protection de cette personne n’ont été examinés qu’après l’autorisation du retour.
    [open] L’examen des besoins de protection de cette personne n’a pas de résultat.
}
    .title = Les besoins de protection de chaque personne ont été examinés avant l’autorisation du retour
    .help = Suspendez le voyage, parlez seul à seul avec la personne et examinez ses besoins avec l’outil du programme. Un examen sans résultat est refait.
nrf-003 = Une demande d’asile de cette personne attend une décision.
    .title = Aucun retour n’est autorisé ni financé tant qu’une demande d’asile est ouverte
    .help = N’allez pas plus loin. Attendez la décision, ou laissez la personne décider, avec un conseil indépendant, si elle veut retirer sa demande. Ne le lui suggérez pas.
nrf-004 = { $defect ->
   *[by_another] La demande d’asile a été retirée par quelqu’un d’autre que la personne.
    [child] La demande d’asile d’un enfant a été retirée par l’enfant seul.
    [not_written] Le retrait de la demande d’asile n’est pas écrit.
    [undated] La date du retrait de la demande d’asile n’est pas consignée.
    [late] La demande d’asile n’a été retirée qu’après le départ.
    [no_advice] Aucun conseil indépendant avant le retrait de la demande d’asile n’est consigné.
}
    .title = Une demande d’asile est retirée par la personne, par écrit, conseillée, avant le départ
    .help = { $defect ->
       *[by_another] Tenez la demande pour ouverte. Faites conseiller la personne par quelqu’un d’indépendant, et demandez-lui si elle veut la retirer.
        [child] Tenez la demande pour ouverte. Le tuteur décide, et l’enfant est entendu.
        [not_written] Obtenez le retrait par écrit, signé par la personne, ou tenez la demande pour ouverte.
        [undated] Consignez le jour où la personne a retiré sa demande.
        [late] Informez le chargé de protection : la personne est partie avec une demande ouverte.
        [no_advice] Faites conseiller la personne par quelqu’un d’indépendant ; si elle veut toujours retirer sa demande, qu’elle le confirme.
    }
nrf-006 = { $defect ->
   *[no_hold] La personne a dit qu’elle craint de retourner, et aucune suspension de protection n’a été décidée.
    [released] La personne a dit qu’elle craint de retourner, et la suspension de protection a été levée sans décision.
}
    .title = Quiconque craint de retourner ne voyage pas avant qu’il en soit décidé
    .help = { $defect ->
       *[no_hold] Suspendez le dossier pour protection dès maintenant et saisissez le chargé de protection. Personne ne voyage avant une décision.
        [released] Rétablissez la suspension jusqu’à ce qu’une décision soit consignée ; consignez-la si elle a été prise.
    }
nrf-007 = { $found ->
   *[assessed] La zone de retour a été évaluée comme une zone où personne ne doit retourner.
    [listed] Le jeu de règles inscrit la zone de retour parmi celles où personne ne doit retourner.
}
    .title = Personne n’est renvoyé dans une zone où l’on ne retourne pas
    .help = Arrêtez le retour. Cherchez avec la personne une autre zone ou une autre solution ; ne réévaluez que si la situation a changé.
nrf-014 = { $what ->
   *[asylum] Une autorité du pays de retour a été informée d’une demande d’asile.
    [status] Une autorité du pays de retour a été informée du statut juridique ou d’une décision d’éloignement.
}
    .title = Les autorités du pays de retour n’apprennent rien de l’asile ni de l’obligation de partir
    .help = Informez aussitôt le chargé de protection : le risque pour la personne doit être réévalué. Demandez la destruction des données, et corrigez le formulaire employé.
