### Cómo las oraciones cuentan y nombran a los Estados: con letras hasta el nueve, y nunca con cifras al principio.
### $states es la lista de los Estados que una oración nombra y $states-count cuántos son.

## Recuento

# Delante de un sustantivo.
n-before = { $states-count ->
    [0] ningún
    [1] un
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
   *[other] { $states-count }
}
# Por sí solo.
n-alone = { $states-count ->
    [0] ninguno
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
   *[other] { $states-count }
}
# Al principio de la oración.
N-before = { $states-count ->
    [0] Según los datos consignados, ningún
    [1] Un
    [2] Dos
    [3] Tres
    [4] Cuatro
    [5] Cinco
    [6] Seis
    [7] Siete
    [8] Ocho
    [9] Nueve
    [10] Diez
    [11] Once
    [12] Doce
   *[other] Un total de { $states-count }
}
n-parties = { n-before } { $states-count ->
    [0] Estado parte
    [one] Estado parte
   *[other] Estados partes
}
N-Parties = { N-before } { $states-count ->
    [0] Estado parte
    [one] Estado parte
   *[other] Estados partes
}
N-Others = { N-before } { $states-count ->
    [0] Estado no parte
    [one] Estado no parte
   *[other] Estados no partes
}
N-States = { N-before } { $states-count ->
    [0] Estado
    [one] Estado
   *[other] Estados
}
n-signatories = { n-before } { $states-count ->
    [0] signatario
    [one] signatario
   *[other] signatarios
}
waiting-words = { $waiting-count ->
    [0] ningún Estado parte
    [1] un Estado parte
    [2] dos Estados partes
    [3] tres Estados partes
    [4] cuatro Estados partes
    [5] cinco Estados partes
    [6] seis Estados partes
    [7] siete Estados partes
    [8] ocho Estados partes
    [9] nueve Estados partes
   *[other] { $waiting-count } Estados partes
}
# Los que solicitaron asistencia y no dicen haberla recibido.
waiting-named = { waiting-words } ({ $waiting }) { $waiting-count ->
    [one] la solicitó, pero no comunicó haberla recibido
   *[other] la solicitaron, pero no comunicaron haberla recibido
}

## Listas, tal como figuran en una oración: con mayúscula al principio de ella.

parties-named = { $states-count ->
    [0] ningún Estado parte
   *[other] { n-parties } ({ $states })
}
Parties-named = { $states-count ->
    [0] { N-Parties }
   *[other] { N-Parties } ({ $states })
}
Others-named = { $states-count ->
    [0] { N-Others }
   *[other] { N-Others } ({ $states })
}
States-named = { $states-count ->
    [0] { N-States }
   *[other] { N-States } ({ $states })
}
# Algunos de los que se acaba de hablar.
Of-these-named = { $states-count ->
    [0] Según los datos consignados, ninguno de ellos
   *[other] De ellos, { n-alone } ({ $states })
}
They = { $states-count ->
    [0] { N-States }
    [one] Ese Estado
   *[other] Esos Estados
}
# Los Estados de la oración anterior o, si son otros, por su nombre.
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
# Los coordinadores de un tema del que ya se ha hablado o, si son otros, por su nombre.
Coordinators-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] { $states-count ->
            [0] { N-States }
            [one] El Estado coordinador
           *[other] Los Estados coordinadores
        }
       *[other] { Parties-named }
    }
   *[other] { Parties-named }
}

## Verbos que concuerdan con el número de Estados.

coordinated = { $states-count ->
    [0] coordinó
    [one] coordinó
   *[other] coordinaron
}
gave = { $states-count ->
    [0] facilitó
    [one] facilitó
   *[other] facilitaron
}
received = { $states-count ->
    [0] recibió
    [one] recibió
   *[other] recibieron
}
reported = { $states-count ->
    [0] comunicó
    [one] comunicó
   *[other] comunicaron
}
requested = { $states-count ->
    [0] solicitó
    [one] solicitó
   *[other] solicitaron
}
submitted = { $states-count ->
    [0] presentó
    [one] presentó
   *[other] presentaron
}
# Con «también», que no cabe tras «ningún».
also-informed = { $states-count ->
    [0] informó
    [one] informó también
   *[other] informaron también
}
also-requested = { $states-count ->
    [0] solicitó
    [one] solicitó también
   *[other] solicitaron también
}
still-have = { $states-count ->
    [0] tiene
    [one] sigue teniendo
   *[other] siguen teniendo
}
# Una solicitud cada uno.
submitted-requests = { $states-count ->
    [0] presentó una solicitud
    [one] presentó una solicitud
   *[other] presentaron solicitudes
}
