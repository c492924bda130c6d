use super::*;
use crate::codes::{BenefitUnit, Country, Currency, EntitlementComponent, MemberRole, ReturnType};

/// Rows as `(selectors, minor)`.
fn rows(rows: &[(&str, i64)]) -> String {
    let caps: String = rows
        .iter()
        .map(|(whom, minor)| {
            format!(
                "[[caps]]\ncomponent = \"reintegration\"\namount = {{ minor = {minor}, currency = \"EUR\" }}\n{whom}\n"
            )
        })
        .collect();
    set("x", "", &format!("{caps}[[versions]]\nid = \"1\""))
}

fn asked() -> CapQuestion {
    CapQuestion::new(EntitlementComponent::Reintegration, BenefitUnit::Person)
}

/// Minor units; -1: no cap; -2: undetermined.
fn minor(caps: &Caps, asked: &CapQuestion) -> i64 {
    match caps.find(asked) {
        CapAnswer::Cap(cap) => cap.amount().minor,
        CapAnswer::NoCap => -1,
        CapAnswer::Undetermined => -2,
    }
}

/// The amounts of a joint programme: less for a forced return, less for a child.
fn joint() -> Version {
    version(&rows(&[
        ("", 200_000),
        ("age_under = 18", 100_000),
        (
            "return_types = [\"forced_scheduled\", \"forced_charter\"]",
            90_000,
        ),
        (
            "return_types = [\"forced_scheduled\", \"forced_charter\"]\nage_under = 18",
            80_000,
        ),
    ]))
}

#[test]
fn the_most_specific_row_holds() {
    let version = joint();
    let caps = version.caps();
    assert_eq!(caps.rows().len(), 4);
    let ask = |return_type, low, high| {
        let question = CapQuestion {
            return_type,
            age: Some((low, high)),
            ..asked()
        };
        minor(caps, &question)
    };
    let avrr = Some(ReturnType::Avrr);
    assert_eq!(ask(avrr, 30, 30), 200_000);
    assert_eq!(ask(avrr, 17, 17), 100_000);
    assert_eq!(ask(avrr, 18, 18), 200_000);
    assert_eq!(ask(avrr, 17, 18), -2, "the age may fall on either side");
    assert_eq!(ask(Some(ReturnType::ForcedCharter), 17, 17), 80_000);
    assert_eq!(ask(Some(ReturnType::ForcedCharter), 40, 41), 90_000);
    assert_eq!(ask(None, 30, 30), -2, "the kind of return is not known");
    let household = CapQuestion {
        unit: BenefitUnit::Household,
        ..asked()
    };
    assert_eq!(minor(caps, &household), -1);
    let bonus = CapQuestion::new(EntitlementComponent::Bonus, BenefitUnit::Person);
    assert_eq!(minor(caps, &bonus), -1);
}

#[test]
fn what_makes_no_difference_need_not_be_known() {
    let version = version(&rows(&[("", 5), ("roles = [\"child\"]", 5)]));
    assert_eq!(minor(version.caps(), &asked()), 5);
}

#[test]
fn bands_of_stay_date_origin_and_visa() {
    let version = version(&rows(&[
        ("visa = [\"visa_required\"]", 10),
        ("visa = [\"visa_required\"]\nstay_under_months = 3", 20),
        (
            "visa = [\"visa_required\"]\nstay_under_months = 3\napplied_from = \"2020-01-01\"\napplied_to = \"2020-12-31\"",
            30,
        ),
        (
            "visa = [\"visa_exempt\", \"eu_eea\"]\norigins = [\"CM\"]",
            40,
        ),
    ]));
    let caps = version.caps();
    let full = CapQuestion {
        visa: Some(VisaRegime::VisaRequired),
        stay_months: Some((2, 2)),
        applied_on: Some(day("2020-12-31")),
        role: Some(MemberRole::Principal),
        origin: Some(Country::Ng),
        ..asked()
    };
    assert_eq!(minor(caps, &full), 30, "the last day is included");
    let later = |on: &str| CapQuestion {
        applied_on: Some(day(on)),
        ..full
    };
    assert_eq!(minor(caps, &later("2021-01-01")), 20);
    assert_eq!(minor(caps, &later("2019-12-31")), 20);
    assert_eq!(minor(caps, &later("2020-01-01")), 30);
    let long = CapQuestion {
        stay_months: Some((3, 9)),
        applied_on: None,
        ..full
    };
    assert_eq!(minor(caps, &long), 10);
    let eu = CapQuestion {
        visa: Some(VisaRegime::EuEea),
        ..full
    };
    assert_eq!(minor(caps, &eu), -1);
    let cameroon = CapQuestion {
        origin: Some(Country::Cm),
        ..eu
    };
    assert_eq!(minor(caps, &cameroon), 40);
}

#[test]
fn order_of_rows_does_not_matter() {
    let mut all = [("", 1), ("age_from = 18", 2), ("age_from = 60", 3)];
    let question = CapQuestion {
        age: Some((70, 70)),
        ..asked()
    };
    for _ in 0..3 {
        all.rotate_left(1);
        assert_eq!(minor(version(&rows(&all)).caps(), &question), 3);
    }
}

#[test]
fn ties_are_refused() {
    for two in [
        ["", ""],
        ["roles = [\"child\"]", "age_under = 18"],
        ["age_from = 10", "age_under = 20"],
        [
            "roles = [\"child\", \"parent\"]",
            "roles = [\"child\", \"sibling\"]",
        ],
    ] {
        let error = refused(&rows(&[(two[0], 1), (two[1], 2)]));
        assert!(
            matches!(error.defect(), ProgrammeDefect::CapsTie { first, second, .. } if first < second),
            "{error}"
        );
    }
    // Two that cross need a third for those of whom both hold, and nothing wider or narrower will do.
    let crossing = [("roles = [\"child\"]", 1), ("age_under = 18", 2)];
    let with = |third| added(&rows(&[crossing[0], crossing[1], (third, 3)]));
    assert!(with("roles = [\"child\"]\nage_under = 18").is_ok());
    assert!(with("roles = [\"child\"]\nage_under = 17").is_err());
    assert!(with("age_under = 17").is_err());
    // Rows that never hold together are no tie.
    version(&rows(&[("age_from = 18", 1), ("age_under = 18", 2)]));
    version(&rows(&[
        ("applied_to = \"2020-12-31\"", 1),
        ("applied_from = \"2021-01-01\"", 2),
    ]));
}

#[test]
fn caps_take_the_place_of_those_of_their_component_and_unit() {
    let all = added(&set(
        "x",
        "extends = \"ma-eu-2015@2015-02\"",
        "[[caps]]\ncomponent = \"reintegration\"\namount = { minor = 7, currency = \"XAF\" }\nage_from = 18\n\
         [[caps]]\ncomponent = \"reintegration\"\namount = { minor = 5, currency = \"XAF\" }\nage_under = 18\n\
         [[versions]]\nid = \"1\"\n\
         [[versions.caps]]\ncomponent = \"reintegration\"\nunit = \"household\"\namount = { minor = 9, currency = \"XAF\" }",
    ))
    .unwrap();
    let caps = all.version("x@1").unwrap().caps();
    let of = |component, unit, age| {
        let question = CapQuestion {
            age: Some((age, age)),
            ..CapQuestion::new(component, unit)
        };
        minor(caps, &question)
    };
    let reintegration = EntitlementComponent::Reintegration;
    assert_eq!(of(reintegration, BenefitUnit::Person, 30), 7);
    assert_eq!(of(reintegration, BenefitUnit::Person, 3), 5);
    assert_eq!(of(reintegration, BenefitUnit::Household, 3), 9);
    let cash = EntitlementComponent::DepartureCash;
    assert_eq!(of(cash, BenefitUnit::Person, 30), 3000, "kept");
    assert_eq!(caps.rows()[1].amount().currency, Currency::Xaf);
}

#[test]
fn status_form_time_and_procedure() {
    use crate::codes::{DeliveryForm, LegalStatus};
    let version = version(&rows(&[
        ("", 10),
        ("decided_under_days = 31", 20),
        ("statuses = [\"vot_permit\"]", 30),
        ("statuses = [\"vot_permit\"]\ndecided_under_days = 31", 40),
    ]));
    let ask = |decided: Option<i64>, status| CapQuestion {
        decided_days: decided.map(|days| (days, days)),
        status: Some(status),
        ..asked()
    };
    let caps = version.caps();
    let (refused, permit) = (LegalStatus::RefusedAsylum, LegalStatus::VotPermit);
    assert_eq!(minor(caps, &ask(Some(30), refused)), 20);
    assert_eq!(minor(caps, &ask(Some(31), refused)), 10);
    assert_eq!(minor(caps, &ask(None, refused)), -2);
    assert_eq!(minor(caps, &ask(Some(31), permit)), 30);
    assert_eq!(minor(caps, &ask(Some(1), permit)), 40);
    let version = self::version(&rows(&[
        ("given_as = [\"cash\"]", 10),
        ("given_as = [\"in_kind\", \"service\"]", 20),
    ]));
    let form = |form| CapQuestion { form, ..asked() };
    assert_eq!(minor(version.caps(), &form(Some(DeliveryForm::Cash))), 10);
    assert_eq!(
        minor(version.caps(), &form(Some(DeliveryForm::Service))),
        20
    );
    assert_eq!(minor(version.caps(), &form(None)), -2);
    let version = self::version(&rows(&[("", 10), ("procedure_to = \"2025-09-27\"", 20)]));
    let since = |on: &str| CapQuestion {
        procedure_since: Some(day(on)),
        ..asked()
    };
    assert_eq!(minor(version.caps(), &since("2025-09-27")), 20);
    assert_eq!(minor(version.caps(), &since("2025-09-28")), 10);
    assert_eq!(minor(version.caps(), &asked()), -2);
}
