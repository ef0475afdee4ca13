### 条约数据包有什么问题（check-<代码>），怎样改正（check-<代码>-hint）。
### 文件和行号写在信息之前。

## 文件本身。

check-missing-file = 缺少文件“{ $file }”。
check-missing-file-hint = 请把它加入数据包；如果文件用了别的名称，请改正名称。
check-unreadable-toml = 这里不是有效的 TOML：{ $detail }
check-unreadable-toml-hint = 请查看本行和上一行，引号、括号或逗号可能缺了或多了。
check-unreadable-csv = 无法读取此表：{ $detail }
check-unreadable-csv-hint = 每行的栏数应与表头相同；内含逗号的栏请加引号。
check-unreadable-messages = 无法读取此用语文件：{ $detail }
check-unreadable-messages-hint = 每条用语写成“名称 = 文字”；同一条用语换行时，后面各行以空格开头。
check-missing-message = 语文“{ $language }”缺少用语“{ $message }”。
check-missing-message-hint = 请在该语文的用语文件中补上，变量与其他语文相同。
check-missing-language = “{ $language }”在这里没有文字，或者不是语文代码。
check-missing-language-hint = 请补上该语文的文字；代码为 ar、en、es、fr、ru 和 zh。

## 键、栏和值。

check-unknown-key = 这里没有名为“{ $key }”的键。
check-unknown-key-hint = 可用的键是：{ $allowed }。请改正拼写，或删去这一行。
check-missing-key = 这里缺少“{ $key }”。
check-missing-key-hint = 请在本条中补上“{ $key }”。
check-wrong-type = “{ $key }”的值形式不对，应为：{ $expected }。
check-wrong-type-hint = 请按这一形式书写；只有文字才加引号。
check-wrong-column = 表中有一栏“{ $column }”不会被读取。
check-wrong-column-hint = 请改正第一行中的栏名，或删去这一栏。
check-wrong-number = “{ $text }”不是数字。
check-wrong-number-hint = 只写数字；小数前用小数点，千位之间不加任何符号。
check-not-a-day = “{ $text }”不是日历上的日期。
check-not-a-day-hint = 请按“年-月-日”书写，例如 2023-06-30。
check-no-place = “{ $text }”不是来源中的出处。
check-no-place-hint = 先写种类，再写细目，例如 para:31、table:3 或 annex:II。
check-empty-list = 名单是空的。
check-empty-list-hint = 请至少写出一项，或删去整条。
check-unknown-kind = “{ $word }”不能用在这里。
check-unknown-kind-hint = 请使用这个键允许的词，拼写完全一致，用小写字母和连字符。
check-unknown-register-fact = 现况登记册中没有“{ $word }”这一项。
check-unknown-register-fact-hint = 请用 deposited、in-force、signatory、not-party 或 everyone。
check-unknown-window = “{ $word }”不是时间范围。
check-unknown-window-hint = 请用 reporting-period、report-year、two-report-years、standing 或 to-date。

## 必须有着落的名称。

check-duplicate-id = “{ $id }”重复出现，首次出现在 { $first }。
check-duplicate-id-hint = 请给其中一个改名，或删去一个。
check-unknown-question = 任何问卷中都没有问题“{ $question }”。
check-unknown-question-hint = 请改正问题的键，或先把这个问题加入问卷。
check-unknown-population = 没有统计范围“{ $population }”。
check-unknown-population-hint = 请改正名称，或在 populations.toml 中定义这一范围。
check-unknown-state = 国名登记册中没有国家“{ $state }”。
check-unknown-state-hint = 请使用 ISO 3166 的三字母代码，或在 registers/state-names.csv 中加入该国并注明来源。
check-unknown-meeting = 会议登记册中没有“{ $meeting }”。
check-unknown-meeting-hint = 请改正名称，或在 registers/meetings.csv 中加入这次会议并注明来源。
check-unknown-theme = 这里没有专题“{ $theme }”。
check-unknown-theme-hint = 请改正名称，或在计划中加入这一专题。
check-unknown-action = 计划中没有行动“{ $action }”。
check-unknown-action-hint = 请改正编号，或在计划中加入这项行动。
check-unknown-source = 没有来源“{ $source }”。
check-unknown-source-hint = 请改正名称，或在 sources.toml 中加入这一来源，写明文号、标题和日期。
check-unknown-figure = 没有数字“{ $figure }”。
check-unknown-figure-hint = 先写计划或数字集的名称，再写一个点和度量的编号；编号可在计划中查到。
check-unknown-plan = 没有计划“{ $plan }”。
check-unknown-plan-hint = 请改正名称，或把该计划加入计划文件夹。
check-unknown-report-list = 这句话没有名单“{ $name }”。
check-unknown-report-list-hint = 请改正名称，或在这句话中加入该名单。
check-unknown-choice = “{ $choice }”不在问题“{ $question }”的选项之中。
check-unknown-choice-hint = 请使用该问题的选项，或把这一项加入选项。
check-population-circle = 统计范围“{ $population }”绕回来以自身定义自身。
check-population-circle-hint = 请沿着定义逐个查看，在其中一处断开循环。

## 陈述。

check-statement-without-source = 这条陈述没有写明来源。
check-statement-without-source-hint = 请在文件开头写明来源；没有来源的内容不能进入记录。
check-missing-cite = “{ $id }”没有写明依据。
check-missing-cite-hint = 请写明来源以及读者可以查到的出处。
check-unknown-document = 没有可引用的文件“{ $document }”。
check-unknown-document-hint = 请改正名称，或在 treaty.toml 的 [[document]] 下写明该文件及其标题。记录的来源以其名称引用。
check-wrong-cite = “{ $text }”不是引文出处。
check-wrong-cite-hint = 请写明文件名称及其中的位置，例如“report-1, para:4”；另一文件写在“; ”之后。
check-no-subject = 这条陈述没有写明是关于谁的。
check-no-subject-hint = 请在“states”中写出国家，或在“matter”中写出事项；如果是关于整个公约，请写 about = "convention"。
check-wrong-subject = { $about ->
    [convention] 问题“{ $question }”是关于整个公约的，这里却用于其他对象。
    [matter] 问题“{ $question }”是关于延期请求等事项的，这里却用于其他对象。
   *[other] 问题“{ $question }”是关于国家的，这里却用于其他对象。
}
check-wrong-subject-hint = 请核对是否应为另一个问题，或在此处或问卷中改正问题的对象。
check-correction-of-several = 这一条更正一项陈述，却涉及不止一个国家。
check-correction-of-several-hint = 请为每个国家各写一条，分别写明所更正陈述的编号，并删去“rest”。
check-open-population = 统计范围“{ $population }”的成员不能单由登记册确定，因此无从得知“其余国家”是哪些。
check-open-population-hint = 请在“rest”中写一个由登记册确定的统计范围，或在“states”中写出每个国家。
check-answer-and-kind = 一条陈述要么写答复，要么写种类，二者必居其一，也只居其一。
check-answer-and-kind-hint = 来源给出数值时保留“answer”；来源说明不详、不适用、无或未报告时保留“kind”（not-known、not-applicable、none、not-reported）。
check-wrong-answer-type = 问题“{ $question }”的类型是 { $expected }，这里却用作 { $found }。
check-wrong-answer-type-hint = 请按问题的类型书写答复，或核对是否应为另一个问题。
check-contradicting-statements = 对于 { $state }，同一来源就同一时间对“{ $question }”既答“是”又答“否”；另一条答复在 { $first }。
check-contradicting-statements-hint = 请核对来源：改正其中一条，或为两条分别写明适用的期间。

## 日期，以及按法律推算的日期。

check-dates-out-of-order = { $what }：{ $earlier } 应当在 { $later } 之前，现在却在其后。
check-dates-out-of-order-hint = 请对照来源核对这两个日期；其中一个可能写错了栏。
check-period-ends-first = 期间在 { $to } 结束，却在 { $from } 才开始。
check-period-ends-first-hint = 请把两个日期对调，或改正年份。
check-entry-into-force-differs = { $state }：按条约规定应于 { $computed } 生效，这里写的是 { $written }。
check-entry-into-force-differs-hint = 请先核对交存日期，生效日期由交存日期推算。
check-withdrawal-differs = { $state }：按条约规定退约应于 { $computed } 生效，这里写的是 { $written }。
check-withdrawal-differs-hint = 请核对保存人收到退约通知的日期，退约生效日期由此推算。
check-overlapping-names = { $state }：有两行为同一时期给出国名。
check-overlapping-names-hint = 只有第一行的起始日期可以留空；该国以后各行的起始日期须晚于前一行。
check-case-fails = 用例“{ $case }”应得 { $expected }，实得 { $found }。
check-case-fails-hint = 请根据用例的来源查明哪个正确，再改正规则或用例；不要只为通过而改用例。

## 义务规则。

check-no-basis = 规则未说明依据，或说明了多个依据。
check-no-basis-hint = 仅填写以下之一：article、action（计划:编号）、machinery = true。
check-versions-out-of-order = 此版本自{ $day }起生效，不晚于{ $first }处的版本。
check-versions-out-of-order-hint = 按生效日期排列各版本；每个版本的生效日期须晚于前一版本的生效日期，前一版本写有终止日期的，还须晚于该日期。
check-no-such-day = 并非每年都有{ $day }这一天。
check-no-such-day-hint = 月份填1至12，日期须为该月每年都有的日期。
check-no-milestone = 计划未为此项行动设定节点。
check-no-milestone-hint = 在计划文件的该项行动中补充节点，或改用其他种类的期限。
check-not-one-span = 时段只能取years、months、weeks、days之一。
check-not-one-span-hint = 只保留其中一个，并填整数。
check-negative-span = 时段不能为负数。
check-negative-span-hint = 数字不带符号；期限种类已说明向前还是向后计算。
check-ambiguous-month-end = 按{ $unit }计算可能落在该月没有的日期上。
check-ambiguous-month-end-hint = 请说明如何处理：month_end = "last-day"、"first-of-next"或"refuse"。
check-month-end-of-days = 按{ $unit }计算不会遇到缺失的日期。
check-month-end-of-days-hint = 删去month_end。
check-not-one-of = 以下各键只能有一个，不能并存：{ $keys }。
check-not-one-of-hint = 保留所指的一个，删去其余的；如果都没有，请补充一个。
check-only-for-states = “{ $key }”仅用于国家，而此义务并非由国家承担。
check-only-for-states-hint = 删去该键；如由各国承担，请写 owed_by = "states"。
check-unfit-obligation = { $why ->
    [bearer] 规则“{ $id }”的承担者与本规则不同，此处不能以其为依据。
    [again] 规则“{ $id }”按会议或年份反复产生，此处不能以其为依据。
   *[met] 规则“{ $id }”没有说明何时履行的问题，此处不能以其为依据。
}
check-unfit-obligation-hint = 请写由同一承担者承担且只产生一次的规则；如须先行履行，请为该规则补充“met”。
check-rule-circle = 规则“{ $id }”最终取决于其自身。
check-rule-circle-hint = 顺着其事件、“after”和“before_due_of”查找并解开循环。
check-unknown-obligation = 没有规则“{ $id }”。
check-unknown-obligation-hint = 更正编号，或在obligations/下补充该规则。
check-wrong-event = “{ $word }”不会发生在承担此义务者身上。
check-wrong-event-hint = 选择承担者的事件：国家自身的日期，或有关该事项的问题的答复。
check-no-matter = “{ $text }”不是事项。
check-no-matter-hint = 填写国家代码或连字符、斜线，再加小写字母、数字和连字符，最多24个字符，如BGR/art3-1。

## 报告表格及其问题。

check-not-a-key = “{ $text }”不能用作键。
check-not-a-key-hint = 只使用小写字母、数字和连字符。
check-only-for-type = “{ $key }”只用于类型 { $type }。
check-only-for-type-hint = 请删去该键，或写 type = "{ $type }"。
check-unlabelled-choice = 表格提供问题“{ $question }”的选项“{ $choice }”，而该选项没有名称。
check-unlabelled-choice-hint = 请把该选项写成表，写明键以及各语文的名称。
check-unknown-column = 表“{ $question }”没有栏“{ $column }”。
check-unknown-column-hint = 请改正栏的键，或在问卷的该表中加入这一栏。
check-wrong-column-type = 表“{ $question }”的栏“{ $column }”的类型是 { $expected }，这里却用作 { $found }。
check-wrong-column-type-hint = 请核对是否应为另一栏，或在问卷中改正其类型。
check-does-not-add-up = 表“{ $question }”的栏“{ $column }”的数字不能相加。
check-does-not-add-up-hint = 请写另一栏；如果各行不会重复计算同一事物，请为该栏写明 adds_up = true。
check-not-asked = 这一模板没有提出问题“{ $question }”。
check-not-asked-hint = 请把它加入某一表格的某一部分，或核对是否应为另一个问题。
check-asked-as-well = 问题“{ $question }”在这里无须提出即有答复，而这一模板的某一部分又提出了它。
check-asked-as-well-hint = 请从该部分中删去这个问题，或删去本条。
check-unknown-provision = 没有条款“{ $provision }”。
check-unknown-provision-hint = 请写 provisions/ 下某一条款的编号，或在那里补充该条款。
check-not-owed-by-states = 规则“{ $id }”并非由国家承担，因此与国家的报告无关。
check-not-owed-by-states-hint = 请写 owed_by = "states" 的规则，或删去这一项。
check-largest-over-together = 单个文件最大可达 { $largest } MB，而全部文件合计只能有 { $together } MB。
check-largest-over-together-hint = 请减小前者或增大后者。
check-unlisted-language = 条约没有列出语文“{ $language }”。
check-unlisted-language-hint = 请在 treaty.toml 的“languages”中加入该代码，或删去此文件。
check-unknown-label = “{ $label }”所指之处没有文字。
check-unknown-label-hint = 请改正路径；只有问卷中写有说明的，其说明才能翻译。
check-missing-label = “{ $label }”缺少语文“{ $language }”的文字。
check-missing-label-hint = 请在此文件中补上一行 "{ $label }" = "…"。
