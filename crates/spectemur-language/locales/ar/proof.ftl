### التدقيق: ما لا يمكن أن يصح كله معاً في نص منشور.
### ترد الجمل عن كل نوع من النتائج في آخر الملف؛ وأعدادها وأسماؤها مأخوذة من الوثيقة.

proof-summary = { $n ->
    [zero] لم يُعثر على ما لا يمكن أن يصح كله معاً.
    [one] نتيجة واحدة: مؤكدة: { $certain }؛ مرجحة: { $probable }؛ محتملة: { $possible }.
    [two] نتيجتان: مؤكدة: { $certain }؛ مرجحة: { $probable }؛ محتملة: { $possible }.
    [few] { $n } نتائج: مؤكدة: { $certain }؛ مرجحة: { $probable }؛ محتملة: { $possible }.
    [many] { $n } نتيجة: مؤكدة: { $certain }؛ مرجحة: { $probable }؛ محتملة: { $possible }.
   *[other] { $n } نتيجة: مؤكدة: { $certain }؛ مرجحة: { $probable }؛ محتملة: { $possible }.
}
proof-accepted = { $n ->
    [zero] لا نتائج مقبولة متروكة.
    [one] تُركت نتيجة واحدة سبق قبولها.
    [two] تُركت نتيجتان سبق قبولهما.
    [few] تُركت { $n } نتائج سبق قبولها.
    [many] تُركت { $n } نتيجة سبق قبولها.
   *[other] تُركت { $n } نتيجة سبق قبولها.
}
proof-accepted-unused = لم تعد هناك حاجة إلى السطر { $line } من ملف النتائج المقبولة ({ $rule }): لا يُعثر على شيء من هذا القبيل.

proof-confidence-certain = مؤكد
proof-confidence-probable = مرجح
proof-confidence-possible = محتمل

proof-place-paragraph = الفقرة { $number }
proof-place-cell = الجدول { $table }، الصف { $row }، العمود { $column }
proof-place-note = الحاشية { $number }
proof-place-heading = عنوان
proof-place-caption = عنوان جدول أو شكل
proof-place-block = كتلة النص { $number }

proof-page-title = النتائج في { $name }
proof-page-skip = الانتقال إلى النص
proof-page-finding = نتيجة
proof-page-also = انظر أيضاً
proof-page-back = العودة إلى النص
proof-page-opens = ما تقوله البيانات المسجلة
proof-page-document = النص الذي قُرئ

## الملفات التي لا تُقرأ: ما الخطأ، ثم ما العمل.

proof-refused = { $name }: { $why } { $what }
proof-document-too-large = الملف أكبر من اللازم؛ حجمه بالبايت: { $bytes }، والحد الأقصى: { $limit }.
proof-document-encrypted = لا يُفتح الملف إلا بكلمة مرور.
proof-document-of-another-kind = ليس الملف وثيقة DOCX أو PDF أو HTML أو Markdown ولا نصاً عادياً.
proof-document-not-utf-8 = الملف ليس بترميز UTF-8 ابتداءً من البايت { $byte }.
proof-document-damaged = الملف تالف ولا يمكن قراءته.
proof-document-too-many = محتوى الملف أكثر من أن يُقرأ؛ المعدود: { $what }، والحد الأقصى: { $limit }.
proof-document-without-words = في الملف صفحات وليس فيه حرف واحد يمكن قراءته، كما في وثيقة ممسوحة ضوئياً.
proof-counted-parts = الأجزاء
proof-counted-unpacked-bytes = وحدات البايت بعد فك الضغط
proof-counted-words = الكلمات
proof-counted-blocks = الفقرات
proof-counted-depth = مستويات التداخل
proof-counted-definitions = الأنماط والقوائم
proof-counted-cells = الخلايا
proof-counted-pages = الصفحات
proof-counted-drawn = العناصر المرسومة على الصفحات
proof-remedy-split = يُرجى تقسيمه إلى عدة ملفات.
proof-remedy-remove-password = يُرجى حفظه دون كلمة مرور.
proof-remedy-check-format = يُرجى حفظه بإحدى هذه الصيغ، أو تقديم الملف الذي يدل عليه اسمه.
proof-remedy-save-as-utf-8 = يُرجى حفظه بترميز UTF-8.
proof-remedy-save-again = يُرجى فتحه في البرنامج الذي أُعدّ به وحفظه من جديد.
proof-remedy-recognise-text = يُرجى التعرف على حروفه ببرنامج، أو أخذ الملف الذي طُبع منه.

## ملف النتائج المقبولة.

proof-accepted-too-large = الملف أكبر من اللازم.
proof-accepted-not-utf-8 = الملف ليس بترميز UTF-8 ابتداءً من البايت { $byte }.
proof-accepted-not-toml = هذا ليس TOML صحيحاً: { $detail }
proof-accepted-unknown-key = لا معنى هنا للمفتاح «{ $key }». يُرجى حذفه أو تصحيح كتابته.
proof-accepted-missing-key = المفتاح «{ $key }» ناقص. لكل نتيجة مقبولة kind و fingerprint و reason و who و day.
proof-accepted-wrong-type = قيمة «{ $key }» ليست من النوع الصحيح.
proof-accepted-empty = قيمة «{ $key }» فارغة. يُرجى بيان سبب قبول النتيجة ومن قبلها.
proof-accepted-not-a-fingerprint = هذه ليست بصمة. يُرجى نسخها من قائمة النتائج.
proof-accepted-twice = هذه النتيجة مقبولة مرتين. يُرجى الإبقاء على واحدة.

## اسم كل نوع من النتائج (proof-kind-<النوع>).

proof-kind-against-record = خلاف البيانات المسجلة
proof-kind-complement = الجزء والباقي
proof-kind-count-and-list = العدد وقائمته
proof-kind-date-and-rule = تواريخ غير ممكنة
proof-kind-list-within-list = قائمة خارج الكل
proof-kind-meeting = مواعيد الاجتماعات وأماكنها
proof-kind-membership = الأعضاء والمناصب
proof-kind-missing-figure = عدد ناقص
proof-kind-near-name = خطأ في اسم دولة
proof-kind-parts-and-whole = الأجزاء والكل
proof-kind-plan-name = عنوان خطة
proof-kind-reference = إحالة غير صحيحة
proof-kind-said-twice = عددان لأمر واحد
proof-kind-share-and-ratio = النسبة وأعدادها
proof-kind-state-out-of-place = دولة في غير موضعها
proof-kind-tense = زمن الفعل والتاريخ
proof-kind-total-and-sum = المجموع وحاصل الجمع
proof-kind-two-terms = لفظان لشيء واحد
proof-kind-union-and-total = القوائم ومجموعها
proof-kind-zero-and-some = لا أحد هنا وبعضهم هناك

## ما تقوله كل نتيجة (proof-says-<النوع>). وإذا كان للنوع عدة حالات، يحدد $case الحالة المقصودة.
## ولا ترد إلا متغيرات تلك الحالة.

proof-says-against-record = { $case ->
    [above] في النص { $printed }، والبيانات المسجلة لا تسمح بأكثر من { $bound } ({ $id }، «{ $title }»).
    [below] في النص { $printed }، والبيانات المسجلة لا تقل عن { $bound } ({ $id }، «{ $title }»).
    [denied] تقول البيانات المسجلة إن هذه الدول لا تُحسب: { $names } ({ $id }، «{ $title }»).
   *[deadline] يذكر النص { $printed } موعدا نهائيا، وهو بحسب القواعد والبيانات المسجلة: { $days } («{ $title }»).
}
proof-which-meeting = لا يذكر النص في أوله اجتماعا من السجل. اذكر الاجتماع الذي يقدَّم إليه: --meeting الاجتماع.
proof-says-complement = { $case ->
    [rests] يستثني موضع { $one } ويستثني موضع آخر { $other }، فيما يُقرأ على أنه المسألة نفسها.
   *[whole] الجزء ({ $part }) والباقي ({ $rest }) حاصلهما { $sum }؛ أما الكل فمذكور أنه { $whole }.
}
proof-says-count-and-list = { $case ->
    [twice] تذكر القائمة مرتين: { $twice }.
    [items] المعلن في الجملة: { $count }؛ و{ $listed ->
        [zero] لا بنود بعدها
        [one] يليها بند واحد
        [two] يليها بندان
        [few] تليها { $listed } بنود
        [many] يليها { $listed } بنداً
       *[other] يليها { $listed } بند
    }.
   *[differs] العدد المذكور: { $count }؛ وعدد ما تذكره القائمة: { $listed } ({ $names }).
}
proof-says-date-and-rule = { $case ->
    [impossible] لا يوجد تاريخ «{ $impossible }».
    [backwards] تنتهي المدة «{ $backwards }» قبل أن تبدأ.
    [weekday] اليوم { $day } ليس يوم { $weekday ->
        [0] الاثنين
        [1] الثلاثاء
        [2] الأربعاء
        [3] الخميس
        [4] الجمعة
        [5] السبت
       *[6] الأحد
    }.
    [period] { $years ->
        [zero] لا يذكر النص أي سنة
        [one] يذكر النص سنة واحدة
        [two] يذكر النص سنتين
        [few] يذكر النص { $years } سنوات
        [many] يذكر النص { $years } سنة
       *[other] يذكر النص { $years } سنة
    }؛ أما السنوات المذكورة بجانبها فعددها، مع الأولى والأخيرة: { $span }.
    [order] الأيام ليست في ترتيبها الصحيح: { $order }. فما يأتي أولاً تاريخه لاحق لتاريخ ما يليه.
    [deadline] ما قيل عن احترام الموعد النهائي لا يتفق مع اليومين: { $deadline }.
    [rule] يذكر النص { $printed } موعدا نهائيا، وهو بحسب القاعدة («{ $title }») ويوم بدء النفاذ { $days }.
    [outside] يقع { $day } خارج الفترة التي يتناولها النص: { $period }.
   *[length] «{ $words }» ليست المدة التي تعطيها التواريخ: { $days }.
}
proof-says-list-within-list = وارد في قائمة الجزء وغير وارد في قائمة الكل: { $names }.
proof-says-meeting = { $case ->
    [places] ذُكر مكانان مختلفان للاجتماع رقم { $number }.
    [same-days] ذُكر مكانان لما يُعقد في الأيام نفسها: { $places }.
    [held] يذكر سجل الاجتماعات أياماً أخرى للاجتماع رقم { $number }: { $held }.
    [next] للاجتماع المقبل مكانان: { $places }.
    [two-numbers] للاجتماع نفسه، في { $place }، رقمان: { $one } و { $other }.
    [own-number] تتعلق الوثيقة باجتماع واحد، «{ $one }»، وتذكره هنا برقم آخر: «{ $other }».
    [own-days] يُعقد الاجتماع الذي تتعلق به الوثيقة في { $one }، ويُفتتح أو يُختتم هنا في يوم آخر: { $other }.
    [sittings] يذكر النص أنه عقد من هذه الجلسات { $count }، ويتحدث عن الجلسة ذات الرقم { $number }.
   *[times] ذُكر موعدان مختلفان للاجتماع رقم { $number }.
}
proof-says-membership = { $case ->
    [days] لحدث واحد يومان: { $one } و { $other }.
    [office] يذكر موضعان دولتين مختلفتين لمنصب واحد: «{ $office }».
   *[members] عدد الأعضاء في موضع: { $one }؛ وفي موضع آخر: { $other }.
}
proof-says-missing-figure = { $case ->
    [cell] خانة «{ $words }» فارغة؛ ووفقاً للمجموع ينبغي أن يرد فيها { $value }.
   *[words] ينبغي أن يرد هنا عدد؛ والوارد في النص: «{ $words }».
}
proof-says-near-name = ليس «{ $words }» اسم دولة. والأرجح أن المقصود «{ $name }».
proof-says-parts-and-whole = { $case ->
    [too-great] الجزء ({ $part }) أكبر من الكل ({ $whole }).
   *[sum] حاصل جمع الأجزاء ({ $parts }) هو { $sum }؛ والوارد في النص: { $total }.
}
proof-says-plan-name = { $case ->
    [years] ذُكرت للعنوان «{ $title }» سنوات مختلفة: { $years }.
    [size] تُذكر لخطة واحدة أعداد مختلفة من «{ $title }»: { $years }.
   *[title] لا يرد «{ $title }» إلا هنا؛ وفي غير هذا الموضع يرد «{ $usual }».
}
proof-says-reference = { $case ->
    [session] جميع الرموز الأخرى المماثلة لـ«{ $reference }» ترد فيها { $right }، أما هذا ففيه رقم آخر.
    [step] الأرقام حول «{ $reference }» متتالية؛ وينبغي أن يرد هنا { $right }.
    [about-else] ما يقال عند «{ $reference }» ليس ما يرد هناك.
    [own-symbol] للوثيقة رمزان: { $one } و { $other }.
    [bodies] لا يختلف رمزا وثيقتين إلا في الهيئة المذكورة فيهما: { $bodies }. والأرجح أن أحدهما خطأ.
    [unmarked] تنقص «{ $unmarked }» علامة الترتيب؛ والأرجح أن المقصود «第{ $unmarked }».
   *[nowhere] لا تؤدي الإحالة «{ $reference }» إلى شيء: لا يوجد الرقم { $number } حيث تشير.
}
proof-says-said-twice = { $case ->
    [change] يذكر النص تغيرا بمقدار { $told }، في حين يعطي رقما الفترتين { $worked }.
    [turned] ينتقل الرقم من { $one } إلى { $other }، والنص يذكر الاتجاه المعاكس.
    [rank] يوضع «{ $named }» في أول الترتيب أو آخره برقم { $one }، في حين أن «{ $first }» له { $other }.
   *[none] يذكر موضع { $one } ويذكر موضع آخر { $other } عما يبدو أنه الأمر نفسه.
}
proof-says-share-and-ratio = { $case ->
    [hundred] ينبغي أن يكون حاصل جمع هذه النسب 100 في المائة: { $shares }. وحاصلها: { $sum }.
    [column] النسبة المذكورة في الجدول { $share } في المائة؛ وأعداد الصف نفسه تعطي نسبة أخرى.
   *[ratio] نسبة { $part } من أصل { $whole } هي { $worked } في المائة؛ والوارد في النص: { $share }.
}
proof-says-state-out-of-place = { $case ->
    [standing] ترد { $state } في قوائم يستبعد بعضها بعضاً: دولةً طرفاً أو دولةً موقِّعة أو دولةً غير طرف.
    [obligation] وارد هنا وغير وارد في أطول قائمة للدول التي عليها هذا الالتزام: { $names }.
   *[both-sides] وارد بين من قيل عنهم أمر وبين من قيل عنهم نقيضه: { $names }.
}
proof-says-tense = { $case ->
    [both] يرد الاجتماع «{ $meeting }» في موضع كأنه لم يعقد بعد، وفي موضع آخر بما قد فعله.
    [planned] يرد «{ $done }» في موضع كأنه قد تم، ويرد «{ $ahead }» في موضع آخر كأنه لم يأت بعد، ويبدو أن الأمر واحد.
   *[today] تحمل الوثيقة التاريخ { $today }، وتتحدث عن اليوم { $day } كأنه يقع في الجهة الأخرى منه.
}
proof-says-total-and-sum = المجموع المذكور: { $total }؛ وحاصل جمع أجزائه ({ $parts }) هو { $sum }.
proof-says-two-terms = { $case ->
    [short-name] الاسم المختصر «{ $short }» يدل على أكثر من شيء: { $terms }.
   *[other] كُتب الشيء الواحد بأكثر من صيغة: { $terms }.
}
proof-says-union-and-total = المجموع المذكور: { $total }؛ و{ $named ->
    [zero] لا تذكر القوائم معاً أي دولة
    [one] تذكر القوائم معاً دولة واحدة
    [two] تذكر القوائم معاً دولتين
    [few] تذكر القوائم معاً { $named } دول
    [many] تذكر القوائم معاً { $named } دولة
   *[other] تذكر القوائم معاً { $named } دولة
}.
proof-says-zero-and-some = { $case ->
    [one-did] يقول موضع إنه لا أحد فعل ذلك، ويقول موضع آخر إن واحدا فعله.
    [one-did-not] يقول موضع ذلك عن الجميع، ويقول موضع آخر عكسه عن واحد منهم.
    [named] يذكر موضع أنه لا يوجد أي منها؛ وعدد ما يذكره موضع آخر: { $other }.
    [row] يقول النص عن «{ $other }» غير ما يرد في صفه من الجدول.
    [all] يذكر موضع ذلك عن الجميع؛ ويذكر موضع آخر عكسه، والعدد: { $other }.
   *[none] يذكر موضع أنه لا يوجد أي منها؛ والعدد في موضع آخر: { $one ->
        [zero] { $other }
       *[other] { $one }
    }.
}
