### Ce qui ne va pas dans un paquet (check-<code>) et ce qu’il faut faire (check-<code>-hint).
### Le fichier et la ligne précèdent le message.

## Les fichiers eux-mêmes.

check-missing-file = Le fichier « { $file } » manque.
check-missing-file-hint = Ajoutez-le au paquet, ou corrigez son nom s’il s’y trouve sous un autre.
check-unreadable-toml = Ceci n’est pas du TOML valide : { $detail }
check-unreadable-toml-hint = Cherchez dans cette ligne et la précédente un guillemet, un crochet ou une virgule qui manque ou qui est de trop.
check-unreadable-csv = Ce tableau ne peut être lu : { $detail }
check-unreadable-csv-hint = Donnez à chaque ligne autant de champs que l’en-tête en compte, et mettez entre guillemets un champ qui contient une virgule.
check-unreadable-messages = Ce fichier de messages ne peut être lu : { $detail }
check-unreadable-messages-hint = Écrivez chaque message sous la forme « identifiant = texte », et commencez par des espaces les lignes suivantes du même message.
check-missing-message = Le message « { $message } » manque dans la langue « { $language } ».
check-missing-message-hint = Ajoutez-le à un fichier de messages de cette langue, avec les mêmes variables que dans les autres langues.
check-missing-language = « { $language } » n’a pas de texte ici, ou n’est pas le code d’une langue.
check-missing-language-hint = Ajoutez le texte dans cette langue ; les codes sont ar, en, es, fr, ru et zh.

## Clés, colonnes et valeurs.

check-unknown-key = « { $key } » n’est pas une clé qui soit lue ici.
check-unknown-key-hint = Les clés sont : { $allowed }. Corrigez l’orthographe ou retirez la ligne.
check-missing-key = « { $key } » manque ici.
check-missing-key-hint = Ajoutez « { $key } » à cet élément.
check-wrong-type = La valeur de « { $key } » n’a pas la forme voulue, qui est : { $expected }.
check-wrong-type-hint = Écrivez la valeur sous cette forme, avec des guillemets uniquement autour des mots.
check-wrong-column = Le tableau a une colonne « { $column } » qui n’est pas lue.
check-wrong-column-hint = Corrigez le nom dans la première ligne, ou retirez la colonne.
check-wrong-number = « { $text } » n’est pas un nombre.
check-wrong-number-hint = N’écrivez que des chiffres, avec un point avant les décimales et rien entre les milliers.
check-not-a-day = « { $text } » n’est pas un jour du calendrier.
check-not-a-day-hint = Écrivez année-mois-jour, par exemple 2023-06-30.
check-no-place = « { $text } » n’est pas un endroit d’une source.
check-no-place-hint = Écrivez la sorte puis les précisions, par exemple para:31, table:3 ou annex:II.
check-empty-list = La liste est vide.
check-empty-list-hint = Nommez au moins un membre, ou retirez tout l’élément.
check-unknown-kind = « { $word } » n’est pas un mot qui puisse figurer ici.
check-unknown-kind-hint = Utilisez l’un des mots que cette clé accepte, exactement orthographié, en minuscules et avec des traits d’union.
check-unknown-register-fact = « { $word } » n’est pas un fait que connaisse le registre des situations.
check-unknown-register-fact-hint = Utilisez deposited, in-force, signatory, not-party ou everyone.
check-unknown-window = « { $word } » n’est pas une période de prise en compte.
check-unknown-window-hint = Utilisez reporting-period, report-year, two-report-years, standing ou to-date.

## Noms qui doivent mener quelque part.

check-duplicate-id = « { $id } » figure une deuxième fois ; la première est à { $first }.
check-duplicate-id-hint = Donnez à l’un des deux un autre identifiant, ou retirez-en un.
check-unknown-question = Aucun questionnaire ne contient la question « { $question } ».
check-unknown-question-hint = Corrigez la clé, ou ajoutez d’abord la question à un questionnaire.
check-unknown-population = Il n’y a pas de population « { $population } ».
check-unknown-population-hint = Corrigez l’identifiant, ou définissez la population dans populations.toml.
check-unknown-state = Le registre des noms ne contient pas l’État « { $state } ».
check-unknown-state-hint = Utilisez le code à trois lettres de l’ISO 3166, ou ajoutez l’État à registers/state-names.csv avec sa source.
check-unknown-meeting = Le registre des réunions ne contient pas « { $meeting } ».
check-unknown-meeting-hint = Corrigez l’identifiant, ou ajoutez la réunion à registers/meetings.csv avec sa source.
check-unknown-theme = Il n’y a pas de thème « { $theme } » ici.
check-unknown-theme-hint = Corrigez l’identifiant, ou ajoutez le thème au plan.
check-unknown-action = Le plan n’a pas d’action « { $action } ».
check-unknown-action-hint = Corrigez le numéro, ou ajoutez l’action au plan.
check-unknown-source = Il n’y a pas de source « { $source } ».
check-unknown-source-hint = Corrigez l’identifiant, ou ajoutez la source à sources.toml avec sa cote, son titre et sa date.
check-unknown-figure = Il n’y a pas de chiffre « { $figure } ».
check-unknown-figure-hint = Écrivez le plan ou le jeu de chiffres, un point et la mesure, et cherchez dans le plan le numéro de la mesure.
check-unknown-plan = Il n’y a pas de plan « { $plan } ».
check-unknown-plan-hint = Corrigez l’identifiant, ou ajoutez le plan au dossier des plans.
check-unknown-report-list = Cette phrase n’a pas de liste « { $name } ».
check-unknown-report-list-hint = Corrigez le nom, ou ajoutez la liste à la phrase.
check-unknown-choice = « { $choice } » ne figure pas parmi les choix de la question « { $question } ».
check-unknown-choice-hint = Utilisez l’un des choix de la question, ou ajoutez-lui celui-ci.
check-population-circle = La population « { $population } » est définie en passant par elle-même.
check-population-circle-hint = Suivez sa définition de population en population et rompez le cercle à l’une d’elles.

## Déclarations.

check-statement-without-source = Cette déclaration ne dit pas de quelle source elle vient.
check-statement-without-source-hint = Nommez la source en tête du fichier ; rien n’entre dans les données consignées sans source.
check-missing-cite = « { $id } » ne dit pas sur quoi il repose.
check-missing-cite-hint = Ajoutez la source et l’endroit de celle-ci où un lecteur peut le vérifier.
check-unknown-document = Il n’y a pas de document « { $document } » à citer.
check-unknown-document-hint = Corrigez l’identifiant, ou déclarez le document avec son titre sous [[document]] dans treaty.toml. Les sources consignées sont citées par leur identifiant.
check-wrong-cite = « { $text } » n’est pas une référence.
check-wrong-cite-hint = Écrivez l’identifiant du document et les endroits de celui-ci, par exemple « report-1, para:4 » ; un autre document suit après « ; ».
check-no-subject = La déclaration ne dit pas de qui elle parle.
check-no-subject-hint = Nommez les États sous « states » ou l’affaire sous « matter », ou écrivez about = "convention" si elle porte sur la Convention dans son ensemble.
check-wrong-subject = { $about ->
    [convention] La question « { $question } » porte sur la Convention dans son ensemble, et elle est employée ici pour autre chose.
    [matter] La question « { $question } » porte sur des affaires telles qu’une demande de prolongation, et elle est employée ici pour autre chose.
   *[other] La question « { $question } » porte sur des États, et elle est employée ici pour autre chose.
}
check-wrong-subject-hint = Voyez si une autre question est visée, ou rectifiez ici ou dans le questionnaire sur qui elle porte.
check-correction-of-several = Cet élément corrige une seule déclaration, et il parle de plus d’un État.
check-correction-of-several-hint = Écrivez un élément par État, chacun avec l’identifiant de la déclaration qu’il corrige, et omettez « rest ».
check-open-population = Les membres de la population « { $population } » ne découlent pas du seul registre ; « tous les autres » n’est donc pas connu.
check-open-population-hint = Nommez sous « rest » une population que le registre détermine, ou nommez chaque État sous « states ».
check-answer-and-kind = Une déclaration a soit une réponse, soit une sorte, et exactement l’une des deux.
check-answer-and-kind-hint = Gardez « answer » si la source donne une valeur ; gardez « kind » si elle dit not-known, not-applicable, none ou not-reported.
check-wrong-answer-type = La question « { $question } » est du type { $expected }, et elle est employée ici comme { $found }.
check-wrong-answer-type-hint = Écrivez la réponse dans le type de la question, ou voyez si une autre question est visée.
check-contradicting-statements = La même source répond à la fois oui et non à « { $question } » pour le même moment ({ $state }) ; l’autre réponse est à { $first }.
check-contradicting-statements-hint = Reportez-vous à la source : corrigez l’une des deux, ou donnez à chacune la période pour laquelle elle vaut.

## Les jours, et ce que le droit en fait.

check-dates-out-of-order = { $what } : le jour { $earlier } devrait précéder { $later }, et il le suit.
check-dates-out-of-order-hint = Comparez les deux jours avec la source ; l’un d’eux est peut-être dans la mauvaise colonne.
check-period-ends-first = La période finit ({ $to }) avant de commencer ({ $from }).
check-period-ends-first-hint = Intervertissez les deux jours, ou corrigez l’année.
check-entry-into-force-differs = { $state } : jour de l’entrée en vigueur selon la règle du traité : { $computed } ; écrit ici : { $written }.
check-entry-into-force-differs-hint = Vérifiez d’abord le jour du dépôt : le jour de l’entrée en vigueur en découle.
check-withdrawal-differs = { $state } : jour où le retrait prend effet selon la règle du traité : { $computed } ; écrit ici : { $written }.
check-withdrawal-differs-hint = Vérifiez le jour où le Dépositaire a reçu la notification : l’autre jour en découle.
check-overlapping-names = { $state } : deux lignes donnent des noms pour les mêmes jours.
check-overlapping-names-hint = Ne laissez vide le premier jour que dans la première ligne, et faites commencer chaque autre ligne de l’État après la précédente.
check-case-fails = Le cas « { $case } » attend { $expected } et obtient { $found }.
check-case-fails-hint = Trouvez lequel est juste d’après la source du cas ; corrigez ensuite la règle ou le cas, mais jamais le cas à seule fin qu’il passe.

## Règles sur ce qui est dû.

check-no-basis = La règle ne dit pas sur quoi elle repose, ou dit plusieurs choses.
check-no-basis-hint = Donnez exactement l’une des clés suivantes : article, action (plan:numéro), machinery = true.
check-versions-out-of-order = Cette version s’applique depuis { $day }, ce qui n’est pas après la version qui est à { $first }.
check-versions-out-of-order-hint = Rangez les versions selon leur premier jour, et faites commencer chacune après celui de la précédente, et après son dernier jour si elle en a un.
check-no-such-day = Le jour { $day } n’existe pas chaque année.
check-no-such-day-hint = Donnez un mois de 1 à 12 et un jour que ce mois a chaque année.
check-no-milestone = Le plan ne fixe pas de jalon pour cette action.
check-no-milestone-hint = Ajoutez le jalon à l’action dans le fichier du plan, ou donnez à l’échéance une autre sorte.
check-not-one-span = Une durée exige exactement l’un des mots years, months, weeks et days.
check-not-one-span-hint = Gardez-en un, avec un nombre entier.
check-negative-span = Une durée n’est pas négative.
check-negative-span-hint = Écrivez le nombre sans signe ; la sorte d’échéance dit si l’on compte vers l’avant ou vers l’arrière.
check-ambiguous-month-end = En comptant en « { $unit } », on peut arriver à un jour que le mois n’a pas.
check-ambiguous-month-end-hint = Dites ce qui vaut alors : month_end = "last-day", "first-of-next" ou "refuse".
check-month-end-of-days = En comptant en « { $unit } », on n’arrive jamais à un jour qui manque.
check-month-end-of-days-hint = Retirez month_end.
check-not-one-of = Une seule de ces clés peut figurer ici : { $keys }.
check-not-one-of-hint = Gardez celle qui est voulue et retirez les autres ; s’il n’y en a pas, ajoutez-en une.
check-only-for-states = « { $key } » ne dit quelque chose que des États, et ceci n’est pas dû par des États.
check-only-for-states-hint = Retirez-la, ou écrivez owed_by = "states" si chaque État le doit.
check-unfit-obligation = { $why ->
    [bearer] La règle « { $id } » n’est pas due par les mêmes que celle-ci ; rien ici ne peut donc reposer sur elle.
    [again] La règle « { $id } » revient à chaque réunion ou chaque année ; rien ici ne peut donc reposer sur elle.
   *[met] La règle « { $id } » n’a pas de question qui dise quand elle est remplie ; rien ici ne peut donc reposer sur elle.
}
check-unfit-obligation-hint = Nommez une règle que le même débiteur doit une seule fois, et donnez-lui « met » si elle doit d’abord être remplie.
check-rule-circle = La règle « { $id } » repose finalement sur elle-même.
check-rule-circle-hint = Suivez ses événements, son « after » et son « before_due_of », et rompez le cercle.
check-unknown-obligation = Il n’y a pas de règle « { $id } ».
check-unknown-obligation-hint = Corrigez l’identifiant, ou ajoutez la règle sous obligations/.
check-wrong-event = « { $word } » n’arrive pas à ceux qui doivent ceci.
check-wrong-event-hint = Choisissez un événement du débiteur : les dates propres à un État, ou la réponse à une question sur l’affaire.
check-no-matter = « { $text } » n’est pas une affaire.
check-no-matter-hint = Écrivez le code de l’État ou un trait d’union, une barre oblique, puis des minuscules, des chiffres et des traits d’union, 24 caractères au plus : BGR/art3-1.

## Formulaires de rapport et leurs questions.

check-not-a-key = « { $text } » n’est pas une clé.
check-not-a-key-hint = N’écrivez que des minuscules, des chiffres et des traits d’union.
check-only-for-type = « { $key } » n’appartient qu’au type { $type }.
check-only-for-type-hint = Retirez-la, ou écrivez type = "{ $type }".
check-unlabelled-choice = Un formulaire propose le choix « { $choice } » de la question « { $question } », qui n’a pas de libellé.
check-unlabelled-choice-hint = Écrivez le choix comme une table avec sa clé et un libellé dans chaque langue.
check-unknown-column = Le tableau « { $question } » n’a pas de colonne « { $column } ».
check-unknown-column-hint = Corrigez la clé, ou ajoutez la colonne au tableau dans son questionnaire.
check-wrong-column-type = La colonne « { $column } » du tableau « { $question } » est du type { $expected }, et elle est employée ici comme { $found }.
check-wrong-column-type-hint = Voyez si une autre colonne est visée, ou rectifiez son type dans le questionnaire.
check-does-not-add-up = Les nombres de la colonne « { $column } » du tableau « { $question } » ne s’additionnent pas.
check-does-not-add-up-hint = Nommez une autre colonne, ou écrivez adds_up = true pour celle-ci si deux lignes ne peuvent pas compter la même chose.
check-not-asked = La question « { $question } » n’est pas posée dans ce modèle.
check-not-asked-hint = Ajoutez-la à une partie d’un formulaire, ou voyez si une autre question est visée.
check-asked-as-well = La question « { $question } » reçoit ici une réponse sans être posée, et une partie de ce modèle la pose aussi.
check-asked-as-well-hint = Retirez-la de la partie, ou retirez cet élément.
check-unknown-provision = Il n’y a pas de disposition « { $provision } ».
check-unknown-provision-hint = Écrivez l’identifiant d’une disposition qui se trouve sous provisions/, ou ajoutez-y la disposition.
check-not-owed-by-states = La règle « { $id } » n’est pas due par des États ; aucun rapport d’un État ne la concerne donc.
check-not-owed-by-states-hint = Nommez une règle avec owed_by = "states", ou retirez celle-ci.
check-largest-over-together = Le plus grand fichier peut avoir { $largest } mégaoctets, et tous les fichiers ensemble seulement { $together }.
check-largest-over-together-hint = Abaissez le premier nombre ou relevez l’autre.
check-unlisted-language = Le traité n’énumère pas la langue « { $language } ».
check-unlisted-language-hint = Ajoutez le code à « languages » dans treaty.toml, ou retirez ce fichier.
check-unknown-label = « { $label } » ne nomme rien qui ait un texte ici.
check-unknown-label-hint = Corrigez le chemin ; une aide ne peut être traduite que là où le questionnaire en a une.
check-missing-label = Le texte de « { $label } » manque dans la langue « { $language } ».
check-missing-label-hint = Ajoutez à ce fichier une ligne "{ $label }" = "…".
