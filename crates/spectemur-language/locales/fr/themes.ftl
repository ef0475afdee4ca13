### Un thème d’un plan.

web-plan-theme-results = Résultats visés par le plan
web-plan-theme-measures = Actions et indicateurs
web-plan-theme-named = États cités pour ce thème
web-plan-theme-owed = Ce que les États doivent encore au titre de ce thème
web-plan-theme-owed-none = D’après les données enregistrées, rien n’est en suspens au titre de ce thème au { $day }.
web-plan-theme-said-help = Déclarations de la période considérée sur ce que demandent les indicateurs de ce thème, avec le passage où elles figurent.
web-plan-theme-silent = Aucune déclaration de la période considérée n’est enregistrée à ce sujet.
web-fault-no-theme = Ce plan n’a pas de thème « { $name } ».
web-plan-theme-statements = { $n ->
    [one] { $n } déclaration
   *[other] { $n } déclarations
}
