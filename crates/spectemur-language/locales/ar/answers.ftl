### كلمات الإجابات والأرقام وحالة الدول.

## ما تكون عليه الدولة إزاء المعاهدة في يوم معين.

status-not-party = دولة غير طرف
status-signatory = دولة موقعة
status-deposited = دولة طرف لم يبدأ النفاذ بالنسبة إليها بعد
status-in-force = دولة طرف
status-withdrawn = دولة منسحبة

## أنواع الإجابات: لا يتحول أي منها إلى غيره.

answer-yes = نعم
answer-no = لا
answer-not-known = غير معروف
answer-not-applicable = لا ينطبق
answer-none = لا يوجد
answer-not-reported = لم يبلغ عنه

## موقع الرقم المنشور من البيانات المسجلة، للقراء.

verdict-borne-out = مؤكد
verdict-borne-out-heading = أرقام تؤكدها البيانات المسجلة
verdict-borne-out-means = تعطي البيانات المسجلة الرقم المنشور، مع كل دولة يستند إليها.
verdict-named-in-part = مؤكد جزئياً
verdict-named-in-part-heading = أرقام تسمي البيانات المسجلة جزءاً منها
verdict-named-in-part-means = الرقم المنشور ممكن، لكن البيانات المسجلة لا تسمي كل دولة يستند إليها.
verdict-untraced = لا يمكن تتبعه
verdict-untraced-heading = أرقام لا يمكن تتبعها في البيانات المسجلة
verdict-untraced-means = الرقم المنشور ممكن، لكن البيانات المسجلة لا تسمي أي دولة يستند إليها.
verdict-silent-zero = صفر، والبيانات صامتة
verdict-silent-zero-heading = أصفار تستند إلى السكوت
verdict-silent-zero-means = المنشور صفر والبيانات المسجلة لا تسمي أحداً؛ لكن السكوت لا يثبت أنه لم يكن هناك أحد.
verdict-contradicted = متناقض
verdict-contradicted-heading = أرقام يوجد ما يناقضها
verdict-contradicted-means = لا يمكن أن يصح الرقم المنشور إلى جانب البيانات المسجلة، أو يُنشر رقمان مختلفان في موضعين.
verdict-unpublished = غير منشور
verdict-unpublished-heading = أرقام لم يُنشر لها عدد
verdict-unpublished-means = لا يذكر أي مصدر مسجل عدداً.
