### 报告的固定用语：封面、标题、表头，以及依据的写法。

## 会议，按代号排列。

meeting-1MSP = 缔约国第一次会议
meeting-2MSP = 缔约国第二次会议
meeting-3MSP = 缔约国第三次会议
meeting-4MSP = 缔约国第四次会议
meeting-5MSP = 缔约国第五次会议
meeting-6MSP = 缔约国第六次会议
meeting-7MSP = 缔约国第七次会议
meeting-8MSP = 缔约国第八次会议
meeting-9MSP = 缔约国第九次会议
meeting-10MSP = 缔约国第十次会议
meeting-11MSP = 缔约国第十一次会议
meeting-12MSP = 缔约国第十二次会议
meeting-13MSP = 缔约国第十三次会议
meeting-1RC = 第一次审议会议
meeting-2RC = 第二次审议会议
meeting-3RC = 第三次审议会议

## 概要出处中的专题名称。

place-word-gender = 性别平等主流化
place-word-universalization = 普遍加入
place-word-stockpile = 销毁和保留储存
place-word-clearance = 清理和风险教育
place-word-victim-assistance = 援助受害者
place-word-cooperation = 国际合作和援助
place-word-transparency = 透明度措施
place-word-national-implementation = 国家执行措施
place-word-compliance = 遵约

## 封面

report-cover-symbol-note = 文号为已公布报告的文号。
report-cover-as-of = 截至{ $date }
report-cover-period = 报告所述期间：{ $from }至{ $to }
report-cover-meeting = { $meeting }
report-cover-days = { $from }至{ $to }，{ $place }
report-cover-submitted = 供各代表团参考
report-cover-language = 中文
report-cover-composed = 依据记录编成，不是联合国正式文件。已公布的报告为{ $symbol }。
report-cover-fingerprint = 记录指纹：{ $fingerprint }

## 各部分和标题

report-part-introduction = 导言
report-part-summary = 报告概要
report-part-monitoring = 《{ $plan }》的监测
report-section-heading = { $letter }. { $title }
report-discussion-heading = 供{ $meeting }讨论的问题
report-contents = 目录
report-paragraphs = 段次
report-page = 页次
report-navigation = 报告目录
report-skip = 跳至正文

## 表格

report-table-caption = 指标：{ $section }
report-evidence-caption = 记录及其所依据的国家：{ $section }
report-reconciliation-caption = 记录与公布数字对照：{ $section }
report-column-action = 行动
report-column-indicator = 指标
report-column-result = 结果
report-column-published = 公布数字
report-column-states = 国家和出处
report-column-place = 出处
report-column-agreement = 是否一致
report-column-record = 记录
report-column-figure = 数字
report-cell-action = 行动{ $number }

## 结果和公布数字

report-result-named = 列名{ $n }国
report-result-exact = { $value }
report-result-range = 列名{ $low }个，至多{ $high }个
report-result-at-least = 至少{ $low }
report-result-silent = 不详
report-share = { $part }（共{ $whole }）
report-published-number = { $value }（{ $place }）
report-published-none = 未载数字（{ $place }）
report-not-published = 未公布
report-summary-plain = { $title }：{ $result }
report-summary-both = { $title }：{ $result }（公布数字：{ $published }）

## 句子和名单

# 名单中各国按哪一种语文的字母顺序排列：联合国中文文件沿用英文顺序。
report-list-order = en
report-sentence-joint = { "" }
report-state-text = { $state }：{ $text }
# 单独成句的时间。
report-time-text = { $time }。

## 依据

report-evidence-open-label = 数字的依据
report-evidence-row = { $states }：{ $place }
report-evidence-states = { $n }国
report-evidence-inferred = （由完整名单推出）
report-evidence-related = 相关而未计入的陈述：{ $question }
report-evidence-assumed = 理解：
report-evidence-open = 另有{ $n }国，记录不能确定。
report-denied = 未计入，记录予以否定：{ $places }
report-denied-also = { $before }；{ $next }
report-conflict = 记录对{ $states }的陈述相互矛盾。
report-source-line = { $document }，{ $place }
report-unverified = （未经核实）

## 附件

report-annex-evidence = 附件一. 各项数字的依据
report-annex-evidence-lead = 每项数字之后依次为记录所得的结果、所计国家和列出这些国家的出处。
report-annex-reconciliation = 附件二. 公布数字与记录的对照
report-annex-reconciliation-lead = 在该计划的{ $measures }项计量中，记录证实所公布数字的有{ $named }项，与之矛盾的有{ $contradicted }项；仅部分列名的有{ $partly }项，无法追溯的有{ $untraced }项；另有{ $zeros }项公布为零而记录未作说明，{ $unpublished }项未公布数字。
report-reconcile-differ = 公布数字不一：{ $figures }。
report-reconcile-outside = 记录所容许的数字：{ $allowed }。

report-annex-deadlines = 附件三. 期限
report-annex-deadlines-lead = 期限依据规则和记录所载事实推算，各有来源。第七条报告每年对所有缔约国到期，此处从略。
report-deadlines-falling-due = 下次会议前到期的义务
report-deadlines-printed = 与规则不符的已载期限
report-deadlines-falling-due-caption = 各项期限，由近及远
report-deadlines-work-caption = 未完成的工作，先按条款、后按期限排列
report-deadlines-printed-caption = 所载期限与按规则得出的期限
report-deadlines-extended = 由{ $meeting }自{ $day }延期
report-deadlines-unknown = 不详
report-deadlines-work = 进度与可能的延期请求
report-deadlines-work-lead = 按记录所载逐年数字，对仍有储存待销毁或区域待清理的各国作出的推算；结果为区间，不是某一日期。未报告的，不作推测。
report-deadlines-due = 期限：{ $day }
report-deadlines-filed = 已提交延期请求。
report-deadlines-file-by = 如需更多时间，延期请求须于{ $day }前（含当日）提交。
report-deadlines-filing-unknown = 延期请求本应于{ $day }前（含当日）提交；是否已提交，不详。
report-deadlines-filing-passed = 延期请求本应于{ $day }前（含当日）提交；记录中没有请求。
report-column-pace = 按所报进度
report-column-request = 期限与请求
report-column-state = 国家
report-column-owed = 义务
report-column-due = 期限
report-column-printed = 所载期限
report-column-rules = 规则推算
