# تقدير الخطط.
appraise-plan = الخطة { $plan }
appraise-no-plan = لا خطة سارية.
appraise-positive = لصالح دعم إضافي، بالترتيب
appraise-negative = ضده، بالترتيب
appraise-approaches = سبل المساعدة
appraise-yes = نعم
appraise-no = لا
appraise-unknown = غير معروف
appraise-feasible = ممكن
appraise-not_feasible = غير ممكن
appraise-rank-note = تُقارن المعايير واحدًا بعد الآخر من دون جمع. وما ليس معروفًا يترك مرتبة أولى ومرتبة أخيرة ممكنتين.
