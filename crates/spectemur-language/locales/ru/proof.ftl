### Вычитка: что в опубликованном тексте не может быть верным одновременно.
### Предложения о каждом виде находок стоят в конце; числа и названия в них взяты из документа.

proof-summary = { $n ->
    [0] Не найдено ничего, что не могло бы быть верным одновременно.
    [one] { $n } находка: достоверных: { $certain }, вероятных: { $probable }, возможных: { $possible }.
    [few] { $n } находки: достоверных: { $certain }, вероятных: { $probable }, возможных: { $possible }.
   *[many] { $n } находок: достоверных: { $certain }, вероятных: { $probable }, возможных: { $possible }.
}
proof-accepted = { $n ->
    [one] { $n } принятая находка не показана.
    [few] { $n } принятые находки не показаны.
   *[many] { $n } принятых находок не показано.
}
proof-accepted-unused = Строка { $line } файла принятых находок ({ $rule }) больше не нужна: ничего подобного не найдено.

proof-confidence-certain = достоверно
proof-confidence-probable = вероятно
proof-confidence-possible = возможно

proof-place-paragraph = пункт { $number }
proof-place-cell = таблица { $table }, строка { $row }, столбец { $column }
proof-place-note = сноска { $number }
proof-place-heading = заголовок
proof-place-caption = подпись
proof-place-block = блок текста { $number }

proof-page-title = Находки в { $name }
proof-page-skip = Перейти к тексту
proof-page-finding = Находка
proof-page-also = См. также
proof-page-back = Назад к тексту
proof-page-opens = Учтенные данные
proof-page-document = Прочитанный текст

## Файлы, которые не читаются: что не так и что сделать.

proof-refused = { $name }: { $why } { $what }
proof-document-too-large = Файл слишком велик; размер в байтах: { $bytes }, наибольший возможный: { $limit }.
proof-document-encrypted = Файл открывается только с паролем.
proof-document-of-another-kind = Файл — не документ DOCX, PDF, HTML, Markdown и не простой текст.
proof-document-not-utf-8 = Начиная с байта { $byte }, файл не в кодировке UTF-8.
proof-document-damaged = Файл поврежден, и прочесть его нельзя.
proof-document-too-many = В файле слишком много содержимого; считается: { $what }, наибольшее возможное число: { $limit }.
proof-document-without-words = В файле есть страницы, но нет ни одной буквы, которую можно прочесть, как в отсканированном документе.
proof-counted-parts = части
proof-counted-unpacked-bytes = байты после распаковки
proof-counted-words = слова
proof-counted-blocks = абзацы
proof-counted-depth = уровни вложенности
proof-counted-definitions = стили и списки
proof-counted-cells = ячейки
proof-counted-pages = страницы
proof-counted-drawn = элементы, нарисованные на страницах
proof-remedy-split = Разделите его на несколько файлов.
proof-remedy-remove-password = Сохраните его без пароля.
proof-remedy-check-format = Сохраните его в одном из этих форматов или представьте файл, соответствующий своему имени.
proof-remedy-save-as-utf-8 = Сохраните его в кодировке UTF-8.
proof-remedy-save-again = Откройте его в исходной программе и сохраните снова.
proof-remedy-recognise-text = Распознайте текст программой или возьмите файл, с которого он был напечатан.

## Файл принятых находок.

proof-accepted-too-large = Файл слишком велик.
proof-accepted-not-utf-8 = Начиная с байта { $byte }, файл не в кодировке UTF-8.
proof-accepted-not-toml = Это не TOML: { $detail }
proof-accepted-unknown-key = «{ $key }» здесь ничего не значит. Уберите этот ключ или исправьте написание.
proof-accepted-missing-key = Нет ключа «{ $key }». У каждой принятой находки есть kind, fingerprint, reason, who и day.
proof-accepted-wrong-type = Значение «{ $key }» не того вида.
proof-accepted-empty = Значение «{ $key }» пусто. Укажите, почему находка принята и кто так решил.
proof-accepted-not-a-fingerprint = Это не отпечаток. Скопируйте его из перечня находок.
proof-accepted-twice = Эта находка принята дважды. Оставьте одну запись.

## Как называется каждый вид находок (proof-kind-<вид>).

proof-kind-against-record = Вопреки учтенным данным
proof-kind-complement = Часть и остаток
proof-kind-count-and-list = Число и перечень
proof-kind-date-and-rule = Невозможные даты
proof-kind-list-within-list = Перечень вне целого
proof-kind-meeting = Время и место совещаний
proof-kind-membership = Члены и должности
proof-kind-missing-figure = Пропущенное число
proof-kind-near-name = Ошибка в названии государства
proof-kind-parts-and-whole = Части и целое
proof-kind-plan-name = Название плана
proof-kind-reference = Неверная ссылка
proof-kind-said-twice = Два числа об одном
proof-kind-share-and-ratio = Доля и ее числа
proof-kind-state-out-of-place = Государство не на месте
proof-kind-tense = Время глагола и дата
proof-kind-total-and-sum = Итог и сумма
proof-kind-two-terms = Два слова об одном
proof-kind-union-and-total = Перечни и их итог
proof-kind-zero-and-some = Здесь ни одного, там есть

## Что говорит находка (proof-says-<вид>). Если у вида несколько случаев, нужный называет $case.
## Даются переменные только этого случая.

proof-says-against-record = { $case ->
    [above] В тексте { $printed }; учтенные данные допускают не более { $bound } ({ $id }, «{ $title }»).
    [below] В тексте { $printed }; по учтенным данным не менее { $bound } ({ $id }, «{ $title }»).
    [denied] По учтенным данным эти государства не засчитываются: { $names } ({ $id }, «{ $title }»).
   *[deadline] В тексте срок — { $printed }; по правилам и учтенным данным это: { $days } («{ $title }»).
}
proof-which-meeting = В начале текста не названо совещание из реестра. Укажите, какому оно представлено: --meeting СОВЕЩАНИЕ.
proof-says-complement = { $case ->
    [rests] В одном месте исключение составляют { $one }, в другом — { $other }, хотя речь, по-видимому, об одном и том же.
   *[whole] Часть ({ $part }) и остаток ({ $rest }) дают { $sum }; целое указано как { $whole }.
}
proof-says-count-and-list = { $case ->
    [twice] В перечне дважды названо: { $twice }.
    [items] Объявлено в предложении: { $count }; { $listed ->
        [one] далее следует { $listed } пункт
        [few] далее следуют { $listed } пункта
       *[many] далее следуют { $listed } пунктов
    }.
   *[differs] Указанное число: { $count }; в перечне названо: { $listed } ({ $names }).
}
proof-says-date-and-rule = { $case ->
    [impossible] Даты «{ $impossible }» не существует.
    [backwards] «{ $backwards }»: конец раньше начала.
    [weekday] { $day } — не { $weekday ->
        [0] понедельник
        [1] вторник
        [2] среда
        [3] четверг
        [4] пятница
        [5] суббота
       *[6] воскресенье
    }.
    [period] { $years ->
        [one] В тексте сказано: { $years } год
        [few] В тексте сказано: { $years } года
       *[many] В тексте сказано: { $years } лет
    }; годы, названные рядом, дают { $span }, считая первый и последний.
    [order] Дни стоят в неверном порядке: { $order }. То, что идет раньше, датировано позже того, что за ним следует.
    [deadline] Сказанное о соблюдении срока не сходится с днями: { $deadline }.
    [rule] В тексте срок — { $printed }; по правилу («{ $title }») и дню вступления в силу это { $days }.
    [outside] { $day } — вне периода, о котором говорится в тексте: { $period }.
   *[length] «{ $words }» — не тот срок, который дают даты: { $days }.
}
proof-says-list-within-list = В перечне части есть, а в перечне целого нет: { $names }.
proof-says-meeting = { $case ->
    [places] Для совещания под номером { $number } указаны два разных места.
    [same-days] Для того, что проходит в одни и те же дни, указаны два места: { $places }.
    [held] В реестре совещаний для совещания под номером { $number } указаны другие дни: { $held }.
    [next] Для предстоящего совещания указаны два места: { $places }.
    [two-numbers] У одного совещания ({ $place }) два номера: { $one } и { $other }.
    [own-number] Документ относится к одному совещанию, «{ $one }», а здесь оно названо под другим номером: «{ $other }».
    [own-days] Совещание, к которому относится документ, проходит в такие сроки: { $one }; здесь оно открывается или закрывается в другой день: { $other }.
    [sittings] В тексте сказано, что таких заседаний было { $count }, и упоминается заседание под номером { $number }.
   *[times] Для совещания под номером { $number } указано два разных времени.
}
proof-says-membership = { $case ->
    [days] У одного события две даты: { $one } и { $other }.
    [office] В двух местах для одной должности («{ $office }») названы разные государства.
   *[members] Число членов в одном месте — { $one }, в другом — { $other }.
}
proof-says-missing-figure = { $case ->
    [cell] Клетка «{ $words }» пуста; судя по итогу, в ней должно быть { $value }.
   *[words] Здесь должно стоять число; в тексте стоит «{ $words }».
}
proof-says-near-name = Государства с названием «{ $words }» нет. Вероятно, имеется в виду «{ $name }».
proof-says-parts-and-whole = { $case ->
    [too-great] Часть ({ $part }) больше целого ({ $whole }).
   *[sum] Части ({ $parts }) дают { $sum }; в тексте указано { $total }.
}
proof-says-plan-name = { $case ->
    [years] Для «{ $title }» указаны разные годы: { $years }.
    [size] Для одного плана указано разное число «{ $title }»: { $years }.
   *[title] «{ $title }» стоит только здесь; в других местах в тексте стоит «{ $usual }».
}
proof-says-reference = { $case ->
    [session] Во всех других обозначениях вида «{ $reference }» стоит { $right }; здесь номер другой.
    [step] Номера вокруг «{ $reference }» идут подряд; здесь должно стоять { $right }.
    [about-else] Сказанное при «{ $reference }» — не то, что там стоит.
    [own-symbol] У документа два условных обозначения: { $one } и { $other }.
    [bodies] Два условных обозначения различаются только органом: { $bodies }. Одно из них, вероятно, неверно.
    [unmarked] В «{ $unmarked }» нет знака порядкового номера; вероятно, имеется в виду «第{ $unmarked }».
   *[nowhere] Ссылка «{ $reference }» никуда не ведет: номера { $number } там, куда она указывает, нет.
}
proof-says-said-twice = { $case ->
    [change] В тексте говорится об изменении на { $told }; числа за оба периода дают { $worked }.
    [turned] Числа меняются с { $one } на { $other }; в тексте сказано обратное направление.
    [rank] «{ $named }» с { $one } поставлено на первое или последнее место; у «{ $first }» — { $other }.
   *[none] В одном месте сказано { $one }, в другом { $other }, и речь, по-видимому, об одном и том же.
}
proof-says-share-and-ratio = { $case ->
    [hundred] Эти доли должны вместе дать 100 %: { $shares }. Они дают { $sum }.
    [column] В таблице указана доля { $share } %; числа той же строки дают другую.
   *[ratio] { $part } из { $whole } — это { $worked } %; в тексте указано: { $share }.
}
proof-says-state-out-of-place = { $case ->
    [standing] { $state } стоит в перечнях, исключающих друг друга: как государство-участник, как подписавшее государство или как государство, не являющееся участником.
    [obligation] Названо здесь, а в самом длинном перечне государств с этим обязательством нет: { $names }.
   *[both-sides] Названо и среди тех, о ком что-то сказано, и среди тех, о ком сказано обратное: { $names }.
}
proof-says-tense = { $case ->
    [both] В одном месте о совещании «{ $meeting }» говорится как о предстоящем, в другом — что оно уже сделало.
    [planned] В одном месте говорится как о сделанном («{ $done }») о том, что в другом ещё предстоит («{ $ahead }»).
   *[today] Дата документа — { $today }. О дне { $day } в нем говорится так, как будто он лежит по другую сторону этой даты.
}
proof-says-total-and-sum = Итог указан как { $total }; его части ({ $parts }) дают { $sum }.
proof-says-two-terms = { $case ->
    [short-name] Сокращение «{ $short }» обозначает разное: { $terms }.
   *[other] Одно и то же написано по-разному: { $terms }.
}
proof-says-union-and-total = Итог — { $total }; в перечнях вместе { $named ->
    [one] названо { $named } государство
    [few] названы { $named } государства
   *[many] названо { $named } государств
}.
proof-says-zero-and-some = { $case ->
    [one-did] В одном месте сказано, что этого не было ни у кого; в другом — что у кого-то было.
    [one-did-not] В одном месте это сказано обо всех; в другом об одном из них сказано обратное.
    [named] В одном месте сказано, что таких нет; в другом их названо { $other }.
    [row] О «{ $other }» в тексте сказано одно, а в строке таблицы — другое.
    [all] В одном месте это сказано обо всех; в другом обратное сказано о { $other }.
   *[none] В одном месте сказано, что таких нет; в другом указано { $one ->
        [0] { $other }
       *[other] { $one }
    }.
}
