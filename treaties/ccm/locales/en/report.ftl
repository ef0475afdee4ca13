### Fixed words of a report: cover, headings, columns, and how evidence is put.

## Meetings, by their ids.

meeting-1MSP = First Meeting of States Parties
meeting-2MSP = Second Meeting of States Parties
meeting-3MSP = Third Meeting of States Parties
meeting-4MSP = Fourth Meeting of States Parties
meeting-5MSP = Fifth Meeting of States Parties
meeting-6MSP = Sixth Meeting of States Parties
meeting-7MSP = Seventh Meeting of States Parties
meeting-8MSP = Eighth Meeting of States Parties
meeting-9MSP = Ninth Meeting of States Parties
meeting-10MSP = Tenth Meeting of States Parties
meeting-11MSP = Eleventh Meeting of States Parties
meeting-12MSP = Twelfth Meeting of States Parties
meeting-13MSP = Thirteenth Meeting of States Parties
meeting-1RC = First Review Conference
meeting-2RC = Second Review Conference
meeting-3RC = Third Review Conference

## Themes, as places in the summary name them.

place-word-gender = gender mainstreaming
place-word-universalization = universalization
place-word-stockpile = stockpile destruction and retention
place-word-clearance = clearance and risk education
place-word-victim-assistance = victim assistance
place-word-cooperation = international cooperation and assistance
place-word-transparency = transparency measures
place-word-national-implementation = national implementation measures
place-word-compliance = compliance

## Cover

report-cover-symbol-note = The symbol is that of the published report.
report-cover-as-of = As at { $date }
report-cover-period = Reporting period: { $from } to { $to }
report-cover-meeting = { $meeting }
report-cover-days = { $place }, { $from } to { $to }
report-cover-submitted = For the information of delegations
report-cover-language = English
report-cover-composed = Composed from the record; not an official document of the United Nations. The published report is { $symbol }.
report-cover-fingerprint = Fingerprint of the record: { $fingerprint }

## Parts and headings

report-part-introduction = Introduction
report-part-summary = Summary of the report
report-part-monitoring = Monitoring the { $plan }
report-section-heading = { $letter }. { $title }
report-discussion-heading = Points for discussion at the { $meeting }
report-contents = Contents
report-paragraphs = Paragraphs
report-page = Page
report-navigation = Contents of the report
report-skip = Skip to the text

## Tables

report-table-caption = Indicators: { $section }
report-evidence-caption = The record, and the States behind it: { $section }
report-reconciliation-caption = The record and the published figures: { $section }
report-column-action = Action
report-column-indicator = Indicator
report-column-result = Result
report-column-published = Published
report-column-states = States and places
report-column-place = Place
report-column-agreement = Agreement
report-column-record = Record
report-column-figure = Figure
report-cell-action = Action { $number }

## Results and published figures

report-result-named = { $n } named
report-result-exact = { $value }
report-result-range = { $low } named, { $high } at most
report-result-at-least = at least { $low }
report-result-silent = not known
report-share = { $part } of { $whole }
report-published-number = { $value } ({ $place })
report-published-none = no figure given ({ $place })
report-not-published = not published
report-summary-plain = { $title }: { $result }
report-summary-both = { $title }: { $result } (published: { $published })

## Sentences and lists

# The language in whose alphabetical order States stand in a list.
report-list-order = en
report-sentence-joint = { " " }
report-state-text = { $state }: { $text }
# A time that stands as a sentence of its own.
report-time-text = { $time }.

## Evidence

report-evidence-open-label = Behind this figure
report-evidence-row = { $states }: { $place }
report-evidence-states = { $n ->
    [one] 1 State
   *[other] { $n } States
}
report-evidence-inferred = { " " }(follows from a complete list)
report-evidence-related = Stated nearby and not counted: { $question }
report-evidence-assumed = Reading:{ " " }
report-evidence-open = { $n ->
    [one] The record does not settle one more State.
   *[other] The record does not settle { $n } more States.
}
report-denied = Not counted, because the record says no: { $places }
report-denied-also = { $before }; { $next }
report-conflict = The record contradicts itself on { $states }.
report-source-line = { $document }, { $place }
report-unverified = { " " }(unverified)

## Annexes

report-annex-evidence = Annex I. Evidence behind each figure
report-annex-evidence-lead = Each figure is followed by what the record gives for it, by the States that are counted, and by the places that name them.
report-annex-reconciliation = Annex II. Published figures and the record
report-annex-reconciliation-lead = Of the { $measures } measures of the plan, the record bears out the published figure for { $named } and contradicts it for { $contradicted }. For { $partly } it names some of the States behind the figure, and for { $untraced } none; { $zeros } published zeros rest on silence alone, and for { $unpublished } no number is published.
report-reconcile-differ = The published figures differ: { $figures }.
report-reconcile-outside = The record allows: { $allowed }.

report-annex-deadlines = Annex III. Deadlines
report-annex-deadlines-lead = Deadlines are worked out from the rules and the facts in the record, each with its source. Reports under Article 7, which fall due for everybody every year, are left out.
report-deadlines-falling-due = What falls due before the next meeting
report-deadlines-printed = Printed deadlines that the rules do not give
report-deadlines-falling-due-caption = Deadlines, the earliest first
report-deadlines-work-caption = Work that is left, by article, then by deadline
report-deadlines-printed-caption = What was printed, and what the rules give
report-deadlines-extended = extended from { $day } by { $meeting }
report-deadlines-unknown = not known
report-deadlines-work = Who is on schedule, and who may ask for more time
report-deadlines-work-lead = What the yearly figures in the record give for each State that still has stocks to destroy or areas to clear: a range, never a day. Where nothing was reported, nothing is guessed.
report-deadlines-due = Deadline: { $day }
report-deadlines-filed = A request for more time was filed.
report-deadlines-file-by = A request for more time is to be filed by { $day }, if more time is needed.
report-deadlines-filing-unknown = A request for more time was to be filed by { $day }; whether it was is not known.
report-deadlines-filing-passed = A request for more time was to be filed by { $day }; the record holds none.
report-column-pace = At the pace reported
report-column-request = Deadline and request
report-column-state = State
report-column-owed = What is owed
report-column-due = Deadline
report-column-printed = Printed
report-column-rules = By the rules
