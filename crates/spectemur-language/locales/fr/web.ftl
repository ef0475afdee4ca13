### Les pages du site : le cadre de chaque page, la première page, les États, un État, et ce qui peut échouer.

## Le cadre de chaque page.

web-skip = Aller au contenu
web-languages = Langues
web-navigation = Parties du site
web-trail = Vous êtes ici
web-nav-states = États
web-nav-plans = Plans d’action
web-nav-obligations = Obligations
web-nav-deadlines = Échéances
web-nav-reports = Rapports
web-nav-meetings = Réunions
web-nav-map = Carte
web-nav-documents = Documents
web-nav-data = Données
web-time = Le jour considéré
web-as-of = Au
web-known-by = Tel que connu au
web-look = Afficher
web-time-help = « Au » est le jour du droit et des faits ; « tel que connu au » laisse de côté ce qui a été consigné plus tard.
web-elsewhere-back = Vous regardez le passé : situation au { $day }.
web-elsewhere-ahead = Vous regardez l’avenir : situation au { $day }, d’après les règles et les données d’aujourd’hui.
web-elsewhere-known = Vous regardez la situation au { $day }, avec ce qui était consigné au { $known } seulement.
web-back-to-today = Revenir à aujourd’hui
web-theme = Apparence
web-theme-light = Claire
web-theme-dark = Sombre
web-theme-auto = Celle de l’appareil
web-about = Établi à partir de déclarations dont la source est indiquée et des règles du traité. Ce n’est pas une publication officielle ; le texte du traité et les décisions de ses réunions font foi.
web-about-data = Données, licence, citation
web-feed = Fil des changements
web-no-entry = rien d’inscrit
web-between = { ", " }
web-any = tous
web-filter = Filtrer
web-article = Art. { $article }
web-rows = { $n ->
    [one] tableau de { $n } ligne
   *[other] tableau de { $n } lignes
}
web-carried = repris d’un rapport antérieur

## Colonnes.

web-state = État
web-status = Statut
web-region = Région
web-group = Groupe
web-due = Échéance
web-whose = Qui
web-what = Quoi
web-left = Reste
web-reported-to = Communiqué au
web-in-time = À temps
web-overdue = En retard
web-outstanding = À remplir

## La première page.

web-home-lede = Ce que disent les données consignées au { $day }. Chaque chiffre s’ouvre sur ce qui le fonde.
web-home-figures = Chiffres clés
web-as-of-day = au { $day }
web-figure-parties = États parties
web-figure-in-force = en vigueur à l’égard de
web-figure-signatories = signataires
web-figure-reports-due = rapports dus pour { $year }
web-figure-received = dont la réception est connue
web-figure-missing = dont le retard est connu
web-figure-untold = non connu
web-home-measures = Sur les { $n } mesures du { $plan } pour { $period } :
web-home-deadlines = Échéances des douze prochains mois
web-home-no-deadlines = À la connaissance du site, rien n’arrive à échéance ces prochains mois, hormis les rapports annuels.
web-all-deadlines = Toutes les échéances
web-more-deadlines = { $n ->
    [one] Toutes les échéances, encore { $n }
   *[other] Toutes les échéances, encore { $n }
}
web-home-next-meeting = Prochaine réunion : { $meeting }, à partir du { $day }.
web-home-since = Depuis la fin de { $meeting }, le { $day }
web-changes = Ce qui a changé
web-no-changes = Aucun changement n’est consigné.
web-more-changes = { $n ->
    [one] Et { $n } autre.
   *[other] Et { $n } autres.
}
web-home-work = Travaux à accomplir
web-home-work-help = Ce qui reste d’après le dernier rapport, moins ce qui a été fait depuis ; une fourchette là où les rapports laissent un doute.
web-home-no-work = Aucun travail mesurable n’est connu comme restant à accomplir.
web-schedule-yes = à temps
web-schedule-no = pas à temps
web-schedule-open = incertain

web-change-signed = Signature
web-change-deposited = Dépôt de l’instrument
web-change-entered-into-force = Entrée en vigueur pour l’État
web-change-withdrawal-notified = Notification de retrait
web-change-withdrew = Retrait
web-change-met = Obligation remplie
web-change-became-overdue = Obligation en retard
web-change-extended = Échéance prolongée
web-change-extended-until = Prolongation jusqu’au { $day }
web-change-reopened = Obligation rouverte

## Les États.

web-states-count = { $n ->
    [0] Aucun État ne correspond.
    [one] { $n } État
   *[other] { $n } États
}
web-states-note = « À remplir » : les diverses obligations découlant d’articles qui lient un État et ne sont pas remplies, d’après les données consignées ; « en retard » : celles dont le jour est passé.
web-owes = Doit encore
web-in-force-since = En vigueur depuis le
web-status-party = États parties (tous)
web-status-in-force = État partie
web-status-deposited = État partie, pas encore en vigueur
web-status-signatory = signataire
web-status-not-party = non partie
web-status-withdrawn = s’est retiré
web-group-least-developed = pays les moins avancés
web-group-landlocked-developing = pays en développement sans littoral
web-group-small-island = petits États insulaires en développement
web-region-africa = Afrique
web-region-americas = Amériques
web-region-asia = Asie
web-region-europe = Europe
web-region-oceania = Océanie

## Un État.

web-signed-on = Signature
web-deposited-on = Dépôt de l’instrument
web-withdrawn-on = Prise d’effet du retrait
web-instrument-ratification = ratification
web-instrument-acceptance = acceptation
web-instrument-approval = approbation
web-instrument-accession = adhésion
web-instrument-succession = succession
web-state-owed = Obligations découlant du traité
web-bars-help = Chaque barre court sur les années : en couleur pleine ce qui fut, en pâle ce que prévoient les règles. Le trait vertical est le jour considéré, la marque rouge l’échéance.
web-calendar = Ces échéances sous forme de calendrier
web-due-on = Échéance : { $day }
web-met-on = Remplie : { $when }
web-state-work = Travaux et échéance
web-state-reports = Rapports annuels
web-came-in-time = à temps
web-came-late = tardif
web-came-came = reçu
web-came-missing = en retard
web-came-not-yet = pas encore dû
web-came-unknown = non connu
web-requests = Demandes de prolongation
web-state-plans = Engagements des plans d’action
web-state-answers = Ce que disent les sources
web-state-answers-help = Toutes les déclarations consignées sur cet État, par article, avec le passage où elles figurent.
web-state-silent = Aucune déclaration sur cet État n’est consignée.
web-answers-elsewhere = Autres questions
web-questions-count = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}

## Ce qui peut échouer.

web-fault-title-wrong = Valeur illisible
web-fault-title-nothing = Il n’y a rien ici
web-fault-title-failed = Cela n’a pas abouti
web-fault-day = « { $value } » n’est pas un jour (dans « { $name } »). Écrivez un jour sous la forme année-mois-jour, par exemple 2023-06-30.
web-fault-value = « { $value } » n’est pas une valeur de « { $name } ». Choisissez-en une dans la liste de la page.
web-fault-state = Il n’y a pas d’État « { $state } ». L’adresse se termine par les trois lettres majuscules de la norme ISO 3166.
web-fault-near = Vouliez-vous dire :
web-fault-known = Il y a :
web-fault-no-plan = Il n’y a pas de plan « { $name } ».
web-fault-no-meeting = Il n’y a pas de réunion « { $name } ».
web-fault-no-reporting-period = Aucun document du registre n’indique la période considérée pour { $name }.
web-fault-no-indicator = Ce plan n’a pas d’indicateur « { $name } ».
web-fault-no-obligation = Rien n’est dû au titre de « { $name } ».
web-fault-no-document = Le document « { $name } » n’est pas consigné.
web-fault-no-day = Le registre porte au plus sur cent ans à venir, et ne va pas jusqu’à { $name }.
web-fault-no-form = Il n’y a pas de formulaire de rapport pour { $name }.
web-fault-no-reading = Il n’y a pas de relevé publié « { $name } ».
web-fault-page = Aucune page ne se trouve à cette adresse.
web-fault-method = Cette adresse ne peut pas être utilisée ainsi.
web-fault-large = L’envoi dépasse ce que ce site accepte.
web-fault-time = La réponse a pris trop de temps. Veuillez réessayer dans un instant.
web-fault-record = Les données ne peuvent pas être lues pour le moment. Veuillez réessayer dans quelques minutes.
web-fault-ours = Une erreur s’est produite de notre côté. Veuillez réessayer ; si elle persiste, indiquez l’adresse à l’unité d’appui.
web-fault-on = Pour continuer :

## Progress reports.

web-nav-progress = Rapports intérimaires
web-progress-lede = Chaque rapport est composé à nouveau à partir du registre tel qu’il est ; chaque chiffre s’ouvre sur les États et les documents dont il procède.
web-progress-none = À cette date, aucune période considérée dont un document donne les dates n’est achevée.
web-progress-read = Lire à l’écran
web-progress-download = À télécharger :
web-progress-languages = Dans d’autres langues :

## Proof-reading a text.

web-proof-title = Relire un texte
web-proof-lede = Un rapport, un plan ou un budget en chinois ou en anglais : ce qui ne peut être vrai à la fois est montré avec les deux endroits et le calcul.
web-proof-file = Fichier
web-proof-file-help = DOCX, HTML, PDF, Markdown ou texte brut, { $megabytes } Mo au plus
web-proof-text = Ou le texte lui-même
web-proof-pasted = Texte collé
web-proof-nothing = Rien n’a été remis : choisissez un fichier ou collez un texte.
web-proof-least = Constatations
web-proof-least-certain = seulement ce qui est certain
web-proof-least-probable = le certain et le probable
web-proof-least-possible = tout, y compris le simplement possible
web-proof-against = Confronter
web-proof-against-nothing = à lui-même seulement
web-proof-against-meeting = à lui-même et aux données consignées pour { $meeting } ({ $period })
web-proof-against-help = Chiffres, listes et échéances que les données consignées ne permettent pas ; chaque constatation mène à ce qu’elles disent.
web-proof-format = Réponse
web-proof-format-html = le texte avec les constatations en marge
web-proof-format-docx = le fichier Word avec des commentaires
web-proof-format-json = JSON pour les programmes
web-proof-go = Relire
web-proof-kept = Le texte est lu en mémoire et oublié avec la réponse ; rien n’en est conservé.
web-proof-not-docx = Les commentaires ne peuvent être placés que dans un fichier DOCX. Choisissez une autre réponse ou remettez un DOCX.

# Ce que les programmes peuvent demander, par nom d’opération.
web-asks-deadlines = Les échéances à partir d’un an avant la date.
web-asks-documents = Les documents sur lesquels repose le registre des faits.
web-asks-forms = Les versions du formulaire de rapport.
web-asks-form = Le schéma JSON d’une version du formulaire de rapport.
web-asks-meetings = Les réunions du registre.
web-asks-obligations = Les obligations à la date, page par page.
web-asks-plans = Les plans d’action et les séries de chiffres.
web-asks-indicators = Toutes les mesures d’un plan pour une réunion.
web-asks-indicator = Une mesure, avec les États, les déclarations et les chiffres publiés qui la fondent.
web-asks-readings = Les relevés publiés, du plus récent au plus ancien.
web-asks-reading = Un relevé publié, et s’il donne le même résultat aujourd’hui.
web-asks-figures = Les chiffres d’un relevé publié, octet pour octet tels que leur empreinte a été calculée.
web-asks-reports = Qui a remis un rapport sur une année, et qui ne l’a pas fait.
web-asks-submit = Remettre un rapport de son propre État ; le même fichier donne le même récépissé.
web-asks-check = Vérifier un rapport comme s’il était remis ; rien n’en est conservé.
web-asks-states = Tous les États, leur statut et ce qu’ils doivent encore.
web-asks-state = Un État, ses obligations, ses rapports et toutes les déclarations publiques à son sujet.
web-asks-status = Combien d’États sont liés.
