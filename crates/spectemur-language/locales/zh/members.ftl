### 成员页面：登录、职位及任职者、待办事项、行为记录。

## 出入。

members-door = 职位入口
members-sign-in = 登录
members-sign-in-lede = 供各国主管部门、协调员、主席团队和执行支助股使用。
members-sign-in-help = 职位凭邀请取得。如遗失密码，请向当初邀请您的人员申请重新邀请。
members-sign-out = 退出
members-email = 电子邮件地址
members-password = 密码
members-password-new = 新密码
members-password-present = 现用密码
members-password-change = 更改密码
members-password-help = 至少十二个字符。几个互不相干的词语，易记而难猜。
members-passkey-use = 使用通行密钥登录
members-passkey-failed = 设备未提供通行密钥。请重试，或用密码登录。
members-code-title = 验证码
members-code = 验证器显示的验证码，或恢复码
members-code-lede = 密码正确。还差一步：请输入验证器此刻显示的验证码。
members-code-help = 如遗失验证器，请输入一个恢复码。每个恢复码仅可使用一次。
members-go-on = 继续
members-invitation = 邀请
members-invitation-lede = 现邀请您在此任职。设定密码后即可就任。
members-invitation-expires = 邀请的接受截止时间为
members-accept = 接受
members-follows = 接替
members-name = 姓名
members-moment = { $day }{ $time }（世界协调时）

## 职位。

members-navigation = 本职位的页面
members-nav-office = 概览
members-nav-reports = 报告
members-nav-queue = 待办事项
members-nav-contradictions = 相互矛盾之处
members-nav-register = 登记
members-nav-readings = 公布定稿
members-nav-theme = 专题
members-nav-people = 人员
members-nav-audit = 行为记录
members-nav-security = 登录与安全
members-role-state-administrator = 国家管理员
members-role-state-editor = 国家报告编写员
members-role-state-submitter = 国家报告提交人
members-role-coordinator = 协调员
members-role-presidency = 主席团队
members-role-support-unit = 执行支助股
members-role-administrator = 系统管理员
members-role-auditor = 审计员
members-office = 职位
members-office-lede = 截至{ $day }本职位所面对的事项。
members-office-rooms = 本职位可打开以下页面：
members-office-waiting = 待办事项
members-office-open = 尚待完成
members-office-nothing = 就记录所知，没有尚待完成的事项。
members-report = 报告
members-received = 收到日期
members-version = 版本
members-kind-initial = 初次报告
members-kind-annual = 年度报告
members-kind-voluntary = 自愿报告
members-do = 办理

## 身份验证。

members-passkeys = 通行密钥
members-passkeys-help = 通行密钥保存在您的设备中，可代替密码和验证码；他人无法猜出，假冒网站也无从骗取。
members-passkeys-none = 您尚无通行密钥。
members-passkey-name = 设备名称
members-passkey-add = 添加通行密钥
members-made = 添加时间
members-used = 上次使用
members-remove = 移除
members-codes = 验证器的验证码
members-codes-help = 手机上的应用程序每半分钟显示一个新的验证码。设置后，仅凭窃得的密码无法登录。
members-codes-begin = 设置验证码
members-codes-square = 供验证器扫描的二维码
members-codes-by-hand = 请用验证器扫描二维码，或手动输入以下密钥：
members-code-first = 验证器显示的第一个验证码
members-codes-confirm = 确认
members-codes-since = 登录须输入验证码，始于
members-codes-remove = 不再要求验证码
members-recovery-left = { $n ->
    [0] 恢复码已全部用完。
   *[other] 尚余{ $n }个恢复码。
}
members-recovery-renew = 生成新的恢复码
members-recovery-once = 您的恢复码
members-recovery-keep = 恢复码仅显示这一次。请打印或抄录，并与手机分开存放。每个恢复码仅可使用一次。
members-sessions = 已登录之处
members-browser = 浏览器
members-opened = 始于
members-seen = 上次使用
members-session-this = 本浏览器
members-end = 结束

## 人员。

members-holders = 现任
members-holders-none = 您所管理的职位目前无人担任。
members-former = 前任
members-since = 就任
members-until = 任期末日
members-until-if = 任期末日（如有）
members-ended = 离任
members-you = 您本人
members-manage = 移交或终止
members-successor = 继任者姓名
members-hand-over = 邀请继任者
members-hand-over-help = 在继任者接受之前，现任者继续任职。尚待完成的事项留在职位名下。
members-end-office = 立即终止任职
members-invitations = 待接受的邀请
members-expires = 失效时间
members-expired = 已失效
members-withdraw = 撤回
members-invite = 邀请
members-invited = 邀请已备好
members-invited-help = 请将此地址发给受邀者本人，勿转他人。地址仅显示这一次，仅可使用一次，十四日内有效。
members-language = 语文
members-theme = 专题
members-no-state = 不涉国家
members-no-theme = 不涉专题

## 待办事项。

members-queue-lede = 截至{ $day }，按不办理的后果由重到轻排列。
members-queue-empty = 没有待办事项。
members-queue-passed = 期限已过
members-queue-near = 期限将至
members-queue-contradiction = 相互矛盾之处
members-queue-review = 待审阅的报告
members-queue-letter = 待催交的报告
members-queue-on-passed = 原定期限
members-queue-on-near = 期限
members-queue-on-contradiction = 始于
members-queue-on-review = 收到日期
members-queue-on-letter = 期限
members-queue-open = 打开
members-queue-rule = 裁定
members-queue-review-do = 审阅
members-queue-letter-show = 信函
members-queue-letter-sent = 信函已发出
members-review = 审阅报告
members-review-said = 报告所作的{ $n }项陈述
members-review-nothing = 报告中的陈述均已不再有效：已有后来的版本取而代之。
members-review-do = 如何处理
members-review-stands = 已审阅，予以保留
members-looked-at = 已审阅
members-place = 位置
members-question = 问题
members-answer = 答复
members-not-public = 不公开
members-remarks = 致该国的意见
members-send-back = 附意见退回
members-remarks-missing = 请说明要求该国修改或解释的内容。
members-report-replaced = 该报告已有后来的版本，请审阅新版本。
members-contradictions-lede = 不能同时为真的陈述并列于此。在作出裁定之前，以其为据的内容一律视为不详。
members-contradictions-none = 没有未决的矛盾。
members-contradictions-more = 另有{ $n }处未决，待上列各处裁定后显示。
members-rule = 作出裁定
members-rule-holds = 以哪项陈述为准

## 专题。

members-theme-lede = 截至{ $day }本专题的工作。
members-theme-open = 各国尚未履行的义务
members-requests = 分析中的延期请求
members-requests-none = 本专题没有待决定的请求。
members-requests-count = { $n ->
    [0] 没有待决定的请求。
   *[other] 有{ $n }项请求待决定。
}
members-points-none = 尚无讨论要点。
members-point = 讨论要点
members-point-language = 所用语文
members-point-write = 提交要点

## 行为记录。

members-audit-lede = 何人于何时作了何事，以及前后情形。此处内容一概不可更改。
members-audit-check = 核查全部记录
members-audit-sound = 记录完好：共{ $n }项行为，环环相扣。
members-audit-unsound = 记录有误。请保持数据库原状，并与最近的副本核对。
members-audit-none = 尚无任何行为。
members-when = 时间
members-who = 何人
members-operator = 网站运维人员
members-before-after = 前后情形
members-before = 之前
members-after = 之后
members-show = 显示
members-earlier = 更早的行为
members-act-invited = 发出邀请
members-act-invitation-withdrawn = 撤回邀请
members-act-accepted = 接受邀请
members-act-hand-over-begun = 邀请继任者
members-act-handed-over = 接任职位
members-act-office-ended = 终止任职
members-act-password-given = 通过密码验证
members-act-signed-in = 登录
members-act-signed-out = 退出
members-act-session-ended = 结束一处登录
members-act-password-changed = 更改密码
members-act-codes-begun = 开始设置验证码
members-act-codes-confirmed = 设置验证码
members-act-codes-removed = 取消验证码
members-act-recovery-renewed = 生成新的恢复码
members-act-passkey-added = 添加通行密钥
members-act-passkey-removed = 移除通行密钥
members-act-report-submitted = 提交报告
members-act-draft-opened = 打开草稿
members-act-draft-saved = 保存草稿内容
members-act-draft-resolved = 在两项回答中选定
members-act-draft-commented = 对草稿提出意见
members-act-draft-comment-done = 将意见标为已处理
members-act-draft-delegated = 将表格交同事填写
members-act-draft-attached = 为草稿附上文件
members-act-draft-detached = 从草稿中移除文件
members-act-draft-file-marked = 注明草稿文件的公开范围
members-act-draft-closed = 关闭草稿
members-act-report-returned = 退回报告
members-act-report-looked-at = 审阅报告
members-act-ruled = 就矛盾之处作出裁定
members-act-reading-published = 公布了定稿
members-act-entry-recorded = 录入了文件中的答复
members-act-letter-logged = 发出信函
members-act-point-written = 提交讨论要点

## 已办事项。

members-done-accepted = 您已就任。可在“登录与安全”页添加通行密钥或验证码。
members-done-draft-opened = 草稿已打开。
members-done-draft-unchanged = 各项已恢复为上次报告的内容。所填内容保留至报告提交。
members-done-draft-marked = 表格已标注。
members-done-draft-delegated = 已记下填写人。
members-done-draft-submitted = 报告已提交，回执见下。
members-done-draft-saved = 已保存到办公室。
members-done-draft-chosen = 已选定。
members-done-draft-ticked = 该意见已标为已处理。
members-done-draft-attached = 文件已附上。
members-done-draft-detached = 文件已移除。
members-done-draft-file-marked = 已注明文件的公开范围。
members-done-draft-contested = 已保存。其间其他人对某项作了不同修改，两者列于下方，请选定。
members-done-password = 密码已更改，其他各处的登录均已结束。
members-done-codes-removed = 今后不再要求验证码。
members-done-session = 该处登录已结束。
members-done-passkey = 通行密钥已添加。
members-done-passkey-removed = 通行密钥已移除。
members-done-withdrawn = 邀请已撤回。
members-done-ended = 任职已终止。
members-done-letter = 信函已记录在案。
members-done-ruled = 裁定已记录在案，未删除任何内容。
members-done-published = 定稿已公布。
members-done-entered = 已录入。
members-done-looked-at = 报告已标为审阅完毕。
members-done-sent-back = 报告已退回。
members-done-point = 要点已提交。

## 未予办理。

members-fault-title-forbidden = 本职位无权进行此项操作
members-fault-forged = 此表单已过期，或来自其他网站。请重新打开页面后再提交。
members-fault-overtaken = 此间已有他人作了更改，或此事已经办理。请重新打开页面。
members-refused-not-allowed = 本职位无权办理或查看此项。如认为应有此权，请向管理本职位的人员提出。
members-refused-no-keys = 此处不提供登录。
members-refused-no-chance = 我方出现故障。请几分钟后重试。
members-refused-wrong-sign-in = 地址或密码有误。
members-refused-wait = 尝试次数过多。请等候{ $n }秒后重试。
members-refused-wrong-code = 验证码有误或已经使用。请等候下一个验证码。
members-refused-no-invitation = 此邀请不存在，或已被接受或撤回。请申请新的邀请。
members-refused-expired-invitation = 此邀请已失效。请申请新的邀请。
members-refused-password-short = 密码过短，请至少使用十二个字符。
members-refused-password-long = 密码过长。
members-refused-password-own-name = 密码含有您的姓名或地址，请另行选择。
members-refused-password-simple = 密码过于重复，易被猜中，请另行选择。
members-refused-bad-email = 这不是电子邮件地址。
members-refused-bad-name = 请填写姓名，不超过二百个字符。
members-refused-email-taken = 已有人使用此地址登录。请换用其他地址，或先终止该任职。
members-refused-no-office = 职位、国家和专题不相匹配。国家职位须选择国家，协调员须选择专题。
members-refused-bad-until = 任期末日不得早于今日。
members-refused-no-account = 该任职已经终止。
members-refused-own-office = 不得终止本人的任职。请由其他管理人员办理。
members-refused-passkey = 通行密钥未获接受，请重试。
members-refused-bad-words = 请填写内容，不超过五千个字符。
web-fault-no-report = 没有报告“{ $name }”。
web-fault-no-request = 没有请求“{ $name }”。
