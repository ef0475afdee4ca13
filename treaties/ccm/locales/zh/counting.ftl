### 句子如何计数和列出国家：$states为一句所列国家，$states-count为其数目。

## 国家名单

parties-named = { $states-count ->
    [0] 记录中没有缔约国
   *[other] { $states-count }个缔约国（{ $states }）
}
others-named = { $states-count ->
    [0] 记录中没有非缔约国
   *[other] { $states-count }个非缔约国（{ $states }）
}
signatories-named = { $states-count ->
    [0] 记录中没有签署国
   *[other] { $states-count }个签署国（{ $states }）
}
# 上句国家中的一部分。
of-them-named = 其中{ $states-count }国（{ $states }）
they = { $states-count ->
    [1] 该国
    [2] 两国
   *[other] 这些国家
}
# 与上句所述国家相同时用代称，否则列名。
they-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] { they }
       *[other] { parties-named }
    }
   *[other] { parties-named }
}
they-or-others = { $gained-count ->
    [0] { $lost-count ->
        [0] { they }
       *[other] { others-named }
    }
   *[other] { others-named }
}
# 与前述某专题协调员相同时用职务，否则列名。
coordinators-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] 协调员
       *[other] { parties-named }
    }
   *[other] { parties-named }
}
