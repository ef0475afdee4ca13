### Reports that are sent back, contradictions between sources, and rulings on them.
### Days come as they are to be read; names, ids and numbers of versions come as texts.

## Where a report is in its life, and what it was sent back with.

review-stage = Stage
review-stage-received = received
review-stage-returned = sent back
review-stage-replaced = replaced
review-amends = Amends
review-returned-on = Sent back on
review-returned-by = Sent back by
review-remarks = Remarks
review-done = The report was sent back. The remarks stand on the form when it is next exported; the next version that is handed in takes the place of this one.
review-open = This report was sent back on { $day } by { $by }, with these remarks:
review-note = Sent back on { $day } by { $by }: { $remarks }
review-list = { $n ->
    [0] No report sent back and not yet amended
    [one] 1 report sent back and not yet amended
   *[other] { $n } reports sent back and not yet amended
}
review-listed = { $state }: { $report }, version { $version }, sent back on { $day } by { $by }

## Contradictions, side by side.

contradiction-count = { $n ->
    [0] No contradiction is open
    [one] 1 contradiction is open
   *[other] { $n } contradictions are open
}
contradiction-ruled-count = { $n ->
    [0] none was ruled on
    [one] 1 was ruled on
   *[other] { $n } were ruled on
}
contradiction-open = open
contradiction-ruled = ruled on
contradiction-dated = dated { $day }
contradiction-holds = holds
contradiction-aside = set aside
contradiction-received = received on { $day }
contradiction-submitted = { $n ->
    [one] This report contradicts another source at 1 point.
   *[other] This report contradicts other sources at { $n } points.
} Both answers are kept, and figures treat the answer as unknown until somebody rules.
contradiction-this-report = this report

## Rulings.

ruling-made = Ruled on { $day } by { $by }
ruling-reason = Reason
ruling-neither = None of them holds; the answer is not known.
ruling-done = { $n ->
    [one] 1 statement was set aside.
   *[other] { $n } statements were set aside.
} Nothing was deleted: what was known before can still be asked for.
ruling-refused-unknown = The record has no statement { $id }. Please take the ids from the list of contradictions.
ruling-refused-corrected = The statement { $id } was corrected already. Please rule on what stands in its place.
ruling-refused-replaced = The statement { $id } is from a report that was replaced. Please rule on what the later version says.
ruling-refused-agrees = The statement { $id } does not contradict the others. Please leave it out.
ruling-refused-both = The statement { $id } cannot both hold and be set aside. Please choose one of the two.
ruling-refused-nothing-aside = Nothing is set aside. Please name at least one statement, or two where none holds.
ruling-refused-no-reason = A ruling needs a reason. Please give one.
