# درجات الاستبيانات.
score-economic = الاقتصادي
score-social = الاجتماعي
score-psychosocial = النفسي الاجتماعي
score-composite = المجموع
score-tier-high_need = يلزم تكثيف المتابعة
score-tier-medium = متابعة معتادة
score-tier-low_need = لا يلزم إلا القليل من المتابعة
score-window-baseline = استبيان أولي
score-window-midterm = استبيان منتصف المدة
score-window-final = استبيان نهائي
score-window-other = استبيان خارج الفترات المحددة
score-window-unknown = استبيان، المدة منذ العودة غير معروفة
score-number = الاستبيان رقم { $number }
score-no-day = بلا تاريخ
score-between = من { $from } إلى { $to }
score-none = { $count ->
    [one] لا درجة: سؤال واحد محتسب بلا إجابة
    [two] لا درجة: سؤالان محتسبان بلا إجابة
    [few] لا درجة: { $count } أسئلة محتسبة بلا إجابة
   *[other] لا درجة: { $count } سؤالًا محتسبًا بلا إجابة
}
score-no-change = لا يمكن تحديده: أحد الاستبيانين بلا هذه الدرجة
score-non-answers = { $count ->
    [one] سؤال واحد لم يُجب عنه
    [two] سؤالان لم يُجب عنهما
    [few] { $count } أسئلة لم يُجب عنها
   *[other] { $count } سؤالًا لم يُجب عنها
}
score-dont_know = لا يعرف:
score-refused = لا يرغب في الإجابة:
score-not_applicable = لا ينطبق:
score-flagged = أسئلة كثيرة بلا إجابة: لا تدل الدرجات إلا على القليل عن هذا الشخص.
score-caution = في هذا الوقت بعد العودة يكثر أن تنخفض الدرجات: أعد السؤال لاحقًا قبل الاستنتاج.
score-from-programme = يُحتسب مالكًا لأصول بفضل ما قدمه البرنامج وحده.
score-missing = لم يُسأل عنه
score-unread = إجابة ليست في القائمة
score-unknown = { $count ->
    [one] إجابة واحدة لا تخص أي سؤال في هذه الأداة.
    [two] إجابتان لا تخصان أي سؤال في هذه الأداة.
    [few] { $count } إجابات لا تخص أي سؤال في هذه الأداة.
   *[other] { $count } إجابة لا تخص أي سؤال في هذه الأداة.
}
score-more = { $count ->
    [one] وسؤال آخر
    [two] وسؤالان آخران
    [few] و{ $count } أسئلة أخرى
   *[other] و{ $count } سؤالًا آخر
}
score-by = { $instrument }، { $policy }
score-nothing = لا استبيان يُحتسب.
score-no-pair = لا استبيان أولي يتبعه استبيان آخر للشخص نفسه.
score-not-other_instrument = أُجري بأداة أخرى ({ $instrument }): محفوظ بلا درجات.
score-not-too_young = الشخص أصغر من السن المخصصة لهذه الأداة: محفوظ بلا درجات.
score-not-no_answers = لا إجابات مسجلة: لم يُقس.
score-not-later = لاحق ليوم التقييم: لا يُحتسب بعد.
