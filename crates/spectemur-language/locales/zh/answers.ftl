### 答复、数字和国家现况的用词。

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

## 已公布数字与记录的关系，供读者阅读。

verdict-borne-out = 相符
verdict-borne-out-heading = 记录所证实的数字
verdict-borne-out-means = 记录得出所公布的数字，并列明其中每个国家。
verdict-named-in-part = 部分列名
verdict-named-in-part-heading = 记录仅部分列名的数字
verdict-named-in-part-means = 所公布的数字有可能成立，但记录未列明其中每个国家。
verdict-untraced = 无法追溯
verdict-untraced-heading = 记录无法追溯的数字
verdict-untraced-means = 所公布的数字有可能成立，但记录未列明任何国家。
verdict-silent-zero = 零，记录未载
verdict-silent-zero-heading = 仅以未作说明为据的零
verdict-silent-zero-means = 所公布的数字为零，记录也未列明任何国家；但未作说明并不证明没有。
verdict-contradicted = 矛盾
verdict-contradicted-heading = 相互矛盾的数字
verdict-contradicted-means = 所公布的数字与记录不能并存，或两处公布的数字不同。
verdict-unpublished = 未公布
verdict-unpublished-heading = 未公布数字的指标
verdict-unpublished-means = 记录中没有出处载有数字。
