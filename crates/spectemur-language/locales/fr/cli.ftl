### Ce que dit la ligne de commande en plus de ses résultats.

cli-error = Non exécuté :
cli-problems = { $n ->
    [0] Aucun problème.
    [one] { $n } problème. Rien n’a été modifié.
   *[other] { $n } problèmes. Rien n’a été modifié.
}
cli-sound = { $package } : en ordre. États : { $states } ; mesures : { $measures } ; plans et jeux de chiffres : { $plans } ; règles sur ce qui est dû : { $rules } ; cas qui s’y rapportent : { $cases } ; déclarations : { $statements }.
cli-record-brought-in = { $statements ->
    [one] { $statements } déclaration du paquet a été reprise dans { $place }.
   *[other] { $statements } déclarations du paquet ont été reprises dans { $place }.
}
cli-imported = { $statements ->
    [one] { $statements } déclaration enregistrée
   *[other] { $statements } déclarations enregistrées
} ; déjà présentes : { $already }.
cli-contradicts = { $state }, « { $question } » : { $new } contredit { $old }. Les deux sont conservées, et les chiffres tiennent la réponse pour inconnue tant que personne n’a tranché.
cli-written = Écrit : { $file }
cli-sent = Envoyé : { $state }
cli-writing = écriture de { $file }

cli-unknown-plan = il n’y a pas de plan { $plan }. Plans et jeux de chiffres existants : { $known }.
cli-unknown-meeting = il n’y a pas de réunion { $meeting }. Réunions existantes : { $known }.
cli-no-reporting-period = aucun document du registre ne dit sur quelle période porte le rapport pour { $meeting }. Elle est connue pour { $known }.
cli-unknown-indicator = il n’y a pas d’indicateur { $indicator } dans { $plan }. Existants : { $near }.
cli-unknown-population = il n’y a pas de population { $population }. Populations existantes : { $known }.
cli-unknown-report = il n’y a pas de rapport { $report }. Rapports existants : { $known }.
cli-store-unavailable = les données consignées sont hors d’atteinte : { $place } ({ $detail }). Vérifiez l’adresse, et que son dossier ou son serveur existe.
cli-store-locked = les données consignées sont verrouillées par un autre programme : { $place }. Attendez qu’il ait fini d’écrire, puis réessayez.
cli-store-damaged = les données consignées sont endommagées : { $place } ({ $detail }). Conservez le fichier tel quel et rétablissez la dernière copie qui passe la vérification.
cli-store-not-a-record = { $place } ne contient pas de données consignées ({ $detail }). Donnez le chemin d’un fichier qui en contient, ou d’un fichier qui n’existe pas encore.
cli-store-read-only = impossible d’écrire dans les données consignées : { $place } ({ $detail }). Autorisez l’écriture dans le fichier et dans son dossier.
cli-store-disk-full = il n’y a plus de place pour les données consignées : { $place }. Rien n’a été enregistré. Libérez de la place, puis réessayez.
cli-store-not-empty = le registre { $place } n’est pas vide. Rien n’a été copié. Donnez l’adresse d’un registre qui n’existe pas encore.
cli-backup-exists = { $file } existe déjà. Rien n’a été écrit. Donnez le nom d’un fichier qui n’existe pas encore.
cli-no-record = il n’y a pas de registre à l’adresse { $place }. Vérifiez le chemin.
cli-copied = { $place } contient { $rows } lignes, dont { $statements } déclarations, et sa vérification est concluante.
cli-store-other = { $detail }

cli-status-title = { $treaty }, situation au { $day }
cli-status-deposited = États parties (par dépôt)
cli-status-in-force = en vigueur à leur égard
cli-status-signed-only = signataires
cli-status-withdrawn = retirés
cli-status-list-in-force = En vigueur à leur égard
cli-status-list-deposited = Instrument déposé, pas encore en vigueur à leur égard
cli-status-list-signatory = Signataires
cli-status-list-withdrawn = Retirés

cli-indicators-title = { $plan }, { $meeting } : du { $from } au { $to }

cli-explain-rule = Règle
cli-explain-among = Parmi
cli-explain-window = Période
cli-explain-questions = Questions
cli-explain-result = Résultat
cli-explain-named = Nommés ({ $n })
cli-explain-denied = Non comptés, car les données consignées disent non ({ $n })
cli-explain-open = Muets ou douteux ({ $n })
cli-explain-members = certains : { $certain } ; possibles : { $possible }
cli-explain-published = Publié
cli-explain-agreement = Concordance
cli-explain-conflict = Les données consignées se contredisent
cli-explain-related = Voisins, non comptés
cli-explain-assumed = Lecture
cli-explain-inferred = découle d’une liste complète
cli-explain-register = registre du Dépositaire
cli-explain-unverified = non vérifié
cli-value-unknown = non connu
cli-value-range = de { $low } à { $high }
cli-value-at-least = { $low } ou plus
cli-value-share = { $part } sur { $whole }

cli-verify-sound = Les données consignées sont en ordre. Déclarations : { $statements } ; sources : { $sources } ; maillons de la chaîne d’audit : { $entries }.
cli-verify-head = Maillon le plus récent : { $hash }
cli-verify-problems = { $n ->
    [one] { $n } problème dans les données consignées. Rétablissez la dernière copie qui passe la vérification.
   *[other] { $n } problèmes dans les données consignées. Rétablissez la dernière copie qui passe la vérification.
}
cli-doctor-package = Paquet du traité
cli-doctor-record = Données consignées
cli-doctor-folder = Écriture dans ce dossier
cli-doctor-well = en ordre
cli-doctor-no-record = n’existent pas encore ; la première commande qui en a besoin les crée

cli-unknown-state = Le registre des noms ne contient pas l’État { $state }. Utilisez les trois lettres de l’ISO 3166, par exemple BGR.
cli-bound-already = { $state } est déjà lié ce jour-là. Choisissez un État qui ne l’est pas, ou un jour antérieur.
cli-no-entry-into-force = Avec un dépôt le { $day }, le traité n’entrerait pas en vigueur pour cet État : { $state }.
cli-unknown-obligation = Rien n’est dû au titre de { $obligation }. Existants : { $known }.
cli-unknown-request = Les données consignées ne contiennent pas de demande { $request }. Existantes : { $known }.
cli-unknown-form = Il n’y a pas de formulaire de rapport { $form }. Existants : { $known }.
cli-missing-attachment = Le rapport mentionne la pièce jointe { $name }, qui n’a pas été fournie. Fournissez-la avec --attach.
cli-readings-address = Adresse sur le site
cli-readings-count = Relevés publiés : { $n } ; ne donnant plus le même résultat : { $differing }
cli-refused-report = Le rapport ne peut être accepté : { $n ->
    [one] { $n } constatation
   *[other] { $n } constatations
}. Exécutez « form check » pour tout voir.
cli-form-unreadable = D’après son nom, { $file } n’est ni un classeur (xlsx), ni un fichier JSON ou CSV. Choisissez un formulaire rempli.
cli-replaced-report = Le rapport { $report } a été remplacé. Renvoyez sa version la plus récente, { $newest }.
cli-empty-remarks = Un rapport est renvoyé avec des observations. Indiquez avec --remarks ou --remarks-file ce que l’État est invité à modifier ou à expliquer.
cli-no-reviews = Le dossier du traité ne désigne aucune question pour les rapports renvoyés et les décisions. Ajoutez le tableau [review] à son treaty.toml.
cli-refused-ruling = { $n ->
    [one] La décision ne peut être prise, pour une raison :
   *[other] La décision ne peut être prise, pour { $n } raisons :
}
cli-unknown-question = Il n’y a pas de question { $question }. Questions proches : { $near }.
cli-how-to-rule = Pour trancher : spectemur rule --holds ID --aside ID --reason "…" --by "…", ou --neither au lieu de --holds.

## Le monde généré.

demo-by = un État inventé
demo-handing-in = rapports sur { $year }
demo-told = { $states ->
    [one] { $states } État inventé a présenté
   *[other] { $states } États inventés ont présenté
} { $reports ->
    [one] { $reports } rapport
   *[other] { $reports } rapports
} ; { $corrected } corrigés par la suite, { $planted } avec une contradiction qui y a été placée. Rien de tout cela n’est réel.
demo-look = Tout se trouve dans le dossier { $folder }. Pour regarder :
cli-serving = En service à l’adresse { $address }. Arrêter avec Ctrl-C.
cli-invited = Invitation pour { $email }, à accepter avant le { $until } ; quiconque détient l’adresse ci-dessous peut l’accepter.
