//! A case as it was known on an earlier day.

use crate::model::Case;
use crate::record::{Entry, Field, List};
use crate::values::Date;

/// The case without what was written down after a day: records that say so in `recorded_on`. What does not say when it
/// was written down was known from the start. Single facts that changed stand as they are today.
#[must_use]
pub fn known_by<'a>(case: &Case<'a>, day: Date) -> Case<'a> {
    let mut case = case.clone();
    macro_rules! keep {
        ($of:expr, $($list:ident)+) => {
            $( keep(&mut $of.$list, day); )+
        };
    }
    keep!(case, consents counselling promises declarations withdrawals medical decisions requests packages);
    keep!(case, entitlements plans deliveries contact_attempts referrals complaints incidents holds);
    keep!(case, earlier_assistance recoveries attachments disclosures accesses corrections reports);
    keep!(case, reviews waivers changes conflicts related_cases);
    each(&mut case.members, |person| {
        keep!(person, status asylum documents biometrics vulnerabilities);
    });
    if let Some(protection) = case.protection.get_mut() {
        keep!(protection, screenings assessments capacity age_assessments best_interests);
        keep!(protection, guardianships parental_consents tracing receiving trafficking);
        keep!(protection, stay_applications safety);
    }
    if let Some(travel) = case.travel.get_mut() {
        keep!(travel, legs escorts transits visas events);
    }
    each(&mut case.plans, |plan| {
        keep!(plan, items approvals needs);
    });
    if let Some(monitoring) = case.monitoring.get_mut() {
        keep!(monitoring, schedule visits surveys);
    }
    case
}

fn keep<T: Entry>(list: &mut List<T>, day: Date) {
    let known = |record: &T| record.recorded_on().is_none_or(|on| on <= day);
    if let Some(list) = list.get_mut() {
        list.retain(|record| record.get().is_none_or(known));
    }
}

fn each<T>(list: &mut List<T>, change: impl FnMut(&mut T)) {
    let all = list.get_mut().into_iter().flatten();
    all.filter_map(Field::get_mut).for_each(change);
}
