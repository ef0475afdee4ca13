### 登记：录入文件所载内容，并显示其影响。

register-lede = 从一份文件中录入一项答复，并注明出处。记录之前，可先查看它会引起哪些变化。
register-choose = 选择录入内容
register-go-on = 继续
register-matter = 事项
register-matter-help = 国家的三字母代码（涉及全体时用连字符）、斜线，以及自定的简短名称（小写字母和数字），例如 AAA/request-2。
register-subject-missing = 请选择该问题所涉的国家或事项。
register-stands = 已有记录
register-nothing-stands = 此项尚无记录。
register-days = 日期
register-kind = 文件所载为
register-kind-known = 一项答复
register-part = 其中
register-whole = 总数
register-when-help = 某日（2026-03-31）、某月（2026-03）、某年（2026），或以斜线隔开的两个日期。
register-from = 自
register-to = 至
register-days-help = 答复所涉的日期。答复本身即为日期的，可不填。
register-document = 文件
register-source = 记录中的文件
register-source-new = 新文件
register-symbol = 文号（如有）
register-title = 标题
register-place-help = 段落编号，或类别加编号：table:3、annex:II、form:B.2。网页填“page”，信函填“note”。
register-corrects = 更正
register-corrects-none = 不更正：此为新内容
register-look = 查看影响
register-record = 录入
register-preview = 将引起的变化
register-row = 登记册
register-withdrawal-notified = 收到退约通知
register-moves-nothing = 任何义务和期限都不会改变。
register-moves = 截至{ $day }，有{ $n }项义务的履行状况会改变：
register-against = 与其他文件的{ $n }项陈述相矛盾，需要有人裁定。

## 录入有误之处。

register-refused = 暂不能录入：
register-problem-no-question = 请从列表中选择一个问题。
register-problem-no-subject = 请选择国家，或按说明填写事项。
register-problem-no-answer = 请填写答复，或选择文件未作答复的情形。
register-problem-bad-answer = 答复不符合本问题的要求：应为整数、日期或所列选项之一。
register-problem-bad-period = 请填写答复所涉的日期，首日不得晚于末日。
register-problem-no-source = 请从列表中选择文件，或填写新文件。
register-problem-no-title = 请填写新文件的标题。
register-problem-no-author = 请填写新文件的作者或发布机构。
register-problem-no-language = 请选择您阅读新文件所用的语文。
register-problem-bad-dated = 文件所载日期有误。
register-problem-bad-received = 请填写收到文件的日期。
register-problem-received-first = 收到日期早于文件所载日期，请核对。
register-problem-ahead = 文件的日期和收到日期不能晚于今日。
register-problem-bad-place = 请填写文件中的出处。
register-problem-bad-correction = 您要更正的陈述已不成立。请从已有记录中重新选择。
register-problem-said-already = 记录中已有出自该文件同一处的相同内容。
register-problem-too-long = 有一栏文字过长。
