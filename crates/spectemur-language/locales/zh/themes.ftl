### 计划的一个专题。

web-plan-theme-results = 计划所求成果
web-plan-theme-measures = 行动与指标
web-plan-theme-named = 与本专题有关的国家
web-plan-theme-owed = 各国在本专题下尚未履行的义务
web-plan-theme-owed-none = 据记录，截至{ $day }，本专题下无尚未履行的义务。
web-plan-theme-said-help = 报告期内就本专题各指标所问事项的陈述，并注明出处。
web-plan-theme-silent = 记录中没有报告期内的有关陈述。
web-fault-no-theme = 该计划没有专题“{ $name }”。
web-plan-theme-statements = { $n ->
   *[other] { $n }项陈述
}
