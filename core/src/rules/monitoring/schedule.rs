//! That visits are planned, that a business was seen, and that nobody is given up unsought.

use smallvec::SmallVec;

use crate::codes::{ClosureReason, DecisionKind, EntitlementComponent};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::closure::{Sought, sought};
use crate::rules::{Cx, delivery};
use crate::values::Date;

/// Who is helped to begin anew is visited afterwards.
pub static MON_001: Rule = Rule {
    code: "MON-001",
    name: "no-follow-up-planned",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "V/Vp",
    sources: &[
        cite("S34", "", "V"),
        cite("S10", "", "V"),
        cite("A18", "form scheduling", "Vp"),
    ],
    args: &["defect", "needed"],
    params: &["monitoring_cd"],
    check: Check::Member(planned),
    ..Rule::NEW
};

fn planned(cx: &mut Cx<'_, '_>, member: &Member<'_>) {
    let Some(arrived) = member.passed(Gate::Arrival) else {
        return;
    };
    let id = member.id();
    let entitled = live(&cx.case.entitlements, cx.as_of).any(|(_, one)| {
        one.component.val() == Some(EntitlementComponent::Reintegration)
            && concerns(&one.members, id)
    });
    if !entitled {
        return;
    }
    let at = Case::at().monitoring();
    let Some(monitoring) = cx.case.monitoring.get() else {
        return cx.fail(at, [Arg::Code("none"), Arg::Int(0)]);
    };
    let due = live(&monitoring.schedule, cx.as_of)
        .filter(|(_, visit)| visit.member.is_empty() || visit.member.text() == id)
        .count();
    // By so many visits of the programme the end of the case was due.
    let days = cx.params.ints(Param::MonitoringCd).iter();
    let needed = days
        .filter(|days| arrived.plus_days(**days) <= cx.due)
        .count();
    if due == 0 {
        return cx.fail(at.schedule(), [Arg::Code("none"), needed.into()]);
    }
    if due >= needed {
        return;
    }
    // A visit that nobody had planned was made all the same.
    let beside = live(&monitoring.visits, cx.as_of)
        .filter(|(_, visit)| visit.schedule.is_empty() && concerns(&visit.members, id))
        .count();
    if due + beside < needed {
        cx.fail(at.schedule(), [Arg::Code("few"), needed.into()]);
    }
}

/// A business that was paid for was seen once before the case ends.
pub static MON_008: Rule = Rule {
    code: "MON-008",
    name: "business-never-seen",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "V/I",
    sources: &[
        cite("S02", "5.3", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    check: Check::Case(|cx| {
        let case = cx.case;
        let closed = case.closure.get().and_then(|closure| closure.reason.val());
        if closed.is_some_and(|reason| reason != ClosureReason::Completed) {
            return;
        }
        let mut plans = case.plans.iter().flat_map(|plan| plan.items.iter());
        if !plans.any(|item| item.kind.val().is_some_and(|kind| kind.is_business())) {
            return;
        }
        let visits = case.monitoring.get().map(|monitoring| &monitoring.visits);
        // A visit without a day may have come after all.
        let seen = visits
            .into_iter()
            .flat_map(|visits| live(visits, cx.due))
            .filter(|(_, visit)| !visit.business_exists.is_empty())
            .map(|(_, visit)| visit.on.val().map_or(Date::MAX, |on| on.date()))
            .max();
        // Each item with its first delivery, and whether one of them was checked.
        let mut items: SmallVec<[Delivered; 8]> = SmallVec::new();
        for line in delivery::standing(cx) {
            let business = line
                .planned(case)
                .is_some_and(|(_, item)| item.kind.val().is_some_and(|kind| kind.is_business()));
            let Some(item) = line.item.filter(|_| business) else {
                continue;
            };
            let on = line.delivery.on.val().map_or(Date::MIN, |on| on.date());
            let checked = live(&line.delivery.spot_checks, cx.due).next().is_some();
            items.push((item, on, checked));
        }
        items.sort_unstable();
        for of_item in items.chunk_by(|one, other| one.0 == other.0) {
            let Some(((plan, item), first, _)) = of_item.first() else {
                continue;
            };
            let checked = of_item.iter().any(|(.., checked)| *checked);
            if !checked && seen.is_none_or(|seen| seen < *first) {
                cx.fail(Case::at().plans().i(*plan).items().i(*item), []);
            }
        }
    }),
    ..Rule::NEW
};

/// A delivery for a business: the places of plan and item, the day, and whether it was checked on the spot.
type Delivered = ((usize, usize), Date, bool);

/// Nobody is decided to be lost before somebody tried to find them.
pub static MON_009: Rule = Rule {
    code: "MON-009",
    name: "given-up-without-attempts",
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["lacks", "needed"],
    params: &[
        "lost_contact_attempts",
        "lost_contact_channels",
        "lost_contact_days",
    ],
    check: Check::Case(|cx| {
        for (place, one) in live(&cx.case.decisions, cx.as_of) {
            if one.kind.val() != Some(DecisionKind::LostContact) {
                continue;
            }
            let Some(on) = one.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            let at = Case::at().decisions().i(place).loc();
            let all = one.members.is_absent().then_some(None);
            let named = one.members.iter().map(|id| Some(id.as_str()));
            for id in all.into_iter().chain(named) {
                match sought(cx, id, on) {
                    Sought::Enough => {}
                    Sought::Open => cx.skip(),
                    Sought::Lacks(lacks, needed) => {
                        cx.fail(at, [Arg::Code(lacks), Arg::Int(needed)]);
                    }
                }
            }
        }
    }),
    ..Rule::NEW
};
