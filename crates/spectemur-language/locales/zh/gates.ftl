### 国家的程序提交报告所用的令牌，以及程序被拒绝时的说明。

members-tokens = 程序令牌
members-tokens-help = 贵方程序可凭令牌提交贵国的报告，除此之外不能做任何事；程序所提交的，即视为由您提交。
members-tokens-how = 程序如何查询
members-tokens-none = 尚无程序持有令牌。
members-token-name = 程序名称
members-token-until = 有效期至
members-token-until-help = 自今日起最长一年。如某一程序不应再提交报告，请终止其令牌。
members-token-make = 创建令牌
members-token-once = 您的令牌
members-token-keep = 令牌仅显示这一次。请立即复制到程序中，勿发给任何人。如有遗失或被他人看到，请将其终止并另行创建。
members-token-over = 已过期
members-token-end = 终止
members-act-token-made = 创建令牌
members-act-token-ended = 终止令牌
members-done-token-ended = 令牌已终止，不再有任何效力。
members-refused-bad-token-until = 令牌至少于今日有效，最长一年。
web-fault-token = 请求未附有效令牌。令牌由国家的职位在其“登录与安全”页面创建；请置于标头“Authorization: Bearer …”中发送。
web-fault-media = 该地址接收 JSON。请发送标头“Content-Type: application/json”。
web-fault-report = 报告暂不能接收。所发现的各项均列于“problems”之下，并注明其在文件中的位置。
web-fault-attachment = 未收到文件“{ $name }”。该地址不接收附件：请删去该附件，或将报告连同其文件一并提交。

## 以邮件发送的邀请。

members-mail-subject = 任职邀请：{ $treaty }
members-mail-greeting = { $name }，您好：
members-mail-invited = { $inviter }邀请您在{ $treaty }网站任职，职位如下：
members-mail-accept = 如接受邀请，请打开以下地址并设定密码：
members-mail-holds = 该地址仅可使用一次，有效期至{ $day }。请勿转发他人：首先打开者即担任该职位。
members-mail-unexpected = 如您并未预期收到此邀请，无须采取任何行动。
members-mail-failed = 邀请未能以邮件发出。请自行发送以下地址。
members-mailed = 邀请已发出
members-mailed-help = 邀请仅可使用一次，十四日内有效。已发送至
members-act-invitation-mailed = 以邮件发出邀请
