### The report editor: reports of a State while its people write them.

## The lists of reports.

drafts-title = Отчеты
drafts-lede = каждый год с указанием срока и того, что представлено
drafts-state = Состояние
drafts-being-written = составляется
drafts-go-on = Продолжить
drafts-start = Начать отчет
drafts-look = Просмотреть или изменить
drafts-due = срок представления: { $day }
drafts-saved-last = Последнее сохранение на сервере:

## The cover page of a report.

drafts-open-forms = { $n ->
    [one] Осталась { $n } форма без ответов.
    [few] Остались { $n } формы без ответов.
   *[other] Осталось { $n } форм без ответов.
}
drafts-open-none = В каждой форме есть ответ или отметка.
drafts-all-unchanged = Изменений нет
drafts-found = Что обнаружено
drafts-who = Кто заполняет
drafts-form-changed = изменено
drafts-form-unchanged = без изменений
drafts-form-not-applicable = не применяется
drafts-form-begun = начато
drafts-form-open = нет ответов
drafts-unchanged-since = без изменений с { $year } года
drafts-changed = { $n ->
    [one] { $n } ответ отличается от прошлого отчета
    [few] { $n } ответа отличаются от прошлого отчета
   *[other] { $n } ответов отличаются от прошлого отчета
}
drafts-contested = { $n ->
    [one] { $n } ответ нужно выбрать
    [few] { $n } ответа нужно выбрать
   *[other] { $n } ответов нужно выбрать
}
drafts-comments = { $n ->
    [0] Написать комментарий
    [one] { $n } комментарий
    [few] { $n } комментария
   *[other] { $n } комментариев
}
drafts-goes-back = { $n ->
    [one] { $n } изменённый ответ снова станет таким, как в прошлом отчете.
    [few] { $n } изменённых ответа снова станут такими, как в прошлом отчете.
   *[other] { $n } изменённых ответов снова станут такими, как в прошлом отчете.
}
drafts-remark-help = Примечание прилагается к отчету; в нём можно пояснить обнаруженное.
drafts-nobody = никто не назначен
drafts-delegate-to = Заполняет
drafts-delegate = Отметить
drafts-mark = Отметить форму
drafts-mark-unchanged = Без изменений с прошлого отчета
drafts-mark-changed = Есть новое
drafts-mark-not-applicable = К нам не применяется
drafts-submit-title = Представление отчета
drafts-submit-help = Всё будет проверено ещё раз. Подтверждение получения выдаётся сразу; отчет можно изменить и позднее.
drafts-submit = Представить отчет
drafts-submit-others = Ваша должность позволяет составлять отчет. Представляет его уполномоченное лицо вашего государства.
drafts-start-help = Проект заполняется по последнему отчету и реестру. Все сотрудники вашего государства пишут в одном проекте.
drafts-amend-help = Этот отчет представлен. Изменение начинается с его содержания; до представления изменения отчет остаётся в силе.
drafts-language = Язык отчета
drafts-amend = Изменить отчет
drafts-receipt-save = Сохранить подтверждение получения
drafts-report-save = Сохранить отчет (JSON)
drafts-review = Просмотреть отчет

## One form.

drafts-in-view = Показано вопросов: { $n } из { $all } — новые, открытые или изменённые.
drafts-show-all = Показать все
drafts-show-changed = Показать только новое, открытое и изменённое
drafts-row-add = Добавить строку
drafts-rows-more = Сохранить и показать ещё пустые строки
drafts-row-remove = Убрать эту строку
drafts-row-remove-help = Строки с отметкой ✕ убираются при сохранении.
drafts-paste = Ячейки, скопированные из электронной таблицы, можно вставить: они заполнят строки и столбцы.
drafts-table-none = Если в таблице нет строк, почему
drafts-not-public = Не для публикации: только для вашего государства и группы поддержки
drafts-files-none = К отчету пока не приложено ни одного файла.
drafts-file-name = Файл
drafts-file-kind = Вид
drafts-file-size = Размер
drafts-file-for = Доступ
drafts-file-bytes = Байт: { $size }
drafts-file-public = Для публикации: доступен всем после представления отчета
drafts-file-change = Изменить
drafts-file-hide = Сделать недоступным для публикации
drafts-file-publish = Разрешить публикацию
drafts-file-remove = Исключить файл
drafts-file-choose = Карта, фотография, таблица или текст для приложения
drafts-file-help = Возможные виды: { $kinds }. Один файл — не более { $largest } Мбайт, все вместе — не более { $together } Мбайт.
drafts-file-attach = Приложить файл
drafts-comment = Комментарий для коллег
drafts-comment-help = Комментарии записываются при сохранении. Они не входят в отчет и удаляются при его представлении.
drafts-comment-done = Учтено
drafts-comment-tick = Отметить как учтенное
drafts-versions = { $n ->
    [one] { $n } версия
    [few] { $n } версии
   *[other] { $n } версий
}
drafts-versions-title = Более ранние версии
drafts-versions-help = Здесь показано, что писалось одно за другим, сначала новейшее. При представлении отчета это удаляется.
drafts-versions-none = Здесь пока ничего не написано.
drafts-version-now = действующая
drafts-version-earlier = более ранняя
drafts-version-beside = рядом с ней, нужен выбор
drafts-version-settled = была рядом с другой
drafts-save = Сохранить
drafts-save-next = Сохранить и перейти к следующей форме
drafts-clash = Два человека изменили этот ответ по-разному. Оба варианта сохранены. Пожалуйста, выберите один.
drafts-choose = Выбрать этот

## What is kept where. “[time]” is replaced by the script.

drafts-kept-here = Сохранено на этом компьютере в [time]
drafts-kept-office = Сохранено на сервере в [time]
drafts-kept-waiting = Нет связи. Сохранено на этом компьютере в [time]; будет отправлено, когда связь восстановится.
drafts-kept-others = Кто-то другой изменил этот ответ.
drafts-kept-contested = Кто-то другой изменил этот ответ иначе. Оба варианта сохранены.
drafts-kept-merged = Сохранено вместе со строками, которые внёс кто-то другой.
drafts-kept-signed-out = Сеанс завершён. Введённое остаётся на этом компьютере; войдите снова, и оно будет отправлено.
drafts-kept-failed = Сохранить не удалось. Скопируйте введённое и попробуйте ещё раз.
drafts-kept-look = Посмотреть
drafts-kept-unsent = Часть введённого ещё не отправлена. При выходе она будет удалена с этого компьютера. Всё равно выйти?

## What was refused.

drafts-refused-report = Отчет пока не может быть принят. Исправьте, пожалуйста, указанное ниже.
drafts-refused-no-such-report = Такого отчета нет. Смотрите список отчетов.
drafts-refused-not-open = Открытого проекта этого отчета нет: его не начинали или уже представили. Откройте его снова, чтобы изменить.
drafts-refused-no-place = В форме нет такого места.
drafts-refused-no-version = Кто-то уже сделал выбор. Посмотрите ответ ещё раз.
drafts-refused-contested = Два человека изменили ответ по-разному. Сначала выберите один вариант.
drafts-refused-nothing-earlier = Неизвестен более ранний отчет, ответы которого можно было бы перенести.
drafts-refused-no-colleague = Среди сотрудников вашего государства нет такой учётной записи.
drafts-refused-too-much = Слишком много для одного сохранения. Сохраняйте по частям.
drafts-refused-no-file = Файл не выбран, или его имя непригодно. Выберите файл, имя которого содержит не более 120 знаков.
drafts-refused-no-such-file = Файл «{ $name }» к отчету не приложен. Возможно, его исключили.
drafts-refused-file-kind = Файл «{ $name }» такого вида приложить нельзя. Возможные виды: { $allowed }. Сохраните его в одном из них.
drafts-refused-file-content = Содержание файла «{ $name }» не соответствует расширению его имени, или файл пуст. Сохраните его заново в той программе, в которой он создан.
drafts-refused-file-too-large = Файл «{ $name }» слишком велик: возможно не более { $largest } Мбайт. Уменьшите его или разделите.
drafts-refused-files-too-large = Вместе с этим файлом приложения слишком велики: возможно не более { $together } Мбайт. Приложите меньше файлов или меньшие файлы.
drafts-refused-file-there = К отчету уже приложен другой файл «{ $name }». Сначала исключите его или переименуйте этот файл.
