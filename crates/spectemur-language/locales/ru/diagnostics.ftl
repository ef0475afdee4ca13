### Что не так в пакете (check-<code>) и что с этим делать (check-<code>-hint).
### Файл и строка стоят перед сообщением.

## Сами файлы.

check-missing-file = Нет файла «{ $file }».
check-missing-file-hint = Добавьте его в пакет или исправьте его имя, если он стоит там под другим.
check-unreadable-toml = Это не верный TOML: { $detail }
check-unreadable-toml-hint = Посмотрите в этой и предыдущей строке, нет ли пропущенной или лишней кавычки, скобки или запятой.
check-unreadable-csv = Эту таблицу нельзя прочесть: { $detail }
check-unreadable-csv-hint = Пусть в каждой строке будет столько полей, сколько в заголовке, а поле с запятой возьмите в кавычки.
check-unreadable-messages = Этот файл сообщений нельзя прочесть: { $detail }
check-unreadable-messages-hint = Пишите каждое сообщение в виде «id = текст», а следующие строки того же сообщения начинайте с пробелов.
check-missing-message = Сообщения «{ $message }» нет на языке «{ $language }».
check-missing-message-hint = Добавьте его в файл сообщений этого языка, с теми же переменными, что и в других языках.
check-missing-language = Для «{ $language }» здесь нет текста, или это не код языка.
check-missing-language-hint = Добавьте текст на этом языке; коды: ar, en, es, fr, ru и zh.

## Ключи, столбцы и значения.

check-unknown-key = «{ $key }» — не тот ключ, который здесь читается.
check-unknown-key-hint = Ключи здесь: { $allowed }. Исправьте написание или уберите строку.
check-missing-key = Здесь нет «{ $key }».
check-missing-key-hint = Добавьте «{ $key }» к этой записи.
check-wrong-type = Значение «{ $key }» имеет не тот вид, который нужен: { $expected }.
check-wrong-type-hint = Напишите значение в этом виде; в кавычки берите только слова.
check-wrong-column = В таблице есть столбец «{ $column }», который не читается.
check-wrong-column-hint = Исправьте имя в первой строке или уберите столбец.
check-wrong-number = «{ $text }» — не число.
check-wrong-number-hint = Пишите одни цифры, с точкой перед десятичной частью и без знаков между разрядами.
check-not-a-day = «{ $text }» — не день календаря.
check-not-a-day-hint = Напишите год-месяц-день, например 2023-06-30.
check-no-place = «{ $text }» — не место в источнике.
check-no-place-hint = Напишите вид, а затем подробности, например para:31, table:3 или annex:II.
check-empty-list = Перечень пуст.
check-empty-list-hint = Назовите хотя бы один элемент или уберите всю запись.
check-unknown-kind = Слово «{ $word }» здесь стоять не может.
check-unknown-kind-hint = Используйте одно из слов, которые допускает этот ключ, в точном написании, строчными буквами и с дефисами.
check-unknown-register-fact = «{ $word }» — не тот факт, который знает реестр статуса.
check-unknown-register-fact-hint = Используйте deposited, in-force, signatory, not-party или everyone.
check-unknown-window = «{ $word }» — не период времени.
check-unknown-window-hint = Используйте reporting-period, report-year, two-report-years, standing или to-date.

## Имена, которые должны куда-то вести.

check-duplicate-id = «{ $id }» стоит второй раз; первый раз — в { $first }.
check-duplicate-id-hint = Дайте одному из двух другой id или уберите один.
check-unknown-question = Ни в одном вопроснике нет вопроса «{ $question }».
check-unknown-question-hint = Исправьте ключ или сначала добавьте вопрос в вопросник.
check-unknown-population = Совокупности «{ $population }» нет.
check-unknown-population-hint = Исправьте id или определите совокупность в populations.toml.
check-unknown-state = В реестре названий нет государства «{ $state }».
check-unknown-state-hint = Используйте трехбуквенный код по ISO 3166 или добавьте государство в registers/state-names.csv с источником.
check-unknown-meeting = В реестре совещаний нет «{ $meeting }».
check-unknown-meeting-hint = Исправьте id или добавьте совещание в registers/meetings.csv с источником.
check-unknown-theme = Темы «{ $theme }» здесь нет.
check-unknown-theme-hint = Исправьте id или добавьте тему в план.
check-unknown-action = В плане нет действия «{ $action }».
check-unknown-action-hint = Исправьте номер или добавьте действие в план.
check-unknown-source = Источника «{ $source }» нет.
check-unknown-source-hint = Исправьте id или добавьте источник в sources.toml с условным обозначением, названием и датой.
check-unknown-figure = Показателя «{ $figure }» нет.
check-unknown-figure-hint = Напишите план или набор, точку и измерение; номер измерения посмотрите в плане.
check-unknown-plan = Плана «{ $plan }» нет.
check-unknown-plan-hint = Исправьте id или добавьте план в папку планов.
check-unknown-report-list = В этом предложении нет перечня «{ $name }».
check-unknown-report-list-hint = Исправьте имя или добавьте перечень к предложению.
check-unknown-choice = «{ $choice }» нет среди вариантов вопроса «{ $question }».
check-unknown-choice-hint = Используйте один из вариантов вопроса или добавьте к нему этот.
check-population-circle = Совокупность «{ $population }» определена через саму себя.
check-population-circle-hint = Пройдите по ее определению от совокупности к совокупности и разорвите круг на одной из них.

## Утверждения.

check-statement-without-source = В этом утверждении не сказано, из какого оно источника.
check-statement-without-source-hint = Назовите источник в начале файла; без него в учтенные данные ничего не входит.
check-missing-cite = Для «{ $id }» не сказано, на чем это основано.
check-missing-cite-hint = Добавьте источник и место в нем, где читатель может это проверить.
check-unknown-document = Нет документа «{ $document }», на который дана ссылка.
check-unknown-document-hint = Исправьте id или объявите документ с названием в разделе [[document]] файла treaty.toml. На учтенные источники ссылаются по их id.
check-wrong-cite = «{ $text }» — не ссылка на документ.
check-wrong-cite-hint = Укажите id документа и места в нем, например «report-1, para:4»; другой документ следует после «; ».
check-no-subject = В утверждении не сказано, о ком оно.
check-no-subject-hint = Назовите государства в «states» или дело в «matter» либо напишите about = "convention", если речь о Конвенции в целом.
check-wrong-subject = { $about ->
    [convention] Вопрос «{ $question }» — о Конвенции в целом, а здесь он применен к другому.
    [matter] Вопрос «{ $question }» — о делах, таких как просьба о продлении, а здесь он применен к другому.
   *[other] Вопрос «{ $question }» — о государствах, а здесь он применен к другому.
}
check-wrong-subject-hint = Посмотрите, не имеется ли в виду другой вопрос, или исправьте здесь либо в вопроснике, о ком он.
check-correction-of-several = Эта запись исправляет одно утверждение, а говорит больше чем об одном государстве.
check-correction-of-several-hint = Напишите по записи на каждое государство, в каждой — id исправляемого утверждения, и не пишите «rest».
check-open-population = Члены совокупности «{ $population }» не следуют из одного реестра, поэтому «все остальные» неизвестны.
check-open-population-hint = Назовите в «rest» совокупность, которую определяет реестр, или назовите каждое государство в «states».
check-answer-and-kind = У утверждения есть либо ответ, либо вид ответа, и только что-то одно.
check-answer-and-kind-hint = Оставьте «answer», если источник дает значение; оставьте «kind», если в нем not-known, not-applicable, none или not-reported.
check-wrong-answer-type = Тип вопроса «{ $question }» — { $expected }, а здесь он применен как { $found }.
check-wrong-answer-type-hint = Напишите ответ того же типа, что вопрос, или посмотрите, не имеется ли в виду другой вопрос.
check-contradicting-statements = Один и тот же источник отвечает на «{ $question }» для { $state } и да, и нет за одно и то же время; другой ответ стоит в { $first }.
check-contradicting-statements-hint = Посмотрите в источник: исправьте один из двух ответов или укажите для каждого период, за который он верен.

## Дни и что из них делает право.

check-dates-out-of-order = { $what }: день { $earlier } должен быть раньше, чем { $later }, а он позже.
check-dates-out-of-order-hint = Сравните оба дня с источником; возможно, один из них стоит не в том столбце.
check-period-ends-first = Период кончается ({ $to }) раньше, чем начинается ({ $from }).
check-period-ends-first-hint = Поменяйте дни местами или исправьте год.
check-entry-into-force-differs = { $state }: день вступления в силу по правилу договора: { $computed }; написано здесь: { $written }.
check-entry-into-force-differs-hint = Сначала проверьте день сдачи на хранение: из него следует день вступления в силу.
check-withdrawal-differs = { $state }: день, когда выход вступает в силу по правилу договора: { $computed }; написано здесь: { $written }.
check-withdrawal-differs-hint = Проверьте день, когда Депозитарий получил уведомление: из него следует второй день.
check-overlapping-names = { $state }: две строки дают названия за одни и те же дни.
check-overlapping-names-hint = Оставляйте первый день пустым только в первой строке, а каждую следующую строку государства начинайте после предыдущей.
check-case-fails = Пример «{ $case }» ожидает { $expected }, а получает { $found }.
check-case-fails-hint = Выясните по источнику примера, что верно; затем исправьте правило или пример, но никогда не пример лишь для того, чтобы он сошелся.

## Правила об обязательствах.

check-no-basis = В правиле не сказано, на чем оно основано, или сказано несколько разных вещей.
check-no-basis-hint = Укажите ровно одно из трех: article, action (plan:номер), machinery = true.
check-versions-out-of-order = Эта редакция применяется с { $day }, а это не позже редакции в { $first }.
check-versions-out-of-order-hint = Расположите редакции по первому дню, и пусть каждая начинается после первого дня предыдущей и после ее последнего дня, если он есть.
check-no-such-day = День { $day } бывает не каждый год.
check-no-such-day-hint = Укажите месяц от 1 до 12 и день, который в этом месяце бывает каждый год.
check-no-milestone = План не устанавливает рубежа для этого действия.
check-no-milestone-hint = Добавьте рубеж к действию в файле плана или задайте сроку другой вид.
check-not-one-span = Для промежутка нужно ровно одно из слов years, months, weeks и days.
check-not-one-span-hint = Оставьте одно из них, с целым числом.
check-negative-span = Промежуток не бывает отрицательным.
check-negative-span-hint = Напишите число без знака; вид срока говорит, считать вперед или назад.
check-ambiguous-month-end = При счете в «{ $unit }» можно попасть на день, которого в месяце нет.
check-ambiguous-month-end-hint = Укажите, что тогда: month_end = "last-day", "first-of-next" или "refuse".
check-month-end-of-days = При счете в «{ $unit }» на отсутствующий день попасть нельзя.
check-month-end-of-days-hint = Уберите month_end.
check-not-one-of = Из этих ключей здесь может стоять только один: { $keys }.
check-not-one-of-hint = Оставьте нужный и уберите остальные; если нет ни одного, добавьте один.
check-only-for-states = «{ $key }» говорит только о государствах, а это обязательство лежит не на них.
check-only-for-states-hint = Уберите этот ключ или напишите owed_by = "states", если обязательство лежит на каждом государстве.
check-unfit-obligation = { $why ->
    [bearer] Правило «{ $id }» лежит не на тех, на ком это, поэтому ничто здесь не может на него опираться.
    [again] Правило «{ $id }» повторяется с каждым совещанием или годом, поэтому ничто здесь не может на него опираться.
   *[met] У правила «{ $id }» нет вопроса, который говорит, когда оно выполнено, поэтому ничто здесь не может на него опираться.
}
check-unfit-obligation-hint = Назовите правило, которое тот же обязанный выполняет один раз, и дайте ему «met», если оно должно быть выполнено прежде.
check-rule-circle = Правило «{ $id }» в итоге опирается само на себя.
check-rule-circle-hint = Проследите его события, его «after» и «before_due_of» и разорвите круг.
check-unknown-obligation = Правила «{ $id }» нет.
check-unknown-obligation-hint = Исправьте id или добавьте правило в obligations/.
check-wrong-event = С теми, на ком это обязательство, «{ $word }» не происходит.
check-wrong-event-hint = Выберите событие обязанного: собственные даты государства или ответ на вопрос о деле.
check-no-matter = «{ $text }» — не дело.
check-no-matter-hint = Напишите код государства или дефис, косую черту, затем строчные буквы, цифры и дефисы, не более 24 знаков: BGR/art3-1.

## Формы отчетности и их вопросы.

check-not-a-key = «{ $text }» — не ключ.
check-not-a-key-hint = Пишите только строчные буквы, цифры и дефисы.
check-only-for-type = «{ $key }» относится только к типу { $type }.
check-only-for-type-hint = Уберите этот ключ или напишите type = "{ $type }".
check-unlabelled-choice = Форма предлагает вариант «{ $choice }» вопроса «{ $question }», у которого нет подписи.
check-unlabelled-choice-hint = Напишите вариант таблицей с ключом и подписью на каждом языке.
check-unknown-column = В таблице «{ $question }» нет столбца «{ $column }».
check-unknown-column-hint = Исправьте ключ или добавьте столбец к таблице в ее вопроснике.
check-wrong-column-type = Тип столбца «{ $column }» таблицы «{ $question }» — { $expected }, а здесь он применен как { $found }.
check-wrong-column-type-hint = Посмотрите, не имеется ли в виду другой столбец, или исправьте его тип в вопроснике.
check-does-not-add-up = Числа столбца «{ $column }» таблицы «{ $question }» не складываются.
check-does-not-add-up-hint = Назовите другой столбец или напишите для этого adds_up = true, если никакие две строки не могут считать одно и то же.
check-not-asked = Вопрос «{ $question }» в этом шаблоне не задается.
check-not-asked-hint = Добавьте его в часть формы или посмотрите, не имеется ли в виду другой вопрос.
check-asked-as-well = На вопрос «{ $question }» здесь есть ответ без вопроса, а часть этого шаблона его тоже задает.
check-asked-as-well-hint = Уберите его из части или уберите эту запись.
check-unknown-provision = Положения «{ $provision }» нет.
check-unknown-provision-hint = Напишите id положения из provisions/ или добавьте положение туда.
check-not-owed-by-states = Правило «{ $id }» лежит не на государствах, поэтому отчеты государств к нему не относятся.
check-not-owed-by-states-hint = Назовите правило с owed_by = "states" или уберите это.
check-largest-over-together = Наибольший файл может иметь { $largest } мегабайт, а все файлы вместе — только { $together }.
check-largest-over-together-hint = Уменьшите первое число или увеличьте второе.
check-unlisted-language = В договоре язык «{ $language }» не перечислен.
check-unlisted-language-hint = Добавьте код к «languages» в treaty.toml или уберите этот файл.
check-unknown-label = «{ $label }» не называет ничего, у чего здесь есть текст.
check-unknown-label-hint = Исправьте путь; справку можно перевести только там, где она есть в вопроснике.
check-missing-label = Текста для «{ $label }» нет на языке «{ $language }».
check-missing-label-hint = Добавьте в этот файл строку "{ $label }" = "…".
