### Obligations and deadlines: what a standing is, and the chain that leads to it.

standing-not-yet = not binding yet
standing-due-in = due in { $days ->
    [one] 1 day
   *[other] { $days } days
}
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
link-missing = Missing: no answer to “{ $question }”
link-missing-between = Missing: the exact day; “{ $question }” says { $day }
link-missing-meeting = Missing: the days of the meeting that decides
link-conflict = Contradictory answers to “{ $question }”

obligations-title = What is owed under the { $treaty } on { $day }
obligations-none = Nothing of that kind is owed on { $day }.
obligations-original = first deadline { $day }
obligations-met-on = { $day }
obligations-unverified = unverified
obligations-count = { $n ->
    [one] 1 obligation
   *[other] { $n } obligations
}
obligations-community = States Parties together
obligations-assumed = Reading assumed: { $text }

what-if-title = If { $state } deposited its instrument on { $day }
what-if-in-force = the { $treaty } would enter into force for it on { $day }
what-if-no-day = no day of its own
