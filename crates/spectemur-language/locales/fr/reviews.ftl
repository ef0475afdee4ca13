### Les rapports renvoyés, les contradictions entre sources et les décisions qui les tranchent.
### Les jours arrivent prêts à lire ; les noms, les identifiants et les numéros de version arrivent comme des textes.

## Le stade d’un rapport, et les observations avec lesquelles il a été renvoyé.

review-stage = Stade
review-stage-received = reçu
review-stage-returned = renvoyé
review-stage-replaced = remplacé
review-amends = Modifie
review-returned-on = Renvoyé le
review-returned-by = Renvoyé par
review-remarks = Observations
review-done = Le rapport a été renvoyé. Les observations figureront sur le formulaire à la prochaine exportation ; la version présentée ensuite remplacera celle-ci.
review-open = Ce rapport a été renvoyé le { $day } par { $by }, avec les observations suivantes :
review-note = Renvoyé le { $day } par { $by } : { $remarks }
review-list = { $n ->
    [0] Aucun rapport renvoyé et non encore modifié
    [one] { $n } rapport renvoyé et non encore modifié
   *[other] { $n } rapports renvoyés et non encore modifiés
}
review-listed = { $state } : { $report }, version { $version }, renvoyé le { $day } par { $by }

## Les contradictions, côte à côte.

contradiction-count = { $n ->
    [0] Aucune contradiction en suspens
    [one] { $n } contradiction en suspens
   *[other] { $n } contradictions en suspens
}
contradiction-ruled-count = { $n ->
    [0] aucune n’a été tranchée
    [one] { $n } a été tranchée
   *[other] { $n } ont été tranchées
}
contradiction-open = en suspens
contradiction-ruled = tranchée
contradiction-dated = daté du { $day }
contradiction-holds = retenue
contradiction-aside = écartée
contradiction-received = reçu le { $day }
contradiction-submitted = { $n ->
    [one] Ce rapport contredit une autre source sur { $n } point.
   *[other] Ce rapport contredit d’autres sources sur { $n } points.
} Les deux réponses sont conservées, et les chiffres tiennent la réponse pour inconnue tant que personne n’a tranché.
contradiction-this-report = ce rapport

## Les décisions.

ruling-made = Tranché le { $day } par { $by }
ruling-reason = Motif
ruling-neither = Aucune n’est retenue ; la réponse n’est pas connue.
ruling-done = { $n ->
    [one] { $n } déclaration a été écartée.
   *[other] { $n } déclarations ont été écartées.
} Rien n’a été effacé : ce que l’on savait auparavant peut toujours être consulté.
ruling-refused-unknown = Aucune déclaration { $id } n’est enregistrée. Veuillez prendre les identifiants dans la liste des contradictions.
ruling-refused-corrected = La déclaration { $id } a déjà été corrigée. Veuillez vous prononcer sur celle qui la remplace.
ruling-refused-replaced = La déclaration { $id } provient d’un rapport qui a été remplacé. Veuillez vous prononcer sur ce que dit la version suivante.
ruling-refused-agrees = La déclaration { $id } ne contredit pas les autres. Veuillez ne pas la mentionner.
ruling-refused-both = La déclaration { $id } ne peut être à la fois retenue et écartée. Veuillez choisir.
ruling-refused-nothing-aside = Rien n’est écarté. Veuillez indiquer au moins une déclaration, ou deux si aucune n’est retenue.
ruling-refused-no-reason = Une décision doit être motivée. Veuillez en indiquer le motif.
