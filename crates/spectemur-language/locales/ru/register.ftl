### Реестр: внести то, что говорится в документах, и увидеть, что изменится.

register-lede = Внесите один ответ из одного документа с указанием места. До записи вы увидите, что изменится.
register-choose = Что внести
register-go-on = Далее
register-matter = Дело
register-matter-help = Три буквы государства или дефис для всех, косая черта и краткое имя по вашему выбору из строчных букв и цифр, например AAA/request-2.
register-subject-missing = Выберите государство или дело, о котором идет речь.
register-stands = Что уже внесено
register-nothing-stands = По этому пункту пока ничего не внесено.
register-days = Дни
register-kind = В документе дан
register-kind-known = ответ
register-part = Число
register-whole = из общего числа
register-when-help = День (2026-03-31), месяц (2026-03), год (2026) или два дня через косую черту.
register-from = С
register-to = По
register-days-help = Дни, к которым относится ответ. Если ответ сам является днем, их можно не заполнять.
register-document = Документ
register-source = Уже внесенный документ
register-source-new = Новый документ
register-symbol = Условное обозначение, если есть
register-title = Название
register-place-help = Номер пункта или вид и номер: table:3, annex:II, form:B.2. «page» для страницы в сети, «note» для письма.
register-corrects = Исправляет
register-corrects-none = ничего: это новое
register-look = Посмотреть, что изменится
register-record = Внести
register-preview = Что изменится
register-row = Реестр
register-withdrawal-notified = Получено уведомление о выходе
register-moves-nothing = Ни одно обязательство и ни один срок не изменятся.
register-moves = { $n ->
    [one] { $n } обязательство будет в ином положении на { $day }:
    [few] { $n } обязательства будут в ином положении на { $day }:
   *[other] { $n } обязательств будут в ином положении на { $day }:
}
register-against = { $n ->
    [one] Это противоречит { $n } утверждению другого документа; потребуется решение.
    [few] Это противоречит { $n } утверждениям других документов; потребуется решение.
   *[other] Это противоречит { $n } утверждениям других документов; потребуется решение.
}

## Что не так.

register-refused = Пока это нельзя внести:
register-problem-no-question = Выберите вопрос из списка.
register-problem-no-subject = Выберите государство или укажите дело, как сказано в пояснении.
register-problem-no-answer = Дайте ответ или выберите, почему документ его не дает.
register-problem-bad-answer = Ответ не того вида, какой нужен: целое число, день или один из вариантов.
register-problem-bad-period = Укажите дни, к которым относится ответ; первый не может быть позже последнего.
register-problem-no-source = Выберите документ из списка или опишите новый.
register-problem-no-title = Укажите название нового документа.
register-problem-no-author = Укажите, кто написал или издал новый документ.
register-problem-no-language = Выберите язык, на котором вы читали новый документ.
register-problem-bad-dated = Дата документа не является днем.
register-problem-bad-received = Укажите день получения документа.
register-problem-received-first = Документ получен раньше дня, которым он датирован. Проверьте оба дня.
register-problem-ahead = Документ не может быть датирован или получен днем, который еще не наступил.
register-problem-bad-place = Укажите, где это стоит в документе.
register-problem-bad-correction = То, что вы хотите исправить, больше не действует. Выберите снова из внесенного.
register-problem-said-already = Именно это уже внесено из того же места того же документа.
register-problem-too-long = В одном из полей слишком много текста.
