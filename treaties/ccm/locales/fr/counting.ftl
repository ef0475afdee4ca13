### Comment les phrases comptent et nomment les États : en lettres jusqu’à vingt au début d’une phrase, jusqu’à neuf ailleurs.
### $states est la liste des États qu’une phrase nomme et $states-count leur nombre.
### Quand la liste est vide, la phrase commence par « Les données consignées ne nomment aucun … qui », et le verbe suit au subjonctif.

## Nombres

n-words = { $states-count ->
    [0] aucun
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
   *[other] { $states-count }
}
N-Words = { $states-count ->
    [0] Aucun
    [1] Un
    [2] Deux
    [3] Trois
    [4] Quatre
    [5] Cinq
    [6] Six
    [7] Sept
    [8] Huit
    [9] Neuf
    [10] Dix
    [11] Onze
    [12] Douze
    [13] Treize
    [14] Quatorze
    [15] Quinze
    [16] Seize
    [17] Dix-sept
    [18] Dix-huit
    [19] Dix-neuf
    [20] Vingt
   *[other] Au total, { $states-count }
}
n-parties = { n-words } { $states-count ->
    [one] État partie
   *[other] États parties
}
N-Parties = { N-Words } { $states-count ->
    [one] État partie
   *[other] États parties
}
waiting-parties = { $waiting-count ->
    [0] aucun État partie
    [1] un État partie
    [2] deux États parties
    [3] trois États parties
    [4] quatre États parties
    [5] cinq États parties
    [6] six États parties
    [7] sept États parties
    [8] huit États parties
    [9] neuf États parties
   *[other] { $waiting-count } États parties
}

## Listes au début d’une phrase

Parties-named = { $states-count ->
    [0] Les données consignées ne nomment aucun État partie qui
   *[other] { N-Parties } ({ $states })
}
Others-named = { $states-count ->
    [0] Les données consignées ne nomment aucun État non partie qui
    [one] { N-Words } État non partie ({ $states })
   *[other] { N-Words } États non parties ({ $states })
}
# Les États de la phrase précédente, ou sinon par leur nom.
They = { $states-count ->
    [0] Les données consignées n’en nomment aucun qui
    [1] Cet État
    [2] Ces deux États
   *[other] Ces États
}
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
# Les coordonnateurs d’un thème dont il vient d’être question, ou sinon les États par leur nom.
Coordinators-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] { $states-count ->
            [0] { They }
            [1] Le coordonnateur
           *[other] Les coordonnateurs
        }
       *[other] { Parties-named }
    }
   *[other] { Parties-named }
}

## Accord avec le nombre d’États ; au subjonctif quand il n’y en a aucun.

ont = { $states-count ->
    [0] ait
    [one] a
   *[other] ont
}
avaient = { $states-count ->
    [0] ait
    [one] avait
   *[other] avaient
}
leur = { $states-count ->
    [one] son
   *[other] leur
}
leurs = { $states-count ->
    [one] ses
   *[other] leurs
}
leur-juridiction = { $states-count ->
    [one] sa juridiction ou son contrôle
   *[other] leur juridiction ou leur contrôle
}
une-demande = { $states-count ->
    [one] une demande
   *[other] des demandes
}
