### الالتزامات والمواعيد النهائية: ما هو وضع الالتزام، والسلسلة المؤدية إليه.

standing-not-yet = غير ملزم بعد
standing-due-in = { $days ->
    [zero] يُستحق اليوم
    [one] يُستحق بعد يوم واحد
    [two] يُستحق بعد يومين
    [few] يُستحق بعد { $days } أيام
    [many] يُستحق بعد { $days } يوماً
   *[other] يُستحق بعد { $days } يوم
}
standing-going-on = ملزم، ولا تُعرف نهايته بعد
standing-overdue-by = { $days ->
    [zero] حل موعده
    [one] متأخر منذ يوم واحد
    [two] متأخر منذ يومين
    [few] متأخر منذ { $days } أيام
    [many] متأخر منذ { $days } يوماً
   *[other] متأخر منذ { $days } يوم
}
standing-extended-until = ممدد حتى { $due }
standing-met = مستوفى
standing-reopened = أعيد فتحه
standing-released = منقضٍ
standing-conflict = المصادر متناقضة
standing-unknown = غير معروف

occasion-year = التقرير عن سنة { $year }
occasion-years = التقارير عن السنوات من { $from } إلى { $to }
occasion-meeting = { $meeting }
occasion-deadline = الموعد النهائي { $day }
occasion-matter = { $matter }

link-rule = القاعدة: { $cite }، سارية منذ { $day }
link-register-deposit = إيداع الصك: { $day } ({ $source })
link-register-entry-into-force = بدء النفاذ بالنسبة إلى الدولة: { $day } ({ $source })
link-register-withdrawal-notice = تلقي الإشعار بالانسحاب: { $day } ({ $source })
link-answer = { $question }: { $day }
link-meeting = الاجتماع { $meeting }: { $day }
link-obligation = يستند إلى «{ $title }»: { $day }
link-months-after = { $n ->
    [zero] في الشهر نفسه
    [one] بعد شهر واحد
    [two] بعد شهرين
    [few] بعد { $n } أشهر
    [many] بعد { $n } شهراً
   *[other] بعد { $n } شهر
}: { $day }
link-months-before = { $n ->
    [zero] في الشهر نفسه
    [one] قبل شهر واحد
    [two] قبل شهرين
    [few] قبل { $n } أشهر
    [many] قبل { $n } شهراً
   *[other] قبل { $n } شهر
}: { $day }
link-days-after = { $n ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يوماً
   *[other] بعد { $n } يوم
}: { $day }
link-days-before = { $n ->
    [zero] في اليوم نفسه
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يوماً
   *[other] قبل { $n } يوم
}: { $day }
link-covers = يشمل: { $day }
link-extension = الموعد النهائي الممدد: { $day } ({ $matter })
link-extension-decided = الموعد النهائي الممدد: { $day }، { $months ->
    [zero] دون زيادة
    [one] بزيادة شهر واحد
    [two] بزيادة شهرين
    [few] بزيادة { $months } أشهر
    [many] بزيادة { $months } شهراً
   *[other] بزيادة { $months } شهر
}، بقرار من { $meeting } ({ $matter })
link-met = { $question }: { $day }
link-not-met = لم يُنجز حتى ذلك الحين
link-not-met-by = لم يُنجز حتى: { $day }
link-released = تبيَّن أنه لا شيء يلزم: { $question }، { $day }
link-reopened = أُلغي الإعلان: { $question }، { $day }
link-withdrawn = نفاذ الانسحاب: { $day }
link-lapsed = انتهى وفق القاعدة: { $day }
link-lapses = ينتهي بحدث لا يُعرف يومه بعد
link-missing = ناقص: لا إجابة عن «{ $question }»
link-missing-between = ناقص: اليوم بدقة؛ والوارد في «{ $question }»: { $day }
link-missing-meeting = ناقص: أيام الاجتماع الذي يقرر
link-conflict = إجابات متناقضة عن «{ $question }»

obligations-title = { $treaty }: الالتزامات في { $day }
obligations-none = لا شيء من هذا النوع مستحق في { $day }.
obligations-original = الموعد النهائي الأول { $day }
obligations-met-on = { $day }
obligations-unverified = لم يُتحقق منه
obligations-ended = { $n ->
    [zero] لا التزامات غير مدرجة من خطط انتهت. لإظهار مثلها: { "\u2066" }--ended{ "\u2069" }
    [one] التزام واحد غير مدرج من خطط انتهت. لإظهاره: { "\u2066" }--ended{ "\u2069" }
    [two] التزامان غير مدرجين من خطط انتهت. لإظهارهما: { "\u2066" }--ended{ "\u2069" }
    [few] { $n } التزامات غير مدرجة من خطط انتهت. لإظهارها: { "\u2066" }--ended{ "\u2069" }
    [many] { $n } التزاماً غير مدرج من خطط انتهت. لإظهارها: { "\u2066" }--ended{ "\u2069" }
   *[other] { $n } التزام غير مدرج من خطط انتهت. لإظهارها: { "\u2066" }--ended{ "\u2069" }
}
obligations-count = { $n ->
    [zero] لا التزامات
    [one] التزام واحد
    [two] التزامان
    [few] { $n } التزامات
    [many] { $n } التزاماً
   *[other] { $n } التزام
}
obligations-community = الدول الأطراف مجتمعة
obligations-assumed = القراءة المعتمدة: { $text }

what-if-title = { $state }: إذا أُودع الصك في { $day }
what-if-in-force = { $treaty }: بدء النفاذ بالنسبة إليها في { $day }
what-if-no-day = دون يوم خاص به

deadlines-calendar = { $treaty }: المواعيد النهائية · { $whose }
deadlines-calendar-about = حُسبت من القواعد والبيانات المسجلة. وهذا ليس منشوراً رسمياً؛ والعبرة بنصوص المعاهدة وبمقررات اجتماعاتها.
deadlines-entry = { $whose }: { $title }

# طلبات التمديد.
requests-deadline = الموعد النهائي المطلوب تأجيله
requests-file-by = آخر يوم للتقديم
requests-submitted = التقديم
requests-filed-in-time = في موعده
requests-filed-late = بعد موعده
requests-filed-unknown = لا يُعرف هل كان في موعده
requests-asked = مطلوب حتى
requests-decided = القرار
requests-until = ممنوح حتى
requests-months = { $n ->
    [zero] دون أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهراً
   *[other] { $n } شهر
}
requests-untold = { $n ->
    [zero] لا بنود تسكت عنها البيانات المسجلة.
    [one] بند واحد تسكت عنه البيانات المسجلة.
    [two] بندان تسكت عنهما البيانات المسجلة.
    [few] { $n } بنود تسكت عنها البيانات المسجلة.
    [many] { $n } بنداً تسكت عنها البيانات المسجلة.
   *[other] { $n } بند تسكت عنها البيانات المسجلة.
}
requests-not-recorded = غير مسجل
finding-filed-late = قُدِّم بعد آخر يوم مقرر له.
finding-asks-too-long = يطلب أكثر مما يجوز منحه دفعة واحدة.
finding-granted-too-long = مُنح أكثر مما يجوز منحه دفعة واحدة.
finding-granted-beyond-request = مُنح أكثر مما طُلب.
finding-not-renewable = سبق تمديد الموعد النهائي ولا يجوز تمديده من جديد.
finding-missing = ناقص: { $item }
finding-thin = مقتضب: { $item }
finding-untold = غير مسجل: { $item }
choice-present = موجود
choice-thin = مقتضب
choice-missing = ناقص

# التوقعات.
unit-square-metre = متر مربع
unit-munition = ذخائر عنقودية
unit-usd = دولارات الولايات المتحدة
forecast-title = { $state }: { $title }
forecast-left = المتبقي
forecast-work = المنجز في كل سنة
forecast-reported = المبلغ عنه
forecast-forecast = بهذه الوتيرة
forecast-deadline = الموعد النهائي { $day }
forecast-nothing = لم يُبلَّغ عن شيء.
forecast-year = عام { $year }
forecast-quarter = الربع { $quarter ->
    [1] الأول
    [2] الثاني
    [3] الثالث
   *[other] الرابع
} من عام { $year }
forecast-range = من { $low } إلى { $high }
forecast-ends-done = لم يبقَ شيء وفقاً لأحدث تقرير.
forecast-ends-in = بهذه الوتيرة، ينتهي العمل في { $when }.
forecast-ends-between = بهذه الوتيرة، ينتهي العمل بين { $earliest } و{ $latest }.
forecast-ends-begun = بالوتيرة المبلغ عنها، كان أقرب موعد لانتهاء العمل { $earliest }، وقد مضى؛ وأبعد موعد هو { $latest }.
forecast-ended-in = بالوتيرة المبلغ عنها، كان العمل سينتهي في { $when }.
forecast-ended-between = بالوتيرة المبلغ عنها، كان العمل سينتهي بين { $earliest } و{ $latest }.
forecast-ends-not-before = بهذه الوتيرة، لا ينتهي العمل قبل عام { $year }؛ ولا تبيِّن التقارير إلى أي حد قد يتأخر انتهاؤه.
forecast-end-not-told = بالوتيرة المبلغ عنها، كان أقرب موعد لانتهاء العمل عام { $year }، وقد مضى؛ ولا تبيِّن التقارير إلى أي حد قد يتأخر انتهاؤه.
forecast-ends-never = بهذه الوتيرة، لا ينتهي العمل خلال مائة عام.
forecast-ends-unknown = لا يمكن القول متى ينتهي العمل: { $why }
forecast-why-no-estimate = لم يبلغ أحد عن المتبقي.
forecast-why-no-pace = لم يُبلَّغ عن عمل أي سنة كاملة.
forecast-why-estimate-exceeded = أُنجز منذ أحدث تقدير أكثر مما كان متبقياً وفقاً له.
forecast-why-faulty = التقارير متناقضة.
forecast-pace = الوتيرة في السنة: { $range } ({ $unit })، { $years ->
    [zero] دون سنوات مبلغ عنها
    [one] استناداً إلى سنة واحدة مبلغ عنها
    [two] استناداً إلى سنتين مبلغ عنهما
    [few] استناداً إلى { $years } سنوات مبلغ عنها
    [many] استناداً إلى { $years } سنة مبلغ عنها
   *[other] استناداً إلى { $years } سنة مبلغ عنها
}.
forecast-remaining = المتبقي: { $range } ({ $unit }).
forecast-needed = للوفاء بالموعد النهائي في { $day } يلزم في السنة: { $range } ({ $unit }).
forecast-on-schedule-yes = حتى عند الطرف البطيء من النطاق، ينتهي العمل في موعده.
forecast-on-schedule-no = حتى عند الطرف السريع من النطاق، ينتهي العمل بعد الموعد النهائي.
forecast-on-schedule-open = لا يمكن القول هل ينتهي العمل في موعده.
forecast-warning-file-by = يلزم تقديم طلب التمديد في موعد أقصاه { $day }.
forecast-warning-should-have-filed = كان يلزم تقديم طلب التمديد في موعد أقصاه { $day }.
forecast-reason-few-years = النطاق واسع: السنوات المبلغ عنها قليلة.
forecast-reason-estimate-changed = النطاق واسع: تغيرت تقديرات المتبقي.
forecast-reason-pace-varies = النطاق واسع: تختلف الوتيرة كثيراً من سنة إلى أخرى.
forecast-reason-old-estimate = أحدث تقدير للمتبقي قديم.
forecast-reason-gaps = لم يُبلَّغ عن شيء في جزء من المدة.
forecast-reason-no-estimate = لا يوجد تقدير للمتبقي.
forecast-reason-no-pace = لا توجد وتيرة يُستند إليها.

# ما بين أجزاء السطر؛ والمسافات معتبرة.
obligations-line = { $title }: { $status }
obligations-notes = { " " }({ $notes })
obligations-separator = { "؛ " }
