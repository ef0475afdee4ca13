### Relecture : ce qui, dans un texte publié, ne peut être vrai à la fois.
### Les phrases sur chaque type de constatation sont à la fin ; leurs chiffres et leurs noms viennent du document.

proof-summary = { $n ->
    [0] Rien n’a été trouvé qui ne puisse être vrai à la fois.
    [one] Une constatation : certaines : { $certain } ; probables : { $probable } ; possibles : { $possible }.
   *[other] { $n } constatations : certaines : { $certain } ; probables : { $probable } ; possibles : { $possible }.
}
proof-accepted = { $n ->
    [one] { $n } constatation acceptée n’est pas affichée.
   *[other] { $n } constatations acceptées ne sont pas affichées.
}
proof-accepted-unused = La ligne { $line } du fichier des constatations acceptées ({ $rule }) n’est plus nécessaire : rien de tel n’est trouvé.

proof-confidence-certain = certain
proof-confidence-probable = probable
proof-confidence-possible = possible

proof-place-paragraph = paragraphe { $number }
proof-place-cell = tableau { $table }, ligne { $row }, colonne { $column }
proof-place-note = note { $number }
proof-place-heading = titre
proof-place-caption = légende
proof-place-block = bloc de texte { $number }

proof-page-title = Constatations dans { $name }
proof-page-skip = Aller au texte
proof-page-finding = Constatation
proof-page-also = Voir aussi
proof-page-back = Retour au texte
proof-page-opens = Ce que disent les données consignées
proof-page-document = Le texte lu

## Fichiers qui ne sont pas lus : ce qui ne va pas, puis ce qu’il faut faire.

proof-refused = { $name } : { $why } { $what }
proof-document-too-large = Le fichier est trop volumineux : { $bytes } octets, le maximum étant de { $limit }.
proof-document-encrypted = Le fichier ne s’ouvre qu’avec un mot de passe.
proof-document-of-another-kind = Le fichier n’est pas un document DOCX, PDF, HTML, Markdown ou texte simple.
proof-document-not-utf-8 = Le fichier n’est pas en UTF-8 à partir de l’octet { $byte }.
proof-document-damaged = Le fichier est endommagé et ne peut être lu.
proof-document-too-many = Le fichier contient trop d’éléments pour être lu : { $what }, maximum { $limit }.
proof-document-without-words = Le fichier a des pages, mais aucune lettre lisible, comme un document numérisé.
proof-counted-parts = parties
proof-counted-unpacked-bytes = octets après décompression
proof-counted-words = mots
proof-counted-blocks = paragraphes
proof-counted-depth = niveaux d’imbrication
proof-counted-definitions = styles et listes
proof-counted-cells = cellules
proof-counted-pages = pages
proof-counted-drawn = éléments dessinés sur les pages
proof-remedy-split = Divisez-le en plusieurs fichiers.
proof-remedy-remove-password = Enregistrez-le sans mot de passe.
proof-remedy-check-format = Enregistrez-le dans l’un de ces formats, ou donnez le fichier que son nom annonce.
proof-remedy-save-as-utf-8 = Enregistrez-le en UTF-8.
proof-remedy-save-again = Ouvrez-le dans le programme d’où il vient et enregistrez-le de nouveau.
proof-remedy-recognise-text = Faites reconnaître les caractères par un programme, ou prenez le fichier d’origine.

## Le fichier des constatations acceptées.

proof-accepted-too-large = Le fichier est trop volumineux.
proof-accepted-not-utf-8 = Le fichier n’est pas en UTF-8 à partir de l’octet { $byte }.
proof-accepted-not-toml = Ce n’est pas du TOML valable : { $detail }
proof-accepted-unknown-key = « { $key } » n’a pas de sens ici. Supprimez cette clé ou corrigez-en l’orthographe.
proof-accepted-missing-key = « { $key } » manque. Chaque constatation acceptée a kind, fingerprint, reason, who et day.
proof-accepted-wrong-type = La valeur de « { $key } » n’est pas du bon type.
proof-accepted-empty = « { $key } » est vide. Dites pourquoi la constatation est acceptée, et par qui.
proof-accepted-not-a-fingerprint = Ce n’est pas une empreinte. Copiez-la de la liste des constatations.
proof-accepted-twice = Cette constatation est acceptée deux fois. N’en gardez qu’une mention.

## Comment s’appelle chaque type de constatation (proof-kind-<type>).

proof-kind-against-record = Contre les données consignées
proof-kind-complement = Partie et reste
proof-kind-count-and-list = Nombre et liste
proof-kind-date-and-rule = Dates impossibles
proof-kind-list-within-list = Liste hors de l’ensemble
proof-kind-meeting = Dates et lieux des réunions
proof-kind-membership = Membres et fonctions
proof-kind-missing-figure = Chiffre manquant
proof-kind-near-name = Nom d’État mal écrit
proof-kind-parts-and-whole = Parties et tout
proof-kind-plan-name = Titre d’un plan
proof-kind-reference = Renvoi qui ne tient pas
proof-kind-said-twice = Deux chiffres, un seul objet
proof-kind-share-and-ratio = Proportion et chiffres
proof-kind-state-out-of-place = État mal placé
proof-kind-tense = Temps du verbe et date
proof-kind-total-and-sum = Total et somme
proof-kind-two-terms = Deux mots, une chose
proof-kind-union-and-total = Listes et total
proof-kind-zero-and-some = Aucun ici, plusieurs là

## Ce que dit une constatation (proof-says-<type>). Quand un type a plusieurs cas, $case nomme celui dont il s’agit.
## Seules les variables de ce cas sont données.

proof-says-against-record = { $case ->
    [above] Le texte dit { $printed } ; les données consignées ne permettent pas plus de { $bound } ({ $id }, « { $title } »).
    [below] Le texte dit { $printed } ; les données consignées donnent au moins { $bound } ({ $id }, « { $title } »).
    [denied] Selon les données consignées, ces États ne comptent pas : { $names } ({ $id }, « { $title } »).
   *[deadline] Le texte donne { $printed } comme échéance ; selon les règles et les données consignées, c’est : { $days } (« { $title } »).
}
proof-which-meeting = Le texte ne nomme en tête aucune réunion du registre. Indiquez à laquelle il est destiné : --meeting RÉUNION.
proof-says-complement = { $case ->
    [rests] Un passage en excepte { $one }, un autre { $other }, pour ce qui se lit comme la même question.
   *[whole] { $part } et le reste, { $rest }, font { $sum } ; le tout est donné comme { $whole }.
}
proof-says-count-and-list = { $case ->
    [twice] La liste nomme deux fois { $twice }.
    [items] La phrase annonce { $count } ; { $listed ->
        [one] { $listed } élément suit
       *[other] { $listed } éléments suivent
    }.
   *[differs] Le nombre donné est { $count } ; la liste en nomme { $listed } : { $names }.
}
proof-says-date-and-rule = { $case ->
    [impossible] La date « { $impossible } » n’existe pas.
    [backwards] « { $backwards } » finit avant de commencer.
    [weekday] Le { $day } n’est pas un { $weekday ->
        [0] lundi
        [1] mardi
        [2] mercredi
        [3] jeudi
        [4] vendredi
        [5] samedi
       *[6] dimanche
    }.
    [period] { $years ->
        [one] Le texte dit { $years } an
       *[other] Le texte dit { $years } ans
    } ; les années indiquées à côté en font { $span }, la première et la dernière comprises.
    [order] Les jours sont dans le mauvais ordre : { $order }. Ce qui vient d’abord porte une date postérieure à ce qui suit.
    [deadline] Ce qui est dit du respect du délai ne concorde pas avec les jours : { $deadline }.
    [rule] Le texte donne { $printed } comme échéance ; selon la règle (« { $title } ») et le jour de l’entrée en vigueur, c’est { $days }.
    [outside] { $day } se situe hors de la période dont parle le texte : { $period }.
   *[length] « { $words } » n’est pas la durée que donnent les dates : { $days }.
}
proof-says-list-within-list = Dans la liste de la partie, mais pas dans celle de l’ensemble : { $names }.
proof-says-meeting = { $case ->
    [places] Deux lieux différents sont donnés pour la réunion numéro { $number }.
    [same-days] Deux lieux sont donnés pour ce qui se tient les mêmes jours : { $places }.
    [held] Le registre des réunions donne d’autres jours pour la réunion numéro { $number } : { $held }.
    [next] Deux lieux sont donnés pour la réunion à venir : { $places }.
    [two-numbers] Une même réunion, à { $place }, porte deux numéros : { $one } et { $other }.
    [own-number] Le document est celui d’une réunion, « { $one } », à laquelle il donne ici un autre numéro : « { $other } ».
    [own-days] La réunion dont traite le document a lieu ainsi : { $one } ; elle est ouverte ou close ici à une autre date : { $other }.
    [sittings] Le texte dit que { $count } séances de ce genre ont été tenues et parle de la { $number }ᵉ.
   *[times] Deux dates différentes sont données pour la réunion numéro { $number }.
}
proof-says-membership = { $case ->
    [days] Un même fait porte deux dates : { $one } et { $other }.
    [office] Deux passages nomment des États différents pour une même fonction : « { $office } ».
   *[members] Un passage donne { $one } comme nombre de membres, un autre { $other }.
}
proof-says-missing-figure = { $case ->
    [cell] La case de « { $words } » est vide ; d’après le total, il y manque { $value }.
   *[words] Un chiffre est attendu ici ; le texte porte « { $words } ».
}
proof-says-near-name = « { $words } » n’est pas le nom d’un État. Il faut probablement lire « { $name } ».
proof-says-parts-and-whole = { $case ->
    [too-great] La partie, { $part }, est plus grande que le tout, { $whole }.
   *[sum] Les parties ({ $parts }) font { $sum } ; le texte dit { $total }.
}
proof-says-plan-name = { $case ->
    [years] « { $title } » reçoit des années différentes : { $years }.
    [size] Un même plan reçoit des nombres différents de « { $title } » : { $years }.
   *[title] « { $title } » ne figure qu’ici ; ailleurs, le texte porte « { $usual } ».
}
proof-says-reference = { $case ->
    [session] Toutes les autres cotes semblables à « { $reference } » ont { $right } là où celle-ci a un autre numéro.
    [step] Les numéros autour de « { $reference } » se suivent un à un ; il faudrait ici { $right }.
    [about-else] Ce qui est dit à « { $reference } » n’est pas ce qui s’y trouve.
    [own-symbol] Le document porte deux cotes : { $one } et { $other }.
    [bodies] Deux cotes ne diffèrent que par l’organe qu’elles nomment : { $bodies }. L’une d’elles est probablement fausse.
    [unmarked] Il manque à « { $unmarked } » la marque de son numéro ; il faut probablement lire « 第{ $unmarked } ».
   *[nowhere] « { $reference } » ne mène nulle part : il n’y a pas de numéro { $number } à l’endroit indiqué.
}
proof-says-said-twice = { $case ->
    [change] Le texte indique une variation de { $told } ; les chiffres des deux dates donnent { $worked }.
    [turned] Les chiffres vont de { $one } à { $other } ; le texte dit le sens contraire.
    [rank] « { $named } » est placé en tête ou en dernier avec { $one } ; « { $first } » a { $other }.
   *[none] Un passage dit { $one }, un autre { $other }, sur ce qui paraît être le même objet.
}
proof-says-share-and-ratio = { $case ->
    [hundred] Ces proportions devraient faire ensemble 100 % : { $shares }. Elles font { $sum }.
    [column] Le tableau donne une proportion de { $share } % ; les chiffres de la ligne en donnent une autre.
   *[ratio] { $part } sur { $whole } font { $worked } % ; le texte dit { $share }.
}
proof-says-state-out-of-place = { $case ->
    [standing] { $state } figure dans des listes qui s’excluent : comme État partie, comme signataire ou comme État non partie.
    [obligation] Ici, mais pas dans la plus longue liste des États soumis à cette obligation : { $names }.
   *[both-sides] À la fois parmi ceux dont une chose est dite et parmi ceux dont le contraire est dit : { $names }.
}
proof-says-tense = { $case ->
    [both] Un passage parle de la réunion « { $meeting } » comme à venir, un autre dit ce qu’elle a fait.
    [planned] Un passage donne pour fait (« { $done } ») ce qu’un autre présente encore comme à venir (« { $ahead } »).
   *[today] Le document porte la date { $today }. Il parle de la date { $day } comme si elle se trouvait de l’autre côté de celle-ci.
}
proof-says-total-and-sum = Le total donné est { $total } ; ses parties ({ $parts }) font { $sum }.
proof-says-two-terms = { $case ->
    [short-name] « { $short } » est le nom abrégé de plusieurs choses : { $terms }.
   *[other] Une même chose est écrite de plusieurs façons : { $terms }.
}
proof-says-union-and-total = Le total dit { $total } ; les listes nomment ensemble { $named ->
    [one] { $named } État
   *[other] { $named } États
}.
proof-says-zero-and-some = { $case ->
    [one-did] Un passage dit qu’aucun ne l’a fait ; un autre dit que l’un l’a fait.
    [one-did-not] Un passage le dit de tous ; un autre dit le contraire de l’un d’eux.
    [named] Un passage dit qu’il n’y en a aucun ; un autre en nomme { $other }.
    [row] Le texte dit de « { $other } » autre chose que sa ligne dans le tableau.
    [all] Un passage le dit de tous ; un autre dit le contraire de { $other }.
   *[none] Un passage dit qu’il n’y en a aucun ; un autre dit { $one ->
        [0] { $other }
       *[other] { $one }
    }.
}
