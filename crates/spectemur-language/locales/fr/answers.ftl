### Mots pour les réponses, les chiffres et la situation des États.

## Ce qu’un État est à l’égard du traité à un jour donné.

status-not-party = État non partie
status-signatory = signataire
status-deposited = État partie, pas encore en vigueur à son égard
status-in-force = État partie
status-withdrawn = s’est retiré

## Sortes de réponses : aucune ne devient une autre.

answer-yes = oui
answer-no = non
answer-not-known = non connu
answer-not-applicable = sans objet
answer-none = néant
answer-not-reported = non communiqué

## Ce que vaut un chiffre publié au regard des données consignées, pour les lecteurs.

verdict-borne-out = confirmé
verdict-borne-out-heading = Chiffres que les données consignées confirment
verdict-borne-out-means = Les données consignées donnent le chiffre publié, avec chacun des États sur lesquels il repose.
verdict-named-in-part = confirmé en partie
verdict-named-in-part-heading = Chiffres dont les données consignées nomment une partie
verdict-named-in-part-means = Le chiffre publié est possible, mais les données consignées ne nomment pas tous les États sur lesquels il repose.
verdict-untraced = non retracé
verdict-untraced-heading = Chiffres que les données consignées ne permettent pas de retracer
verdict-untraced-means = Le chiffre publié est possible, mais les données consignées ne nomment aucun État sur lequel il repose.
verdict-silent-zero = zéro, données muettes
verdict-silent-zero-heading = Zéros qui reposent sur un silence
verdict-silent-zero-means = Zéro est publié et les données consignées ne nomment aucun État ; mais le silence ne prouve pas qu’il n’y en ait pas eu.
verdict-contradicted = contredit
verdict-contradicted-heading = Chiffres contredits
verdict-contradicted-means = Le chiffre publié ne peut être exact au regard des données consignées, ou deux endroits publient des chiffres différents.
verdict-unpublished = non publié
verdict-unpublished-heading = Chiffres pour lesquels aucun nombre n’est publié
verdict-unpublished-means = Aucune source consignée ne donne de nombre.
