### Où se trouve une chose, tel qu’un lecteur l’écrit.
### $a, $b, $c sont les précisions, $details leur nombre ;
### $many dit si la première est une plage ou une liste.

place-para = { $details ->
    [1] par. { $a }
   *[other] par. { $a } { $b })
}
place-table = { $many ->
    [yes] tableau des indicateurs, actions { $a }
   *[no] tableau des indicateurs, action { $a }
}
place-summary = { $details ->
    [1] résumé, { $a }
   *[other] résumé, { $a }, point { $b }
}
place-register = registre
place-editorial = { $details ->
    [1] points à examiner, { $a }
   *[other] points à examiner, { $a } { $b })
}
place-form = { $details ->
    [1] formulaire { $a }
    [2] formulaire { $a }, point { $b }
   *[other] formulaire { $a }, point { $b }, ligne { $c }
}
place-annex = { $details ->
    [1] annexe { $a }
   *[other] annexe { $a }, par. { $b }
}
place-art = { $details ->
    [1] art. { $a }
    [2] art. { $a }, par. { $b }
   *[other] art. { $a }, par. { $b } { $c })
}
place-action = { $details ->
    [1] { $many ->
        [yes] actions { $a }
       *[no] action { $a }
    }
   *[other] action { $a }.{ $b }
}
place-page = page Web
place-note = note
place-receipt = récépissé
place-unchanged = { $details ->
    [1] inchangé depuis le rapport sur { $a }
    [2] inchangé depuis le rapport sur { $a }, formulaire { $b }
    [3] inchangé depuis le rapport sur { $a }, formulaire { $b }, point { $c }
   *[other] inchangé depuis le rapport sur { $a }, formulaire { $b }, point { $c }, ligne { $d }
}
place-review = observations du bureau
place-ruling = décision

# Un document et un endroit de celui-ci ; ce qui repose sur deux documents.
place-within = { $document }, { $place }
place-both = { $one } ; { $other }

# Entre un libellé et ce qu’il annonce.
colon = { " : " }

# Une suite de jours.
span = du { $from } au { $to }

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ru = russe
language-zh = chinois

# Le nom d’un État qui n’a pas été comparé à un document.
state-name-unverified = { $name } (nom non vérifié)
