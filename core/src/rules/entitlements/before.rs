//! What is given before arrival, and what somebody leaves with who did not choose to.

use crate::codes::{CodeList, EntitlementComponent, ReturnType};
use crate::facts::{Line, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::rules::{Cx, arrival, identity};
use crate::values::Date;

/// Before arrival: the journey, papers, health, cash at departure, and nothing else.
pub static BEN_013: Rule = Rule {
    code: "BEN-013",
    name: "component-given-before-arrival",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[
        cite("S04", "", "V"),
        cite("S05", "", "V"),
        cite("A3", "Finland 1250/2025 s 7", "V"),
    ],
    args: &["component"],
    params: &["pre_arrival_reasons"],
    check: Check::Case(|cx| {
        for line in cx.facts.ledger() {
            let Some(component) = for_later(cx, line) else {
                continue;
            };
            if line.delivery.on.val().is_none() {
                cx.skip();
            } else if is_early(cx, line) {
                let at = Case::at().deliveries().i(line.place).component();
                cx.fail(at, [Arg::Code(component.code())]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a delivery of what belongs after the return is dated before any arrival of those to whom it went: told by
/// BEN-013. Whether anybody arrived at all is for ARR-001.
pub(in crate::rules) fn given_before_arrival(cx: &Cx<'_, '_>, place: usize) -> bool {
    let mut lines = cx.facts.ledger().iter();
    let line = lines.find(|line| line.place == place);
    line.is_some_and(|line| for_later(cx, line).is_some() && is_early(cx, line))
}

/// The component of a delivery that is not to be made before arrival.
fn for_later(cx: &Cx<'_, '_>, line: &Line<'_>) -> Option<EntitlementComponent> {
    let component = after_return(line).filter(|_| !line.delivery.is_reversal())?;
    (!arrival::excepted(cx, line.delivery)).then_some(component)
}

fn is_early(cx: &Cx<'_, '_>, line: &Line<'_>) -> bool {
    let on = line.delivery.on.val().map(|on| on.date());
    on.zip(arrived(cx, line))
        .is_some_and(|(on, arrived)| on < arrived)
}

/// The component of a delivery, where it belongs to the time after the return.
fn after_return(line: &Line<'_>) -> Option<EntitlementComponent> {
    match line.component {
        Some(component) => (!component.is_pre_arrival()).then_some(component),
        None => line.item.map(|_| EntitlementComponent::Reintegration),
    }
}

/// When the first of those arrived to whom it went.
fn arrived(cx: &Cx<'_, '_>, line: &Line<'_>) -> Option<Date> {
    let members = cx.facts.members().iter();
    members
        .filter(|member| concerns(&line.delivery.members, member.id()))
        .filter_map(|member| member.passed(Gate::Arrival))
        .min()
}

/// Who leaves against their will does not leave with nothing.
pub static BEN_020: Rule = Rule {
    code: "BEN-020",
    name: "forced-return-without-means",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("A15", "Cameroon, art. 14(1)", "V")],
    check: Check::Case(|cx| {
        use ReturnType::{ForcedCharter, ForcedScheduled, ReadmissionThirdCountry};
        let forced = matches!(
            cx.case.return_type.val(),
            Some(ForcedCharter | ForcedScheduled | ReadmissionThirdCountry)
        );
        if !forced || cx.opened_after_return() || identity::is_placeholder(cx.case) {
            return;
        }
        let given = live(&cx.case.deliveries, cx.as_of).any(|(_, one)| {
            let money = one.amount.get().and_then(|money| money.minor.val());
            one.component.val().is_some_and(is_means) && money.is_none_or(|minor| minor > 0)
        });
        let granted = || {
            live(&cx.case.entitlements, cx.as_of)
                .any(|(_, one)| one.component.val().is_some_and(is_means))
        };
        let own = || {
            let mut members = cx.facts.active();
            members.any(|member| {
                let means = member.person.means.get();
                means.and_then(|means| means.lacks_means.val()) == Some(false)
            })
        };
        if !(given || granted() || own()) {
            cx.fail(Case::at().deliveries(), []);
        }
    }),
    ..Rule::NEW
};

/// Whether a component carries somebody over the first days.
const fn is_means(component: EntitlementComponent) -> bool {
    use EntitlementComponent::{CashInLieu, DepartureCash, PostArrival};
    matches!(component, CashInLieu | DepartureCash | PostArrival)
}
