//! When people were born.

use super::is_placeholder;
use crate::codes::DocumentVerification;
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::programme::{Param, Params};
use crate::values::{Date, PartialDate};

/// Whether a birth date only fills the field: such a date says nothing of the person.
fn is_sentinel(params: &Params, date: Option<PartialDate>) -> bool {
    date.and_then(PartialDate::day)
        .is_some_and(|day| params.dates(Param::Sentinels).contains(&day))
}

/// A birth date that systems use where they know none.
pub static IDN_003: Rule = Rule {
    code: "IDN-003",
    name: "birth-date-is-a-filler",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S04", "KM1 blank charter cases", "V")],
    params: &["sentinels"],
    check: Check::Member(|cx, member| {
        if is_placeholder(cx.case) {
            return;
        }
        let date = member.person.birth.get().and_then(|birth| birth.date.val());
        if is_sentinel(cx.params, date) {
            cx.fail(member.at().birth().date(), []);
        }
    }),
    ..Rule::NEW
};

/// Nobody is registered before birth.
pub static IDN_006: Rule = Rule {
    code: "IDN-006",
    name: "born-after-registration",
    grade: "V/I",
    sources: &[cite("S42", "not_future_date", "V")],
    args: &["problem", "date"],
    check: Check::Member(|cx, member| {
        let Some((first, _)) = member.person.birth.get().and_then(|birth| birth.span()) else {
            return cx.skip();
        };
        // Who came later, a newborn for instance, was registered on the day of joining.
        let joined = member.person.joined_on.val().or(cx.case.opened_on.val());
        let at = member.at().birth();
        if first > cx.as_of {
            cx.fail(at, [Arg::Code("future"), cx.as_of.into()]);
        } else if let Some(joined) = joined.filter(|joined| first > *joined) {
            cx.fail(at, [Arg::Code("registration"), joined.into()]);
        }
    }),
    ..Rule::NEW
};

/// Age and birth date say the same.
pub static IDN_007: Rule = Rule {
    code: "IDN-007",
    name: "stated-age-contradicts-birth-date",
    severity: Severity::Warning,
    grade: "I",
    sources: &[cite("S42", "age and date of birth", "I")],
    args: &["tolerance"],
    params: &["stated_age_tolerance_years"],
    check: Check::Member(|cx, member| {
        let Some(birth) = member.person.birth.get() else {
            return;
        };
        let (Some(date), Some(age)) = (birth.date.val(), birth.age.val()) else {
            return;
        };
        if is_sentinel(cx.params, Some(date)) {
            return;
        }
        let Some(stated) = birth.stated_on.val() else {
            return cx.skip();
        };
        let Some(tolerance) = cx.number(Param::StatedAgeToleranceYears) else {
            return;
        };
        let (Some(first), Some(last)) = (date.earliest(), date.latest()) else {
            return cx.skip();
        };
        let least = i64::from(stated.years_since(last)) - tolerance;
        let most = i64::from(stated.years_since(first)) + tolerance;
        if !(least..=most).contains(&i64::from(age)) {
            let at = member.at().birth();
            cx.fail_with(at.age(), at.date(), [tolerance.into()]);
        }
    }),
    ..Rule::NEW
};

/// Nobody is that old.
pub static IDN_008: Rule = Rule {
    code: "IDN-008",
    name: "implausible-age",
    grade: "I",
    sources: &[cite("S42", "", "I")],
    args: &["most"],
    params: &["max_age"],
    check: Check::Member(|cx, member| {
        let Some(birth) = member.person.birth.get() else {
            return cx.skip();
        };
        if is_sentinel(cx.params, birth.date.val()) {
            return;
        }
        let Some(age) = birth.age_on(cx.as_of) else {
            return cx.skip();
        };
        let Some(most) = cx.number(Param::MaxAge) else {
            return;
        };
        if i64::from(age.min) > most {
            cx.fail(member.at().birth(), [most.into()]);
        }
    }),
    ..Rule::NEW
};

/// The first or the last day of a year, and no verified paper.
pub static IDN_009: Rule = Rule {
    code: "IDN-009",
    name: "estimate-typed-as-birthday",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "I",
    sources: &[cite("S42", "estimated age", "I")],
    check: Check::Member(|cx, member| {
        let date = member.person.birth.get().and_then(|birth| birth.date.val());
        let Some(day) = date.and_then(PartialDate::day) else {
            return;
        };
        if !edge_of_year(day) || is_sentinel(cx.params, date) {
            return;
        }
        let verified = live(&member.person.documents, cx.as_of).any(|(_, paper)| {
            paper.verification.val() == Some(DocumentVerification::Verified)
                && paper
                    .kind
                    .val()
                    .is_some_and(|kind| kind.is_identity_document())
        });
        if !verified {
            cx.fail(member.at().birth().date(), []);
        }
    }),
    ..Rule::NEW
};

/// 1 January and 31 December, which stand for a whole year more often than for a day.
pub(super) fn edge_of_year(day: Date) -> bool {
    matches!((day.month(), day.day()), (1, 1) | (12, 31))
}
