//! Versions of plans: an approval that was given stays given, and the plan stands until what replaces it is approved, too.

use smallvec::{SmallVec, smallvec};

use super::entries::{live, made, retold};
use super::gates::approved;
use crate::model::Case;
use crate::programme::Params;
use crate::values::Date;

/// What became of a version of a plan by the day of judgement.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Version {
    /// The day on which every level had approved it, whatever replaced it since. None where it was voided.
    pub(crate) approved: Option<Date>,
    /// Whether it counts: not voided, not replaced, and begun.
    pub(crate) counts: bool,
    /// Whether it was approved, and nothing that replaces it was.
    pub(crate) stands: bool,
}

/// What became of each version, by its place.
pub(super) type Versions = SmallVec<[Version; 4]>;

pub(super) fn versions(case: &Case<'_>, params: &Params, as_of: Date) -> Versions {
    let plans = &case.plans;
    let mut versions: Versions = smallvec![Version::default(); plans.len()];
    for (place, plan) in made(plans, as_of) {
        if let Some(version) = versions.get_mut(place) {
            version.approved = approved(plan, params, as_of);
            version.stands = version.approved.is_some();
        }
    }
    for (place, _) in live(plans, as_of) {
        if let Some(version) = versions.get_mut(place) {
            version.counts = true;
        }
    }
    if plans.iter().any(|plan| plan.replaces.text().is_some()) {
        let stands = |place: usize| versions.get(place).is_some_and(|one| one.stands);
        let followed = retold(plans, as_of, |place, _| stands(place));
        for (version, followed) in versions.iter_mut().zip(followed) {
            version.stands &= !followed;
        }
    }
    versions
}
