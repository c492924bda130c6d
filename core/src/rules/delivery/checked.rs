//! Checks on the spot, over all that a partner delivered.

use smallvec::SmallVec;

use super::standing;
use crate::facts::live;
use crate::findings::{ARGS, Arg, Check, Gate, Home, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::{Cx, Key, Whole, across_hash};

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
    check: Check::Whole(Whole { keys, add, judge }),
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
        let at = Case::at().deliveries().i(*place).spot_checks();
        give(counted.of_group(Key::new(across_hash(("partner", partner)), at)));
    }
}

/// What a partner delivered, and what of it was checked.
struct Counted {
    /// The percentage that the programme asks for.
    share: i64,
    all: u64,
    checked: u64,
}

impl Counted {
    /// More deliveries of one partner than this count as so many.
    const MOST: u64 = (1 << 48) - 1;

    fn of_group(&self, key: Key) -> Key {
        let all = i64::try_from(self.all.min(Self::MOST)).unwrap_or(0);
        Key {
            who: self.checked,
            note: (self.share.clamp(0, 100) << 48) | all,
            ..key
        }
    }

    fn of(key: &Key) -> Self {
        Self {
            share: key.note >> 48,
            all: u64::try_from(key.note).unwrap_or(0) & Self::MOST,
            checked: key.who,
        }
    }
}

fn add(sum: &Key, more: &Key) -> Key {
    let (sum, one) = (Counted::of(sum), Counted::of(more));
    Counted {
        share: sum.share.min(one.share),
        all: sum.all.saturating_add(one.all),
        checked: sum.checked.saturating_add(one.checked),
    }
    .of_group(*more)
}

/// Told at the last case of the partner. As many checks are asked for as the share makes whole ones: a partner with
/// a handful of deliveries need not be visited for each.
fn judge(sum: &Key) -> Option<[Arg; ARGS]> {
    let sum = Counted::of(sum);
    let all = i64::try_from(sum.all).ok()?;
    let checked = i64::try_from(sum.checked).ok()?;
    let needed = all.checked_mul(sum.share)? / 100;
    let args = [Arg::Int(checked), Arg::Int(all), Arg::Int(sum.share)];
    (checked < needed).then_some(args)
}
