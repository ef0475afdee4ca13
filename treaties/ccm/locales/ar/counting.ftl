### كيف تَعُدُّ الجمل الدول وتسميها: بالحروف حتى عشر، وبالأرقام بعدها.
### $states قائمة الدول التي تسميها الجملة و$states-count عددها.
### تبدأ الجمل بالفعل مؤنثاً مفرداً، فلا يتغير بعدد الدول بعده؛ وأسماء الدول بين قوسين، فلا إعراب لها.

## العدد: في حالة الرفع.

n-parties = { $states-count ->
    [zero] لا دول أطراف
    [one] دولة طرف واحدة
    [two] دولتان طرفان
    [3] ثلاث دول أطراف
    [4] أربع دول أطراف
    [5] خمس دول أطراف
    [6] ست دول أطراف
    [7] سبع دول أطراف
    [8] ثماني دول أطراف
    [9] تسع دول أطراف
    [10] عشر دول أطراف
    [few] { $states-count } دول أطراف
    [many] { $states-count } دولة طرفاً
   *[other] { $states-count } دولة طرف
}
n-others = { $states-count ->
    [zero] لا دول غير أطراف
    [one] دولة واحدة غير طرف
    [two] دولتان غير طرفين
    [3] ثلاث دول غير أطراف
    [4] أربع دول غير أطراف
    [5] خمس دول غير أطراف
    [6] ست دول غير أطراف
    [7] سبع دول غير أطراف
    [8] ثماني دول غير أطراف
    [9] تسع دول غير أطراف
    [10] عشر دول غير أطراف
    [few] { $states-count } دول غير أطراف
    [many] { $states-count } دولة غير طرف
   *[other] { $states-count } دولة غير طرف
}
n-states = { $states-count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [3] ثلاث دول
    [4] أربع دول
    [5] خمس دول
    [6] ست دول
    [7] سبع دول
    [8] ثماني دول
    [9] تسع دول
    [10] عشر دول
    [few] { $states-count } دول
    [many] { $states-count } دولة
   *[other] { $states-count } دولة
}

## العدد: في حالة الجر، بعد «من» و«على» و«إلى» وبعد المضاف.

n-parties-after = { $states-count ->
    [two] دولتين طرفين
   *[other] { n-parties }
}
n-states-after = { $states-count ->
    [two] دولتين
   *[other] { n-states }
}

## أسماء الدول بعد الفعل.
## إذا لم تكن هناك دول، سبقت الفعلَ عبارة النفي وصار هو وما بعده صفة: «لا تسمي البيانات المسجلة أي دولة طرف قدمت ...».

no-party = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة طرف{ " " }
   *[other] { "" }
}
no-other = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة غير طرف{ " " }
   *[other] { "" }
}
no-state = { $states-count ->
    [0] لا تسمي البيانات المسجلة أي دولة{ " " }
   *[other] { "" }
}
# ومثلها لجملة تلي غيرها في الفقرة: تُعطف بالواو.
and-party = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة طرف{ " " }
   *[other] و
}
and-other = { $states-count ->
    [0] ولا تسمي البيانات المسجلة أي دولة غير طرف{ " " }
   *[other] و
}
parties-named = { $states-count ->
    [0] { "" }
   *[other] { " " }{ n-parties } ({ $states })
}
others-named = { $states-count ->
    [0] { "" }
   *[other] { " " }{ n-others } ({ $states })
}
states-named = { $states-count ->
    [0] { "" }
   *[other] { " " }{ n-states } ({ $states })
}
parties-after = { n-parties-after } ({ $states })

# الدول الواردة في الجملة السابقة.
those-states = { $states-count ->
    [0] { "" }
    [one] { " " }الدولة المذكورة
    [two] { " " }الدولتان المذكورتان
   *[other] { " " }الدول المذكورة
}
# الدول الواردة في الجملة السابقة إذا كانت هي نفسها، وإلا فبأسمائها.
they-or-parties = { $gained-count ->
    [0] { $lost-count ->
        [0] { those-states }
       *[other] { parties-named }
    }
   *[other] { parties-named }
}
they-or-others = { $gained-count ->
    [0] { $lost-count ->
        [0] { those-states }
       *[other] { others-named }
    }
   *[other] { others-named }
}

## العدد في قوائم أخرى في الجملة نفسها: في حالة الرفع.

n-progress = { $progress-count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [3] ثلاث دول
    [4] أربع دول
    [5] خمس دول
    [6] ست دول
    [7] سبع دول
    [8] ثماني دول
    [9] تسع دول
    [10] عشر دول
    [few] { $progress-count } دول
    [many] { $progress-count } دولة
   *[other] { $progress-count } دولة
}
n-updates = { $updates-count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [3] ثلاث دول
    [4] أربع دول
    [5] خمس دول
    [6] ست دول
    [7] سبع دول
    [8] ثماني دول
    [9] تسع دول
    [10] عشر دول
    [few] { $updates-count } دول
    [many] { $updates-count } دولة
   *[other] { $updates-count } دولة
}
n-waiting = { $waiting-count ->
    [zero] لا دول أطراف
    [one] دولة طرف واحدة
    [two] دولتان طرفان
    [3] ثلاث دول أطراف
    [4] أربع دول أطراف
    [5] خمس دول أطراف
    [6] ست دول أطراف
    [7] سبع دول أطراف
    [8] ثماني دول أطراف
    [9] تسع دول أطراف
    [10] عشر دول أطراف
    [few] { $waiting-count } دول أطراف
    [many] { $waiting-count } دولة طرفاً
   *[other] { $waiting-count } دولة طرف
}
# دول طلبت مساعدة ولم تبلغ عن تلقيها.
waiting-named = { $waiting-count ->
    [2] { n-waiting } ({ $waiting }) دون أن تبلغا
   *[other] { n-waiting } ({ $waiting }) دون أن تبلغ
}

## المطابقة مع عدد الدول: تُلحق بالكلمة دون مسافة.

# الضمير المتصل: «لديها» و«لديهما».
ha = { $states-count ->
    [2] هما
   *[other] ها
}
# الفعل المرفوع بعد فاعله: «تعتزم» و«تعتزمان».
an = { $states-count ->
    [2] ان
   *[other] { "" }
}
# الفعل المجزوم بعد فاعله: «لم تقدم» و«لم تقدما».
a = { $states-count ->
    [2] ا
   *[other] { "" }
}
# طلبات التمديد، مفعولاً به.
requests = { $states-count ->
    [2] طلبي تمديد
    [0] طلب تمديد
    [1] طلب تمديد
   *[other] طلبات تمديد
}
