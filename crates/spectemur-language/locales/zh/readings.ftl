### 定稿：已公布的内容、引用与核验方法、公布。

readings-title = 已公布的定稿
readings-lede = 定稿的数字长期不变：截至某一日，且仅依据当时已录入的内容。此后录入的内容不会改变它。
readings-none = 尚未公布任何定稿。
readings-all = 全部定稿
readings-reading = 定稿
readings-called = { $plan }，{ $meeting }，截至{ $day }（第{ $n }号）
readings-plan = 行动计划
readings-published = 公布时间
readings-by = 公布者
readings-earlier = 较早版本
readings-one-lede = 本页及其地址长期保留。所载数字即此处所示日期和时刻的数字。
readings-replaced = 同一计划和会议已有较新的定稿：
readings-check = 重新计算的结果是否相同？
readings-same = 相同。根据当时已知的记录重新计算，各项数字完全一致。
readings-differs = 不同。根据当时已知的记录重新计算，以下数字有出入：
readings-entry-gone = 记录中已没有公布本定稿时所依据的条目。
readings-content-changed = 自本定稿公布以来，数字所依据的规则或文本有过修改。
readings-hash = 数字文件的 SHA-256 值
readings-entry = 记录的最新条目及其 SHA-256 值
readings-check-yourself = 如需自行核验，请下载数字文件并计算其 SHA-256 值。
readings-figures = 数字文件（JSON）
readings-pages = 当时已知的全部内容
readings-pages-help = 以下页面显示截至该日的情况，且仅限当时已录入的内容。
readings-home = 概览
readings-cite-as = { $treaty }，{ $title }，{ $day }公布，{ $address }，SHA-256：{ $hash }
readings-change = 已公布：{ $title }

## 公布。

readings-publish-lede = 选择行动计划和会议，先查看将要公布的内容，然后公布。
readings-choose = 选择公布内容
readings-day = 截至
readings-day-help = 不填日期即为报告所述期间的最后一日。不得晚于今日。
readings-look = 先行查看
readings-proposed = 将要公布的内容
readings-measures = { $n }项数字
readings-before = 此前已公布：
readings-unchanged = 各项数字均与该定稿相同。
readings-changed = 此后有{ $n }项数字发生变化：
readings-for-good = 公布的内容将长期保留在其地址上。此后可另行公布较新的定稿，但不能修改或撤回。
readings-publish = 公布
readings-refused-ahead = { $day }尚未到来。请选择今日或更早的日期。
readings-refused-empty = 尚无任何记录，没有可公布的内容。
