### 网页：计划、指标、义务和期限。

## 计划。

web-plan-years = { $from }年至{ $to }年
web-plan-actions = { $n }项行动
web-plan-measures = { $n ->
    [0] 没有度量
   *[other] { $n }项度量
}
web-plan-incomplete = 文件未收入计划全文。
web-sets = 计划之外的各组数字
web-plan-period = { $meeting }：{ $period }
web-plan-no-period = 截至该日，登记册中尚无任何报告所述期间结束，故没有数字。
web-plan-meetings = 有报告所述期间的会议：
web-themes = 专题
web-action = 行动{ $n }
web-milestone = 完成时限：
web-indicator = 度量
web-value = 记录所得
web-published = 公布
web-agreement = 比对

## 一项指标。

web-named = 列名国家
web-denied = 未计入国家
web-silent = 未载国家
web-how-counted = 计算方法
web-count-states = 如此说明的国家数目
web-count-events = 发生的事件数目
web-count-sum = 所述数量之和
web-count-share = 总数中的若干
web-window-reporting-period = 在报告所述期间内
web-window-report-year = 在所报告的日历年内
web-window-two-report-years = 在所报告的两个日历年内
web-window-standing = 以截至该日的最近说明为准
web-window-to-date = 截至该日的任何时候
web-published-where = 文件所载数字
web-trend = 自基线以来
web-trend-one = 登记册目前只有一个报告所述期间；以后各期将列于其下。
web-meeting = 会议
web-period = 期间
web-nobody-named = 记录未列出任何国家。
web-nobody-silent = 没有记录未载的国家。
web-silent-states = 未载（{ $n }）
web-silent-means = 记录没有说明这些国家是否计入。未载既非“是”，也非“否”。
web-counted-among = 统计范围
web-certain = 确定属于其中的有{ $n }国
web-possible = 可能属于其中的有{ $n }国
web-on-map = 在地图上查看

## 义务。

web-owed-lede = { $day }应履行的义务，以及各种状况的数目。每个数字都可点开查看所涉国家。
web-owed-treaty = 条约规定的
web-owed-plans = 行动计划规定的
web-owed-machinery = 会议和支助股的运作
web-stands = 履行状况
web-standing-not-yet = 尚未开始
web-standing-due-in = 待履行
web-standing-overdue-by = 逾期
web-standing-extended-until = 已延期
web-standing-met = 已履行
web-standing-reopened = 已重启
web-standing-released = 已解除
web-standing-conflict = 矛盾
web-standing-unknown = 不详
web-all = 全部
web-first-due = 最初期限
web-why = 逐步说明
web-extensions = 延期
web-until = 至{ $day }
web-readings = 所采解读
web-as-table = 以表格显示

## 期限。

web-theme-of-plan = 专题
web-calendar-help = 在日历程序中订阅该地址，内容会随时更新。
web-ahead = 即将到来
web-behind = 过去一年
web-nothing-ahead = 就记录所知，没有期限届满。
