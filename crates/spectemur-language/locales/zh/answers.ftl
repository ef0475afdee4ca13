### 答复、数字和国家现况的用词。

## 公布数字与记录是否一致。

agreement-named = 逐国列名，一致
agreement-named-means = 公布数字与测算结果相同，记录逐一列出了有关国家。
agreement-partly-named = 部分列名
agreement-partly-named-means = 公布数字可能正确，但记录没有列出全部有关国家。
agreement-contradicted = 不一致
agreement-contradicted-means = 按记录所载，公布数字不可能正确。
agreement-unpublished = 未公布
agreement-unpublished-means = 记录中没有任何来源载有这一数字。

## 一国在某日与条约的关系。

status-not-party = 非缔约国
status-signatory = 签署国
status-deposited = 缔约国，尚未对其生效
status-in-force = 缔约国
status-withdrawn = 已退约

## 答复的种类，彼此不可替代。

answer-yes = 是
answer-no = 否
answer-not-known = 不详
answer-not-applicable = 不适用
answer-none = 无
answer-not-reported = 未报告

## 记录尚不能确定的数字。

bounds-between = { $low }至{ $high }
bounds-at-least = 至少{ $low }
value-unknown = 不详
