### Tokens with which a State's programs hand in its reports, and what programs are refused with.

members-tokens = Tokens for programs
members-tokens-help = With a token, a program of your own hands in the reports of your State. It can do nothing else, and what it hands in is handed in by you.
members-tokens-how = How programs ask
members-tokens-none = No program has a token yet.
members-token-name = Name of the program
members-token-until = Valid until
members-token-until-help = At most one year from today. If a program may no longer hand in reports, end its token.
members-token-make = Make a token
members-token-once = Your token
members-token-keep = It is shown this once. Copy it into the program now, and send it to nobody. If it is lost or was seen by others, end it and make a new one.
members-token-over = expired
members-token-end = End
members-act-token-made = Made a token
members-act-token-ended = Ended a token
members-done-token-ended = The token has ended. It opens nothing any more.
members-refused-bad-token-until = A token is valid for at least today and at most one year.
web-fault-token = No valid token came with the request. A State's office makes one on its page “Signing in”; send it in the header “Authorization: Bearer …”.
web-fault-media = This address takes JSON. Send the header “Content-Type: application/json”.
web-fault-report = The report cannot be taken yet. Everything that was found stands under “problems”, each with its place in the file.
web-fault-attachment = The file “{ $name }” has not been received. This address takes no files: leave the attachment out, or hand in the report together with its files.

## Invitations by mail.

members-mail-subject = Invitation to hold an office: { $treaty }
members-mail-greeting = Dear { $name },
members-mail-invited = { $inviter } invites you to hold an office on the site on the { $treaty }:
members-mail-accept = To accept, please open this address and choose a password:
members-mail-holds = The address counts once and holds until { $day }. Please pass it on to nobody: whoever opens it first holds the office.
members-mail-unexpected = If you did not expect this invitation, you need not do anything.
members-mail-failed = The invitation could not be sent by mail. Please send the address below yourself.
members-mailed = The invitation was sent
members-mailed-help = It counts once and holds for 14 days. It was sent to
members-act-invitation-mailed = Sent an invitation by mail
