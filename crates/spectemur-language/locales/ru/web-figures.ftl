### Страницы планов, показателей, обязательств и сроков.

## Планы.

web-plan-years = { $from }–{ $to } годы
web-plan-actions = { $n ->
    [one] { $n } действие
    [few] { $n } действия
   *[other] { $n } действий
}
web-plan-measures = { $n ->
    [0] без показателей
    [one] { $n } показатель
    [few] { $n } показателя
   *[other] { $n } показателей
}
web-plan-incomplete = Файл содержит план не полностью.
web-sets = Наборы чисел помимо планов
web-plan-period = { $meeting }: { $period }
web-plan-no-period = К этому дню ни один отчетный период реестра не закончился, поэтому чисел нет.
web-plan-meetings = Совещания с отчетным периодом:
web-themes = Темы
web-action = Действие { $n }
web-milestone = Выполнить к
web-indicator = Показатель
web-value = По учтенным данным
web-published = Опубликовано
web-agreement = Соответствие

## Один показатель.

web-named = Названные государства
web-denied = Не засчитанные государства
web-silent = Нет данных
web-how-counted = Как считается
web-count-states = Число государств, которые так сообщают
web-count-events = Число событий
web-count-sum = Сумма названных количеств
web-count-share = Столько-то из стольких
web-window-reporting-period = в пределах отчетного периода
web-window-report-year = за календарный год отчета
web-window-two-report-years = за два календарных года отчетов
web-window-standing = по последнему сообщению на этот день
web-window-to-date = в любое время до этого дня
web-published-where = Что напечатано в документах
web-trend = Начиная с исходного значения
web-trend-one = В реестре пока один отчетный период; следующие появятся под ним.
web-meeting = Совещание
web-period = Период
web-nobody-named = Ни одно государство не названо.
web-nobody-silent = Данные есть обо всех.
web-silent-states = Нет данных ({ $n })
web-silent-means = Учтенные данные не говорят, засчитываются ли эти государства. Молчание не означает ни «да», ни «нет».
web-counted-among = Считается среди
web-certain = { $n ->
    [one] { $n } государство входит точно
    [few] { $n } государства входят точно
   *[other] { $n } государств входят точно
}
web-possible = { $n ->
    [one] { $n } государство, возможно, входит
    [few] { $n } государства, возможно, входят
   *[other] { $n } государств, возможно, входят
}
web-on-map = То же на карте

## Обязательства.

web-owed-lede = Обязательства на { $day } и число тех, кто в каком положении. Каждое число раскрывается до государств.
web-owed-treaty = По договору
web-owed-plans = По планам действий
web-owed-machinery = Работа совещаний и группы поддержки
web-stands = Положение
web-standing-not-yet = еще не действует
web-standing-due-in = к выполнению
web-standing-overdue-by = просрочено
web-standing-extended-until = продлено
web-standing-met = выполнено
web-standing-reopened = возобновлено
web-standing-released = снято
web-standing-conflict = противоречие
web-standing-unknown = неизвестно
web-all = все
web-first-due = Первый срок
web-why = Почему, шаг за шагом
web-extensions = Продления
web-until = до { $day }
web-readings = Принятые толкования
web-as-table = То же в виде таблицы

## Сроки.

web-theme-of-plan = Тема
web-calendar-help = Подпишитесь на этот адрес в программе-календаре: он будет обновляться.
web-ahead = Предстоящие
web-behind = За прошедший год
web-nothing-ahead = Насколько известно, сроков нет.
