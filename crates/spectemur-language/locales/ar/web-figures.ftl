### صفحات الخطط والمؤشرات والالتزامات والمواعيد النهائية.

## الخطط.

web-plan-years = من { $from } إلى { $to }
web-plan-actions = { $n ->
    [one] إجراء واحد
    [two] إجراءان
    [few] { $n } إجراءات
   *[other] { $n } إجراءً
}
web-plan-measures = { $n ->
    [0] بلا مقاييس
    [one] مقياس واحد
    [two] مقياسان
    [few] { $n } مقاييس
   *[other] { $n } مقياساً
}
web-plan-incomplete = لا يتضمن الملف الخطة كلها.
web-sets = مجموعات أرقام إلى جانب الخطط
web-plan-period = { $meeting }: { $period }
web-plan-no-period = لم تكن قد انتهت حتى ذلك اليوم أي فترة مشمولة بالتقرير في السجل، فلا رقم.
web-plan-meetings = الاجتماعات ذات الفترة المشمولة بالتقرير:
web-themes = المواضيع
web-action = الإجراء { $n }
web-milestone = يُنجز بحلول
web-indicator = المقياس
web-value = وفق البيانات المسجلة
web-published = المنشور
web-agreement = التوافق

## المؤشر الواحد.

web-named = الدول المسماة
web-denied = دول غير محسوبة
web-silent = دول لا بيان عنها
web-how-counted = كيفية الحساب
web-count-states = عدد الدول التي تقول ذلك
web-count-events = عدد الوقائع
web-count-sum = مجموع الكميات المذكورة
web-count-share = جزء من كل
web-window-reporting-period = ضمن الفترة المشمولة بالتقرير
web-window-report-year = في السنة التقويمية المبلغ عنها
web-window-two-report-years = في السنتين التقويميتين المبلغ عنهما
web-window-standing = وفق آخر ما ذُكر حتى ذلك اليوم
web-window-to-date = في أي وقت حتى ذلك اليوم
web-published-where = ما تنشره الوثائق
web-trend = منذ خط الأساس
web-trend-one = لا يعرف السجل حتى الآن إلا فترة واحدة مشمولة بالتقرير؛ وستأتي الفترات اللاحقة تحتها.
web-meeting = الاجتماع
web-period = الفترة
web-nobody-named = لا دولة مسماة.
web-nobody-silent = لا دولة بغير بيان.
web-silent-states = بغير بيان ({ $n })
web-silent-means = لا تقول البيانات المسجلة هل تُحسب هذه الدول. والسكوت ليس نعم ولا لا.
web-counted-among = محسوب من بين
web-certain = { $n ->
    [one] دولة واحدة مؤكد انتماؤها
    [two] دولتان مؤكد انتماؤهما
    [few] { $n } دول مؤكد انتماؤها
   *[other] { $n } دولة مؤكد انتماؤها
}
web-possible = { $n ->
    [one] دولة واحدة محتمل انتماؤها
    [two] دولتان محتمل انتماؤهما
    [few] { $n } دول محتمل انتماؤها
   *[other] { $n } دولة محتمل انتماؤها
}
web-on-map = العرض على الخريطة

## الالتزامات.

web-owed-lede = المستحق في { $day }، وعدد ما في كل حالة. كل عدد يُفتح على الدول.
web-owed-treaty = بموجب المعاهدة
web-owed-plans = بموجب خطط العمل
web-owed-machinery = سير الاجتماعات ووحدة الدعم
web-stands = حالة الوفاء
web-standing-not-yet = لم يحن بعد
web-standing-due-in = مستحق
web-standing-overdue-by = متأخر
web-standing-extended-until = ممدد
web-standing-met = مستوفى
web-standing-reopened = أعيد فتحه
web-standing-released = منقضٍ
web-standing-conflict = متناقض
web-standing-unknown = غير معروف
web-all = الكل
web-first-due = الموعد الأول
web-why = السبب، خطوة خطوة
web-extensions = التمديدات
web-until = حتى { $day }
web-readings = القراءات المعتمدة
web-as-table = المحتوى نفسه في جدول

## المواعيد النهائية.

web-theme-of-plan = الموضوع
web-calendar-help = اشترك في هذا العنوان من برنامج تقويم: يبقى محدثاً.
web-ahead = المقبلة
web-behind = السنة الماضية
web-nothing-ahead = لا يُعرف موعد يحل.
