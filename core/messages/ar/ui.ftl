# كلمات التقرير نفسه
ui-case = الملف
ui-case-number = الملف رقم { $number }
ui-line = السطر { $line }
ui-person = الشخص
ui-error = خطأ
ui-warning = تحذير
ui-info = ملاحظة
ui-waived = معفى
ui-gate-g1 = عند التسجيل
ui-gate-g2 = عند الأهلية
ui-gate-g3 = عند الإذن بالسفر
ui-gate-g4 = عند المغادرة
ui-gate-arrival = عند الوصول
ui-gate-g5 = عند اعتماد الخطة
ui-gate-g6 = عند تسليم المساعدة
ui-gate-g7 = عند الإغلاق
ui-checked = { $cases ->
    [zero] لم يُفحص أي ملف بتاريخ { $as_of }
    [one] فُحص ملف واحد بتاريخ { $as_of }
    [two] فُحص ملفان بتاريخ { $as_of }
    [few] فُحصت { $cases } ملفات بتاريخ { $as_of }
    [many] فُحص { $cases } ملفًا بتاريخ { $as_of }
   *[other] فُحص { $cases } ملف بتاريخ { $as_of }
}
ui-with-errors = فيها أخطاء: { $count }
ui-with-others = فيها تحذيرات أو ملاحظات فقط: { $count }
ui-clean = بلا أي ملاحظة: { $count }
ui-count-error = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
ui-count-warning = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
ui-count-info = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
ui-count-waived = النتائج المشمولة بإعفاء: { $count }
ui-count-skipped = الفحوص التي تعذّر حسمها لنقص المعلومات: { $count }
ui-count-not-run = القواعد التي تقارن الملفات بعضها ببعض ولم تُطبَّق: { $count }. الخيار --across يطبّقها.
ui-count-left-out = نتائج أخرى محسوبة غير معروضة: { $count }. الخيار --max-findings يعرض المزيد.
ui-explain = لقراءة شرح قاعدة: sankofa rule CODE
ui-rule-severity = الدرجة
ui-rule-gates = متى تسري
ui-rule-always = دائمًا
ui-rule-where = مكان التطبيق
ui-rule-grade = درجة الإثبات
ui-rule-sources = المصادر
ui-rule-parameters = المعايير
ui-rule-waiver = يجوز الإعفاء منها من قِبل
ui-rule-nobody = لا أحد
ui-rule-status = الحالة
ui-rule-since = منذ مجموعة القواعد { $since }
ui-rule-page = من دليل القواعد (بالإنجليزية)
ui-home-case = على كل ملف
ui-home-data_set = على مجموعات الملفات، بالخيار --across
ui-home-property = في المكتبة نفسها، وتضمنها اختباراتها
ui-home-programme = عند تحميل مجموعة القواعد
ui-home-table = عند إعداد الجداول
ui-home-disclosure = عند كل مشاركة أو تصدير للبيانات
ui-home-not_decidable = لا تُطبَّق: لا يتسع الملف لما يحسمها
ui-status-preview = تجريبية وقد تتغير
ui-status-stable = مستقرة
ui-status-deprecated = ستُسحب
ui-status-removed = مسحوبة
ui-grade-V = قُرئ في المصدر نفسه
ui-grade-Vq = قُرئ اقتباسًا أو نقلًا في وثيقة أخرى
ui-grade-Vt = قُرئ في نص وطني ينفّذ الصك أو يوازيه
ui-grade-Vp = ممارسة شوهدت في برمجيات عامة قيد الاستخدام
ui-grade-T = العنوان أو الفهرس فقط: يجب التحقق من الوثيقة
ui-grade-I = مستنتَج: خيار تصميم أو نتيجة منطقية أو عُرف مهني
