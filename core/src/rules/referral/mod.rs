//! REF: referral. Page: core/rulebook/referral.md.

mod consent;
mod follow_up;
mod recipient;
mod sections;
mod status;

pub use consent::{REF_001, REF_002};
pub use follow_up::REF_007;
pub use recipient::REF_006;
pub use sections::REF_008;
pub use status::{REF_003, REF_004, REF_005, REF_009};

use crate::codes::ReferralDirection;
use crate::facts::live;
use crate::model::{Case, Referral};
use crate::values::Date;

/// The referrals to others that were made by a day. What comes from others is for them to answer.
fn outgoing<'c>(
    case: &'c Case<'c>,
    day: Date,
) -> impl Iterator<Item = (usize, &'c Referral<'c>)> + use<'c> {
    live(&case.referrals, day)
        .filter(|(_, one)| one.direction.val() != Some(ReferralDirection::Incoming))
        .filter(move |(_, one)| one.sent_on.val().is_none_or(|on| on <= day))
}

/// The day on which a referral was sent, or made where that is all that is told.
fn sent_on(one: &Referral<'_>) -> Option<Date> {
    one.sent_on.val().or(one.on.val().map(|on| on.date()))
}
