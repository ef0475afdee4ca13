### 义务与期限：状况及其推导过程。

standing-not-yet = 尚无约束力
standing-due-in = 还有{ $days }天到期
standing-overdue-by = 逾期{ $days }天
standing-extended-until = 延期至{ $due }
standing-met = 已履行
standing-reopened = 已重启
standing-released = 已解除
standing-conflict = 资料相互矛盾
standing-unknown = 不详

occasion-year = { $year }年报告
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
link-missing = 缺失：“{ $question }”无答复
link-missing-between = 缺失：确切日期；“{ $question }”所载为{ $day }
link-missing-meeting = 缺失：作出决定的会议日期
link-conflict = “{ $question }”的答复相互矛盾

obligations-title = { $day }在{ $treaty }下的义务
obligations-none = { $day }没有此类义务。
obligations-original = 原期限{ $day }
obligations-met-on = { $day }
obligations-unverified = 未经核实
obligations-count = 共{ $n }项义务
obligations-community = 全体缔约国
obligations-assumed = 推定的解读：{ $text }

what-if-title = 假设{ $state }于{ $day }交存文书
what-if-in-force = { $treaty }将于{ $day }对其生效
what-if-no-day = 无单独期限
