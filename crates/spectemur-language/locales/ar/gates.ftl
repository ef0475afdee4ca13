### الرموز المميزة التي تقدّم بها برامج الدولة تقاريرها، وما يُرفض من البرامج.

members-tokens = رموز مميزة للبرامج
members-tokens-help = بالرمز المميز يقدّم برنامج لديكم تقارير دولتكم. ولا يستطيع أن يفعل غير ذلك، وما يقدّمه يُعدّ مقدَّماً منكم.
members-tokens-how = كيف تستعلم البرامج
members-tokens-none = ليس لأي برنامج رمز مميز بعد.
members-token-name = اسم البرنامج
members-token-until = صالح حتى
members-token-until-help = سنة واحدة على الأكثر ابتداءً من اليوم. إذا لم يعد لبرنامج أن يقدّم تقارير، فألغوا رمزه.
members-token-make = إنشاء رمز مميز
members-token-once = رمزكم المميز
members-token-keep = يُعرض هذه المرة فقط. انسخوه الآن إلى البرنامج ولا ترسلوه إلى أحد. وإذا ضاع أو اطلع عليه آخرون، فألغوه وأنشئوا رمزاً جديداً.
members-token-over = انتهت صلاحيته
members-token-end = إلغاء
members-act-token-made = إنشاء رمز مميز
members-act-token-ended = إلغاء رمز مميز
members-done-token-ended = أُلغي الرمز المميز ولم يعد يفتح شيئاً.
members-refused-bad-token-until = يسري الرمز المميز اليوم على الأقل وسنة واحدة على الأكثر.
web-fault-token = لم يرد مع الطلب رمز مميز صالح. تنشئه وظيفة تابعة للدولة في صفحتها «الدخول والأمان»؛ أرسلوه في الترويسة «Authorization: Bearer …».
web-fault-media = يقبل هذا العنوان صيغة JSON. أرسلوا الترويسة «Content-Type: application/json».
web-fault-report = لا يمكن قبول التقرير بعد. كل ما عُثر عليه مدرج تحت «problems» مع موضعه في الملف.
web-fault-attachment = لم يُتسلَّم الملف «{ $name }». لا يقبل هذا العنوان ملفات مرفقة: احذفوا المرفق، أو قدّموا التقرير مع ملفاته.

## دعوات بالبريد الإلكتروني.

members-mail-subject = دعوة إلى شغل وظيفة: { $treaty }
members-mail-greeting = تحية طيبة إلى { $name }،
members-mail-invited = يدعوكم { $inviter } إلى شغل وظيفة في الموقع المخصص للصك التالي: { $treaty }.
members-mail-accept = لقبول الدعوة، يُرجى فتح هذا العنوان واختيار كلمة سر:
members-mail-holds = يُستعمل العنوان مرة واحدة ويسري حتى { $day }. يُرجى عدم إرساله إلى أي شخص: فمن يفتحه أولاً يشغل الوظيفة.
members-mail-unexpected = إذا لم تكونوا تنتظرون هذه الدعوة، فلا يلزمكم فعل شيء.
members-mail-failed = تعذّر إرسال الدعوة بالبريد الإلكتروني. يُرجى أن ترسلوا بأنفسكم العنوان الوارد أدناه.
members-mailed = أُرسلت الدعوة
members-mailed-help = تُستعمل مرة واحدة وتسري 14 يوماً. أُرسلت إلى
members-act-invitation-mailed = إرسال دعوة بالبريد الإلكتروني
