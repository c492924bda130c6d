# STR : structure
str-001 = À partir d’ici, le document n’est plus du JSON ; rien de ce qui suit n’a pu être lu.
    .title = Un document est du JSON jusqu’à sa fin
    .help = Cherchez à cette ligne et à cette colonne une virgule, un guillemet ou un crochet manquant, ou un fichier tronqué. Mieux vaut exporter de nouveau le dossier que le corriger à la main.
str-002 = { $encoding ->
    [utf-16] Le document est un texte en UTF-16, et non en UTF-8.
   *[unknown] À partir d’ici, les octets du document ne sont pas un texte en UTF-8.
}
    .title = Un document est un texte en UTF-8
    .help = Enregistrez ou exportez le fichier en UTF-8.
str-003 = Le document dépasse { $limit } octets et n’a pas été lu.
    .title = Un document ne dépasse pas la taille limite
    .help = Envoyez un dossier par document, sans y insérer de fichiers : les pièces jointes sont citées, non incluses. La limite peut être relevée.
str-004 = Le document est imbriqué sur plus de { $limit } niveaux et n’a pas pu être lu.
    .title = L’imbrication d’un document reste raisonnable
    .help = Aucun dossier n’exige une telle profondeur. Demandez au responsable du système d’origine ce qui l’a produite.
str-005 = Quelque chose suit la fin du dossier.
    .title = Rien ne suit le dossier dans son document
    .help = Mettez un dossier par ligne, ou tous les dossiers dans un seul tableau.
str-006 = Cette liste compte { $length } éléments ; seuls les { $limit } premiers ont été lus et contrôlés.
    .title = Une liste ne dépasse pas le nombre limite d’éléments
    .help = Vérifiez si un export s’est répété. Ce qui n’a pas été lu n’a pas été contrôlé.
str-007 = { $nearest ->
    [none] Cet enregistrement contient une clé inconnue ; sa valeur a été conservée sans être contrôlée.
   *[other] Cet enregistrement contient une clé inconnue ; sa valeur a été conservée sans être contrôlée. Vouliez-vous dire « { $nearest } » ?
}
    .title = Les clés sont celles du format des dossiers
    .help = Corrigez l’orthographe, ou placez sous « ext » ce qui vous est propre.
str-008 = La clé « { $key } » figure deux fois dans un même enregistrement ; c’est la première valeur qui a été lue.
    .title = Une clé figure une seule fois dans un enregistrement
    .help = Établissez laquelle des deux valeurs est exacte, et ne gardez que celle-là.
str-009 = La valeur n’est pas du type attendu : { $expected }.
    .title = Une valeur est du type que prévoit son champ
    .help = Écrivez la valeur comme l’indique le dictionnaire de données : les textes entre guillemets, les nombres entiers et true ou false sans guillemets, les listes entre crochets.
str-010 = { $nearest ->
    [none] Ce n’est pas un code de la liste « { $expected } ».
   *[other] Ce n’est pas un code de la liste « { $expected } ». Vouliez-vous dire « { $nearest } » ?
}
    .title = Un code appartient à sa liste
    .help = Choisissez un code de la liste dans le dictionnaire de données. Les codes s’écrivent exactement comme ils y figurent.
str-011 = Ce n’est pas une date du calendrier lisible.
    .title = Une date s’écrit AAAA-MM-JJ et existe
    .help = { $expected ->
        [partial_date] Écrivez ce que l’on sait : 1994, 1994-05 ou 1994-05-02. N’inventez pas un jour que personne ne vous a indiqué.
       *[other] Écrivez la date sous la forme 2015-07-08, et vérifiez que ce jour existe dans le mois.
    }
str-012 = Ce n’est ni une date, ni une heure avec son décalage.
    .title = Une heure indique son décalage
    .help = Écrivez 2015-07-08 ou 2015-07-08T09:30:00+01:00. Sans le décalage, personne ne peut comparer les heures de deux pays.
str-013 = Ce nombre sort des limites du champ ({ $expected }), ou n’est pas entier.
    .title = Un nombre est entier et dans les limites de son champ
    .help = Écrivez un nombre entier. Les montants sont exprimés dans la plus petite unité de la monnaie : 615,00 EUR s’écrit 61500.
str-014 = Ce n’est pas un nombre décimal simple écrit comme un texte.
    .title = Un taux est un nombre décimal simple, écrit comme un texte
    .help = Écrivez les chiffres avec un point, entre guillemets : "655.957".
str-015 = Il y a { $count } problèmes de structure de plus que ceux qui sont montrés un à un.
    .title = Les problèmes de structure sont assez peu nombreux pour être montrés un à un
    .help = Corrigez l’export plutôt que le document : tant de problèmes ont une cause commune. Contrôlez ensuite de nouveau.
str-016 = Ce dossier est écrit dans une version plus récente du format. Il n’a pas été contrôlé.
    .title = Un dossier est dans un format que lit cette version
    .help = Mettez la bibliothèque à jour, ou demandez à l’expéditeur le dossier au format « sankofa/1 ».
str-017 = { $state ->
    [missing] Le dossier n’indique pas son format ; il a été lu comme « sankofa/1 ».
   *[unknown] Le dossier indique un format inconnu ; il a été lu comme « sankofa/1 ».
}
    .title = Un dossier indique son format
    .help = Écrivez "format": "sankofa/1" comme première clé.
str-018 = Il manque « { $field } » à l’enregistrement du dossier.
    .title = Un dossier enregistré a un identifiant, une nature, un programme, un type de retour, une date d’ouverture et ses deux pays
    .help = Complétez-le d’après la demande. Sans cela, on ne peut ni déterminer les règles du dossier ni le retrouver.
str-019 = Cet identifiant contient des caractères qu’il n’est pas sûr de répéter ; les rapports l’omettent.
    .title = Les identifiants se composent de lettres sans accent, de chiffres et de . _ : / -
    .help = Donnez un identifiant d’au plus 64 lettres, chiffres et . _ : / - qui commence par une lettre ou un chiffre, et ne contient aucun nom de personne.
str-020 = Il manque « { $missing } » à cette dérogation ; elle ne compte pas.
    .title = Une dérogation indique sa règle, son auteur, sa fonction, son motif et sa date
    .help = Complétez la dérogation, ou annulez-la.
str-021 = Cette dérogation cite une règle qui n’existe pas ; elle ne compte pas.
    .title = Une dérogation porte sur une règle qui existe
    .help = Prenez le code ou le nom dans le recueil des règles.
str-022 = Cette dérogation à { $rule } a pris fin le { $until } ; elle ne compte plus.
    .title = Une dérogation vaut jusqu’à son dernier jour
    .help = Corrigez ce que couvrait la dérogation, ou faites-la décider de nouveau.
str-023 = Cette fonction ne permet pas de déroger à { $rule } dans ce programme ; la dérogation ne compte pas.
    .title = Une dérogation est accordée par une fonction que le programme autorise
    .help = Adressez-vous à une personne que le programme autorise, ou corrigez ce que la dérogation devait couvrir. À certaines règles, personne ne peut déroger.
str-024 = La date d’après laquelle le programme choisit ses règles ({ $basis }) manque ; les règles du jour du contrôle ont été appliquées.
    .title = La version des règles découle d’une date du dossier
    .help = Inscrivez cette date. D’ici là, le résultat peut changer selon le jour où on le demande.
str-025 = Cet enregistrement n’a pas d’identifiant.
    .title = Tout enregistrement d’une liste a un identifiant
    .help = Donnez-lui un identifiant que n’a aucun autre enregistrement du dossier.
str-026 = Un autre enregistrement de ce dossier a le même identifiant.
    .title = Les identifiants sont uniques dans un dossier
    .help = S’il s’agit d’un seul et même enregistrement, annulez-en un. Sinon, donnez au plus récent un nouvel identifiant, et vérifiez lequel des deux est visé ailleurs.
str-027 = { $expected ->
    [same_list] Cet enregistrement en corrige un qui n’est pas dans la même liste.
    [record] Ceci renvoie à un enregistrement qui n’est pas dans le dossier.
    [member] Ceci renvoie à une personne qui n’est pas membre du dossier.
   *[other] Ceci renvoie à un enregistrement qui n’est pas dans le dossier ; on attend l’identifiant de : { $expected }.
}
    .title = Un renvoi mène à un enregistrement du dossier
    .help = Corrigez l’identifiant, ou ajoutez l’enregistrement visé. Ce qui ne renvoie à personne ne protège personne.
str-028 = « { $field } » désigne un bureau qui ne figure pas parmi les organisations du dossier.
    .title = Les bureaux d’un dossier figurent parmi ses organisations
    .help = Ajoutez le bureau aux organisations, avec son type, son rôle et son pays, ou corrigez l’identifiant.
str-029 = Cet enregistrement et celui qu’il corrige se remplacent l’un l’autre ; aucun ne compterait.
    .title = Les corrections ne tournent pas en rond
    .help = Décidez quel enregistrement vaut, et retirez-en « replaces ».
str-030 = Avec { $members } membres et { $records } enregistrements et renvois, c’est plus qu’un ménage ; les règles n’ont pas été appliquées.
    .title = Un dossier est un ménage
    .help = Ouvrez un dossier par ménage, et reliez par « group » ceux qui voyagent ensemble.
