### 网页：各页框架、首页、国家、一国，以及可能出错之处。

## 各页框架。

web-skip = 跳至正文
web-languages = 语言
web-navigation = 网站各部分
web-trail = 当前位置
web-nav-states = 国家
web-nav-plans = 行动计划
web-nav-obligations = 义务
web-nav-deadlines = 期限
web-nav-reports = 报告
web-nav-meetings = 会议
web-nav-map = 地图
web-nav-documents = 文件
web-nav-data = 数据
web-time = 所查看的日期
web-as-of = 截至
web-known-by = 截至该日已知
web-look = 查看
web-time-help = “截至”指法律和事实所处的日期；“截至该日已知”则不计此后才录入的内容。
web-elsewhere-back = 您正在回看：截至{ $day }。
web-elsewhere-ahead = 您正在前瞻：截至{ $day }，依据今日的规则和记录。
web-elsewhere-known = 您正在查看{ $day }的情况，且仅限截至{ $known }已录入的内容。
web-back-to-today = 回到今日
web-theme = 外观
web-theme-light = 浅色
web-theme-dark = 深色
web-theme-auto = 随设备
web-about = 由有出处的陈述和条约规则推算得出，并非正式出版物；以条约文本和各次会议的决定为准。
web-about-data = 数据、许可、引用方法
web-feed = 订阅变动
web-no-entry = 无内容
web-between = ，
web-any = 不限
web-filter = 筛选
web-article = 第{ $article }条
web-rows = 表格，共{ $n }行
web-carried = 沿用此前的报告

## 列。

web-state = 国家
web-status = 现况
web-region = 区域
web-group = 类别
web-due = 期限
web-whose = 何方
web-what = 事项
web-left = 剩余
web-reported-to = 报告截至
web-in-time = 能否如期
web-overdue = 逾期
web-outstanding = 尚未完成

## 首页。

web-home-lede = { $day }的记录所示情况。每个数字都可点开，查看其依据。
web-home-figures = 主要数字
web-as-of-day = 截至{ $day }
web-figure-parties = 缔约国
web-figure-in-force = 《公约》已生效
web-figure-signatories = 签署国
web-figure-reports-due = { $year }年应交报告
web-figure-received = 已知收到
web-figure-missing = 已知逾期
web-figure-untold = 不详
web-home-measures = { $plan }{ $period }的{ $n }项度量中：
web-home-deadlines = 今后十二个月的期限
web-home-no-deadlines = 就记录所知，除每年的报告外，这几个月没有期限届满。
web-all-deadlines = 全部期限
web-more-deadlines = 全部期限，另有{ $n }项
web-home-next-meeting = 下次会议：{ $meeting }，{ $day }开幕。
web-home-since = 自{ $meeting }于{ $day }结束以来
web-changes = 变动情况
web-no-changes = 记录未载任何变动。
web-more-changes = 另有{ $n }项。
web-home-work = 尚待完成的工作
web-home-work-help = 最近一次报告的剩余量，减去此后完成的部分；报告未能确定的，以区间表示。
web-home-no-work = 就记录所知，没有可计量的未完成工作。
web-schedule-yes = 能如期
web-schedule-no = 不能如期
web-schedule-open = 未定

web-change-signed = 签署
web-change-deposited = 交存文书
web-change-entered-into-force = 对该国生效
web-change-withdrawal-notified = 通知退约
web-change-withdrew = 退约
web-change-met = 已履行
web-change-became-overdue = 逾期
web-change-extended = 延期
web-change-extended-until = 延期至{ $day }
web-change-reopened = 重启

## 国家。

web-states-count = { $n ->
    [0] 没有这样的国家。
   *[other] { $n }国
}
web-states-note = “尚未完成”指就记录所知，对一国有约束力而未完成的各项条文义务；“逾期”指其中期限已过的。
web-owes = 仍负有
web-in-force-since = 生效日期
web-status-party = 缔约国（全部）
web-status-in-force = 缔约国
web-status-deposited = 缔约国，尚未生效
web-status-signatory = 签署国
web-status-not-party = 非缔约国
web-status-withdrawn = 已退约
web-group-least-developed = 最不发达国家
web-group-landlocked-developing = 内陆发展中国家
web-group-small-island = 小岛屿发展中国家
web-region-africa = 非洲
web-region-americas = 美洲
web-region-asia = 亚洲
web-region-europe = 欧洲
web-region-oceania = 大洋洲

## 一国。

web-signed-on = 签署
web-deposited-on = 交存文书
web-withdrawn-on = 退约生效
web-instrument-ratification = 批准
web-instrument-acceptance = 接受
web-instrument-approval = 核准
web-instrument-accession = 加入
web-instrument-succession = 继承
web-state-owed = 条约义务
web-bars-help = 横条按年份展开：实色为已经过去的，浅色为规则所预见的。竖线为所查看的日期，红色标记为期限。
web-calendar = 以日历形式订阅这些期限
web-due-on = 期限：{ $day }
web-met-on = 履行时间：{ $when }
web-state-work = 工作进度与期限
web-state-reports = 年度报告
web-came-in-time = 按时
web-came-late = 迟交
web-came-came = 已收到
web-came-missing = 逾期
web-came-not-yet = 未到期
web-came-unknown = 不详
web-requests = 延期请求
web-state-plans = 行动计划中的承诺
web-state-answers = 资料所载
web-state-answers-help = 记录中关于该国的全部陈述，按条文排列，并注明出处。
web-state-silent = 记录中没有关于该国的陈述。
web-answers-elsewhere = 其他问题
web-questions-count = { $n }个问题

## 可能出错之处。

web-fault-title-wrong = 无法读取
web-fault-title-nothing = 此处没有内容
web-fault-title-failed = 未能完成
web-fault-day = “{ $value }”不是日期（“{ $name }”）。请按年-月-日书写，例如2023-06-30。
web-fault-value = “{ $value }”不是“{ $name }”的可选值。请从页面的列表中选择。
web-fault-state = 没有代码为“{ $state }”的国家。地址须以国际标准化组织3166的三个大写字母结尾。
web-fault-near = 您要找的是不是：
web-fault-known = 现有：
web-fault-no-plan = 没有名为“{ $name }”的计划。
web-fault-no-meeting = 没有名为“{ $name }”的会议。
web-fault-no-reporting-period = 登记册中没有文件说明{ $name }的报告所述期间。
web-fault-no-indicator = 该计划没有指标“{ $name }”。
web-fault-no-obligation = “{ $name }”之下没有任何义务。
web-fault-no-document = 记录中没有文件“{ $name }”。
web-fault-no-day = 记录最多前瞻一百年，不涵盖{ $name }。
web-fault-no-form = 没有适用于{ $name }的报告格式。
web-fault-no-reading = 没有名为“{ $name }”的定稿。
web-fault-page = 该地址没有页面。
web-fault-method = 该地址不能这样使用。
web-fault-large = 所发送的内容超出本网站的限度。
web-fault-time = 答复耗时过长，请稍后再试。
web-fault-record = 目前无法读取记录，请过几分钟再试。
web-fault-ours = 我方出了差错，请再试一次；如仍不行，请把该地址告知支助股。
web-fault-on = 您可以前往：

## Progress reports.

web-nav-progress = 进展报告
web-progress-lede = 每份报告都根据现有记录重新编写；每个数字都可展开，显示所涉国家和所依据的文件。
web-progress-none = 截至该日，尚无文件载明起止日期的报告期结束。
web-progress-read = 在线阅读
web-progress-download = 下载：
web-progress-languages = 其他语文：

## Proof-reading a text.

web-proof-title = 校核文本
web-proof-lede = 校核中文或英文的报告、计划或预算：凡不可能同时成立之处，均列出两处原文和算式。
web-proof-file = 文件
web-proof-file-help = DOCX、HTML、PDF、Markdown 或纯文本，不超过 { $megabytes } MB
web-proof-text = 或直接贴入文本
web-proof-pasted = 贴入的文本
web-proof-nothing = 没有收到任何内容：请选择文件或贴入文本。
web-proof-least = 发现
web-proof-least-certain = 仅限确定的
web-proof-least-probable = 确定的和很可能的
web-proof-least-possible = 全部，包括仅属可能的
web-proof-against = 对照
web-proof-against-nothing = 仅对照文本自身
web-proof-against-meeting = 对照文本自身和记录中{ $meeting }的数据（{ $period }）
web-proof-against-help = 指出记录不容许的数字、名单和期限；每项发现均可打开记录所载内容。
web-proof-format = 答复形式
web-proof-format-html = 页边附有发现的文本
web-proof-format-docx = 带批注的 Word 文件
web-proof-format-json = 供程序使用的 JSON
web-proof-go = 校核
web-proof-kept = 文本只在内存中读取，答复后即清除；不作任何保存。
web-proof-not-docx = 只有 DOCX 文件才能加批注。请选择其他答复形式，或提交 DOCX 文件。

# 程序可以请求的内容，按操作名称。
web-asks-deadlines = 自该日前一年起的各项期限。
web-asks-documents = 记录所依据的文件。
web-asks-forms = 报告表的各个版本。
web-asks-form = 报告表某一版本的JSON Schema。
web-asks-meetings = 登记册中的各次会议。
web-asks-obligations = 该日的各项义务，分页列出。
web-asks-plans = 各项行动计划和各组数字。
web-asks-indicators = 某次会议上一项计划的所有度量。
web-asks-indicator = 一项度量及其依据的国家、陈述和已公布数字。
web-asks-readings = 已公布的定稿，由新到旧。
web-asks-reading = 一份已公布的定稿，以及今天重算是否一致。
web-asks-figures = 已公布定稿的数字，与计算其哈希值时逐字节相同。
web-asks-reports = 谁提交了某年度的报告，谁没有。
web-asks-submit = 提交本国的报告；同一文件得到同一回执。
web-asks-check = 按提交时的规则检查一份报告；不保留任何内容。
web-asks-states = 所有国家及其状况和尚未履行的义务。
web-asks-state = 一个国家的义务、报告和关于它的所有公开陈述。
web-asks-status = 多少国家受《公约》约束。
