### What is wrong in a package (check-<code>) and what to do about it (check-<code>-hint).
### The file and the line stand before the message.

## The files themselves.

check-missing-file = The file “{ $file }” is missing.
check-missing-file-hint = Add it to the package, or correct its name if it stands there under another one.
check-unreadable-toml = This is not valid TOML: { $detail }
check-unreadable-toml-hint = Look at this line and the one before it for a quotation mark, bracket or comma that is missing or too many.
check-unreadable-csv = This table cannot be read: { $detail }
check-unreadable-csv-hint = Give every row as many fields as the header has, and put a field that contains a comma between quotation marks.
check-unreadable-messages = This message file cannot be read: { $detail }
check-unreadable-messages-hint = Write each message as “id = text”, and begin further lines of the same message with spaces.
check-missing-message = The message “{ $message }” is missing in language “{ $language }”.
check-missing-message-hint = Add it to a message file of that language, with the same variables as in the other languages.
check-missing-language = “{ $language }” has no text here, or is not the code of a language.
check-missing-language-hint = Add the text in that language; the codes are ar, en, es, fr, ru and zh.

## Keys, columns and values.

check-unknown-key = “{ $key }” is not a key that is read here.
check-unknown-key-hint = The keys are: { $allowed }. Correct the spelling or take the line out.
check-missing-key = “{ $key }” is missing here.
check-missing-key-hint = Add “{ $key }” to this entry.
check-wrong-type = The value of “{ $key }” is not of the form needed, which is: { $expected }.
check-wrong-type-hint = Write the value in that form, with quotation marks only around words.
check-wrong-column = The table has a column “{ $column }” that is not read.
check-wrong-column-hint = Correct the name in the first line, or take the column out.
check-wrong-number = “{ $text }” is not a number.
check-wrong-number-hint = Write digits only, with a full stop before decimals and nothing between thousands.
check-not-a-day = “{ $text }” is not a day of the calendar.
check-not-a-day-hint = Write year-month-day, for example 2023-06-30.
check-no-place = “{ $text }” is not a place in a source.
check-no-place-hint = Write the kind and then the details, for example para:31, table:3 or annex:II.
check-empty-list = The list is empty.
check-empty-list-hint = Name at least one member, or take the whole entry out.
check-unknown-kind = “{ $word }” is not a word that can stand here.
check-unknown-kind-hint = Use one of the words that this key takes, spelt exactly, in lower case and with hyphens.
check-unknown-register-fact = “{ $word }” is not a fact that the register of status knows.
check-unknown-register-fact-hint = Use deposited, in-force, signatory, not-party or everyone.
check-unknown-window = “{ $word }” is not a window of time.
check-unknown-window-hint = Use reporting-period, report-year, two-report-years, standing or to-date.

## Names that must lead somewhere.

check-duplicate-id = “{ $id }” stands a second time; it stands first at { $first }.
check-duplicate-id-hint = Give one of the two another id, or take one out.
check-unknown-question = No questionnaire has a question “{ $question }”.
check-unknown-question-hint = Correct the key, or add the question to a questionnaire first.
check-unknown-population = There is no population “{ $population }”.
check-unknown-population-hint = Correct the id, or define the population in populations.toml.
check-unknown-state = The register of names has no State “{ $state }”.
check-unknown-state-hint = Use the three-letter code of ISO 3166, or add the State to registers/state-names.csv with its source.
check-unknown-meeting = The register of meetings has no “{ $meeting }”.
check-unknown-meeting-hint = Correct the id, or add the meeting to registers/meetings.csv with its source.
check-unknown-theme = There is no theme “{ $theme }” here.
check-unknown-theme-hint = Correct the id, or add the theme to the plan.
check-unknown-action = The plan has no action “{ $action }”.
check-unknown-action-hint = Correct the number, or add the action to the plan.
check-unknown-source = There is no source “{ $source }”.
check-unknown-source-hint = Correct the id, or add the source to sources.toml with its symbol, its title and its date.
check-unknown-figure = There is no figure “{ $figure }”.
check-unknown-figure-hint = Write the plan or set, a full stop and the measure, and look in the plan for the number of the measure.
check-unknown-plan = There is no plan “{ $plan }”.
check-unknown-plan-hint = Correct the id, or add the plan to the folder of plans.
check-unknown-report-list = This sentence has no list “{ $name }”.
check-unknown-report-list-hint = Correct the name, or add the list to the sentence.
check-unknown-choice = “{ $choice }” is not among the choices of the question “{ $question }”.
check-unknown-choice-hint = Use one of the choices of the question, or add this one to it.
check-population-circle = The population “{ $population }” is defined by way of itself.
check-population-circle-hint = Follow its definition from population to population and break the circle at one of them.

## Statements.

check-statement-without-source = This statement does not say which source it comes from.
check-statement-without-source-hint = Name the source at the top of the file; nothing enters the record without one.
check-missing-cite = “{ $id }” does not say what it rests on.
check-missing-cite-hint = Add the source and the place in it where a reader can look it up.
check-unknown-document = There is no document “{ $document }” to cite.
check-unknown-document-hint = Correct the id, or declare the document with its title under [[document]] in treaty.toml. Sources of the record are cited by their ids.
check-wrong-cite = “{ $text }” is not a citation.
check-wrong-cite-hint = Write the id of the document and the places in it, such as “report-1, para:4”; another document follows after “; ”.
check-no-subject = The statement does not say whom it is about.
check-no-subject-hint = Name the States under “states” or the matter under “matter”, or write about = "convention" if it is about the Convention as a whole.
check-wrong-subject = { $about ->
    [convention] The question “{ $question }” is about the Convention as a whole, and here it is used for something else.
    [matter] The question “{ $question }” is about matters such as a request for more time, and here it is used for something else.
   *[other] The question “{ $question }” is about States, and here it is used for something else.
}
check-wrong-subject-hint = Look whether another question is meant, or put right here or in the questionnaire whom it is about.
check-correction-of-several = This entry corrects one statement, and it speaks of more than one State.
check-correction-of-several-hint = Write an entry for each State, each with the id of the statement that it corrects, and leave out “rest”.
check-open-population = The members of the population “{ $population }” do not follow from the register alone, so “the rest of them” is not known.
check-open-population-hint = Name under “rest” a population that the register decides, or name every State under “states”.
check-answer-and-kind = A statement has either an answer or a kind, and exactly one of the two.
check-answer-and-kind-hint = Keep “answer” if the source gives a value; keep “kind” if it says not-known, not-applicable, none or not-reported.
check-wrong-answer-type = The question “{ $question }” is of type { $expected }, and here it is used as { $found }.
check-wrong-answer-type-hint = Write the answer in the type of the question, or look whether another question is meant.
check-contradicting-statements = The same source answers “{ $question }” for { $state } both yes and no at the same time; the other answer stands at { $first }.
check-contradicting-statements-hint = Look into the source: correct one of the two, or give each the period for which it holds.

## Days, and what the law makes of them.

check-dates-out-of-order = { $what }: the day { $earlier } should come before { $later }, and it comes after it.
check-dates-out-of-order-hint = Compare both days with the source; one of them may be in the wrong column.
check-period-ends-first = The period ends on { $to }, before it begins on { $from }.
check-period-ends-first-hint = Exchange the two days, or correct the year.
check-entry-into-force-differs = { $state }: by the rule of the treaty it enters into force on { $computed }, and { $written } is written here.
check-entry-into-force-differs-hint = Check the day of deposit first: the day of entry into force follows from it.
check-withdrawal-differs = { $state }: by the rule of the treaty the withdrawal takes effect on { $computed }, and { $written } is written here.
check-withdrawal-differs-hint = Check the day on which the Depositary received the notice: the other day follows from it.
check-overlapping-names = { $state }: two rows give names for the same days.
check-overlapping-names-hint = Leave the first day empty in the first row only, and let every further row of the State begin after the one before it.
check-case-fails = The case “{ $case }” expects { $expected } and gets { $found }.
check-case-fails-hint = Find out which is right from the source of the case; then correct the rule or the case, never the case only to make it pass.

## Rules of what is owed.

check-no-basis = The rule does not say what it rests on, or says several things.
check-no-basis-hint = Give exactly one of: article, action (plan:number), machinery = true.
check-versions-out-of-order = This version is law from { $day }, which is not after the version at { $first }.
check-versions-out-of-order-hint = Put versions in order of their first day, and let each begin after that of the one before, and after the last day of that one if it has one.
check-no-such-day = Not every year has the day { $day }.
check-no-such-day-hint = Give a month from 1 to 12 and a day that this month has in every year.
check-no-milestone = The plan sets no milestone for this action.
check-no-milestone-hint = Add the milestone to the action in the plan's file, or give the deadline another kind.
check-not-one-span = A span needs exactly one of years, months, weeks and days.
check-not-one-span-hint = Keep one of them, with a whole number.
check-negative-span = A span is not negative.
check-negative-span-hint = Write the number without a sign; the kind of deadline says whether it is counted forwards or backwards.
check-ambiguous-month-end = Counting in { $unit } may reach a day that the month does not have.
check-ambiguous-month-end-hint = Say what then: month_end = "last-day", "first-of-next" or "refuse".
check-month-end-of-days = Counting in { $unit } never reaches a day that is missing.
check-month-end-of-days-hint = Take month_end out.
check-not-one-of = Of these keys one can stand here, and only one: { $keys }.
check-not-one-of-hint = Keep the one that is meant, and take the others out; if there is none, add one.
check-only-for-states = “{ $key }” says something of States only, and States do not owe this.
check-only-for-states-hint = Take it out, or write owed_by = "states" if each State owes it.
check-unfit-obligation = { $why ->
    [bearer] The rule “{ $id }” is not owed by the same as this one, so nothing here can rest on it.
    [again] The rule “{ $id }” comes round by meeting or by year, so nothing here can rest on it.
   *[met] The rule “{ $id }” has no question that tells when it is met, so nothing here can rest on it.
}
check-unfit-obligation-hint = Name a rule that the same bearer owes once, and give that rule “met” if it must be met first.
check-rule-circle = The rule “{ $id }” rests on itself in the end.
check-rule-circle-hint = Follow its events, its “after” and its “before_due_of”, and break the circle.
check-unknown-obligation = There is no rule “{ $id }”.
check-unknown-obligation-hint = Correct the id, or add the rule under obligations/.
check-wrong-event = “{ $word }” does not happen to those who owe this.
check-wrong-event-hint = Choose an event of the bearer: a State's own dates, or the answer to a question about the matter.
check-no-matter = “{ $text }” is not a matter.
check-no-matter-hint = Write the State's code or a hyphen, a slash, and small letters, digits and hyphens, 24 letters at most: BGR/art3-1.

## Reporting forms and their questions.

check-not-a-key = “{ $text }” is not a key.
check-not-a-key-hint = Write small letters, digits and hyphens only.
check-only-for-type = “{ $key }” belongs to the type { $type } only.
check-only-for-type-hint = Take it out, or write type = "{ $type }".
check-unlabelled-choice = A form offers the choice “{ $choice }” of the question “{ $question }”, which has no label.
check-unlabelled-choice-hint = Write the choice as a table with its key and a label in every language.
check-unknown-column = The table “{ $question }” has no column “{ $column }”.
check-unknown-column-hint = Correct the key, or add the column to the table in its questionnaire.
check-wrong-column-type = The column “{ $column }” of the table “{ $question }” is of type { $expected }, and here it is used as { $found }.
check-wrong-column-type-hint = Look whether another column is meant, or put its type right in the questionnaire.
check-does-not-add-up = The numbers of the column “{ $column }” of the table “{ $question }” are not to be added up.
check-does-not-add-up-hint = Name another column, or write adds_up = true at this one if no two rows can count the same thing.
check-not-asked = The question “{ $question }” is not asked in this template.
check-not-asked-hint = Add it to a part of a form, or look whether another question is meant.
check-asked-as-well = The question “{ $question }” is answered here without being asked, and a part of this template asks it as well.
check-asked-as-well-hint = Take it out of the part, or take this entry out.
check-unknown-provision = There is no provision “{ $provision }”.
check-unknown-provision-hint = Write the id of a provision under provisions/, or add the provision there.
check-not-owed-by-states = States do not owe the rule “{ $id }”, so no report of a State has to do with it.
check-not-owed-by-states-hint = Name a rule with owed_by = "states", or take this one out.
check-largest-over-together = The largest file may have { $largest } megabytes, and all files together only { $together }.
check-largest-over-together-hint = Lower the one number or raise the other.
check-unlisted-language = The treaty does not list the language “{ $language }”.
check-unlisted-language-hint = Add the code to “languages” in treaty.toml, or take this file out.
check-unknown-label = “{ $label }” names nothing that has a text here.
check-unknown-label-hint = Correct the path; a help can be translated only where the questionnaire has one.
check-missing-label = The text of “{ $label }” is missing in language “{ $language }”.
check-missing-label-hint = Add a line "{ $label }" = "…" to this file.
