### Formulaires de rapport : mots des fichiers, constatations, récépissés, listes et lettres.
### Les années, les codes et le contenu d’un fichier arrivent comme textes ; les jours et les quantités, déjà écrits pour la lecture.

## Mots d’un classeur, d’un tableau ou d’une couverture (form-word-<id>).

form-word-cover = Page de couverture
form-word-help = Aide
form-word-state = État auteur du rapport
form-word-kind = Type de rapport
form-word-kind-initial = rapport initial
form-word-kind-annual = rapport annuel
form-word-kind-voluntary = rapport volontaire
form-word-from = Premier jour visé
form-word-to = Dernier jour visé
form-word-language = Langue de ce fichier
form-word-language-name = Français
form-word-what-to-do-1 = Remplissez les cellules de couleur claire ; les autres restent telles quelles.
form-word-what-to-do-2 = Indiquez dans la liste des formulaires ci-dessous si chacun a changé ; sinon, donnez l’année du rapport antérieur et laissez le formulaire tel quel.
form-word-what-to-do-3 = En l’absence de réponse, choisissez-en la raison à côté : « { form-word-not-known } », « { form-word-not-applicable } » ou « { form-word-none } ». Une cellule vide ne dit rien.
form-word-form = Formulaire
form-word-status = Changements
form-word-changed = modifié
form-word-unchanged = inchangé
form-word-since = Depuis le rapport sur l’année
form-word-form-not-applicable = ne s’applique pas
form-word-question = Question
form-word-answer = Réponse
form-word-unit = Unité
form-word-no-answer = Raison de l’absence de réponse
form-word-yes = { answer-yes }
form-word-no = { answer-no }
form-word-not-known = { answer-not-known }
form-word-not-applicable = { answer-not-applicable }
form-word-none = { answer-none }
form-word-not-reported = { answer-not-reported }
form-word-who-sees = Diffusion
form-word-public = publique
form-word-not-public = non publique
form-word-remark = Observation
form-word-before = Rapport précédent
form-word-total = Total
form-word-total-count = Nombre de lignes :
form-word-required = obligatoire
form-word-voluntary = facultatif
form-word-see-table = Voir le tableau en
form-word-back = Retour à la page de couverture
form-word-part = combien
form-word-whole = sur un total de
form-word-latitude = latitude (jusqu’à 90 ; sud précédé du signe moins)
form-word-longitude = longitude (jusqu’à 180 ; ouest précédé du signe moins)
form-word-degrees = degrés
form-word-other-remarks = Observations sur des cellules particulières
form-word-place = Observation sur
form-word-attachments = Pièces jointes
form-word-choices = Choix
form-word-expects-number = Veuillez saisir un nombre entier, en chiffres seulement, sans espace, point ni virgule.
form-word-expects-date = Veuillez saisir le jour sous la forme année-mois-jour, par exemple 2023-06-30.
form-word-expects-choice = Veuillez choisir dans la liste.
form-word-set-aside-place = Se trouvait en
form-word-set-aside-reason = Motif de la mise de côté
form-word-list-separator = { ", " }

## Unités à côté des nombres ; d’autres figurent avec les prévisions.

unit-centimetre = centimètres
unit-gram = grammes
unit-law = lois
unit-person = personnes
unit-remnant = restes d’armes à sous-munitions
unit-submunition = sous-munitions

## Constatations dans un rapport (found-<code>) : leur gravité, et le tout sur une ligne.

found-gravity-refused = Ne peut être accepté
found-gravity-contradicts = Se contredit
found-gravity-look = À revoir
found-none = Rien n’appelle votre attention.
found-count = { $refused ->
    [0] Tout peut être accepté
    [one] { $refused } point ne peut être accepté
   *[other] { $refused } points ne peuvent être acceptés
} ; { $contradicts ->
    [0] aucune contradiction
    [one] { $contradicts } contradiction
   *[other] { $contradicts } contradictions
} ; { $look ->
    [0] rien à revoir
    [one] { $look } point à revoir
   *[other] { $look } points à revoir
}.

## Constatations dans un rapport : ne peut être accepté.

found-wrong-template = Le rapport a été établi sur le formulaire « { $given } », alors qu’il est lu selon le formulaire « { $expected } ». Veuillez exporter de nouveau le formulaire et y reporter les réponses.
found-unknown-state = Le registre des noms ne contient aucun État dont le code soit « { $state } ». Veuillez vérifier les trois lettres.
found-covers-not-a-year = Un rapport annuel porte sur une année civile ; celui-ci va du { $from } au { $to }. Veuillez corriger ces deux jours ou choisir un autre type de rapport.
found-year-before-form = Cette version du formulaire sert aux rapports sur { $first } et les années suivantes ; ce rapport porte sur { $year }. Veuillez utiliser la version antérieure.
found-year-after-form = Cette version du formulaire sert aux rapports sur les années jusqu’à { $last } ; ce rapport porte sur { $year }. Veuillez utiliser la version suivante.
found-unknown-form = La page de couverture mentionne le formulaire { $form }, qui n’existe pas dans cette version. Veuillez supprimer cette ligne.
found-form-applies = Le formulaire { $form } s’applique à tous les États et ne peut porter la mention « { form-word-form-not-applicable } ». Veuillez le remplir ; s’il n’y a rien à signaler, choisissez « { form-word-none } ».
found-unchanged-in-initial = Le formulaire { $form } porte la mention « { form-word-unchanged } », mais aucun rapport ne précède un rapport initial. Veuillez le remplir.
found-unchanged-not-earlier = Le formulaire { $form } est indiqué comme inchangé depuis { $since }, or ce rapport porte lui-même sur { $year }. Veuillez donner une année antérieure.
found-unchanged-without-earlier = Le formulaire { $form } est indiqué comme inchangé depuis { $since }, mais on ne connaît aucun rapport sur cette année dont les réponses puissent être reprises. Veuillez remplir le formulaire ou corriger l’année.
found-unknown-question = Cette version du formulaire ne pose pas la question « { $question } ». Veuillez retirer la réponse ; son contenu peut figurer dans une observation.
found-unknown-column = Le tableau n’a pas de colonne « { $column } ». Veuillez retirer cet élément ; son contenu peut figurer dans une observation.
found-no-answer = La mention « { form-word-not-reported } » ne peut tenir lieu de réponse. Veuillez laisser la cellule vide ou choisir « { form-word-not-known } », « { form-word-not-applicable } » ou « { form-word-none } ».
found-wrong-type = Attendu ici : { $expected ->
    [yes-no] oui ou non
    [number] un nombre entier
    [ratio] deux nombres, combien et sur combien
    [choice] un choix de la liste
    [text] un texte
    [when] un jour ou une période
    [munition] un type de munition
    [name] un nom
    [place] un lieu
    [table] un tableau
   *[other] { $expected }
}. Donné : { $given ->
    [yes-no] oui ou non
    [number] un nombre entier
    [ratio] deux nombres, combien et sur combien
    [choice] un choix de la liste
    [text] un texte
    [when] un jour ou une période
    [munition] un type de munition
    [name] un nom
    [place] un lieu
    [table] un tableau
   *[other] { $given }
}. Veuillez répondre sous la forme attendue.
found-choice-not-offered = « { $choice } » ne figure pas parmi les choix. Veuillez choisir dans la liste.
found-negative = { $number } est inférieur à zéro. Veuillez donner zéro ou un nombre supérieur.
# Avec la ligne dans le rapport, sans elle à la lecture d’un fichier : donc sans variable.
found-row-empty = Rien n’est rempli dans cette ligne. Veuillez la remplir ou la supprimer.
found-cell-missing = « { $column } » est vide à la ligne { $row }. Veuillez remplir cette cellule ; si la réponse est inconnue, choisissez « { form-word-not-known } ».
found-attachment-kind = Le fichier « { $name } » n’est pas d’un type qui puisse être joint. Types possibles : { $allowed }. Veuillez l’enregistrer sous l’un d’eux.
found-attachment-too-large = Le fichier « { $name } » est trop volumineux : { $size } octets, pour un maximum de { $largest }. Veuillez le réduire ou le diviser.
found-attachments-too-large = Les pièces jointes sont trop volumineuses ensemble : { $size } octets, pour un maximum de { $together }. Veuillez en joindre moins, ou de plus petites.

## Constatations dans un rapport : se contredit. Un contrôle dit ce qui ne va pas par sa propre phrase, $says.

found-check-at-most = { $says } Indiqué ici : { $amount } ; maximum possible : { $limit }. Veuillez corriger un nombre ou l’expliquer dans une observation.
found-check-same = { $says } D’un côté : { $amount } ; de l’autre : { $other }. Veuillez corriger un nombre ou l’expliquer dans une observation.
found-check-row-at-most = { $says } Ligne { $row } : { $amount } ; maximum possible : { $limit }. Veuillez corriger un nombre ou l’expliquer dans une observation.
found-check-row-needs = { $says } Ligne { $row } : { $amount }. Veuillez compléter la ligne ou donner une explication dans une observation.
found-check-needs = { $says } Cela est demandé en raison de la réponse à « { $question } ». Veuillez répondre ici ou revoir cette réponse.
found-part-above-whole = Les nombres { $part } sur { $whole } ne concordent pas : la partie dépasse le tout. Veuillez corriger l’un des deux.
found-unchanged-but-differs = Le formulaire { $form } est indiqué comme inchangé depuis { $since } et cette réponse est nouvelle. Elle est retenue comme le changement ; les autres réponses du formulaire restent telles quelles.
found-not-applicable-but-answered = Le formulaire { $form } porte la mention « { form-word-form-not-applicable } », mais cette question a reçu une réponse. Veuillez changer la mention sur la page de couverture ou retirer la réponse.

## Constatations dans un rapport : à revoir.

found-check-jump = { $says } Indiqué ici : { $amount } ; l’année précédente : { $before }. Un écart de { $times } fois ou plus est toujours signalé. Si le nombre est exact, il n’y a rien à faire ; une observation peut l’expliquer.
found-not-applicable-but-owed = Le formulaire { $form } porte la mention « { form-word-form-not-applicable } », alors que l’obligation « { $obligation } » reste à remplir. Veuillez voir si le formulaire ne s’applique pas malgré tout.
found-part-unanswered = Aucune réponse n’est donnée dans la partie « { $part } » du formulaire { $form }. S’il n’y a rien à signaler, veuillez choisir « { form-word-none } ».
found-unchanged-not-carried = Le formulaire { $form } est indiqué comme inchangé depuis { $since }, mais la réponse d’alors ne convient pas à cette version du formulaire et n’a pas été reprise. Veuillez répondre de nouveau à cette question.

## Constatations à la lecture d’un fichier : le fichier entier.

found-file-too-large = Le fichier est trop volumineux : { $bytes } octets, pour un maximum de { $limit }. Veuillez en retirer ce qui n’appartient pas au rapport, par exemple les images.
found-file-damaged = Le fichier est endommagé et ne peut être lu (endroit : { $part }). Veuillez l’ouvrir, l’enregistrer sous un autre nom et remettre cette copie.
found-file-of-another-kind = Un rapport ne peut être lu dans un fichier de ce type. Veuillez remettre le formulaire exporté sous forme de classeur (.xlsx), ou un fichier CSV ou JSON.
found-file-encrypted = Le fichier est protégé par un mot de passe et ne peut être ouvert. Veuillez l’enregistrer sans mot de passe.
found-file-with-macros = Le classeur contient des macros ({ $part }), qui ne sont pas acceptées. Veuillez l’enregistrer comme classeur sans macros (.xlsx).
found-file-with-links = Le classeur puise dans d’autres fichiers ou sources ({ $part }). Veuillez rompre ces liaisons, pour ne garder que les valeurs, et l’enregistrer de nouveau.
found-file-with-objects = Le classeur contient des objets incorporés ({ $part }). Veuillez les retirer ; des fichiers peuvent être joints au rapport.
found-file-too-many-parts = Le fichier compte trop d’éléments : { $count }, pour un maximum de { $limit }. Veuillez exporter de nouveau le formulaire et y reporter les réponses.
found-file-unpacks-too-large = Le fichier devient trop volumineux une fois décompressé (endroit : { $part }) ; maximum : { $limit } octets. Veuillez exporter de nouveau le formulaire et y reporter les réponses.
found-file-too-many-cells = Le classeur compte trop de cellules ; maximum : { $limit }. Veuillez supprimer les lignes et colonnes vides en dehors des réponses.
found-file-too-many-texts = Le classeur contient trop de textes ; maximum : { $limit }. Veuillez en retirer ce qui n’appartient pas au rapport.
found-file-too-many-sheets = Le classeur compte trop de feuilles : { $count }, pour un maximum de { $limit }. Veuillez supprimer celles qui n’appartiennent pas au formulaire.
found-file-takes-too-much = Les textes du rapport sont trop longs ensemble ; maximum : { $limit } octets. Veuillez les abréger, ou joindre les longs textes comme fichiers.
found-file-too-many-rows = Les tableaux comptent trop de lignes ensemble ; maximum : { $limit }. Veuillez regrouper les lignes semblables, ou joindre la liste complète comme fichier.
found-file-too-many-answers = Trop de cellules sont remplies ; maximum : { $limit }. Veuillez regrouper les lignes semblables, ou joindre la liste complète comme fichier.
found-file-wrong-encoding = Les caractères du fichier sont illisibles à partir de l’octet { $offset }. Veuillez l’enregistrer en codage UTF-8.
found-file-not-exported = Ce fichier ne provient pas d’un formulaire exporté, et ses réponses sont introuvables. Veuillez exporter le formulaire et y reporter les réponses.
found-file-of-another-layout = Le fichier a la disposition « { $text } », inconnue ici. Veuillez exporter de nouveau le formulaire et y reporter les réponses.
found-findings-left-out = { $count ->
    [one] { $count } autre point n’est pas énuméré. Veuillez corriger d’abord ceux qui le sont, puis vérifier de nouveau le fichier.
   *[other] { $count } autres points ne sont pas énumérés. Veuillez corriger d’abord ceux qui le sont, puis vérifier de nouveau le fichier.
}

## Constatations à la lecture d’un fichier : ce qu’il dit de lui-même, et sa couverture.

found-form-unknown = Le fichier relève du formulaire « { $text } », inconnu ici. Veuillez exporter un formulaire et y reporter les réponses.
found-state-not-read = « { $text } » n’est pas le code d’un État. Veuillez écrire les trois lettres du code.
found-kind-not-read = « { $text } » n’est pas un type de rapport. Veuillez choisir parmi : { $expected }.
found-period-not-read = « { $text } » n’est pas un jour. Veuillez écrire année-mois-jour, par exemple 2023-06-30.
found-period-reversed = Le dernier jour, le { $to }, précède le premier, le { $from }. Veuillez les intervertir ou les corriger.
found-language-not-read = « { $text } » n’est pas une langue de rapport. Veuillez choisir parmi : { $expected }.
found-field-missing = Manque dans le fichier : « { $field ->
    [form] { form-word-form }
    [state] { form-word-state }
    [kind] { form-word-kind }
    [from] { form-word-from }
    [to] { form-word-to }
    [language] { form-word-language }
   *[other] { $field }
} ». Veuillez compléter.
found-field-unknown = Un rapport n’a pas d’élément « { $field } ». Veuillez en corriger le nom ou le retirer.
found-field-twice = L’élément « { $field } » figure deux fois dans le fichier. Veuillez n’en garder qu’un.
found-field-not-read = L’élément « { $field } » ne peut être lu ; il contient « { $text } ». Veuillez l’écrire comme dans le fichier exporté.
found-cover-form-unknown = La page de couverture mentionne le formulaire { $form }, qui n’existe pas dans cette version. Veuillez supprimer cette ligne.
found-cover-not-read = « { $text } » ne dit pas si le formulaire a changé. Veuillez choisir parmi : { $expected }.
found-cover-since-not-read = « { $text } » n’est pas une année. Veuillez donner, en quatre chiffres, l’année du rapport depuis lequel rien n’a changé.

## Constatations à la lecture d’un fichier : questions, tableaux et cellules.

found-question-unknown = Cette version du formulaire ne pose pas la question « { $question } ». Veuillez retirer cet élément ; son contenu peut figurer dans une observation.
found-question-twice = La question « { $question } » figure deux fois dans le fichier. Veuillez n’en garder qu’une.
found-column-unknown = Le tableau n’a pas de colonne « { $column } ». Veuillez en corriger le nom ou la retirer.
found-column-twice = La colonne « { $column } » figure deux fois ici. Veuillez n’en garder qu’une.
found-row-not-read = « { $text } » ne peut être lu comme une ligne du tableau. Veuillez écrire la ligne comme dans le fichier exporté.
found-row-twice = Cette ligne dit la même chose que la ligne { $first }. Si les deux sont voulues, laissez-les ; sinon, veuillez en retirer une.
found-table-empty = Le tableau n’a aucune ligne. S’il n’y a rien à signaler, veuillez répondre « { form-word-none } ».
found-table-expected = Les lignes d’un tableau sont attendues ici, et « { $text } » s’y trouve. Veuillez donner les lignes, ou dire pourquoi il n’y en a pas.
found-text-too-long = Le texte est trop long : { $length } caractères, pour un maximum de { $limit }. Veuillez l’abréger ou le joindre comme fichier.
found-text-with-control-character = Le texte contient un caractère invisible qui ne peut être conservé ({ $code }). Veuillez saisir de nouveau ce passage.
found-text-expected = Un texte est attendu ici, et « { $text } » s’y trouve. Veuillez écrire un texte.
found-text-languages-not-read = « { $text } » ne peut être lu comme un texte en une ou plusieurs langues. Veuillez donner chaque texte sous le code de sa langue : ar, en, es, fr, ru ou zh.
found-number-not-read = « { $text } » n’est pas un nombre. Veuillez n’écrire que des chiffres ; si le nombre est inconnu, choisissez « { form-word-not-known } ».
found-number-with-separators = « { $text } » peut se lire de plusieurs façons. Veuillez n’écrire que des chiffres : { $understood }, si c’est bien ce nombre.
found-number-not-whole = « { $text } » n’est pas un nombre entier. Veuillez l’arrondir et voir si l’unité est la bonne.
found-number-too-large = Le nombre « { $text } » est trop grand. Veuillez vérifier les chiffres et l’unité.
found-yes-no-not-read = « { $text } » n’est ni « oui » ni « non ». Veuillez choisir parmi : { $expected }.
found-choice-not-read = « { $text } » ne figure pas parmi les choix. Veuillez choisir parmi : { $expected }.
found-date-not-read = « { $text } » ne peut être lu comme un jour. Veuillez écrire année-mois-jour, par exemple { $example }.
found-date-with-time = « { $text } » comporte une heure en plus du jour ; { $understood } a été retenu. Veuillez voir si c’est bien ce jour.
found-ratio-not-read = Il faut ici deux nombres : combien, et sur combien. Seul « { $text } » a été trouvé ; veuillez donner les deux.
found-place-not-read = « { $text } » ne peut être lu comme un lieu. Veuillez en donner le nom, ou la latitude et la longitude, ou le tout.
found-place-half = De la latitude et de la longitude, une seule est donnée. Veuillez donner les deux, ou aucune.
found-degrees-not-read = « { $text } » ne peut être lu comme des degrés. Veuillez écrire un nombre décimal avec un point, par exemple 12.345678, jusqu’à 90 pour la latitude et 180 pour la longitude.
found-degrees-rounded = « { $text } » est plus précis que ce qui peut être conservé ; { $understood } a été retenu. Si cela convient, il n’y a rien à faire.
found-answer-and-none = Une réponse est donnée, et « { $text } » est choisi à côté. Veuillez ne garder que l’un des deux.
found-no-answer-not-read = « { $text } » ne dit pas pourquoi il n’y a pas de réponse. Veuillez choisir parmi : { $expected }.
found-public-not-read = « { $text } » ne dit pas qui peut voir la réponse. Veuillez choisir parmi : { $expected }.
found-remark-nowhere = Une observation porte sur « { $text } », qui n’existe pas dans ce rapport. Veuillez la rattacher à un formulaire, à une question ou à une cellule.
found-attachment-not-read = Le fichier « { $text } » n’est pas décrit de manière lisible. Veuillez le joindre de nouveau.

## Constatations à la lecture d’un fichier : propres aux classeurs et à JSON.

found-cell-formula = Cette cellule contient une formule ; sa valeur { $text } a été retenue. Veuillez voir si elle est exacte.
found-cell-formula-without-value = Cette cellule contient une formule sans valeur. Veuillez ouvrir le fichier, le laisser calculer et l’enregistrer de nouveau, ou saisir la valeur.
found-cell-failed = La formule de cette cellule a échoué et affiche { $text }. Veuillez saisir la valeur.
found-cells-merged = Les cellules { $range } sont fusionnées, et l’on ne sait à quoi se rapporte leur contenu. Veuillez annuler la fusion et remplir chaque cellule.
found-sheet-missing = La feuille du formulaire { $form } manque. Veuillez exporter de nouveau le formulaire et y reporter les réponses.
found-sheet-not-read = La feuille « { $sheet } » n’appartient pas au formulaire et n’a pas été lue. Veuillez voir si elle contient des réponses utiles.
found-input-missing = La cellule de la réponse à « { $question } » n’est plus dans le classeur. Veuillez exporter de nouveau le formulaire et y reporter les réponses.
found-json-not-read = Le fichier n’est pas du JSON valide : ligne { $line }, colonne { $column }. Veuillez le corriger à cet endroit.
found-json-too-deep = Le fichier compte trop de niveaux imbriqués ; maximum : { $limit }. Veuillez l’écrire comme le fichier exporté.
found-json-too-many-values = Le fichier contient trop de valeurs ; maximum : { $limit }. Veuillez en retirer ce qui n’appartient pas au rapport.

## Constatations à la lecture d’un tableur au moyen d’un fichier de correspondance.

found-sheet-not-found = Il n’y a pas de feuille « { $sheet } » ; le classeur contient : { $known }. Veuillez corriger le nom dans le fichier de correspondance ou dans le classeur.
found-sheet-not-said = Le classeur a plusieurs feuilles, ou n’en a aucune : { $known }. Veuillez indiquer dans le fichier de correspondance laquelle est visée.
found-sheet-without-rows = Aucune ligne n’a été lue dans la feuille « { $sheet } ». Veuillez voir si le fichier de correspondance indique la bonne ligne d’en-têtes.
found-heading-missing = Aucune colonne ne porte l’en-tête « { $heading } ». Veuillez corriger l’en-tête ou la ligne d’en-têtes dans le fichier de correspondance, ou désigner la colonne par sa lettre.
found-heading-twice = L’en-tête « { $heading } » figure ici une seconde fois ; la première est en { $first }. Veuillez désigner la colonne par sa lettre dans le fichier de correspondance.
found-heading-not-used = La colonne « { $heading } » n’a pas été lue. Si elle ne contient rien pour le rapport, le fichier de correspondance peut la mentionner sous « ignore ».
found-file-too-many-reports = Le fichier donnerait trop de rapports ; maximum : { $limit }. Veuillez le diviser.
found-state-name-not-read = « { $text } » n’est ni le code ni le nom d’un État. Veuillez écrire les trois lettres du code, ou indiquer dans le fichier de correspondance l’État dont il s’agit.
found-state-name-of-several = « { $text } » est le nom de plusieurs États : { $states }. Veuillez écrire les trois lettres du code.
found-year-not-read = « { $text } » n’indique pas une seule année civile. Veuillez écrire l’année en quatre chiffres, ou un jour de cette année.
found-row-like-total = Cette ligne semble être un total (« { $text } »), dont les nombres seraient comptés deux fois. Veuillez la retirer, ou indiquer sous « totals », dans le fichier de correspondance, ce qu’elle est.
found-cell-blank = « { $heading } » est vide, et la ligne ne peut être retenue sans cette indication. Veuillez la remplir.
found-cells-half-filled = Parmi les cellules qui vont ensemble, seules certaines sont remplies : { $heading }. Veuillez les remplir toutes, ou aucune.
found-date-pattern-not-met = « { $text } » n’est pas un jour écrit comme l’indique le fichier de correspondance : { $expected }. Veuillez l’écrire ainsi, ou ajouter cette façon d’écrire au fichier de correspondance.
found-date-of-several = « { $text } » peut se lire { $one } ou { $other }. Veuillez écrire le jour sous la forme année-mois-jour.
found-number-unit-missing = « { $text } » n’indique pas d’unité. Veuillez écrire après le nombre l’une de celles-ci : { $expected }.
found-number-rounded = « { $text } » a plus de chiffres que l’on ne peut en conserver ; { $understood } a été retenu. Si cela convient, il n’y a rien à faire.
found-word-not-listed = « { $text } » ne figure pas parmi les mots du fichier de correspondance : { $expected }. Veuillez le corriger, ou l’y ajouter.
found-question-answered-already = Une autre réponse a déjà été donnée à cette question, en { $first }. Veuillez ne garder que l’une des deux.

## Erreurs dans un fichier de correspondance (mapping-<code>), et que faire (mapping-<code>-hint). La ligne est indiquée devant.

mapping-unreadable = Ceci n’est pas du TOML valable : { $detail }
mapping-unreadable-hint = Voyez, sur cette ligne et la précédente, s’il manque un guillemet, un crochet ou une virgule, ou s’il y en a un de trop.
mapping-too-large = Le fichier de correspondance est trop volumineux : { $bytes } octets ; maximum : { $limit }.
mapping-too-large-hint = Retirez-en ce qui n’est pas une correspondance.
mapping-unknown-key = « { $key } » n’est pas une clé lue ici.
mapping-unknown-key-hint = Les clés sont : { $allowed }. Corrigez l’orthographe ou retirez la ligne.
mapping-missing-key = « { $key } » manque ici.
mapping-missing-key-hint = Ajoutez « { $key } » ; rien n’est deviné.
mapping-wrong-type = La valeur de « { $key } » n’a pas la forme voulue.
mapping-wrong-type-hint = Écrivez { $expected ->
    [text] un texte entre guillemets
    [texts] un texte, ou plusieurs entre crochets
    [twelve-texts] douze textes entre crochets, un par mois
    [number] un nombre
    [whole-number] un nombre entier, ou le premier et le dernier entre crochets
    [yes-no] true ou false
    [table] une table telle que {"{"} column = "…" {"}"}
    [tables] une liste de tables
   *[other] { $expected }
}.
mapping-unknown-word = « { $text } » n’est pas un mot possible ici.
mapping-unknown-word-hint = Employez l’un de ceux-ci : { $known }.
mapping-unknown-state = « { $text } » ne désigne pas un seul État du registre des noms.
mapping-unknown-state-hint = Écrivez les trois lettres de son code.
mapping-unknown-question = Cette version du formulaire ne pose pas la question « { $question } ».
mapping-unknown-question-hint = Corrigez la clé ; le schéma du formulaire les énumère toutes.
mapping-not-a-table = « { $question } » n’est pas un tableau.
mapping-not-a-table-hint = Retirez « table » et placez la question sous « answers ».
mapping-is-a-table = « { $question } » est un tableau.
mapping-is-a-table-hint = Donnez-lui un bloc à part, avec « table » et « columns ».
mapping-unknown-column = Le tableau n’a pas de colonne « { $column } ».
mapping-unknown-column-hint = Les colonnes sont : { $known }.
mapping-column-required = La colonne « { $column } » doit être remplie à chaque ligne, et le fichier n’en dit rien.
mapping-column-required-hint = Indiquez d’où elle vient ; ce qui est le même à chaque ligne s’indique par « always ».
mapping-unit-differs = « { $text } » ne peut être converti : le formulaire demande « { $unit } ».
mapping-unit-differs-hint = Choisissez une unité de même nature, ou donnez un facteur avec « times ».
mapping-not-a-number = « { $text } » n’est ni un nombre ni une fraction.
mapping-not-a-number-hint = Écrivez-le avec un point devant les décimales, ou sous la forme « 2000/3 ».
mapping-not-a-day = « { $text } » n’est pas un jour du calendrier.
mapping-not-a-day-hint = Écrivez année-mois-jour, par exemple 2023-06-30.
mapping-not-a-pattern = « { $text } » ne dit pas comment les jours sont écrits.
mapping-not-a-pattern-hint = Employez D, M ou MONTH, et YYYY, chacun une fois et séparés par des signes, par exemple D/M/YYYY ; les années à deux chiffres ne peuvent être lues.
mapping-not-a-cell = « { $text } » ne désigne ni une cellule ni une colonne.
mapping-not-a-cell-hint = Écrivez des lettres et un nombre pour une cellule, par exemple B2, et des lettres pour une colonne.
mapping-not-a-row = « { $text } » ne peut être une ligne ici.
mapping-not-a-row-hint = Les lignes se comptent à partir de 1 ; la première lue est sous les en-têtes, et la dernière ne la précède pas.
mapping-no-source = On ne sait d’où vient la valeur.
mapping-no-source-hint = Donnez exactement l’un de ces éléments : column, columns, letter, always, cell, sheet, ou from et to. Plusieurs colonnes forment un texte ou une somme.
mapping-does-not-apply = « { $key } » n’a pas de sens pour ce type de valeur.
mapping-does-not-apply-hint = Retirez-le, ou voyez si la valeur va au bon endroit.
mapping-contradiction = « { $text } » reçoit deux sens.
mapping-contradiction-hint = Gardez-en un seul.

## Résultat d’une importation.

import-read = { $n ->
    [one] { $n } ligne lue
   *[other] { $n } lignes lues
}
import-used = { $n ->
    [one] { $n } ligne utilisée
   *[other] { $n } lignes utilisées
}
import-set-aside = { $n ->
    [one] { $n } ligne mise de côté
   *[other] { $n } lignes mises de côté
}
import-filtered = { $n ->
    [one] { $n } ligne écartée, selon le fichier de correspondance ou le choix de l’État et de l’année
   *[other] { $n } lignes écartées, selon le fichier de correspondance ou le choix de l’État et de l’année
}
import-report = { $state }, { $year } : { $file }
import-set-aside-file = Lignes mises de côté, avec les motifs : { $file }. Veuillez les y corriger et importer ce fichier avec le même fichier de correspondance.
import-nothing-read = Rien n’a été lu.
import-no-report = Aucune ligne n’a été utilisée ; aucun rapport n’a donc été écrit.
import-mapping-mistakes = { $n ->
    [one] { $n } erreur dans le fichier de correspondance. Rien n’a été lu.
   *[other] { $n } erreurs dans le fichier de correspondance. Rien n’a été lu.
}

## Le récépissé, et ce que devient un rapport.

receipt-title = Récépissé de rapport
receipt-state = État
receipt-report = Rapport
receipt-kind-initial = Rapport de transparence initial
receipt-kind-annual = Rapport de transparence annuel
receipt-kind-voluntary = Rapport de transparence volontaire
receipt-covers = Période visée
receipt-version = Version
receipt-submitted-by = Présenté par
receipt-received-at = Reçu le
receipt-by = Enregistré par
receipt-hash = SHA-256 du rapport
receipt-attachment = Pièce jointe
receipt-entry = Maillon de la chaîne d’audit
receipt-statements = { $n ->
    [0] Aucune déclaration enregistrée
    [one] { $n } déclaration enregistrée
   *[other] { $n } déclarations enregistrées
}
receipt-repeated = Ce rapport a déjà été présenté avec le même contenu. Rien n’a été enregistré de nouveau.
receipt-replaced-by = Remplacé par
receipt-verify = Pour vérifier ce récépissé, exportez le rapport en JSON et calculez le SHA-256 de ce fichier : c’est la valeur indiquée ci-dessus.

## Listes de rapports. Le nombre est dans le titre.

reports-title = Rapports de transparence sur l’année { $year }, situation au { $day }
reports-due = { $n ->
    [0] Aucun rapport attendu
    [one] { $n } rapport attendu
   *[other] { $n } rapports attendus
} (États parties dont le rapport initial a été présenté)
reports-due-all = { $n ->
    [0] Aucun rapport attendu
    [one] { $n } rapport attendu
   *[other] { $n } rapports attendus
} (tous les États parties pour lesquels la Convention est en vigueur)
reports-in-time = { $n ->
    [0] Aucun rapport reçu dans les délais
    [one] { $n } rapport reçu dans les délais
   *[other] { $n } rapports reçus dans les délais
}
reports-late = { $n ->
    [0] Aucun rapport reçu en retard
    [one] { $n } rapport reçu en retard
   *[other] { $n } rapports reçus en retard
}
reports-received = { $n ->
    [0] Aucun rapport reçu sans que l’on sache si c’était dans les délais
    [one] { $n } rapport reçu, sans que l’on sache si c’était dans les délais
   *[other] { $n } rapports reçus, sans que l’on sache si c’était dans les délais
}
reports-missing = { $n ->
    [0] Aucun rapport en souffrance
    [one] { $n } rapport en souffrance
   *[other] { $n } rapports en souffrance
}
reports-not-yet = { $n ->
    [0] Aucun rapport dont le délai court encore
    [one] { $n } rapport dont le délai court encore
   *[other] { $n } rapports dont le délai court encore
}
reports-unknown = { $n ->
    [0] Aucun rapport dont on ignore s’il a été reçu
    [one] { $n } rapport dont on ignore s’il a été reçu
   *[other] { $n } rapports dont on ignore s’ils ont été reçus
}
reports-voluntary = { $n ->
    [0] Aucun rapport volontaire
    [one] { $n } rapport volontaire
   *[other] { $n } rapports volontaires
}
reports-received-on = reçu le { $day }
reports-due-on = attendu le { $day }

## Différences entre deux versions d’un rapport, et résultat de leur fusion.

diff-none = Les deux versions disent la même chose.
diff-added = Ajouté
diff-removed = Supprimé
diff-changed = Modifié
merge-done = Les deux versions ont été réunies ; rien ne reste à trancher.
merge-conflicts = { $n ->
    [one] Les deux versions diffèrent en { $n } endroit. Veuillez choisir la réponse qui vaut.
   *[other] Les deux versions diffèrent en { $n } endroits. Veuillez choisir pour chacun la réponse qui vaut.
}
merge-base = Version antérieure aux deux
merge-ours = Cette version
merge-theirs = L’autre version

## Lettres de rappel.

letter-subject = { $state } : rapport de transparence sur l’année { $year }
letter-greeting = Excellence,
letter-due = J’ai l’honneur de rappeler que le rapport de transparence annuel de votre État sur l’année civile { $year } doit être présenté au plus tard le { $day }, { $days ->
    [0] c’est-à-dire aujourd’hui
    [1] c’est-à-dire demain
   *[other] dans { $days } jours
}.
letter-overdue = J’ai l’honneur de rappeler que le rapport de transparence annuel de votre État sur l’année civile { $year } devait être présenté au plus tard le { $day } et que, selon nos dossiers, il n’a pas encore été reçu. Nous vous serions reconnaissants de bien vouloir le présenter dès que possible.
letter-initial-overdue = J’ai l’honneur de rappeler que le rapport de transparence initial de votre État devait être présenté au plus tard le { $day } et que, selon nos dossiers, il n’a pas encore été reçu. Nous vous serions reconnaissants de bien vouloir le présenter dès que possible.
letter-open = Autres points en suspens
letter-how = Vous trouverez ci-joint un formulaire déjà rempli avec les réponses de l’an dernier. Seul ce qui a changé est à saisir ; si rien n’a changé, il suffit de l’indiquer sur la page de couverture.
letter-help = L’Unité d’appui à l’application répondra volontiers à toute question relative au rapport.
letter-closing = Je vous prie d’agréer, Excellence, les assurances de ma très haute considération.
letter-signature = Unité d’appui à l’application
