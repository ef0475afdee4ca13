### موضوع من مواضيع خطة.

web-plan-theme-results = النتائج التي تتوخاها الخطة
web-plan-theme-measures = الإجراءات والمؤشرات
web-plan-theme-named = الدول المذكورة في إطار هذا الموضوع
web-plan-theme-owed = ما لم تنجزه الدول بعد في إطار هذا الموضوع
web-plan-theme-owed-none = حسب السجل، لا شيء غير منجز في إطار هذا الموضوع في { $day }.
web-plan-theme-said-help = بيانات الفترة المشمولة بالتقرير عما تسأل عنه مؤشرات هذا الموضوع، مع موضع كل منها.
web-plan-theme-silent = لا يتضمن السجل أي بيان عن ذلك في الفترة المشمولة بالتقرير.
web-fault-no-theme = لا يوجد في هذه الخطة موضوع «{ $name }».
web-plan-theme-statements = { $n ->
    [zero] لا بيانات
    [one] بيان واحد
    [two] بيانان
    [few] { $n } بيانات
    [many] { $n } بياناً
   *[other] { $n } بيان
}
