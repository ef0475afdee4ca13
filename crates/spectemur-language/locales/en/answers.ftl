### Words for answers, figures and the status of States.

## What a State is to the treaty on a day.

status-not-party = State not party
status-signatory = signatory
status-deposited = State Party, not yet in force for it
status-in-force = State Party
status-withdrawn = withdrawn

## Kinds of answers: none of them becomes another.

answer-yes = yes
answer-no = no
answer-not-known = not known
answer-not-applicable = not applicable
answer-none = none
answer-not-reported = not reported

## How a published figure stands to the record, for people.

verdict-borne-out = borne out
verdict-borne-out-heading = Figures that the record bears out
verdict-borne-out-means = The record gives the published figure, with every State behind it.
verdict-named-in-part = named in part
verdict-named-in-part-heading = Figures of which the record names a part
verdict-named-in-part-means = The published figure is possible, but the record does not name every State behind it.
verdict-untraced = not traceable
verdict-untraced-heading = Figures that the record cannot trace
verdict-untraced-means = The published figure is possible, but the record names nobody behind it.
verdict-silent-zero = zero, record silent
verdict-silent-zero-heading = Zeros that rest on silence
verdict-silent-zero-means = Zero is published and the record names nobody; but silence is no proof that there was none.
verdict-contradicted = contradicted
verdict-contradicted-heading = Figures that are contradicted
verdict-contradicted-means = The published figure cannot be right beside the record, or two places publish different figures.
verdict-unpublished = not published
verdict-unpublished-heading = Figures for which no number is published
verdict-unpublished-means = No source in the record prints a number.
