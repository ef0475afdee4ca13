### صفحات الأعضاء: تسجيل الدخول، والوظائف وشاغلوها، وما ينتظر البت، وسجل الأعمال.

## المدخل.

members-door = مدخل الوظائف
members-sign-in = تسجيل الدخول
members-sign-in-lede = لجهات الدول، والمنسقين، وفريق الرئيس، ووحدة دعم التنفيذ.
members-sign-in-help = تُسند الوظائف بدعوة. إذا فقدتم كلمة السر، فاطلبوا دعوة جديدة ممن وجّه إليكم الدعوة.
members-sign-out = تسجيل الخروج
members-email = البريد الإلكتروني
members-password = كلمة السر
members-password-new = كلمة السر الجديدة
members-password-present = كلمة السر الحالية
members-password-change = تغيير كلمة السر
members-password-help = اثنا عشر حرفاً على الأقل. الكلمات التي لا صلة بينها يسهل حفظها ويصعب تخمينها.
members-passkey-use = تسجيل الدخول بمفتاح المرور
members-passkey-failed = لم يقدّم الجهاز مفتاح مرور. يُرجى إعادة المحاولة أو تسجيل الدخول بكلمة السر.
members-code-title = الرمز
members-code = رمز تطبيق المصادقة أو رمز استرداد
members-code-lede = كلمة السر صحيحة. بقيت خطوة واحدة: الرمز الذي يظهر الآن في تطبيق المصادقة.
members-code-help = إذا فُقد تطبيق المصادقة، فأدخلوا أحد رموز الاسترداد. كل رمز يُستعمل مرة واحدة.
members-go-on = متابعة
members-invitation = دعوة
members-invitation-lede = أنتم مدعوون إلى شغل وظيفة. اختاروا كلمة سر لتولّيها.
members-invitation-expires = يمكن قبول الدعوة حتى
members-accept = قبول
members-follows = تخلفون
members-name = الاسم
members-moment = { $day }، الساعة { $time } بالتوقيت العالمي

## الوظائف.

members-navigation = صفحات وظيفتكم
members-nav-office = نظرة عامة
members-nav-reports = التقارير
members-nav-queue = ما ينتظر البت
members-nav-contradictions = التناقضات
members-nav-register = السجل
members-nav-readings = نشر القراءات
members-nav-theme = الموضوع
members-nav-people = الأشخاص
members-nav-audit = سجل الأعمال
members-nav-security = الدخول والأمان
members-role-state-administrator = مدير الدولة
members-role-state-editor = محرر تقارير الدولة
members-role-state-submitter = مقدّم تقارير الدولة
members-role-coordinator = منسق
members-role-presidency = فريق الرئيس
members-role-support-unit = وحدة دعم التنفيذ
members-role-administrator = مدير الموقع
members-role-auditor = مراجع
members-office = الوظيفة
members-office-lede = ما هو معروض على هذه الوظيفة في { $day }.
members-office-rooms = تتيح وظيفتكم الصفحات الآتية:
members-office-waiting = ما ينتظر البت
members-office-open = ما لم يُنجز بعد
members-office-nothing = لا يوجد، بحسب المعلومات المتاحة، ما لم يُنجز.
members-report = التقرير
members-received = تاريخ الورود
members-version = الصيغة
members-kind-initial = التقرير الأولي
members-kind-annual = التقرير السنوي
members-kind-voluntary = التقرير الطوعي
members-do = الإجراء

## إثبات الهوية.

members-passkeys = مفاتيح المرور
members-passkeys-help = يبقى مفتاح المرور في جهازكم ويغني عن كلمة السر والرمز. لا يمكن تخمينه، ولا يستطيع موقع مزيّف أن يحصل عليه.
members-passkeys-none = ليس لديكم مفتاح مرور بعد.
members-passkey-name = اسم الجهاز
members-passkey-add = إضافة مفتاح مرور
members-made = تاريخ الإنشاء
members-used = آخر استعمال
members-remove = حذف
members-codes = رموز تطبيق المصادقة
members-codes-help = يعرض تطبيق في هاتفكم رمزاً جديداً كل نصف دقيقة، فلا تكفي كلمة سر مسروقة وحدها للدخول.
members-codes-begin = إعداد الرموز
members-codes-square = رمز مربّع يقرؤه تطبيق المصادقة
members-codes-by-hand = اقرؤوا الرمز المربّع بتطبيق المصادقة، أو أدخلوا فيه هذا المفتاح:
members-code-first = أول رمز يظهر
members-codes-confirm = تأكيد
members-codes-since = يُطلب الرمز منذ
members-codes-remove = عدم طلب الرموز بعد الآن
members-recovery-left = { $n ->
    [0] لم يبق أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $n } رموز استرداد.
    [many] بقي { $n } رمز استرداد.
   *[other] بقي { $n } رمز استرداد.
}
members-recovery-renew = إصدار رموز استرداد جديدة
members-recovery-once = رموز الاسترداد الخاصة بكم
members-recovery-keep = تُعرض هذه المرة فقط. اطبعوها أو دوّنوها واحفظوها بعيداً عن هاتفكم. كل رمز يُستعمل مرة واحدة.
members-sessions = الجلسات المفتوحة
members-browser = المتصفح
members-opened = منذ
members-seen = آخر استعمال
members-session-this = هذا المتصفح
members-end = إنهاء

## الأشخاص.

members-holders = شاغلو الوظائف
members-holders-none = لا أحد يشغل الوظائف التي ترعونها.
members-former = الشاغلون السابقون
members-since = منذ
members-until = اليوم الأخير
members-until-if = اليوم الأخير، إن وُجد
members-ended = تاريخ الانتهاء
members-you = أنتم
members-manage = تسليم أو إنهاء
members-successor = اسم الخلف
members-hand-over = دعوة الخلف
members-hand-over-help = يبقى الشاغل الحالي في الوظيفة إلى أن يقبل خلفه. وتبقى الأعمال المفتوحة مع الوظيفة.
members-end-office = إنهاء شغل الوظيفة الآن
members-invitations = الدعوات المفتوحة
members-expires = تنتهي في
members-expired = منتهية
members-withdraw = سحب
members-invite = توجيه الدعوة
members-invited = الدعوة جاهزة
members-invited-help = أرسلوا هذا العنوان إلى المدعو وحده. يُعرض هذه المرة فقط، ويُستعمل مرة واحدة، ويسري 14 يوماً.
members-language = اللغة
members-theme = الموضوع
members-no-state = بلا دولة
members-no-theme = بلا موضوع

## ما ينتظر البت.

members-queue-lede = في { $day }، بدءاً بما يترتب على إغفاله أشد العواقب.
members-queue-empty = لا شيء ينتظر.
members-queue-passed = مواعيد انقضت
members-queue-near = مواعيد قريبة
members-queue-contradiction = التناقضات
members-queue-review = تقارير للنظر
members-queue-letter = تقارير يلزم طلبها
members-queue-on-passed = كان الموعد
members-queue-on-near = الموعد
members-queue-on-contradiction = منذ
members-queue-on-review = تاريخ الورود
members-queue-on-letter = الموعد
members-queue-open = فتح
members-queue-rule = البت
members-queue-review-do = النظر
members-queue-letter-show = الرسالة
members-queue-letter-sent = أُرسلت هذه الرسالة
members-review = تقرير قيد النظر
members-review-said = { $n ->
    [one] إفادة واحدة ترد في التقرير
    [two] إفادتان تردان في التقرير
    [few] { $n } إفادات ترد في التقرير
    [many] { $n } إفادة ترد في التقرير
   *[other] { $n } إفادة ترد في التقرير
}
members-review-nothing = لم يعد أي مما ورد فيه سارياً، فقد حلت محله صيغة لاحقة.
members-review-do = الإجراء المتخذ بشأنه
members-review-stands = نُظر فيه: يبقى كما هو
members-looked-at = نُظر فيه
members-place = الموضع
members-question = السؤال
members-answer = الجواب
members-not-public = غير علني
members-remarks = ملاحظات إلى الدولة
members-send-back = إعادته مع الملاحظات
members-remarks-missing = يُرجى بيان ما يُطلب من الدولة تغييره أو توضيحه.
members-report-replaced = وردت في هذه الأثناء صيغة لاحقة من هذا التقرير. يُرجى النظر فيها.
members-contradictions-lede = الإفادات التي لا يمكن أن تصح كلها معروضة جنباً إلى جنب. وما يستند إليها يُعد غير معروف إلى أن يُبت فيها.
members-contradictions-none = لا يوجد تناقض مفتوح.
members-contradictions-more = { $n ->
    [one] بقي تناقض واحد مفتوح، ويظهر بعد البت في هذه التناقضات.
    [two] بقي تناقضان مفتوحان، ويظهران بعد البت في هذه التناقضات.
    [few] بقيت { $n } تناقضات مفتوحة، وتظهر بعد البت في هذه التناقضات.
    [many] بقي { $n } تناقضاً مفتوحاً، وتظهر بعد البت في هذه التناقضات.
   *[other] بقي { $n } تناقض مفتوح، وتظهر بعد البت في هذه التناقضات.
}
members-rule = البت
members-rule-holds = الإفادة المعتمدة

## المواضيع.

members-theme-lede = العمل المتعلق بهذا الموضوع في { $day }.
members-theme-open = ما لم تنجزه الدول بعد
members-requests = طلبات قيد التحليل
members-requests-none = لا يوجد في إطار هذا الموضوع طلب ينتظر قراراً.
members-requests-count = { $n ->
    [0] لا يوجد طلب ينتظر.
    [one] يوجد طلب واحد ينتظر.
    [two] يوجد طلبان ينتظران.
    [few] توجد { $n } طلبات تنتظر.
    [many] يوجد { $n } طلباً ينتظر.
   *[other] يوجد { $n } طلب ينتظر.
}
members-points-none = لم تُكتب أي نقطة.
members-point = نقطة للمناقشة
members-point-language = لغة الكتابة
members-point-write = حفظ النقطة

## السجل.

members-audit-lede = من فعل ماذا ومتى، وكيف كان الحال قبل ذلك وبعده. لا يمكن تغيير أي شيء هنا.
members-audit-check = التحقق من السجل كله
members-audit-sound = السجل سليم. عدد الأعمال: { $n }، وكل منها مرتبط بما قبله.
members-audit-unsound = السجل غير سليم. يُرجى إبقاء قاعدة البيانات على حالها ومقارنتها بآخر نسخة منها.
members-audit-none = لم يُسجل أي عمل بعد.
members-when = متى
members-who = من
members-operator = مشغّل الموقع
members-before-after = قبل وبعد
members-before = قبل
members-after = بعد
members-show = عرض
members-earlier = أعمال أقدم
members-act-invited = توجيه دعوة
members-act-invitation-withdrawn = سحب دعوة
members-act-accepted = قبول دعوة
members-act-hand-over-begun = دعوة خلف
members-act-handed-over = تسلّم وظيفة
members-act-office-ended = إنهاء شغل وظيفة
members-act-password-given = إدخال كلمة السر
members-act-signed-in = تسجيل الدخول
members-act-signed-out = تسجيل الخروج
members-act-session-ended = إنهاء جلسة
members-act-password-changed = تغيير كلمة السر
members-act-codes-begun = بدء إعداد الرموز
members-act-codes-confirmed = إعداد الرموز
members-act-codes-removed = إلغاء الرموز
members-act-recovery-renewed = إصدار رموز استرداد جديدة
members-act-passkey-added = إضافة مفتاح مرور
members-act-passkey-removed = حذف مفتاح مرور
members-act-report-submitted = تقديم تقرير
members-act-draft-opened = فتح مسودة
members-act-draft-saved = حفظ إجابات في مسودة
members-act-draft-resolved = اختار بين إجابتين
members-act-draft-commented = علّق على مسودة
members-act-draft-comment-done = وضع علامة على تعليق تفيد بمعالجته
members-act-draft-delegated = أوكل نموذجاً إلى زميل
members-act-draft-attached = أرفق ملفاً بمسودة
members-act-draft-detached = أزال ملفاً من مسودة
members-act-draft-file-marked = حدّد من يمكنه الاطلاع على ملف من مسودة
members-act-draft-closed = أغلق مسودة
members-act-report-returned = إعادة تقرير
members-act-report-looked-at = النظر في تقرير
members-act-ruled = البت في تناقض
members-act-reading-published = نشر قراءة
members-act-entry-recorded = إدخال إجابة من وثيقة
members-act-letter-logged = إرسال رسالة
members-act-point-written = كتابة نقطة

## ما أُنجز.

members-done-accepted = توليتم الوظيفة. يمكنكم في صفحة «الدخول والأمان» إضافة مفتاح مرور أو رموز.
members-done-draft-opened = المسودة مفتوحة.
members-done-draft-unchanged = عادت الإجابات كما في التقرير السابق. ويُحفظ ما كُتب إلى حين تقديم التقرير.
members-done-draft-marked = وُضعت العلامة على النموذج.
members-done-draft-delegated = دُوِّن من يملأ النموذج.
members-done-draft-submitted = قُدِّم التقرير. الإيصال أدناه.
members-done-draft-saved = حُفظ في المكتب.
members-done-draft-chosen = اختيرت الإجابة.
members-done-draft-ticked = وُضعت على التعليق علامة تفيد بمعالجته.
members-done-draft-attached = أُرفق الملف.
members-done-draft-detached = أُزيل الملف.
members-done-draft-file-marked = سُجّل من يمكنه الاطلاع على الملف.
members-done-draft-contested = حُفظ. وفي هذه الأثناء غيّر شخص آخر إجابة على نحو مختلف: الإجابتان أدناه. يُرجى الاختيار.
members-done-password = غُيّرت كلمة السر، وانتهت سائر الجلسات.
members-done-codes-removed = لن تُطلب الرموز بعد الآن.
members-done-session = انتهت الجلسة.
members-done-passkey = أُضيف مفتاح المرور.
members-done-passkey-removed = حُذف مفتاح المرور.
members-done-withdrawn = سُحبت الدعوة.
members-done-ended = انتهى شغل الوظيفة.
members-done-letter = سُجلت الرسالة.
members-done-ruled = سُجل القرار، ولم يُحذف شيء.
members-done-published = نُشرت القراءة.
members-done-entered = سُجِّلت الإجابة.
members-done-looked-at = سُجل أن التقرير نُظر فيه.
members-done-sent-back = أُعيد التقرير.
members-done-point = حُفظت النقطة.

## ما رُفض.

members-fault-title-forbidden = هذا ليس من شأن وظيفتكم
members-fault-forged = هذه الاستمارة قديمة أو وردت من موقع آخر. يُرجى فتح الصفحة من جديد وإرسالها منها.
members-fault-overtaken = غيّر شخص آخر هذا في هذه الأثناء، أو سبق إنجازه. يُرجى فتح الصفحة من جديد.
members-refused-not-allowed = لا تتيح وظيفتكم فعل هذا أو الاطلاع عليه. وإن كان ينبغي أن تتيحه، فاسألوا من يرعى وظيفتكم.
members-refused-no-keys = لا يمكن تسجيل الدخول هنا.
members-refused-no-chance = حدث خطأ من جانبنا. يُرجى إعادة المحاولة بعد بضع دقائق.
members-refused-wrong-sign-in = العنوان أو كلمة السر غير صحيح.
members-refused-wait = { $n ->
    [one] محاولات كثيرة. يُرجى الانتظار ثانية واحدة ثم إعادة المحاولة.
    [two] محاولات كثيرة. يُرجى الانتظار ثانيتين ثم إعادة المحاولة.
    [few] محاولات كثيرة. يُرجى الانتظار { $n } ثوانٍ ثم إعادة المحاولة.
    [many] محاولات كثيرة. يُرجى الانتظار { $n } ثانية ثم إعادة المحاولة.
   *[other] محاولات كثيرة. يُرجى الانتظار { $n } ثانية ثم إعادة المحاولة.
}
members-refused-wrong-code = الرمز غير صحيح أو سبق استعماله. يُرجى انتظار الرمز التالي.
members-refused-no-invitation = هذه الدعوة غير موجودة، أو قُبلت أو سُحبت. يُرجى طلب دعوة جديدة.
members-refused-expired-invitation = انتهت صلاحية هذه الدعوة. يُرجى طلب دعوة جديدة.
members-refused-password-short = كلمة السر قصيرة. يلزم اثنا عشر حرفاً على الأقل.
members-refused-password-long = كلمة السر طويلة أكثر مما ينبغي.
members-refused-password-own-name = تحتوي كلمة السر على اسمكم أو عنوانكم. يُرجى اختيار غيرها.
members-refused-password-simple = كلمة السر متكررة ويسهل تخمينها. يُرجى اختيار غيرها.
members-refused-bad-email = هذا ليس عنوان بريد إلكتروني.
members-refused-bad-name = يُرجى ذكر اسم لا يتجاوز 200 حرف.
members-refused-email-taken = يوجد من يسجل الدخول بهذا العنوان. يُرجى اختيار عنوان آخر أو إنهاء شغل تلك الوظيفة أولاً.
members-refused-no-office = الوظيفة والدولة والموضوع لا تتوافق. وظيفة الدولة تستلزم دولة، ووظيفة المنسق تستلزم موضوعاً.
members-refused-bad-until = لا يجوز أن يكون اليوم الأخير في الماضي.
members-refused-no-account = انتهى شغل هذه الوظيفة.
members-refused-own-office = لا يُنهي أحد شغل وظيفته بنفسه. يُرجى أن يقوم بذلك غيركم ممن يرعونها.
members-refused-passkey = لم يُقبل مفتاح المرور. يُرجى إعادة المحاولة.
members-refused-bad-words = يُرجى كتابة نص لا يتجاوز 5000 حرف.
web-fault-no-report = لا يوجد تقرير «{ $name }».
web-fault-no-request = لا يوجد طلب «{ $name }».
