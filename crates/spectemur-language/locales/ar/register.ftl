### السجل: إدخال ما تقوله الوثائق، مع بيان ما يتغير.

register-lede = أدخل إجابة واحدة من وثيقة واحدة، مع موضعها فيها. وقبل تسجيلها ترى ما ستغيّره.
register-choose = ما يُدخل
register-go-on = متابعة
register-matter = المسألة
register-matter-help = أحرف الدولة الثلاثة، أو واصلة للجميع، ثم خط مائل، ثم اسم قصير من اختيارك بأحرف لاتينية صغيرة وأرقام، مثل AAA/request-2.
register-subject-missing = اختر الدولة أو المسألة التي يتعلق بها السؤال.
register-stands = ما هو مسجل
register-nothing-stands = لم يُسجَّل شيء في هذا الشأن بعد.
register-days = الأيام
register-kind = تعطي الوثيقة
register-kind-known = إجابة
register-part = العدد
register-whole = من أصل
register-when-help = يوم (2026-03-31) أو شهر (2026-03) أو سنة (2026) أو يومان بينهما خط مائل.
register-from = من
register-to = إلى
register-days-help = الأيام التي تتعلق بها الإجابة. وإذا كانت الإجابة نفسها يوماً، جاز تركها فارغة.
register-document = الوثيقة
register-source = وثيقة مسجلة
register-source-new = وثيقة جديدة
register-symbol = الرمز إن وجد
register-title = العنوان
register-place-help = رقم الفقرة، أو النوع والرقم: table:3 أو annex:II أو form:B.2. ويُكتب page لصفحة على الإنترنت وnote لرسالة.
register-corrects = يصحّح
register-corrects-none = لا شيء: هذا جديد
register-look = عرض ما سيتغير
register-record = تسجيل
register-preview = ما سيتغير
register-row = السجل
register-withdrawal-notified = تلقي إشعار الانسحاب
register-moves-nothing = لن يتغير أي التزام ولا أي موعد.
register-moves = { $n ->
    [zero] لن يتغير وضع أي التزام في { $day }:
    [one] سيتغير وضع التزام واحد في { $day }:
    [two] سيتغير وضع التزامين في { $day }:
    [few] سيتغير وضع { $n } التزامات في { $day }:
    [many] سيتغير وضع { $n } التزاماً في { $day }:
   *[other] سيتغير وضع { $n } التزام في { $day }:
}
register-against = { $n ->
    [zero] لا يناقض أي إفادة من وثائق أخرى.
    [one] يناقض إفادة واحدة من وثيقة أخرى، ولا بد من البت في ذلك.
    [two] يناقض إفادتين من وثائق أخرى، ولا بد من البت في ذلك.
    [few] يناقض { $n } إفادات من وثائق أخرى، ولا بد من البت في ذلك.
    [many] يناقض { $n } إفادة من وثائق أخرى، ولا بد من البت في ذلك.
   *[other] يناقض { $n } إفادة من وثائق أخرى، ولا بد من البت في ذلك.
}

## ما هو غير صحيح.

register-refused = لا يمكن تسجيل هذا بعد:
register-problem-no-question = اختر سؤالاً من القائمة.
register-problem-no-subject = اختر دولة، أو اكتب مسألة كما هو موضح.
register-problem-no-answer = اكتب الإجابة، أو اختر سبب خلو الوثيقة منها.
register-problem-bad-answer = الإجابة ليست بالشكل الذي يتطلبه هذا السؤال: عدد صحيح أو يوم أو أحد الخيارات.
register-problem-bad-period = حدد الأيام التي تتعلق بها الإجابة، على ألا يلي أولها آخرها.
register-problem-no-source = اختر وثيقة من القائمة، أو صف وثيقة جديدة.
register-problem-no-title = اكتب عنوان الوثيقة الجديدة.
register-problem-no-author = اذكر من كتب الوثيقة الجديدة أو أصدرها.
register-problem-no-language = اختر اللغة التي قرأت بها الوثيقة الجديدة.
register-problem-bad-dated = تاريخ الوثيقة ليس يوماً.
register-problem-bad-received = حدد يوم تلقي الوثيقة.
register-problem-received-first = جاء يوم تلقي الوثيقة قبل تاريخها. يُرجى مراجعة اليومين.
register-problem-ahead = لا يمكن أن تحمل الوثيقة تاريخاً لم يحن بعد، ولا أن تكون قد وردت فيه.
register-problem-bad-place = اذكر الموضع في الوثيقة.
register-problem-bad-correction = ما تريد تصحيحه لم يعد قائماً. اختر من جديد مما هو مسجل.
register-problem-said-already = هذا مسجل بعينه من الوثيقة نفسها والموضع نفسه.
register-problem-too-long = في أحد الحقول نص أطول مما ينبغي.
