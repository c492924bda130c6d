//! Things given apart, each within its cap, that are together over one.

use smallvec::SmallVec;

use super::grants::{Amount, same_set};
use super::room::{Answer, counted};
use super::verdicts::{Cause, Judge, Judged, Verdicts, Wrong};
use crate::facts::Facts;
use crate::programme::{self, Programmes};
use crate::record::Loc;

/// Things given to several of a household, each within its cap, together over that of the household.
pub(super) fn shared<'f, 'c>(
    all: &[Judged<'_, 'f, 'c>],
    facts: &Facts<'c>,
    programmes: &'f Programmes,
    found: &mut Verdicts,
) {
    let same = |one: &Judged<'_, '_, '_>, other: &Judged<'_, '_, '_>| {
        counted(one.grant.component, one.set) == counted(other.grant.component, other.set)
            && same_set(Some(one.set), Some(other.set))
    };
    for (at, first) in all.iter().enumerate() {
        let parts = || all.iter().filter(|part| same(part, first));
        let told_before = all.iter().take(at).any(|before| same(before, first));
        if told_before || parts().count() < 2 || parts().any(|part| part.wrong) {
            continue;
        }
        let judge = Judge {
            facts,
            programmes,
            grant: first.grant,
            set: first.set,
        };
        let Answer::Room(room) = judge.asked().household(first.set, facts) else {
            continue;
        };
        let sum = parts()
            .filter(|part| part.room.currency == room.currency)
            .filter_map(|part| part.amounts.greatest.minor())
            .fold(0_i64, i64::saturating_add);
        let Some(most) = room.most.filter(|most| sum > *most) else {
            found.undecided += usize::from(sum > room.least);
            continue;
        };
        let given = parts().filter(|part| part.amounts.greatest.minor() > Some(0));
        let last = given.max_by(|one, other| one.grant.given().cmp(&other.grant.given()));
        if let Some(Amount::Of(_, at)) = last.map(|part| part.amounts.greatest) {
            // What is together over the cap of one person is told as that.
            if found.over.iter().any(|wrong| wrong.at == at) {
                continue;
            }
            found.over.push(Wrong {
                cause: Cause::Household,
                at,
                defect: "together",
                cap: Some(programme::Amount {
                    minor: most,
                    currency: room.currency,
                }),
            });
        }
    }
}

/// Things given twice: each within the cap, together over it.
pub(super) fn pooled(all: &[Judged<'_, '_, '_>], found: &mut Verdicts) {
    // Told once: at the thing given last.
    let mut told: SmallVec<[Loc; 4]> = SmallVec::new();
    for whole in all {
        let parts = || {
            all.iter().filter(|part| {
                counted(part.grant.component, part.set) == counted(whole.grant.component, whole.set)
                    && same_set(Some(part.set), Some(whole.set))
                    && part.grant.is_within(whole.grant)
            })
        };
        if parts().count() < 2 || parts().any(|part| part.wrong) {
            continue;
        }
        let sum = parts()
            .filter_map(|part| part.amounts.committed.minor())
            .fold(0_i64, i64::saturating_add);
        if whole.room.most.is_none_or(|most| sum <= most) {
            found.undecided += usize::from(sum > whole.room.least);
            continue;
        }
        let given =
            parts().filter(|part| part.amounts.committed.minor().is_some_and(|sum| sum > 0));
        let last = given.max_by(|one, other| one.grant.given().cmp(&other.grant.given()));
        let Some(Amount::Of(_, at)) = last.map(|part| part.amounts.committed) else {
            continue;
        };
        if told.contains(&at) {
            continue;
        }
        told.push(at);
        let cap = whole.room.most.unwrap_or(whole.room.least);
        let cap = programme::Amount {
            minor: cap,
            currency: whole.room.currency,
        };
        let (cause, defect) = (Cause::Over, "together");
        found.over.push(Wrong {
            cause,
            at,
            defect,
            cap: Some(cap),
        });
    }
}
