# موضع الملف: العناصر والخطوات والحالات والمواعيد.
journey-comma = { "، " }
journey-holds = موقوف
journey-next = الخطوة التالية
journey-missing = النواقص
journey-wanted = يُستحسن توفره
journey-due = المواعيد
journey-correct = يجب تصحيحه
journey-ready = لا عائق { $gate }.
journey-nothing = لا شيء منتظر.
journey-people = { $count ->
    [one] الشخص
    [two] الشخصان
   *[other] الأشخاص
}
journey-over = { $days ->
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
   *[other] متأخر { $days } يومًا
}
journey-left = { $days ->
    [0] اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
   *[other] بقي { $days } يومًا
}
journey-working = أيام عمل
journey-cases = { $cases ->
    [zero] لا ملفات بتاريخ { $as_of }
    [one] ملف واحد بتاريخ { $as_of }
    [two] ملفان بتاريخ { $as_of }
    [few] { $cases } ملفات بتاريخ { $as_of }
    [many] { $cases } ملفًا بتاريخ { $as_of }
   *[other] { $cases } ملف بتاريخ { $as_of }
}
journey-by-status = حسب الوضع
journey-by-return = العودة
journey-by-reintegration = إعادة الإدماج
journey-ageing = الملفات المفتوحة حسب المدة منذ آخر خطوة
journey-age = من { $from } إلى { $until } يومًا
journey-age-more = أكثر من { $until } يومًا
journey-funnel = المراحل التي بلغتها
journey-funnel-registered = التسجيل
journey-funnel-departed = المغادرة
journey-funnel-plan = اعتماد الخطة
journey-funnel-started = بدء التسليم
journey-funnel-completed = الإتمام
journey-held = موقوفة
journey-overdue = تجاوزت موعدًا
journey-ready-count = جاهزة للمرحلة التالية
journey-overall-draft = لم يُسجَّل بعد
journey-overall-open_pre_return = مفتوح، قبل المغادرة
journey-overall-open_travel = مفتوح، في الطريق
journey-overall-open_post_return = مفتوح، بعد العودة
journey-overall-closed = مغلق
journey-overall-duplicate = مدمج في ملف آخر
journey-return-enquiry = اتصال أول
journey-return-counselled = تلقى الإرشاد
journey-return-registered = مسجَّل
journey-return-eligible = مستوفٍ للشروط
journey-return-ineligible = غير مستوفٍ للشروط
journey-return-voluntariness_confirmed = أُقرّت الإرادة
journey-return-preparing = قيد التحضير
journey-return-cleared = تمت الموافقة على السفر
journey-return-booked = محجوز
journey-return-departed = غادر
journey-return-in_transit = في العبور
journey-return-arrived = وصل
journey-return-received = استُقبل
journey-return-no_show = لم يحضر للمغادرة
journey-return-withdrawn = عدل عن العودة
journey-return-not_departed = لم يغادر
journey-return-return_not_viable = العودة غير ممكنة حاليًا
journey-return-already_returned = كان قد عاد
journey-return-deceased = متوفى
journey-return-transferred_out = أُحيل إلى جهة أخرى
journey-reintegration-not_entitled = دون مساعدة لإعادة الإدماج
journey-reintegration-entitled = مستحق للمساعدة
journey-reintegration-counselling = قيد الإرشاد
journey-reintegration-plan_draft = الخطة قيد الإعداد
journey-reintegration-plan_submitted = الخطة معروضة للاعتماد
journey-reintegration-plan_returned = أُعيدت الخطة
journey-reintegration-plan_approved = اعتُمدت الخطة
journey-reintegration-in_delivery = قيد التنفيذ
journey-reintegration-delivered = سُلِّمت المساعدة
journey-reintegration-monitoring = قيد المتابعة
journey-reintegration-final_report = قُدِّم التقرير النهائي
journey-reintegration-completed = مكتمل
journey-reintegration-declined = رفض المساعدة
journey-reintegration-lost_contact = انقطع الاتصال
journey-reintegration-remigrated = غادر من جديد
journey-reintegration-expired = انتهت مهلة المساعدة
journey-reintegration-stopped_by_provider = أوقفته الجهة المقدِّمة
journey-reintegration-deceased = متوفى
journey-hold-protection = حماية
journey-hold-medical = صحة
journey-hold-document = وثائق
journey-hold-security = أمن
journey-hold-funding = تمويل
journey-hold-legal = قانون
journey-hold-consent = موافقة
journey-hold-data_quality = جودة البيانات
journey-hold-duplicate_suspect = تكرار محتمل
journey-step-enquiry = بدء الاتصال
journey-step-information = عقد جلسة إعلامية
journey-step-registration = تسجيل الطلب مع الموافقة
journey-step-charter_notice = الإعلان عن رحلة مستأجرة
journey-step-retroactive_registration = تسجيل شخص عاد بالفعل
journey-step-eligibility_decision = البت في استيفاء الشروط
journey-step-declaration = أخذ إقرار العودة الطوعية
journey-step-preparation = بدء التحضير
journey-step-clearance = الموافقة على السفر
journey-step-booking_before_document = الحجز إن طلبت القنصلية تذكرة
journey-step-booking = حجز الرحلة
journey-step-departure = المغادرة
journey-step-no_show = تسجيل عدم الحضور للمغادرة
journey-step-no_show_decision = تقرير ما يلي عدم الحضور
journey-step-withdrawal = قبول العدول
journey-step-return_not_viable = وقف العودة
journey-step-transit = العبور
journey-step-arrival = تأكيد الوصول
journey-step-departure_query = سؤال البلد المضيف عن المغادرة
journey-step-not_departed = تسجيل عدم مغادرة الشخص
journey-step-reception = الاستقبال أو التسليم
journey-step-entitlement = تحديد الاستحقاق
journey-step-first_session = عقد الجلسة الأولى بعد الوصول
journey-step-plan_draft = بدء إعداد الخطة
journey-step-plan_submission = تقديم الخطة للاعتماد
journey-step-plan_return = إعادة الخطة
journey-step-plan_approval = اعتماد الخطة
journey-step-first_delivery = تسليم المساعدة الأولى
journey-step-delivery = تسليم ما تبقى
journey-step-instalment = دفع القسط التالي
journey-step-follow_up = جدولة الزيارات
journey-step-final_report = تقديم التقرير النهائي
journey-step-completion = قبول التقرير وإتمام الملف
journey-step-plan_revision = مراجعة الخطة
journey-step-lost_contact = تسجيل انقطاع الاتصال
journey-step-remigration = تسجيل المغادرة من جديد
journey-step-decline = تسجيل رفض المساعدة
journey-step-stop = وقف المساعدة
journey-step-death = تسجيل الوفاة
journey-step-merge = الدمج مع ملف آخر
journey-step-reopening = إعادة فتح الملف عند ظهور وقائع جديدة
journey-step-new_application = قبول طلب جديد
journey-step-transfer = الإحالة إلى جهة أخرى
journey-step-expiry = تسجيل انتهاء المهلة
journey-step-closure = إغلاق الملف
journey-who-host_office = مكتب البلد المضيف
journey-who-origin_office = مكتب بلد العودة
journey-who-migrant = الشخص
journey-who-guardian = الوصي
journey-who-host_government = سلطات البلد المضيف
journey-who-origin_government = قنصلية أو سلطات بلد العودة
journey-who-protection_officer = مسؤول الحماية
journey-who-medical = الطاقم الطبي
journey-who-programme_manager = مدير البرنامج
journey-who-best_interests_panel = سلطة حماية الطفل
journey-lack-missing = ناقص
journey-lack-pending = مطلوب ولم يرد جواب
journey-lack-unverified = لم يتم التحقق منه
journey-lack-expired = منتهي الصلاحية
journey-clock-claim_window = انتهاء مهلة تقديم الطلب
journey-clock-eligibility_decision = البت في استيفاء الشروط
journey-clock-registration_to_departure = المغادرة المتوقعة
journey-clock-application_lead = تقديم الطلب قبل المغادرة المقررة
journey-clock-withdrawal_answer = الرد على العدول
journey-clock-voluntary_departure = انتهاء مهلة المغادرة الطوعية
journey-clock-full_assessment = التقييم الكامل
journey-clock-declaration_validity = انتهاء صلاحية الإقرار
journey-clock-safety_validity = انتهاء صلاحية تقييم السلامة
journey-clock-bid_validity = انتهاء صلاحية تحديد المصلحة الفضلى
journey-clock-fit_to_travel_validity = انتهاء صلاحية اللياقة للسفر
journey-clock-travel_document_validity = انتهاء صلاحية وثيقة السفر
journey-clock-consulate_notice = إشعار القنصلية
journey-clock-document_pending = الرد بشأن وثيقة
journey-clock-identity_answer = الرد بشأن الهوية
journey-clock-consular_interview = المقابلة في القنصلية
journey-clock-laissez_passer = تصريح المرور
journey-clock-request_answer = الرد على طلب
journey-clock-hand_over_answer = رد المكتب الآخر
journey-clock-package = إرسال الملف إلى المكتب الآخر
journey-clock-flight_data = إرسال بيانات الرحلة إلى المكتب الآخر
journey-clock-charter_notice = الإعلان عن الرحلة المستأجرة
journey-clock-no_show_decision = القرار بعد عدم الحضور
journey-clock-departure_query = سؤال البلد المضيف عن المغادرة
journey-clock-post_arrival_window = المساعدة عند الوصول
journey-clock-first_contact = أول اتصال بعد الوصول
journey-clock-plan = الخطة
journey-clock-plan_approval = اعتماد الخطة
journey-clock-first_delivery = التسليم الأول
journey-clock-instalment = إمكان دفع القسط التالي
journey-clock-assistance_window = انتهاء مهلة المساعدة
journey-clock-lost_contact = البت في انقطاع الاتصال
journey-clock-monitoring = زيارة
journey-clock-child_follow_up = زيارة الطفل
journey-clock-referral_answer = الرد على إحالة
journey-clock-stagnation = معاودة العمل على الملف
journey-clock-retention = انتهاء حفظ البيانات
journey-item-data_consent = الموافقة على معالجة البيانات
journey-item-identity_document = وثيقة هوية تم التحقق منها، أو تأكيد من القنصلية
journey-item-household_composition = تكوين الأسرة
journey-item-legal_status = الوضع القانوني في البلد المضيف
journey-item-means_statement = إقرار بشأن الموارد المالية للشخص
journey-item-counselling_record = سجل جلسة الإرشاد
journey-item-counselling_after_arrival = سجل جلسة الإرشاد بعد الوصول
journey-item-vulnerability_screening = الفرز الأولي لاحتياجات الحماية
journey-item-vulnerability_reassessment = إعادة تقييم مواطن الضعف بعد العودة
journey-item-vulnerability_assessment = تقييم كامل بعد فرز إيجابي
journey-item-declaration = إقرار العودة الطوعية
journey-item-reconfirmation = تأكيد الإرادة عند المغادرة
journey-item-capacity_assessment = تقييم القدرة على اتخاذ القرار
journey-item-asylum_outcome = نتيجة طلب اللجوء، أو سحبه من قبل الشخص نفسه
journey-item-unhcr_coordination = التنسيق مع وكالة شؤون اللاجئين
journey-item-safety_assessment = تقييم السلامة عند العودة
journey-item-best_interests_assessment = تقييم المصلحة الفضلى للطفل
journey-item-best_interests_determination = تحديد المصلحة الفضلى للطفل
journey-item-guardian = وصي على الطفل
journey-item-receiving_caregiver = اتفاق مع من يستقبل الطفل
journey-item-parental_consent = موافقة الحائز الآخر للسلطة الأبوية
journey-item-fit_to_travel = فحص اللياقة للسفر
journey-item-travel_document = وثيقة سفر
journey-item-exit_authorisation = إذن الخروج من البلد المضيف
journey-item-transit_visas = تأشيرات العبور والدخول
journey-item-origin_acceptance = قبول المكتب في بلد العودة
journey-item-share_consent = الموافقة على مشاركة البيانات مع المكتب في بلد العودة
journey-item-arrival_confirmation = تأكيد الوصول من جانب بلد العودة
journey-item-reintegration_assessments = التقييمات التي تقوم عليها الخطة
journey-item-plan_agreement = موافقة الشخص على الخطة
journey-item-quotes = عروض أسعار من الموردين
journey-item-plan_approval = اعتماد الخطة على جميع المستويات
journey-item-proof_of_payment = إثبات ما دُفع
journey-item-hand_over_certificate = إقرار باستلام ما سُلِّم
journey-item-final_report = التقرير النهائي والاجتماع الأخير
journey-item-closure_approval = اعتماد الإغلاق مع بيان سببه
journey-item-child_hand_over = تسليم الطفل إلى من اتُّفق عليه
