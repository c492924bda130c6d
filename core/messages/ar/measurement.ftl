# مؤشرات البرنامج ومعاييره وجداوله.
measure-title = أداء البرنامج
measure-cases = { $cases ->
    [one] حالة واحدة بتاريخ { $as_of }
    [two] حالتان بتاريخ { $as_of }
    [few] { $cases } حالات بتاريخ { $as_of }
   *[other] { $cases } حالة بتاريخ { $as_of }
}
measure-left-out = { $cases ->
    [one] حالة واحدة لا تُحسب: مدمجة أو معلنة فقط أو أُدخلت خطأً.
    [two] حالتان لا تُحسبان: مدمجتان أو معلنتان فقط أو أُدخلتا خطأً.
    [few] { $cases } حالات لا تُحسب: مدمجة أو معلنة فقط أو أُدخلت خطأً.
   *[other] { $cases } حالة لا تُحسب: مدمجة أو معلنة فقط أو أُدخلت خطأً.
}
measure-indicators = المؤشرات
measure-criteria = المعايير الخمسة
measure-tables = الجداول
measure-funnel = إلى أين بلغت الحالات
measure-proposed = مقترح: لا يوجد مصدر يعرّف هذه المقاييس، ولا تُجمع في رقم واحد.
measure-pooled = تُحسب النسب على مجموع الأشخاص الذين شملهم القياس، وليست متوسطات لنسب المجموعات.
measure-bounds = يبيّن المدى ما كان يمكن أن تكون عليه النسبة لو شمل القياس الجميع.
measure-small = لا تُعرض الأعداد من 1 إلى { $last } ولا ما يتيح استنتاجها.
measure-rounded = يُقرَّب كل عدد وحده إلى أقرب مضاعف للعدد 5، فقد تختلف المجاميع عن أجزائها.
measure-open = الأعداد الصغيرة معروضة. ليس للنشر.
measure-level = المستوى الكافي درجة فوق { $line } ({ $name }).
measure-code = الرمز
measure-indicator = المؤشر
measure-group = المجموعة
measure-value = القيمة
measure-of = المستوفون / من شملهم القياس
measure-not-measured = لم يُقَس
measure-range = المدى
measure-target = الغاية
measure-named = { $name }: { $value }
measure-hidden = غير معروض
measure-none = لم يُقَس شيء
measure-all = الجميع
measure-sd = الانحراف المعياري { $sd }
measure-mean-of = المتوسط { $mean }، العدد = { $n }
measure-no-mean = العدد = { $n }
measure-outside = لا تدل عليه الحالات
measure-low-months = يقع أحد الاستبيانات في الشهرين 1 و2 أو 5 و6، وفيهما يكثر التراجع.
measure-warning = في «{ $table }» يقع كل من في { $row } أو { $column } في خانة واحدة: من يعرف أن شخصًا منهم يعرف الباقي.
measure-criterion-sustainable = مستدام
measure-criterion-complementary = متكامل
measure-criterion-measurable = قابل للقياس
measure-criterion-innovative = مبتكر
measure-criterion-balanced = متوازن
measure-innovative-note = القول بأن شيئًا ما جديد هو قول أشخاص. ما يُحسب هو توثيقه والاستفادة منه.
measure-by-sex = الجنس
measure-by-age = العمر
measure-by-host = بلد الاستقبال
measure-by-origin = بلد العودة
measure-by-year = سنة العودة
measure-by-return_type = نوع العودة
measure-by-compared = المقارنة
measure-by-need = الحاجة
measure-by-assistance_type = نوع المساعدة
measure-by-dimension = البُعد
measure-by-window = وقت الاستبيان
measure-by-vulnerability = وضع الهشاشة
measure-by-persons = الأشخاص
measure-by-host_status = الوضع في بلد الاستقبال
measure-key-unknown = غير مذكور
measure-key-other = أخرى
measure-key-total = المجموع
measure-key-female = إناث
measure-key-male = ذكور
measure-key-x = x
measure-key-economic = اقتصادي
measure-key-social = اجتماعي
measure-key-psychosocial = نفسي اجتماعي
measure-key-baseline = الشهر 0 إلى 1
measure-key-midterm = الأشهر 6 إلى 9
measure-key-final = الأشهر 12 إلى 18
measure-key-persons = الأشخاص
measure-key-high_need = حاجة كبيرة
measure-key-medium = حاجة متوسطة
measure-key-low_need = حاجة قليلة
measure-key-unaccompanied_or_separated = أطفال غير مصحوبين أو منفصلون
measure-key-trafficking = ضحايا الاتجار، المؤكدون أو المحتملون
measure-key-health = احتياجات صحية
measure-table-year_host = حالات العودة حسب السنة وبلد الاستقبال
measure-table-year_origin = حالات العودة حسب السنة وبلد العودة
measure-table-corridor = حالات العودة حسب بلد الاستقبال وبلد العودة
measure-table-sex_age = حالات العودة حسب الجنس والعمر
measure-table-vulnerability = العائدون في أوضاع هشاشة
measure-table-help = التسليمات حسب نوع المساعدة والبُعد
measure-table-scores = الدرجة المركبة حسب بلد العودة ووقت الاستبيان
measure-plot-shares = الرسم
measure-skip = إلى الأرقام
measure-contents = في هذه الصفحة
measure-warnings = { $count ->
    [one] قبل نشر الجداول: خانة واحدة تكشف أكثر مما ينبغي
    [two] قبل نشر الجداول: خانتان تكشفان أكثر مما ينبغي
    [few] قبل نشر الجداول: { $count } خانات تكشف أكثر مما ينبغي
   *[other] قبل نشر الجداول: { $count } خانة تكشف أكثر مما ينبغي
}
measure-nothing = { $count ->
    [one] مؤشر واحد لم يُقَس منه شيء
    [two] مؤشران لم يُقَس منهما شيء
    [few] { $count } مؤشرات لم يُقَس منها شيء
   *[other] { $count } مؤشرًا لم يُقَس منها شيء
}
measure-plot-funnel = من كل الحالات المسجلة
measure-plot-legend = تمتد الرسوم من 0 إلى 100 % من اليمين إلى اليسار. النقطة هي القيمة، والخط ذو الطرفين هو المدى، والخط المتقطع هو الغاية.
measure-empty = لا شيء للعرض.
measure-oo-1 = الأشخاص العائدون
measure-oo-2 = العائدون الذين بلغوا مستوى كافيًا من إعادة الإدماج (الدرجة المركبة فوق الحد، الأشهر 12 إلى 18)
measure-1-1 = العائدون الذين يقولون إن المعلومات كانت كافية لاتخاذ القرار
measure-1-2 = العائدون الراضون عن ترتيبات السفر
measure-2-1 = من تلقوا مساعدة عند الوصول وهم راضون عنها
measure-2-2 = من تلقوا مساعدة ضمن خطة وهم راضون عن مساعدة إعادة الإدماج
measure-3-1 = قادة المجتمع الذين يلاحظون تغيّر النظرة إلى الهجرة
measure-4-1 = الشركاء الذين يقولون إن بيانات البرنامج تُستخدم في السياسات
measure-4-2 = الشركاء الذين يقولون إن قدراتهم زادت
measure-4-3 = الشركاء الذين يقولون إن مشاركتهم زادت
measure-1-1-1 = المراكز المدعومة في بلدان العبور
measure-1-1-2 = الأشخاص الذين تلقوا مساعدة في نقاط العبور
measure-1-2-1 = الأشخاص الذين عادوا طوعًا بمساعدة
measure-2-1-1 = الأشخاص الذين تلقوا مساعدة عند الوصول
measure-2-1-2 = الأشخاص الذين تلقوا مساعدة لإعادة الإدماج
measure-2-1-3 = المراكز المدعومة في بلدان العودة
measure-sat-1 = راضون عن المساعدة على العودة
measure-sat-2 = راضون عن الإرشاد
measure-sat-3 = راضون عن الدعم الاقتصادي
measure-sat-4 = راضون عن الدعم الاجتماعي
measure-sat-5 = راضون عن الدعم المقدم للمجتمع
measure-sat-6 = راضون إجمالًا
measure-sat-7 = يقولون إن المساعدة كانت كما توقعوا
measure-sat-8 = يقولون إن الاتصال بالمكتب كان سهلًا
measure-sat-9 = يقولون إنهم حصلوا على ما وُعدوا به
measure-sat-10 = يقولون إن المساعدة جاءت في وقتها
measure-sat-11 = يقولون إن العودة كانت قرارًا جيدًا
measure-f-1 = الحالات المسجلة
measure-f-2 = الحالات المسجلة التي غادر أصحابها
measure-f-3 = حالات المغادرة التي اعتُمدت خطتها
measure-f-4 = الحالات ذات الخطة المعتمدة التي بدأ فيها التسليم
measure-f-5 = الحالات التي بدأ فيها التسليم واكتملت
measure-gcm-21b-1 = حالات العودة الطوعية المصحوبة بإقرار قبل المغادرة
measure-gcm-21b-2 = حالات العودة الطوعية المصحوبة بإرشاد قبل المغادرة
measure-gcm-21b-3 = الأطفال الذين استُمع إلى رأيهم
measure-gcm-21c = العائدون الذين في ملفهم وثيقة هوية أو سفر تم التحقق منها
measure-gcm-21e = العائدون الذين فُحصت احتياجات حمايتهم قبل المغادرة
measure-gcm-21g = الأطفال الذين قُيّمت أو حُددت مصالحهم الفضلى
measure-gcm-21h-1 = العائدون الذين تجيب خطتهم على الأبعاد الثلاثة
measure-gcm-21h-2 = من اكتسبوا مهارة في الخارج وهي معترف بها أو سيُعترف بها
measure-gcm-21h-3 = العائدون الذين تلقوا إرشادًا بعد الوصول
measure-gcm-21i = الخطط المعتمدة التي تبيّن ما يكسبه المجتمع
measure-s1 = مستوى كافٍ في الأشهر 12 إلى 18
measure-s2 = لا بُعد متأخر في الأشهر 12 إلى 18
measure-s3-economic = تغيّر الدرجة الاقتصادية من أول استبيان إلى آخره
measure-s3-social = تغيّر الدرجة الاجتماعية من أول استبيان إلى آخره
measure-s3-psychosocial = تغيّر الدرجة النفسية الاجتماعية من أول استبيان إلى آخره
measure-s3-composite = تغيّر الدرجة المركبة من أول استبيان إلى آخره
measure-s4 = المشاريع القائمة بعد سنة أو أكثر
measure-c1 = الخطط التي تمس مستويين أو أكثر: الفردي والمجتمعي والهيكلي
measure-c2-services = المساعدات التي قدمتها جهات غير المكتب المسؤول
measure-c2-referrals = الإحالات التي قُدمت بعدها الخدمة
measure-c3 = الاحتياجات التي استجابت لها مساعدة
measure-c4 = الحالات التي دُفعت فيها المساعدة نفسها مرتين (الرقم المنخفض جيد)
measure-m1 = العائدون الذين شملهم استبيان في الشهر الأول وفي الأشهر 12 إلى 18
measure-m2 = الأهداف ذات المؤشر ونقطة البداية والغاية والموعد والمسؤول
measure-m3 = الاستبيانات التي فيها سبع إجابات ناقصة على الأكثر
measure-m4 = الاستبيانات المصحوبة بموافقة مسجلة
measure-i1 = الخطط التي فيها تجربة موثقة
measure-i2 = التجارب المنتهية التي سُجل ما استُفيد منها
measure-b1 = التوازن بين الأبعاد: 1 ناقص الفارق بين الأفضل والأضعف، الشخص الأوسط
measure-b2 = ذهبت المساعدة إلى حيث الحاجة، حسب البُعد
measure-b3-plans = الخطط التي تبيّن ما يكسبه المجتمع
measure-b3-people = المستفيدون من المجتمع لكل عائد
measure-b4-value = دعم متساوٍ للحاجة نفسها: أقل مجموعة إلى أعلى مجموعة، القيمة
measure-b4-days = دعم متساوٍ للحاجة نفسها: أسرع مجموعة إلى أبطأ مجموعة، الأيام
measure-o1 = الخطط التي تستفيد من مهارات اكتُسبت في الخارج
measure-o2 = متوسط العاملين في المشروع
measure-o3 = المستفيدون من المجتمع لكل عائد
