### Reporting forms: the words of files, what is found in a report, receipts, lists and letters.
### Years, codes and what stood in a file come as texts; days and amounts come as they are to be read.

## Words that a workbook, a table or a cover shows (form-word-<id>).

form-word-cover = Cover page
form-word-help = Help
form-word-state = Reporting State
form-word-kind = Kind of report
form-word-kind-initial = initial report
form-word-kind-annual = annual report
form-word-kind-voluntary = voluntary report
form-word-from = First day covered
form-word-to = Last day covered
form-word-language = Language of this file
form-word-language-name = English
form-word-what-to-do-1 = Fill in the light-coloured cells; all others stay as they are.
form-word-what-to-do-2 = Say in the list of forms below whether each form has changed; where it has not, give the year of the earlier report and leave the form as it is.
form-word-what-to-do-3 = Where there is no answer, choose why beside it: “{ form-word-not-known }”, “{ form-word-not-applicable }” or “{ form-word-none }”. An empty cell says nothing.
form-word-form = Form
form-word-status = Changes
form-word-changed = changed
form-word-unchanged = unchanged
form-word-since = Since the report on the year
form-word-form-not-applicable = does not apply
form-word-question = Question
form-word-answer = Answer
form-word-unit = Unit
form-word-no-answer = If no answer, why
form-word-yes = { answer-yes }
form-word-no = { answer-no }
form-word-not-known = { answer-not-known }
form-word-not-applicable = { answer-not-applicable }
form-word-none = { answer-none }
form-word-not-reported = { answer-not-reported }
form-word-who-sees = Who may see it
form-word-public = public
form-word-not-public = not public
form-word-remark = Remark
form-word-before = Previous report
form-word-total = Total
form-word-total-count = Number of rows:
form-word-required = must be filled in
form-word-voluntary = voluntary
form-word-see-table = See the table at
form-word-back = Back to the cover page
form-word-part = how many
form-word-whole = out of
form-word-latitude = latitude (up to 90; south with a minus sign)
form-word-longitude = longitude (up to 180; west with a minus sign)
form-word-degrees = degrees
form-word-other-remarks = Remarks on single cells
form-word-place = Remark on
form-word-attachments = Attached files
form-word-choices = Choices
form-word-expects-number = Please type a whole number in digits only, without spaces, points or commas.
form-word-expects-date = Please type the day as year-month-day, for example 2023-06-30.
form-word-expects-choice = Please choose an entry from the list.
form-word-set-aside-place = Stood at
form-word-set-aside-reason = Why it was set aside
form-word-list-separator = { ", " }

## Units beside numbers; more of them stand with the forecasts.

unit-centimetre = centimetres
unit-gram = grams
unit-law = laws
unit-person = persons
unit-remnant = cluster munition remnants
unit-submunition = submunitions

## What is found in a report (found-<code>): how grave it is, and all of it on one line.

found-gravity-refused = Cannot be taken
found-gravity-contradicts = Contradicts itself
found-gravity-look = Please look
found-none = Nothing was found that needs attention.
found-count = { $refused ->
    [0] Everything can be taken
    [one] 1 point cannot be taken
   *[other] { $refused } points cannot be taken
}; { $contradicts ->
    [0] no contradictions
    [one] 1 contradiction
   *[other] { $contradicts } contradictions
}; { $look ->
    [0] nothing to look at again
    [one] 1 point to look at again
   *[other] { $look } points to look at again
}.

## Found in a report: it cannot be taken.

found-wrong-template = The report was made with the form “{ $given }” and is read against the form “{ $expected }”. Please export the form again and carry the answers over.
found-unknown-state = The register of names has no State with the code “{ $state }”. Please check the three letters.
found-covers-not-a-year = An annual report covers one calendar year; this one covers { $from } to { $to }. Please correct the two days, or choose another kind of report.
found-year-before-form = This version of the form is for reports on { $first } and later years, and this report is on { $year }. Please use the earlier version.
found-year-after-form = This version of the form is for reports on years up to { $last }, and this report is on { $year }. Please use the later version.
found-unknown-form = The cover page speaks of form { $form }, which this version does not have. Please take that line out.
found-form-applies = Form { $form } applies to every State and cannot be marked “{ form-word-form-not-applicable }”. Please fill it in; where there is nothing to report, choose “{ form-word-none }”.
found-unchanged-in-initial = Form { $form } is marked “{ form-word-unchanged }”, but no report comes before an initial one. Please fill the form in.
found-unchanged-not-earlier = Form { $form } is marked as unchanged since { $since }, and this report is itself on { $year }. Please give an earlier year.
found-unchanged-without-earlier = Form { $form } is marked as unchanged since { $since }, but no report on that year is known whose answers could be taken over. Please fill the form in, or correct the year.
found-unknown-question = This version of the form does not ask “{ $question }”. Please take the answer out; what it says may stand in a remark.
found-unknown-column = The table has no column “{ $column }”. Please take the entry out; what it says may stand in a remark.
found-no-answer = “{ form-word-not-reported }” cannot stand as an answer. Please leave the cell empty, or choose “{ form-word-not-known }”, “{ form-word-not-applicable }” or “{ form-word-none }”.
found-wrong-type = Expected here: { $expected ->
    [yes-no] yes or no
    [number] a whole number
    [ratio] two numbers, how many out of how many
    [choice] a choice from the list
    [text] a text
    [when] a day or a period
    [munition] a type of munition
    [name] a name
    [place] a place
    [table] a table
   *[other] { $expected }
}. Given: { $given ->
    [yes-no] yes or no
    [number] a whole number
    [ratio] two numbers, how many out of how many
    [choice] a choice from the list
    [text] a text
    [when] a day or a period
    [munition] a type of munition
    [name] a name
    [place] a place
    [table] a table
   *[other] { $given }
}. Please answer in the form expected.
found-choice-not-offered = “{ $choice }” is not among the choices. Please choose one from the list.
found-negative = { $number } is below zero. Please give zero or a greater number.
# With the row in the report, and without it when a file is read: so no variable.
found-row-empty = Nothing is filled in in this row. Please fill it in, or remove it.
found-cell-missing = “{ $column }” is empty in row { $row }. Please fill it in; if it is not known, choose “{ form-word-not-known }”.
found-attachment-kind = The file “{ $name }” is not of a kind that can be attached. Possible kinds: { $allowed }. Please save it as one of these.
found-attachment-too-large = The file “{ $name }” is too large: { $size } bytes, and at most { $largest } are possible. Please make it smaller or divide it.
found-attachments-too-large = The attached files are too large together: { $size } bytes, and at most { $together } are possible. Please attach fewer or smaller files.

## Found in a report: it contradicts itself. A check says what is wrong in a sentence of its own, $says.

found-check-at-most = { $says } Reported here: { $amount }; at most possible: { $limit }. Please correct a number, or explain it in a remark.
found-check-same = { $says } The one side gives { $amount }, the other { $other }. Please correct a number, or explain it in a remark.
found-check-row-at-most = { $says } Row { $row } gives { $amount }; at most possible: { $limit }. Please correct a number, or explain it in a remark.
found-check-row-needs = { $says } Row { $row } gives { $amount }. Please complete the row, or explain it in a remark.
found-check-needs = { $says } This is asked because of the answer to “{ $question }”. Please answer here, or look at that answer again.
found-part-above-whole = The numbers { $part } out of { $whole } do not fit together: the part is greater than the whole. Please correct one of them.
found-unchanged-but-differs = Form { $form } is marked as unchanged since { $since }, and this answer is new. It is taken as what changed; the other answers of the form stay as they were.
found-not-applicable-but-answered = Form { $form } is marked “{ form-word-form-not-applicable }”, but this question of it is answered. Please change the mark on the cover page, or take the answer out.

## Found in a report: please look.

found-check-jump = { $says } Reported here: { $amount }; the year before: { $before }. A change of { $times } times or more is always pointed out. If the number is right, nothing needs to be done; a remark may explain it.
found-not-applicable-but-owed = Form { $form } is marked “{ form-word-form-not-applicable }”, while the obligation “{ $obligation }” is still outstanding. Please look whether the form applies after all.
found-part-unanswered = Nothing is answered in part “{ $part }” of form { $form }. If there is nothing to report, please choose “{ form-word-none }”.
found-unchanged-not-carried = Form { $form } is marked as unchanged since { $since }, but the answer given then does not fit this version of the form and was not taken over. Please answer this question anew.

## Found while a file is read: the file as a whole.

found-file-too-large = The file is too large: { $bytes } bytes, and at most { $limit } can be read. Please take out what does not belong to the report, such as pictures.
found-file-damaged = The file is damaged and cannot be read (at: { $part }). Please open it, save it again under a new name, and hand in that copy.
found-file-of-another-kind = This is not a kind of file that a report can be read from. Please hand in the exported form as a workbook (.xlsx), or a CSV or JSON file.
found-file-encrypted = The file is protected with a password and cannot be opened. Please save it without a password.
found-file-with-macros = The workbook contains macros ({ $part }), which are not accepted. Please save it as a workbook without macros (.xlsx).
found-file-with-links = The workbook draws on other files or sources ({ $part }). Please break these links, so that only the values remain, and save it again.
found-file-with-objects = The workbook contains embedded objects ({ $part }). Please take them out; files can be attached to the report instead.
found-file-too-many-parts = The file consists of too many parts: { $count }, and at most { $limit } can be read. Please export the form again and carry the answers over.
found-file-unpacks-too-large = The file becomes too large when it is unpacked (at: { $part }); at most { $limit } bytes can be read. Please export the form again and carry the answers over.
found-file-too-many-cells = The workbook has too many cells; at most { $limit } can be read. Please delete empty rows and columns outside the answers.
found-file-too-many-texts = The workbook has too many texts; at most { $limit } can be read. Please take out what does not belong to the report.
found-file-too-many-sheets = The workbook has too many sheets: { $count }, and at most { $limit } can be read. Please delete those that do not belong to the form.
found-file-takes-too-much = The texts of the report are too long together; at most { $limit } bytes can be taken. Please shorten them, or attach long texts as files.
found-file-too-many-rows = The tables have too many rows together; at most { $limit } can be taken. Please put like rows together, or attach the full list as a file.
found-file-too-many-answers = Too many cells are filled in; at most { $limit } can be taken. Please put like rows together, or attach the full list as a file.
found-file-wrong-encoding = The letters of the file cannot be read from byte { $offset } on. Please save the file in the encoding UTF-8.
found-file-not-exported = This file does not come from an exported form, so its answers cannot be found. Please export the form and carry the answers over.
found-file-of-another-layout = The file has the layout “{ $text }”, which is not known here. Please export the form again and carry the answers over.
found-findings-left-out = { $count ->
    [one] One more point is not listed. Please correct those listed first, and check the file again.
   *[other] { $count } more points are not listed. Please correct those listed first, and check the file again.
}

## Found while a file is read: what it says of itself, and its cover.

found-form-unknown = The file is of the form “{ $text }”, which is not known here. Please export a form and carry the answers over.
found-state-not-read = “{ $text }” is not the code of a State. Please write the three letters of the code.
found-kind-not-read = “{ $text }” is not a kind of report. Please choose one of these: { $expected }.
found-period-not-read = “{ $text }” is not a day. Please write year-month-day, for example 2023-06-30.
found-period-reversed = The last day, { $to }, comes before the first day, { $from }. Please exchange or correct them.
found-language-not-read = “{ $text }” is not a language of reports. Please choose one of these: { $expected }.
found-field-missing = Missing in the file: “{ $field ->
    [form] { form-word-form }
    [state] { form-word-state }
    [kind] { form-word-kind }
    [from] { form-word-from }
    [to] { form-word-to }
    [language] { form-word-language }
   *[other] { $field }
}”. Please fill it in.
found-field-unknown = A report has no entry “{ $field }”. Please correct its name, or take it out.
found-field-twice = The entry “{ $field }” stands in the file twice. Please keep one of the two.
found-field-not-read = The entry “{ $field }” cannot be read; it holds “{ $text }”. Please write it as the exported file has it.
found-cover-form-unknown = The cover page speaks of form { $form }, which this version does not have. Please take that line out.
found-cover-not-read = “{ $text }” does not say whether the form has changed. Please choose one of these: { $expected }.
found-cover-since-not-read = “{ $text }” is not a year. Please give the year of the report since which nothing has changed, in four digits.

## Found while a file is read: questions, tables and their cells.

found-question-unknown = This version of the form does not ask “{ $question }”. Please take the entry out; what it says may stand in a remark.
found-question-twice = The question “{ $question }” stands in the file twice. Please keep one of the two.
found-column-unknown = The table has no column “{ $column }”. Please correct its name, or take it out.
found-column-twice = The column “{ $column }” stands here twice. Please keep one of the two.
found-row-not-read = “{ $text }” cannot be read as a row of the table. Please write the row as the exported file has it.
found-row-twice = This row says the same as row { $first }. If both are meant, leave them; if not, please remove one.
found-table-empty = The table has no rows. If there is nothing to report, please answer “{ form-word-none }”.
found-table-expected = The rows of a table are expected here, and “{ $text }” was found. Please give the rows, or say why there are none.
found-text-too-long = The text is too long: { $length } characters, and at most { $limit } are possible. Please shorten it, or attach it as a file.
found-text-with-control-character = The text contains an invisible character that cannot be kept ({ $code }). Please type this passage anew.
found-text-expected = A text is expected here, and “{ $text }” was found. Please write a text.
found-text-languages-not-read = “{ $text }” cannot be read as a text in one or more languages. Please give each text under the code of its language: ar, en, es, fr, ru or zh.
found-number-not-read = “{ $text }” is not a number. Please write digits only; if the number is not known, choose “{ form-word-not-known }”.
found-number-with-separators = “{ $text }” can be read in more than one way. Please write digits only: { $understood }, if that is what is meant.
found-number-not-whole = “{ $text }” is not a whole number. Please round it, and look whether the unit is right.
found-number-too-large = “{ $text }” is too large a number. Please check its digits and the unit.
found-yes-no-not-read = “{ $text }” is neither “yes” nor “no”. Please choose one of these: { $expected }.
found-choice-not-read = “{ $text }” is not among the choices. Please choose one of these: { $expected }.
found-date-not-read = “{ $text }” cannot be read as a day. Please write year-month-day, for example { $example }.
found-date-with-time = “{ $text }” has a time of day beside the day; { $understood } was taken. Please look whether this is the day meant.
found-ratio-not-read = Two numbers are needed here: how many, and out of how many. Only “{ $text }” was found; please give both.
found-place-not-read = “{ $text }” cannot be read as a place. Please give its name, or its latitude and longitude, or both.
found-place-half = Of latitude and longitude only one is given. Please give both, or neither.
found-degrees-not-read = “{ $text }” cannot be read as degrees. Please write a decimal number with a point, such as 12.345678, up to 90 for latitude and 180 for longitude.
found-degrees-rounded = “{ $text }” is more exact than can be kept; { $understood } was taken. If that will do, nothing needs to be done.
found-answer-and-none = An answer is given, and “{ $text }” is chosen beside it. Please keep one of the two.
found-no-answer-not-read = “{ $text }” does not say why there is no answer. Please choose one of these: { $expected }.
found-public-not-read = “{ $text }” does not say who may see the answer. Please choose one of these: { $expected }.
found-remark-nowhere = A remark stands on “{ $text }”, which this report does not have. Please put it on a form, a question or a cell.
found-attachment-not-read = The file “{ $text }” is not described in a way that can be read. Please attach it again.

## Found while a file is read: what only workbooks and JSON have.

found-cell-formula = This cell holds a formula; its value { $text } was taken. Please look whether it is right.
found-cell-formula-without-value = This cell holds a formula without a value. Please open the file, let it compute and save it again, or type the value.
found-cell-failed = The formula of this cell failed and shows { $text }. Please type the value.
found-cells-merged = The cells { $range } are merged, so it is not clear where their content belongs. Please unmerge them and fill in each cell by itself.
found-sheet-missing = The sheet of form { $form } is missing. Please export the form again and carry the answers over.
found-sheet-not-read = The sheet “{ $sheet }” does not belong to the form and was not read. Please look whether it holds answers that are needed.
found-input-missing = The cell for the answer to “{ $question }” is no longer in the workbook. Please export the form again and carry the answers over.
found-json-not-read = The file is not valid JSON: line { $line }, column { $column }. Please correct it there.
found-json-too-deep = The file has too many levels inside one another; at most { $limit } can be read. Please write it as the exported file has it.
found-json-too-many-values = The file holds too many values; at most { $limit } can be read. Please take out what does not belong to the report.

## Found while a spreadsheet is read through a mapping file.

found-sheet-not-found = There is no sheet “{ $sheet }”; the workbook has: { $known }. Please correct the name in the mapping file or in the workbook.
found-sheet-not-said = The workbook has more than one sheet, or none: { $known }. Please say in the mapping file which one is meant.
found-sheet-without-rows = No row was read from the sheet “{ $sheet }”. Please look whether the mapping file gives the right row of headings.
found-heading-missing = No column has the heading “{ $heading }”. Please correct the heading or the row of headings in the mapping file, or name the column by its letter.
found-heading-twice = The heading “{ $heading }” stands here a second time; the first is at { $first }. Please name the column by its letter in the mapping file.
found-heading-not-used = The column “{ $heading }” was not read. If it holds nothing for the report, the mapping file may list it under “ignore”.
found-file-too-many-reports = The file would give too many reports; at most { $limit } are possible. Please divide it.
found-state-name-not-read = “{ $text }” is not the code or the name of a State. Please write the three letters of the code, or say in the mapping file which State is meant.
found-state-name-of-several = “{ $text }” is the name of more than one State: { $states }. Please write the three letters of the code.
found-year-not-read = “{ $text }” does not say one calendar year. Please write the year in four digits, or a day of that year.
found-row-like-total = This row seems to be a total (“{ $text }”), whose numbers would count twice. Please take it out, or say in the mapping file under “totals” what it is.
found-cell-blank = “{ $heading }” is blank, and the row cannot be taken without it. Please fill it in.
found-cells-half-filled = Only some of the cells that belong together are filled: { $heading }. Please fill in all of them, or none.
found-date-pattern-not-met = “{ $text }” is not a day as the mapping file says that days are written: { $expected }. Please write it so, or add this way of writing to the mapping file.
found-date-of-several = “{ $text }” can be read as { $one } or as { $other }. Please write the day as year-month-day.
found-number-unit-missing = “{ $text }” does not say its unit. Please write one of these behind the number: { $expected }.
found-number-rounded = “{ $text }” has more digits than can be kept; { $understood } was taken. If that will do, nothing needs to be done.
found-word-not-listed = “{ $text }” is not among the words of the mapping file: { $expected }. Please correct it, or add it there.
found-question-answered-already = This question was already answered otherwise, at { $first }. Please keep one of the two answers.

## Mistakes in a mapping file (mapping-<code>) and what to do about them (mapping-<code>-hint). The line stands before.

mapping-unreadable = This is not valid TOML: { $detail }
mapping-unreadable-hint = Look at this line and the one before it for a quotation mark, bracket or comma that is missing or too many.
mapping-too-large = The mapping file is too large: { $bytes } bytes, and at most { $limit } can be read.
mapping-too-large-hint = Take out what is no mapping.
mapping-unknown-key = “{ $key }” is not a key that is read here.
mapping-unknown-key-hint = The keys are: { $allowed }. Correct the spelling or take the line out.
mapping-missing-key = “{ $key }” is missing here.
mapping-missing-key-hint = Add “{ $key }”; it is never guessed.
mapping-wrong-type = The value of “{ $key }” is not of the form needed.
mapping-wrong-type-hint = Write { $expected ->
    [text] a text in quotation marks
    [texts] a text, or several between square brackets
    [twelve-texts] twelve texts between square brackets, one for each month
    [number] a number
    [whole-number] a whole number, or the first and the last one between square brackets
    [yes-no] true or false
    [table] a table such as {"{"} column = "…" {"}"}
    [tables] a list of tables
   *[other] { $expected }
}.
mapping-unknown-word = “{ $text }” is not a word that can stand here.
mapping-unknown-word-hint = Use one of these: { $known }.
mapping-unknown-state = “{ $text }” is not one State of the register of names.
mapping-unknown-state-hint = Write the three letters of its code.
mapping-unknown-question = This version of the form does not ask “{ $question }”.
mapping-unknown-question-hint = Correct the key; the schema of the form lists all of them.
mapping-not-a-table = “{ $question }” is not a table.
mapping-not-a-table-hint = Take “table” out and put the question under “answers”.
mapping-is-a-table = “{ $question }” is a table.
mapping-is-a-table-hint = Give it a block of its own with “table” and “columns”.
mapping-unknown-column = The table has no column “{ $column }”.
mapping-unknown-column-hint = The columns are: { $known }.
mapping-column-required = The column “{ $column }” must be filled in every row, and the mapping says nothing of it.
mapping-column-required-hint = Say where it comes from; what is the same in every row is said with “always”.
mapping-unit-differs = “{ $text }” cannot be converted: the form asks for “{ $unit }”.
mapping-unit-differs-hint = Choose a unit of the same kind, or give a factor with “times”.
mapping-not-a-number = “{ $text }” is not a number or a fraction.
mapping-not-a-number-hint = Write it with a full stop before decimals, or as “2000/3”.
mapping-not-a-day = “{ $text }” is not a day of the calendar.
mapping-not-a-day-hint = Write year-month-day, for example 2023-06-30.
mapping-not-a-pattern = “{ $text }” does not say how days are written.
mapping-not-a-pattern-hint = Use D, M or MONTH, and YYYY, each once and with signs between them, for example D/M/YYYY; two-digit years cannot be read.
mapping-not-a-cell = “{ $text }” does not name a cell or a column.
mapping-not-a-cell-hint = Write letters and a number for a cell, for example B2, and letters for a column.
mapping-not-a-row = “{ $text }” cannot be a row here.
mapping-not-a-row-hint = Rows count from 1; the first row read stands below the headings, and the last not before it.
mapping-no-source = It is not clear where the value comes from.
mapping-no-source-hint = Give exactly one of these: column, columns, letter, always, cell, sheet, or from and to. Several columns make a text or a sum.
mapping-does-not-apply = “{ $key }” means nothing for this kind of value.
mapping-does-not-apply-hint = Take it out, or look whether the value goes to the right place.
mapping-contradiction = “{ $text }” is given two meanings.
mapping-contradiction-hint = Keep one of the two.

## What an import came to.

import-read = { $n ->
    [one] { $n } row read
   *[other] { $n } rows read
}
import-used = { $n ->
    [one] { $n } row used
   *[other] { $n } rows used
}
import-set-aside = { $n ->
    [one] { $n } row set aside
   *[other] { $n } rows set aside
}
import-filtered = { $n ->
    [one] { $n } row left out, as the mapping file or the choice of State and year says
   *[other] { $n } rows left out, as the mapping file or the choice of State and year says
}
import-report = { $state }, { $year }: { $file }
import-set-aside-file = Rows set aside, with reasons: { $file }. Please mend them there and import that file with the same mapping file.
import-nothing-read = Nothing was read.
import-no-report = No row was used, so no report was written.
import-mapping-mistakes = { $n ->
    [one] { $n } mistake in the mapping file. Nothing was read.
   *[other] { $n } mistakes in the mapping file. Nothing was read.
}

## The receipt, and what becomes of a report.

receipt-title = Receipt for a report
receipt-state = State
receipt-report = Report
receipt-kind-initial = Initial transparency report
receipt-kind-annual = Annual transparency report
receipt-kind-voluntary = Voluntary transparency report
receipt-covers = Period covered
receipt-version = Version
receipt-submitted-by = Submitted by
receipt-received-at = Received at
receipt-by = Recorded by
receipt-hash = SHA-256 of the report
receipt-attachment = Attached file
receipt-entry = Link of the audit chain
receipt-statements = { $n ->
    [0] No statements recorded
    [one] 1 statement recorded
   *[other] { $n } statements recorded
}
receipt-repeated = This report was submitted before with the same content. Nothing was recorded again.
receipt-replaced-by = Replaced by
receipt-verify = To verify this receipt, export the report as JSON and compute the SHA-256 of that file: it is the value given above.

## Lists of reports. A heading has the number in it.

reports-title = Transparency reports on { $year }, as of { $day }
reports-due = { $n ->
    [0] No report due
    [one] 1 report due
   *[other] { $n } reports due
} (States Parties whose initial report is in)
reports-due-all = { $n ->
    [0] No report due
    [one] 1 report due
   *[other] { $n } reports due
} (every State Party for which the Convention is in force)
reports-in-time = { $n ->
    [0] No report received in time
    [one] 1 report received in time
   *[other] { $n } reports received in time
}
reports-late = { $n ->
    [0] No report received late
    [one] 1 report received late
   *[other] { $n } reports received late
}
reports-received = { $n ->
    [0] No report received of which it is not known whether it came in time
    [one] 1 report received, not known whether in time
   *[other] { $n } reports received, not known whether in time
}
reports-missing = { $n ->
    [0] No report overdue
    [one] 1 report overdue
   *[other] { $n } reports overdue
}
reports-not-yet = { $n ->
    [0] No report still to fall due
    [one] 1 report still to fall due
   *[other] { $n } reports still to fall due
}
reports-unknown = { $n ->
    [0] No report of which receipt is not known
    [one] 1 report of which receipt is not known
   *[other] { $n } reports of which receipt is not known
}
reports-voluntary = { $n ->
    [0] No voluntary report
    [one] 1 voluntary report
   *[other] { $n } voluntary reports
}
reports-received-on = received on { $day }
reports-due-on = due on { $day }

## Differences between two versions of a report, and what putting them together came to.

diff-none = The two versions say the same.
diff-added = Added
diff-removed = Removed
diff-changed = Changed
merge-done = The two versions were put together; nothing is left to decide.
merge-conflicts = { $n ->
    [one] In 1 place the two versions differ. Please choose which answer stands.
   *[other] In { $n } places the two versions differ. Please choose for each which answer stands.
}
merge-base = Version before both
merge-ours = This version
merge-theirs = The other version

## Reminder letters.

letter-subject = { $state }: transparency report on { $year }
letter-greeting = Excellency,
letter-due = I have the honour to recall that the annual transparency report of your State on the calendar year { $year } falls due on { $day }, { $days ->
    [0] that is, today
    [one] that is, tomorrow
   *[other] in { $days } days
}.
letter-overdue = I have the honour to recall that the annual transparency report of your State on the calendar year { $year } fell due on { $day } and, according to our records, has not yet been received. We should be grateful to receive it at your earliest convenience.
letter-initial-overdue = I have the honour to recall that the initial transparency report of your State fell due on { $day } and, according to our records, has not yet been received. We should be grateful to receive it at your earliest convenience.
letter-open = Other open matters
letter-how = Attached is a form that is already filled in with the answers of last year's report. Only what has changed needs to be typed; if nothing has changed, it is enough to say so on the cover page.
letter-help = The Implementation Support Unit will gladly help with any question about the report.
letter-closing = Please accept, Excellency, the assurances of my highest consideration.
letter-signature = Implementation Support Unit
