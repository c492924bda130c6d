//! In which form a component is given.

use smallvec::SmallVec;

use crate::codes::{CodeList, DeliveryForm, EntitlementComponent};
use crate::facts::{entitlement_of, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::{Param, Version};
use crate::record::{Field, Loc};
use crate::rules::Cx;

/// A component is given in a form that its programme allows.
pub static BEN_006: Rule = Rule {
    code: "BEN-006",
    name: "form-not-allowed",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[cite("S07", "", "V"), cite("S10", "", "V")],
    args: &["component", "form"],
    params: &["form_allowed"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, one) in live(&case.entitlements, cx.as_of) {
            if !one.form.is_empty() {
                let at = Case::at().entitlements().i(place).form().loc();
                judge(cx, Some(place), one.component.val(), &one.form, at);
            }
        }
        // Deliveries are mostly alike: what one was allowed is not looked up for the next.
        let mut allowed = None;
        for line in cx.facts.ledger() {
            let form = &line.delivery.form;
            let asked = Some((line.entitlement, line.component, form.val()));
            // The form of what takes a delivery back is that of the way back.
            if line.delivery.is_reversal() || allowed == asked {
                continue;
            }
            let at = Case::at().deliveries().i(line.place).form().loc();
            if judge(cx, line.entitlement, line.component, form, at) {
                allowed = asked;
            }
        }
        // What was delivered is judged as it was delivered.
        let mut delivered: SmallVec<[(usize, usize); 16]> = SmallVec::new();
        delivered.extend(cx.facts.ledger().iter().filter_map(|line| line.item));
        delivered.sort_unstable();
        for (place, plan) in live(&case.plans, cx.as_of) {
            if plan.cancelled_on.get().is_some() {
                continue;
            }
            let entitlement = entitlement_of(case, place, cx.as_of);
            let component = entitlement
                .and_then(|place| case.entitlements.at(place))
                .and_then(|one| one.component.val());
            for (item, one) in live(&plan.items, cx.as_of) {
                let done = || delivered.binary_search(&(place, item)).is_ok();
                if one.form.is_empty() || one.cancelled.get().is_some() || done() {
                    continue;
                }
                let at = Case::at().plans().i(place).items().i(item).form().loc();
                judge(cx, entitlement, component, &one.form, at);
            }
        }
    }),
    ..Rule::NEW
};

/// Holds one form against what the programme of its entitlement allows. Says whether that leaves nothing to say.
fn judge(
    cx: &mut Cx<'_, '_>,
    entitlement: Option<usize>,
    component: Option<EntitlementComponent>,
    form: &Field<DeliveryForm>,
    at: Loc,
) -> bool {
    let set = entitlement
        .and_then(|place| cx.case.entitlements.at(place))
        .map_or(Some(cx.sets.version), |one| {
            super::set_of(cx.facts, cx.sets, one.programme.text())
        });
    let (Some(set), Some(component)) = (set, component) else {
        cx.skip();
        return false;
    };
    let Some(form) = form.val() else {
        let open = restricts(set, component);
        if open {
            cx.skip();
        }
        return !open;
    };
    let allowed = allows(set, component, form);
    match allowed {
        Some(true) => {}
        Some(false) => cx.fail(at, [Arg::Code(component.code()), Arg::Code(form.code())]),
        None => cx.skip(),
    }
    allowed == Some(true)
}

/// Whether a rule set says anything of the form of a component.
fn restricts(set: &Version, component: EntitlementComponent) -> bool {
    let listed = !set
        .params()
        .word_table(Param::FormAllowed, component.code())
        .is_empty();
    listed
        || set
            .caps()
            .rows()
            .iter()
            .any(|row| row.component() == component && !row.forms().is_empty())
}

/// Whether a rule set allows a form; not to be told of several forms at once, of which some are not allowed.
fn allows(set: &Version, component: EntitlementComponent, form: DeliveryForm) -> Option<bool> {
    let listed = set
        .params()
        .word_table(Param::FormAllowed, component.code());
    let has = |form: DeliveryForm| listed.iter().any(|word| **word == *form.code());
    if !listed.is_empty() && !has(form) {
        return (form != DeliveryForm::Mixed).then_some(false);
    }
    // Rows of the component that all allow the form, or none of which does, settle it for whoever it is.
    let rows = set.caps().rows().iter();
    let mut rows = rows.filter(|row| row.component() == component && !row.forms().is_empty());
    let Some(first) = rows.next() else {
        return Some(true);
    };
    let holds = first.forms().contains(&form);
    if form == DeliveryForm::Mixed && !holds {
        return None;
    }
    let every = set.caps().rows().iter();
    let alike = every
        .filter(|row| row.component() == component)
        .all(|row| (row.forms().is_empty() || row.forms().contains(&form)) == holds);
    alike.then_some(holds)
}
