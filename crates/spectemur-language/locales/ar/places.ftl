### موضع الشيء كما يكتبه القارئ.
### $a و$b و$c هي التفاصيل، و$details عددها؛
### و$many يبيِّن هل الأول مدى أو قائمة.

place-para = { $details ->
    [1] { $many ->
        [yes] الفقرات { $a }
       *[no] الفقرة { $a }
    }
   *[other] الفقرة { $a } ({ $b })
}
place-table = { $many ->
    [yes] جدول المؤشرات، الإجراءات { $a }
   *[no] جدول المؤشرات، الإجراء { $a }
}
place-summary = { $details ->
    [1] الموجز، { $a }
   *[other] الموجز، { $a }، البند { $b }
}
place-register = السجل
place-editorial = { $details ->
    [1] نقاط للمناقشة، { $a }
   *[other] نقاط للمناقشة، { $a } ({ $b })
}
place-form = { $details ->
    [1] النموذج { $a }
    [2] النموذج { $a }، البند { $b }
   *[other] النموذج { $a }، البند { $b }، الصف { $c }
}
place-annex = { $details ->
    [1] المرفق { $a }
   *[other] المرفق { $a }، الفقرة { $b }
}
place-art = { $details ->
    [1] { $many ->
        [yes] المواد { $a }
       *[no] المادة { $a }
    }
    [2] المادة { $a }، الفقرة { $b }
   *[other] المادة { $a }، الفقرة { $b } ({ $c })
}
place-action = { $details ->
    [1] { $many ->
        [yes] الإجراءات { $a }
       *[no] الإجراء { $a }
    }
   *[other] الإجراء { $a }.{ $b }
}
place-page = صفحة شبكية
place-note = ملاحظة
place-receipt = إيصال الاستلام
place-unchanged = { $details ->
    [1] بلا تغيير منذ التقرير عن سنة { $a }
    [2] بلا تغيير منذ التقرير عن سنة { $a }، النموذج { $b }
    [3] بلا تغيير منذ التقرير عن سنة { $a }، النموذج { $b }، البند { $c }
   *[other] بلا تغيير منذ التقرير عن سنة { $a }، النموذج { $b }، البند { $c }، السطر { $d }
}
place-review = ملاحظات المكتب
place-ruling = قرار

# وثيقة وموضع فيها؛ وما يستند إلى وثيقتين.
place-within = { $document }، { $place }
place-both = { $one }؛ { $other }

# بين العنوان وما يليه.
colon = { ": " }

# مدة من الأيام.
span = من { $from } إلى { $to }

language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ru = الروسية
language-zh = الصينية

# اسم دولة لم يُقابَل بوثيقة.
state-name-unverified = { $name } (الاسم لم يُتحقق منه)
