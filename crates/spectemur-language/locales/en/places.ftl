### Where something stands, as a reader writes it.
### $a, $b, $c are the details, $details is how many there are,
### $many says whether the first one is a range or a list.

place-para = { $details ->
    [1] { $many ->
        [yes] paras. { $a }
       *[no] para. { $a }
    }
   *[other] para. { $a } ({ $b })
}
place-table = { $many ->
    [yes] table of indicators, actions { $a }
   *[no] table of indicators, action { $a }
}
place-summary = { $details ->
    [1] summary, { $a }
   *[other] summary, { $a }, item { $b }
}
place-register = register
place-editorial = { $details ->
    [1] points for discussion, { $a }
   *[other] points for discussion, { $a } ({ $b })
}
place-form = { $details ->
    [1] form { $a }
    [2] form { $a }, item { $b }
   *[other] form { $a }, item { $b }, row { $c }
}
place-annex = { $details ->
    [1] annex { $a }
   *[other] annex { $a }, para. { $b }
}
place-art = { $details ->
    [1] { $many ->
        [yes] arts. { $a }
       *[no] art. { $a }
    }
    [2] art. { $a }, para. { $b }
   *[other] art. { $a }, para. { $b } ({ $c })
}
place-action = { $details ->
    [1] { $many ->
        [yes] actions { $a }
       *[no] action { $a }
    }
   *[other] action { $a }.{ $b }
}
place-page = web page
place-note = note
place-receipt = receipt
place-unchanged = { $details ->
    [1] unchanged since the report on { $a }
    [2] unchanged since the report on { $a }, form { $b }
    [3] unchanged since the report on { $a }, form { $b }, item { $c }
   *[other] unchanged since the report on { $a }, form { $b }, item { $c }, row { $d }
}
place-review = remarks of the office
place-ruling = ruling

# A document with a place in it, and what rests on two documents.
place-within = { $document }, { $place }
place-both = { $one }; { $other }

# Between a label and what it says.
colon = { ": " }

# A span of days.
span = { $from } to { $to }

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-ru = Russian
language-zh = Chinese

# The name of a State that was not compared with a document.
state-name-unverified = { $name } (name unverified)
