### The report editor: reports of a State while its people write them.

## The lists of reports.

drafts-title = Reports
drafts-lede = each year with its deadline, and what was handed in
drafts-state = Status
drafts-being-written = being written
drafts-go-on = Continue
drafts-start = Begin the report
drafts-look = Look or amend
drafts-due = due on { $day }
drafts-saved-last = Last saved at the office:

## The cover page of a report.

drafts-open-forms = { $n ->
    [one] One form has not been answered yet.
   *[other] { $n } forms have not been answered yet.
}
drafts-open-none = Every form has an answer or a mark.
drafts-all-unchanged = Everything is unchanged
drafts-found = What was found
drafts-who = Who fills it in
drafts-form-changed = changed
drafts-form-unchanged = unchanged
drafts-form-not-applicable = does not apply
drafts-form-begun = begun
drafts-form-open = not answered yet
drafts-unchanged-since = unchanged since { $year }
drafts-changed = { $n ->
    [one] one answer differs from the last report
   *[other] { $n } answers differ from the last report
}
drafts-contested = { $n ->
    [one] one answer to choose
   *[other] { $n } answers to choose
}
drafts-comments = { $n ->
    [0] Write a comment
    [one] One comment
   *[other] { $n } comments
}
drafts-goes-back = { $n ->
    [one] One changed answer becomes that of the last report again.
   *[other] { $n } changed answers become those of the last report again.
}
drafts-remark-help = The remark goes with the report: it may explain what was found here.
drafts-nobody = nobody in particular
drafts-delegate-to = To be filled in by
drafts-delegate = Note it
drafts-mark = Mark the form
drafts-mark-unchanged = Unchanged since the last report
drafts-mark-changed = There is something new in it
drafts-mark-not-applicable = It does not apply to us
drafts-submit-title = Hand in
drafts-submit-help = Everything is checked once more. The receipt comes at once; the report can be amended afterwards.
drafts-submit = Hand in the report
drafts-submit-others = Your office writes the report. Somebody of your State who may speak for it hands it in.
drafts-start-help = The draft is filled with what the last report and the register say. Everybody of your State’s office writes in the same draft.
drafts-amend-help = This report was handed in. An amendment begins with what it says; until it is handed in, the report stands.
drafts-language = Language of the report
drafts-amend = Amend the report
drafts-receipt-save = Save the receipt
drafts-report-save = Save the report (JSON)
drafts-review = Look at the report

## One form.

drafts-in-view = In view: { $n } of { $all } questions, those that are new, open or changed.
drafts-show-all = Show all
drafts-show-changed = Show only what is new, open or changed
drafts-row-add = Add a row
drafts-rows-more = Save, and show more empty rows
drafts-row-remove = Take out this row
drafts-row-remove-help = Rows marked with ✕ are taken out when the form is saved.
drafts-paste = Cells copied from a spreadsheet can be pasted into the table; they fill rows and columns.
drafts-table-none = If the table has no rows, why
drafts-not-public = Not public: for your State and the support unit only
drafts-files-none = No file goes with the report yet.
drafts-file-name = File
drafts-file-kind = Kind
drafts-file-size = Size
drafts-file-for = Who may have it
drafts-file-bytes = { $size } bytes
drafts-file-public = Public: for everybody, once the report is handed in
drafts-file-change = Change
drafts-file-hide = Make it not public
drafts-file-publish = Make it public
drafts-file-remove = Take the file out
drafts-file-choose = A map, photograph, table or text to attach
drafts-file-help = Possible kinds: { $kinds }. One file has at most { $largest } MB, all of them together at most { $together } MB.
drafts-file-attach = Attach the file
drafts-comment = Comment for your colleagues
drafts-comment-help = Comments are kept when you save. They are no part of the report and go when it is handed in.
drafts-comment-done = Done
drafts-comment-tick = Tick off
drafts-versions = { $n ->
    [one] 1 version
   *[other] { $n } versions
}
drafts-versions-title = Earlier versions
drafts-versions-help = What stands here was written one after the other, the newest first. It goes when the report is handed in.
drafts-versions-none = Nothing has been written here yet.
drafts-version-now = as it is now
drafts-version-earlier = earlier
drafts-version-beside = beside it, to be chosen
drafts-version-settled = was beside another
drafts-save = Save
drafts-save-next = Save, and on to the next form
drafts-clash = Two people changed this answer in different ways. Both are kept. Please choose one.
drafts-choose = Take this one

## What is kept where. “[time]” is replaced by the script.

drafts-kept-here = Saved on this computer at [time]
drafts-kept-office = Saved at the office at [time]
drafts-kept-waiting = No line. Saved on this computer at [time]; it is sent when the line comes back.
drafts-kept-others = Somebody else changed this answer.
drafts-kept-contested = Somebody else changed this answer differently. Both are kept.
drafts-kept-merged = Saved together with rows that somebody else wrote.
drafts-kept-signed-out = You are no longer signed in. What you typed stays on this computer; sign in again, and it is sent.
drafts-kept-failed = This could not be saved. Please copy what you typed, and try again.
drafts-kept-look = See it
drafts-kept-unsent = Something that you typed has not reached the office yet. Signing out deletes it from this computer. Sign out all the same?

## What was refused.

drafts-refused-report = The report cannot be taken yet. Please mend what is listed under “Cannot be taken”.
drafts-refused-no-such-report = There is no such report to write. The list of reports has those that there are.
drafts-refused-not-open = No draft of this report is open: nobody began it, or it was handed in. Open it again to amend it.
drafts-refused-no-place = The form has no such place.
drafts-refused-no-version = Somebody chose already. Please look at the answer again.
drafts-refused-contested = Two people changed an answer in different ways. Please choose one of each first.
drafts-refused-nothing-earlier = No earlier report is known whose answers could be taken over.
drafts-refused-no-colleague = Nobody of your State’s office has this account.
drafts-refused-too-much = This is more than is saved at once. Please save in smaller parts.
drafts-refused-no-file = No file was chosen, or its name cannot be used. Please choose a file whose name has at most 120 letters.
drafts-refused-no-such-file = No file “{ $name }” goes with the report. Somebody may have taken it out.
drafts-refused-file-kind = The file “{ $name }” is not of a kind that can be attached. Possible kinds: { $allowed }. Please save it as one of these.
drafts-refused-file-content = What is in the file “{ $name }” is not what the ending of its name says, or it is empty. Please save it again in the program that made it.
drafts-refused-file-too-large = The file “{ $name }” is too large: at most { $largest } MB are possible. Please make it smaller or divide it.
drafts-refused-files-too-large = With this file the attached files would be too large together: at most { $together } MB are possible. Please attach fewer or smaller files.
drafts-refused-file-there = Another file “{ $name }” goes with the report already. Please take that one out first, or give this one another name.
