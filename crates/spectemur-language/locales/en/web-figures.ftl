### The web pages of plans, indicators, obligations and deadlines.

## Plans.

web-plan-years = { $from } to { $to }
web-plan-actions = { $n ->
    [one] 1 action
   *[other] { $n } actions
}
web-plan-measures = { $n ->
    [0] no measures
    [one] 1 measure
   *[other] { $n } measures
}
web-plan-incomplete = The file does not hold the whole plan.
web-sets = Sets of figures beside the plans
web-plan-period = { $meeting }: { $period }
web-plan-no-period = No reporting period in the register had ended by this day, so there is no figure.
web-plan-meetings = Meetings with a reporting period:
web-themes = Themes
web-action = Action { $n }
web-milestone = To be done by
web-indicator = Measure
web-value = By the record
web-published = Published
web-agreement = Agreement

## An indicator.

web-named = States named
web-denied = States not counted
web-silent = States silent
web-how-counted = How it is counted
web-count-states = Number of States that say so
web-count-events = Number of things that happened
web-count-sum = Sum of the amounts stated
web-count-share = So many out of so many
web-window-reporting-period = within the reporting period
web-window-report-year = in the calendar year reported on
web-window-two-report-years = in the two calendar years reported on
web-window-standing = as last stated by the day
web-window-to-date = at any time up to the day
web-published-where = What documents print
web-trend = From the baseline on
web-trend-one = The register knows one reporting period so far; later ones will stand below it.
web-meeting = Meeting
web-period = Period
web-nobody-named = The record names no State.
web-nobody-silent = The record is silent on none.
web-silent-states = Silent ({ $n })
web-silent-means = The record does not say whether these States count. Silence is neither yes nor no.
web-counted-among = Counted among
web-certain = { $n ->
    [one] 1 State that certainly belongs
   *[other] { $n } States that certainly belong
}
web-possible = { $n ->
    [one] 1 State that may belong
   *[other] { $n } States that may belong
}
web-on-map = The same on the map

## Obligations.

web-owed-lede = What is owed on { $day }, and how many stand how. Each number opens to the States.
web-owed-treaty = Under the treaty
web-owed-plans = Under action plans
web-owed-machinery = How meetings and the support unit work
web-stands = How it stands
web-standing-not-yet = not yet
web-standing-due-in = due
web-standing-overdue-by = overdue
web-standing-extended-until = extended
web-standing-met = met
web-standing-reopened = reopened
web-standing-released = released
web-standing-conflict = in conflict
web-standing-unknown = unknown
web-all = all
web-first-due = First deadline
web-why = Why, step by step
web-extensions = Extensions
web-until = until { $day }
web-readings = Readings assumed
web-as-table = The same as a table

## Deadlines.

web-theme-of-plan = Theme
web-calendar-help = Subscribe to this address in a calendar program: it stays up to date.
web-ahead = To come
web-behind = In the year before
web-nothing-ahead = Nothing that the record knows falls due.
