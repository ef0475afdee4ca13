### Как предложения считают и называют государства: до двенадцати словами, дальше цифрами.
### $states — перечень государств, которые называет предложение, $states-count — их число.
### Названия государств стоят в скобках в именительном падеже. Обычный порядок слов — «Работу координировали
### два государства-участника (А и Б)»; у слов «государство» и «государство-участник» винительный падеж тот же.

## Числа

n-words = { $states-count ->
    [0] ни одно
    [1] одно
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
    [11] одиннадцать
    [12] двенадцать
   *[other] { $states-count }
}
N-words = { $states-count ->
    [0] Ни одно
    [1] Одно
    [2] Два
    [3] Три
    [4] Четыре
    [5] Пять
    [6] Шесть
    [7] Семь
    [8] Восемь
    [9] Девять
    [10] Десять
    [11] Одиннадцать
    [12] Двенадцать
   *[other] { $states-count }
}
# Для одного, для двух.
n-words-genitive = { $states-count ->
    [1] одного
    [2] двух
    [3] трех
    [4] четырех
    [5] пяти
    [6] шести
    [7] семи
    [8] восьми
    [9] девяти
    [10] десяти
    [11] одиннадцати
    [12] двенадцати
   *[other] { $states-count }
}
party-noun = { $states-count ->
    [0] государство-участник
    [one] государство-участник
    [few] государства-участника
   *[other] государств-участников
}
state-noun = { $states-count ->
    [0] государство
    [one] государство
    [few] государства
   *[other] государств
}
n-parties = { n-words } { party-noun }
n-states = { n-words } { state-noun }

## Перечни

in-brackets = { $states-count ->
    [0] { "" }
   *[other] { " " }({ $states })
}
parties-named = { $states-count ->
    [0] ни одно государство-участник (по учтенным данным)
   *[other] { n-parties } ({ $states })
}
Parties-named = { $states-count ->
    [0] Ни одно государство-участник (по учтенным данным)
   *[other] { N-words } { party-noun } ({ $states })
}
states-named = { n-states }{ in-brackets }
others-named = { $states-count ->
    [0] ни одно государство, не являющееся участником (по учтенным данным)
    [one] { n-states }, не являющееся участником ({ $states })
    [few] { n-states }, не являющиеся участниками ({ $states })
   *[other] { n-states }, не являющихся участниками ({ $states })
}
# То же в начале предложения: запятая закрывает оборот.
Others-named = { $states-count ->
    [0] Ни одно государство, не являющееся участником (по учтенным данным),
    [one] { N-words } { state-noun }, не являющееся участником ({ $states }),
    [few] { N-words } { state-noun }, не являющиеся участниками ({ $states }),
   *[other] { N-words } { state-noun }, не являющихся участниками ({ $states }),
}
signatories-named = { $states-count ->
    [0] ни одно подписавшее ее государство
    [one] { n-words } подписавшее ее государство ({ $states })
    [few] { n-words } подписавших ее государства ({ $states })
   *[other] { n-words } подписавших ее государств ({ $states })
}
donors-named = { $states-count ->
    [0] ни один донор
    [1] один донор ({ $states })
    [one] { n-words } донор ({ $states })
    [few] { n-words } донора ({ $states })
   *[other] { n-words } доноров ({ $states })
}
# Часть государств, о которых только что шла речь.
of-them-named = { n-words }{ in-brackets }
They = { $states-count ->
    [0] Ни одно государство (по учтенным данным)
    [1] Это государство
   *[other] Эти государства
}
# Государства предыдущего предложения, а если они другие, то по названиям.
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
# Координаторы темы, о которых уже шла речь, а если это другие государства, то по названиям.
Coordinators-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] Координаторы
       *[other] { Parties-named }
    }
   *[other] { Parties-named }
}
waiting-named = { $waiting-count ->
    [1] одно государство-участник
    [2] два государства-участника
    [3] три государства-участника
    [4] четыре государства-участника
    [5] пять государств-участников
    [6] шесть государств-участников
    [7] семь государств-участников
    [8] восемь государств-участников
    [9] девять государств-участников
    [10] десять государств-участников
    [11] одиннадцать государств-участников
    [12] двенадцать государств-участников
    [one] { $waiting-count } государство-участник
    [few] { $waiting-count } государства-участника
   *[other] { $waiting-count } государств-участников
} ({ $waiting })

## Согласование сказуемого с числом государств.

# Отрицание, с пробелом перед ним: «ни одно ... не».
not = { $states-count ->
    [0] { " " }не
   *[other] { "" }
}
# Окончание прошедшего времени: представил-о, представил-и.
past = { $states-count ->
    [0] о
    [one] о
   *[other] и
}
# То же для доноров: поддержал, поддержал-и.
past-of-donors = { $states-count ->
    [0] { "" }
    [one] { "" }
   *[other] и
}
# То же при They-or-parties и They-or-others: «эти государства» всегда во множественном числе.
past-of-they = { $gained-count ->
    [0] { $lost-count ->
        [0] { $states-count ->
            [0] о
            [1] о
           *[other] и
        }
       *[other] { past }
    }
   *[other] { past }
}
# То же при Coordinators-or-parties.
past-of-coordinators = { $gained-count ->
    [0] { $lost-count ->
        [0] и
       *[other] { past }
    }
   *[other] { past }
}
not-of-coordinators = { $gained-count ->
    [0] { $lost-count ->
        [0] { "" }
       *[other] { not }
    }
   *[other] { not }
}
past-of-waiting = { $waiting-count ->
    [one] о
   *[other] и
}
have = { $states-count ->
    [0] не имеет
    [one] имеет
   *[other] имеют
}
request = { $states-count ->
    [0] просьбу
    [one] просьбу
   *[other] просьбы
}
Request = { $states-count ->
    [0] Просьбу
    [one] Просьбу
   *[other] Просьбы
}
# Просьба, которую рассмотрит совещание.
which = { $states-count ->
    [0] которую
    [one] которую
   *[other] которые
}
