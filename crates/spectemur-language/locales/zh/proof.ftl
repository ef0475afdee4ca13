### 校读：公布的文本中不可能同时成立之处。
### 各类问题的句子在文件末尾；其中的数字和名称取自文件。

proof-summary = { $n ->
    [0] 未发现不可能同时成立之处。
   *[other] 发现{ $n }处：确定{ $certain }处，很可能{ $probable }处，可能{ $possible }处。
}
proof-accepted = 已认可的{ $n }处未列出。
proof-accepted-unused = 认可文件第{ $line }行（{ $rule }）已不需要：不再发现此类问题。

proof-confidence-certain = 确定
proof-confidence-probable = 很可能
proof-confidence-possible = 可能

proof-place-paragraph = 第{ $number }段
proof-place-cell = 表{ $table }第{ $row }行第{ $column }列
proof-place-note = 注{ $number }
proof-place-heading = 标题
proof-place-caption = 图表标题
proof-place-block = 第{ $number }个文本块

proof-page-title = { $name }中的发现
proof-page-skip = 跳至正文
proof-page-finding = 发现
proof-page-also = 另见
proof-page-back = 回到正文
proof-page-opens = 记录所载内容
proof-page-document = 所读文本

## 无法读取的文件：先说问题，再说办法。

proof-refused = { $name }：{ $why }{ $what }
proof-document-too-large = 文件过大：{ $bytes }字节，最多可读{ $limit }字节。
proof-document-encrypted = 文件须用密码打开。
proof-document-of-another-kind = 文件不是 DOCX、PDF、HTML、Markdown 或纯文本。
proof-document-not-utf-8 = 文件自第{ $byte }字节起不是 UTF-8。
proof-document-damaged = 文件已损坏，无法读取。
proof-document-too-many = 文件内容过多，无法读取：{ $what }，最多{ $limit }。
proof-document-without-words = 文件有页面，但没有可读取的文字，如同扫描件。
proof-counted-parts = 部件
proof-counted-unpacked-bytes = 解压后的字节
proof-counted-words = 文字
proof-counted-blocks = 段落
proof-counted-depth = 嵌套层数
proof-counted-definitions = 样式和列表
proof-counted-cells = 单元格
proof-counted-pages = 页
proof-counted-drawn = 页面上的图形
proof-remedy-split = 请分成几份。
proof-remedy-remove-password = 请去掉密码后保存。
proof-remedy-check-format = 请另存为上述格式之一，或提供与文件名相符的文件。
proof-remedy-save-as-utf-8 = 请另存为 UTF-8。
proof-remedy-save-again = 请用原来的程序打开并重新保存。
proof-remedy-recognise-text = 请先作文字识别，或使用打印前的文件。

## 认可文件。

proof-accepted-too-large = 文件过大。
proof-accepted-not-utf-8 = 文件自第{ $byte }字节起不是 UTF-8。
proof-accepted-not-toml = 不是有效的 TOML：{ $detail }
proof-accepted-unknown-key = “{ $key }”在此无意义。请去掉或改正拼写。
proof-accepted-missing-key = 缺少“{ $key }”。每项认可须有 kind、fingerprint、reason、who 和 day。
proof-accepted-wrong-type = “{ $key }”的值类型不对。
proof-accepted-empty = “{ $key }”为空。请说明为何认可、由谁认可。
proof-accepted-not-a-fingerprint = 这不是指纹。请从发现列表中复制。
proof-accepted-twice = 此项认可了两次。请保留一次。

## 各类问题的名称（proof-kind-<类别>）。

proof-kind-against-record = 与记录不符
proof-kind-complement = 部分与其余
proof-kind-count-and-list = 数目与名单
proof-kind-date-and-rule = 不可能的日期
proof-kind-list-within-list = 名单超出总名单
proof-kind-meeting = 会议时间和地点
proof-kind-membership = 成员与职务
proof-kind-missing-figure = 缺少数字
proof-kind-near-name = 国名写错
proof-kind-parts-and-whole = 部分与总数
proof-kind-plan-name = 计划名称
proof-kind-reference = 引用不成立
proof-kind-said-twice = 一事两数
proof-kind-share-and-ratio = 比例与数字
proof-kind-state-out-of-place = 国家列错位置
proof-kind-tense = 时态与日期
proof-kind-total-and-sum = 合计与各项之和
proof-kind-two-terms = 一物两名
proof-kind-union-and-total = 各名单与总数
proof-kind-zero-and-some = 一处为无，一处为有

## 每处问题的说明（proof-says-<类别>）。一类有几种情形的，由 $case 指明。
## 只传入该情形所用的变量。

proof-says-against-record = { $case ->
    [above] 文中为{ $printed }，记录至多容许{ $bound }（{ $id }，“{ $title }”）。
    [below] 文中为{ $printed }，记录至少为{ $bound }（{ $id }，“{ $title }”）。
    [denied] 记录载明下列国家不计入：{ $names }（{ $id }，“{ $title }”）。
   *[deadline] 文中所载期限为{ $printed }，按规则和记录应为：{ $days }（“{ $title }”）。
}
proof-which-meeting = 文件开头没有提到登记册中的会议。请用 --meeting 会议 指明本文是提交哪次会议的。
proof-says-complement = { $case ->
    [rests] 一处说除{ $one }外全部如此，另一处说例外者为{ $other }，看来是同一件事。
   *[whole] { $part }加上其余的{ $rest }为{ $sum }，而总数写为{ $whole }。
}
proof-says-count-and-list = { $case ->
    [twice] 名单中两次列出{ $twice }。
    [items] 句中说有{ $count }项，而随后列有{ $listed }项。
   *[differs] 数目写为{ $count }，而名单列有{ $listed }个：{ $names }。
}
proof-says-date-and-rule = { $case ->
    [impossible] “{ $impossible }”这个日期不存在。
    [backwards] “{ $backwards }”的终点早于起点。
    [weekday] { $day }不是{ $weekday ->
        [0] 星期一
        [1] 星期二
        [2] 星期三
        [3] 星期四
        [4] 星期五
        [5] 星期六
       *[6] 星期日
    }。
    [period] 文中说是{ $years }年，而旁边的年份首尾合计为{ $span }年。
    [order] 日期先后颠倒：{ $order }。在前的事，日期反而晚于其后的事。
    [deadline] 文中所说是否按期，与日期不符：{ $deadline }。
    [rule] 文中所载期限为{ $printed }，按规则（“{ $title }”）和生效日期应为{ $days }。
    [outside] { $day }不在文中所述期间{ $period }之内。
   *[length] “{ $words }”与所给日期的间隔不符：{ $days }。
}
proof-says-list-within-list = 列入部分名单，而总名单中没有：{ $names }。
proof-says-meeting = { $case ->
    [places] 第{ $number }次（届）会议有两个不同的地点。
    [same-days] 同一些日子举行的会议有两个地点：{ $places }。
    [held] 会议登记册所载第{ $number }次（届）会议的日期不同：{ $held }。
    [next] 尚待举行的会议有两个地点：{ $places }。
    [two-numbers] 在{ $place }举行的同一次会议有两个序号：{ $one }和{ $other }。
    [own-number] 文件本身的会议是“{ $one }”，此处却写作“{ $other }”。
    [own-days] 文件本身的会议日期为{ $one }，此处的开幕或闭幕日期却是{ $other }。
    [sittings] 文中说这类会议共举行{ $count }次，却提到第{ $number }次。
   *[times] 第{ $number }次（届）会议有两个不同的时间。
}
proof-says-membership = { $case ->
    [days] 同一事件有两个日期：{ $one }和{ $other }。
    [office] 同一职务（“{ $office }”）两处所列国家不同。
   *[members] 成员数目一处写为{ $one }，另一处写为{ $other }。
}
proof-says-missing-figure = { $case ->
    [cell] “{ $words }”一格空白；按总数推算，应为{ $value }。
   *[words] 此处应有数字，而文中写的是“{ $words }”。
}
proof-says-near-name = “{ $words }”不是国名，很可能应为“{ $name }”。
proof-says-parts-and-whole = { $case ->
    [too-great] 部分为{ $part }，大于总数{ $whole }。
   *[sum] 各部分（{ $parts }）相加为{ $sum }，而文中写为{ $total }。
}
proof-says-plan-name = { $case ->
    [years] “{ $title }”的起止年份不一：{ $years }。
    [size] 同一计划的“{ $title }”数目不一：{ $years }。
   *[title] 此处写为“{ $title }”，别处写为“{ $usual }”。
}
proof-says-reference = { $case ->
    [session] 与“{ $reference }”同类的其他文号均为{ $right }，此处编号不同。
    [step] “{ $reference }”前后的编号逐一递增，此处应为{ $right }。
    [about-else] “{ $reference }”处所说的内容并不在该处。
    [own-symbol] 本文件有两个文号：{ $one }和{ $other }。
    [bodies] 两个文号只有机构代号不同：{ $bodies }。其中之一很可能有误。
    [unmarked] “{ $unmarked }”缺“第”字，很可能应为“第{ $unmarked }”。
   *[nowhere] “{ $reference }”无处可查：所指之处没有编号{ $number }。
}
proof-says-said-twice = { $case ->
    [change] 文中称变动为{ $told }，而两个时期的数字相差{ $worked }。
    [turned] 数字由{ $one }变为{ $other }，与文中所说的方向相反。
    [rank] 文中称“{ $named }”（{ $one }）居首或居末，而“{ $first }”为{ $other }。
   *[none] 看来是同一事项，一处写为{ $one }，另一处写为{ $other }。
}
proof-says-share-and-ratio = { $case ->
    [hundred] 各项比例合计应为100%：{ $shares }。实际合计为{ $sum }%。
    [column] 表中的比例为{ $share }%，与同一行的数字不符。
   *[ratio] { $whole }中的{ $part }为{ $worked }%，而文中写的是{ $share }。
}
proof-says-state-out-of-place = { $case ->
    [standing] { $state }列入了互相排斥的名单：缔约国、签署国或非缔约国。
    [obligation] 列入此处，而负有该项义务的国家的最长名单中没有：{ $names }。
   *[both-sides] 既列入一方，又列入与之相反的一方：{ $names }。
}
proof-says-tense = { $case ->
    [both] 一处说“{ $meeting }”尚待举行，另一处说它已经做了什么。
    [planned] 一处说已经做了（“{ $done }”），另一处说尚待去做（“{ $ahead }”）。
   *[today] 文件日期为{ $today }，而文中提到{ $day }时，把先后说反了。
}
proof-says-total-and-sum = 合计写为{ $total }，而各项（{ $parts }）之和为{ $sum }。
proof-says-two-terms = { $case ->
    [short-name] 简称“{ $short }”指不同的事物：{ $terms }。
   *[other] 同一事物有不同写法：{ $terms }。
}
proof-says-union-and-total = 总数写为{ $total }，而各名单合起来列有{ $named }个国家。
proof-says-zero-and-some = { $case ->
    [one-did] 一处说一个也没有，另一处说有一个。
    [one-did-not] 一处说全都如此，另一处说其中一个并非如此。
    [named] 一处说没有，另一处列出了{ $other }个。
    [row] 正文对“{ $other }”的说法与表中该行不符。
    [all] 一处说全部如此，另一处说有{ $other }个并非如此。
   *[none] 一处说没有，另一处写为{ $one ->
        [0] { $other }
       *[other] { $one }
    }。
}
