### What the command line says beside its results.

cli-error = Not done:
cli-problems = { $n ->
    [0] No problems.
    [one] One problem. Nothing was changed.
   *[other] { $n } problems. Nothing was changed.
}
cli-sound = { $package }: sound. { $states } States, { $measures } measures in { $plans } plans and sets, { $rules } rules of what is owed, { $cases } cases about them, { $statements } statements.
cli-record-brought-in = { $statements ->
    [one] One statement of the package was brought into { $place }.
   *[other] { $statements } statements of the package were brought into { $place }.
}
cli-imported = { $statements ->
    [one] One statement recorded; { $already } were there already.
   *[other] { $statements } statements recorded; { $already } were there already.
}
cli-contradicts = { $state } on { $question }: { $new } contradicts { $old }. Both are kept, and figures treat the answer as unknown until somebody rules.
cli-written = Written: { $file }
cli-sent = Sent: { $state }
cli-writing = writing { $file }

cli-unknown-plan = there is no plan { $plan }. The plans and sets of figures are { $known }.
cli-unknown-meeting = there is no meeting { $meeting }. The meetings are { $known }.
cli-no-reporting-period = no document in the register says which period was reported on for { $meeting }. It is known for { $known }.
cli-unknown-indicator = there is no indicator { $indicator } in { $plan }. There are { $near }.
cli-unknown-population = there is no population { $population }. The populations are { $known }.
cli-unknown-report = there is no report { $report }. The reports are { $known }.
cli-store-unavailable = the record at { $place } cannot be reached ({ $detail }). Check the address, and that its folder or server is there.
cli-store-locked = the record at { $place } is locked by another program. Wait until it has finished writing, and try again.
cli-store-damaged = the record at { $place } is damaged ({ $detail }). Keep the file as it is, and restore the last copy that verifies.
cli-store-not-a-record = { $place } is not a record ({ $detail }). Give the path of a record, or of a file that is not there yet.
cli-store-read-only = the record at { $place } cannot be written ({ $detail }). Allow writing to the file and to its folder.
cli-store-disk-full = there is no room left for the record at { $place }. Nothing was recorded. Make room and try again.
cli-store-not-empty = the record at { $place } is not empty. Nothing was copied. Give the address of one that is not there yet.
cli-backup-exists = { $file } is there already. Nothing was written. Give the name of a file that is not there yet.
cli-no-record = there is no record at { $place }. Check the path.
cli-copied = { $place } holds { $rows } rows with { $statements } statements, and verifies.
cli-store-other = { $detail }

cli-status-title = { $treaty } on { $day }
cli-status-deposited = States Parties (by deposit)
cli-status-in-force = in force for
cli-status-signed-only = signatories
cli-status-withdrawn = withdrawn
cli-status-list-in-force = In force for
cli-status-list-deposited = Deposited, not yet in force for
cli-status-list-signatory = Signatories
cli-status-list-withdrawn = Withdrawn

cli-indicators-title = { $plan }, { $meeting }: { $from } to { $to }

cli-explain-rule = Rule
cli-explain-among = Among
cli-explain-window = Window
cli-explain-questions = Asked
cli-explain-result = Result
cli-explain-named = Named ({ $n })
cli-explain-denied = Not counted, because the record says no ({ $n })
cli-explain-open = Silent or doubtful ({ $n })
cli-explain-members = { $certain } certain, { $possible } possible
cli-explain-published = Published
cli-explain-agreement = Agreement
cli-explain-conflict = The record contradicts itself
cli-explain-related = Nearby, not counted
cli-explain-assumed = Reading
cli-explain-inferred = follows from a complete list
cli-explain-register = register of the depositary
cli-explain-unverified = unverified
cli-value-unknown = not known
cli-value-range = { $low } to { $high }
cli-value-at-least = { $low } or more
cli-value-share = { $part } of { $whole }

cli-verify-sound = The record is sound: { $statements } statements, { $sources } sources, { $entries } links of the audit chain.
cli-verify-head = Newest link: { $hash }
cli-verify-problems = { $n ->
    [one] One problem in the record. Restore the last copy that verifies.
   *[other] { $n } problems in the record. Restore the last copy that verifies.
}
cli-doctor-package = Treaty package
cli-doctor-record = Record
cli-doctor-folder = Writing to this folder
cli-doctor-well = fine
cli-doctor-no-record = not there yet; the first command that needs it makes it

cli-unknown-state = There is no State { $state } in the register of names. Use the three letters of ISO 3166, for example BGR.
cli-bound-already = { $state } is bound on that day already. Choose a State that is not, or an earlier day.
cli-no-entry-into-force = The treaty would not enter into force for { $state } by a deposit on { $day }.
cli-unknown-obligation = Nothing is owed under { $obligation }. There is: { $known }.
cli-unknown-request = The record has no request { $request }. There is: { $known }.
cli-unknown-form = There is no reporting form { $form }. There is: { $known }.
cli-missing-attachment = The report names the attachment { $name }, which was not given. Give it with --attach.
cli-readings-address = Address on the site
cli-readings-count = Published readings: { $n }; no longer the same: { $differing }
cli-refused-report = The report cannot be taken: { $n ->
    [one] 1 thing was found.
   *[other] { $n } things were found.
} Run “form check” to see all of it.
cli-form-unreadable = { $file } is neither a workbook (xlsx), JSON nor CSV by its name. Choose a filled form.
cli-replaced-report = The report { $report } was replaced. Send back its newest version, { $newest }.
cli-empty-remarks = A report is sent back with remarks. Say with --remarks or --remarks-file what the State is asked to change or explain.
cli-no-reviews = The treaty package names no questions for reports sent back and rulings. Add the table [review] to its treaty.toml.
cli-refused-ruling = { $n ->
    [one] The ruling cannot be made, for one reason:
   *[other] The ruling cannot be made, for { $n } reasons:
}
cli-unknown-question = There is no question { $question }. Near it: { $near }.
cli-how-to-rule = To rule: spectemur rule --holds ID --aside ID --reason "…" --by "…", or --neither in the place of --holds.

## The generated world.

demo-by = an invented State
demo-handing-in = reports on { $year }
demo-told = { $states } invented States handed in { $reports } reports; { $corrected } were corrected later, and { $planted } hold a contradiction that was planted in them. Nothing of it is real.
demo-look = Everything is in the folder { $folder }. To look around:
cli-serving = Serving at { $address }. Stop with Ctrl-C.
cli-invited = Invitation for { $email }, to be accepted by { $until }; whoever has the address below can accept it.
