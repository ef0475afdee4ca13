### ما يجده التحقق من السجل أو من سجل التدقيق خطأً: يبيِّن $table و$row الموضع، ويبيِّن $column و$detail الخطأ.

damage-altered = الجدول «{ $table }»، الصف «{ $row }»: عُدِّل بعد تسجيله ({ $detail })
damage-unreadable = الجدول «{ $table }»، الصف «{ $row }»: العمود «{ $column }» غير مقروء ({ $detail })
damage-missing = الجدول «{ $table }»، الصف «{ $row }»: يفيد الدفتر بأنه سُجِّل، وهو غير موجود
damage-not-in-journal = الجدول «{ $table }»، الصف «{ $row }»: لا يفيد الدفتر بأنه سُجِّل
damage-gap = الجدول «{ $table }»، الصف «{ $row }»: القيود من { $detail } حتى هذا القيد مفقودة
damage-broken-link = الجدول «{ $table }»، الصف «{ $row }»: بصمته لا تتفق مع القيد السابق ومع محتواه
damage-out-of-order = الجدول «{ $table }»، الصف «{ $row }»: سُجِّل قبل القيد الذي يسبقه
damage-orphan = الجدول «{ $table }»، الصف «{ $row }»: يشير إلى «{ $detail }» وهو غير موجود
damage-database = الجدول «{ $table }»، الصف «{ $row }»: يفيد فحص قاعدة البيانات نفسها بما يلي: «{ $detail }»
