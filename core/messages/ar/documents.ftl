# DOC: الوثائق
doc-001 = { $defect ->
   *[none] ليست لهذا الشخص وثيقة سفر للمغادرة.
    [expired] تنتهي صلاحية وثيقة سفر هذا الشخص قبل نهاية الرحلة.
}
    .title = لكل من يغادر وثيقة سفر صالحة عند الوصول
    .help = اطلب من القنصلية وثيقة سفر أو تمديدها، وسجل آخر يوم لصلاحيتها. ولا تدع الشخص يغادر بدونها.
doc-007 = { $defect ->
   *[none] يشترط البلد المضيف إذنًا بالخروج، ولم يُسجَّل أي إذن لهذا الشخص.
    [expired] انتهت صلاحية إذن الخروج لهذا الشخص قبل المغادرة.
}
    .title = حيث يشترط البلد المضيف ذلك، يُؤذن بالخروج قبل المغادرة
    .help = اطلب الإذن أو إذنًا جديدًا من السلطة المختصة، وسجل الوثيقة أو الطلب المقبول. وأجّل المغادرة إلى حين صدوره.
doc-009 = { $defect ->
   *[before] حُجزت تذكرة هذا الشخص قبل إصدار وثيقة السفر، ولا يُعرف أن القنصلية تشترط ذلك.
    [without] حُجزت تذكرة هذا الشخص دون أي وثيقة سفر، ولا يُعرف أن القنصلية تشترط ذلك.
}
    .title = تسبق وثيقة السفر التذكرة ما لم تطلب القنصلية غير ذلك
    .help = تحقق من القنصلية من موعد صدور الوثيقة وانقل موعد التذكرة عند الحاجة. وإذا كانت هذه القنصلية تشترط التذكرة أولًا فأضف بلدها إلى مجموعة القواعد.
doc-013 = مطلوب في هذه المرحلة وغير متوفر كما ينبغي: { $item ->
   *[identity_document] { journey-item-identity_document }
    [means_statement] { journey-item-means_statement }
    [counselling_record] { journey-item-counselling_record }
    [counselling_after_arrival] { journey-item-counselling_after_arrival }
    [vulnerability_screening] { journey-item-vulnerability_screening }
    [vulnerability_reassessment] { journey-item-vulnerability_reassessment }
    [vulnerability_assessment] { journey-item-vulnerability_assessment }
    [safety_assessment] { journey-item-safety_assessment }
    [parental_consent] { journey-item-parental_consent }
    [travel_document] { journey-item-travel_document }
    [exit_authorisation] { journey-item-exit_authorisation }
    [transit_visas] { journey-item-transit_visas }
    [origin_acceptance] { journey-item-origin_acceptance }
    [share_consent] { journey-item-share_consent }
    [arrival_confirmation] { journey-item-arrival_confirmation }
    [reintegration_assessments] { journey-item-reintegration_assessments }
    [plan_agreement] { journey-item-plan_agreement }
}.
    .title = يتوفر ما تتطلبه كل مرحلة قبل اجتيازها
    .help = احصل على العنصر المذكور وسجله مع تاريخه، أو سجل سبب عدم حاجة الشخص إليه. يعرض الأمر `sankofa next` كل ما ينقص ومن عليه توفيره.
