### الكلمات الثابتة في التقرير: الغلاف والعناوين والأعمدة، وكيف تُعرض الأدلة.

## الاجتماعات بحسب معرِّفاتها.

meeting-1MSP = الاجتماع الأول للدول الأطراف
meeting-2MSP = الاجتماع الثاني للدول الأطراف
meeting-3MSP = الاجتماع الثالث للدول الأطراف
meeting-4MSP = الاجتماع الرابع للدول الأطراف
meeting-5MSP = الاجتماع الخامس للدول الأطراف
meeting-6MSP = الاجتماع السادس للدول الأطراف
meeting-7MSP = الاجتماع السابع للدول الأطراف
meeting-8MSP = الاجتماع الثامن للدول الأطراف
meeting-9MSP = الاجتماع التاسع للدول الأطراف
meeting-10MSP = الاجتماع العاشر للدول الأطراف
meeting-11MSP = الاجتماع الحادي عشر للدول الأطراف
meeting-12MSP = الاجتماع الثاني عشر للدول الأطراف
meeting-13MSP = الاجتماع الثالث عشر للدول الأطراف
meeting-1RC = المؤتمر الاستعراضي الأول
meeting-2RC = المؤتمر الاستعراضي الثاني
meeting-3RC = المؤتمر الاستعراضي الثالث

## المواضيع كما تسميها المواضع في الموجز.

place-word-gender = تعميم مراعاة المنظور الجنساني
place-word-universalization = إضفاء الطابع العالمي
place-word-stockpile = تدمير المخزونات والاستبقاء
place-word-clearance = التطهير والتثقيف للحد من المخاطر
place-word-victim-assistance = مساعدة الضحايا
place-word-cooperation = التعاون والمساعدة الدوليان
place-word-transparency = تدابير الشفافية
place-word-national-implementation = تدابير التنفيذ الوطنية
place-word-compliance = الامتثال

## الغلاف

report-cover-symbol-note = الرمز هو رمز التقرير المنشور.
report-cover-as-of = الحالة في { $date }
report-cover-period = الفترة المشمولة بالتقرير: من { $from } إلى { $to }
report-cover-meeting = { $meeting }
report-cover-days = { $place }، من { $from } إلى { $to }
report-cover-submitted = لعلم الوفود
report-cover-language = العربية
report-cover-composed = أُعدَّ من البيانات المسجلة؛ وليس وثيقة رسمية من وثائق الأمم المتحدة. والتقرير المنشور هو { $symbol }.
report-cover-fingerprint = بصمة البيانات المسجلة: { $fingerprint }

## الأجزاء والعناوين

report-part-introduction = مقدمة
report-part-summary = موجز التقرير
report-part-monitoring = رصد { $plan }
report-section-heading = { $letter }- { $title }
report-discussion-heading = نقاط للمناقشة في { $meeting }
report-contents = المحتويات
report-paragraphs = الفقرات
report-page = الصفحة
report-navigation = محتويات التقرير
report-skip = الانتقال إلى النص

## الجداول

report-table-caption = المؤشرات: { $section }
report-evidence-caption = البيانات المسجلة والدول التي تستند إليها: { $section }
report-reconciliation-caption = البيانات المسجلة والأرقام المنشورة: { $section }
report-column-action = الإجراء
report-column-indicator = المؤشر
report-column-result = النتيجة
report-column-published = المنشور
report-column-states = الدول والمواضع
report-column-place = الموضع
report-column-agreement = التوافق
report-column-record = البيانات المسجلة
report-column-figure = الرقم
report-cell-action = الإجراء { $number }

## النتائج والأرقام المنشورة

report-result-named = المسماة: { $n }
report-result-exact = { $value }
report-result-range = المسماة { $low }، والحد الأقصى { $high }
report-result-at-least = { $low } على الأقل
report-result-silent = غير معروف
report-share = { $part } من أصل { $whole }
report-published-number = { $value } ({ $place })
report-published-none = لم يُذكر رقم ({ $place })
report-not-published = غير منشور
report-summary-plain = { $title }: { $result }
report-summary-both = { $title }: { $result } (المنشور: { $published })

## الجمل والقوائم

# اللغة التي تُرتَّب الدول في القوائم بحسب أبجديتها.
report-list-order = ar
report-sentence-joint = { " " }
report-state-text = { $state }: { $text }
# تاريخ يقوم مقام جملة.
report-time-text = { $time }.

## الأدلة

report-evidence-open-label = ما وراء هذا الرقم
report-evidence-row = { $states }: { $place }
report-evidence-states = { $n ->
    [zero] لا دولة
    [one] دولة واحدة
    [two] دولتان
    [few] { $n } دول
    [many] { $n } دولة
   *[other] { $n } دولة
}
report-evidence-inferred = { " " }(مستنتج من قائمة كاملة)
report-evidence-related = ورد في موضع قريب ولم يُحسب: { $question }
report-evidence-assumed = القراءة:{ " " }
report-evidence-open = { $n ->
    [zero] لا توجد دول أخرى لا تحسم البيانات المسجلة أمرها.
    [one] لا تحسم البيانات المسجلة أمر دولة أخرى واحدة.
    [two] لا تحسم البيانات المسجلة أمر دولتين أخريين.
    [few] لا تحسم البيانات المسجلة أمر { $n } دول أخرى.
    [many] لا تحسم البيانات المسجلة أمر { $n } دولة أخرى.
   *[other] لا تحسم البيانات المسجلة أمر { $n } دولة أخرى.
}
report-denied = غير محسوبة لأن البيانات المسجلة تنفي ذلك: { $places }
report-denied-also = { $before }؛ { $next }
report-conflict = تناقض البيانات المسجلة نفسها بشأن: { $states }.
report-source-line = { $document }، { $place }
report-unverified = { " " }(لم يُتحقق منه)

## المرفقات

report-annex-evidence = المرفق الأول - الأدلة التي يستند إليها كل رقم
report-annex-evidence-lead = يلي كل رقم ما تعطيه البيانات المسجلة بشأنه، والدول المحسوبة فيه، والمواضع التي تسميها.
report-annex-reconciliation = المرفق الثاني - الأرقام المنشورة والبيانات المسجلة
report-annex-reconciliation-lead = تتوزع مقاييس الخطة، وعددها { $measures }، على النحو التالي: ما تؤكد البيانات المسجلة رقمه المنشور: { $named }؛ وما تناقضه: { $contradicted }؛ وما تسمي بعض الدول التي يستند إليها: { $partly }؛ وما لا تسمي أي دولة يستند إليها: { $untraced }؛ وما نُشر له صفر لا يسنده إلا السكوت: { $zeros }؛ وما لم يُنشر له عدد: { $unpublished }.
report-reconcile-differ = الأرقام المنشورة مختلفة: { $figures }.
report-reconcile-outside = ما تسمح به البيانات المسجلة: { $allowed }.

report-annex-deadlines = المرفق الثالث - المواعيد النهائية
report-annex-deadlines-lead = تُحسب المواعيد النهائية من القواعد ومن الوقائع الواردة في البيانات المسجلة، ولكل منها مصدره. ولا تُدرج هنا التقارير المقدمة بموجب المادة 7، المستحقة على الجميع كل سنة.
report-deadlines-falling-due = ما يُستحق قبل الاجتماع التالي
report-deadlines-printed = مواعيد نهائية منشورة لا تعطيها القواعد
report-deadlines-falling-due-caption = المواعيد النهائية، الأقرب فالأبعد
report-deadlines-work-caption = العمل المتبقي، بحسب المادة ثم بحسب الموعد النهائي
report-deadlines-printed-caption = ما نُشر، وما تعطيه القواعد
report-deadlines-extended = مدده { $meeting }، وكان { $day }
report-deadlines-unknown = غير معروف
report-deadlines-work = من يسير وفق الجدول الزمني، ومن قد يطلب مزيداً من الوقت
report-deadlines-work-lead = ما تدل عليه الأرقام السنوية الواردة في البيانات المسجلة عن كل دولة ما زالت لديها مخزونات يتعين تدميرها أو مناطق يتعين تطهيرها: نطاق زمني، لا يوم بعينه. وحيثما لم يُبلَّغ عن شيء، لا يُخمَّن شيء.
report-deadlines-due = الموعد النهائي: { $day }
report-deadlines-filed = قُدِّم طلب لمزيد من الوقت.
report-deadlines-file-by = يلزم تقديم طلب لمزيد من الوقت في موعد أقصاه { $day }، إن لزم مزيد من الوقت.
report-deadlines-filing-unknown = كان يلزم تقديم طلب لمزيد من الوقت في موعد أقصاه { $day }؛ ولا يُعرف هل قُدِّم.
report-deadlines-filing-passed = كان يلزم تقديم طلب لمزيد من الوقت في موعد أقصاه { $day }؛ ولا يوجد طلب في البيانات المسجلة.
report-column-pace = بالوتيرة المبلغ عنها
report-column-request = الموعد النهائي والطلب
report-column-state = الدولة
report-column-owed = المستحق
report-column-due = الموعد النهائي
report-column-printed = المنشور
report-column-rules = وفقاً للقواعد
