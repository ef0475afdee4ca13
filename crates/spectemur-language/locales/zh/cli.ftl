### 命令行在结果之外所说的话。

cli-error = 未执行：
cli-problems = { $n ->
    [0] 没有问题。
   *[other] { $n } 个问题。未作任何改动。
}
cli-sound = { $package }：无误。{ $states } 个国家，{ $plans } 个计划和数字集中的 { $measures } 项计量，{ $rules } 条义务规则及 { $cases } 个案例，{ $statements } 条陈述。
cli-record-brought-in = 已将数据包中的 { $statements } 条陈述收入 { $place }。
cli-imported = 收入 { $statements } 条陈述；另有 { $already } 条原已收入。
cli-contradicts = { $state }，{ $question }：{ $new } 与 { $old } 相矛盾。两者均予保留；在有人裁定之前，统计时视该答复为未知。
cli-written = 已写入：{ $file }
cli-sent = 已发送：{ $state }
cli-writing = 正在写入 { $file }

cli-unknown-plan = 没有计划 { $plan }。现有的计划和数字集为 { $known }。
cli-unknown-meeting = 没有会议 { $meeting }。现有的会议为 { $known }。
cli-no-reporting-period = 登记册中没有文件说明 { $meeting } 的报告期。已知报告期的会议为 { $known }。
cli-unknown-indicator = { $plan } 中没有指标 { $indicator }。现有 { $near }。
cli-unknown-population = 没有统计范围 { $population }。现有的统计范围为 { $known }。
cli-unknown-report = 没有报告 { $report }。现有的报告为 { $known }。
cli-store-unavailable = 无法打开 { $place } 处的记录（{ $detail }）。请检查地址，以及其文件夹或服务器是否存在。
cli-store-locked = { $place } 处的记录被另一程序锁定。请等其写完后再试。
cli-store-damaged = { $place } 处的记录已损坏（{ $detail }）。请保留该文件原样，并恢复最近一份通过核验的副本。
cli-store-not-a-record = { $place } 不是记录（{ $detail }）。请给出一份记录的路径，或一个尚不存在的文件。
cli-store-read-only = 无法写入 { $place } 处的记录（{ $detail }）。请允许写入该文件及其文件夹。
cli-store-disk-full = { $place } 处的记录已无空间。未收入任何内容。请腾出空间后再试。
cli-store-not-empty = { $place } 处的记录不是空的。没有复制任何内容。请给出尚不存在的记录的地址。
cli-backup-exists = { $file } 已存在。没有写入任何内容。请给出尚不存在的文件名。
cli-no-record = { $place } 处没有记录。请检查路径。
cli-copied = { $place } 共有 { $rows } 行，其中陈述 { $statements } 项，核验无误。
cli-store-other = { $detail }

cli-status-title = { $treaty }，{ $day }
cli-status-deposited = 缔约国（按交存）
cli-status-in-force = 已对其生效
cli-status-signed-only = 签署国
cli-status-withdrawn = 已退约
cli-status-list-in-force = 已对其生效
cli-status-list-deposited = 已交存、尚未对其生效
cli-status-list-signatory = 签署国
cli-status-list-withdrawn = 已退约

cli-indicators-title = { $plan }，{ $meeting }：{ $from }至{ $to }

cli-explain-rule = 规则
cli-explain-among = 范围
cli-explain-window = 时段
cli-explain-questions = 问题
cli-explain-result = 结果
cli-explain-named = 列名（{ $n }）
cli-explain-denied = 未计入，记录予以否定（{ $n }）
cli-explain-open = 未作答或存疑（{ $n }）
cli-explain-members = { $certain } 个确定，{ $possible } 个可能
cli-explain-published = 公布
cli-explain-agreement = 比对
cli-explain-conflict = 记录自相矛盾
cli-explain-related = 相近，不计入
cli-explain-assumed = 解读
cli-explain-inferred = 由完整名单推得
cli-explain-register = 保存人登记册
cli-explain-unverified = 未经核实
cli-value-unknown = 未知
cli-value-range = { $low } 至 { $high }
cli-value-at-least = { $low } 或以上
cli-value-share = { $whole } 中的 { $part }

cli-verify-sound = 记录无误：{ $statements } 条陈述，{ $sources } 个出处，审计链 { $entries } 环。
cli-verify-head = 最新一环：{ $hash }
cli-verify-problems = 记录中有 { $n } 个问题。请恢复最近一份通过核验的副本。
cli-doctor-package = 条约数据包
cli-doctor-record = 记录
cli-doctor-folder = 写入本文件夹
cli-doctor-well = 正常
cli-doctor-no-record = 尚不存在；首个需要它的命令会建立

cli-unknown-state = 国名登记册中没有{ $state }。请使用ISO 3166三字母代码，例如BGR。
cli-bound-already = { $state }在该日已受约束。请选择尚未受约束的国家，或更早的日期。
cli-no-entry-into-force = 如于{ $day }交存，条约不会对{ $state }生效。
cli-unknown-obligation = { $obligation }下没有义务。现有：{ $known }。
cli-unknown-request = 记录中没有请求{ $request }。现有：{ $known }。
cli-unknown-form = 没有{ $form }这一报告表。现有：{ $known }。
cli-missing-attachment = 报告列有附件{ $name }，但未提供。请用 --attach 提供。
cli-readings-address = 网站地址
cli-readings-count = 已公布的定稿：{ $n }；结果已不同的：{ $differing }
cli-refused-report = 报告无法接收：发现{ $n }处问题。运行 form check 可查看全部。
cli-form-unreadable = 从文件名看，{ $file }不是工作簿(xlsx)、JSON 或 CSV。请选择填好的报告表。
cli-replaced-report = 报告{ $report }已被取代。请退回其最新版本{ $newest }。
cli-empty-remarks = 退回报告须附意见。请用 --remarks 或 --remarks-file 说明请该国修改或说明的内容。
cli-no-reviews = 条约数据包没有指明退回报告和裁定所用的问题。请在其 treaty.toml 中加上 [review] 表。
cli-refused-ruling = 无法作出裁定，原因有{ $n }项：
cli-unknown-question = 没有问题{ $question }。相近的有：{ $near }。
cli-how-to-rule = 裁定方法：spectemur rule --holds 代号 --aside 代号 --reason "…" --by "…"；均不采信时以 --neither 代替 --holds。

## 生成的世界。

demo-by = 虚构国家
demo-handing-in = { $year }年的报告
demo-told = { $states }个虚构国家提交了{ $reports }份报告；其中{ $corrected }份后来作了更正，{ $planted }份含有特意埋入的矛盾。所有内容均非真实。
demo-look = 全部内容在文件夹 { $folder } 中。可如此查看：
cli-serving = 正在 { $address } 提供服务。按 Ctrl-C 停止。
cli-invited = 给 { $email } 的邀请，须在 { $until } 之前接受；持有下列地址者均可接受。
