### Proof-reading: what in a published text cannot all be true.
### The sentences on each kind of finding stand at the end; their figures and names come from the document.

proof-summary = { $n ->
    [0] Nothing was found that cannot all be true.
    [one] One finding: { $certain } certain, { $probable } probable, { $possible } possible.
   *[other] { $n } findings: { $certain } certain, { $probable } probable, { $possible } possible.
}
proof-accepted = { $n ->
    [one] One finding that was accepted is left out.
   *[other] { $n } findings that were accepted are left out.
}
proof-accepted-unused = Line { $line } of the file of accepted findings ({ $rule }) is no longer needed: nothing like it is found.

proof-confidence-certain = certain
proof-confidence-probable = probable
proof-confidence-possible = possible

proof-place-paragraph = paragraph { $number }
proof-place-cell = table { $table }, row { $row }, column { $column }
proof-place-note = note { $number }
proof-place-heading = heading
proof-place-caption = caption
proof-place-block = text block { $number }

proof-page-title = Findings in { $name }
proof-page-skip = Skip to the text
proof-page-finding = Finding
proof-page-also = Also at
proof-page-back = Back to the text
proof-page-opens = What the record says
proof-page-document = The text that was read

## Files that are not read: what is wrong, then what to do.

proof-refused = { $name }: { $why } { $what }
proof-document-too-large = The file is too large: { $bytes } bytes, and at most { $limit } can be read.
proof-document-encrypted = The file opens with a password only.
proof-document-of-another-kind = The file is not a document in DOCX, PDF, HTML, Markdown or plain text.
proof-document-not-utf-8 = The file is not in UTF-8 from byte { $byte } on.
proof-document-damaged = The file is damaged and cannot be read.
proof-document-too-many = The file holds too much to be read: { $what }, at most { $limit }.
proof-document-without-words = The file has pages and not one letter that could be read, as a scan has.
proof-counted-parts = parts
proof-counted-unpacked-bytes = bytes when unpacked
proof-counted-words = words
proof-counted-blocks = paragraphs
proof-counted-depth = elements inside one another
proof-counted-definitions = styles and lists
proof-counted-cells = cells
proof-counted-pages = pages
proof-counted-drawn = things drawn on pages
proof-remedy-split = Hand it in in pieces.
proof-remedy-remove-password = Save it without a password.
proof-remedy-check-format = Save it as one of these, or give the file that its name says it is.
proof-remedy-save-as-utf-8 = Save it as UTF-8.
proof-remedy-save-again = Open it in the program that it is from and save it again.
proof-remedy-recognise-text = Let a program recognise the letters, or take the file from which it was printed.

## The file of accepted findings.

proof-accepted-too-large = The file is too large.
proof-accepted-not-utf-8 = The file is not in UTF-8 from byte { $byte } on.
proof-accepted-not-toml = This is not valid TOML: { $detail }
proof-accepted-unknown-key = “{ $key }” means nothing here. Take it out or correct the spelling.
proof-accepted-missing-key = “{ $key }” is missing. Each accepted finding has kind, fingerprint, reason, who and day.
proof-accepted-wrong-type = The value of “{ $key }” is not of the right type.
proof-accepted-empty = “{ $key }” is empty. Say why the finding stands, and who says so.
proof-accepted-not-a-fingerprint = This is no fingerprint. Copy it from the list of findings.
proof-accepted-twice = This finding is accepted twice. Keep one.

## What each kind of finding is called (proof-kind-<kind>).

proof-kind-against-record = Against the record
proof-kind-complement = Part and remainder
proof-kind-count-and-list = Count and its list
proof-kind-date-and-rule = Dates that cannot be
proof-kind-list-within-list = List outside its whole
proof-kind-meeting = Time and place of meetings
proof-kind-membership = Members and offices
proof-kind-missing-figure = Missing figure
proof-kind-near-name = Misspelt name of a State
proof-kind-parts-and-whole = Parts and their whole
proof-kind-plan-name = Title of a plan
proof-kind-reference = Reference that does not hold
proof-kind-said-twice = Two figures for one matter
proof-kind-share-and-ratio = Share and its figures
proof-kind-state-out-of-place = State out of place
proof-kind-tense = Tense against the date
proof-kind-total-and-sum = Total and sum
proof-kind-two-terms = Two words for one thing
proof-kind-union-and-total = Lists and their total
proof-kind-zero-and-some = None here, some there

## What a finding says (proof-says-<kind>). Where a kind has several cases, $case names the one.
## Only the variables of that case are given.

proof-says-against-record = { $case ->
    [above] The text says { $printed }; the record allows no more than { $bound } ({ $id }, “{ $title }”).
    [below] The text says { $printed }; the record gives no less than { $bound } ({ $id }, “{ $title }”).
    [denied] The record says of these States that they do not count: { $names } ({ $id }, “{ $title }”).
   *[deadline] The text prints { $printed } as the deadline; by the rules and the record it is: { $days } (“{ $title }”).
}
proof-which-meeting = The text does not name a meeting of the register at its head. Say which one it reports to: --meeting MEETING.
proof-says-complement = { $case ->
    [rests] One place leaves out { $one } of all, another { $other }, of what reads as the same matter.
   *[whole] { $part } and the rest, { $rest }, make { $sum }; the whole is given as { $whole }.
}
proof-says-count-and-list = { $case ->
    [twice] The list names { $twice } twice.
    [items] The sentence announces { $count }; { $listed ->
        [one] one item follows
       *[other] { $listed } items follow
    }.
   *[differs] The count says { $count }; the list names { $listed }: { $names }.
}
proof-says-date-and-rule = { $case ->
    [impossible] There is no such date as “{ $impossible }”.
    [backwards] “{ $backwards }” ends before it begins.
    [weekday] { $day } is not a { $weekday ->
        [0] Monday
        [1] Tuesday
        [2] Wednesday
        [3] Thursday
        [4] Friday
        [5] Saturday
       *[6] Sunday
    }.
    [period] { $years ->
        [one] The text says one year
       *[other] The text says { $years } years
    }; the years beside it make { $span }, first and last included.
    [order] The days stand in the wrong order: { $order }. What comes first is dated later than what follows it.
    [deadline] Whether the deadline was kept does not fit the days: { $deadline }.
    [rule] The text prints { $printed } as the deadline; by the rule (“{ $title }”) and the day of entry into force it is { $days }.
    [outside] { $day } lies outside the period of which the text speaks: { $period }.
   *[length] “{ $words }” is not the time that the dates give: { $days }.
}
proof-says-list-within-list = Named in the part, but not in the list of the whole: { $names }.
proof-says-meeting = { $case ->
    [places] The meeting with the number { $number } is placed in two different towns or countries.
    [same-days] Two places are given for what is held on the same days: { $places }.
    [held] The register of meetings gives other days for the meeting with the number { $number }: { $held }.
    [next] Two places are given for the meeting that is still to come: { $places }.
    [two-numbers] One meeting, in { $place }, has two numbers: { $one } and { $other }.
    [own-number] The document is of one meeting, “{ $one }”, and calls it by another number here: “{ $other }”.
    [own-days] The document’s own meeting is on { $one }; this place has it open or close on { $other }.
    [sittings] The text says that { $count } such meetings were held, and speaks of number { $number }.
   *[times] Two different times are given for the meeting with the number { $number }.
}
proof-says-membership = { $case ->
    [days] One event has two days: { $one } and { $other }.
    [office] Two places name different States for one office: “{ $office }”.
   *[members] One place gives the number of members as { $one }, another as { $other }.
}
proof-says-missing-figure = { $case ->
    [cell] The cell of “{ $words }” is blank; the total wants { $value } there.
   *[words] A figure belongs here; the text has “{ $words }”.
}
proof-says-near-name = “{ $words }” is not the name of a State. “{ $name }” is probably meant.
proof-says-parts-and-whole = { $case ->
    [too-great] The part, { $part }, is greater than its whole, { $whole }.
   *[sum] The parts ({ $parts }) make { $sum }; the text says { $total }.
}
proof-says-plan-name = { $case ->
    [years] “{ $title }” is given different years: { $years }.
    [size] One plan is said to hold different numbers of “{ $title }”: { $years }.
   *[title] “{ $title }” stands only here; elsewhere the text has “{ $usual }”.
}
proof-says-reference = { $case ->
    [session] All other symbols like “{ $reference }” have { $right } where this one has another number.
    [step] The numbers around “{ $reference }” run on by ones; { $right } should stand here.
    [about-else] What is said at “{ $reference }” is not what stands there.
    [own-symbol] The document has two symbols: { $one } and { $other }.
    [bodies] Two symbols differ only in the body that they name: { $bodies }. One of them is probably wrong.
    [unmarked] “{ $unmarked }” lacks the mark of its number; “第{ $unmarked }” is probably meant.
   *[nowhere] “{ $reference }” leads nowhere: there is no number { $number } where it points.
}
proof-says-said-twice = { $case ->
    [change] The text tells of a change by { $told }; the figures of the two times give { $worked }.
    [turned] The figures go from { $one } to { $other }; the words tell of the other direction.
    [rank] “{ $named }” is put first or last with { $one }; “{ $first }” has { $other }.
   *[none] One place says { $one }, another { $other }, of what reads as the same matter.
}
proof-says-share-and-ratio = { $case ->
    [hundred] These shares should make 100 per cent together: { $shares }. They make { $sum }.
    [column] The table gives a share of { $share } per cent; the figures of its row give another.
   *[ratio] { $part } out of { $whole } is { $worked } per cent; the text says { $share }.
}
proof-says-state-out-of-place = { $case ->
    [standing] { $state } stands in lists that exclude each other: as a State Party, as a signatory or as a State not party.
    [obligation] Named here, but not in the longest list of those with this obligation: { $names }.
   *[both-sides] Named both among those of whom something is said and among those of whom the opposite is said: { $names }.
}
proof-says-tense = { $case ->
    [both] One place speaks of the meeting “{ $meeting }” as still to come, another tells what it has done.
    [planned] One place tells as done (“{ $done }”) what another still tells as to come (“{ $ahead }”).
   *[today] The document bears the date { $today }. It speaks of { $day } as if that day lay on the other side of it.
}
proof-says-total-and-sum = The total is given as { $total }; its parts ({ $parts }) make { $sum }.
proof-says-two-terms = { $case ->
    [short-name] “{ $short }” is the short name of more than one thing: { $terms }.
   *[other] One thing is written in more than one way: { $terms }.
}
proof-says-union-and-total = The total says { $total }; the lists together name { $named ->
    [one] one State
   *[other] { $named } States
}.
proof-says-zero-and-some = { $case ->
    [one-did] One place says it of none; another says it of one.
    [one-did-not] One place says it of all; another says the contrary of one.
    [named] One place says that there is none; another names { $other }.
    [row] The text says one thing of “{ $other }”; its row in the table says another.
    [all] One place says it of all; another says the opposite of { $other }.
   *[none] One place says that there is none; another says { $one ->
        [0] { $other }
       *[other] { $one }
    }.
}
