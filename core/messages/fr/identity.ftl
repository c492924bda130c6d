# IDN : identité et qualité des données
idn-001 = { $problem ->
    [nobody] Ce dossier ne compte personne.
    [several] Deux membres participants sont tous deux enregistrés comme demandeur principal.
   *[none] Aucun membre de ce dossier n’est enregistré comme demandeur principal.
}
    .title = Un dossier a un seul demandeur principal
    .help = Indiquez dans le rôle de chaque membre qui est le demandeur principal : la personne qui parle pour le ménage.
idn-002 = { $missing ->
    [name] Aucun élément du nom de cette personne n’est enregistré.
    [sex] Le sexe de cette personne n’est pas enregistré.
    [stated_on] L’âge de cette personne est enregistré, mais pas le jour où il a été déclaré.
    [nationality] Aucune nationalité n’est enregistrée pour cette personne.
   *[birth] Ni date de naissance ni âge ne sont enregistrés pour cette personne.
}
    .title = De chaque personne sont enregistrés un nom, le sexe, la naissance et une nationalité
    .help = Demandez à la personne. Un seul nom suffit, une année ou un âge suffit, et il existe des codes pour les personnes apatrides (XXA), réfugiées (XXB, XXC) ou de nationalité non précisée (XXX).
idn-003 = La date de naissance de cette personne est de celles que les systèmes inscrivent quand ils n’en connaissent aucune.
    .title = Une date de naissance n’est pas une date de remplissage
    .help = Demandez quand la personne est née ; si le jour n’est pas connu, enregistrez l’année ou un âge. D’ici là, considérez que la personne peut être un enfant.
idn-004 = { $problem ->
    [persons] Un dossier provisoire représente exactement une personne.
    [name] Un dossier provisoire contient un nom.
    [document] Un dossier provisoire contient un document.
   *[return_type] Ce type de retour n’utilise pas de dossiers provisoires.
}
    .title = Un dossier provisoire annonce une personne sans données personnelles
    .help = Retirez ce qu’un dossier provisoire ne doit pas contenir, ou faites-en un dossier normal dès que la personne peut être enregistrée.
idn-005 = Ce dossier est encore provisoire et ne désigne personne.
    .title = Un dossier provisoire est remplacé avant l’approbation d’un plan ou toute remise d’aide
    .help = Enregistrez la personne dans un dossier normal, ou fusionnez le dossier provisoire avec celui de la personne.
idn-006 = { $problem ->
    [future] Cette naissance est postérieure au { $date }, jour de l’examen.
   *[registration] Cette naissance est postérieure au { $date }, jour de l’enregistrement de la personne.
}
    .title = Nul n’est enregistré avant sa naissance
    .help = Corrigez la naissance. Pour un enfant né depuis, enregistrez le jour où il a été ajouté au dossier.
idn-007 = { $tolerance ->
    [one] L’âge déclaré et la date de naissance diffèrent de plus d’un an.
   *[other] L’âge déclaré et la date de naissance diffèrent de plus de { $tolerance } ans.
}
    .title = L’âge déclaré et la date de naissance concordent
    .help = Demandez lequel des deux est exact et corrigez l’autre. Si aucun n’est sûr, enregistrez la naissance aussi précisément qu’elle est connue.
idn-008 = D’après cette naissance, la personne aurait plus de { $most } ans.
    .title = Les âges sont plausibles
    .help = Corrigez la naissance ; une erreur de siècle est le cas le plus fréquent.
idn-009 = Cette naissance est enregistrée au 1er janvier ou au 31 décembre, sans document vérifié à l’appui.
    .title = Une naissance dont seule l’année est connue est enregistrée comme une année
    .help = Si le jour n’est pas connu, n’enregistrez que l’année. S’il l’est, faites vérifier le document qui l’atteste.
idn-010 = La précision d’une naissance a été perdue.
    .title = Une naissance est conservée aussi précisément qu’elle est connue, et pas davantage
    .help = Enregistrez l’année, le mois, ou un âge avec le jour où il a été déclaré.
idn-011 = Une personne qui peut être un enfant a été traitée comme un adulte.
    .title = Quiconque peut être un enfant est traité comme tel
    .help = Traitez la personne comme un enfant tant qu’aucune évaluation de l’âge enregistrée n’établit le contraire.
idn-012 = { $problem ->
    [specimen] UTO ne figure que sur des spécimens de documents et n’est la nationalité de personne.
    [alpha3] Un pays est écrit ici en trois lettres ; les dossiers en écrivent deux (ISO 3166-1 alpha-2).
   *[unknown] Ce n’est ni un code de pays ni un code spécial des documents de voyage.
}
    .title = Les pays et les nationalités sont écrits dans les codes que tous les bureaux lisent
    .help = Écrivez le code du pays en deux lettres. Pour une personne apatride, écrivez XXA, pour une personne réfugiée XXB ou XXC, pour une nationalité non précisée XXX.
idn-013 = { $problem ->
    [not_admitted] Rien n’atteste que le pays de retour admet cette personne, dont il n’est pas le pays.
    [not_aided] Ce programme n’accorde pas cette aide pour un retour vers un pays qui n’est pas celui de la personne.
   *[no_tie] Le pays de retour n’est ni une nationalité ni une ancienne résidence de cette personne.
}
    .title = On retourne dans un pays qui est le sien, ou dans un pays qui vous admet
    .help = Vérifiez avec la personne sa nationalité et le pays de retour. Pour un pays tiers, signalez-le dans le dossier, enregistrez le visa, le titre de séjour ou la confirmation d’admission, et dites à la personne ce que le programme n’y finance pas.
idn-014 = { $other ->
    [none] Deux membres de ce dossier ont le même document.
   *[other] Un document de cette personne figure au nom d’une autre personne dans le dossier nº { $other } de cet examen.
}
    .title = Un document appartient à une seule personne
    .help = Examinez les deux documents. Corrigez un numéro recopié par erreur, et marquez comme attribué à tort un document qui appartient à quelqu’un d’autre.
idn-015 = Ce dossier, ou cette personne dans un dossier ouvert du même programme, figure déjà comme dossier nº { $other } de cet examen.
    .title = Une personne a un seul dossier ouvert dans un programme
    .help = Parlez-en avec l’autre bureau, puis fusionnez les deux dossiers ou clôturez l’un comme doublon. L’aide convenue se poursuit entre-temps.
idn-016 = Cette personne est probablement celle du dossier nº { $other } de cet examen.
    .title = Les doublons probables sont examinés
    .help = Comparez les deux dossiers en présence de la personne. S’il s’agit de la même personne, fusionnez-les ; sinon, laissez-les tels quels. Ne fusionnez jamais sur ce seul indice.
idn-017 = Deux noms ont été comparés selon leur orthographe.
    .title = Les noms sont comparés sans égard à la casse, aux accents, à l’ordre et, autant que possible, à l’écriture
    .help = Enregistrez le nom comme la personne l’écrit, et aussi dans sa propre écriture s’il y a lieu.
idn-018 = { $problem ->
    [characters] Ce numéro de téléphone contient autre chose que des chiffres après le signe plus.
    [length] Ce numéro de téléphone est trop court ou trop long.
   *[country_code] Il manque l’indicatif du pays à ce numéro de téléphone.
}
    .title = Les numéros de téléphone peuvent être appelés de l’étranger
    .help = Écrivez le numéro avec + et l’indicatif du pays, en chiffres uniquement : +237600000001.
idn-019 = Une grossesse ou un allaitement est enregistré pour une personne dont le sexe enregistré est masculin.
    .title = Grossesse et allaitement ne contredisent pas le sexe enregistré
    .help = Vérifiez de quel membre il s’agit, et corrigez le sexe ou déplacez l’information. Pour un homme trans, enregistrez l’identité de genre s’il en est d’accord.
idn-020 = L’identité du demandeur principal n’a pas été vérifiée avant la première remise d’aide.
    .title = L’identité du demandeur principal est vérifiée avant la première remise d’aide
    .help = Faites vérifier un document d’identité, ou demandez au consulat de confirmer l’identité. Si ni l’un ni l’autre n’est possible, demandez une dérogation au responsable du programme.
idn-021 = Cette information repose sur un document rejeté ou appartenant à quelqu’un d’autre.
    .title = Rien ne repose sur un document reconnu faux
    .help = Réexaminez ce qui a été décidé sur la base de ce document, et indiquez-en un autre qui l’atteste, ou aucun.
idn-022 = { $problem ->
    [itself] Ce dossier est fusionné avec lui-même.
    [no_date] Le jour de la fusion n’est pas enregistré.
    [not_closed] Ce dossier a été fusionné avec un autre, sans être clôturé comme doublon.
    [goes_on] Ce dossier a connu une suite après sa fusion avec un autre.
   *[no_survivor] Ce dossier est un doublon et n’indique pas le dossier qui subsiste.
}
    .title = Un dossier fusionné désigne celui qui subsiste, est clôturé comme doublon et n’évolue plus
    .help = Enregistrez le dossier qui subsiste et le jour de la fusion, clôturez celui-ci comme doublon, et portez tout élément nouveau dans l’autre.
idn-023 = { $problem ->
    [empty] Ce fichier doit attester une identité et n’a aucun contenu.
   *[blank] Ce fichier doit attester une identité, et personne n’y a rien vu.
}
    .title = Un fichier qui doit attester une identité a un contenu
    .help = Joignez le document, ou retirez le fichier s’il n’y en a pas : une page blanche est inutile.
