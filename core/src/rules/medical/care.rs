//! How care goes on after the return, what it costs, and who learns of it.

use super::of;
use crate::codes::{
    AssistanceType, ConsentType, Currency, DataSection, EntitlementComponent, LegalBasis,
    PackageDirection, ServiceKind, SpecialCase,
};
use crate::facts::{Member, concerns, live, when};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Continuity};
use crate::programme::Param;
use crate::record::{List, Text};
use crate::rules::{Cx, needs};
use crate::values::Date;

/// Treatment does not end at the airport.
pub static MED_008: Rule = Rule {
    code: "MED-008",
    name: "treatment-without-continuity",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S28", "", "V")],
    args: &["missing", "days"],
    params: &["medicine_supply_cd"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let treated = of(cx, member).any(|(_, record)| record.in_treatment.val() == Some(true));
        let listed = || {
            needs::categories(member, cx.due)
                .any(|category| category.special_case() == Some(SpecialCase::Medical))
        };
        if !treated && !listed() {
            return;
        }
        let Some((place, plan)) = continuity(cx, member) else {
            return cx.fail(member.at(), [Arg::Code("all"), Arg::None]);
        };
        let Some(limit) = cx.number(Param::MedicineSupplyCd) else {
            return;
        };
        let at = Case::at().medical().i(place).continuity().inner();
        let enough = |days| i64::from(days) >= limit;
        if !plan.medicine_days.val().is_some_and(enough) {
            cx.fail(at.medicine_days(), [Arg::Code("medicine"), Arg::Int(limit)]);
        }
        if plan.follow_up_by.is_empty() {
            cx.fail(at.follow_up_by(), [Arg::Code("follow_up"), Arg::None]);
        }
        if plan.available_on.is_empty() {
            cx.fail(at.available_on(), [Arg::Code("available"), Arg::None]);
        }
    }),
    ..Rule::NEW
};

/// What was planned last for a person's treatment, with the place of the record.
fn continuity<'c>(cx: &Cx<'c, '_>, member: &Member<'_>) -> Option<(usize, &'c Continuity<'c>)> {
    of(cx, member)
        .filter(|(_, record)| record.continuity.get().is_some())
        .max_by_key(|(_, record)| when(*record))
        .and_then(|(place, record)| Some((place, &**record.continuity.get()?)))
}

/// What a doctor found is passed on with the person's word only.
pub static MED_009: Rule = Rule {
    code: "MED-009",
    name: "medical-data-sent-without-consent",
    grade: "V",
    sources: &[
        cite("S17", "principles", "V"),
        cite("S28", "", "V"),
        cite("A15", "Switzerland and Guinea-Bissau, medical data", "V"),
    ],
    check: Check::Case(|cx| {
        let case = cx.case;
        let office = case.origin.get().and_then(|side| side.office.text());
        for (place, package) in live(&case.packages, cx.as_of) {
            let is_medical = |part: &DataSection| *part == DataSection::Medical;
            if package.direction.val() != Some(PackageDirection::HostToOrigin)
                || !package.sections.iter().any(is_medical)
            {
                continue;
            }
            let Some(on) = package.on.val() else {
                cx.skip();
                continue;
            };
            let to = package.to.text().or(office);
            if !agreed(cx, &package.members, to, on.date()) {
                cx.fail(Case::at().packages().i(place).sections(), []);
            }
        }
        for (place, one) in live(&case.disclosures, cx.as_of) {
            let medical = one.fields.iter().any(|part| *part == DataSection::Medical);
            let Some(to) = one.recipient.text().filter(|_| medical) else {
                continue;
            };
            let state = matches!(
                one.legal_basis.val(),
                Some(LegalBasis::InterestAndInformed | LegalBasis::VitalInterests)
            );
            if state || !is_at_origin(cx, to) {
                continue;
            }
            let Some(on) = one.on.val() else {
                cx.skip();
                continue;
            };
            if !agreed(cx, &one.members, Some(to), on.date()) {
                cx.fail(Case::at().disclosures().i(place).fields(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a recipient is the office of the origin side, or another body in the country of return.
fn is_at_origin(cx: &Cx<'_, '_>, to: &str) -> bool {
    let origin = cx.case.origin.get();
    if origin.and_then(|side| side.office.text()) == Some(to) {
        return true;
    }
    let country = cx.case.organisation(to).and_then(|body| body.country.val());
    country.is_some() && country == origin.and_then(|side| side.country.val())
}

/// Whether each active member concerned had agreed by a day that medical data are shared with a recipient.
fn agreed(cx: &Cx<'_, '_>, members: &List<Text<'_>>, to: Option<&str>, on: Date) -> bool {
    let consents = || {
        live(&cx.case.consents, cx.as_of)
            .map(|(_, consent)| consent)
            .filter(|consent| {
                if consent.kind.val() != Some(ConsentType::ShareMedical) {
                    return false;
                }
                let given = consent.on.val().is_none_or(|given| given.date() <= on);
                let stands = consent.expires_on.val().is_none_or(|last| on <= last)
                    && consent.withdrawn_on.val().is_none_or(|end| on < end);
                let names = !consent.recipients.has_any()
                    || to.is_none_or(|to| consent.recipients.iter().any(|one| one == to));
                given && stands && names
            })
    };
    cx.facts
        .active()
        .filter(|member| concerns(members, member.id()))
        .all(|member| consents().any(|consent| concerns(&consent.members, member.id())))
}

/// Care that goes on longer, or costs more, than the programme can give is handed to somebody who can.
pub static MED_012: Rule = Rule {
    code: "MED-012",
    name: "treatment-beyond-programme-without-referral",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S36", "evaluation of 2020", "V")],
    args: &["beyond"],
    params: &["assistance_window_cd"],
    check: Check::Member(|cx, member| {
        let Some((place, plan)) = continuity(cx, member) else {
            return;
        };
        if plan.needed_until.is_empty() && plan.cost.is_empty() {
            return;
        }
        let referred = !plan.referral.is_empty()
            || live(&cx.case.referrals, cx.as_of).any(|(_, one)| {
                let care = |kind: &ServiceKind| {
                    matches!(kind, ServiceKind::Health | ServiceKind::MentalHealth)
                };
                one.services.iter().any(care) && concerns(&one.members, member.id())
            });
        if referred {
            return;
        }
        let at = Case::at().medical().i(place).continuity().inner();
        if let Some(until) = plan.needed_until.val() {
            match ends(cx, member) {
                Some(end) if until > end => cx.fail(at.needed_until(), [Arg::Code("time")]),
                Some(_) => {}
                None => cx.skip(),
            }
        }
        if let Some(cost) = plan.cost.get() {
            let (Some(needed), Some(currency)) = (cost.minor.val(), cost.currency.val()) else {
                return cx.skip();
            };
            match budget(cx, member, currency) {
                Some(given) if needed > given => cx.fail(at.cost(), [Arg::Code("money")]),
                Some(_) => {}
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// The last day of the programme's help for a member: of the entitlements, else of the window of the rule set.
fn ends(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<Date> {
    let granted = live(&cx.case.entitlements, cx.as_of)
        .filter(|(_, one)| concerns(&one.members, member.id()))
        .filter_map(|(_, one)| one.window_end.val())
        .max();
    let window = || {
        let days = cx.params.int(Param::AssistanceWindowCd)?;
        Some(member.passed(Gate::Arrival)?.plus_days(days))
    };
    granted.or_else(window)
}

/// What the programme gives a member for treatment: the caps of entitlements to medical support, else the budgets of
/// medical items in plans that stand. Nothing where an amount is in another currency, or missing.
fn budget(cx: &Cx<'_, '_>, member: &Member<'_>, currency: Currency) -> Option<i64> {
    let mut granted = live(&cx.case.entitlements, cx.as_of)
        .filter(|(_, one)| {
            one.component.val() == Some(EntitlementComponent::MedicalSupport)
                && concerns(&one.members, member.id())
        })
        .map(|(_, one)| one.cap.get()?.in_currency(currency))
        .peekable();
    if granted.peek().is_some() {
        return granted.try_fold(0_i64, |sum, cap| sum.checked_add(cap?));
    }
    cx.plans()
        .filter(|(_, plan)| plan.cancelled_on.is_empty() && concerns(&plan.members, member.id()))
        .flat_map(|(_, plan)| live(&plan.items, cx.as_of))
        .filter(|(_, item)| {
            use AssistanceType::{
                MedicalAdditional, MedicalFamily, MedicalImmediate, MedicalReturnee,
            };
            matches!(
                item.kind.val(),
                Some(MedicalAdditional | MedicalFamily | MedicalImmediate | MedicalReturnee)
            ) && item.cancelled.get().is_none()
        })
        .try_fold(0_i64, |sum, (_, item)| {
            sum.checked_add(item.budget.get()?.in_currency(currency)?)
        })
}

/// The dead are brought home by others.
pub static MED_013: Rule = Rule {
    code: "MED-013",
    name: "mortal-remains-not-referred",
    severity: Severity::Info,
    grade: "V",
    sources: &[cite("S05", "FAQ on REAG/GARP", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let facts = cx.facts;
        for member in facts.members() {
            let Some(died) = member
                .person
                .deceased
                .get()
                .and_then(|death| death.on.val())
            else {
                continue;
            };
            // Who died at home, or after the day of judgement, is not brought anywhere.
            let home = member
                .passed(Gate::Arrival)
                .is_some_and(|came| came <= died);
            if home || died > cx.as_of {
                continue;
            }
            let of_dead = |list: &List<Text<'_>>| !list.is_absent() && concerns(list, member.id());
            for line in facts.ledger() {
                let later = line.delivery.on.val().is_some_and(|on| on.date() > died);
                let alone = of_dead(&line.delivery.members);
                if line.component == Some(EntitlementComponent::Travel) && later && alone {
                    let at = Case::at().deliveries().i(line.place);
                    cx.fail(at.component(), [Arg::Code("paid")]);
                }
            }
            let referred = live(&cx.case.referrals, cx.as_of).any(|(_, one)| {
                let remains = |kind: &ServiceKind| *kind == ServiceKind::MortalRemains;
                one.services.iter().any(remains) && concerns(&one.members, member.id())
            });
            if !referred {
                cx.fail(member.at().deceased(), [Arg::Code("refer")]);
            }
        }
    }),
    ..Rule::NEW
};
