### القراءات المنشورة: ما نُشر، وكيف يُستشهد به ويُتحقق منه، وكيف يُنشر.

readings-title = القراءات المنشورة
readings-lede = تحتفظ القراءة المنشورة بأرقامها على الدوام: حتى تاريخ معيّن، وبما كان مسجلاً حتى لحظة معيّنة. وما يُسجَّل لاحقاً لا يغيّرها.
readings-none = لم يُنشر شيء بعد.
readings-all = جميع القراءات المنشورة
readings-reading = القراءة
readings-called = { $plan }، { $meeting }، حتى { $day } (رقم { $n })
readings-plan = الخطة
readings-published = تاريخ النشر
readings-by = الجهة الناشرة
readings-earlier = نسخة سابقة
readings-one-lede = تبقى هذه الصفحة ويبقى عنوانها. والأرقام هي أرقام التاريخ واللحظة المبيّنين هنا.
readings-replaced = نُشرت قراءة لاحقة للخطة نفسها والاجتماع نفسه:
readings-check = هل ما زالت النتيجة كما هي؟
readings-same = نعم. حُسبت من جديد استناداً إلى ما كان معروفاً حينها، وجاءت جميع الأرقام مطابقة.
readings-differs = لا. حُسبت من جديد استناداً إلى ما كان معروفاً حينها، وجاءت الأرقام التالية مختلفة:
readings-entry-gone = لم يعد القيد الذي نُشرت هذه القراءة استناداً إليه موجوداً.
readings-content-changed = عُدِّلت القواعد أو النصوص التي تستند إليها الأرقام منذ نشر هذه القراءة.
readings-hash = بصمة الأرقام (SHA-256)
readings-entry = أحدث قيد مع بصمته (SHA-256)
readings-check-yourself = للتحقق بنفسك، نزِّل ملف الأرقام واحسب بصمته (SHA-256).
readings-figures = الأرقام بصيغة JSON
readings-pages = كل شيء كما كان معروفاً حينها
readings-pages-help = تعرض هذه الصفحات الحالة حتى ذلك التاريخ، وبما كان مسجلاً حتى تلك اللحظة فقط.
readings-home = نظرة عامة
readings-cite-as = { $treaty }، { $title }، نُشرت في { $day }، { $address }، SHA-256: { $hash }
readings-change = نُشرت: { $title }

## النشر.

readings-publish-lede = اختر خطة واجتماعاً، واطلع على ما سيُنشر، ثم انشره.
readings-choose = ما يُنشر
readings-day = حتى تاريخ
readings-day-help = إن لم تحدد تاريخاً، فآخر يوم من الفترة المشمولة بالتقرير. ولا يجوز أن يتجاوز اليوم.
readings-look = الاطلاع أولاً
readings-proposed = ما سيُنشر
readings-measures = { $n ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $n } أرقام
    [many] { $n } رقماً
   *[other] { $n } رقم
}
readings-before = ما نُشر سابقاً:
readings-unchanged = جميع الأرقام مطابقة لأرقام تلك القراءة.
readings-changed = { $n ->
    [zero] لم يتغير أي رقم منذئذ.
    [one] تغيّر رقم واحد منذئذ:
    [two] تغيّر رقمان منذئذ:
    [few] تغيّرت { $n } أرقام منذئذ:
    [many] تغيّر { $n } رقماً منذئذ:
   *[other] تغيّر { $n } رقم منذئذ:
}
readings-for-good = يبقى ما يُنشر في عنوانه على الدوام. ويمكن أن تتبعه قراءة لاحقة، لكن لا يمكن تعديله أو سحبه.
readings-publish = نشر
readings-refused-ahead = لم يحن { $day } بعد. اختر اليوم أو تاريخاً أسبق.
readings-refused-empty = لم يُسجَّل شيء بعد، فلا يوجد ما يُنشر.
