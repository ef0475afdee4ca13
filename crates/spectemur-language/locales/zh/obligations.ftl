### 义务与期限：状况及其推导过程。

standing-not-yet = 尚无约束力
standing-due-in = 还有{ $days }天到期
standing-going-on = 有约束力，终止日未定
standing-overdue-by = 逾期{ $days }天
standing-extended-until = 延期至{ $due }
standing-met = 已履行
standing-reopened = 已重启
standing-released = 已解除
standing-conflict = 资料相互矛盾
standing-unknown = 不详

occasion-year = { $year }年报告
occasion-years = { $from }至{ $to }年报告
occasion-meeting = { $meeting }
occasion-deadline = 期限{ $day }
occasion-matter = { $matter }

link-rule = 规则：{ $cite }，自{ $day }起生效
link-register-deposit = { $day }交存文书（{ $source }）
link-register-entry-into-force = { $day }对该国生效（{ $source }）
link-register-withdrawal-notice = { $day }收到退约通知（{ $source }）
link-answer = { $question }：{ $day }
link-meeting = 会议{ $meeting }：{ $day }
link-obligation = 取决于“{ $title }”：{ $day }
link-months-after = { $n }个月后：{ $day }
link-months-before = { $n }个月前：{ $day }
link-days-after = { $n }天后：{ $day }
link-days-before = { $n }天前：{ $day }
link-covers = 涵盖{ $day }
link-extension = 延期至{ $day }（{ $matter }）
link-extension-decided = 延期至{ $day }，增加{ $months }个月，由{ $meeting }决定（{ $matter }）
link-met = { $question }：{ $day }
link-not-met = 届时尚未履行
link-not-met-by = 截至{ $day }尚未履行
link-released = 经查无须履行：{ $question }，{ $day }
link-reopened = 已推翻：{ $question }，{ $day }
link-withdrawn = 退约于{ $day }生效
link-lapsed = 依规则于{ $day }终止
link-lapses = 随某一事件终止，该事件的日期尚不详
link-missing = 缺失：“{ $question }”无答复
link-missing-between = 缺失：确切日期；“{ $question }”所载为{ $day }
link-missing-meeting = 缺失：作出决定的会议日期
link-conflict = “{ $question }”的答复相互矛盾

obligations-title = { $day }在{ $treaty }下的义务
obligations-none = { $day }没有此类义务。
obligations-original = 原期限{ $day }
obligations-met-on = { $day }
obligations-unverified = 未经核实
obligations-ended = 已结束计划的{ $n }项未列出；加 --ended 可显示。
obligations-count = 共{ $n }项义务
obligations-community = 全体缔约国
obligations-assumed = 推定的解读：{ $text }

what-if-title = 假设{ $state }于{ $day }交存文书
what-if-in-force = { $treaty }将于{ $day }对其生效
what-if-no-day = 无单独期限

deadlines-calendar = { $treaty }：期限 · { $whose }
deadlines-calendar-about = 依据规则和记录推算。并非正式出版物；以条约文本和会议决定为准。
deadlines-entry = { $whose }：{ $title }

# 延期请求。
requests-deadline = 拟延长的期限
requests-file-by = 提交截止日
requests-submitted = 提交
requests-filed-in-time = 按期
requests-filed-late = 逾期
requests-filed-unknown = 是否按期不详
requests-asked = 请求延至
requests-decided = 决定
requests-until = 准予延至
requests-months = { $n }个月
requests-untold = 记录未载的项目有{ $n }项。
requests-not-recorded = 记录未载
finding-filed-late = 提交晚于截止日。
finding-asks-too-long = 所请求的时间超过一次可准予的上限。
finding-granted-too-long = 所准予的时间超过一次可准予的上限。
finding-granted-beyond-request = 所准予的时间超过所请求的时间。
finding-not-renewable = 期限已延长过，不得再次延长。
finding-missing = 缺失：{ $item }
finding-thin = 内容单薄：{ $item }
finding-untold = 记录未载：{ $item }
choice-present = 已载
choice-thin = 单薄
choice-missing = 缺失

# 预测。
unit-square-metre = 平方米
unit-munition = 枚集束弹药
unit-usd = 美元
forecast-title = { $state }：{ $title }
forecast-left = 剩余
forecast-work = 各年完成量
forecast-reported = 报告
forecast-forecast = 按此进度
forecast-deadline = 期限{ $day }
forecast-nothing = 没有报告。
forecast-year = { $year }年
forecast-quarter = { $year }年第{ $quarter }季度
forecast-range = { $low }至{ $high }
forecast-ends-done = 据最新报告已无剩余。
forecast-ends-in = 按此进度，工作将于{ $when }结束。
forecast-ends-between = 按此进度，工作将于{ $earliest }至{ $latest }之间结束。
forecast-ends-begun = 按所报进度，工作最早应已于{ $earliest }结束，该时间已过；最晚于{ $latest }结束。
forecast-ended-in = 按所报进度，工作应已于{ $when }结束。
forecast-ended-between = 按所报进度，工作应已于{ $earliest }至{ $latest }之间结束。
forecast-ends-not-before = 按此进度，工作不会早于{ $year }年结束；最晚何时结束，报告未能说明。
forecast-end-not-told = 按所报进度，工作最早可于{ $year }年结束，该时间已过；最晚何时结束，报告未能说明。
forecast-ends-never = 按此进度，工作一百年内不会结束。
forecast-ends-unknown = 无法判断工作何时结束：{ $why }
forecast-why-no-estimate = 没有剩余量的报告。
forecast-why-no-pace = 没有完整年度的工作报告。
forecast-why-estimate-exceeded = 最新估计之后完成的工作已超过该估计的剩余量。
forecast-why-faulty = 报告相互矛盾。
forecast-pace = 进度：每年{ $range }{ $unit }，依据{ $years }个年度的报告。
forecast-remaining = 剩余：{ $range }{ $unit }。
forecast-needed = { $day }的期限要求每年{ $range }{ $unit }。
forecast-on-schedule-yes = 即使按区间的慢端，工作也会如期结束。
forecast-on-schedule-no = 即使按区间的快端，工作也会在期限之后结束。
forecast-on-schedule-open = 工作能否如期结束尚无定论。
forecast-warning-file-by = 如需更多时间，须在{ $day }前提交请求。
forecast-warning-should-have-filed = 如需更多时间，本应在{ $day }前提交请求。
forecast-reason-few-years = 区间较宽：报告的年度少。
forecast-reason-estimate-changed = 区间较宽：剩余量的估计有变化。
forecast-reason-pace-varies = 区间较宽：各年进度差别大。
forecast-reason-old-estimate = 剩余量的最新估计已陈旧。
forecast-reason-gaps = 有一段时间没有报告。
forecast-reason-no-estimate = 没有剩余量的估计。
forecast-reason-no-pace = 没有可依据的进度。

# 一行各部分之间的标点。
obligations-line = { $title }：{ $status }
obligations-notes = （{ $notes }）
obligations-separator = ；
