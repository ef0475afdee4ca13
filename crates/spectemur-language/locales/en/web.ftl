### The web pages: the frame of every page, the first page, the States, a State, and what can go wrong.

## The frame of every page.

web-skip = Skip to the content
web-languages = Languages
web-navigation = Parts of the site
web-trail = You are here
web-nav-states = States
web-nav-plans = Action plans
web-nav-obligations = Obligations
web-nav-deadlines = Deadlines
web-nav-reports = Reports
web-nav-meetings = Meetings
web-nav-map = Map
web-nav-documents = Documents
web-nav-data = Data
web-time = The day looked at
web-as-of = As of
web-known-by = As known by
web-look = Look
web-time-help = “As of” is the day of the law and the world; “as known by” leaves out what was recorded later.
web-elsewhere-back = You are looking back: as of { $day }.
web-elsewhere-ahead = You are looking ahead: as of { $day }, by the rules and the record of today.
web-elsewhere-known = You are looking at { $day }, with only what had been recorded by { $known }.
web-back-to-today = Back to today
web-theme = Appearance
web-theme-light = Light
web-theme-dark = Dark
web-theme-auto = As the device
web-about = Worked out from sourced statements and the rules of the treaty. Not an official publication; the texts of the treaty and the decisions of its meetings prevail.
web-about-data = Data, licence, how to cite
web-feed = Changes as a feed
web-no-entry = no entry
web-between = { ", " }
web-any = any
web-filter = Filter
web-article = Art. { $article }
web-rows = { $n ->
    [one] table with 1 row
   *[other] table with { $n } rows
}
web-carried = carried over from an earlier report

## Columns.

web-state = State
web-status = Status
web-region = Region
web-group = Group
web-due = Due
web-whose = Who
web-what = What
web-left = Left
web-reported-to = As reported to
web-in-time = In time
web-overdue = Overdue
web-outstanding = Outstanding

## The first page.

web-home-lede = What the record tells on { $day }. Every figure opens to what stands behind it.
web-home-figures = Key figures
web-as-of-day = as of { $day }
web-figure-parties = States Parties
web-figure-in-force = in force for
web-figure-signatories = signatories
web-figure-reports-due = reports due on { $year }
web-figure-received = known to be received
web-figure-missing = known to be overdue
web-figure-untold = not known
web-home-measures = Of the { $n } measures of the { $plan } for { $period }:
web-home-deadlines = Deadlines of the next twelve months
web-home-no-deadlines = Nothing that the record knows falls due in these months, apart from yearly reports.
web-all-deadlines = All deadlines
web-more-deadlines = { $n ->
    [one] All deadlines, 1 more
   *[other] All deadlines, { $n } more
}
web-home-next-meeting = Next meeting: { $meeting }, from { $day }.
web-home-since = Since the end of { $meeting } on { $day }
web-changes = What changed
web-no-changes = The record tells of no change.
web-more-changes = { $n ->
    [one] And 1 more.
   *[other] And { $n } more.
}
web-home-work = Work that is owed
web-home-work-help = What is left as last reported, less what was done since. It is a range where the reports leave it open.
web-home-no-work = The record knows of no outstanding work that is measured.
web-schedule-yes = in time
web-schedule-no = not in time
web-schedule-open = open

web-change-signed = Signed
web-change-deposited = Deposited its instrument
web-change-entered-into-force = In force for the State
web-change-withdrawal-notified = Gave notice of withdrawal
web-change-withdrew = Withdrew
web-change-met = Met
web-change-became-overdue = Became overdue
web-change-extended = Extended
web-change-extended-until = Extended until { $day }
web-change-reopened = Reopened

## States.

web-states-count = { $n ->
    [0] No State is like that.
    [one] 1 State
   *[other] { $n } States
}
web-states-note = Outstanding are the different duties under articles that bind a State and are not done, as far as the record tells; overdue are those of them whose day has passed.
web-owes = Still owes
web-in-force-since = In force since
web-status-party = States Parties (all)
web-status-in-force = State Party
web-status-deposited = State Party, not yet in force
web-status-signatory = signatory
web-status-not-party = not party
web-status-withdrawn = withdrawn
web-group-least-developed = least developed countries
web-group-landlocked-developing = landlocked developing countries
web-group-small-island = small island developing States
web-region-africa = Africa
web-region-americas = Americas
web-region-asia = Asia
web-region-europe = Europe
web-region-oceania = Oceania

## A State.

web-signed-on = Signed
web-deposited-on = Instrument deposited
web-withdrawn-on = Withdrawal in effect
web-instrument-ratification = ratification
web-instrument-acceptance = acceptance
web-instrument-approval = approval
web-instrument-accession = accession
web-instrument-succession = succession
web-state-owed = Obligations under the treaty
web-bars-help = Each bar runs over the years: full colour is what was, pale is what the rules foresee. The upright line is the day looked at, the red mark the deadline.
web-calendar = These deadlines as a calendar
web-due-on = Deadline { $day }
web-met-on = Met: { $when }
web-state-work = Work against the deadline
web-state-reports = Annual reports
web-came-in-time = in time
web-came-late = late
web-came-came = received
web-came-missing = overdue
web-came-not-yet = not due yet
web-came-unknown = not known
web-requests = Requests for more time
web-state-plans = Undertakings of action plans
web-state-answers = What sources say
web-state-answers-help = Every statement in the record about this State, by article, with the place where it stands.
web-state-silent = The record holds no statement about this State.
web-answers-elsewhere = Other questions
web-questions-count = { $n ->
    [one] 1 question
   *[other] { $n } questions
}

## What can go wrong.

web-fault-title-wrong = That cannot be read
web-fault-title-nothing = There is nothing here
web-fault-title-failed = That did not work
web-fault-day = “{ $value }” is no day (in “{ $name }”). Write a day as year-month-day, for example 2023-06-30.
web-fault-value = “{ $value }” is not one of the values of “{ $name }”. Choose one from the list of the page.
web-fault-state = There is no State “{ $state }”. The address ends in the three capital letters of ISO 3166.
web-fault-near = Did you mean:
web-fault-known = There are:
web-fault-no-plan = There is no plan “{ $name }”.
web-fault-no-meeting = There is no meeting “{ $name }”.
web-fault-no-reporting-period = No document in the register says which period was reported on for { $name }.
web-fault-no-indicator = There is no indicator “{ $name }” in this plan.
web-fault-no-obligation = Nothing is owed under “{ $name }”.
web-fault-no-document = The record holds no document “{ $name }”.
web-fault-no-day = The record looks a hundred years ahead at most, and not as far as { $name }.
web-fault-no-form = There is no reporting form for { $name }.
web-fault-no-reading = There is no published reading “{ $name }”.
web-fault-page = No page stands at this address.
web-fault-method = This address cannot be used in that way.
web-fault-large = What was sent is larger than this site takes.
web-fault-time = The answer took too long. Please try again in a moment.
web-fault-record = The record cannot be read at the moment. Please try again in a few minutes.
web-fault-ours = Something went wrong on our side. Please try again; if it stays, tell the support unit which address it was.
web-fault-on = Ways on:

## Progress reports.

web-nav-progress = Progress reports
web-progress-lede = Each report is composed anew from the record as it stands; every figure opens to the States and the documents behind it.
web-progress-none = By this day no reporting period has ended for which a document gives the dates.
web-progress-read = Read on screen
web-progress-download = To take along:
web-progress-languages = In other languages:

## Proof-reading a text.

web-proof-title = Proof-read a text
web-proof-lede = A report, a plan or a budget in Chinese or English: what in it cannot all be true is shown with both places and the arithmetic.
web-proof-file = File
web-proof-file-help = DOCX, HTML, PDF, Markdown or plain text, at most { $megabytes } MB
web-proof-text = Or the text itself
web-proof-pasted = Pasted text
web-proof-nothing = Nothing was handed in: choose a file or paste a text.
web-proof-least = Findings
web-proof-least-certain = only what is certain
web-proof-least-probable = certain and probable
web-proof-least-possible = everything, also what is merely possible
web-proof-against = Hold against
web-proof-against-nothing = itself alone
web-proof-against-meeting = itself and the record for { $meeting } ({ $period })
web-proof-against-help = Figures, lists and deadlines that the record does not allow; each finding leads to what the record says.
web-proof-format = Answer
web-proof-format-html = the text with findings in the margin
web-proof-format-docx = the Word file with comments
web-proof-format-json = JSON for programs
web-proof-go = Proof-read
web-proof-kept = The text is read in memory and forgotten with the answer; nothing of it is kept.
web-proof-not-docx = Comments can only be put into a DOCX file. Choose another answer, or hand in a DOCX.

# What programs can ask for, by the name of the operation.
web-asks-deadlines = Deadlines from a year before the day on.
web-asks-documents = The documents that the record rests on.
web-asks-forms = The versions of the reporting form.
web-asks-form = The JSON Schema of a version of the reporting form.
web-asks-meetings = The meetings of the register.
web-asks-obligations = Obligations on the day, page by page.
web-asks-plans = The action plans and sets of figures.
web-asks-indicators = Every measure of a plan for a meeting.
web-asks-indicator = One measure with the States, statements and published figures behind it.
web-asks-readings = The published readings, the newest first.
web-asks-reading = One published reading, and whether it comes out the same today.
web-asks-figures = The figures of a published reading, byte by byte as their hash was computed.
web-asks-reports = Who handed in a report on a year, and who did not.
web-asks-submit = Hand in a report of one’s own State; the same file again gives the same receipt.
web-asks-check = Check a report as if it were handed in; nothing of it is kept.
web-asks-states = All States with their status and what they still owe.
web-asks-state = One State with its obligations, reports and every public statement about it.
web-asks-status = How many States are bound.
