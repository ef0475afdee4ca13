### The register: entering what documents say, with what it would change.

register-lede = Enter one answer from one document, with the place where it stands. Before it is recorded, you see what it would change.
register-choose = What to enter
register-go-on = Go on
register-matter = Matter
register-matter-help = The State's three letters or a hyphen for all, a slash, and a short name of your choice in small letters and digits, for example AAA/request-2.
register-subject-missing = Choose of whom or what the question is to be answered.
register-stands = What is recorded already
register-nothing-stands = Nothing is recorded on this yet.
register-days = Days
register-kind = The document gives
register-kind-known = an answer
register-part = So many
register-whole = of so many
register-when-help = A day (2026-03-31), a month (2026-03), a year (2026), or two days with a slash between them.
register-from = From
register-to = Until
register-days-help = The days that the answer is about. Where the answer is itself a day, they may be left empty.
register-document = Document
register-source = Document in the record
register-source-new = A new document
register-symbol = Symbol, if it has one
register-title = Title
register-place-help = The number of a paragraph, or a kind and a number: table:3, annex:II, form:B.2. “page” for a web page, “note” for a letter.
register-corrects = Corrects
register-corrects-none = nothing: it is new
register-look = See what would change
register-record = Record it
register-preview = What would change
register-row = Register
register-withdrawal-notified = Notice of withdrawal received
register-moves-nothing = No obligation and no deadline would change.
register-moves = { $n ->
    [one] 1 obligation would stand differently on { $day }:
   *[other] { $n } obligations would stand differently on { $day }:
}
register-against = { $n ->
    [one] It contradicts 1 statement of another document, and somebody will have to rule.
   *[other] It contradicts { $n } statements of other documents, and somebody will have to rule.
}

## What is wrong with an entry.

register-refused = This cannot be recorded yet:
register-problem-no-question = Choose a question from the list.
register-problem-no-subject = Choose a State, or give a matter as the help says.
register-problem-no-answer = Give the answer, or choose why the document gives none.
register-problem-bad-answer = The answer does not read as this question needs it: a whole number, a day, or one of the choices.
register-problem-bad-period = Give the days that the answer is about; the first must not come after the last.
register-problem-no-source = Choose a document from the list, or describe a new one.
register-problem-no-title = Give the title of the new document.
register-problem-no-author = Say who wrote or issued the new document.
register-problem-no-language = Choose the language in which you read the new document.
register-problem-bad-dated = The day that the document bears is no day.
register-problem-bad-received = Give the day on which the document was received.
register-problem-received-first = The document was received before the day that it bears. Please look at both days.
register-problem-ahead = A document cannot bear a day, or have been received on a day, that has not come.
register-problem-bad-place = Say where in the document it stands.
register-problem-bad-correction = What you want to correct no longer stands. Choose again from what is recorded.
register-problem-said-already = The record says exactly this already, from this document and place.
register-problem-too-long = A field holds too much text.
