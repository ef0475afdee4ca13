### Постоянные слова доклада: обложка, заголовки, столбцы и то, как приводятся основания.

## Совещания по их обозначениям.

meeting-1MSP = первое Совещание государств-участников
meeting-2MSP = второе Совещание государств-участников
meeting-3MSP = третье Совещание государств-участников
meeting-4MSP = четвертое Совещание государств-участников
meeting-5MSP = пятое Совещание государств-участников
meeting-6MSP = шестое Совещание государств-участников
meeting-7MSP = седьмое Совещание государств-участников
meeting-8MSP = восьмое Совещание государств-участников
meeting-9MSP = девятое Совещание государств-участников
meeting-10MSP = десятое Совещание государств-участников
meeting-11MSP = одиннадцатое Совещание государств-участников
meeting-12MSP = двенадцатое Совещание государств-участников
meeting-13MSP = тринадцатое Совещание государств-участников
meeting-1RC = первая Обзорная конференция
meeting-2RC = вторая Обзорная конференция
meeting-3RC = третья Обзорная конференция

## Темы, как их называют места в резюме.

place-word-gender = учет гендерных аспектов
place-word-universalization = универсализация
place-word-stockpile = уничтожение и сохранение запасов
place-word-clearance = расчистка и просвещение в целях уменьшения риска
place-word-victim-assistance = помощь жертвам
place-word-cooperation = международное сотрудничество и помощь
place-word-transparency = меры транспарентности
place-word-national-implementation = национальные меры по осуществлению
place-word-compliance = соблюдение

## Обложка

report-cover-symbol-note = Условное обозначение принадлежит опубликованному докладу.
report-cover-as-of = По состоянию на { $date }
report-cover-period = Отчетный период: с { $from } по { $to }
report-cover-meeting = Обсуждение проводит { $meeting }
report-cover-days = { $place }, с { $from } по { $to }
report-cover-submitted = Для сведения делегаций
report-cover-language = Русский
report-cover-composed = Составлено по учтенным данным; не является официальным документом Организации Объединенных Наций. Опубликованный доклад: { $symbol }.
report-cover-fingerprint = Контрольный отпечаток учтенных данных: { $fingerprint }

## Части и заголовки

report-part-introduction = Введение
report-part-summary = Резюме доклада
report-part-monitoring = { $plan }: мониторинг осуществления
report-section-heading = { $letter }. { $title }
report-discussion-heading = Вопросы, которые может обсудить { $meeting }
report-contents = Содержание
report-paragraphs = Пункты
report-page = Стр.
report-navigation = Содержание доклада
report-skip = Перейти к тексту

## Таблицы

report-table-caption = Показатели: { $section }
report-evidence-caption = Учтенные данные и государства, на которых они основаны: { $section }
report-reconciliation-caption = Учтенные и опубликованные показатели: { $section }
report-column-action = Действие
report-column-indicator = Показатель
report-column-result = Итог
report-column-published = Опубликовано
report-column-states = Государства и места
report-column-place = Место
report-column-agreement = Соответствие
report-column-record = Учтенные данные
report-column-figure = Число
report-cell-action = Действие { $number }

## Итоги и опубликованные показатели

report-result-named = названо { $n }
report-result-exact = { $value }
report-result-range = названо { $low }, не более { $high }
report-result-at-least = не менее { $low }
report-result-silent = неизвестно
report-share = { $part } из { $whole }
report-published-number = { $value } ({ $place })
report-published-none = число не приведено ({ $place })
report-not-published = не опубликовано
report-summary-plain = { $title }: { $result }
report-summary-both = { $title }: { $result } (опубликовано: { $published })

## Предложения и перечни

# Язык, в алфавитном порядке которого государства стоят в перечне.
report-list-order = ru
report-sentence-joint = { " " }
report-state-text = { $state }: { $text }
# Время, которое стоит отдельным предложением: точку дает «г.» в его конце.
report-time-text = { $time }

## Основания

report-evidence-open-label = На чем основан показатель
report-evidence-row = { $states }: { $place }
report-evidence-states = { $n ->
    [one] { $n } государство
    [few] { $n } государства
   *[other] { $n } государств
}
report-evidence-inferred = { " " }(следует из полного перечня)
report-evidence-related = Близкое, не учтено: { $question }
report-evidence-assumed = Толкование:{ " " }
report-evidence-open = { $n ->
    [one] Еще о { $n } государстве учтенные данные ответа не дают.
   *[other] Еще о { $n } государствах учтенные данные ответа не дают.
}
report-denied = Не засчитаны, поскольку учтенные данные это отрицают: { $places }
report-denied-also = { $before }; { $next }
report-conflict = Учтенные данные противоречат сами себе: { $states }.
report-source-line = { $document }, { $place }
report-unverified = { " " }(не проверено)

## Приложения

report-annex-evidence = Приложение I. На чем основан каждый показатель
report-annex-evidence-lead = За каждым показателем следуют: что дают по нему учтенные данные, какие государства посчитаны и в каких местах они названы.
report-annex-reconciliation = Приложение II. Опубликованные показатели и учтенные данные
report-annex-reconciliation-lead = Всего измерений в плане — { $measures }. Для { $named } из них учтенные данные подтверждают опубликованный показатель, для { $contradicted } — опровергают, для { $partly } называют часть государств, на которых он основан, для { $untraced } — ни одного; для { $zeros } опубликованы нули, основанные лишь на молчании, а для { $unpublished } число не опубликовано.
report-reconcile-differ = Опубликованы разные показатели: { $figures }.
report-reconcile-outside = Учтенные данные допускают: { $allowed }.

report-annex-deadlines = Приложение III. Сроки
report-annex-deadlines-lead = Сроки рассчитаны по правилам и фактам из учтенных данных, каждый — с указанием источника. Отчеты по статье 7, которые все обязаны представлять ежегодно, опущены.
report-deadlines-falling-due = Сроки, наступающие до следующего совещания
report-deadlines-printed = Указанные в источниках сроки, которых правила не дают
report-deadlines-falling-due-caption = Сроки, начиная с ближайшего
report-deadlines-work-caption = Оставшаяся работа: по статьям, затем по срокам
report-deadlines-printed-caption = Что указано в источниках и что дают правила
report-deadlines-extended = прежний срок — { $day }; решение о продлении: { $meeting }
report-deadlines-unknown = неизвестно
report-deadlines-work = Кто соблюдает график и кому может потребоваться больше времени
report-deadlines-work-lead = Что следует из годовых чисел в учтенных данных для каждого государства, которому еще предстоит уничтожить запасы или расчистить районы: всегда диапазон, а не день. Где ничего не сообщено, предположений не делается.
report-deadlines-due = Срок: { $day }
report-deadlines-filed = Просьба о продлении представлена.
report-deadlines-file-by = Если потребуется больше времени, до { $day } включительно следует представить просьбу о продлении.
report-deadlines-filing-unknown = До { $day } включительно следовало представить просьбу о продлении; представлена ли она, неизвестно.
report-deadlines-filing-passed = До { $day } включительно следовало представить просьбу о продлении; в учтенных данных ее нет.
report-column-pace = При указанном в отчетах темпе
report-column-request = Срок и просьба
report-column-state = Государство
report-column-owed = Обязательство
report-column-due = Срок
report-column-printed = Указано в источнике
report-column-rules = По правилам
