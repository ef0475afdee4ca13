### صفحات الموقع: إطار كل صفحة، والصفحة الأولى، والدول، والدولة الواحدة، وما قد يتعثر.

## إطار كل صفحة.

web-skip = انتقل إلى المحتوى
web-languages = اللغات
web-navigation = أقسام الموقع
web-trail = موضعك
web-nav-states = الدول
web-nav-plans = خطط العمل
web-nav-obligations = الالتزامات
web-nav-deadlines = المواعيد النهائية
web-nav-reports = التقارير
web-nav-meetings = الاجتماعات
web-nav-map = الخريطة
web-nav-documents = الوثائق
web-nav-data = البيانات
web-time = اليوم المنظور إليه
web-as-of = حتى تاريخ
web-known-by = كما عُرف حتى
web-look = اعرض
web-time-help = «حتى تاريخ» هو يوم القانون والوقائع؛ و«كما عُرف حتى» يستبعد ما سُجل بعد ذلك.
web-elsewhere-back = أنت تنظر إلى الماضي: الحالة في { $day }.
web-elsewhere-ahead = أنت تنظر إلى المستقبل: الحالة في { $day }، وفق قواعد اليوم وبياناته المسجلة.
web-elsewhere-known = أنت تنظر إلى الحالة في { $day }، بما كان مسجلاً حتى { $known } فقط.
web-back-to-today = العودة إلى اليوم
web-theme = المظهر
web-theme-light = فاتح
web-theme-dark = داكن
web-theme-auto = كما في الجهاز
web-about = مستخلص من بيانات ذات مصادر ومن قواعد المعاهدة. وليس منشوراً رسمياً؛ والعبرة بنصوص المعاهدة وبقرارات اجتماعاتها.
web-about-data = البيانات والترخيص وكيفية الاستشهاد
web-feed = متابعة التغييرات
web-no-entry = لا قيد
web-between = { "، " }
web-any = الكل
web-filter = تصفية
web-article = المادة { $article }
web-rows = { $n ->
    [one] جدول من صف واحد
    [two] جدول من صفين
    [few] جدول من { $n } صفوف
   *[other] جدول من { $n } صفاً
}
web-carried = منقول من تقرير سابق

## الأعمدة.

web-state = الدولة
web-status = الحالة
web-region = المنطقة
web-group = المجموعة
web-due = الموعد النهائي
web-whose = مَن
web-what = ماذا
web-left = المتبقي
web-reported-to = المبلغ عنه حتى
web-in-time = في الموعد
web-overdue = متأخر
web-outstanding = لم يُستوفَ

## الصفحة الأولى.

web-home-lede = ما تقوله البيانات المسجلة في { $day }. كل رقم يُفتح على ما يستند إليه.
web-home-figures = الأرقام الرئيسية
web-as-of-day = حتى { $day }
web-figure-parties = الدول الأطراف
web-figure-in-force = نافذة بالنسبة إلى
web-figure-signatories = الدول الموقعة
web-figure-reports-due = التقارير المستحقة عن { $year }
web-figure-received = المعلوم وروده
web-figure-missing = المعلوم تأخره
web-figure-untold = غير معروف
web-home-measures = من مقاييس { $plan } عن { $period }، وعددها { $n }:
web-home-deadlines = المواعيد النهائية في الاثني عشر شهراً المقبلة
web-home-no-deadlines = لا يُعرف موعد يحل في هذه الأشهر، عدا التقارير السنوية.
web-all-deadlines = جميع المواعيد النهائية
web-more-deadlines = جميع المواعيد النهائية، وعدد الباقي { $n }
web-home-next-meeting = الاجتماع المقبل: { $meeting }، ابتداءً من { $day }.
web-home-since = منذ انتهاء { $meeting } في { $day }
web-changes = ما تغيّر
web-no-changes = لا تغيير مسجل.
web-more-changes = وعدد الباقي { $n }.
web-home-work = أعمال مستحقة
web-home-work-help = المتبقي وفق آخر تقرير، مطروحاً منه ما أُنجز بعده؛ وهو نطاق حيث لا تحسم التقارير.
web-home-no-work = لا يُعرف عمل مستحق يمكن قياسه.
web-schedule-yes = في الموعد
web-schedule-no = بعد الموعد
web-schedule-open = غير محسوم

web-change-signed = التوقيع
web-change-deposited = إيداع الصك
web-change-entered-into-force = بدء النفاذ بالنسبة إلى الدولة
web-change-withdrawal-notified = الإشعار بالانسحاب
web-change-withdrew = الانسحاب
web-change-met = استيفاء الالتزام
web-change-became-overdue = تأخر الالتزام
web-change-extended = تمديد الموعد
web-change-extended-until = التمديد حتى { $day }
web-change-reopened = إعادة فتح الالتزام

## الدول.

web-states-count = { $n ->
    [0] لا دولة كذلك.
    [one] دولة واحدة
    [two] دولتان
    [few] { $n } دول
    [many] { $n } دولة
   *[other] { $n } دولة
}
web-states-note = «لم يُستوفَ»: الالتزامات المختلفة الناشئة عن مواد والملزمة للدولة ولم تُستوفَ بحسب البيانات المسجلة؛ و«متأخر»: ما انقضى موعده منها.
web-owes = ما زال عليها
web-in-force-since = نافذة منذ
web-status-party = الدول الأطراف (جميعها)
web-status-in-force = دولة طرف
web-status-deposited = دولة طرف، لم يبدأ النفاذ بعد
web-status-signatory = دولة موقعة
web-status-not-party = غير طرف
web-status-withdrawn = منسحبة
web-group-least-developed = أقل البلدان نمواً
web-group-landlocked-developing = البلدان النامية غير الساحلية
web-group-small-island = الدول الجزرية الصغيرة النامية
web-region-africa = أفريقيا
web-region-americas = الأمريكتان
web-region-asia = آسيا
web-region-europe = أوروبا
web-region-oceania = أوقيانوسيا

## الدولة الواحدة.

web-signed-on = التوقيع
web-deposited-on = إيداع الصك
web-withdrawn-on = سريان الانسحاب
web-instrument-ratification = تصديق
web-instrument-acceptance = قبول
web-instrument-approval = إقرار
web-instrument-accession = انضمام
web-instrument-succession = خلافة
web-state-owed = الالتزامات بموجب المعاهدة
web-bars-help = يمتد كل شريط على مر السنين: اللون الكامل ما كان، والباهت ما تتوقعه القواعد. والخط القائم هو اليوم المنظور إليه، والعلامة الحمراء هي الموعد النهائي.
web-calendar = هذه المواعيد في تقويم
web-due-on = الموعد النهائي: { $day }
web-met-on = الاستيفاء: { $when }
web-state-work = العمل والموعد النهائي
web-state-reports = التقارير السنوية
web-came-in-time = في الموعد
web-came-late = بعد الموعد
web-came-came = ورد
web-came-missing = متأخر
web-came-not-yet = لم يحل موعده
web-came-unknown = غير معروف
web-requests = طلبات التمديد
web-state-plans = تعهدات خطط العمل
web-state-answers = ما تقوله المصادر
web-state-answers-help = جميع البيانات المسجلة عن هذه الدولة، مرتبة بحسب المواد، مع موضع كل منها.
web-state-silent = لا بيان مسجل عن هذه الدولة.
web-answers-elsewhere = أسئلة أخرى
web-questions-count = { $n ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
   *[other] { $n } سؤالاً
}

## ما قد يتعثر.

web-fault-title-wrong = تعذرت القراءة
web-fault-title-nothing = لا شيء هنا
web-fault-title-failed = لم يتم الأمر
web-fault-day = «{ $value }» ليس يوماً (في «{ $name }»). اكتب اليوم على هيئة سنة-شهر-يوم، مثل 2023-06-30.
web-fault-value = «{ $value }» ليست من قيم «{ $name }». اختر قيمة من قائمة الصفحة.
web-fault-state = لا توجد دولة «{ $state }». ينتهي العنوان بالأحرف اللاتينية الكبيرة الثلاثة لمعيار ISO 3166.
web-fault-near = لعلك تقصد:
web-fault-known = الموجود:
web-fault-no-plan = لا توجد خطة «{ $name }».
web-fault-no-meeting = لا يوجد اجتماع «{ $name }».
web-fault-no-reporting-period = لا وثيقة في السجل تذكر الفترة المشمولة بالتقرير للاجتماع { $name }.
web-fault-no-indicator = لا يوجد في هذه الخطة مؤشر «{ $name }».
web-fault-no-obligation = لا شيء مستحق بموجب «{ $name }».
web-fault-no-document = لا توجد وثيقة مسجلة «{ $name }».
web-fault-no-day = لا يمتد السجل إلى أكثر من مئة عام مقبلة، ولا يبلغ { $name }.
web-fault-no-form = لا توجد استمارة إبلاغ عن { $name }.
web-fault-no-reading = لا توجد قراءة منشورة باسم «{ $name }».
web-fault-page = لا صفحة في هذا العنوان.
web-fault-method = لا يمكن استعمال هذا العنوان على هذا النحو.
web-fault-large = ما أُرسل أكبر مما يقبله هذا الموقع.
web-fault-time = استغرق الرد وقتاً طويلاً. حاول مرة أخرى بعد لحظات.
web-fault-record = تتعذر قراءة البيانات حالياً. حاول مرة أخرى بعد دقائق.
web-fault-ours = حدث خطأ من جانبنا. حاول مرة أخرى؛ فإن تكرر فأبلغ وحدة الدعم بالعنوان.
web-fault-on = للمتابعة:

## Progress reports.

web-nav-progress = التقارير المرحلية
web-progress-lede = يُعَدّ كل تقرير من جديد استناداً إلى السجل بحالته الراهنة، ويُفتح كل رقم على الدول والوثائق التي يقوم عليها.
web-progress-none = لم تنقضِ حتى هذا اليوم أي فترة إبلاغ تحدد وثيقةٌ تاريخيها.
web-progress-read = القراءة على الشاشة
web-progress-download = للتنزيل:
web-progress-languages = بلغات أخرى:

## Proof-reading a text.

web-proof-title = تدقيق نص
web-proof-lede = تقرير أو خطة أو ميزانية بالصينية أو الإنكليزية: يُعرض ما لا يمكن أن يصح كله معاً مع الموضعين والحساب.
web-proof-file = الملف
web-proof-file-help = DOCX أو HTML أو PDF أو Markdown أو نص عادي، { $megabytes } ميغابايت على الأكثر
web-proof-text = أو النص نفسه
web-proof-pasted = نص ملصق
web-proof-nothing = لم يُقدَّم شيء: اختر ملفاً أو ألصق نصاً.
web-proof-least = الملاحظات
web-proof-least-certain = المؤكد فقط
web-proof-least-probable = المؤكد والمرجَّح
web-proof-least-possible = الكل، بما فيه المحتمل فحسب
web-proof-against = المقابلة
web-proof-against-nothing = بالنص نفسه فقط
web-proof-against-meeting = بالنص نفسه وبالبيانات المسجلة لأجل { $meeting } ({ $period })
web-proof-against-help = الأرقام والقوائم والمواعيد التي لا تسمح بها البيانات المسجلة؛ وتفضي كل نتيجة إلى تلك البيانات.
web-proof-format = الجواب
web-proof-format-html = النص والملاحظات على هامشه
web-proof-format-docx = ملف Word مع تعليقات
web-proof-format-json = JSON للبرامج
web-proof-go = التدقيق
web-proof-kept = يُقرأ النص في الذاكرة ويُنسى مع الجواب؛ ولا يُحفظ منه شيء.
web-proof-not-docx = لا يمكن وضع التعليقات إلا في ملف DOCX. اختر جواباً آخر أو قدّم ملف DOCX.

# ما يمكن للبرامج أن تطلبه، بحسب اسم العملية.
web-asks-deadlines = المواعيد النهائية ابتداءً من سنة قبل اليوم المحدد.
web-asks-documents = الوثائق التي يستند إليها السجل.
web-asks-forms = صيغ نموذج الإبلاغ.
web-asks-form = مخطط JSON لإحدى صيغ نموذج الإبلاغ.
web-asks-meetings = الاجتماعات الواردة في السجل.
web-asks-obligations = الالتزامات في اليوم المحدد، صفحة صفحة.
web-asks-plans = خطط العمل ومجموعات الأرقام.
web-asks-indicators = جميع مقاييس خطة ما لاجتماع ما.
web-asks-indicator = مقياس واحد مع الدول والبيانات والأرقام المنشورة التي يستند إليها.
web-asks-readings = القراءات المنشورة، الأحدث أولاً.
web-asks-reading = قراءة منشورة واحدة، وهل تعطي النتيجة نفسها اليوم.
web-asks-figures = أرقام قراءة منشورة، بايتاً ببايت كما حُسبت بصمتها.
web-asks-reports = من قدَّم تقريراً عن سنة ما ومن لم يقدِّمه.
web-asks-submit = تقديم تقرير عن الدولة المعنية؛ والملف نفسه يعطي الإيصال نفسه.
web-asks-check = التحقق من تقرير كما لو كان مقدَّماً؛ ولا يُحتفظ بأي شيء منه.
web-asks-states = جميع الدول مع حالتها وما لا يزال مستحقاً عليها.
web-asks-state = دولة واحدة مع التزاماتها وتقاريرها وكل بيان علني بشأنها.
web-asks-status = عدد الدول الملزمة بالاتفاقية.
