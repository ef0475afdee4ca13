### Members' pages: signing in, offices and the people in them, what waits, and the trail of acts.

## Doors.

members-door = For offices
members-sign-in = Sign in
members-sign-in-lede = For the offices of States, coordinators, the President's team and the Implementation Support Unit.
members-sign-in-help = Offices come by invitation. If you have lost your password, ask whoever invited you to invite you again.
members-sign-out = Sign out
members-email = E-mail address
members-password = Password
members-password-new = New password
members-password-present = Present password
members-password-change = Change the password
members-password-help = At least 12 characters. Several words that do not belong together are easy to keep and hard to guess.
members-passkey-use = Sign in with a passkey
members-passkey-failed = The device gave no passkey. Please try again, or sign in with the password.
members-code-title = Code
members-code = Code of the authenticator, or a recovery code
members-code-lede = The password was right. One more step: the code that your authenticator shows now.
members-code-help = If the authenticator is lost, give one of your recovery codes. Each of them counts once.
members-go-on = Go on
members-invitation = Invitation
members-invitation-lede = You are invited to hold an office here. Choose a password, and the office is yours.
members-invitation-expires = The invitation can be accepted until
members-accept = Accept
members-follows = You follow
members-name = Name
members-moment = { $day }, { $time } UTC

## Offices.

members-navigation = Pages of your office
members-nav-office = Overview
members-nav-reports = Reports
members-nav-queue = What waits
members-nav-contradictions = Contradictions
members-nav-register = Register
members-nav-readings = Publish readings
members-nav-theme = Theme
members-nav-people = People
members-nav-audit = Trail of acts
members-nav-security = Signing in
members-role-state-administrator = State administrator
members-role-state-editor = State editor
members-role-state-submitter = State submitter
members-role-coordinator = Coordinator
members-role-presidency = President's team
members-role-support-unit = Implementation Support Unit
members-role-administrator = Administrator
members-role-auditor = Auditor
members-office = Office
members-office-lede = What is before this office on { $day }.
members-office-rooms = Your office opens these pages:
members-office-waiting = What waits
members-office-open = What is open
members-office-nothing = As far as the record tells, nothing is open.
members-report = Report
members-received = Received
members-version = Version
members-kind-initial = Initial report
members-kind-annual = Annual report
members-kind-voluntary = Voluntary report
members-do = What to do

## How one is known.

members-passkeys = Passkeys
members-passkeys-help = A passkey stays in your device and replaces password and code. It cannot be guessed, and no false site can ask for it.
members-passkeys-none = You have no passkey yet.
members-passkey-name = Name of the device
members-passkey-add = Add a passkey
members-made = Made
members-used = Last used
members-remove = Remove
members-codes = Codes of an authenticator
members-codes-help = An app on your telephone shows a new code every half minute. With it, a stolen password alone opens nothing.
members-codes-begin = Set up codes
members-codes-square = Square for the camera of your authenticator
members-codes-by-hand = Read the square with your authenticator, or type this key into it:
members-code-first = First code that it shows
members-codes-confirm = Confirm
members-codes-since = Codes are asked for since
members-codes-remove = Ask for no more codes
members-recovery-left = { $n ->
    [0] No recovery code is left.
    [one] 1 recovery code is left.
   *[other] { $n } recovery codes are left.
}
members-recovery-renew = Make new recovery codes
members-recovery-once = Your recovery codes
members-recovery-keep = They are shown this once. Print them or write them down, and keep them away from your telephone. Each of them counts once.
members-sessions = Where you are signed in
members-browser = Browser
members-opened = Since
members-seen = Last used
members-session-this = this browser
members-end = End

## People.

members-holders = Holders of offices
members-holders-none = Nobody holds an office that you look after.
members-former = Former holders
members-since = Since
members-until = Last day
members-until-if = Last day, if there is one
members-ended = Ended
members-you = you
members-manage = Hand over or end
members-successor = Name of the successor
members-hand-over = Invite the successor
members-hand-over-help = The present holder stays until the successor accepts. What is open stays with the office.
members-end-office = End the office now
members-invitations = Open invitations
members-expires = Expires
members-expired = expired
members-withdraw = Withdraw
members-invite = Invite
members-invited = The invitation is ready
members-invited-help = Send this address to the invited, and to nobody else. It is shown this once, counts once, and holds for 14 days.
members-language = Language
members-theme = Theme
members-no-state = no State
members-no-theme = no theme

## What waits.

members-queue-lede = As of { $day }, first what costs most if nobody does it.
members-queue-empty = Nothing waits.
members-queue-passed = Deadlines passed
members-queue-near = Deadlines near
members-queue-contradiction = Contradictions
members-queue-review = Reports to look at
members-queue-letter = Reports to ask for
members-queue-on-passed = Was due
members-queue-on-near = Due
members-queue-on-contradiction = Since
members-queue-on-review = Received
members-queue-on-letter = Due
members-queue-open = Open
members-queue-rule = Rule
members-queue-review-do = Look at it
members-queue-letter-show = Letter
members-queue-letter-sent = I have sent this letter
members-review = Report in review
members-review-said = { $n ->
    [one] 1 statement that it makes
   *[other] { $n } statements that it makes
}
members-review-nothing = Nothing that it says stands: a later version is in its place.
members-review-do = What becomes of it
members-review-stands = Looked at: it stands
members-looked-at = looked at
members-place = Place
members-question = Question
members-answer = Answer
members-not-public = not public
members-remarks = Remarks for the State
members-send-back = Send back with remarks
members-remarks-missing = Please say what the State is asked to change or explain.
members-report-replaced = A later version of this report came meanwhile. Please look at that one.
members-contradictions-lede = What cannot all be true stands side by side. What rests on it counts as unknown until somebody rules.
members-contradictions-none = No contradiction is open.
members-contradictions-more = { $n ->
    [one] 1 more is open; it comes when one of these is ruled on.
   *[other] { $n } more are open; they come when these are ruled on.
}
members-rule = Rule
members-rule-holds = Which statement holds

## Themes.

members-theme-lede = The work under this theme on { $day }.
members-theme-open = What States owe
members-requests = Requests under analysis
members-requests-none = No request under this theme waits for a decision.
members-requests-count = { $n ->
    [0] No request waits.
    [one] 1 request waits.
   *[other] { $n } requests wait.
}
members-points-none = No point has been written.
members-point = Point for discussion
members-point-language = Written in
members-point-write = Write the point

## The trail.

members-audit-lede = Who did what, when, and how it was before and after. Nothing here can be changed.
members-audit-check = Check the whole trail
members-audit-sound = The trail holds: { $n } acts, each chained to the one before.
members-audit-unsound = The trail does not hold. Keep the database as it is, and compare it with its last copy.
members-audit-none = Nobody has done anything yet.
members-when = When
members-who = Who
members-operator = operator of the site
members-before-after = Before and after
members-before = Before
members-after = After
members-show = Show
members-earlier = Earlier acts
members-act-invited = Invited somebody
members-act-invitation-withdrawn = Withdrew an invitation
members-act-accepted = Accepted an invitation
members-act-hand-over-begun = Invited a successor
members-act-handed-over = Took over an office
members-act-office-ended = Ended an office
members-act-password-given = Gave the password
members-act-signed-in = Signed in
members-act-signed-out = Signed out
members-act-session-ended = Ended a session
members-act-password-changed = Changed the password
members-act-codes-begun = Began to set up codes
members-act-codes-confirmed = Set up codes
members-act-codes-removed = Removed codes
members-act-recovery-renewed = Made new recovery codes
members-act-passkey-added = Added a passkey
members-act-passkey-removed = Removed a passkey
members-act-report-submitted = Handed in a report
members-act-draft-opened = Opened a draft
members-act-draft-saved = Saved answers of a draft
members-act-draft-resolved = Chose between two answers
members-act-draft-commented = Commented on a draft
members-act-draft-comment-done = Ticked off a comment
members-act-draft-delegated = Gave a form to a colleague
members-act-draft-attached = Attached a file to a draft
members-act-draft-detached = Took a file out of a draft
members-act-draft-file-marked = Said who may have a file of a draft
members-act-draft-closed = Closed a draft
members-act-report-returned = Sent a report back
members-act-report-looked-at = Looked at a report
members-act-ruled = Ruled on a contradiction
members-act-reading-published = Published a reading
members-act-entry-recorded = Entered an answer from a document
members-act-letter-logged = Sent a letter
members-act-point-written = Wrote a point

## What was done.

members-done-accepted = The office is yours. Under “Signing in” you can add a passkey or codes.
members-done-draft-opened = The draft is open.
members-done-draft-unchanged = The answers are those of the last report again. What was typed is kept until the report is handed in.
members-done-draft-marked = The form was marked.
members-done-draft-delegated = It was noted who fills in the form.
members-done-draft-submitted = The report was handed in. The receipt is below.
members-done-draft-saved = Saved at the office.
members-done-draft-chosen = The answer was chosen.
members-done-draft-ticked = The comment was ticked off.
members-done-draft-attached = The file is attached.
members-done-draft-detached = The file was taken out.
members-done-draft-file-marked = It was noted who may have the file.
members-done-draft-contested = Saved. Somebody else changed an answer differently meanwhile: both are shown below. Please choose.
members-done-password = The password was changed. Every other session has ended.
members-done-codes-removed = No codes are asked for any more.
members-done-session = The session has ended.
members-done-passkey = The passkey was added.
members-done-passkey-removed = The passkey was removed.
members-done-withdrawn = The invitation was withdrawn.
members-done-ended = The office has ended.
members-done-letter = The letter was recorded.
members-done-ruled = The ruling was recorded. Nothing was deleted.
members-done-published = The reading was published.
members-done-entered = It was recorded.
members-done-looked-at = The report was marked as looked at.
members-done-sent-back = The report was sent back.
members-done-point = The point was written.

## What was refused.

members-fault-title-forbidden = This is not for your office
members-fault-forged = This form is out of date or came from another site. Please open the page again and send it from there.
members-fault-overtaken = Somebody else changed this meanwhile, or it was done already. Please open the page again.
members-refused-not-allowed = Your office may not do this or see this. If it should, ask whoever looks after your office.
members-refused-no-keys = Nobody can sign in here.
members-refused-no-chance = Something went wrong on our side. Please try again in a few minutes.
members-refused-wrong-sign-in = The address or the password is wrong.
members-refused-wait = { $n ->
    [one] Too many attempts. Please wait 1 second and try again.
   *[other] Too many attempts. Please wait { $n } seconds and try again.
}
members-refused-wrong-code = The code is wrong, or was used already. Please wait for the next one.
members-refused-no-invitation = This invitation does not exist, or it was accepted or withdrawn. Please ask for a new one.
members-refused-expired-invitation = This invitation has expired. Please ask for a new one.
members-refused-password-short = The password is too short. Please take at least 12 characters.
members-refused-password-long = The password is too long.
members-refused-password-own-name = The password contains your name or address. Please choose another one.
members-refused-password-simple = The password repeats itself and is easy to guess. Please choose another one.
members-refused-bad-email = This is not an e-mail address.
members-refused-bad-name = Please give a name of at most 200 characters.
members-refused-email-taken = Somebody signs in with this address already. Please take another one, or end that office first.
members-refused-no-office = Office, State and theme do not go together. An office of a State needs a State, a coordinator needs a theme.
members-refused-bad-until = The last day must not lie in the past.
members-refused-no-account = This office has ended.
members-refused-own-office = Nobody ends their own office. Please ask somebody else who looks after it.
members-refused-passkey = The passkey was not accepted. Please try again.
members-refused-bad-words = Please write something, at most 5,000 characters.
web-fault-no-report = There is no report “{ $name }”.
web-fault-no-request = There is no request “{ $name }”.
