### The report editor: reports of a State while its people write them.

## The lists of reports.

drafts-title = التقارير
drafts-lede = كل سنة وموعدها وما قُدِّم عنها
drafts-state = الحالة
drafts-being-written = قيد الإعداد
drafts-go-on = متابعة
drafts-start = بدء التقرير
drafts-look = اطلاع أو تعديل
drafts-due = موعد التقديم: { $day }
drafts-saved-last = آخر حفظ في المكتب:

## The cover page of a report.

drafts-open-forms = { $n ->
    [one] نموذج واحد لم يُجب عنه بعد.
    [two] نموذجان لم يُجب عنهما بعد.
    [few] { $n } نماذج لم يُجب عنها بعد.
   *[other] { $n } نموذجاً لم يُجب عنها بعد.
}
drafts-open-none = لكل نموذج إجابة أو علامة.
drafts-all-unchanged = لا تغيير في أي شيء
drafts-found = ما وُجد
drafts-who = من يملؤه
drafts-form-changed = تغيّر
drafts-form-unchanged = دون تغيير
drafts-form-not-applicable = لا ينطبق
drafts-form-begun = بدأ ملؤه
drafts-form-open = لم يُجب عنه
drafts-unchanged-since = دون تغيير منذ { $year }
drafts-changed = { $n ->
    [one] إجابة واحدة تختلف عن التقرير السابق
    [two] إجابتان تختلفان عن التقرير السابق
    [few] { $n } إجابات تختلف عن التقرير السابق
   *[other] { $n } إجابة تختلف عن التقرير السابق
}
drafts-contested = { $n ->
    [one] إجابة واحدة تنتظر الاختيار
    [two] إجابتان تنتظران الاختيار
    [few] { $n } إجابات تنتظر الاختيار
   *[other] { $n } إجابة تنتظر الاختيار
}
drafts-comments = { $n ->
    [0] كتابة تعليق
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
   *[other] { $n } تعليقاً
}
drafts-goes-back = { $n ->
    [one] إجابة متغيرة واحدة تعود كما في التقرير السابق.
    [two] إجابتان متغيرتان تعودان كما في التقرير السابق.
    [few] { $n } إجابات متغيرة تعود كما في التقرير السابق.
   *[other] { $n } إجابة متغيرة تعود كما في التقرير السابق.
}
drafts-remark-help = تُرفق الملاحظة بالتقرير، ويمكن أن تشرح ما وُجد هنا.
drafts-nobody = لا أحد بعينه
drafts-delegate-to = يملؤه
drafts-delegate = تدوين
drafts-mark = وضع علامة على النموذج
drafts-mark-unchanged = دون تغيير منذ التقرير السابق
drafts-mark-changed = فيه جديد
drafts-mark-not-applicable = لا ينطبق علينا
drafts-submit-title = التقديم
drafts-submit-help = يُفحص كل شيء مرة أخرى. ويصدر الإيصال فوراً، ويمكن تعديل التقرير لاحقاً.
drafts-submit = تقديم التقرير
drafts-submit-others = تتيح لكم صفتكم إعداد التقرير. ويقدمه شخص مخوَّل من دولتكم.
drafts-start-help = تُملأ المسودة بما ورد في التقرير السابق والسجل. ويكتب جميع العاملين لدولتكم في المسودة نفسها.
drafts-amend-help = قُدِّم هذا التقرير. ويبدأ التعديل بما ورد فيه، ويبقى التقرير قائماً إلى أن يُقدَّم التعديل.
drafts-language = لغة التقرير
drafts-amend = تعديل التقرير
drafts-receipt-save = حفظ الإيصال
drafts-report-save = حفظ التقرير (JSON)
drafts-review = الاطلاع على التقرير

## One form.

drafts-in-view = المعروض { $n } من { $all } من الأسئلة: الجديد والمفتوح والمتغير.
drafts-show-all = عرض الكل
drafts-show-changed = عرض الجديد والمفتوح والمتغير فقط
drafts-row-add = إضافة صف
drafts-rows-more = حفظ وعرض صفوف فارغة أخرى
drafts-row-remove = حذف هذا الصف
drafts-row-remove-help = تُحذف الصفوف المعلَّمة بـ ✕ عند الحفظ.
drafts-paste = يمكن لصق خلايا منسوخة من جدول إلكتروني في الجدول فتملأ الصفوف والأعمدة.
drafts-table-none = إذا خلا الجدول من الصفوف، فالسبب
drafts-not-public = غير علني: لدولتكم ووحدة الدعم فقط
drafts-files-none = لا يوجد بعد ملف مرفق بالتقرير.
drafts-file-name = الملف
drafts-file-kind = النوع
drafts-file-size = الحجم
drafts-file-for = من يمكنه الاطلاع عليه
drafts-file-bytes = الحجم بالبايت: { $size }
drafts-file-public = علني: للجميع بعد تقديم التقرير
drafts-file-change = تعديل
drafts-file-hide = جعله غير علني
drafts-file-publish = جعله علنياً
drafts-file-remove = إزالة الملف
drafts-file-choose = خريطة أو صورة أو جدول أو نص لإرفاقه
drafts-file-help = الأنواع الممكنة: { $kinds }. الحد الأقصى للملف الواحد بالميغابايت: { $largest }، وللملفات معاً: { $together }.
drafts-file-attach = إرفاق الملف
drafts-comment = تعليق لزملائكم
drafts-comment-help = تُحفظ التعليقات عند الحفظ. وهي ليست جزءاً من التقرير وتزول عند تقديمه.
drafts-comment-done = عولج
drafts-comment-tick = وضع علامة: عولج
drafts-versions = { $n ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $n } نسخ
    [many] { $n } نسخة
   *[other] { $n } نسخة
}
drafts-versions-title = نسخ سابقة
drafts-versions-help = ما يرد هنا كُتب تباعاً، والأحدث أولاً. ويزول عند تقديم التقرير.
drafts-versions-none = لم يُكتب شيء هنا بعد.
drafts-version-now = النسخة الحالية
drafts-version-earlier = سابقة
drafts-version-beside = إلى جانبها، بانتظار الاختيار
drafts-version-settled = كانت إلى جانب أخرى
drafts-save = حفظ
drafts-save-next = حفظ والانتقال إلى النموذج التالي
drafts-clash = غيّر شخصان هذه الإجابة على نحوين مختلفين. وحُفظت الإجابتان. يُرجى اختيار إحداهما.
drafts-choose = اختيار هذه

## What is kept where. “[time]” is replaced by the script.

drafts-kept-here = حُفظ على هذا الحاسوب الساعة [time]
drafts-kept-office = حُفظ في المكتب الساعة [time]
drafts-kept-waiting = لا اتصال. حُفظ على هذا الحاسوب الساعة [time]، ويُرسل عند عودة الاتصال.
drafts-kept-others = غيّر شخص آخر هذه الإجابة.
drafts-kept-contested = غيّر شخص آخر هذه الإجابة على نحو مختلف. وحُفظت الإجابتان.
drafts-kept-merged = حُفظ مع صفوف كتبها شخص آخر.
drafts-kept-signed-out = انتهت جلستكم. يبقى ما كتبتموه على هذا الحاسوب ويُرسل عند تسجيل الدخول من جديد.
drafts-kept-failed = تعذر الحفظ. يُرجى نسخ ما كتبتموه والمحاولة من جديد.
drafts-kept-look = اطلاع
drafts-kept-unsent = بعض ما كتبتموه لم يصل إلى المكتب بعد، وتسجيل الخروج يحذفه من هذا الحاسوب. هل تريدون الخروج مع ذلك؟

## What was refused.

drafts-refused-report = لا يمكن قبول التقرير بعد. يُرجى تصحيح ما ورد أدناه.
drafts-refused-no-such-report = لا يوجد تقرير كهذا. تجدون التقارير في القائمة.
drafts-refused-not-open = لا توجد مسودة مفتوحة لهذا التقرير: لم تُبدأ أو سبق تقديمها. أعيدوا فتحها لتعديلها.
drafts-refused-no-place = لا يوجد في النموذج موضع كهذا.
drafts-refused-no-version = سبق أن اختار شخص آخر. يُرجى مراجعة الإجابة.
drafts-refused-contested = غيّر شخصان إجابة على نحوين مختلفين. يُرجى الاختيار أولاً.
drafts-refused-nothing-earlier = لا يُعرف تقرير سابق يمكن أخذ إجاباته.
drafts-refused-no-colleague = لا أحد من العاملين لدولتكم له هذا الحساب.
drafts-refused-too-much = هذا أكثر مما يُحفظ دفعة واحدة. يُرجى الحفظ على أجزاء.
drafts-refused-no-file = لم يُختر أي ملف، أو لا يمكن استعمال اسمه. يُرجى اختيار ملف لا يتجاوز اسمه 120 حرفاً.
drafts-refused-no-such-file = لا يرافق التقرير ملف باسم «{ $name }». ربما أزاله أحد الزملاء.
drafts-refused-file-kind = الملف «{ $name }» ليس من نوع يمكن إرفاقه. الأنواع الممكنة: { $allowed }. يُرجى حفظه بأحدها.
drafts-refused-file-content = محتوى الملف «{ $name }» لا يطابق امتداد اسمه، أو أن الملف فارغ. يُرجى حفظه من جديد بالبرنامج الذي أُعد به.
drafts-refused-file-too-large = الملف «{ $name }» أكبر من اللازم؛ الحد الأقصى بالميغابايت: { $largest }. يُرجى تصغيره أو تقسيمه.
drafts-refused-files-too-large = بإضافة هذا الملف تصبح الملفات المرفقة معاً أكبر من اللازم؛ الحد الأقصى بالميغابايت: { $together }. يُرجى إرفاق ملفات أقل عدداً أو أصغر حجماً.
drafts-refused-file-there = يرافق التقرير ملف آخر باسم «{ $name }». يُرجى إزالته أولاً أو إعطاء هذا الملف اسماً آخر.
