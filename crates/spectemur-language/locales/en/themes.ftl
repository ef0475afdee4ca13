### A theme of a plan.

web-plan-theme-results = What the plan is to bring about
web-plan-theme-measures = Actions and indicators
web-plan-theme-named = Named with this theme
web-plan-theme-owed = What States owe under this theme
web-plan-theme-owed-none = As far as the record tells, nothing under this theme is outstanding on { $day }.
web-plan-theme-said-help = Statements of the reporting period on what the indicators of this theme ask, with the place where each stands.
web-plan-theme-silent = The record holds no statement of the reporting period on it.
web-fault-no-theme = There is no theme “{ $name }” in this plan.
web-plan-theme-statements = { $n ->
    [one] 1 statement
   *[other] { $n } statements
}
