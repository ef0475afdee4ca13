### 出处的写法。
### $a、$b、$c 是各级细目，$details 是细目的个数；需要时可用 $many 判断第一个细目是否为范围或列举。

place-para = { $details ->
    [1] 第{ $a }段
   *[other] 第{ $a }段({ $b })
}
place-table = 指标表，行动{ $a }
place-summary = { $details ->
    [1] 概要，{ $a }
   *[other] 概要，{ $a }，第{ $b }项
}
place-register = 登记册
place-editorial = { $details ->
    [1] 供讨论的问题，{ $a }
   *[other] 供讨论的问题，{ $a }({ $b })
}
place-form = { $details ->
    [1] 表格{ $a }
    [2] 表格{ $a }第{ $b }项
   *[other] 表格{ $a }第{ $b }项第{ $c }行
}
# 附件在中文文件里用汉字编号。
place-annex = 附件{ $a ->
    [I] 一
    [II] 二
    [III] 三
    [IV] 四
    [V] 五
    [VI] 六
    [VII] 七
    [VIII] 八
    [IX] 九
    [X] 十
   *[other] { $a }
}{ $details ->
    [1] { "" }
   *[other] 第{ $b }段
}
place-art = { $details ->
    [1] 第{ $a }条
    [2] 第{ $a }条第{ $b }款
   *[other] 第{ $a }条第{ $b }款({ $c })项
}
place-action = { $details ->
    [1] 行动{ $a }
   *[other] 行动{ $a }.{ $b }
}
place-page = 网页
place-note = 备注
place-receipt = 回执
place-unchanged = { $details ->
    [1] 自{ $a }年的报告以来无变化
    [2] 自{ $a }年的报告以来无变化，表格{ $b }
    [3] 自{ $a }年的报告以来无变化，表格{ $b }第{ $c }项
   *[other] 自{ $a }年的报告以来无变化，表格{ $b }第{ $c }项第{ $d }行
}
place-review = 退回意见
place-ruling = 裁定

# 文件及其中的位置；依据两份文件者。
place-within = { $document }，{ $place }
place-both = { $one }；{ $other }

# 标签与其内容之间的标点。
colon = { "：" }

# 一段日期。
span = { $from }至{ $to }

language-ar = 阿拉伯文
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-ru = 俄文
language-zh = 中文

# The name of a State that was not compared with a document.
state-name-unverified = { $name }（名称未经核实）
