//! All lists of records of a case that tell what happened: for rules about every date.

use crate::model::Case;
use crate::record::{At, Entry, Field, List};

/// Is shown every list of records that tell what happened, with its place.
pub(crate) trait Lists {
    /// One list.
    fn list<T: Entry>(&mut self, list: &List<T>, at: At<Vec<Field<T>>>);
}

/// Shows the lists of records that tell what happened: from consents to closure reports. Not those that say what is to
/// come: legs, escorts, transits and visas, due visits, items and instalments of a plan; nor lists that
/// describe: phones, contacts, skills, organisations, needs, receipts, quotes.
pub(crate) fn happened(case: &Case<'_>, see: &mut impl Lists) {
    let at = Case::at();
    macro_rules! see {
        ($of:expr, $at:expr, $($list:ident)+) => {
            $( see.list(&$of.$list, $at.$list()); )+
        };
    }
    see!(case, at, consents counselling promises declarations withdrawals medical decisions requests packages);
    see!(case, at, entitlements plans deliveries contact_attempts referrals complaints incidents holds);
    see!(case, at, earlier_assistance recoveries attachments disclosures accesses corrections reports);
    see!(case, at, reviews waivers changes conflicts);
    for (place, person) in case.members.each() {
        let at = at.members().i(place);
        see!(person, at, status asylum documents biometrics vulnerabilities);
    }
    if let Some(protection) = case.protection.get() {
        let at = at.protection();
        see!(protection, at, screenings assessments capacity age_assessments best_interests);
        see!(protection, at, guardianships parental_consents tracing receiving trafficking);
        see!(protection, at, stay_applications safety);
        for (place, tracing) in protection.tracing.each() {
            see.list(&tracing.actions, at.tracing().i(place).actions());
        }
    }
    if let Some(travel) = case.travel.get() {
        see.list(&travel.events, at.travel().events());
    }
    for (place, plan) in case.plans.each() {
        see.list(&plan.approvals, at.plans().i(place).approvals());
        see.list(&plan.objectives, at.plans().i(place).objectives());
        see.list(&plan.appraisals, at.plans().i(place).appraisals());
    }
    for (place, delivery) in case.deliveries.each() {
        see.list(
            &delivery.spot_checks,
            at.deliveries().i(place).spot_checks(),
        );
    }
    if let Some(monitoring) = case.monitoring.get() {
        see!(monitoring, at.monitoring(), visits surveys);
    }
}
