//! Means of the person, money of the programme, and who comes first.

use crate::codes::{CodeList, HoldKind, MemberRole, Priority, VulnerabilityCategory};
use crate::facts::{Care, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::needs;

/// Where only people without means are assisted, they say that they have none.
pub static ELG_013: Rule = Rule {
    code: "ELG-013",
    name: "lack-of-means-not-stated",
    gates: &[Gate::G2],
    grade: "V/I",
    sources: &[
        cite("S05", "", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    params: &["means_test"],
    check: Check::Member(|cx, member| {
        if !cx.params.flag(Param::MeansTest) || member.care_on(cx.due) == Care::Family {
            return;
        }
        let at = member.at().means();
        let Some(told) = member.person.means.get() else {
            // The principal speaks for the household.
            let principal = member.person.role.val() == Some(MemberRole::Principal)
                || cx.facts.members().len() == 1;
            if principal {
                cx.fail(at, [Arg::Code("none")]);
            }
            return;
        };
        let at = at.inner();
        match told.lacks_means.val() {
            None => cx.fail(at.lacks_means(), [Arg::Code("open")]),
            Some(false) => cx.fail(at.lacks_means(), [Arg::Code("has_means")]),
            Some(true) if told.on.val().is_some_and(|on| on > cx.due) => {
                cx.fail(at.on(), [Arg::Code("late")]);
            }
            Some(true) => {}
        }
    }),
    ..Rule::NEW
};

/// Who is eligible and has no money behind them waits openly, and knows why.
pub static ELG_019: Rule = Rule {
    code: "ELG-019",
    name: "unfunded-case-not-held",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S31", "", "V"), cite("S29", "", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let Some(funding) = cx.case.funding.get() else {
            return cx.skip();
        };
        match funding.available.val() {
            None => return cx.skip(),
            Some(true) => return,
            Some(false) => {}
        }
        let at = Case::at().funding().inner();
        if funding.on.val().is_some_and(|on| on > cx.as_of) {
            return;
        }
        let held = live(&cx.case.holds, cx.as_of).find(|(_, hold)| {
            hold.kind.val() == Some(HoldKind::Funding)
                && hold.released_on.val().is_none_or(|on| on > cx.as_of)
        });
        let Some((place, hold)) = held else {
            return cx.fail(at.available(), [Arg::Code("hold")]);
        };
        let told = [hold.person_told_on.val(), funding.person_told_on.val()];
        if !told.iter().flatten().any(|on| *on <= cx.as_of) {
            let at = Case::at().holds().i(place).person_told_on();
            cx.fail(at, [Arg::Code("told")]);
        }
    }),
    ..Rule::NEW
};

/// Somebody has decided how urgent the case of a vulnerable person is.
pub static ELG_020: Rule = Rule {
    code: "ELG-020",
    name: "vulnerable-person-without-priority",
    severity: Severity::Info,
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S27", "", "V"), cite("S32", "", "V")],
    args: &["priority"],
    params: &["priority_categories"],
    check: Check::Case(|cx| {
        let priority = match cx.case.priority.val() {
            None => "none",
            Some(Priority::Low) => "low",
            Some(_) => return,
        };
        let listed = cx.params.words(Param::PriorityCategories);
        let is_listed =
            |category: VulnerabilityCategory| listed.iter().any(|word| **word == *category.code());
        let facts = cx.facts;
        let first = facts.active().any(|member| {
            needs::categories(member, cx.due).any(is_listed)
                || (member.is_alone_on(cx.due)
                    && is_listed(VulnerabilityCategory::UmcUnaccompanied))
        });
        if first && !cx.case.priority.is_bad() {
            cx.fail(Case::at().priority(), [Arg::Code(priority)]);
        }
    }),
    ..Rule::NEW
};
