### Published readings: what was published, how it is cited and checked, and publishing.

readings-title = Published readings
readings-lede = A published reading keeps its figures for good: as of one day, with what had been recorded by one moment. What is recorded later does not change it.
readings-none = Nothing has been published yet.
readings-all = All published readings
readings-reading = Reading
readings-called = { $plan }, { $meeting }, as of { $day } (no. { $n })
readings-plan = Plan
readings-published = Published
readings-by = Published by
readings-earlier = earlier version
readings-one-lede = This page and its address stay. The figures are those of the day and the moment given here.
readings-replaced = A later reading for the same plan and meeting has been published:
readings-check = Does it still come out the same?
readings-same = Yes. Worked out again from the record as it was known then, every figure is the same.
readings-differs = No. Worked out again from the record as it was known then, these figures come out differently:
readings-entry-gone = The record no longer has the entry with which this reading was published.
readings-content-changed = The rules or texts that figures rest on have been changed since this reading was published.
readings-hash = SHA-256 of the figures
readings-entry = Newest entry of the record, with its SHA-256
readings-check-yourself = To check it yourself, download the figures and compute the SHA-256 of the file.
readings-figures = Figures as JSON
readings-pages = Everything as it was known then
readings-pages-help = These pages show the record as of that day, with only what had been recorded by that moment.
readings-home = Overview
readings-cite-as = { $treaty }, { $title }, published on { $day }, { $address }, SHA-256 { $hash }
readings-change = Published: { $title }

## Publishing.

readings-publish-lede = Choose a plan and a meeting, look at what would be published, and publish it.
readings-choose = What to publish
readings-day = As of
readings-day-help = Without a day, the last day of the reporting period. No later than today.
readings-look = Look first
readings-proposed = What would be published
readings-measures = { $n ->
    [one] 1 figure
   *[other] { $n } figures
}
readings-before = Published before:
readings-unchanged = Every figure is the same as in that reading.
readings-changed = { $n ->
    [one] 1 figure has changed since:
   *[other] { $n } figures have changed since:
}
readings-for-good = What is published stays at its address for good. It can be followed by a later reading, but not changed or taken back.
readings-publish = Publish
readings-refused-ahead = { $day } has not come yet. Choose today or an earlier day.
readings-refused-empty = Nothing is recorded yet, so there is nothing to publish.
