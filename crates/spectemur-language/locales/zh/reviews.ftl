### 退回的报告、来源之间的矛盾，以及对矛盾的裁定。
### 日期传入时已按读者的习惯写好；名称、代号和版本号以文字传入。

## 报告所处的阶段，以及退回意见。

review-stage = 所处阶段
review-stage-received = 已收到
review-stage-returned = 已退回
review-stage-replaced = 已被取代
review-amends = 所修订的版本
review-returned-on = 退回日期
review-returned-by = 退回者
review-remarks = 退回意见
review-done = 报告已退回。下次导出该报告表时将显示退回意见；此后提交的版本将取代此版。
review-open = 本报告已于{ $day }由{ $by }退回，意见如下：
review-note = 已于{ $day }由{ $by }退回：{ $remarks }
review-list = { $n ->
    [0] 没有退回后尚未修订的报告
   *[other] 退回后尚未修订的报告{ $n }份
}
review-listed = { $state }：{ $report }，第{ $version }版，{ $day }由{ $by }退回

## 矛盾，各方并列。

contradiction-count = { $n ->
    [0] 没有待裁定的矛盾
   *[other] 待裁定的矛盾{ $n }处
}
contradiction-ruled-count = { $n ->
    [0] 没有已裁定的矛盾
   *[other] 已裁定的矛盾{ $n }处
}
contradiction-open = 待裁定
contradiction-ruled = 已裁定
contradiction-dated = 日期为{ $day }
contradiction-holds = 采信
contradiction-aside = 搁置
contradiction-received = { $day }收到
contradiction-submitted = 本报告与其他来源有{ $n }处矛盾。两种答复均予保留；在有人裁定之前，统计时视该答复为未知。
contradiction-this-report = 本报告

## 裁定。

ruling-made = { $day }由{ $by }裁定
ruling-reason = 理由
ruling-neither = 均不采信，答复为未知。
ruling-done = 已搁置{ $n }条陈述。没有删除任何内容：此前已知的情况仍可查询。
ruling-refused-unknown = 记录中没有陈述{ $id }。请从矛盾清单中取用代号。
ruling-refused-corrected = 陈述{ $id }已经更正。请对取代它的陈述作出裁定。
ruling-refused-replaced = 陈述{ $id }出自已被取代的报告。请对后一版本的内容作出裁定。
ruling-refused-agrees = 陈述{ $id }与其他陈述并无矛盾。请不要列入。
ruling-refused-both = 陈述{ $id }不能既采信又搁置。请选择其一。
ruling-refused-nothing-aside = 没有搁置任何陈述。请至少指明一条；如均不采信，请至少指明两条。
ruling-refused-no-reason = 裁定须说明理由。请说明。
