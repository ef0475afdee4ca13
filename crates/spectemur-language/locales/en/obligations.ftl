### Obligations and deadlines: what a standing is, and the chain that leads to it.

standing-not-yet = not binding yet
standing-due-in = due in { $days ->
    [one] 1 day
   *[other] { $days } days
}
standing-going-on = binding, with no end known yet
standing-overdue-by = overdue by { $days ->
    [one] 1 day
   *[other] { $days } days
}
standing-extended-until = extended until { $due }
standing-met = met
standing-reopened = reopened
standing-released = released
standing-conflict = sources contradict each other
standing-unknown = unknown

occasion-year = report on { $year }
occasion-years = reports on { $from } to { $to }
occasion-meeting = { $meeting }
occasion-deadline = deadline of { $day }
occasion-matter = { $matter }

link-rule = Rule: { $cite }, law since { $day }
link-register-deposit = Instrument deposited on { $day } ({ $source })
link-register-entry-into-force = In force for the State on { $day } ({ $source })
link-register-withdrawal-notice = Notice of withdrawal received on { $day } ({ $source })
link-answer = { $question }: { $day }
link-meeting = Meeting { $meeting }: { $day }
link-obligation = Rests on “{ $title }”: { $day }
link-months-after = { $n ->
    [one] 1 month
   *[other] { $n } months
} later: { $day }
link-months-before = { $n ->
    [one] 1 month
   *[other] { $n } months
} earlier: { $day }
link-days-after = { $n ->
    [one] 1 day
   *[other] { $n } days
} later: { $day }
link-days-before = { $n ->
    [one] 1 day
   *[other] { $n } days
} earlier: { $day }
link-covers = Covers { $day }
link-extension = Extended until { $day } ({ $matter })
link-extension-decided = Extended until { $day }, { $months } months more, decided by { $meeting } ({ $matter })
link-met = { $question }: { $day }
link-not-met = Not done by then
link-not-met-by = Not done by { $day }
link-released = Nothing to do after all: { $question }, { $day }
link-reopened = Reversed: { $question }, { $day }
link-withdrawn = The withdrawal took effect on { $day }
link-lapsed = Ended on { $day }, as the rule says
link-lapses = Ends by an event whose day is not known yet
link-missing = Missing: no answer to “{ $question }”
link-missing-between = Missing: the exact day; “{ $question }” says { $day }
link-missing-meeting = Missing: the days of the meeting that decides
link-conflict = Contradictory answers to “{ $question }”

obligations-title = What is owed under the { $treaty } on { $day }
obligations-none = Nothing of that kind is owed on { $day }.
obligations-original = first deadline { $day }
obligations-met-on = { $day }
obligations-unverified = unverified
obligations-ended = Not listed: { $n } of plans that have ended. Show them with --ended.
obligations-count = { $n ->
    [one] 1 obligation
   *[other] { $n } obligations
}
obligations-community = States Parties together
obligations-assumed = Reading assumed: { $text }

what-if-title = If { $state } deposited its instrument on { $day }
what-if-in-force = the { $treaty } would enter into force for it on { $day }
what-if-no-day = no day of its own

deadlines-calendar = { $treaty }: deadlines · { $whose }
deadlines-calendar-about = Worked out from the rules and the record. Not an official publication; the texts of the treaty and the decisions of its meetings prevail.
deadlines-entry = { $whose }: { $title }

# Extension requests.
requests-deadline = Deadline to be moved
requests-file-by = To be filed by
requests-submitted = Submitted
requests-filed-in-time = in time
requests-filed-late = late
requests-filed-unknown = in time or not: unknown
requests-asked = Asked for
requests-decided = Decided
requests-until = Granted until
requests-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
requests-untold = { $n ->
    [one] Of one item the record does not tell.
   *[other] Of { $n } items the record does not tell.
}
requests-not-recorded = not recorded
finding-filed-late = Filed after the last day for it.
finding-asks-too-long = Asks for more than may be granted at once.
finding-granted-too-long = More was granted than may be granted at once.
finding-granted-beyond-request = More was granted than was asked for.
finding-not-renewable = The deadline was extended before and may not be extended again.
finding-missing = Missing: { $item }
finding-thin = Thin: { $item }
finding-untold = Not recorded: { $item }
choice-present = present
choice-thin = thin
choice-missing = missing

# Forecasts.
unit-square-metre = m²
unit-munition = cluster munitions
unit-usd = US dollars
forecast-title = { $state }: { $title }
forecast-left = Left
forecast-work = Done in each year
forecast-reported = Reported
forecast-forecast = At this pace
forecast-deadline = Deadline { $day }
forecast-nothing = Nothing was reported.
forecast-year = { $year }
forecast-quarter = { $year }, quarter { $quarter }
forecast-range = { $low } to { $high }
forecast-ends-done = Nothing is left by the newest report.
forecast-ends-in = At this pace the work ends in { $when }.
forecast-ends-between = At this pace the work ends between { $earliest } and { $latest }.
forecast-ends-begun = At the pace reported the work would have ended in { $earliest } at the earliest, which has passed; at the latest it ends in { $latest }.
forecast-ended-in = At the pace reported the work would have ended in { $when }.
forecast-ended-between = At the pace reported the work would have ended between { $earliest } and { $latest }.
forecast-ends-not-before = At this pace the work does not end before { $year }; how late it may end the reports do not tell.
forecast-end-not-told = At the pace reported the work could have ended in { $year } at the earliest, which has passed; how late it may end the reports do not tell.
forecast-ends-never = At this pace the work does not end within a hundred years.
forecast-ends-unknown = When the work ends cannot be told: { $why }
forecast-why-no-estimate = nobody reported what is left.
forecast-why-no-pace = no whole year's work was reported.
forecast-why-estimate-exceeded = more was done since the newest estimate than it said was left.
forecast-why-faulty = the reports contradict each other.
forecast-pace = Pace: { $range } { $unit } a year, from { $years ->
    [one] 1 year
   *[other] { $years } years
} reported.
forecast-remaining = Left: { $range } { $unit }.
forecast-needed = The deadline of { $day } asks for { $range } { $unit } a year.
forecast-on-schedule-yes = Even at the slow side of the range the work ends in time.
forecast-on-schedule-no = Even at the fast side of the range the work ends after the deadline.
forecast-on-schedule-open = Whether the work ends in time is open.
forecast-warning-file-by = A request for more time would have to be filed by { $day }.
forecast-warning-should-have-filed = A request for more time would have had to be filed by { $day }.
forecast-reason-few-years = The range is wide: few years were reported.
forecast-reason-estimate-changed = The range is wide: estimates of what is left have changed.
forecast-reason-pace-varies = The range is wide: the pace varies much from year to year.
forecast-reason-old-estimate = The newest estimate of what is left is old.
forecast-reason-gaps = Of some time nothing was reported.
forecast-reason-no-estimate = There is no estimate of what is left.
forecast-reason-no-pace = There is no pace to go by.

# What stands between the parts of a line; spaces count.
obligations-line = { $title }: { $status }
obligations-notes = { " " }({ $notes })
obligations-separator = { "; " }
