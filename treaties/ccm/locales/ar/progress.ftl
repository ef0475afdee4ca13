### جمل التقرير المرحلي: الكلمات المحيطة بما يطلبه report/progress.toml.
### $states قائمة الدول التي تسميها الجملة و$states-count عددها؛
### <الرقم>-published ما تنشره الوثائق، و<الرقم>-named عدد الدول التي تسميها البيانات المسجلة وراءه.
### العدد وقوائم الدول والمطابقة معها في counting.ftl.
### قد يكون الرقم عبارة («غير معروف»، «3 من أصل 5»)، فلا يليه معدود، ولا يجاوره رقم آخر.

## مقدمة

introduction-scope = أُعدَّ هذا التقرير من أجل { $meeting }. وهو يبيِّن، موضوعاً بعد موضوع وبحسب ترتيب الخطة، كيف نُفِّذت { $plan } في الفترة من { $from } إلى { $to }، كي تنطلق المناقشة مما هو معروف ومما ليس معروفاً.
introduction-basis = يستند التقرير إلى بيانات مسجلة تحتفظ فيها كل إفادة، صادرة عن دولة أو واردة في وثيقة، بمصدرها وموضعها. وتُحسب الأرقام من الدول التي تسميها البيانات المسجلة؛ وحيثما لا تسميها كلها، يورد التقرير حداً أدنى وحداً أقصى ويذكر إلى جانبهما الرقم المنشور. وتتوزع مقاييس الخطة، وعددها { $measures }، على النحو التالي: ما تؤكد البيانات المسجلة رقمه المنشور: { $named }؛ وما تناقضه: { $contradicted }؛ وما تسمي بعض الدول التي يستند إليها: { $partly }؛ وما لا تسمي أي دولة يستند إليها: { $untraced }؛ وما نُشر له صفر لا يسنده إلا السكوت: { $zeros }؛ وما لم يُنشر له عدد: { $unpublished }. ولا يحل هذا التقرير محل التقارير المستحقة بموجب المادة 7.
introduction-membership = حتى { $as-of }، بلغ عدد الدول الأطراف في الاتفاقية { $parties }، وكانت الاتفاقية نافذة بالنسبة إلى { $in-force } منها؛ { $signatories ->
    [zero] ولم تبقَ أي دولة موقعة لم تصدق عليها.
    [one] وبقيت دولة موقعة واحدة لم تصدق عليها بعد.
    [two] وبقيت دولتان موقعتان لم تصدقا عليها بعد.
    [few] وبقيت { $signatories } دول موقعة لم تصدق عليها بعد.
    [many] وبقيت { $signatories } دولة موقعة لم تصدق عليها بعد.
   *[other] وبقيت { $signatories } دولة موقعة لم تصدق عليها بعد.
}

## باء - تعميم مراعاة المنظور الجنساني

gender-focal-points = { no-party }اضطلعت{ parties-named } خلال الفترة المشمولة بالتقرير بمهام جهات التنسيق المعنية بالشؤون الجنسانية في الاتفاقية.
gender-coordinators = { and-party }نسقت{ they-or-parties } أيضاً العمل المتعلق بالحالة العامة للاتفاقية وسير عملها.
gender-arrangement = ويقترن الدوران أحدهما بالآخر.
gender-signatories-contacted = اتصلت جهات التنسيق المعنية بالشؤون الجنسانية بدول موقعة للوقوف على مكانة المسائل الجنسانية في عمليات التصديق لديها؛ وبلغ عدد الدول التي جرى الاتصال بها { $contacted }، وعدد الدول التي ردت { $answered }. ولا تسميها البيانات المسجلة.
gender-signatory-intentions = وتطرقت بعض الردود إلى آفاق التصديق.
gender-signatory-definitions = تناولت الردود أيضاً المسائل الجنسانية في القانون والممارسة على الصعيد الوطني.
gender-lessons-elsewhere = أُشير كذلك إلى الخبرة المكتسبة في إطار اتفاقيات أخرى.
gender-help-requested = { no-party }طلبت{ parties-named } المساعدة لجعل فرق التطهير لدي{ ha } شاملة للجميع.
gender-training-requested = { $met-count ->
    [0] { and-party }طلبت{ they-or-parties } أيضاً تدريب القيادات لدي{ ha }، ولم يُعقد هذا التدريب بعد.
   *[other] { $unmet-count ->
        [0] { and-party }طلبت{ they-or-parties } أيضاً تدريب القيادات لدي{ ha }.
       *[other] { and-party }طلبت{ they-or-parties } أيضاً تدريب القيادات لدي{ ha }؛ ولم يُعقد التدريب بعد بالنسبة إلى بعض الدول ({ $unmet }).
    }
}
gender-clearance-teams = { and-party }أفادت{ they-or-parties } بما يلي عن النساء في فرق التطهير لدي{ ha }:
gender-form-feedback = أبدت جهات التنسيق المعنية بالشؤون الجنسانية تعليقات على نموذج التقارير المقدمة بموجب المادة 7.
gender-workshop-wider = واقتُرح عقد حلقة عمل أوسع نطاقاً.
gender-plans-published = تفيد الأرقام المنشورة بأن عدد الدول الأطراف التي تراعي خططها واستراتيجياتها النوع الاجتماعي والتنوع هو { $plans-published }، وعدد الدول التي تراعيهما في المسح والتطهير هو { $priorities-published }؛ { $plans-named ->
    [0] { $priorities-named ->
        [0] ولا تسمي البيانات المسجلة أياً منها.
       *[other] ولا تسمي البيانات المسجلة أياً من الأولى، وتسمي من الثانية { $priorities-named }.
    }
   *[other] { $priorities-named ->
        [0] وتسمي البيانات المسجلة من الأولى { $plans-named }، ولا تسمي أياً من الثانية.
       *[other] وتسمي البيانات المسجلة من الأولى { $plans-named } ومن الثانية { $priorities-named }.
    }
}
gender-participation-published = ووفقاً للأرقام المنشورة، بلغ عدد النساء بين مندوبي الدول الأطراف { $delegates-published }، وعدد الوفود التي ترأستها نساء { $heads-published }، وعدد مقاعد لجنة التنسيق التي شغلتها نساء { $committee-published }؛ وبلغ عدد النساء اللاتي تولين رئاسة الاتفاقية حتى الآن { $presidents-published }.

## جيم - إضفاء الطابع العالمي

universalization-parties = حتى { $as-of }، بلغ عدد الدول الأطراف في الاتفاقية { $parties }.
universalization-signatories = { $states-count ->
    [zero] لا تسمي البيانات المسجلة أي دولة موقعة لم تصدق على الاتفاقية بعد.
    [one] وبقيت دولة موقعة واحدة ({ $states }) لم تصدق على الاتفاقية بعد.
    [two] وبقيت دولتان موقعتان ({ $states }) لم تصدقا على الاتفاقية بعد.
   *[other] وبقيت { n-states } موقعة ({ $states }) لم تصدق على الاتفاقية بعد.
}
universalization-joined = { $states-count ->
    [zero] لا تسمي البيانات المسجلة أي دولة انضمت إلى الاتفاقية خلال الفترة المشمولة بالتقرير.
    [one] خلال الفترة المشمولة بالتقرير، انضمت إلى الاتفاقية دولة واحدة ({ $states }). وأُودع صكها في التاريخ التالي:
    [two] خلال الفترة المشمولة بالتقرير، انضمت إلى الاتفاقية دولتان ({ $states }). وأُودع صكاهما في التاريخين التاليين:
   *[other] خلال الفترة المشمولة بالتقرير، انضمت إلى الاتفاقية { n-states } ({ $states }). وأُودعت صكوكها في التواريخ التالية:
}
universalization-coordinators = { no-party }نسقت{ parties-named } العمل المتعلق بإضفاء الطابع العالمي على الاتفاقية.
universalization-roundtable = { and-party }شاركت{ they-or-parties } أيضاً في اجتماع المائدة المستديرة الإقليمي العربي المعني باتفاقيات نزع السلاح.
universalization-bilateral = وعقد المنسقون مع الدول الموقعة وسائر الدول غير الأطراف اجتماعات ثنائية بلغ عددها { $meetings }.
universalization-seminars = { no-state }ساعدت{ states-named } في عقد حلقات دراسية إقليمية.
universalization-seminars-supported = { $gained-count ->
    [0] { $lost-count ->
        [0] وتعاون المنسقون في هذه الحلقات الدراسية.
       *[other] { and-party }تعاونت{ parties-named } في هذه الحلقات الدراسية.
    }
   *[other] { and-party }تعاونت{ parties-named } في هذه الحلقات الدراسية.
}
universalization-presidency = { no-party }تولت{ parties-named } رئاسة { $meeting }.
universalization-group-open = وفُتح باب المشاركة في الفريق العامل غير الرسمي المعني بإضفاء الطابع العالمي أمام جميع الدول الأطراف المهتمة.
universalization-group-met = واجتمع الفريق في
universalization-group = وفيما يلي موجز مناقشاته:
universalization-survey-sent = أُرسل إلى الدول الموقعة وسائر الدول غير الأطراف استبيان عن العوائق أمام الانضمام إلى الاتفاقية.
universalization-survey = ووردت ردود عليه.
universalization-attendance-published = تفيد الأرقام المنشورة بأن عدد الدول غير الأطراف التي حضرت اجتماع الدول الأطراف هو { $attended-published }، وعدد الدول التي صوتت منها لصالح قرار الجمعية العامة المتعلق بالاتفاقية هو { $votes-published }؛ { $attended-named ->
    [0] { $votes-named ->
        [0] ولا تسمي البيانات المسجلة أياً منها.
       *[other] ولا تسمي البيانات المسجلة أياً من الأولى، وتسمي من الثانية { $votes-named }.
    }
   *[other] { $votes-named ->
        [0] وتسمي البيانات المسجلة من الأولى { $attended-named }، ولا تسمي أياً من الثانية.
       *[other] وتسمي البيانات المسجلة من الأولى { $attended-named } ومن الثانية { $votes-named }.
    }
}
universalization-norm-published = والأرقام المنشورة المتصلة بقاعدة الحظر هي التالية: حالات الاستعمال المؤكدة، { $cases-published }؛ والدول غير الأطراف التي أبلغت عن وقف اختياري أو عن تدمير مخزوناتها، { $moratoria-published }؛ والاجتماعات المخصصة مع الدول التي ما زالت تعتمد على الذخائر العنقودية، { $meetings-published }.

## دال - تدمير المخزونات والاستبقاء

stockpile-left = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف لا تزال عليها التزامات بموجب المادة 3.
   *[other] لا تزال على { parties-after } التزامات بموجب المادة 3.
}
stockpile-ever-published = ووفقاً للأرقام المنشورة، بلغ عدد الدول الأطراف التي أبلغت عن مثل هذه الالتزامات منذ بدء نفاذ الاتفاقية { $ever-published }، وعدد الدول التي أعلنت الوفاء بها { $declared-published }؛ وتسمي البيانات المسجلة منها { $ever-named } و{ $declared-named } على التوالي.
stockpile-reports = { $others-count ->
    [0] قدمت جميع الدول الأطراف التي عليها التزامات بموجب المادة 3
   *[other] { no-party }قدمت{ parties-named }
} التقرير السنوي عن سنة { $year }{ $stalled-count ->
    [0] { " " }مع بيان التقدم المحرز في تنفيذ المادة 3.
   *[other] { $progress-count ->
        [0] ؛ ولم يُبلَّغ عن أي تقدم في تنفيذ المادة 3.
       *[other] ؛ وأبلغت { n-progress } ({ $progress }) عن التقدم المحرز في تنفيذ المادة 3.
    }
}
stockpile-reports-missing = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف لم يرد منها التقرير السنوي عن سنة { $year }.
   *[other] ولم يرد التقرير السنوي عن سنة { $year } من { parties-after }.
}
stockpile-extra-updates = { and-party }قدمت{ parties-named } معلومات محدَّثة بانتظام إضافة إلى التقرير السنوي.
stockpile-none-verified = { no-party }أكدت{ parties-named }، بعد التحقق، عدم حيازت{ ha } أي ذخائر عنقودية.
stockpile-completed = { and-party }أعلنت{ they-or-parties } استكمال المادة 3 على النحو التالي:
stockpile-foreign-help = { no-party }استعانت{ parties-named } بتعاون أجنبي في تدمير مخزونات{ ha }.
stockpile-standards = { and-party }أبلغت{ they-or-parties } أيضاً عن أساليب تدمير تستوفي المعايير الوطنية والدولية المتعلقة بالسلامة والبيئة.
stockpile-moved-abroad = { and-party }نقلت{ parties-named } مخزونات إلى مرافق في دول أطراف أخرى لتدميرها.
stockpile-no-request = { no-party }تنفذ{ parties-named } المادة 3 ولا تعتزم{ an } طلب تمديد.
stockpile-request-expected = { $punctual-count ->
    [0] { and-party }كان من المتوقع أن تطلب{ parties-named } تمديداً، لكن موعد تقديم الطلب فات.
   *[other] { $missed-count ->
        [0] { and-party }كان من المتوقع أن تطلب{ parties-named } تمديداً.
       *[other] { and-party }كان من المتوقع أن تطلب{ parties-named } تمديداً؛ وفات بعض الدول ({ $missed }) موعد تقديم الطلب.
    }
}
stockpile-requests-published = فيما يتعلق بطلبات التمديد بموجب المادة 3 المعروضة على { $meeting }، الرقمان المنشوران هما { $requests-published } لمجموع الطلبات و{ $costed-published } للطلبات المشفوعة بخطة عمل محددة التكلفة، أما البيانات المسجلة فتعطي { $requests } و{ $costed } على التوالي.
stockpile-deadlines = وفيما يلي المواعيد النهائية بموجب المادة 3 كما ترد في المصدر:
stockpile-published = فيما يلي أرقام منشورة أخرى، وبعد كل منها بين قوسين عدد الدول الأطراف التي تسميها البيانات المسجلة: وجود خطة للتدمير، { $plans-published } ({ $plans-named })؛ وتقاسم الخبرة، { $experience-published } ({ $experience-named })؛ واكتشاف مخزونات لم تكن معروفة من قبل، { $found-published } ({ $found-named }).
retention-left = { no-party }تستبقي{ parties-named } ذخائر عنقودية أو ذخائر صغيرة متفجرة بموجب الفقرة 6 من المادة 3.
retention-reports = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة منها قدمت التقرير السنوي عن سنة { $year }.
   *[other] ومن هذه الدول، قدمت { n-states } ({ $states }) التقرير السنوي عن سنة { $year }.
}
retention-reports-missing = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف تأخر تقريرها.
   *[other] وتأخر ورود التقرير من { parties-after }.
}
retention-training = { no-party }خفضت{ parties-named } الكمية المستبقاة لدي{ ha } باستخدامها في التدريب.
retention-all-destroyed = { and-party }دمرت{ parties-named } كل ما كان لدي{ ha } من ذخائر مستبقاة.
retention-no-reduction = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف لم تبلغ عن أي خفض.
    [1] والدولة الطرف التي لم تبلغ عن أي خفض هي: { $states }.
    [2] والدولتان الطرفان اللتان لم تبلغا عن أي خفض هما: { $states }.
   *[other] والدول الأطراف التي لم تبلغ عن أي خفض، وعددها { $states-count }، هي: { $states }.
}
retention-destruction-planned = { and-party }أعلنت{ parties-named } أن جميع الذخائر الصغيرة المستبقاة لدي{ ha } ستُدمَّر بحلول الموعد التالي:
retention-destroyed-published = وفقاً للأرقام المنشورة، بلغ عدد الذخائر العنقودية المستبقاة التي دُمِّرت { $munitions-published }، وعدد الذخائر الصغيرة المتفجرة المستبقاة التي دُمِّرت { $submunitions-published }. ولا تبيِّن البيانات المسجلة الدول التي دمرتها. والكمية التي لا تزال مستبقاة: { $quantity }.
stockpile-coordinators = { no-party }نسقت{ parties-named } العمل المتعلق بتدمير المخزونات والاستبقاء.
stockpile-informal-meetings = والتقى المنسقون بصورة غير رسمية بدول أطراف عليها التزامات بموجب المادة 3، وعددها { $met }.
stockpile-outreach = وأسفرت مساعي التواصل عن نتيجة في حالة واحدة.

## هاء وواو - المسح والتطهير والتثقيف للحد من المخاطر

clearance-left = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف لا تزال عليها التزامات بموجب المادة 4.
   *[other] لا تزال على { parties-after } التزامات بموجب المادة 4.
}
clearance-never-extended = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف لم يسبق أن طلبت تمديد موعدها النهائي الأصلي.
    [1] والدولة الطرف التي لم يسبق أن طلبت تمديد موعدها النهائي الأصلي هي: { $states }.
    [2] والدولتان الطرفان اللتان لم يسبق أن طلبتا تمديد موعدهما النهائي الأصلي هما: { $states }.
   *[other] والدول الأطراف التي لم يسبق أن طلبت تمديد موعدها النهائي الأصلي، وعددها { $states-count }، هي: { $states }.
}
clearance-extended = { and-party }سبق أن طلبت{ parties-named } هذا التمديد.
clearance-completed = { $states-count ->
    [0] وفقاً للبيانات المسجلة، لم تعلن أي دولة طرف استكمال المادة 4 خلال الفترة المشمولة بالتقرير.
   *[other] وأعلنت{ parties-named } استكمال المادة 4 خلال الفترة المشمولة بالتقرير.
}
clearance-ever-published = ووفقاً للأرقام المنشورة، بلغ عدد الدول الأطراف التي أبلغت عن مثل هذه الالتزامات منذ بدء نفاذ الاتفاقية { $ever-published }؛ وبلغ عدد الدول التي أعلنت الإنجاز { $completed-published }، وعدد ما كان منها قد طهر أراضيه قبل بدء النفاذ { $before-published }. وتسمي البيانات المسجلة من الفئة الأولى { $ever-named }{ $completed-named ->
    [0] { $before-named ->
        [0] ، ولا تسمي أياً من سواها.
       *[other] ، ولا تسمي أياً من الثانية، وتسمي من الثالثة { $before-named }.
    }
   *[other] { $before-named ->
        [0] ، ومن الثانية { $completed-named }، ولا تسمي أياً من الثالثة.
       *[other] ، ومن الثانية { $completed-named }، ومن الثالثة { $before-named }.
    }
}
clearance-reports = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف عليها التزامات بموجب المادة 4 قدمت
   *[other] قدمت { n-parties } علي{ ha } التزامات بموجب المادة 4 ({ $states })
} التقرير السنوي عن سنة { $year }{ $bare-count ->
    [0] { " " }مع معلومات محدَّثة عن المادة 4.
   *[other] { $updates-count ->
        [0] ؛ ولم تُقدَّم معلومات محدَّثة عن المادة 4.
       *[other] ؛ وقدمت { n-updates } ({ $updates }) معلومات محدَّثة عن المادة 4.
    }
}
clearance-reports-missing = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف لم يرد منها التقرير عن سنة { $year }.
   *[other] ولم يرد التقرير عن سنة { $year } من { parties-after }.
}
clearance-reports-previous = { $others-count ->
    [0] وقدمت جميع الدول الأطراف التي عليها التزامات بموجب المادة 4 التقرير عن السنة السابقة.
   *[other] { and-party }قدمت{ parties-named } التقرير عن السنة السابقة.
}
clearance-not-party = { no-other }قدمت{ others-named } معلومات عن التلوث والتطهير في تقرير طوعي.
clearance-on-schedule = { no-party }تسير{ parties-named } وفق الجدول الزمني للوفاء بموعد{ ha } النهائي بموجب المادة 4.
clearance-on-schedule-published = وتذكر الوثائق أن عدد الدول التي تسير وفق الجدول الزمني هو { $schedule-published }؛ وعدد الدول المسماة في البيانات المسجلة { $schedule-named }.
clearance-more-time = { and-party }قد تحتاج{ parties-named } مع ذلك إلى مزيد من الوقت، للأسباب التالية:
clearance-will-request = { no-party }أفادت{ parties-named } بتعذر الوفاء بموعد{ ha } النهائي وباعتزام{ ha } تقديم { requests } إلى الاجتماع الذي يلي { $meeting }.
clearance-requests = { and-party }قدمت{ parties-named } { requests } إلى { $meeting } نفسه.
clearance-costed-published = والرقم المنشور للطلبات المشفوعة بخطة عمل مفصلة ومحددة التكلفة هو { $costed-published }؛ { $costed-named ->
    [0] ولا تسمي البيانات المسجلة أي دولة.
   *[other] وعدد الدول المسماة في البيانات المسجلة { $costed-named }.
}
clearance-deadlines = وفيما يلي المواعيد النهائية بموجب المادة 4 كما ترد في المصدر:
clearance-national-resources = { $others-count ->
    [0] خصصت جميع الدول الأطراف التي عليها التزامات بموجب المادة 4 موارد وطنية للتطهير.
   *[other] { no-party }خصصت{ parties-named } موارد وطنية للتطهير.
}
clearance-challenges = { and-party }أبلغت{ parties-named } عن تحديات في تنفيذ المادة 4.
clearance-not-party-help = { and-other }أبلغت{ others-named } عن حاجت{ ha } إلى التعاون والمساعدة في التطهير.
clearance-published = فيما يلي الأرقام المنشورة بشأن المسح والتطهير، وبعد كل منها بين قوسين عدد الدول الأطراف التي تسميها البيانات المسجلة: إنجاز المسح الأساسي، { $survey-published } ({ $survey-named })؛ ووضع علامات على المناطق الخطرة، { $marked-published } ({ $marked-named })؛ ووجود استراتيجية وطنية وخطط عمل، { $plans-published } ({ $plans-named })؛ والإبلاغ عن التقدم فيها، { $progress-published } ({ $progress-named })؛ وزيادة فعالية العمل وكفاءته، { $efficiency-published } ({ $efficiency-named })؛ وتقديم معلومات مصنفة، { $data-published } ({ $data-named })؛ وتشجيع الأساليب المبتكرة، { $methods-published } ({ $methods-named })؛ وتوفير قدرات للتعامل مع التلوث المتخلف، { $residual-published } ({ $residual-named })؛ ومراعاة الاحتياجات الإنسانية والإنمائية في الأولويات، { $needs-published } ({ $needs-named })؛ ومراعاة النوع الاجتماعي والتنوع في الأولويات، { $gender-published } ({ $gender-named })؛ وتقاسم الدروس، { $lessons-published } ({ $lessons-named }).
risk-education-art4 = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف عليها التزامات بموجب المادة 4 قدمت تثقيفاً للحد من المخاطر.
   *[other] قدمت { n-parties } علي{ ha } التزامات بموجب المادة 4 ({ $states }) تثقيفاً للحد من المخاطر.
}
risk-education-art3 = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف عليها التزامات بموجب المادة 3 فعلت ذلك.
   *[other] وكذلك فعلت { n-parties } علي{ ha } التزامات بموجب المادة 3 ({ $states }).
}
risk-education-detailed = { and-party }قدمت{ parties-named } تفاصيل مشفوعة ببيانات مصنفة.
risk-education-not-party = { and-other }أبلغت{ others-named } أيضاً عن أنشطة تثقيف للحد من المخاطر.
risk-education-published = فيما يلي الأرقام المنشورة بشأن التثقيف للحد من المخاطر، وبعد كل منها بين قوسين عدد الدول الأطراف التي تسميها البيانات المسجلة: إدراجه في الاستراتيجيات وخطط العمل، { $plans-published } ({ $plans-named })؛ وأنشطة مصممة حسب الظروف، { $tailored-published } ({ $tailored-named })؛ وإبلاغ مصنف بشأن الفئات الأشد تعرضاً للخطر، { $groups-published } ({ $groups-named })؛ وخطوات لمعرفة أثره، { $effect-published } ({ $effect-named })؛ وقدرات للتعامل مع المخاطر المتخلفة، { $residual-published } ({ $residual-named }).
clearance-coordinators = { no-party }نسقت{ parties-named } العمل المتعلق بالمسح والتطهير والتثقيف للحد من المخاطر.
clearance-analysis = { and-party }ترأست{ they-or-parties } أيضاً الفريق الذي يحلل الطلبات المقدمة بموجب المادة 4.

## زاي - مساعدة الضحايا

victims-left = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف لديها ضحايا للذخائر العنقودية في مناطق خاضعة لولايتها أو سيطرتها.
   *[other] لدى { parties-after } ضحايا للذخائر العنقودية في مناطق خاضعة لولايت{ ha } أو سيطرت{ ha }.
}
victims-none-confirmed = { and-party }أكدت{ parties-named } عدم وجود مثل هؤلاء الضحايا لدي{ ha }.
victims-verification = { and-party }سبق أن أبلغت{ they-or-parties } عن الحاجة إلى التحقق مما إذا كان هناك ضحايا.
victims-reports = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف عليها التزامات بموجب المادة 5 قدمت
   *[other] قدمت { n-parties } علي{ ha } التزامات بموجب المادة 5 ({ $states })
} التقرير السنوي عن سنة { $year }. وخلال الفترة المشمولة بالتقرير، { $updates-count ->
    [zero] لم تقدم أي من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [one] قدمت واحدة من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [two] قدمت اثنتان من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [3] قدمت ثلاث من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [4] قدمت أربع من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [5] قدمت خمس من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [6] قدمت ست من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [7] قدمت سبع من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [8] قدمت ثمانٍ من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [9] قدمت تسع من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
    [10] قدمت عشر من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
   *[other] قدمت { $updates-count } من الدول الأطراف ذات الضحايا معلومات محدَّثة عن المادة 5.
}
victims-earlier-report = { and-party }فعلت{ parties-named } ذلك في التقرير عن السنة السابقة.
victims-reports-missing = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف لم يرد منها التقرير عن سنة { $year }.
   *[other] ولم يرد التقرير عن سنة { $year } من { parties-after }.
}
victims-new = { no-party }أبلغت{ parties-named } عن ضحايا جدد.
victims-no-new = { and-party }أبلغت{ parties-named } بعدم وجود ضحايا جدد.
victims-data-difficulties = { no-party }أبلغت{ parties-named } عن صعوبات في جمع البيانات عن الضحايا.
victims-database-outdated = { and-party }أبلغت{ parties-named } بتقادم قاعدة البيانات الوطنية لدي{ ha }.
victims-database-standardizing = { and-party }أبلغت{ parties-named } بأنه يجري توحيد معايير قاعدة البيانات الوطنية لدي{ ha }.
victims-not-party = { no-other }قدمت{ others-named } معلومات مصنفة عن الضحايا في تقرير طوعي.
victims-not-party-framework = { and-other }أبلغت{ they-or-others } أيضاً عن هيئة تنسيق وطنية، وعن سياسات بشأن الإعاقة والصحة، وعن خطة عمل وطنية بشأن الإعاقة.
victims-not-party-health = { and-other }نبهت{ they-or-others } إلى صعوبات جسيمة في النظام الصحي وإلى اعتماد شديد على المعونة.
victims-published = فيما يلي الأرقام المنشورة بشأن مساعدة الضحايا، وبعد كل منها بين قوسين عدد الدول الأطراف التي تسميها البيانات المسجلة: بيانات مصنفة حسب الجنس والعمر والإعاقة، { $data-published } ({ $data-named })؛ وتلبية الاحتياجات في أطر أوسع نطاقاً، { $frameworks-published } ({ $frameworks-named })؛ وخطة عمل قابلة للقياس، { $plans-published } ({ $plans-named })؛ وجهة تنسيق وطنية، { $points-published } ({ $points-named })؛ وجهود لحشد الموارد، { $resources-published } ({ $resources-named })؛ وموارد وطنية مخصصة، { $national-published } ({ $national-named })؛ وإسعافات أولية ورعاية طبية مستمرة، { $medical-published } ({ $medical-named })؛ وخدمات تأهيلية ونفسية اجتماعية، { $rehabilitation-published } ({ $rehabilitation-named })؛ وإدماج اجتماعي واقتصادي، { $inclusion-published } ({ $inclusion-named })؛ وتدريب المهنيين، { $training-published } ({ $training-named })؛ ورعاية يتولاها موظفون مؤهلون، { $staff-published } ({ $staff-named }).
victims-participation-published = ووفقاً للمنشور، بلغ عدد القوانين والسياسات التي وُضعت مع مراعاة الضحايا { $laws-published }، وعدد الوفود التي ضمت ضحايا { $delegations-published }؛ ولا تبيِّن البيانات المسجلة الدول المعنية.
victims-coordinators = { no-party }نسقت{ parties-named } العمل المتعلق بمساعدة الضحايا.
victims-guidance = وتواصلت مراجعة الإرشادات.
victims-other-conventions = عمل المنسقون أيضاً مع هيئات اتفاقيات أخرى.
victims-emphasis = شدد المنسقون على ما يلي:

## حاء - التعاون والمساعدة الدوليان

cooperation-donors = { no-party }قدمت{ parties-named } مساعدة من أجل تنفيذ المادة 3 أو 4 أو 5.
cooperation-donors-art3 = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة مانحة دعمت العمل بموجب المادة 3.
   *[other] ومن الدول المانحة، دعمت { n-states } ({ $states }) العمل بموجب المادة 3.
}
cooperation-donors-art4 = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة مانحة دعمت العمل بموجب المادة 4.
   *[other] ومن الدول المانحة، دعمت { n-states } ({ $states }) العمل بموجب المادة 4.
}
cooperation-donors-art5 = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة مانحة دعمت العمل بموجب المادة 5.
   *[other] ومن الدول المانحة، دعمت { n-states } ({ $states }) العمل بموجب المادة 5.
}
cooperation-donors-published = وتذكر الوثائق أن عدد الدول المانحة هو { $donors-published }؛ وعدد الدول المسماة في البيانات المسجلة { $donors-named }. والرقم المنشور للدول المانحة التي يمتد تمويلها عدة سنوات هو { $lasting-published }؛ { $lasting-named ->
    [0] ولا تسمي البيانات المسجلة أياً منها.
   *[other] وتسمي البيانات المسجلة منها { $lasting-named }.
}
cooperation-received = { no-party }تلقت{ parties-named } مساعدة من دول أطراف أو منظمات.
cooperation-received-unplaced = { $states-count ->
    [0] وتبيِّن البيانات المسجلة المادة المعنية بالنسبة إلى كل منها.
   *[other] ولا تبيِّن البيانات المسجلة المادة المعنية بالنسبة إلى { parties-after }.
}
cooperation-both-published = والعدد المنشور للدول الأطراف التي قدمت مساعدة أو تلقتها هو { $both-published }؛ وعدد الدول المسماة في البيانات المسجلة { $both-named }.
cooperation-received-art3 = { no-party }تلقت{ parties-named } مساعدة من أجل المادة 3.
cooperation-requested-art3 = { and-party }سبق أن طلبت{ parties-named } هذه المساعدة في تقرير{ ha } المقدم بموجب المادة 7.
cooperation-unasked-art3 = { and-party }تلقت{ parties-named } هذه المساعدة دون طلب سابق.
cooperation-requested-art4 = { no-party }طلبت{ parties-named } مساعدة من أجل المادة 4.
cooperation-received-art4 = { $waiting-count ->
    [0] { and-party }أبلغت{ parties-named } عن تلقي هذه المساعدة.
   *[other] { and-party }أبلغت{ parties-named } عن تلقي هذه المساعدة؛ وطلبتها { waiting-named } عن تلقيها.
}
cooperation-requested-art4-published = وتذكر الوثائق أن عدد الدول الأطراف الطالبة للمساعدة هو { $requests-published }؛ وعدد الدول المسماة في البيانات المسجلة { $requests-named }.
cooperation-requested-art5 = { no-party }طلبت{ parties-named } مساعدة من أجل المادة 5.
cooperation-received-art5 = { $waiting-count ->
    [0] { and-party }أبلغت{ parties-named } عن تلقي هذه المساعدة.
   *[other] { and-party }أبلغت{ parties-named } عن تلقي هذه المساعدة؛ وطلبتها { waiting-named } عن تلقيها.
}
cooperation-unasked-art5 = { $states-count ->
    [0] وكانت جميع الدول التي تلقتها قد طلبتها.
   *[other] وتلقتها{ parties-named } دون طلب مسجل.
}
cooperation-not-party-received = { no-other }تلقت{ others-named } مساعدة لصالح الضحايا.
cooperation-not-party-unknown = { and-other }أفادت{ they-or-others } بأن الحكومة ليست لديها تفاصيل المساعدة المقدمة عن طريق المنظمات.
cooperation-not-party-requested = { and-other }طلبت{ they-or-others } المساعدة في المسح والتطهير والتثقيف للحد من المخاطر ولصالح الضحايا.
cooperation-coalitions = { no-party }عملت{ parties-named } في إطار ائتلاف قطري.
cooperation-coalition-wanted = { $supporters-count ->
    [zero] { and-party }أعربت{ parties-named } عن رغبت{ ha } في إنشاء ائتلاف من هذا القبيل.
    [one] { and-party }أعربت{ parties-named } عن رغبت{ ha } في إنشاء ائتلاف من هذا القبيل، وكان رد دولة طرف واحدة ({ $supporters }) إيجابياً.
    [two] { and-party }أعربت{ parties-named } عن رغبت{ ha } في إنشاء ائتلاف من هذا القبيل، وكان رد دولتين طرفين ({ $supporters }) إيجابياً.
   *[other] { and-party }أعربت{ parties-named } عن رغبت{ ha } في إنشاء ائتلاف من هذا القبيل، وكان رد عدة دول أطراف ({ $supporters }) إيجابياً.
}
cooperation-coalition-unclear = { $states-count ->
    [0] وجميع الدول الأطراف التي رغبت في ائتلاف قطري بات لديها ائتلاف.
    [1] ولا تبيِّن البيانات المسجلة ما إذا كان هذا الائتلاف قد أُنشئ.
   *[other] ولا تبيِّن البيانات المسجلة ما إذا كان الائتلاف قد أُنشئ بالنسبة إلى بعض الدول ({ $states }).
}
cooperation-coalition-promotion = وظل هذا المفهوم مطروحاً على الدول الأطراف.
cooperation-coordinators = { no-party }نسقت{ parties-named } العمل المتعلق بالتعاون والمساعدة الدوليين.
cooperation-advice = وتوجه المنسقون إلى الدول المتأثرة والجهات المانحة المحتملة على السواء.
cooperation-request-quality = وجَّه المنسقون الانتباه إلى نوعية الطلبات.
cooperation-outreach = واصل المنسقون أنشطة التواصل.
cooperation-published = فيما يلي أرقام منشورة أخرى، وبعد كل منها بين قوسين عدد الدول الأطراف التي تسميها البيانات المسجلة: موارد مخصصة للالتزامات، { $resources-published } ({ $resources-named })؛ واستخدام مصادر تمويل جديدة، { $funding-published } ({ $funding-named })؛ والإبلاغ عن التقدم والتحديات والاحتياجات عند طلب المساعدة، { $needs-published } ({ $needs-named })؛ وطلبات تستند إلى خطة وطنية شاملة، { $plans-published } ({ $plans-named })؛ وتقاسم الممارسات الجيدة، { $practices-published } ({ $practices-named }).

## طاء - تدابير الشفافية

transparency-annual-published = فيما يخص سنة { $year }، بلغ عدد الدول الأطراف التي عليها تقديم تقرير سنوي { $due }؛ والرقمان المنشوران هما { $due-published } للتقارير المستحقة و{ $submitted-published } للتقارير المقدمة.
transparency-annual = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف قدمت التقرير.
   *[other] ووفقاً للبيانات المسجلة، قدمت { n-parties } التقرير ({ $states }).
}
transparency-annual-missing = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف لم تقدمه.
   *[other] وتُذكر فيها { n-parties } لم تقدم{ a }ه ({ $states }).
}
transparency-on-time-published = والرقم المنشور للتقارير المقدمة في موعد أقصاه 30 نيسان/أبريل هو { $punctual-published }؛ { $punctual-named ->
    [0] ولا تسمي البيانات المسجلة أياً من الدول الأطراف المعنية.
   *[other] وتسمي البيانات المسجلة من الدول الأطراف المعنية { $punctual-named }.
}
transparency-late = { no-party }قدمت{ parties-named } تقريراً متأخراً عن السنة السابقة لسنة { $year }.
transparency-two-years-published = والرقم المنشور للدول الأطراف التي عليها التزامات بموجب المادة 3 أو 4 أو تستبقي ذخائر، وقدمت تقريراً عن إحدى السنتين الأخيرتين، هو { $recent-published }؛ وعدد الدول المسماة في البيانات المسجلة { $recent-named }.
transparency-voluntary = { no-other }قدمت{ others-named } تقريراً طوعياً بموجب المادة 7.
transparency-voluntary-signatory = { $states-count ->
    [zero] ولا تسمي البيانات المسجلة أي دولة فعلت ذلك وكانت لا تزال موقعة عند بداية الفترة المشمولة بالتقرير.
    [one] وكذلك فعلت دولة واحدة كانت لا تزال موقعة عند بداية الفترة المشمولة بالتقرير ({ $states }).
    [two] وكذلك فعلت دولتان كانتا لا تزالان موقعتين عند بداية الفترة المشمولة بالتقرير ({ $states }).
   *[other] وكذلك فعلت { n-states } كانت لا تزال موقعة عند بداية الفترة المشمولة بالتقرير ({ $states }).
}
transparency-voluntary-covers = وتشمل التقارير الطوعية الفترات التالية:
transparency-voluntary-submitted = قدمت كل من هذه الدول آخر تقرير طوعي لها في التاريخ التالي:
transparency-not-in-force = { $states-count ->
    [0] حتى { $as-of }، كانت الاتفاقية نافذة بالنسبة إلى جميع الدول الأطراف البالغ عددها { $bound-count }.
   *[other] حتى { $as-of }، كانت الاتفاقية نافذة بالنسبة إلى { $bound-count } من الدول الأطراف، ولم يكن نفاذها قد بدأ بالنسبة إلى { n-states-after } ({ $states }).
}
transparency-initial-published = وفقاً للأرقام المنشورة، بلغ عدد ما قدمته الدول الأطراف من التقارير الأولية المستحقة { $rate-published }.
transparency-initial-missing = { $states-count ->
    [0] حتى { $as-of }، لا تسمي البيانات المسجلة أي دولة طرف لم يرد منها تقريرها الأولي المستحق.
   *[other] حتى { $as-of }، لم يكن التقرير الأولي قد ورد من { parties-after }، مع أنه استُحق على النحو التالي:
}
transparency-coordinators = { $states-count ->
    [0] { no-party }نسقت{ parties-named } العمل المتعلق بتدابير الشفافية خلال الفترة المشمولة بالتقرير.
    [1] { no-party }نسقت{ parties-named } العمل المتعلق بتدابير الشفافية خلال الفترة المشمولة بالتقرير.
   *[other] نسقت{ parties-named } العمل المتعلق بتدابير الشفافية خلال الفترة المشمولة بالتقرير، معاً أو بالتناوب.
}
transparency-letters = ووُجهت رسائل بشأن التقارير الأولية المتأخرة إلى دول أطراف عددها { $letters }.
transparency-reminders = وأُرسلت أيضاً تذكيرات.
transparency-form-used = عدد الدول الأطراف التي استخدمت نموذج الإبلاغ المعدَّل بموجب المادة 7 هو: { $users }.
transparency-form-help-published = والرقم المنشور للدول الأطراف التي طلبت مساعدة في إعداد تقاريرها وتلقتها هو { $helped-published }؛ { $helped-named ->
    [0] ولا تسمي البيانات المسجلة أياً منها.
   *[other] وتسمي البيانات المسجلة منها { $helped-named }.
}
transparency-form-adopted = ويذكر أحد المواضع في البيانات المسجلة أن النموذج المعدَّل قد اعتُمد؛ وتظل المسألة مفتوحة إذا ورد في موضع آخر خلاف ذلك.
transparency-form-work = وتواصل العمل على النموذج.

## ياء - تدابير التنفيذ الوطنية

national-all-measures-published = وفقاً للأرقام المنشورة، استوفت جميعَ التدابير المنصوص عليها في المادة 9 دولٌ أطراف عددها { $complete-published } من أصل { $parties }؛ { $complete-named ->
    [0] ولا تسمي البيانات المسجلة أياً منها.
   *[other] وتسمي البيانات المسجلة منها { $complete-named }.
}
national-strengthened = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف عُزِّزت فيها تدابير وطنية أو عُدِّلت أو كان تعديلها جارياً.
   *[other] عُزِّزت تدابير وطنية أو عُدِّلت، أو كان تعديلها جارياً، في { parties-after }:
}
national-measure-kinds = والتدابير بحسب نوعها هي: قانون اعتُمد أو عُدِّل، { $adopted-count ->
    [0] لا يوجد
   *[other] { $adopted-count } ({ $adopted })
}؛ وقرار أو مرسوم أُقر، { $orders-count ->
    [0] لا يوجد
   *[other] { $orders-count } ({ $orders })
}؛ ولائحة قيد التعديل، { $drafts-count ->
    [0] لا توجد
   *[other] { $drafts-count } ({ $drafts })
}.
national-disseminated = { no-party }عرَّفت{ parties-named } خلال الفترة المشمولة بالتقرير جميع المؤسسات الوطنية المعنية، بما فيها القوات المسلحة، بالتزامات الاتفاقية.
national-disseminated-before = { and-party }سبق أن أبلغت{ parties-named } عن ذلك في فترات سابقة.
national-disseminated-total = وفي المجموع، بلغ عدد الدول الأطراف التي أبلغت عن ذلك حتى الآن { $states-count }.
national-law-challenges = { no-party }أبلغت{ parties-named } عن تحديات أو عن عدم إحراز تقدم في مراجعة التشريعات أو اعتمادها.
national-only-ratification = { and-party }بيَّنت{ parties-named } إلى أي مدى يصل تشريع{ ha }:
national-law-assistance = { no-party }طلبت{ parties-named } المساعدة في مجال التشريع:
national-accession = { no-other }أبلغت{ others-named } بأن الانضمام قيد الإعداد.
national-law-planned = { and-other }تعهدت{ they-or-others } بسن تشريع بعد الانضمام.
national-reporting-gap = يرى التقرير المنشور أن هدف الخطة ما زال بعيداً.
national-obstacles = يتناول التقرير المنشور أيضاً ما يعوق التشريع.
national-coordinators = { no-party }نسقت{ parties-named } العمل المتعلق بتدابير التنفيذ الوطنية.
national-resources = وثمة موارد متاحة للدول الراغبة في التشريع.

## كاف - الامتثال

compliance-found = { $states-count ->
    [0] وفقاً للبيانات المسجلة، لم يخلص أي اجتماع للدول الأطراف أو مؤتمر استعراضي خلال الفترة المشمولة بالتقرير إلى عدم امتثال أي دولة طرف.
   *[other] خلال الفترة المشمولة بالتقرير، خلص اجتماع للدول الأطراف أو مؤتمر استعراضي إلى عدم امتثال { parties-after }.
}
compliance-conclusion = ويخلص التقرير المنشور إلى أن جميع الدول الأطراف امتثلت لالتزاماتها.
compliance-requests = { no-party }قدمت{ parties-named } { requests } بموجب المادة 3 أو 4 إلى { $meeting }.
compliance-requests-published = والرقم المنشور للدول التي لها طلبات معروضة للنظر هو { $requests-published }، وتسمي البيانات المسجلة منها { $requests-named }؛ والرقم المنشور للطلبات المقدمة في موعدها هو { $timely-published }، { $timely-named ->
    [0] ولا تسمي البيانات المسجلة أي دولة معنية بها.
   *[other] وتسمي البيانات المسجلة من الدول المعنية بها { $timely-named }.
}
compliance-requests-note = وتستدعي طريقة الإعلان عن هذه الطلبات ملاحظة.
