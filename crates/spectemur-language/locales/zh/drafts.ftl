### The report editor: reports of a State while its people write them.

## The lists of reports.

drafts-title = 报告
drafts-lede = 各年度的期限和已提交的报告
drafts-state = 状态
drafts-being-written = 填写中
drafts-go-on = 继续填写
drafts-start = 开始填写
drafts-look = 查看或修改
drafts-due = 提交期限：{ $day }
drafts-saved-last = 最近一次保存到办公室：

## The cover page of a report.

drafts-open-forms = { $n ->
   *[other] 还有 { $n } 个表格未填写。
}
drafts-open-none = 各表格均已填写或注明。
drafts-all-unchanged = 全部没有变化
drafts-found = 检查结果
drafts-who = 由谁填写
drafts-form-changed = 有变化
drafts-form-unchanged = 没有变化
drafts-form-not-applicable = 不适用
drafts-form-begun = 已开始
drafts-form-open = 未填写
drafts-unchanged-since = 自 { $year } 年没有变化
drafts-changed = { $n ->
   *[other] { $n } 项回答与上次报告不同
}
drafts-contested = { $n ->
   *[other] { $n } 项回答待选定
}
drafts-comments = { $n ->
    [0] 写意见
   *[other] { $n } 条意见
}
drafts-goes-back = { $n ->
   *[other] { $n } 项已改的回答将恢复为上次报告的内容。
}
drafts-remark-help = 备注随报告一并提交，可用于解释此处的检查结果。
drafts-nobody = 未指定
drafts-delegate-to = 填写人
drafts-delegate = 记下
drafts-mark = 标注表格
drafts-mark-unchanged = 与上次报告相比没有变化
drafts-mark-changed = 有新内容
drafts-mark-not-applicable = 不适用于本国
drafts-submit-title = 提交
drafts-submit-help = 提交时将再次检查全部内容。提交后立即出具回执，之后仍可修改报告。
drafts-submit = 提交报告
drafts-submit-others = 您的职务可填写报告。报告由贵国获授权的人员提交。
drafts-start-help = 草稿已按上次报告和登记册预填。贵国有关人员共用同一份草稿。
drafts-amend-help = 该报告已提交。修改稿以其内容为基础；修改稿提交前，原报告仍然有效。
drafts-language = 报告语言
drafts-amend = 修改报告
drafts-receipt-save = 保存回执
drafts-report-save = 保存报告（JSON）
drafts-review = 查看报告

## One form.

drafts-in-view = 显示 { $all } 个问题中的 { $n } 个：新的、未答的或有变化的。
drafts-show-all = 显示全部
drafts-show-changed = 只显示新的、未答的和有变化的
drafts-row-add = 增加一行
drafts-rows-more = 保存并显示更多空行
drafts-row-remove = 删除此行
drafts-row-remove-help = 标有 ✕ 的行在保存时删除。
drafts-paste = 可将电子表格中复制的单元格粘贴到表中，自动填入各行各列。
drafts-table-none = 如表中无内容，原因
drafts-not-public = 不公开：仅限贵国和支助股
drafts-files-none = 报告尚无附件。
drafts-file-name = 文件
drafts-file-kind = 类型
drafts-file-size = 大小
drafts-file-for = 何人可获取
drafts-file-bytes = { $size }字节
drafts-file-public = 公开：报告提交后向所有人公开
drafts-file-change = 更改
drafts-file-hide = 改为不公开
drafts-file-publish = 改为公开
drafts-file-remove = 移除文件
drafts-file-choose = 要附上的地图、照片、表格或文本
drafts-file-help = 可用的类型：{ $kinds }。单个文件最多{ $largest } MB，合计最多{ $together } MB。
drafts-file-attach = 附上文件
drafts-comment = 给同事的意见
drafts-comment-help = 意见随保存一并保留，不属于报告内容，报告提交后即删除。
drafts-comment-done = 已处理
drafts-comment-tick = 标为已处理
drafts-versions = { $n }个版本
drafts-versions-title = 较早版本
drafts-versions-help = 以下内容按先后写成，最新的在前。报告提交后即删除。
drafts-versions-none = 此处尚未填写任何内容。
drafts-version-now = 现行
drafts-version-earlier = 较早
drafts-version-beside = 并列，待选定
drafts-version-settled = 曾与另一版本并列
drafts-save = 保存
drafts-save-next = 保存并填写下一个表格
drafts-clash = 两人对此项作了不同修改，均已保留。请选定其一。
drafts-choose = 采用此项

## What is kept where. “[time]” is replaced by the script.

drafts-kept-here = [time] 已保存在本机
drafts-kept-office = [time] 已保存到办公室
drafts-kept-waiting = 网络中断。[time] 已保存在本机，恢复连接后自动发送。
drafts-kept-others = 其他人修改了此项。
drafts-kept-contested = 其他人对此项作了不同修改，两者均已保留。
drafts-kept-merged = 已与其他人填写的行一并保存。
drafts-kept-signed-out = 您已退出登录。所填内容仍保存在本机，重新登录后自动发送。
drafts-kept-failed = 未能保存。请复制所填内容后重试。
drafts-kept-look = 查看
drafts-kept-unsent = 部分内容尚未发送到办公室。退出登录将从本机删除这些内容。仍要退出吗？

## What was refused.

drafts-refused-report = 报告暂不能接收。请更正以下各项。
drafts-refused-no-such-report = 没有这一报告。请见报告列表。
drafts-refused-not-open = 该报告没有正在填写的草稿：尚未开始或已提交。如需修改，请重新打开。
drafts-refused-no-place = 表格中没有此项。
drafts-refused-no-version = 已有人选定。请重新查看该项。
drafts-refused-contested = 有两人对同一项作了不同修改。请先选定。
drafts-refused-nothing-earlier = 没有可沿用的以往报告。
drafts-refused-no-colleague = 贵国人员中没有此账户。
drafts-refused-too-much = 一次保存的内容过多。请分批保存。
drafts-refused-no-file = 未选择文件，或文件名不能使用。请选择文件名不超过120个字符的文件。
drafts-refused-no-such-file = 报告没有附件“{ $name }”。可能已被他人移除。
drafts-refused-file-kind = 文件“{ $name }”的类型不能作为附件。可用的类型：{ $allowed }。请存为其中一种。
drafts-refused-file-content = 文件“{ $name }”的内容与其扩展名不符，或文件为空。请用制作该文件的程序重新保存。
drafts-refused-file-too-large = 文件“{ $name }”过大：最多为{ $largest } MB。请缩小或拆分该文件。
drafts-refused-files-too-large = 加上该文件后附件合计过大：最多为{ $together } MB。请减少附件或缩小文件。
drafts-refused-file-there = 报告已有另一个附件“{ $name }”。请先移除该附件，或为此文件另取名称。
