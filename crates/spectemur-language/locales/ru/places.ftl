### Где что находится, как это пишет читатель.
### $a, $b, $c — подробности, $details — сколько их;
### $many говорит, является ли первая диапазоном или перечнем.

place-para = { $details ->
    [1] { $many ->
        [yes] пункты { $a }
       *[no] пункт { $a }
    }
   *[other] пункт { $a } { $b })
}
place-table = { $many ->
    [yes] таблица показателей, действия { $a }
   *[no] таблица показателей, действие { $a }
}
place-summary = { $details ->
    [1] резюме, { $a }
   *[other] резюме, { $a }, позиция { $b }
}
place-register = реестр
place-editorial = { $details ->
    [1] вопросы для обсуждения, { $a }
   *[other] вопросы для обсуждения, { $a } { $b })
}
place-form = { $details ->
    [1] форма { $a }
   *[other] форма { $a }, позиция { $b }
}
place-annex = { $details ->
    [1] приложение { $a }
   *[other] приложение { $a }, пункт { $b }
}
place-art = { $details ->
    [1] { $many ->
        [yes] статьи { $a }
       *[no] статья { $a }
    }
    [2] статья { $a }, пункт { $b }
   *[other] статья { $a }, пункт { $b } { $c })
}
place-action = { $many ->
    [yes] действия { $a }
   *[no] действие { $a }
}
place-page = веб-страница
place-note = примечание

# Промежуток дней.
span = с { $from } по { $to }

language-ar = арабский
language-en = английский
language-es = испанский
language-fr = французский
language-ru = русский
language-zh = китайский

# Название государства, которое не сверено с документом.
state-name-unverified = { $name } (название не проверено)
