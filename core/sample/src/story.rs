//! What a case is about, drawn before any record is written.

use sankofa::Date;

use crate::{Profile, Rng, Wants};

pub(crate) struct Story {
    pub(crate) number: u64,
    pub(crate) profile: Profile,
    pub(crate) as_of: Date,
}

impl Story {
    pub(crate) fn draw(
        profile: Profile,
        number: u64,
        as_of: Date,
        _wants: Wants,
        _rng: &mut Rng,
    ) -> Self {
        Self {
            number,
            profile,
            as_of,
        }
    }
}
