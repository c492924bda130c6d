//! Caps side by side: of one component, unit and group of persons, the amounts and the forms.

use super::differences::{Change, Side, Topic};
use super::show::shown;
use crate::codes::{BenefitUnit, CodeList, EntitlementComponent};
use crate::programme::{Cap, Caps, Value};

/// Which cap it is: the place of the component, the unit, and for whom it holds, as a programme file says it.
type Which = (usize, bool, String);

fn which(cap: &Cap) -> Which {
    let place = EntitlementComponent::all()
        .iter()
        .position(|one| *one == cap.component());
    let household = cap.unit() == BenefitUnit::Household;
    let mut whom = vec![cap.unit().code().to_owned()];
    whom.extend(
        cap.conditions()
            .iter()
            .map(|(key, value)| format!("{key} = {}", shown(value))),
    );
    (place.unwrap_or(usize::MAX), household, whom.join("; "))
}

fn ordered(caps: &Caps) -> Vec<(Which, &Cap)> {
    let mut rows: Vec<(Which, &Cap)> = caps.rows().iter().map(|cap| (which(cap), cap)).collect();
    rows.sort_by(|(a, _), (b, _)| a.cmp(b));
    rows
}

/// Adds what differs between the caps of A and of B.
pub(super) fn compare(a: &Caps, b: &Caps, out: &mut Vec<Change>) {
    let (a, b) = (ordered(a), ordered(b));
    let mut forms = Vec::new();
    let mut all: Vec<&(Which, &Cap)> = a.iter().chain(&b).collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    all.dedup_by(|(a, _), (b, _)| a == b);
    for (which, cap) in all {
        let of = |list: &[(Which, &Cap)]| {
            let place = list.binary_search_by(|(at, _)| at.cmp(which)).ok();
            place
                .and_then(|place| list.get(place))
                .map(|(_, cap)| (*cap).clone())
        };
        let (one, other) = (of(&a), of(&b));
        let change = |topic, a, b| Change {
            topic,
            name: cap.component().code().into(),
            key: Some(which.2.as_str().into()),
            unit: None,
            a,
            b,
        };
        let most = |cap: &Option<Cap>| {
            let cap = cap.as_ref()?;
            Some(Side::new(Value::Money(cap.amount()), cap.source()))
        };
        let amounts = |cap: &Option<Cap>| cap.as_ref().map(Cap::amount);
        if amounts(&one) != amounts(&other) {
            out.push(change(Topic::Cap, most(&one), most(&other)));
        }
        // Forms that a cap names for itself; else the parameter `form_allowed` says them.
        let named = |cap: &Option<Cap>| {
            let cap = cap.as_ref().filter(|cap| !cap.forms().is_empty())?;
            let codes = cap.forms().iter().map(|form| form.code());
            Some(Side::new(Value::words(codes), cap.source()))
        };
        let (one, other) = (named(&one), named(&other));
        let value = |side: &Option<Side>| side.as_ref().map(|side| side.value.clone());
        if value(&one) != value(&other) {
            forms.push(change(Topic::CapForms, one, other));
        }
    }
    out.append(&mut forms);
}
