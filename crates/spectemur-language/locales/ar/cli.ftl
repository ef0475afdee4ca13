### ما يقوله سطر الأوامر إلى جانب نتائجه.
### ما يُكتب بحروف لاتينية من خيارات وأمثلة يُعزل بعلامتي اتجاه غير مرئيتين حتى لا ينعكس ترتيبه.

cli-error = لم يُنفَّذ:
cli-problems = { $n ->
    [zero] لا مشكلات.
    [one] مشكلة واحدة. ولم يُغيَّر شيء.
    [two] مشكلتان. ولم يُغيَّر شيء.
    [few] { $n } مشكلات. ولم يُغيَّر شيء.
    [many] { $n } مشكلة. ولم يُغيَّر شيء.
   *[other] { $n } مشكلة. ولم يُغيَّر شيء.
}
cli-sound = { $package }: سليمة. الدول: { $states }؛ المقاييس: { $measures }؛ الخطط ومجموعات الأرقام: { $plans }؛ قواعد ما يُستحق: { $rules }؛ الحالات المتعلقة بها: { $cases }؛ الإفادات: { $statements }.
cli-record-brought-in = { $statements ->
    [zero] لم تُنقل أي إفادة من الحزمة إلى { $place }.
    [one] نُقلت إفادة واحدة من الحزمة إلى { $place }.
    [two] نُقلت إفادتان من الحزمة إلى { $place }.
    [few] نُقلت { $statements } إفادات من الحزمة إلى { $place }.
    [many] نُقلت { $statements } إفادة من الحزمة إلى { $place }.
   *[other] نُقلت { $statements } إفادة من الحزمة إلى { $place }.
}
cli-imported = { $statements ->
    [zero] لم تُسجَّل أي إفادة
    [one] سُجِّلت إفادة واحدة
    [two] سُجِّلت إفادتان
    [few] سُجِّلت { $statements } إفادات
    [many] سُجِّلت { $statements } إفادة
   *[other] سُجِّلت { $statements } إفادة
}؛ والموجود من قبل: { $already }.
cli-contradicts = { $state }، «{ $question }»: { $new } يناقض { $old }. وقد أُبقي عليهما معاً، وتَعُدُّ الأرقام الإجابة غير معروفة إلى أن يبت أحد في الأمر.
cli-written = كُتب: { $file }
cli-sent = أُرسل: { $state }
cli-writing = تجري كتابة { $file }

cli-unknown-plan = لا توجد خطة { $plan }. الخطط ومجموعات الأرقام الموجودة: { $known }.
cli-unknown-meeting = لا يوجد اجتماع { $meeting }. الاجتماعات الموجودة: { $known }.
cli-no-reporting-period = لا تبيِّن أي وثيقة في السجل الفترة المشمولة بالتقرير المقدم إلى { $meeting }. وهي معروفة لما يلي: { $known }.
cli-unknown-indicator = لا يوجد مؤشر { $indicator } في { $plan }. الموجود: { $near }.
cli-unknown-population = لا توجد مجموعة { $population }. المجموعات الموجودة: { $known }.
cli-unknown-report = لا يوجد تقرير { $report }. التقارير الموجودة: { $known }.
cli-store-unavailable = لا يمكن الوصول إلى البيانات المسجلة في { $place } ({ $detail }). يُرجى التحقق من العنوان ومن وجود مجلده أو خادمه.
cli-store-locked = البيانات المسجلة في { $place } مقفلة من برنامج آخر. يُرجى الانتظار حتى ينتهي من الكتابة ثم المحاولة من جديد.
cli-store-damaged = البيانات المسجلة في { $place } تالفة ({ $detail }). يُرجى الإبقاء على الملف كما هو واستعادة آخر نسخة تجتاز التحقق.
cli-store-not-a-record = ليس في { $place } بيانات مسجلة ({ $detail }). يُرجى ذكر مسار ملف فيه بيانات مسجلة، أو ملف لا وجود له بعد.
cli-store-read-only = لا يمكن الكتابة في البيانات المسجلة في { $place } ({ $detail }). يُرجى السماح بالكتابة في الملف وفي مجلده.
cli-store-disk-full = لم يبقَ متسع للبيانات المسجلة في { $place }. ولم يُسجَّل شيء. يُرجى إفساح المجال ثم المحاولة من جديد.
cli-store-not-empty = السجل الموجود في { $place } ليس فارغاً. لم يُنسخ شيء. اذكر عنوان سجل غير موجود بعد.
cli-backup-exists = الملف { $file } موجود أصلاً. لم يُكتب شيء. اذكر اسم ملف غير موجود بعد.
cli-no-record = لا يوجد سجل في { $place }. تحقق من المسار.
cli-copied = عدد الصفوف في { $place }: { $rows }، وعدد البيانات: { $statements }، والتحقق سليم.
cli-store-other = { $detail }

cli-status-title = { $treaty }، الحالة في { $day }
cli-status-deposited = الدول الأطراف (بحسب الإيداع)
cli-status-in-force = نافذة بالنسبة إليها
cli-status-signed-only = الدول الموقعة
cli-status-withdrawn = الدول المنسحبة
cli-status-list-in-force = نافذة بالنسبة إليها
cli-status-list-deposited = أودعت صكها ولم يبدأ النفاذ بالنسبة إليها بعد
cli-status-list-signatory = الدول الموقعة
cli-status-list-withdrawn = الدول المنسحبة

cli-indicators-title = { $plan }، { $meeting }: من { $from } إلى { $to }

cli-explain-rule = القاعدة
cli-explain-among = من بين
cli-explain-window = الفترة
cli-explain-questions = الأسئلة
cli-explain-result = النتيجة
cli-explain-named = المسماة ({ $n })
cli-explain-denied = غير محسوبة لأن البيانات المسجلة تنفي ذلك ({ $n })
cli-explain-open = الصامتة أو المشكوك فيها ({ $n })
cli-explain-members = المؤكد: { $certain }؛ الممكن: { $possible }
cli-explain-published = المنشور
cli-explain-agreement = التوافق
cli-explain-conflict = البيانات المسجلة تناقض نفسها
cli-explain-related = قريب، غير محسوب
cli-explain-assumed = القراءة
cli-explain-inferred = مستنتج من قائمة كاملة
cli-explain-register = سجل الوديع
cli-explain-unverified = لم يُتحقق منه
cli-value-unknown = غير معروف
cli-value-range = من { $low } إلى { $high }
cli-value-at-least = { $low } أو أكثر
cli-value-share = { $part } من أصل { $whole }

cli-verify-sound = البيانات المسجلة سليمة. الإفادات: { $statements }؛ المصادر: { $sources }؛ حلقات سلسلة التدقيق: { $entries }.
cli-verify-head = أحدث حلقة: { $hash }
cli-verify-problems = { $n ->
    [zero] لا مشكلات في البيانات المسجلة.
    [one] مشكلة واحدة في البيانات المسجلة. يُرجى استعادة آخر نسخة تجتاز التحقق.
    [two] مشكلتان في البيانات المسجلة. يُرجى استعادة آخر نسخة تجتاز التحقق.
    [few] { $n } مشكلات في البيانات المسجلة. يُرجى استعادة آخر نسخة تجتاز التحقق.
    [many] { $n } مشكلة في البيانات المسجلة. يُرجى استعادة آخر نسخة تجتاز التحقق.
   *[other] { $n } مشكلة في البيانات المسجلة. يُرجى استعادة آخر نسخة تجتاز التحقق.
}
cli-doctor-package = حزمة المعاهدة
cli-doctor-record = البيانات المسجلة
cli-doctor-folder = الكتابة في هذا المجلد
cli-doctor-well = سليم
cli-doctor-no-record = لا وجود لها بعد؛ وينشئها أول أمر يحتاج إليها

cli-unknown-state = لا توجد في سجل الأسماء الدولة { $state }. يُرجى استخدام الأحرف الثلاثة لمعيار ISO 3166، مثلاً BGR.
cli-bound-already = الدولة { $state } ملزمة بالفعل في ذلك اليوم. يُرجى اختيار دولة غير ملزمة، أو يوم أسبق.
cli-no-entry-into-force = لن تدخل المعاهدة حيز النفاذ بالنسبة إلى { $state } بإيداع في { $day }.
cli-unknown-obligation = لا شيء مستحق بموجب { $obligation }. الموجود: { $known }.
cli-unknown-request = لا يوجد في البيانات المسجلة طلب { $request }. الموجود: { $known }.
cli-unknown-form = لا يوجد نموذج إبلاغ { $form }. الموجود: { $known }.
cli-missing-attachment = يذكر التقرير المرفق { $name } الذي لم يُقدَّم. يُرجى تقديمه بالخيار { "\u2066" }--attach{ "\u2069" }.
cli-readings-address = العنوان على الموقع
cli-readings-count = القراءات المنشورة: { $n }؛ ما لم يعد مطابقاً منها: { $differing }
cli-refused-report = لا يمكن قبول التقرير: { $n ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $n } ملاحظات
    [many] { $n } ملاحظة
   *[other] { $n } ملاحظة
}. للاطلاع عليها كلها يُرجى تنفيذ «{ "\u2066" }form check{ "\u2069" }».
cli-form-unreadable = ليس { $file } بحسب اسمه مصنفاً (xlsx) ولا ملف JSON أو CSV. يُرجى اختيار نموذج مملوء.
cli-replaced-report = استُعيض عن التقرير { $report }. أعِد أحدث نسخة منه، { $newest }.
cli-empty-remarks = يُعاد التقرير مشفوعاً بملاحظات. بيّن باستخدام --remarks أو --remarks-file ما يُطلب من الدولة تعديله أو توضيحه.
cli-no-reviews = لا تحدد حزمة المعاهدة أسئلة للتقارير المعادة والقرارات. أضف الجدول [review] إلى ملفها treaty.toml.
cli-refused-ruling = { $n ->
    [one] يتعذر اتخاذ القرار لسبب واحد:
    [two] يتعذر اتخاذ القرار لسببين:
    [few] يتعذر اتخاذ القرار لـ{ $n } أسباب:
   *[other] يتعذر اتخاذ القرار لأسباب عددها { $n }:
}
cli-unknown-question = لا يوجد سؤال { $question }. الأسئلة القريبة منه: { $near }.
cli-how-to-rule = للبت: spectemur rule --holds ID --aside ID --reason "…" --by "…"، أو --neither بدلاً من --holds.

## العالم المولَّد.

demo-by = دولة متخيَّلة
demo-handing-in = تقارير عن عام { $year }
demo-told = عدد الدول المتخيَّلة: { $states }؛ وعدد التقارير المقدمة: { $reports }؛ صُحح منها لاحقاً: { $corrected }، وفيها تناقض وُضع عمداً: { $planted }. ولا شيء من ذلك حقيقي.
demo-look = كل شيء في المجلد { $folder }. للاطلاع:
cli-serving = الموقع متاح على { $address }. للإيقاف اضغط Ctrl-C.
cli-invited = دعوة إلى { $email } يجب قبولها قبل { $until }؛ يمكن لكل من يملك العنوان أدناه قبولها.
