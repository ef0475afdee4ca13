### Обязательства и сроки: что такое положение дел и какая цепь к нему ведет.
### Написанный день кончается на «г.», поэтому предложение днем не кончается.

standing-not-yet = еще не имеет обязательной силы
standing-due-in = срок через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
standing-going-on = действует, когда закончится, пока неизвестно
standing-overdue-by = просрочено на { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
standing-extended-until = продлено до { $due }
standing-met = выполнено
standing-reopened = возобновлено
standing-released = снято
standing-conflict = источники противоречат друг другу
standing-unknown = неизвестно

occasion-year = отчет за { $year } год
occasion-years = отчеты за { $from }–{ $to } годы
occasion-meeting = { $meeting }
occasion-deadline = срок { $day }
occasion-matter = { $matter }

link-rule = Правило: { $cite }, применяется с даты: { $day }
link-register-deposit = Документ сдан на хранение: { $day } ({ $source })
link-register-entry-into-force = Вступление в силу для государства: { $day } ({ $source })
link-register-withdrawal-notice = Уведомление о выходе получено: { $day } ({ $source })
link-answer = { $question }: { $day }
link-meeting = Совещание { $meeting }: { $day }
link-obligation = Опирается на «{ $title }»: { $day }
link-months-after = Через { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}: { $day }
link-months-before = За { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
} до этого: { $day }
link-days-after = Через { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}: { $day }
link-days-before = За { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
} до этого: { $day }
link-covers = Охватывает: { $day }
link-extension = Срок продлен: { $day } ({ $matter })
link-extension-decided = Срок продлен: { $day }, еще { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[many] { $months } месяцев
}, решение { $meeting } ({ $matter })
link-met = { $question }: { $day }
link-not-met = К тому времени не выполнено
link-not-met-by = Не выполнено на дату: { $day }
link-released = В итоге выполнять нечего: { $question }, { $day }
link-reopened = Отменено: { $question }, { $day }
link-withdrawn = Выход вступил в силу: { $day }
link-lapsed = Прекращено по правилу: { $day }
link-lapses = Прекращается с событием, день которого пока неизвестен
link-missing = Не хватает: нет ответа на «{ $question }»
link-missing-between = Не хватает точного дня; на «{ $question }» отвечено: { $day }
link-missing-meeting = Не хватает дней совещания, которое принимает решение
link-conflict = Противоречивые ответы на «{ $question }»

obligations-title = { $treaty }: обязательства на { $day }
obligations-none = На { $day } обязательств этого рода нет.
obligations-original = первый срок { $day }
obligations-met-on = { $day }
obligations-unverified = не проверено
obligations-ended = { $n ->
    [one] Не приведено { $n } обязательство по завершенным планам. Показать: --ended.
    [few] Не приведены { $n } обязательства по завершенным планам. Показать: --ended.
   *[many] Не приведено { $n } обязательств по завершенным планам. Показать: --ended.
}
obligations-count = { $n ->
    [one] { $n } обязательство
    [few] { $n } обязательства
   *[many] { $n } обязательств
}
obligations-community = Государства-участники вместе
obligations-assumed = Принятое толкование: { $text }

what-if-title = { $state }: если документ будет сдан на хранение { $day }
what-if-in-force = { $treaty }: вступление в силу для этого государства { $day }
what-if-no-day = без собственного срока

deadlines-calendar = { $treaty }: сроки · { $whose }
deadlines-calendar-about = Рассчитано по правилам и учтенным данным. Не является официальным изданием; преимущественную силу имеют тексты договора и решения его совещаний.
deadlines-entry = { $whose }: { $title }

# Просьбы о продлении.
requests-deadline = Срок, который предлагается перенести
requests-file-by = Представить не позднее
requests-submitted = Представлена
requests-filed-in-time = в срок
requests-filed-late = с опозданием
requests-filed-unknown = в срок ли, неизвестно
requests-asked = Запрошено до
requests-decided = Решение
requests-until = Предоставлено до
requests-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}
requests-untold = { $n ->
    [one] О { $n } пункте учтенные данные не говорят.
    [few] О { $n } пунктах учтенные данные не говорят.
   *[many] О { $n } пунктах учтенные данные не говорят.
}
requests-not-recorded = данных нет
finding-filed-late = Представлена после последнего дня для этого.
finding-asks-too-long = Запрошено больше, чем можно предоставить за один раз.
finding-granted-too-long = Предоставлено больше, чем можно предоставить за один раз.
finding-granted-beyond-request = Предоставлено больше, чем запрошено.
finding-not-renewable = Срок уже продлевался, и продлить его снова нельзя.
finding-missing = Отсутствует: { $item }
finding-thin = Скудно: { $item }
finding-untold = Данных нет: { $item }
choice-present = имеется
choice-thin = скудно
choice-missing = отсутствует

# Прогнозы.
unit-square-metre = м²
unit-munition = кассетные боеприпасы
unit-usd = доллары США
forecast-title = { $state }: { $title }
forecast-left = Остаток
forecast-work = Сделано за каждый год
forecast-reported = По отчетам
forecast-forecast = При таком темпе
forecast-deadline = Срок { $day }
forecast-nothing = Сведений не сообщалось.
forecast-year = { $year } год
forecast-quarter = { $quarter ->
    [1] первый
    [2] второй
    [3] третий
   *[other] четвертый
} квартал { $year } года
forecast-range = от { $low } до { $high }
forecast-ends-done = По последнему отчету ничего не осталось.
forecast-ends-in = При таком темпе окончание работ придется на { $when }.
forecast-ends-between = При таком темпе окончание работ придется: самое раннее на { $earliest }, самое позднее на { $latest }.
forecast-ends-begun = При темпе, указанном в отчетах, окончание работ самое раннее пришлось бы на { $earliest }, и это время прошло; самое позднее оно придется на { $latest }.
forecast-ended-in = При темпе, указанном в отчетах, окончание работ пришлось бы на { $when }.
forecast-ended-between = При темпе, указанном в отчетах, окончание работ пришлось бы: самое раннее на { $earliest }, самое позднее на { $latest }.
forecast-ends-not-before = При таком темпе работы закончатся не раньше { $year } года; насколько позже они могут закончиться, из отчетов не видно.
forecast-end-not-told = При темпе, указанном в отчетах, работы могли закончиться самое раннее в { $year } году, и это время прошло; насколько позже они могут закончиться, из отчетов не видно.
forecast-ends-never = При таком темпе работы не закончатся и за сто лет.
forecast-ends-unknown = Когда закончатся работы, сказать нельзя: { $why }
forecast-why-no-estimate = никто не сообщил, сколько осталось.
forecast-why-no-pace = не сообщено о работе ни за один полный год.
forecast-why-estimate-exceeded = после последней оценки сделано больше, чем по ней оставалось.
forecast-why-faulty = отчеты противоречат друг другу.
forecast-pace = Темп в год: { $range } ({ $unit }), по данным за { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}.
forecast-remaining = Осталось: { $range } ({ $unit }).
forecast-needed = Чтобы успеть к сроку { $day }, в год нужно: { $range } ({ $unit }).
forecast-on-schedule-yes = Даже при самом медленном темпе из этого диапазона работы закончатся в срок.
forecast-on-schedule-no = Даже при самом быстром темпе из этого диапазона работы закончатся после срока.
forecast-on-schedule-open = Закончатся ли работы в срок, неясно.
forecast-warning-file-by = Не позднее { $day } нужно было бы представить просьбу о продлении.
forecast-warning-should-have-filed = Не позднее { $day } следовало представить просьбу о продлении.
forecast-reason-few-years = Диапазон широк: сообщено о немногих годах.
forecast-reason-estimate-changed = Диапазон широк: оценки остатка менялись.
forecast-reason-pace-varies = Диапазон широк: темп сильно меняется от года к году.
forecast-reason-old-estimate = Последняя оценка остатка устарела.
forecast-reason-gaps = За часть времени сведений не сообщалось.
forecast-reason-no-estimate = Оценки остатка нет.
forecast-reason-no-pace = Темпа, на который можно опереться, нет.

# Что стоит между частями строки; пробелы значимы.
obligations-line = { $title }: { $status }
obligations-notes = { " " }({ $notes })
obligations-separator = { "; " }
