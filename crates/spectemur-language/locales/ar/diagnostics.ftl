### ما الخطأ في الحزمة (check-<code>) وما العمل إزاءه (check-<code>-hint).
### يسبق الملفُ والسطرُ الرسالةَ.
### ما يُكتب بحروف لاتينية من أمثلة فيها علامات يُعزل بعلامتي اتجاه غير مرئيتين حتى لا ينعكس ترتيبه.

## الملفات نفسها.

check-missing-file = الملف «{ $file }» ناقص.
check-missing-file-hint = يُضاف إلى الحزمة، أو يُصحَّح اسمه إن كان فيها باسم آخر.
check-unreadable-toml = هذا ليس TOML صالحاً: { $detail }
check-unreadable-toml-hint = يُبحث في هذا السطر والسطر الذي قبله عن علامة تنصيص أو قوس أو فاصلة ناقصة أو زائدة.
check-unreadable-csv = لا يمكن قراءة هذا الجدول: { $detail }
check-unreadable-csv-hint = يُجعل في كل صف من الحقول ما في الترويسة، ويوضع الحقل الذي فيه فاصلة بين علامتي تنصيص.
check-unreadable-messages = لا يمكن قراءة ملف الرسائل هذا: { $detail }
check-unreadable-messages-hint = تُكتب كل رسالة بصيغة «المعرِّف = النص»، وتبدأ الأسطر التالية من الرسالة نفسها بمسافات.
check-missing-message = الرسالة «{ $message }» ناقصة باللغة «{ $language }».
check-missing-message-hint = تُضاف إلى ملف رسائل تلك اللغة، بالمتغيرات نفسها كما في سائر اللغات.
check-missing-language = لا نص هنا لـ «{ $language }»، أو ليس هذا رمز لغة.
check-missing-language-hint = يُضاف النص بتلك اللغة؛ والرموز هي ar وen وes وfr وru وzh.

## المفاتيح والأعمدة والقيم.

check-unknown-key = ليس «{ $key }» مفتاحاً يُقرأ هنا.
check-unknown-key-hint = المفاتيح هي: { $allowed }. يُصحَّح الإملاء أو يُحذف السطر.
check-missing-key = «{ $key }» ناقص هنا.
check-missing-key-hint = يُضاف «{ $key }» إلى هذا القيد.
check-wrong-type = قيمة «{ $key }» ليست بالشكل المطلوب، وهو: { $expected }.
check-wrong-type-hint = تُكتب القيمة بذلك الشكل، ولا توضع علامات التنصيص إلا حول الكلمات.
check-wrong-column = في الجدول عمود «{ $column }» لا يُقرأ.
check-wrong-column-hint = يُصحَّح الاسم في السطر الأول، أو يُحذف العمود.
check-wrong-number = ليس «{ $text }» عدداً.
check-wrong-number-hint = تُكتب أرقام فقط، بنقطة قبل الكسور العشرية ودون فواصل بين الآلاف.
check-not-a-day = ليس «{ $text }» يوماً من أيام التقويم.
check-not-a-day-hint = تُكتب السنة-الشهر-اليوم، مثلاً { "\u200E" }2023-06-30.
check-no-place = ليس «{ $text }» موضعاً في مصدر.
check-no-place-hint = يُكتب النوع ثم التفاصيل، مثلاً { "\u2066" }para:31{ "\u2069" } أو { "\u2066" }table:3{ "\u2069" } أو { "\u2066" }annex:II{ "\u2069" }.
check-empty-list = القائمة فارغة.
check-empty-list-hint = يُسمى عضو واحد على الأقل، أو يُحذف القيد كله.
check-unknown-kind = ليست «{ $word }» كلمة يمكن أن ترد هنا.
check-unknown-kind-hint = تُستخدم إحدى الكلمات التي يقبلها هذا المفتاح، بإملائها الدقيق وبحروف صغيرة وواصلات.
check-unknown-register-fact = ليس «{ $word }» واقعة يعرفها سجل الحالة.
check-unknown-register-fact-hint = تُستخدم deposited أو in-force أو signatory أو not-party أو everyone.
check-unknown-window = ليس «{ $word }» فترة زمنية.
check-unknown-window-hint = تُستخدم reporting-period أو report-year أو two-report-years أو standing أو to-date.

## أسماء يجب أن تؤدي إلى شيء.

check-duplicate-id = يرد «{ $id }» مرة ثانية؛ والأولى في { $first }.
check-duplicate-id-hint = يُعطى أحدهما معرِّفاً آخر، أو يُحذف أحدهما.
check-unknown-question = لا يوجد في أي استبيان سؤال «{ $question }».
check-unknown-question-hint = يُصحَّح المفتاح، أو يُضاف السؤال أولاً إلى استبيان.
check-unknown-population = لا توجد مجموعة «{ $population }».
check-unknown-population-hint = يُصحَّح المعرِّف، أو تُعرَّف المجموعة في populations.toml.
check-unknown-state = لا توجد في سجل الأسماء دولة «{ $state }».
check-unknown-state-hint = يُستخدم الرمز الثلاثي الأحرف لمعيار ISO 3166، أو تُضاف الدولة إلى registers/state-names.csv مع مصدرها.
check-unknown-meeting = لا يوجد في سجل الاجتماعات «{ $meeting }».
check-unknown-meeting-hint = يُصحَّح المعرِّف، أو يُضاف الاجتماع إلى registers/meetings.csv مع مصدره.
check-unknown-theme = لا يوجد هنا موضوع «{ $theme }».
check-unknown-theme-hint = يُصحَّح المعرِّف، أو يُضاف الموضوع إلى الخطة.
check-unknown-action = لا يوجد في الخطة إجراء «{ $action }».
check-unknown-action-hint = يُصحَّح الرقم، أو يُضاف الإجراء إلى الخطة.
check-unknown-source = لا يوجد مصدر «{ $source }».
check-unknown-source-hint = يُصحَّح المعرِّف، أو يُضاف المصدر إلى sources.toml مع رمزه وعنوانه وتاريخه.
check-unknown-figure = لا يوجد رقم «{ $figure }».
check-unknown-figure-hint = تُكتب الخطة أو مجموعة الأرقام، ثم نقطة، ثم المقياس، ويُبحث في الخطة عن رقم المقياس.
check-unknown-plan = لا توجد خطة «{ $plan }».
check-unknown-plan-hint = يُصحَّح المعرِّف، أو تُضاف الخطة إلى مجلد الخطط.
check-unknown-report-list = لا توجد في هذه الجملة قائمة «{ $name }».
check-unknown-report-list-hint = يُصحَّح الاسم، أو تُضاف القائمة إلى الجملة.
check-unknown-choice = ليس «{ $choice }» من خيارات السؤال «{ $question }».
check-unknown-choice-hint = يُستخدم أحد خيارات السؤال، أو يُضاف إليه هذا الخيار.
check-population-circle = المجموعة «{ $population }» معرَّفة عن طريق نفسها.
check-population-circle-hint = يُتتبع تعريفها من مجموعة إلى مجموعة وتُكسر الدائرة عند إحداها.

## الإفادات.

check-statement-without-source = لا تذكر هذه الإفادة المصدر الذي جاءت منه.
check-statement-without-source-hint = يُسمى المصدر في أعلى الملف؛ فلا يدخل شيء في البيانات المسجلة دون مصدر.
check-missing-cite = لا يذكر «{ $id }» ما يستند إليه.
check-missing-cite-hint = يُضاف المصدر والموضع الذي يمكن للقارئ أن يراجعه فيه.
check-unknown-document = لا توجد وثيقة «{ $document }» يُستشهد بها.
check-unknown-document-hint = يُصحَّح المعرِّف، أو تُذكر الوثيقة مع عنوانها تحت [[document]] في treaty.toml. ويُستشهد بالمصادر المسجلة بمعرِّفاتها.
check-wrong-cite = «{ $text }» ليس إحالة إلى وثيقة.
check-wrong-cite-hint = يُكتب معرِّف الوثيقة والمواضع فيها، مثل «report-1, para:4»؛ وتأتي وثيقة أخرى بعد «; ».
check-no-subject = لا تذكر الإفادة عمن تتحدث.
check-no-subject-hint = تُسمى الدول تحت «states» أو المسألة تحت «matter»، أو يُكتب { "\u2066" }about = "convention"{ "\u2069" } إذا كانت عن الاتفاقية ككل.
check-wrong-subject = { $about ->
    [convention] السؤال «{ $question }» عن الاتفاقية ككل، وهو مستخدم هنا لشيء آخر.
    [matter] السؤال «{ $question }» عن مسائل مثل طلب التمديد، وهو مستخدم هنا لشيء آخر.
   *[other] السؤال «{ $question }» عن الدول، وهو مستخدم هنا لشيء آخر.
}
check-wrong-subject-hint = يُنظر هل المقصود سؤال آخر، أو يُصحَّح هنا أو في الاستبيان من الذي يتعلق به.
check-correction-of-several = يصحح هذا القيد إفادة واحدة، وهو يتحدث عن أكثر من دولة.
check-correction-of-several-hint = يُكتب قيد لكل دولة، في كل منها معرِّف الإفادة التي يصححها، ولا يُكتب «rest».
check-open-population = أعضاء المجموعة «{ $population }» لا يتبيَّنون من السجل وحده، ولذلك لا يُعرف «باقيهم».
check-open-population-hint = تُسمى تحت «rest» مجموعة يحددها السجل، أو تُسمى كل دولة تحت «states».
check-answer-and-kind = للإفادة إما إجابة وإما نوع، وواحد منهما لا غير.
check-answer-and-kind-hint = يُبقى على «answer» إذا أعطى المصدر قيمة؛ ويُبقى على «kind» إذا كان فيه not-known أو not-applicable أو none أو not-reported.
check-wrong-answer-type = السؤال «{ $question }» من النوع { $expected }، وهو مستخدم هنا على أنه { $found }.
check-wrong-answer-type-hint = تُكتب الإجابة بنوع السؤال، أو يُنظر هل المقصود سؤال آخر.
check-contradicting-statements = يجيب المصدر نفسه عن «{ $question }» بالنسبة إلى { $state } بنعم ولا في الوقت نفسه؛ والإجابة الأخرى في { $first }.
check-contradicting-statements-hint = يُراجَع المصدر: وتُصحَّح إحداهما، أو تُعطى كل منهما الفترة التي تصح فيها.

## الأيام، وما يرتبه القانون عليها.

check-dates-out-of-order = { $what }: ينبغي أن يسبق اليوم { $earlier } اليوم { $later }، وهو يأتي بعده.
check-dates-out-of-order-hint = يُقارن اليومان بالمصدر؛ فقد يكون أحدهما في عمود خاطئ.
check-period-ends-first = تنتهي الفترة ({ $to }) قبل أن تبدأ ({ $from }).
check-period-ends-first-hint = يُبدل أحد اليومين بالآخر، أو تُصحَّح السنة.
check-entry-into-force-differs = { $state }: يوم بدء النفاذ وفق قاعدة المعاهدة: { $computed }؛ والمكتوب هنا: { $written }.
check-entry-into-force-differs-hint = يُتحقق أولاً من يوم الإيداع: فمنه يتبيَّن يوم بدء النفاذ.
check-withdrawal-differs = { $state }: يوم نفاذ الانسحاب وفق قاعدة المعاهدة: { $computed }؛ والمكتوب هنا: { $written }.
check-withdrawal-differs-hint = يُتحقق من اليوم الذي تلقى فيه الوديع الإشعار: فمنه يتبيَّن اليوم الآخر.
check-overlapping-names = { $state }: صفان يعطيان أسماء للأيام نفسها.
check-overlapping-names-hint = لا يُترك اليوم الأول فارغاً إلا في الصف الأول، ويبدأ كل صف آخر للدولة بعد الصف الذي قبله.
check-case-fails = الحالة «{ $case }» تتوقع { $expected } وتحصل على { $found }.
check-case-fails-hint = يُعرف الصحيح منهما من مصدر الحالة؛ ثم تُصحَّح القاعدة أو الحالة، ولا تُصحَّح الحالة أبداً لمجرد أن تتحقق.

## قواعد ما يُستحق.

check-no-basis = لا تذكر القاعدة ما تستند إليه، أو تذكر عدة أشياء.
check-no-basis-hint = يُذكر واحد لا غير مما يلي: article، أو action (الخطة:الرقم)، أو { "\u2066" }machinery = true{ "\u2069" }.
check-versions-out-of-order = تسري هذه الصيغة من { $day }، وليس ذلك بعد الصيغة الواردة في { $first }.
check-versions-out-of-order-hint = تُرتب الصيغ بحسب يومها الأول، وتبدأ كل منها بعد اليوم الأول للصيغة التي قبلها، وبعد آخر يوم لها إن وُجد.
check-no-such-day = لا يوجد اليوم { $day } في كل سنة.
check-no-such-day-hint = يُذكر شهر من 1 إلى 12 ويوم موجود في ذلك الشهر كل سنة.
check-no-milestone = لا تحدد الخطة معلماً لهذا الإجراء.
check-no-milestone-hint = يُضاف المعلم إلى الإجراء في ملف الخطة، أو يُعطى الموعد النهائي نوعاً آخر.
check-not-one-span = تحتاج المدة إلى واحدة لا غير من الكلمات years وmonths وweeks وdays.
check-not-one-span-hint = يُبقى على واحدة منها، مع عدد صحيح.
check-negative-span = لا تكون المدة سالبة.
check-negative-span-hint = يُكتب العدد دون علامة؛ فنوع الموعد النهائي يبيِّن هل يُحسب إلى الأمام أم إلى الوراء.
check-ambiguous-month-end = قد يصل الحساب بوحدة «{ $unit }» إلى يوم ليس في الشهر.
check-ambiguous-month-end-hint = يُذكر ما يُعتد به عندئذ: { "\u2066" }month_end = "last-day"{ "\u2069" } أو { "\u2066" }"first-of-next"{ "\u2069" } أو { "\u2066" }"refuse"{ "\u2069" }.
check-month-end-of-days = لا يصل الحساب بوحدة «{ $unit }» أبداً إلى يوم غير موجود.
check-month-end-of-days-hint = يُحذف month_end.
check-not-one-of = لا يمكن أن يرد هنا إلا واحد من هذه المفاتيح: { $keys }.
check-not-one-of-hint = يُبقى على المقصود وتُحذف البقية؛ وإذا لم يكن هناك أي منها، يُضاف واحد.
check-only-for-states = «{ $key }» يخص الدول وحدها، وهذا لا يقع على الدول.
check-only-for-states-hint = يُحذف، أو يُكتب { "\u2066" }owed_by = "states"{ "\u2069" } إذا كان يقع على كل دولة.
check-unfit-obligation = { $why ->
    [bearer] القاعدة «{ $id }» لا تقع على من تقع عليه هذه القاعدة، ولذلك لا يمكن أن يستند إليها شيء هنا.
    [again] القاعدة «{ $id }» تتكرر مع كل اجتماع أو كل سنة، ولذلك لا يمكن أن يستند إليها شيء هنا.
   *[met] ليس للقاعدة «{ $id }» سؤال يبيِّن متى تُستوفى، ولذلك لا يمكن أن يستند إليها شيء هنا.
}
check-unfit-obligation-hint = تُسمى قاعدة تقع على الملزَم نفسه مرة واحدة، ويُضاف إليها «met» إذا وجب استيفاؤها أولاً.
check-rule-circle = القاعدة «{ $id }» تستند في النهاية إلى نفسها.
check-rule-circle-hint = تُتتبع أحداثها و«after» و«before_due_of» فيها، وتُكسر الدائرة.
check-unknown-obligation = لا توجد قاعدة «{ $id }».
check-unknown-obligation-hint = يُصحَّح المعرِّف، أو تُضاف القاعدة تحت { "\u2066" }obligations/{ "\u2069" }.
check-wrong-event = لا يحدث «{ $word }» لمن يقع عليهم هذا.
check-wrong-event-hint = يُختار حدث يخص الملزَم: تواريخ الدولة نفسها، أو الإجابة عن سؤال يتعلق بالمسألة.
check-no-matter = ليس «{ $text }» مسألة.
check-no-matter-hint = يُكتب رمز الدولة أو واصلة، ثم خط مائل، ثم حروف صغيرة وأرقام وواصلات، 24 حرفاً على الأكثر: { "\u2066" }BGR/art3-1{ "\u2069" }.

## نماذج الإبلاغ وأسئلتها.

check-not-a-key = ليس «{ $text }» مفتاحاً.
check-not-a-key-hint = تُكتب حروف صغيرة وأرقام وواصلات فقط.
check-only-for-type = «{ $key }» يخص النوع { $type } وحده.
check-only-for-type-hint = يُحذف، أو يُكتب { "\u2066" }type = "{ $type }"{ "\u2069" }.
check-unlabelled-choice = يعرض نموذجٌ الخيارَ «{ $choice }» من السؤال «{ $question }»، وليس له تسمية.
check-unlabelled-choice-hint = يُكتب الخيار جدولاً فيه مفتاحه وتسمية بكل لغة.
check-unknown-column = لا يوجد في الجدول «{ $question }» عمود «{ $column }».
check-unknown-column-hint = يُصحَّح المفتاح، أو يُضاف العمود إلى الجدول في استبيانه.
check-wrong-column-type = العمود «{ $column }» من الجدول «{ $question }» من النوع { $expected }، وهو مستخدم هنا على أنه { $found }.
check-wrong-column-type-hint = يُنظر هل المقصود عمود آخر، أو يُصحَّح نوعه في الاستبيان.
check-does-not-add-up = أعداد العمود «{ $column }» من الجدول «{ $question }» لا تُجمع.
check-does-not-add-up-hint = يُسمى عمود آخر، أو يُكتب عند هذا العمود { "\u2066" }adds_up = true{ "\u2069" } إذا كان لا يمكن لصفين أن يعدّا الشيء نفسه.
check-not-asked = لا يُطرح السؤال «{ $question }» في هذا القالب.
check-not-asked-hint = يُضاف إلى جزء من نموذج، أو يُنظر هل المقصود سؤال آخر.
check-asked-as-well = يُجاب هنا عن السؤال «{ $question }» دون أن يُطرح، ويطرحه جزء من هذا القالب أيضاً.
check-asked-as-well-hint = يُحذف من الجزء، أو يُحذف هذا القيد.
check-unknown-provision = لا يوجد حكم «{ $provision }».
check-unknown-provision-hint = يُكتب معرِّف حكم موجود تحت { "\u2066" }provisions/{ "\u2069" }، أو يُضاف الحكم هناك.
check-not-owed-by-states = القاعدة «{ $id }» لا تقع على الدول، ولذلك لا علاقة لأي تقرير من دولة بها.
check-not-owed-by-states-hint = تُسمى قاعدة فيها { "\u2066" }owed_by = "states"{ "\u2069" }، أو تُحذف هذه.
check-largest-over-together = يجوز أن يبلغ حجم أكبر ملف { $largest } ميغابايت، في حين لا يجوز للملفات كلها معاً إلا { $together }.
check-largest-over-together-hint = يُخفض العدد الأول أو يُرفع الآخر.
check-unlisted-language = لا تدرج المعاهدة اللغة «{ $language }».
check-unlisted-language-hint = يُضاف الرمز إلى «languages» في treaty.toml، أو يُحذف هذا الملف.
check-unknown-label = لا يسمي «{ $label }» شيئاً له نص هنا.
check-unknown-label-hint = يُصحَّح المسار؛ ولا يمكن ترجمة إرشاد إلا حيث يكون في الاستبيان إرشاد.
check-missing-label = نص «{ $label }» ناقص باللغة «{ $language }».
check-missing-label-hint = يُضاف إلى هذا الملف سطر { "\u2066" }"{ $label }" = "…"{ "\u2069" }.
