//! Checks on the spot, over all that a partner delivered.

use smallvec::SmallVec;

use super::standing;
use crate::facts::live;
use crate::findings::{ARGS, Arg, Check, Gate, Home, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::{Cx, Key, Whole};

/// Of what each partner delivers some is looked at.
pub static DLV_008: Rule = Rule {
    code: "DLV-008",
    name: "partner-seldom-checked",
    severity: Severity::Warning,
    gates: &[Gate::G6],
    home: Home::DataSet,
    grade: "V/I",
    sources: &[
        cite("S02", "5.3", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["checked", "deliveries", "share"],
    params: &["spot_check_min_pct"],
    check: Check::Whole(Whole { keys, judge }),
    ..Rule::NEW
};

/// One contribution for each partner of a case.
fn keys(cx: &Cx<'_, '_>, give: &mut dyn FnMut(Key)) {
    let case = cx.case;
    let Some(share) = cx.params.int(Param::SpotCheckMinPct) else {
        return;
    };
    if !case.deliveries.has_any() || case.merged.get().is_some() {
        return;
    }
    let mut seen: SmallVec<[&str; 8]> = SmallVec::new();
    if let Some(monitoring) = case.monitoring.get() {
        let visits = live(&monitoring.visits, cx.as_of);
        seen.extend(visits.flat_map(|(_, visit)| visit.deliveries.iter().map(|id| id.as_str())));
        seen.sort_unstable();
    }
    let mut given: SmallVec<[(&str, usize, bool); 8]> = SmallVec::new();
    for line in standing(cx) {
        let item = line.planned(case).map(|(_, item)| item);
        let provider = line.delivery.provider.text();
        let Some(partner) = provider.or_else(|| item?.provider.text()) else {
            continue;
        };
        let id = line.delivery.id.text();
        let checked = live(&line.delivery.spot_checks, cx.as_of).next().is_some()
            || id.is_some_and(|id| seen.binary_search(&id).is_ok());
        given.push((partner.trim(), line.place, checked));
    }
    given.sort_unstable();
    for of_partner in given.chunk_by(|one, other| one.0 == other.0) {
        let Some((partner, place, _)) = of_partner.last() else {
            continue;
        };
        let checked = of_partner.iter().filter(|(_, _, checked)| *checked).count();
        let counted = Counted {
            share,
            all: u64::try_from(of_partner.len()).unwrap_or(u64::MAX),
            checked: u64::try_from(checked).unwrap_or(u64::MAX),
        };
        give(Key {
            note: counted.pack(),
            ..Key::new(
                ("partner", partner),
                (),
                Case::at().deliveries().i(*place).spot_checks(),
            )
        });
    }
}

/// What a partner delivered in a case, and what of it was checked.
struct Counted {
    /// The percentage that the programme asks for.
    share: i64,
    all: u64,
    checked: u64,
}

impl Counted {
    /// More deliveries of one partner in one case than this count as so many.
    const MOST: u64 = 0xff_ffff;

    fn pack(&self) -> i64 {
        let counts = (self.all.min(Self::MOST) << 24) | self.checked.min(Self::MOST);
        (self.share.clamp(0, 100) << 48) | i64::try_from(counts).unwrap_or(0)
    }

    fn of(note: i64) -> Self {
        let part = |shift: u32| u64::try_from(note >> shift).unwrap_or(0) & Self::MOST;
        Self {
            share: note >> 48,
            all: part(24),
            checked: part(0),
        }
    }
}

/// Told at the last case of the partner. As many checks are asked for as the share makes whole ones: a partner with
/// a handful of deliveries need not be visited for each.
fn judge(group: &mut dyn Iterator<Item = Key>) -> Option<(Key, [Arg; ARGS])> {
    let mut sum = Counted {
        share: 100,
        all: 0,
        checked: 0,
    };
    let mut last: Option<Key> = None;
    for key in group {
        let one = Counted::of(key.note);
        sum.share = sum.share.min(one.share);
        sum.all = sum.all.saturating_add(one.all);
        sum.checked = sum.checked.saturating_add(one.checked);
        last = Some(key);
    }
    let all = i64::try_from(sum.all).ok()?;
    let checked = i64::try_from(sum.checked).ok()?;
    let needed = all.checked_mul(sum.share)? / 100;
    let args = [Arg::Int(checked), Arg::Int(all), Arg::Int(sum.share)];
    (checked < needed).then_some((last?, args))
}
