//! What is known of a person, small enough to be kept for every person of a large set of cases.

use crate::rules::trace::{Named, Person, Trace};
use crate::values::Date;

/// Sex, span of birth and a few marks, packed into the note of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Traits {
    /// First day of birth, in days since 1850, and how many days later it can have been; none where unknown.
    birth: Option<(u32, u32)>,
    /// 0 unknown or x, 1 female, 2 male.
    sex: u8,
    /// The case goes on.
    pub(super) open: bool,
    /// There are signs that the person is known under another identity.
    pub(super) suspected: bool,
    /// The name is in Latin letters, as a whole.
    pub(super) latin: bool,
    /// Tells the case apart by its id.
    pub(super) case: u32,
}

const BIRTH: u32 = 17;
const WIDTH: u32 = 10;
const CASE: u32 = 30;

impl Traits {
    /// What is known of a person, under a name that is in Latin letters, or not.
    pub(super) fn of(person: &Person, trace: &Trace, latin: bool) -> Self {
        Self {
            birth: person.birth,
            sex: person.sex,
            open: trace.goes_on,
            suspected: person.suspected,
            latin,
            case: trace.id.map_or(0, |id| {
                u32::try_from(id & ((1 << CASE) - 1)).unwrap_or_default()
            }),
        }
    }

    pub(super) fn pack(self) -> i64 {
        // A width of nought stands for an unknown birth.
        let (start, width) = self
            .birth
            .map_or((0, 0), |(start, width)| (start, width + 1));
        let marks = u32::from(self.open)
            | u32::from(self.suspected) << 1
            | u32::from(self.latin) << 2
            | u32::from(self.sex) << 3;
        let low =
            i64::from(start) | i64::from(width) << BIRTH | i64::from(marks) << (BIRTH + WIDTH);
        low | i64::from(self.case) << (BIRTH + WIDTH + 5)
    }

    pub(super) fn unpack(note: i64) -> Self {
        let bits = |from: u32, many: u32| {
            u32::try_from((note >> from) & ((1 << many) - 1)).unwrap_or_default()
        };
        let marks = bits(BIRTH + WIDTH, 5);
        Self {
            birth: bits(BIRTH, WIDTH)
                .checked_sub(1)
                .map(|width| (bits(0, BIRTH), width)),
            sex: u8::try_from(marks >> 3).unwrap_or_default(),
            open: marks & 1 != 0,
            suspected: marks & 2 != 0,
            latin: marks & 4 != 0,
            case: bits(BIRTH + WIDTH + 5, CASE),
        }
    }

    /// Whether both sexes are known, and what they say.
    pub(super) fn sex(self, other: Self) -> Option<bool> {
        (self.sex != 0 && other.sex != 0).then_some(self.sex == other.sex)
    }

    /// Whether both births can be one day; `None` where one is unknown. A day and a month that were swapped are one.
    pub(super) fn birth(self, other: Self) -> Option<bool> {
        let ((a, a_width), (b, b_width)) = (self.birth?, other.birth?);
        let overlap = a <= b + b_width && b <= a + a_width;
        Some(overlap || (a_width == 0 && b_width == 0 && swapped(a, b)))
    }

    /// The same case, or two that both go on.
    pub(super) fn count_together(self, other: Self) -> bool {
        (self.open && other.open) || (self.case != 0 && self.case == other.case)
    }
}

/// First day and width of a span of days, as they are packed; none where they are too far off.
pub(super) fn days(first: Date, last: Date) -> Option<(u32, u32)> {
    let start = u32::try_from(first.days_since(Date::new(1850, 1, 1)?)).ok()?;
    let width = u32::try_from(last.days_since(first)).ok()?;
    (start < 1 << BIRTH && width < (1 << WIDTH) - 1).then_some((start, width))
}

fn day(days: u32) -> Option<Date> {
    Date::new(1850, 1, 1).map(|epoch| epoch.plus_days(i64::from(days)))
}

/// The year of a day that was packed.
pub(super) fn year(days: u32) -> u64 {
    day(days).map_or(0, |day| u64::try_from(day.year()).unwrap_or(0))
}

fn swapped(a: u32, b: u32) -> bool {
    day(a)
        .zip(day(b))
        .is_some_and(|(a, b)| (a.year(), a.month(), a.day()) == (b.year(), b.day(), b.month()))
}

/// Up to four parts of a name, each as a small hash.
pub(super) fn pack_name(named: &Named) -> u64 {
    let parts = named.parts.iter().filter(|part| **part != 0);
    // 0 is no part.
    parts.fold(0, |packed, part| packed << 16 | (part & 0xffff).max(1))
}

/// How many parts two packed names share, and how many the shorter has.
pub(super) fn shared(a: u64, b: u64) -> (usize, usize) {
    let list = |packed: u64| {
        [0, 16, 32, 48]
            .map(|by| (packed >> by) & 0xffff)
            .into_iter()
            .filter(|part| *part != 0)
    };
    let mut left: Vec<u64> = list(b).collect();
    let shorter = list(a).count().min(left.len());
    let common = list(a)
        .filter(|part| {
            let found = left.iter().position(|other| other == part);
            found.map(|place| left.swap_remove(place)).is_some()
        })
        .count();
    (common, shorter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packing_gives_back_what_was_packed() {
        for birth in [
            None,
            Some((0, 0)),
            Some((131_071, 1_022)),
            Some((60_000, 365)),
        ] {
            for (sex, open, suspected) in [(0, false, true), (1, true, false), (2, true, true)] {
                let traits = Traits {
                    birth,
                    sex,
                    open,
                    suspected,
                    latin: open,
                    case: (1 << CASE) - 1,
                };
                assert_eq!(Traits::unpack(traits.pack()), traits);
            }
        }
    }
}
