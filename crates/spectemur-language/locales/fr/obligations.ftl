### Obligations et échéances : ce qu’est une situation, et la chaîne qui y mène.

standing-not-yet = pas encore contraignante
standing-due-in = à remplir dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
standing-going-on = contraignante, sans fin connue à ce jour
standing-overdue-by = en retard de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
standing-extended-until = prolongée jusqu’au { $due }
standing-met = remplie
standing-reopened = rouverte
standing-released = éteinte
standing-conflict = les sources se contredisent
standing-unknown = situation inconnue

occasion-year = rapport sur { $year }
occasion-years = rapports sur { $from } à { $to }
occasion-meeting = { $meeting }
occasion-deadline = échéance du { $day }
occasion-matter = { $matter }

link-rule = Règle : { $cite }, applicable depuis : { $day }
link-register-deposit = Instrument déposé : { $day } ({ $source })
link-register-entry-into-force = Entrée en vigueur pour l’État : { $day } ({ $source })
link-register-withdrawal-notice = Notification de retrait reçue : { $day } ({ $source })
link-answer = { $question } : { $day }
link-meeting = Réunion { $meeting } : { $day }
link-obligation = Repose sur « { $title } » : { $day }
link-months-after = { $n } mois plus tard : { $day }
link-months-before = { $n } mois plus tôt : { $day }
link-days-after = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
} plus tard : { $day }
link-days-before = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
} plus tôt : { $day }
link-covers = Porte sur : { $day }
link-extension = Échéance prolongée : { $day } ({ $matter })
link-extension-decided = Échéance prolongée : { $day }, { $months } mois de plus, décision de { $meeting } ({ $matter })
link-met = { $question } : { $day }
link-not-met = Pas encore fait à ce moment-là
link-not-met-by = Non fait à cette date : { $day }
link-released = Finalement rien à faire : { $question }, { $day }
link-reopened = Déclaration renversée : { $question }, { $day }
link-withdrawn = Prise d’effet du retrait : { $day }
link-lapsed = Fin, comme le veut la règle : { $day }
link-lapses = Prend fin par un événement dont le jour n’est pas encore connu
link-missing = Manque : aucune réponse à « { $question } »
link-missing-between = Manque : le jour exact ; pour « { $question } », on lit : { $day }
link-missing-meeting = Manquent : les jours de la réunion qui décide
link-conflict = Réponses contradictoires à « { $question } »

obligations-title = { $treaty } : obligations au { $day }
obligations-none = Rien de tel n’est dû au { $day }.
obligations-original = première échéance le { $day }
obligations-met-on = { $day }
obligations-unverified = non vérifié
obligations-ended = { $n ->
    [one] Non énumérée : { $n } obligation de plans arrivés à leur terme. Pour l’afficher : --ended.
   *[other] Non énumérées : { $n } obligations de plans arrivés à leur terme. Pour les afficher : --ended.
}
obligations-count = { $n ->
    [one] { $n } obligation
   *[other] { $n } obligations
}
obligations-community = Ensemble des États parties
obligations-assumed = Lecture retenue : { $text }

what-if-title = { $state } : si l’instrument était déposé le { $day }
what-if-in-force = { $treaty } : entrée en vigueur à son égard le { $day }
what-if-no-day = aucun jour propre

deadlines-calendar = { $treaty } : échéances · { $whose }
deadlines-calendar-about = Calculé d’après les règles et les données consignées. Ceci n’est pas une publication officielle ; les textes du traité et les décisions de ses réunions font foi.
deadlines-entry = { $whose } : { $title }

# Demandes de prolongation.
requests-deadline = Échéance à reporter
requests-file-by = À présenter au plus tard
requests-submitted = Présentée
requests-filed-in-time = dans les délais
requests-filed-late = en retard
requests-filed-unknown = on ne sait pas si c’était dans les délais
requests-asked = Demandé jusqu’à
requests-decided = Décision
requests-until = Accordé jusqu’à
requests-months = { $n } mois
requests-untold = { $n ->
    [one] Les données consignées ne disent rien de { $n } élément.
   *[other] Les données consignées ne disent rien de { $n } éléments.
}
requests-not-recorded = non consigné
finding-filed-late = Présentée après le dernier jour prévu.
finding-asks-too-long = Demande plus que ce qui peut être accordé en une fois.
finding-granted-too-long = Il a été accordé plus que ce qui peut l’être en une fois.
finding-granted-beyond-request = Il a été accordé plus que ce qui était demandé.
finding-not-renewable = L’échéance a déjà été prolongée et ne peut l’être de nouveau.
finding-missing = Manque : { $item }
finding-thin = Sommaire : { $item }
finding-untold = Non consigné : { $item }
choice-present = présent
choice-thin = sommaire
choice-missing = absent

# Prévisions.
unit-square-metre = m²
unit-munition = armes à sous-munitions
unit-usd = dollars des États-Unis
forecast-title = { $state } : { $title }
forecast-left = Reste
forecast-work = Fait chaque année
forecast-reported = Déclaré
forecast-forecast = À ce rythme
forecast-deadline = Échéance : { $day }
forecast-nothing = Rien n’a été déclaré.
forecast-year = { $year }
forecast-quarter = le { $quarter ->
    [1] premier
    [2] deuxième
    [3] troisième
   *[other] quatrième
} trimestre de { $year }
forecast-range = de { $low } à { $high }
forecast-ends-done = D’après le rapport le plus récent, il ne reste rien.
forecast-ends-in = À ce rythme, les travaux se terminent durant { $when }.
forecast-ends-between = À ce rythme, les travaux se terminent entre { $earliest } et { $latest }.
forecast-ends-begun = Au rythme déclaré, les travaux se seraient terminés au plus tôt durant { $earliest }, ce qui est passé ; au plus tard, ils se terminent durant { $latest }.
forecast-ended-in = Au rythme déclaré, les travaux se seraient terminés durant { $when }.
forecast-ended-between = Au rythme déclaré, les travaux se seraient terminés entre { $earliest } et { $latest }.
forecast-ends-not-before = À ce rythme, les travaux ne se terminent pas avant { $year } ; jusqu’à quand ils peuvent durer, les rapports ne le disent pas.
forecast-end-not-told = Au rythme déclaré, les travaux auraient pu se terminer au plus tôt en { $year }, ce qui est passé ; jusqu’à quand ils peuvent durer, les rapports ne le disent pas.
forecast-ends-never = À ce rythme, les travaux ne se terminent pas d’ici à cent ans.
forecast-ends-unknown = On ne peut dire quand les travaux se terminent : { $why }
forecast-why-no-estimate = personne n’a déclaré ce qui reste.
forecast-why-no-pace = les travaux d’aucune année entière n’ont été déclarés.
forecast-why-estimate-exceeded = depuis l’estimation la plus récente, il a été fait plus que ce qui, selon elle, restait.
forecast-why-faulty = les rapports se contredisent.
forecast-pace = Rythme : { $range } { $unit } par an, d’après { $years ->
    [one] { $years } année déclarée
   *[other] { $years } années déclarées
}.
forecast-remaining = Reste : { $range } { $unit }.
forecast-needed = L’échéance du { $day } demande { $range } { $unit } par an.
forecast-on-schedule-yes = Même du côté lent de la fourchette, les travaux se terminent à temps.
forecast-on-schedule-no = Même du côté rapide de la fourchette, les travaux se terminent après l’échéance.
forecast-on-schedule-open = On ne peut dire si les travaux se terminent à temps.
forecast-warning-file-by = Une demande de prolongation devrait être présentée au plus tard le { $day }.
forecast-warning-should-have-filed = Une demande de prolongation aurait dû être présentée au plus tard le { $day }.
forecast-reason-few-years = La fourchette est large : peu d’années ont été déclarées.
forecast-reason-estimate-changed = La fourchette est large : les estimations de ce qui reste ont changé.
forecast-reason-pace-varies = La fourchette est large : le rythme varie beaucoup d’une année à l’autre.
forecast-reason-old-estimate = L’estimation la plus récente de ce qui reste est ancienne.
forecast-reason-gaps = Pour une partie du temps, rien n’a été déclaré.
forecast-reason-no-estimate = Il n’y a pas d’estimation de ce qui reste.
forecast-reason-no-pace = Il n’y a pas de rythme auquel se fier.

# Ce qui sépare les parties d’une ligne ; les espaces comptent.
obligations-line = { $title } : { $status }
obligations-notes = { " " }({ $notes })
obligations-separator = { " ; " }
