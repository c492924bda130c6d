//! The two readings of the European reintegration programme.

use super::*;
use crate::codes::{
    BenefitUnit, Country, Currency, DeliveryForm, EntitlementComponent, MemberRole, ReturnType,
};

const REINTEGRATION: EntitlementComponent = EntitlementComponent::Reintegration;

fn shipped(name: &str) -> &'static Version {
    Programmes::builtin()
        .version(&format!("{name}@snapshot"))
        .unwrap()
}

/// Least and most in whole euros; -1: no limit.
fn euros(
    name: &str,
    component: EntitlementComponent,
    return_type: Option<ReturnType>,
    role: Option<MemberRole>,
    age: Option<(i64, i64)>,
) -> (i64, i64) {
    let asked = CapQuestion {
        return_type,
        role,
        age,
        ..CapQuestion::new(component, BenefitUnit::Person)
    };
    match shipped(name).caps().bounds(&asked) {
        CapBounds::Between {
            least,
            most,
            currency,
        } => {
            assert_eq!(currency, Currency::Eur);
            (least / 100, most.map_or(-1, |most| most / 100))
        }
        other => panic!("{other:?}"),
    }
}

fn reintegration(
    name: &str,
    return_type: ReturnType,
    role: MemberRole,
    age: (i64, i64),
) -> (i64, i64) {
    euros(
        name,
        REINTEGRATION,
        Some(return_type),
        Some(role),
        Some(age),
    )
}

#[test]
fn amounts_in_the_netherlands() {
    use MemberRole::{Child, Principal, SpousePartner};
    use ReturnType::{Avrr, ForcedCharter, ForcedScheduled};
    let nl = |kind, role, age| reintegration("eurp-nl", kind, role, (age, age));
    assert_eq!(nl(Avrr, Principal, 30), (2000, 2000));
    assert_eq!(nl(Avrr, SpousePartner, 30), (2000, 2000));
    assert_eq!(nl(Avrr, Child, 17), (1000, 1000));
    assert_eq!(nl(Avrr, Child, 18), (2000, 2000));
    assert_eq!(nl(Avrr, Principal, 16), (2000, 2000), "a child alone");
    for role in [Principal, SpousePartner, Child] {
        for kind in [ForcedCharter, ForcedScheduled] {
            assert_eq!(nl(kind, role, 30), (1000, 1000));
            assert_eq!(nl(kind, role, 3), (1000, 1000));
        }
    }
    let package = EntitlementComponent::PostArrival;
    let first = |kind| euros("eurp-nl", package, Some(kind), None, None);
    assert_eq!(first(Avrr), (615, 615));
    assert_eq!(first(ForcedCharter), (205, 205));
    assert_eq!(shipped("eurp-nl").hosts(), [Country::Nl]);
}

#[test]
fn amounts_in_iceland() {
    use MemberRole::{Child, Principal, SpousePartner};
    let is = |role, age| reintegration("eurp-is", ReturnType::Avrr, role, (age, age));
    assert_eq!(is(Principal, 30), (2000, 2000));
    assert_eq!(is(SpousePartner, 30), (1000, 1000));
    assert_eq!(is(Child, 3), (1000, 1000));
    let package = EntitlementComponent::PostArrival;
    assert_eq!(
        euros("eurp-is", package, Some(ReturnType::Avrr), None, None),
        (615, 615)
    );
}

#[test]
fn what_is_not_known_leaves_a_span() {
    use ReturnType::Avrr;
    let child = Some(MemberRole::Child);
    let nl = |kind, role, age| euros("eurp-nl", REINTEGRATION, kind, role, age);
    assert_eq!(nl(Some(Avrr), child, Some((17, 18))), (1000, 2000));
    assert_eq!(nl(Some(Avrr), child, None), (1000, 2000));
    assert_eq!(nl(Some(Avrr), None, Some((40, 40))), (2000, 2000));
    assert_eq!(nl(None, child, Some((40, 40))), (1000, 2000));
    let is = euros("eurp-is", REINTEGRATION, Some(Avrr), None, None);
    assert_eq!(is, (1000, 2000));
    // A row that only may hold leaves open whether there is a cap at all.
    let open = version(&open(
        "x",
        "",
        "[[versions.caps]]\ncomponent = \"bonus\"\namount = { minor = 700, currency = \"EUR\" }\nage_from = 18",
    ));
    let bonus = CapQuestion::new(EntitlementComponent::Bonus, BenefitUnit::Person);
    assert_eq!(
        open.caps().bounds(&bonus),
        CapBounds::Between {
            least: 700,
            most: None,
            currency: Currency::Eur
        }
    );
    let child = CapQuestion {
        age: Some((3, 3)),
        ..bonus
    };
    assert_eq!(open.caps().bounds(&child), CapBounds::NoCap);
}

#[test]
fn rows_in_two_currencies_have_no_span() {
    let two = version(&open(
        "x",
        "",
        "[[versions.caps]]\ncomponent = \"bonus\"\namount = { minor = 700, currency = \"EUR\" }\n\
         [[versions.caps]]\ncomponent = \"bonus\"\namount = { minor = 700, currency = \"XAF\" }\nage_from = 18",
    ));
    let bonus = CapQuestion::new(EntitlementComponent::Bonus, BenefitUnit::Person);
    assert_eq!(two.caps().bounds(&bonus), CapBounds::SeveralCurrencies);
}

#[test]
fn forms_sources_and_the_mark_of_a_snapshot() {
    for (name, source) in [("eurp-nl", "S06"), ("eurp-is", "S07")] {
        let programme = Programmes::builtin().get(name).unwrap();
        let version = shipped(name);
        assert_eq!(version.based_on(), Some("base@2026-1"));
        assert_eq!(&*programme.sources()[0], source);
        assert!(programme.notes()[0].ends_with("not law."), "{name}");
        for cap in version.caps().rows() {
            assert_eq!(cap.source(), Some(source), "{name}");
        }
        let forms = version
            .params()
            .word_table(Param::FormAllowed, "reintegration");
        let cash = crate::codes::CodeList::code(DeliveryForm::Cash);
        assert!(!forms.is_empty() && forms.iter().all(|form| **form != *cash));
        assert_eq!(version.params().int(Param::AssistanceWindowCd), Some(365));
    }
}
