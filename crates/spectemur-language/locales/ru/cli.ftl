### Что командная строка говорит помимо своих результатов.

cli-error = Не выполнено:
cli-problems = { $n ->
    [0] Ошибок нет.
    [one] { $n } ошибка. Ничего не изменено.
    [few] { $n } ошибки. Ничего не изменено.
   *[many] { $n } ошибок. Ничего не изменено.
}
cli-sound = { $package }: все в порядке. Государства: { $states }; измерения: { $measures }; планы и наборы показателей: { $plans }; правила об обязательствах: { $rules }; примеры к ним: { $cases }; утверждения: { $statements }.
cli-record-brought-in = { $statements ->
    [one] { $statements } утверждение пакета внесено в { $place }.
    [few] { $statements } утверждения пакета внесены в { $place }.
   *[many] { $statements } утверждений пакета внесено в { $place }.
}
cli-imported = { $statements ->
    [one] Записано { $statements } утверждение
    [few] Записано { $statements } утверждения
   *[many] Записано { $statements } утверждений
}; уже имелось: { $already }.
cli-contradicts = { $state }, «{ $question }»: { $new } противоречит { $old }. Сохраняются оба, и показатели считают ответ неизвестным, пока кто-либо не примет решение.
cli-written = Записано: { $file }
cli-sent = Отправлено: { $state }
cli-writing = записывается { $file }

cli-unknown-plan = плана { $plan } нет. Имеющиеся планы и наборы показателей: { $known }.
cli-unknown-meeting = совещания { $meeting } нет. Имеющиеся совещания: { $known }.
cli-no-reporting-period = ни один документ реестра не указывает, за какой период представлен доклад для { $meeting }. Период известен для следующих: { $known }.
cli-unknown-indicator = показателя { $indicator } в { $plan } нет. Имеются: { $near }.
cli-unknown-population = совокупности { $population } нет. Имеющиеся совокупности: { $known }.
cli-unknown-report = доклада { $report } нет. Имеющиеся доклады: { $known }.
cli-store-unavailable = учтенные данные по адресу { $place } недоступны ({ $detail }). Проверьте адрес и то, что его папка или сервер существует.
cli-store-locked = учтенные данные по адресу { $place } заблокированы другой программой. Дождитесь, когда она закончит запись, и повторите попытку.
cli-store-damaged = учтенные данные по адресу { $place } повреждены ({ $detail }). Сохраните файл как есть и восстановите последнюю копию, которая проходит проверку.
cli-store-not-a-record = { $place } не содержит учтенных данных ({ $detail }). Укажите путь к файлу с ними или к файлу, которого еще нет.
cli-store-read-only = записать в учтенные данные по адресу { $place } нельзя ({ $detail }). Разрешите запись в файл и в его папку.
cli-store-disk-full = для учтенных данных по адресу { $place } не осталось места. Ничего не записано. Освободите место и повторите попытку.
cli-store-not-empty = реестр по адресу { $place } не пуст. Ничего не скопировано. Укажите адрес реестра, которого еще нет.
cli-backup-exists = файл { $file } уже существует. Ничего не записано. Укажите имя файла, которого еще нет.
cli-no-record = по адресу { $place } нет реестра. Проверьте путь.
cli-copied = { $place }: строк — { $rows }, сообщений — { $statements }; проверка пройдена.
cli-store-other = { $detail }

cli-status-title = { $treaty }, { $day }
cli-status-deposited = государства-участники (по сдаче на хранение)
cli-status-in-force = договор вступил для них в силу
cli-status-signed-only = подписавшие государства
cli-status-withdrawn = вышедшие государства
cli-status-list-in-force = Договор вступил в силу
cli-status-list-deposited = Документ сдан на хранение, договор еще не вступил в силу
cli-status-list-signatory = Подписавшие государства
cli-status-list-withdrawn = Вышедшие государства

cli-indicators-title = { $plan }, { $meeting }: с { $from } по { $to }

cli-explain-rule = Правило
cli-explain-among = Среди
cli-explain-window = Период
cli-explain-questions = Вопросы
cli-explain-result = Итог
cli-explain-named = Названы ({ $n })
cli-explain-denied = Не засчитаны, поскольку учтенные данные это отрицают ({ $n })
cli-explain-open = Без ответа или под сомнением ({ $n })
cli-explain-members = точно: { $certain }; возможно: { $possible }
cli-explain-published = Опубликовано
cli-explain-agreement = Соответствие
cli-explain-conflict = Учтенные данные противоречат сами себе
cli-explain-related = Близкое, не учтено
cli-explain-assumed = Толкование
cli-explain-inferred = следует из полного перечня
cli-explain-register = реестр Депозитария
cli-explain-unverified = не проверено
cli-value-unknown = неизвестно
cli-value-range = от { $low } до { $high }
cli-value-at-least = { $low } или больше
cli-value-share = { $part } из { $whole }

cli-verify-sound = Учтенные данные в порядке. Утверждения: { $statements }; источники: { $sources }; звенья цепи аудита: { $entries }.
cli-verify-head = Последнее звено: { $hash }
cli-verify-problems = { $n ->
    [one] { $n } ошибка в учтенных данных. Восстановите последнюю копию, которая проходит проверку.
    [few] { $n } ошибки в учтенных данных. Восстановите последнюю копию, которая проходит проверку.
   *[many] { $n } ошибок в учтенных данных. Восстановите последнюю копию, которая проходит проверку.
}
cli-doctor-package = Пакет договора
cli-doctor-record = Учтенные данные
cli-doctor-folder = Запись в эту папку
cli-doctor-well = в порядке
cli-doctor-no-record = еще нет; создаст первая команда, которой они нужны

cli-unknown-state = В реестре названий нет государства { $state }. Используйте три буквы по ISO 3166, например BGR.
cli-bound-already = { $state }: на этот день государство уже связано договором. Выберите государство, которое им не связано, или более ранний день.
cli-no-entry-into-force = При сдаче документа на хранение { $day } договор не вступил бы в силу для { $state }.
cli-unknown-obligation = Обязательства { $obligation } нет. Имеются: { $known }.
cli-unknown-request = В учтенных данных нет просьбы { $request }. Имеются: { $known }.
cli-unknown-form = Формы отчетности { $form } нет. Имеются: { $known }.
cli-missing-attachment = В отчете назван приложенный файл { $name }, но он не представлен. Представьте его с помощью --attach.
cli-readings-address = Адрес на сайте
cli-readings-count = Опубликовано сводок: { $n }; больше не совпадают: { $differing }
cli-refused-report = Принять отчет нельзя: { $n ->
    [one] { $n } замечание
    [few] { $n } замечания
   *[many] { $n } замечаний
}. Чтобы увидеть все, выполните «form check».
cli-form-unreadable = Судя по имени, { $file } — не книга (xlsx), не JSON и не CSV. Выберите заполненную форму.
cli-replaced-report = Отчет { $report } заменён. Верните его последнюю версию, { $newest }.
cli-empty-remarks = Отчет возвращают с замечаниями. Укажите в --remarks или --remarks-file, что государству предлагается изменить или пояснить.
cli-no-reviews = В пакете договора не названы вопросы для возвращённых отчетов и решений. Добавьте таблицу [review] в его treaty.toml.
cli-refused-ruling = { $n ->
    [one] Решение принять нельзя, { $n } причина:
    [few] Решение принять нельзя, { $n } причины:
   *[other] Решение принять нельзя, { $n } причин:
}
cli-unknown-question = Вопроса { $question } нет. Близкие: { $near }.
cli-how-to-rule = Чтобы решить: spectemur rule --holds ID --aside ID --reason "…" --by "…", либо --neither вместо --holds.

## Сгенерированный мир.

demo-by = вымышленное государство
demo-handing-in = отчеты за { $year } год
demo-told = Вымышленных государств: { $states }; представлено отчетов: { $reports }; из них исправлено позднее: { $corrected }, с намеренно внесённым противоречием: { $planted }. Всё это вымысел.
demo-look = Всё лежит в папке { $folder }. Что посмотреть:
cli-serving = Сайт работает по адресу { $address }. Остановить: Ctrl-C.
cli-invited = Приглашение для { $email }, принять до { $until }; принять его может каждый, у кого есть адрес ниже.
