### Words for answers, figures and the status of States.

## Whether a published figure and the record agree.

agreement-named = borne out
agreement-named-means = The published figure equals ours, and the record names every State behind it.
agreement-partly-named = partly named
agreement-partly-named-means = The published figure can be right, but the record does not name every State behind it.
agreement-contradicted = contradicted
agreement-contradicted-means = The published figure cannot be right beside what the record says.
agreement-unpublished = unpublished
agreement-unpublished-means = No source in the record prints this figure.

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

## A figure that the record does not settle.

bounds-between = between { $low } and { $high }
bounds-at-least = at least { $low }
value-unknown = not known
