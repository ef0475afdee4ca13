### Mots fixes d’un rapport : couverture, titres, colonnes, et comment les preuves sont présentées.

## Les réunions, selon leur identifiant.

meeting-1MSP = Première Assemblée des États parties
meeting-2MSP = Deuxième Assemblée des États parties
meeting-3MSP = Troisième Assemblée des États parties
meeting-4MSP = Quatrième Assemblée des États parties
meeting-5MSP = Cinquième Assemblée des États parties
meeting-6MSP = Sixième Assemblée des États parties
meeting-7MSP = Septième Assemblée des États parties
meeting-8MSP = Huitième Assemblée des États parties
meeting-9MSP = Neuvième Assemblée des États parties
meeting-10MSP = Dixième Assemblée des États parties
meeting-11MSP = Onzième Assemblée des États parties
meeting-12MSP = Douzième Assemblée des États parties
meeting-13MSP = Treizième Assemblée des États parties
meeting-1RC = Première Conférence d’examen
meeting-2RC = Deuxième Conférence d’examen
meeting-3RC = Troisième Conférence d’examen

## Les thèmes, tels que les nomment les endroits du résumé.

place-word-gender = prise en compte des questions de genre
place-word-universalization = universalisation
place-word-stockpile = destruction et conservation des stocks
place-word-clearance = dépollution et éducation à la réduction des risques
place-word-victim-assistance = assistance aux victimes
place-word-cooperation = coopération et assistance internationales
place-word-transparency = mesures de transparence
place-word-national-implementation = mesures d’application nationales
place-word-compliance = respect des dispositions

## Couverture

report-cover-symbol-note = La cote est celle du rapport publié.
report-cover-as-of = Au { $date }
report-cover-period = Période considérée : du { $from } au { $to }
report-cover-meeting = { $meeting }
report-cover-days = { $place }, du { $from } au { $to }
report-cover-submitted = Pour l’information des délégations
report-cover-language = Français
report-cover-composed = Composé à partir des données consignées ; ceci n’est pas un document officiel de l’Organisation des Nations Unies. Le rapport publié porte la cote { $symbol }.
report-cover-fingerprint = Empreinte des données consignées : { $fingerprint }

## Parties et titres

report-part-introduction = Introduction
report-part-summary = Résumé du rapport
report-part-monitoring = Suivi du { $plan }
report-section-heading = { $letter }. { $title }
report-discussion-heading = Points à examiner à la { $meeting }
report-contents = Table des matières
report-paragraphs = Paragraphes
report-page = Page
report-navigation = Table des matières du rapport
report-skip = Aller au texte

## Tableaux

report-table-caption = Indicateurs : { $section }
report-evidence-caption = Données consignées, et États sur lesquels elles reposent : { $section }
report-reconciliation-caption = Données consignées et chiffres publiés : { $section }
report-column-action = Action
report-column-indicator = Indicateur
report-column-result = Résultat
report-column-published = Chiffre publié
report-column-states = États et endroits
report-column-place = Endroit
report-column-agreement = Concordance
report-column-record = Données consignées
report-column-figure = Chiffre
report-cell-action = Action { $number }

## Résultats et chiffres publiés

report-result-named = { $n ->
    [one] { $n } nommé
   *[other] { $n } nommés
}
report-result-exact = { $value }
report-result-range = { $low ->
    [one] { $low } nommé, { $high } au plus
   *[other] { $low } nommés, { $high } au plus
}
report-result-at-least = au moins { $low }
report-result-silent = non connu
report-share = { $part } sur { $whole }
report-published-number = { $value } ({ $place })
report-published-none = aucun chiffre ({ $place })
report-not-published = non publié
report-summary-plain = { $title } : { $result }
report-summary-both = { $title } : { $result } (chiffre publié : { $published })

## Phrases et listes

# La langue dont l’ordre alphabétique range les États dans une liste.
report-list-order = fr
report-sentence-joint = { " " }
report-state-text = { $state } : { $text }
# Une date qui forme une phrase à elle seule.
report-time-text = { $time }.

## Preuves

report-evidence-open-label = Ce sur quoi repose ce chiffre
report-evidence-row = { $states } : { $place }
report-evidence-states = { $n ->
    [one] { $n } État
   *[other] { $n } États
}
report-evidence-inferred = { " " }(se déduit d’une liste complète)
report-evidence-related = Indiqué au même endroit et non compté : { $question }
report-evidence-assumed = Lecture retenue :{ " " }
report-evidence-open = { $n ->
    [one] Les données consignées ne permettent pas de trancher pour { $n } autre État.
   *[other] Les données consignées ne permettent pas de trancher pour { $n } autres États.
}
report-denied = Non comptés, car les données consignées disent non : { $places }
report-denied-also = { $before } ; { $next }
report-conflict = Les données consignées se contredisent sur ce point : { $states }.
report-source-line = { $document }, { $place }
report-unverified = { " " }(non vérifié)

## Annexes

report-annex-evidence = Annexe I. Ce sur quoi repose chaque chiffre
report-annex-evidence-lead = Chaque chiffre est suivi de ce que les données consignées indiquent à son sujet, des États comptés et des endroits qui les nomment.
report-annex-reconciliation = Annexe II. Les chiffres publiés et les données consignées
report-annex-reconciliation-lead = Le plan comporte { $measures ->
    [one] { $measures } mesure
   *[other] { $measures } mesures
}. Les données consignées confirment le chiffre publié pour { $named } d’entre elles et le contredisent pour { $contradicted }. Le nombre de mesures pour lesquelles elles nomment une partie des États sur lesquels repose le chiffre est de { $partly }, et celui des mesures pour lesquelles elles n’en nomment aucun, de { $untraced } ; le nombre de zéros publiés qui ne reposent que sur un silence est de { $zeros }, et celui des mesures pour lesquelles aucun nombre n’est publié, de { $unpublished }.
report-reconcile-differ = Les chiffres publiés divergent : { $figures }.
report-reconcile-outside = Valeurs que permettent les données consignées : { $allowed }.

report-annex-deadlines = Annexe III. Échéances
report-annex-deadlines-lead = Les échéances sont calculées d’après les règles et les faits consignés, chacun avec sa source. Les rapports au titre de l’article 7, que tous doivent chaque année, ne sont pas mentionnés.
report-deadlines-falling-due = Ce qui vient à échéance avant la prochaine réunion
report-deadlines-printed = Échéances imprimées qui ne découlent pas des règles
report-deadlines-falling-due-caption = Échéances, de la plus proche à la plus lointaine
report-deadlines-work-caption = Travaux restant à accomplir, par article puis par échéance
report-deadlines-printed-caption = Ce qui a été imprimé, et ce que donnent les règles
report-deadlines-extended = date initiale : { $day } ; prolongation décidée : { $meeting }
report-deadlines-unknown = non connu
report-deadlines-work = Qui est dans les temps, et qui pourrait demander plus de temps
report-deadlines-work-lead = Ce que les chiffres annuels consignés donnent pour chaque État qui a encore des stocks à détruire ou des zones à dépolluer : une fourchette, jamais un jour. Lorsque rien n’a été déclaré, rien n’est supposé.
report-deadlines-due = Échéance : { $day }
report-deadlines-filed = Une demande de prolongation a été présentée.
report-deadlines-file-by = Si plus de temps est nécessaire, une demande de prolongation doit être présentée au plus tard le { $day }.
report-deadlines-filing-unknown = Une demande de prolongation devait être présentée au plus tard le { $day } ; on ne sait pas si elle l’a été.
report-deadlines-filing-passed = Une demande de prolongation devait être présentée au plus tard le { $day } ; les données consignées n’en contiennent aucune.
report-column-pace = Au rythme déclaré
report-column-request = Échéance et demande
report-column-state = État
report-column-owed = Ce qui est dû
report-column-due = Échéance
report-column-printed = Date imprimée
report-column-rules = D’après les règles
