### Страницы участников: вход, должности и занимающие их лица, дела к рассмотрению, журнал действий.

## Вход.

members-door = Для должностных лиц
members-sign-in = Войти
members-sign-in-lede = Для органов государств, координаторов, группы Председателя и Группы имплементационной поддержки.
members-sign-in-help = Должность предоставляется по приглашению. Если пароль утерян, попросите пригласившее Вас лицо направить новое приглашение.
members-sign-out = Выйти
members-email = Адрес электронной почты
members-password = Пароль
members-password-new = Новый пароль
members-password-present = Действующий пароль
members-password-change = Изменить пароль
members-password-help = Не менее 12 знаков. Несколько не связанных между собой слов легко запомнить и трудно угадать.
members-passkey-use = Войти с помощью ключа доступа
members-passkey-failed = Устройство не предоставило ключ доступа. Повторите попытку или войдите по паролю.
members-code-title = Код
members-code = Код аутентификатора или резервный код
members-code-lede = Пароль верен. Остался один шаг: введите код, который сейчас показывает аутентификатор.
members-code-help = Если аутентификатор утерян, введите один из резервных кодов. Каждый действует один раз.
members-go-on = Продолжить
members-invitation = Приглашение
members-invitation-lede = Вам предлагается занять должность. Выберите пароль, чтобы вступить в неё.
members-invitation-expires = Приглашение можно принять до
members-accept = Принять
members-follows = Вы сменяете
members-name = Имя
members-moment = { $day }, { $time } UTC

## Должности.

members-navigation = Страницы Вашей должности
members-nav-office = Обзор
members-nav-reports = Отчеты
members-nav-queue = К рассмотрению
members-nav-contradictions = Противоречия
members-nav-register = Реестр
members-nav-readings = Публикация сводок
members-nav-theme = Тема
members-nav-people = Должностные лица
members-nav-audit = Журнал действий
members-nav-security = Вход и безопасность
members-role-state-administrator = Администратор государства
members-role-state-editor = Составитель отчетов государства
members-role-state-submitter = Представитель государства по отчетам
members-role-coordinator = Координатор
members-role-presidency = Группа Председателя
members-role-support-unit = Группа имплементационной поддержки
members-role-administrator = Администратор
members-role-auditor = Ревизор
members-office = Должность
members-office-lede = Дела этой должности по состоянию на { $day }.
members-office-rooms = Вашей должности доступны следующие страницы:
members-office-waiting = К рассмотрению
members-office-open = Что ещё не выполнено
members-office-nothing = Насколько известно, невыполненного нет.
members-report = Отчет
members-received = Получен
members-version = Вариант
members-kind-initial = Первоначальный отчет
members-kind-annual = Ежегодный отчет
members-kind-voluntary = Добровольный отчет
members-do = Что сделать

## Подтверждение личности.

members-passkeys = Ключи доступа
members-passkeys-help = Ключ доступа хранится в Вашем устройстве и заменяет пароль и код. Его нельзя угадать, и поддельный сайт не может его получить.
members-passkeys-none = У Вас ещё нет ключа доступа.
members-passkey-name = Название устройства
members-passkey-add = Добавить ключ доступа
members-made = Создан
members-used = Последнее использование
members-remove = Удалить
members-codes = Коды аутентификатора
members-codes-help = Приложение в телефоне каждые полминуты показывает новый код. Тогда одного похищенного пароля для входа недостаточно.
members-codes-begin = Настроить коды
members-codes-square = QR-код для аутентификатора
members-codes-by-hand = Считайте QR-код аутентификатором или введите в него этот ключ:
members-code-first = Первый показанный код
members-codes-confirm = Подтвердить
members-codes-since = Код запрашивается с
members-codes-remove = Больше не запрашивать код
members-recovery-left = { $n ->
    [0] Резервных кодов не осталось.
    [one] Остался { $n } резервный код.
    [few] Осталось { $n } резервных кода.
   *[other] Осталось { $n } резервных кодов.
}
members-recovery-renew = Создать новые резервные коды
members-recovery-once = Ваши резервные коды
members-recovery-keep = Они показываются только сейчас. Распечатайте или запишите их и храните отдельно от телефона. Каждый действует один раз.
members-sessions = Открытые сеансы
members-browser = Браузер
members-opened = Начало
members-seen = Последнее использование
members-session-this = этот браузер
members-end = Завершить

## Лица.

members-holders = Занимают должности
members-holders-none = Должности, за которые Вы отвечаете, никем не заняты.
members-former = Прежние должностные лица
members-since = С
members-until = Последний день
members-until-if = Последний день, если он установлен
members-ended = Окончание
members-you = Вы
members-manage = Передать или прекратить
members-successor = Имя преемника
members-hand-over = Пригласить преемника
members-hand-over-help = Нынешнее лицо остаётся в должности, пока преемник не примет приглашение. Незавершённые дела остаются за должностью.
members-end-office = Прекратить полномочия сейчас
members-invitations = Направленные приглашения
members-expires = Действительно до
members-expired = срок истёк
members-withdraw = Отозвать
members-invite = Пригласить
members-invited = Приглашение готово
members-invited-help = Направьте этот адрес приглашённому лицу и никому более. Он показывается только сейчас, действует один раз и в течение 14 дней.
members-language = Язык
members-theme = Тема
members-no-state = без государства
members-no-theme = без темы

## К рассмотрению.

members-queue-lede = По состоянию на { $day }, начиная с того, бездействие в чём имело бы самые тяжёлые последствия.
members-queue-empty = Дел к рассмотрению нет.
members-queue-passed = Сроки истекли
members-queue-near = Сроки близки
members-queue-contradiction = Противоречия
members-queue-review = Отчеты к рассмотрению
members-queue-letter = Отчеты, которые следует запросить
members-queue-on-passed = Срок истёк
members-queue-on-near = Срок
members-queue-on-contradiction = С
members-queue-on-review = Получен
members-queue-on-letter = Срок
members-queue-open = Открыть
members-queue-rule = Вынести решение
members-queue-review-do = Рассмотреть
members-queue-letter-show = Письмо
members-queue-letter-sent = Письмо отправлено
members-review = Отчет на рассмотрении
members-review-said = { $n ->
    [one] { $n } сообщение, содержащееся в отчете
    [few] { $n } сообщения, содержащиеся в отчете
   *[other] { $n } сообщений, содержащихся в отчете
}
members-review-nothing = Ничто из сказанного в нём более не действует: его заменил более поздний вариант.
members-review-do = Что с ним сделать
members-review-stands = Рассмотрен: остаётся в силе
members-looked-at = рассмотрен
members-place = Место
members-question = Вопрос
members-answer = Ответ
members-not-public = не подлежит обнародованию
members-remarks = Замечания для государства
members-send-back = Вернуть с замечаниями
members-remarks-missing = Укажите, что государству предлагается изменить или пояснить.
members-report-replaced = Тем временем поступил более поздний вариант этого отчета. Рассмотрите его.
members-contradictions-lede = Сообщения, которые не могут быть все верны, приведены рядом. То, что на них основано, считается неизвестным, пока не вынесено решение.
members-contradictions-none = Нерешённых противоречий нет.
members-contradictions-more = { $n ->
    [one] Не решено ещё { $n } противоречие; оно появится после решения по этим.
    [few] Не решены ещё { $n } противоречия; они появятся после решения по этим.
   *[other] Не решено ещё { $n } противоречий; они появятся после решения по этим.
}
members-rule = Вынести решение
members-rule-holds = Какое сообщение верно

## Темы.

members-theme-lede = Работа по этой теме по состоянию на { $day }.
members-theme-open = Невыполненные обязательства государств
members-requests = Запросы на анализе
members-requests-none = По этой теме нет запросов, ожидающих решения.
members-requests-count = { $n ->
    [0] Запросов, ожидающих решения, нет.
    [one] Ожидает решения { $n } запрос.
    [few] Ожидают решения { $n } запроса.
   *[other] Ожидают решения { $n } запросов.
}
members-points-none = Вопросы для обсуждения ещё не составлены.
members-point = Вопрос для обсуждения
members-point-language = Язык
members-point-write = Сохранить

## Журнал.

members-audit-lede = Кто, что и когда сделал и как было до и после. Ничего здесь нельзя изменить.
members-audit-check = Проверить весь журнал
members-audit-sound = Журнал цел. Действий: { $n }, каждое связано с предыдущим.
members-audit-unsound = Целостность журнала нарушена. Сохраните базу данных в нынешнем виде и сличите её с последней копией.
members-audit-none = Действий ещё не было.
members-when = Когда
members-who = Кто
members-operator = оператор сайта
members-before-after = До и после
members-before = До
members-after = После
members-show = Показать
members-earlier = Более ранние действия
members-act-invited = Направлено приглашение
members-act-invitation-withdrawn = Отозвано приглашение
members-act-accepted = Принято приглашение
members-act-hand-over-begun = Приглашён преемник
members-act-handed-over = Принята должность
members-act-office-ended = Прекращены полномочия
members-act-password-given = Введён пароль
members-act-signed-in = Вход
members-act-signed-out = Выход
members-act-session-ended = Завершён сеанс
members-act-password-changed = Изменён пароль
members-act-codes-begun = Начата настройка кодов
members-act-codes-confirmed = Настроены коды
members-act-codes-removed = Коды отменены
members-act-recovery-renewed = Созданы новые резервные коды
members-act-passkey-added = Добавлен ключ доступа
members-act-passkey-removed = Удалён ключ доступа
members-act-report-submitted = Представлен отчет
members-act-draft-opened = Открыт проект отчета
members-act-draft-saved = Сохранены ответы проекта
members-act-draft-resolved = Выбран один из двух ответов
members-act-draft-commented = Оставлен комментарий к проекту
members-act-draft-comment-done = Комментарий отмечен как учтенный
members-act-draft-delegated = Форма поручена коллеге
members-act-draft-attached = К проекту отчета приложен файл
members-act-draft-detached = Из проекта отчета исключен файл
members-act-draft-file-marked = Указано, кому доступен файл проекта отчета
members-act-draft-closed = Проект закрыт
members-act-report-returned = Возвращён отчет
members-act-report-looked-at = Рассмотрен отчет
members-act-ruled = Вынесено решение о противоречии
members-act-reading-published = Опубликована сводка
members-act-entry-recorded = Внесен ответ из документа
members-act-letter-logged = Отправлено письмо
members-act-point-written = Составлен вопрос для обсуждения

## Что сделано.

members-done-accepted = Вы вступили в должность. На странице «Вход и безопасность» можно добавить ключ доступа или коды.
members-done-draft-opened = Проект открыт.
members-done-draft-unchanged = Ответы снова такие, как в прошлом отчете. Введённое сохраняется до представления отчета.
members-done-draft-marked = Форма отмечена.
members-done-draft-delegated = Отмечено, кто заполняет форму.
members-done-draft-submitted = Отчет представлен. Подтверждение получения ниже.
members-done-draft-saved = Сохранено на сервере.
members-done-draft-chosen = Ответ выбран.
members-done-draft-ticked = Комментарий отмечен как учтенный.
members-done-draft-attached = Файл приложен.
members-done-draft-detached = Файл исключен.
members-done-draft-file-marked = Доступ к файлу отмечен.
members-done-draft-contested = Сохранено. Тем временем кто-то другой изменил ответ иначе: оба варианта показаны ниже. Выберите один.
members-done-password = Пароль изменён. Все остальные сеансы завершены.
members-done-codes-removed = Код больше не запрашивается.
members-done-session = Сеанс завершён.
members-done-passkey = Ключ доступа добавлен.
members-done-passkey-removed = Ключ доступа удалён.
members-done-withdrawn = Приглашение отозвано.
members-done-ended = Полномочия прекращены.
members-done-letter = Письмо внесено в запись.
members-done-ruled = Решение внесено в запись. Ничего не удалено.
members-done-published = Сводка опубликована.
members-done-entered = Ответ внесен.
members-done-looked-at = Отчет отмечен как рассмотренный.
members-done-sent-back = Отчет возвращён.
members-done-point = Вопрос сохранён.

## В чём отказано.

members-fault-title-forbidden = Это не относится к Вашей должности
members-fault-forged = Форма устарела или поступила с другого сайта. Откройте страницу заново и отправьте форму с неё.
members-fault-overtaken = Тем временем кто-то внёс изменения, или это уже сделано. Откройте страницу заново.
members-refused-not-allowed = Ваша должность не даёт права делать или видеть это. Если должна давать, обратитесь к тому, кто за неё отвечает.
members-refused-no-keys = Вход здесь невозможен.
members-refused-no-chance = На нашей стороне произошла ошибка. Повторите попытку через несколько минут.
members-refused-wrong-sign-in = Адрес или пароль неверен.
members-refused-wait = { $n ->
    [one] Слишком много попыток. Подождите { $n } секунду и повторите.
    [few] Слишком много попыток. Подождите { $n } секунды и повторите.
   *[other] Слишком много попыток. Подождите { $n } секунд и повторите.
}
members-refused-wrong-code = Код неверен или уже использован. Дождитесь следующего.
members-refused-no-invitation = Такого приглашения нет, либо оно принято или отозвано. Попросите новое.
members-refused-expired-invitation = Срок приглашения истёк. Попросите новое.
members-refused-password-short = Пароль слишком короткий: нужно не менее 12 знаков.
members-refused-password-long = Пароль слишком длинный.
members-refused-password-own-name = Пароль содержит Ваше имя или адрес. Выберите другой.
members-refused-password-simple = Пароль повторяется, и его легко угадать. Выберите другой.
members-refused-bad-email = Это не адрес электронной почты.
members-refused-bad-name = Укажите имя длиной не более 200 знаков.
members-refused-email-taken = С этим адресом уже кто-то входит. Укажите другой или сначала прекратите те полномочия.
members-refused-no-office = Должность, государство и тема не сочетаются. Должности государства нужно государство, координатору — тема.
members-refused-bad-until = Последний день не может быть в прошлом.
members-refused-no-account = Полномочия по этой должности прекращены.
members-refused-own-office = Нельзя прекратить собственные полномочия. Обратитесь к другому ответственному лицу.
members-refused-passkey = Ключ доступа не принят. Повторите попытку.
members-refused-bad-words = Напишите текст длиной не более 5000 знаков.
web-fault-no-report = Отчета «{ $name }» нет.
web-fault-no-request = Запроса «{ $name }» нет.
