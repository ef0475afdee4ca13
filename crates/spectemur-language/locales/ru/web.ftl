### Страницы сайта: общая рамка, первая страница, государства, одно государство и возможные ошибки.

## Общая рамка.

web-skip = К содержанию
web-languages = Языки
web-navigation = Разделы сайта
web-trail = Вы находитесь здесь
web-nav-states = Государства
web-nav-plans = Планы действий
web-nav-obligations = Обязательства
web-nav-deadlines = Сроки
web-nav-reports = Отчеты
web-nav-meetings = Совещания
web-nav-map = Карта
web-nav-documents = Документы
web-nav-data = Данные
web-time = Рассматриваемый день
web-as-of = По состоянию на
web-known-by = Как было известно на
web-look = Показать
web-time-help = «По состоянию на» — день, на который берутся право и факты; «как было известно на» исключает то, что учтено позже.
web-elsewhere-back = Вы смотрите в прошлое: по состоянию на { $day }.
web-elsewhere-ahead = Вы смотрите вперед: по состоянию на { $day }, по сегодняшним правилам и данным.
web-elsewhere-known = Вы смотрите на { $day }, и только на то, что было учтено на { $known }.
web-back-to-today = Вернуться к сегодняшнему дню
web-theme = Вид
web-theme-light = Светлый
web-theme-dark = Темный
web-theme-auto = Как на устройстве
web-about = Получено на основе утверждений с указанными источниками и правил договора. Это не официальное издание; преимущественную силу имеют текст договора и решения его совещаний.
web-about-data = Данные, лицензия, цитирование
web-feed = Лента изменений
web-no-entry = нет записи
web-between = { ", " }
web-any = любое
web-filter = Отобрать
web-article = Ст. { $article }
web-rows = { $n ->
    [one] таблица из { $n } строки
   *[other] таблица из { $n } строк
}
web-carried = перенесено из более раннего отчета

## Столбцы.

web-state = Государство
web-status = Статус
web-region = Регион
web-group = Группа
web-due = Срок
web-whose = Кто
web-what = Что
web-left = Осталось
web-reported-to = По отчету на
web-in-time = В срок
web-overdue = Просрочено
web-outstanding = Не выполнено

## Первая страница.

web-home-lede = Что говорят учтенные данные на { $day }. Каждое число раскрывается до того, на чем оно основано.
web-home-figures = Основные показатели
web-as-of-day = на { $day }
web-figure-parties = государства-участники
web-figure-in-force = договор вступил в силу для
web-figure-signatories = подписавшие государства
web-figure-reports-due = отчеты за { $year } год
web-figure-received = известно, что получены
web-figure-missing = известно, что просрочены
web-figure-untold = неизвестно
web-home-measures = { $n ->
    [one] { $plan }, { $period }, { $n } показатель:
    [few] { $plan }, { $period }, { $n } показателя:
   *[other] { $plan }, { $period }, { $n } показателей:
}
web-home-deadlines = Сроки ближайших двенадцати месяцев
web-home-no-deadlines = Насколько известно, в эти месяцы, кроме ежегодных отчетов, сроков нет.
web-all-deadlines = Все сроки
web-more-deadlines = Все сроки, еще { $n }
web-home-next-meeting = Следующее совещание: { $meeting }, начало { $day }.
web-home-since = После окончания { $meeting }, { $day }
web-changes = Что изменилось
web-no-changes = Изменений не учтено.
web-more-changes = И еще { $n }.
web-home-work = Предстоящая работа
web-home-work-help = Остаток по последнему отчету за вычетом сделанного с тех пор; там, где отчеты не дают точного ответа, указан диапазон.
web-home-no-work = Не известно о невыполненной работе, которую можно измерить.
web-schedule-yes = в срок
web-schedule-no = не в срок
web-schedule-open = не ясно

web-change-signed = Подписание
web-change-deposited = Сдача документа на хранение
web-change-entered-into-force = Вступление в силу для государства
web-change-withdrawal-notified = Уведомление о выходе
web-change-withdrew = Выход
web-change-met = Выполнено
web-change-became-overdue = Просрочено
web-change-extended = Продлено
web-change-extended-until = Продлено до { $day }
web-change-reopened = Возобновлено

## Государства.

web-states-count = { $n ->
    [0] Таких государств нет.
    [one] { $n } государство
    [few] { $n } государства
   *[other] { $n } государств
}
web-states-note = Не выполнено: различные обязательства по статьям, которые связывают государство и, по учтенным данным, не выполнены; просрочено: те из них, срок которых прошел.
web-owes = Еще не выполнено
web-in-force-since = В силе с
web-status-party = Государства-участники (все)
web-status-in-force = государство-участник
web-status-deposited = государство-участник, договор еще не в силе
web-status-signatory = подписавшее государство
web-status-not-party = не участник
web-status-withdrawn = вышло из договора
web-group-least-developed = наименее развитые страны
web-group-landlocked-developing = развивающиеся страны, не имеющие выхода к морю
web-group-small-island = малые островные развивающиеся государства
web-region-africa = Африка
web-region-americas = Северная и Южная Америка
web-region-asia = Азия
web-region-europe = Европа
web-region-oceania = Океания

## Одно государство.

web-signed-on = Подписание
web-deposited-on = Сдача документа на хранение
web-withdrawn-on = Выход вступил в силу
web-instrument-ratification = ратификация
web-instrument-acceptance = принятие
web-instrument-approval = утверждение
web-instrument-accession = присоединение
web-instrument-succession = правопреемство
web-state-owed = Обязательства по договору
web-bars-help = Каждая полоса идет по годам: плотный цвет — то, что было, бледный — то, что предусматривают правила. Вертикальная черта — рассматриваемый день, красная отметка — срок.
web-calendar = Эти сроки в виде календаря
web-due-on = Срок: { $day }
web-met-on = Выполнено: { $when }
web-state-work = Работа и срок
web-state-reports = Ежегодные отчеты
web-came-in-time = в срок
web-came-late = с опозданием
web-came-came = получен
web-came-missing = просрочен
web-came-not-yet = срок не наступил
web-came-unknown = неизвестно
web-requests = Просьбы о продлении
web-state-plans = Задачи по планам действий
web-state-answers = Что говорят источники
web-state-answers-help = Все учтенные утверждения об этом государстве по статьям, с указанием места в источнике.
web-state-silent = Утверждений об этом государстве не учтено.
web-answers-elsewhere = Другие вопросы
web-questions-count = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
   *[other] { $n } вопросов
}

## Возможные ошибки.

web-fault-title-wrong = Не удается прочитать
web-fault-title-nothing = Здесь ничего нет
web-fault-title-failed = Не получилось
web-fault-day = «{ $value }» не является датой (в «{ $name }»). Пишите день как год-месяц-день, например 2023-06-30.
web-fault-value = «{ $value }» не входит в число значений «{ $name }». Выберите значение из списка на странице.
web-fault-state = Государства «{ $state }» нет. Адрес заканчивается тремя заглавными буквами по стандарту ИСО 3166.
web-fault-near = Возможно, имелось в виду:
web-fault-known = Имеются:
web-fault-no-plan = Плана «{ $name }» нет.
web-fault-no-meeting = Совещания «{ $name }» нет.
web-fault-no-reporting-period = Ни один документ реестра не указывает отчетный период для { $name }.
web-fault-no-indicator = В этом плане нет показателя «{ $name }».
web-fault-no-obligation = По «{ $name }» обязательств нет.
web-fault-no-document = Документ «{ $name }» не учтен.
web-fault-no-day = Реестр охватывает не более ста лет вперед; { $name } находится за этим пределом.
web-fault-no-form = Формы отчета для { $name } нет.
web-fault-no-reading = Опубликованной сводки «{ $name }» нет.
web-fault-page = По этому адресу страницы нет.
web-fault-method = Этот адрес нельзя использовать таким образом.
web-fault-large = Отправлено больше, чем принимает этот сайт.
web-fault-time = Ответ занял слишком много времени. Повторите попытку чуть позже.
web-fault-record = Сейчас данные прочитать нельзя. Повторите попытку через несколько минут.
web-fault-ours = На нашей стороне произошла ошибка. Повторите попытку; если она останется, сообщите адрес группе поддержки.
web-fault-on = Куда перейти:

## Progress reports.

web-nav-progress = Доклады о ходе работы
web-progress-lede = Каждый доклад составляется заново по реестру в его нынешнем виде; за каждой цифрой открываются государства и документы, на которых она основана.
web-progress-none = На этот день не завершился ни один отчетный период, сроки которого указаны в документе.
web-progress-read = Читать на экране
web-progress-download = Скачать:
web-progress-languages = На других языках:

## Proof-reading a text.

web-proof-title = Проверить текст
web-proof-lede = Доклад, план или бюджет на китайском или английском языке: то, что не может быть верно одновременно, показывается с обоими местами и расчетом.
web-proof-file = Файл
web-proof-file-help = DOCX, HTML, PDF, Markdown или простой текст, не более { $megabytes } МБ
web-proof-text = Или сам текст
web-proof-pasted = Вставленный текст
web-proof-nothing = Ничего не передано: выберите файл или вставьте текст.
web-proof-least = Замечания
web-proof-least-certain = только несомненные
web-proof-least-probable = несомненные и вероятные
web-proof-least-possible = все, в том числе лишь возможные
web-proof-against = Сверить
web-proof-against-nothing = только с самим собой
web-proof-against-meeting = с самим собой и с учтенными данными для { $meeting } ({ $period })
web-proof-against-help = Числа, перечни и сроки, которых учтенные данные не допускают; от каждой находки можно перейти к этим данным.
web-proof-format = Ответ
web-proof-format-html = текст с замечаниями на полях
web-proof-format-docx = файл Word с примечаниями
web-proof-format-json = JSON для программ
web-proof-go = Проверить
web-proof-kept = Текст читается в памяти и забывается вместе с ответом; ничего из него не сохраняется.
web-proof-not-docx = Примечания можно поместить только в файл DOCX. Выберите другой ответ или передайте DOCX.

# Что могут запрашивать программы, по имени операции.
web-asks-deadlines = Сроки начиная с года, предшествующего дате.
web-asks-documents = Документы, на которых основаны данные.
web-asks-forms = Версии формы представления отчетов.
web-asks-form = JSON-схема одной из версий формы.
web-asks-meetings = Совещания, внесенные в реестр.
web-asks-obligations = Обязательства на дату, постранично.
web-asks-plans = Планы действий и наборы показателей.
web-asks-indicators = Все показатели плана для совещания.
web-asks-indicator = Один показатель с государствами, утверждениями и опубликованными цифрами, на которых он основан.
web-asks-readings = Опубликованные сводки, начиная с самой новой.
web-asks-reading = Одна опубликованная сводка и то, дает ли она сегодня тот же результат.
web-asks-figures = Цифры опубликованной сводки, байт в байт, как был вычислен их хеш.
web-asks-reports = Кто представил отчет за год, а кто нет.
web-asks-submit = Представить отчет своего государства; тот же файл дает ту же квитанцию.
web-asks-check = Проверить отчет так, как если бы он был представлен; ничего из него не сохраняется.
web-asks-states = Все государства, их статус и невыполненные обязательства.
web-asks-state = Одно государство, его обязательства, отчеты и все открытые утверждения о нем.
web-asks-status = Сколько государств связаны Конвенцией.
