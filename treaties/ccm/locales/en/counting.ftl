### How sentences count and name States: in words up to twelve, and never with digits at their beginning.
### $states is the list of States that a sentence names and $states-count how many they are.

## Counting

n-states-words = { $states-count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $states-count }
}
N-States-words = { $states-count ->
    [0] No
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
   *[other] A total of { $states-count }
}
n-parties = { n-states-words } { $states-count ->
    [one] State Party
   *[other] States Parties
}
N-Parties = { N-States-words } { $states-count ->
    [one] State Party
   *[other] States Parties
}
N-Others = { N-States-words } { $states-count ->
    [one] State not party
   *[other] States not party
}
N-Signatories = { N-States-words } { $states-count ->
    [one] signatory
   *[other] signatories
}
N-States = { N-States-words } { $states-count ->
    [one] State
   *[other] States
}
waiting-words = { $waiting-count ->
    [0] no State Party
    [1] one State Party
    [2] two States Parties
    [3] three States Parties
    [4] four States Parties
    [5] five States Parties
    [6] six States Parties
    [7] seven States Parties
    [8] eight States Parties
    [9] nine States Parties
    [10] ten States Parties
    [11] eleven States Parties
    [12] twelve States Parties
   *[other] { $waiting-count } States Parties
}

## Lists, as they stand in a sentence: at its beginning with a capital.

parties-named = { $states-count ->
    [0] no States Parties in the record
   *[other] { n-parties } ({ $states })
}
Parties-named = { $states-count ->
    [0] No States Parties in the record
   *[other] { N-Parties } ({ $states })
}
Others-named = { $states-count ->
    [0] No States not party in the record
   *[other] { N-Others } ({ $states })
}
Signatories-named = { $states-count ->
    [0] No signatories in the record
   *[other] { N-Signatories } ({ $states })
}
# Some of those just spoken of.
Of-these-named = Of these, { n-states-words } ({ $states })
They = { $states-count ->
    [one] It
   *[other] They
}
# The States of the sentence before, or else by name.
They-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] { They }
       *[other] { Parties-named }
    }
   *[other] { Parties-named }
}
They-or-others = { $gained-count ->
    [0] { $lost-count ->
        [0] { They }
       *[other] { Others-named }
    }
   *[other] { Others-named }
}
# The coordinators of a theme spoken of before, or else by name.
Coordinators-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] The coordinators
       *[other] { Parties-named }
    }
   *[other] { Parties-named }
}

## Agreement with the number of States.

they = { $states-count ->
    [one] it
   *[other] they
}
their = { $states-count ->
    [one] its
   *[other] their
}
have = { $states-count ->
    [one] has
   *[other] have
}
are = { $states-count ->
    [one] is
   *[other] are
}
were = { $states-count ->
    [one] was
   *[other] were
}
requests = { $states-count ->
    [one] a request
   *[other] requests
}
