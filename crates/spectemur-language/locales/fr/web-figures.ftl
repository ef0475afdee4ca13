### Les pages des plans, des indicateurs, des obligations et des échéances.

## Les plans.

web-plan-years = de { $from } à { $to }
web-plan-actions = { $n ->
    [one] { $n } action
   *[other] { $n } actions
}
web-plan-measures = { $n ->
    [0] aucune mesure
    [one] { $n } mesure
   *[other] { $n } mesures
}
web-plan-incomplete = Le fichier ne contient pas tout le plan.
web-sets = Séries de chiffres à côté des plans
web-plan-period = { $meeting } : { $period }
web-plan-no-period = Aucune période considérée du registre n’avait pris fin à cette date ; il n’y a donc pas de chiffre.
web-plan-meetings = Réunions ayant une période considérée :
web-themes = Thèmes
web-action = Action { $n }
web-milestone = À accomplir d’ici à
web-indicator = Mesure
web-value = D’après les données
web-published = Publié
web-agreement = Concordance

## Un indicateur.

web-named = États nommés
web-denied = États non comptés
web-silent = États muets
web-how-counted = Mode de calcul
web-count-states = Nombre d’États qui le disent
web-count-events = Nombre de faits survenus
web-count-sum = Somme des quantités indiquées
web-count-share = Une part d’un tout
web-window-reporting-period = pendant la période considérée
web-window-report-year = pendant l’année civile du rapport
web-window-two-report-years = pendant les deux années civiles des rapports
web-window-standing = d’après la dernière indication à cette date
web-window-to-date = à tout moment jusqu’à cette date
web-published-where = Ce qu’impriment les documents
web-trend = Depuis la valeur de référence
web-trend-one = Le registre ne connaît qu’une période considérée ; les suivantes figureront au-dessous.
web-meeting = Réunion
web-period = Période
web-nobody-named = Aucun État n’est nommé.
web-nobody-silent = Aucun État n’est muet.
web-silent-states = Muets ({ $n })
web-silent-means = Les données ne disent pas si ces États comptent. Le silence n’est ni oui ni non.
web-counted-among = Compté parmi
web-certain = { $n ->
    [one] { $n } État qui en fait certainement partie
   *[other] { $n } États qui en font certainement partie
}
web-possible = { $n ->
    [one] { $n } État qui en fait peut-être partie
   *[other] { $n } États qui en font peut-être partie
}
web-on-map = Voir sur la carte

## Les obligations.

web-owed-lede = Ce qui est dû au { $day }, et combien en sont où. Chaque nombre s’ouvre sur les États.
web-owed-treaty = En vertu du traité
web-owed-plans = En vertu des plans d’action
web-owed-machinery = Fonctionnement des réunions et de l’unité d’appui
web-stands = Situation
web-standing-not-yet = à venir
web-standing-due-in = à remplir
web-standing-overdue-by = en retard
web-standing-extended-until = prolongée
web-standing-met = remplie
web-standing-reopened = rouverte
web-standing-released = éteinte
web-standing-conflict = contradictoire
web-standing-unknown = non connue
web-all = toutes
web-first-due = Première échéance
web-why = Pourquoi, pas à pas
web-extensions = Prolongations
web-until = jusqu’au { $day }
web-readings = Lectures retenues
web-as-table = La même chose en tableau

## Les échéances.

web-theme-of-plan = Thème
web-calendar-help = Abonnez-vous à cette adresse dans un agenda : il restera à jour.
web-ahead = À venir
web-behind = L’année écoulée
web-nothing-ahead = À la connaissance du site, rien n’arrive à échéance.
