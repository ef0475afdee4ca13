### 报告表格：文件中的用词、报告中查出的问题、回执、清单和函件。
### 年份、代码和文件中的原文以文字传入；日期和数量传入时已按读者的习惯写好。

## 工作簿、表和封面上的用词（form-word-<代号>）。

form-word-cover = 封面
form-word-help = 填表说明
form-word-state = 报告国
form-word-kind = 报告种类
form-word-kind-initial = 初次报告
form-word-kind-annual = 年度报告
form-word-kind-voluntary = 自愿报告
form-word-from = 报告期首日
form-word-to = 报告期末日
form-word-language = 本文件的语文
form-word-language-name = 中文
form-word-what-to-do-1 = 请填写浅色单元格，其他单元格保持原样。
form-word-what-to-do-2 = 请先在下面的表格清单中说明每份表格有无变化；没有变化的，填写所沿用的报告年份，该表格无须再填。
form-word-what-to-do-3 = 没有答复时，请在旁边选择原因：“{ form-word-not-known }”、“{ form-word-not-applicable }”或“{ form-word-none }”。空白单元格不表示任何意思。
form-word-form = 表格
form-word-status = 有无变化
form-word-changed = 有变化
form-word-unchanged = 无变化
form-word-since = 所沿用的报告年份
form-word-form-not-applicable = 本表格不适用
form-word-question = 问题
form-word-answer = 答复
form-word-unit = 单位
form-word-no-answer = 无答复的原因
form-word-yes = { answer-yes }
form-word-no = { answer-no }
form-word-not-known = { answer-not-known }
form-word-not-applicable = { answer-not-applicable }
form-word-none = { answer-none }
form-word-not-reported = { answer-not-reported }
form-word-who-sees = 公开与否
form-word-public = 公开
form-word-not-public = 不公开
form-word-remark = 备注
form-word-before = 上次报告
form-word-total = 合计
form-word-total-count = 行数：
form-word-required = 必填
form-word-voluntary = 自愿填写
form-word-see-table = 见表，位于单元格
form-word-back = 返回封面
form-word-part = 其中
form-word-whole = 总数
form-word-latitude = 纬度（不超过90；南纬加负号）
form-word-longitude = 经度（不超过180；西经加负号）
form-word-degrees = 度
form-word-other-remarks = 对个别单元格的备注
form-word-place = 备注所指之处
form-word-attachments = 附件
form-word-choices = 选项
form-word-expects-number = 请填写整数，只用数字，不加空格、小数点或逗号。
form-word-expects-date = 请按“年-月-日”填写日期，例如 2023-06-30。
form-word-expects-choice = 请从列表中选择一项。
form-word-set-aside-place = 原位置
form-word-set-aside-reason = 搁置原因
form-word-list-separator = 、

## 数字旁的单位；其余的与预测在一处。

unit-centimetre = 厘米
unit-gram = 克
unit-law = 项法律
unit-person = 人
unit-remnant = 件遗留集束弹药
unit-submunition = 枚子弹药

## 报告中查出的问题（found-<代码>）：轻重，以及合计一行。

found-gravity-refused = 不能接收
found-gravity-contradicts = 自相矛盾
found-gravity-look = 请再看一遍
found-none = 没有查出需要留意之处。
found-count = { $refused ->
    [0] 均可接收
   *[other] { $refused }处不能接收
}；{ $contradicts ->
    [0] 没有矛盾
   *[other] { $contradicts }处矛盾
}；{ $look ->
    [0] 没有需要再看之处
   *[other] { $look }处请再看一遍
}。

## 报告中查出的问题：不能接收。

found-wrong-template = 报告用的是表格版本“{ $given }”，而核对所依据的版本是“{ $expected }”。请重新导出表格，把答复填到新表格中。
found-unknown-state = 国名登记册中没有代码为“{ $state }”的国家。请核对这三个字母。
found-covers-not-a-year = 年度报告应涵盖一个日历年，而本报告涵盖{ $from }至{ $to }。请改正这两个日期，或另选报告种类。
found-year-before-form = 这一版本的表格用于{ $first }年及以后各年的报告，而本报告是关于{ $year }年的。请使用较早的版本。
found-year-after-form = 这一版本的表格用于截至{ $last }年的报告，而本报告是关于{ $year }年的。请使用较新的版本。
found-unknown-form = 封面提到表格{ $form }，而这一版本没有该表格。请删去这一行。
found-form-applies = 表格{ $form }适用于每个国家，不能标为“{ form-word-form-not-applicable }”。请填写该表格；没有内容可报告的，请选“{ form-word-none }”。
found-unchanged-in-initial = 表格{ $form }标为“{ form-word-unchanged }”，但初次报告之前没有其他报告。请填写该表格。
found-unchanged-not-earlier = 表格{ $form }标为自{ $since }年的报告以来无变化，而本报告就是关于{ $year }年的。请填写更早的年份。
found-unchanged-without-earlier = 表格{ $form }标为自{ $since }年的报告以来无变化，但没有查到可以沿用其答复的该年报告。请填写该表格，或改正年份。
found-unknown-question = 这一版本的表格没有提出问题“{ $question }”。请删去这项答复；其内容可写入备注。
found-unknown-column = 表中没有“{ $column }”栏。请删去这一项；其内容可写入备注。
found-no-answer = “{ form-word-not-reported }”不能作为答复。请将单元格留空，或选“{ form-word-not-known }”、“{ form-word-not-applicable }”或“{ form-word-none }”。
found-wrong-type = 此处应填：{ $expected ->
    [yes-no] 是或否
    [number] 整数
    [ratio] 两个数字，即总数和其中之数
    [choice] 列表中的选项
    [text] 文字
    [when] 日期或时段
    [munition] 弹药型号
    [name] 名称
    [place] 地点
    [table] 表
   *[other] { $expected }
}。所填为：{ $given ->
    [yes-no] 是或否
    [number] 整数
    [ratio] 两个数字，即总数和其中之数
    [choice] 列表中的选项
    [text] 文字
    [when] 日期或时段
    [munition] 弹药型号
    [name] 名称
    [place] 地点
    [table] 表
   *[other] { $given }
}。请按要求的形式填写。
found-choice-not-offered = “{ $choice }”不在选项之中。请从列表中选择一项。
found-negative = { $number }小于零。请填写零或更大的数。
# 报告中另有行号，读取文件时没有；因此不用变量。
found-row-empty = 这一行没有填写任何内容。请填写或删去这一行。
found-cell-missing = 第{ $row }行没有填“{ $column }”。请填写；如果不知道，请选“{ form-word-not-known }”。
found-attachment-kind = 文件“{ $name }”的类型不能作为附件。可用的类型：{ $allowed }。请存为其中一种。
found-attachment-too-large = 文件“{ $name }”过大：{ $size }字节，最多为{ $largest }字节。请缩小或拆分该文件。
found-attachments-too-large = 附件合计过大：{ $size }字节，最多为{ $together }字节。请减少附件或缩小文件。

## 报告中查出的问题：自相矛盾。核对规则自己的一句话为 $says。

found-check-at-most = { $says }此处报告{ $amount }，最多可为{ $limit }。请改正数字，或在备注中说明。
found-check-same = { $says }一方为{ $amount }，另一方为{ $other }。请改正数字，或在备注中说明。
found-check-row-at-most = { $says }第{ $row }行为{ $amount }，最多可为{ $limit }。请改正数字，或在备注中说明。
found-check-row-needs = { $says }第{ $row }行为{ $amount }。请补全这一行，或在备注中说明。
found-check-needs = { $says }之所以问及，是因为对“{ $question }”的答复。请填写此处，或再看一遍那项答复。
found-part-above-whole = 总数{ $whole }与其中之数{ $part }不相符：部分大于总数。请改正其中一个数字。
found-unchanged-but-differs = 表格{ $form }标为自{ $since }年的报告以来无变化，而这项答复是新的。系统把它作为变化处理；该表格的其他答复保持不变。
found-not-applicable-but-answered = 封面把表格{ $form }标为“{ form-word-form-not-applicable }”，但其中这个问题已有答复。请改正封面上的标注，或删去答复。

## 报告中查出的问题：请再看一遍。

found-check-jump = { $says }此处报告{ $amount }，上一年为{ $before }。凡相差{ $times }倍或以上的都会提示。数字无误的，无须改动，可在备注中说明。
found-not-applicable-but-owed = 表格{ $form }标为“{ form-word-form-not-applicable }”，而义务“{ $obligation }”尚待履行。请再看该表格是否适用。
found-part-unanswered = 表格{ $form }的“{ $part }”部分没有任何答复。没有内容可报告的，请选“{ form-word-none }”。
found-unchanged-not-carried = 表格{ $form }标为自{ $since }年的报告以来无变化，但当时的答复不合这一版本的表格，未能沿用。请重新回答这个问题。

## 读取文件时查出的问题：整个文件。

found-file-too-large = 文件过大：{ $bytes }字节，最多可读取{ $limit }字节。请删去图片等不属于报告的内容。
found-file-damaged = 文件已损坏，无法读取（位置：{ $part }）。请打开文件，换名另存，再提交该副本。
found-file-of-another-kind = 这类文件不能作为报告读取。请提交导出的表格工作簿（.xlsx），或CSV、JSON文件。
found-file-encrypted = 文件设有密码，无法打开。请不加密码另存。
found-file-with-macros = 工作簿含有宏（{ $part }），不能接收。请存为不含宏的工作簿（.xlsx）。
found-file-with-links = 工作簿链接到其他文件或数据来源（{ $part }）。请断开链接、只留数值，再保存。
found-file-with-objects = 工作簿含有嵌入的对象（{ $part }）。请删去；文件可另作报告附件。
found-file-too-many-parts = 文件的组成部分过多：{ $count }个，最多可读取{ $limit }个。请重新导出表格，把答复填到新表格中。
found-file-unpacks-too-large = 文件解压后过大（位置：{ $part }），最多可读取{ $limit }字节。请重新导出表格，把答复填到新表格中。
found-file-too-many-cells = 工作簿的单元格过多，最多可读取{ $limit }个。请删去答复以外的空行和空列。
found-file-too-many-texts = 工作簿的文字过多，最多可读取{ $limit }条。请删去不属于报告的内容。
found-file-too-many-sheets = 工作簿的工作表过多：{ $count }张，最多可读取{ $limit }张。请删去不属于表格的工作表。
found-file-takes-too-much = 报告的文字合计过长，最多可收入{ $limit }字节。请缩短，或把长文作为附件。
found-file-too-many-rows = 各表的行数合计过多，最多可收入{ $limit }行。请合并同类各行，或把完整清单作为附件。
found-file-too-many-answers = 已填的单元格过多，最多可收入{ $limit }个。请合并同类各行，或把完整清单作为附件。
found-file-wrong-encoding = 文件自第{ $offset }字节之后的文字无法读取。请以UTF-8编码保存文件。
found-file-not-exported = 这个文件不是由导出的表格而来，找不到其中的答复。请导出表格，把答复填到新表格中。
found-file-of-another-layout = 文件的格式版本为“{ $text }”，这里无法识别。请重新导出表格，把答复填到新表格中。
found-findings-left-out = 另有{ $count }处没有列出。请先改正已列出的，再核对一遍文件。

## 读取文件时查出的问题：文件自述和封面。

found-form-unknown = 文件用的是表格版本“{ $text }”，这里没有这一版本。请导出表格，把答复填到新表格中。
found-state-not-read = “{ $text }”不是国家代码。请填写三个字母的代码。
found-kind-not-read = “{ $text }”不是报告种类。请从以下各项中选择：{ $expected }。
found-period-not-read = “{ $text }”不是日期。请按“年-月-日”填写，例如2023-06-30。
found-period-reversed = 末日{ $to }早于首日{ $from }。请对调或改正。
found-language-not-read = “{ $text }”不是报告所用的语文。请从以下各项中选择：{ $expected }。
found-field-missing = 文件中缺少“{ $field ->
    [form] { form-word-form }
    [state] { form-word-state }
    [kind] { form-word-kind }
    [from] { form-word-from }
    [to] { form-word-to }
    [language] { form-word-language }
   *[other] { $field }
}”。请补填。
found-field-unknown = 报告没有“{ $field }”这一项。请改正其名称，或删去。
found-field-twice = “{ $field }”在文件中出现两次。请只保留一个。
found-field-not-read = 无法读取“{ $field }”这一项，其内容为“{ $text }”。请按导出文件的写法填写。
found-cover-form-unknown = 封面提到表格{ $form }，而这一版本没有该表格。请删去这一行。
found-cover-not-read = “{ $text }”没有说明表格有无变化。请从以下各项中选择：{ $expected }。
found-cover-since-not-read = “{ $text }”不是年份。请填写自哪一年的报告以来没有变化，用四位数字。

## 读取文件时查出的问题：问题、表及其单元格。

found-question-unknown = 这一版本的表格没有提出问题“{ $question }”。请删去这一项；其内容可写入备注。
found-question-twice = 问题“{ $question }”在文件中出现两次。请只保留一个。
found-column-unknown = 表中没有“{ $column }”栏。请改正其名称，或删去。
found-column-twice = “{ $column }”栏在此处出现两次。请只保留一个。
found-row-not-read = “{ $text }”不能作为表的一行读取。请按导出文件的写法填写这一行。
found-row-twice = 这一行与第{ $first }行相同。如果两行都要，请保留；否则请删去一行。
found-table-empty = 表中没有任何一行。没有内容可报告的，请答“{ form-word-none }”。
found-table-expected = 此处应填表的各行，而所填为“{ $text }”。请填写各行，或说明为何没有。
found-text-too-long = 文字过长：{ $length }个字符，最多为{ $limit }个。请缩短，或作为附件。
found-text-with-control-character = 文字中有一个看不见的字符，无法保存（{ $code }）。请重新输入这一段。
found-text-expected = 此处应填文字，而所填为“{ $text }”。请填写文字。
found-text-languages-not-read = “{ $text }”不能作为一种或多种语文的文字读取。请在各语文的代码下填写文字：ar、en、es、fr、ru或zh。
found-number-not-read = “{ $text }”不是数字。请只写数字；如果不知道，请选“{ form-word-not-known }”。
found-number-with-separators = “{ $text }”可有不止一种读法。请只写数字；如所指为{ $understood }，请这样填写。
found-number-not-whole = “{ $text }”不是整数。请取整，并核对单位是否正确。
found-number-too-large = “{ $text }”这个数字过大。请核对位数和单位。
found-yes-no-not-read = “{ $text }”既不是“是”，也不是“否”。请从以下各项中选择：{ $expected }。
found-choice-not-read = “{ $text }”不在选项之中。请从以下各项中选择：{ $expected }。
found-date-not-read = “{ $text }”不能作为日期读取。请按“年-月-日”填写，例如{ $example }。
found-date-with-time = “{ $text }”除日期外还有时刻，已取{ $understood }。请核对是否为所指的日期。
found-ratio-not-read = 此处需要两个数字：总数和其中之数。只见到“{ $text }”，请填全两个数字。
found-place-not-read = “{ $text }”不能作为地点读取。请填写地名，或纬度和经度，或两者都填。
found-place-half = 纬度和经度只填了一个。请两个都填，或都不填。
found-degrees-not-read = “{ $text }”不能作为度数读取。请填写带小数点的数字，例如12.345678；纬度不超过90，经度不超过180。
found-degrees-rounded = “{ $text }”的精度超出可保存的范围，已取{ $understood }。如无不妥，无须改动。
found-answer-and-none = 已有答复，旁边又选了“{ $text }”。请只保留一个。
found-no-answer-not-read = “{ $text }”没有说明为何没有答复。请从以下各项中选择：{ $expected }。
found-public-not-read = “{ $text }”没有说明答复公开与否。请从以下各项中选择：{ $expected }。
found-remark-nowhere = 有一条备注写给“{ $text }”，而本报告没有此处。请把备注写给某份表格、某个问题或某个单元格。
found-attachment-not-read = 附件“{ $text }”的说明无法读取。请重新附上该文件。

## 读取文件时查出的问题：工作簿和JSON特有的。

found-cell-formula = 此单元格含有公式，已取其值{ $text }。请核对是否正确。
found-cell-formula-without-value = 此单元格含有公式而没有值。请打开文件，待其计算后再保存，或直接填写数值。
found-cell-failed = 此单元格的公式出错，显示为{ $text }。请直接填写数值。
found-cells-merged = 单元格{ $range }已合并，因此不清楚其内容属于何处。请取消合并，逐个填写。
found-sheet-missing = 缺少表格{ $form }的工作表。请重新导出表格，把答复填到新表格中。
found-sheet-not-read = 工作表“{ $sheet }”不属于表格，没有读取。请看其中是否有需要的答复。
found-input-missing = 工作簿中已没有填写“{ $question }”答复的单元格。请重新导出表格，把答复填到新表格中。
found-json-not-read = 文件不是有效的JSON：第{ $line }行，第{ $column }列。请在该处改正。
found-json-too-deep = 文件嵌套的层次过多，最多可读取{ $limit }层。请按导出文件的写法填写。
found-json-too-many-values = 文件的值过多，最多可读取{ $limit }个。请删去不属于报告的内容。

## 通过对应文件读取电子表格时查出的问题。

found-sheet-not-found = 没有工作表“{ $sheet }”；工作簿中有：{ $known }。请改正对应文件或工作簿中的名称。
found-sheet-not-said = 工作簿有不止一张工作表，或一张也没有：{ $known }。请在对应文件中指明是哪一张。
found-sheet-without-rows = 工作表“{ $sheet }”没有读到任何一行。请看对应文件所写的标题行是否正确。
found-heading-missing = 没有标题为“{ $heading }”的列。请改正对应文件中的标题或标题行，或用列的字母指明。
found-heading-twice = 标题“{ $heading }”在这里第二次出现，第一次在{ $first }。请在对应文件中用列的字母指明。
found-heading-not-used = “{ $heading }”列没有读取。如果其中没有报告所需内容，可在对应文件的“ignore”中列出。
found-file-too-many-reports = 文件会产生过多报告，最多可有{ $limit }份。请分成几个文件。
found-state-name-not-read = “{ $text }”既不是国家代码，也不是国名。请填写三个字母的代码，或在对应文件中指明是哪个国家。
found-state-name-of-several = “{ $text }”是不止一个国家的名称：{ $states }。请填写三个字母的代码。
found-year-not-read = 从“{ $text }”看不出是哪一个日历年。请用四位数字填写年份，或填写该年的某一日。
found-row-like-total = 这一行似乎是合计（“{ $text }”），其数字会重复计算。请删去，或在对应文件的“totals”中说明。
found-cell-blank = “{ $heading }”为空，缺少这一项则不能接收这一行。请填写。
found-cells-half-filled = 应当一并填写的单元格只填了一部分：{ $heading }。请全部填写，或全部留空。
found-date-pattern-not-met = “{ $text }”不符合对应文件所说的日期写法：{ $expected }。请照此书写，或在对应文件中补上这一写法。
found-date-of-several = “{ $text }”可读作{ $one }，也可读作{ $other }。请按“年-月-日”填写。
found-number-unit-missing = “{ $text }”没有写明单位。请在数字后面写上其中之一：{ $expected }。
found-number-rounded = “{ $text }”的位数超出所能保留的，已取{ $understood }。如无妨，不必处理。
found-word-not-listed = “{ $text }”不在对应文件的词语之中：{ $expected }。请改正，或在对应文件中补上。
found-question-answered-already = 这个问题在{ $first }已有不同的答复。请只保留其中一个。

## 对应文件中的错误（mapping-<代码>）和处理办法（mapping-<代码>-hint）。行号写在前面。

mapping-unreadable = 这不是有效的TOML：{ $detail }
mapping-unreadable-hint = 请看这一行和上一行是否缺少或多出引号、括号或逗号。
mapping-too-large = 对应文件过大：{ $bytes }字节，最多可读取{ $limit }字节。
mapping-too-large-hint = 请删去与对应无关的内容。
mapping-unknown-key = 这里不读取键“{ $key }”。
mapping-unknown-key-hint = 可用的键有：{ $allowed }。请改正拼写，或删去这一行。
mapping-missing-key = 这里缺少“{ $key }”。
mapping-missing-key-hint = 请补上“{ $key }”；程序不作猜测。
mapping-wrong-type = “{ $key }”的值形式不对。
mapping-wrong-type-hint = 请写{ $expected ->
    [text] 引号中的文字
    [texts] 一段文字，或方括号中的几段文字
    [twelve-texts] 方括号中的十二个词，每月一个
    [number] 数字
    [whole-number] 整数，或方括号中的首末两个整数
    [yes-no] true或false
    [table] 表，例如{"{"} column = "…" {"}"}
    [tables] 由表组成的列表
   *[other] { $expected }
}。
mapping-unknown-word = “{ $text }”不能写在这里。
mapping-unknown-word-hint = 请从以下各词中选用：{ $known }。
mapping-unknown-state = 国名登记册中没有唯一对应“{ $text }”的国家。
mapping-unknown-state-hint = 请填写其三个字母的代码。
mapping-unknown-question = 表格的这一版本没有问题“{ $question }”。
mapping-unknown-question-hint = 请改正键名；表格的模式列有全部键名。
mapping-not-a-table = “{ $question }”不是表。
mapping-not-a-table-hint = 请删去“table”，把问题写在“answers”之下。
mapping-is-a-table = “{ $question }”是表。
mapping-is-a-table-hint = 请为其另写一段，写明“table”和“columns”。
mapping-unknown-column = 表中没有“{ $column }”栏。
mapping-unknown-column-hint = 各栏为：{ $known }。
mapping-column-required = “{ $column }”栏每一行都须填写，而对应文件没有提到。
mapping-column-required-hint = 请写明其来源；每行都相同的，用“always”写明。
mapping-unit-differs = “{ $text }”不能换算：表格要求的单位是“{ $unit }”。
mapping-unit-differs-hint = 请选用同类单位，或用“times”写明倍数。
mapping-not-a-number = “{ $text }”不是数字，也不是分数。
mapping-not-a-number-hint = 小数请用小数点，分数请写成“2000/3”。
mapping-not-a-day = “{ $text }”不是日历上的日期。
mapping-not-a-day-hint = 请按“年-月-日”书写，例如2023-06-30。
mapping-not-a-pattern = 从“{ $text }”看不出日期的写法。
mapping-not-a-pattern-hint = 请用D、M或MONTH以及YYYY，各用一次，中间加符号，例如D/M/YYYY；两位数的年份不能读取。
mapping-not-a-cell = “{ $text }”不是单元格，也不是列。
mapping-not-a-cell-hint = 单元格请写字母加数字，例如B2；列请写字母。
mapping-not-a-row = “{ $text }”不能作为这里的行。
mapping-not-a-row-hint = 行从1数起；读取的首行在标题之下，末行不在首行之前。
mapping-no-source = 不清楚这个值来自何处。
mapping-no-source-hint = 请只写其中一种：column、columns、letter、always、cell、sheet，或from和to。多列合为一段文字或一个合计。
mapping-does-not-apply = “{ $key }”对这一类值没有意义。
mapping-does-not-apply-hint = 请删去，或看这个值是否放错了地方。
mapping-contradiction = “{ $text }”有两种含义。
mapping-contradiction-hint = 请只保留一种。

## 导入的结果。

import-read = 读取{ $n }行
import-used = 采用{ $n }行
import-set-aside = 搁置{ $n }行
import-filtered = 按对应文件或所选国家和年份略去{ $n }行
import-report = { $state }，{ $year }年：{ $file }
import-set-aside-file = 搁置的各行及其原因：{ $file }。请在其中改正，再用同一对应文件导入该文件。
import-nothing-read = 没有读取任何内容。
import-no-report = 没有采用任何一行，因此没有写出报告。
import-mapping-mistakes = 对应文件中有{ $n }处错误。没有读取任何内容。

## 回执，以及报告后来的情况。

receipt-title = 报告回执
receipt-state = 国家
receipt-report = 报告
receipt-kind-initial = 初次透明度报告
receipt-kind-annual = 年度透明度报告
receipt-kind-voluntary = 自愿透明度报告
receipt-covers = 报告所述期间
receipt-version = 版本
receipt-submitted-by = 提交者
receipt-received-at = 收到时间
receipt-by = 录入者
receipt-hash = 报告的SHA-256
receipt-attachment = 附件
receipt-entry = 审计链环节
receipt-statements = { $n ->
    [0] 没有收入陈述
   *[other] 收入{ $n }条陈述
}
receipt-repeated = 这份报告此前已提交，内容相同。没有再次收入。
receipt-replaced-by = 已由此版取代
receipt-verify = 如要核验本回执，请将报告导出为JSON，计算该文件的SHA-256：应与上列值相同。

## 报告清单。标题中含数目。

reports-title = 关于{ $year }年的透明度报告，截至{ $day }
reports-due = { $n ->
    [0] 没有应提交的报告
   *[other] 应提交的报告{ $n }份
}（已提交初次报告的缔约国）
reports-due-all = { $n ->
    [0] 没有应提交的报告
   *[other] 应提交的报告{ $n }份
}（《公约》已对其生效的所有缔约国）
reports-in-time = { $n ->
    [0] 没有按期收到的报告
   *[other] 按期收到的报告{ $n }份
}
reports-late = { $n ->
    [0] 没有逾期收到的报告
   *[other] 逾期收到的报告{ $n }份
}
reports-received = { $n ->
    [0] 没有已收到而是否按期不详的报告
   *[other] 已收到而是否按期不详的报告{ $n }份
}
reports-missing = { $n ->
    [0] 没有逾期未交的报告
   *[other] 逾期未交的报告{ $n }份
}
reports-not-yet = { $n ->
    [0] 没有尚未到期的报告
   *[other] 尚未到期的报告{ $n }份
}
reports-unknown = { $n ->
    [0] 没有收到与否不详的报告
   *[other] 收到与否不详的报告{ $n }份
}
reports-voluntary = { $n ->
    [0] 没有自愿报告
   *[other] 自愿报告{ $n }份
}
reports-received-on = { $day }收到
reports-due-on = { $day }到期

## 一份报告两个版本的差别，以及合并的结果。

diff-none = 两个版本内容相同。
diff-added = 新增
diff-removed = 删去
diff-changed = 改动
merge-done = 两个版本已合并，没有待定之处。
merge-conflicts = 两个版本有{ $n }处不同。请逐处选择以哪个答复为准。
merge-base = 两者之前的版本
merge-ours = 本版本
merge-theirs = 另一版本

## 提醒函。

letter-subject = { $state }：{ $year }年透明度报告
letter-greeting = 尊敬的阁下：
letter-due = 谨此提请注意，贵国关于{ $year }日历年的年度透明度报告将于{ $day }到期，{ $days ->
    [0] 即今日
    [1] 即明日
   *[other] 距今还有{ $days }天
}。
letter-overdue = 谨此提请注意，贵国关于{ $year }日历年的年度透明度报告已于{ $day }到期。据我方记录，该报告尚未收到。如蒙尽早提交，不胜感激。
letter-initial-overdue = 谨此提请注意，贵国的初次透明度报告已于{ $day }到期。据我方记录，该报告尚未收到。如蒙尽早提交，不胜感激。
letter-open = 其他待办事项
letter-how = 随函附上一份表格，已填入上年报告的答复。只须填写有变化之处；如无变化，在封面上注明即可。
letter-help = 对报告如有任何问题，执行支助股乐于提供帮助。
letter-closing = 顺致最崇高的敬意。
letter-signature = 执行支助股
