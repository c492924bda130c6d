//! How a consent came about: who interpreted, in which language, and who spoke for a child.

use super::consent::processing;
use super::{is_consent, is_placeholder};
use crate::codes::ConsentGiver;
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Interpreter};
use crate::programme::Param;
use crate::record::{Aside, At, Field};
use crate::rules::Cx;

/// Who interprets keeps silent about it, and is nobody whom the person fears.
pub static CNF_016: Rule = Rule {
    code: "CNF-016",
    name: "interpreter-not-trusted",
    severity: Severity::Warning,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let (case, at) = (cx.case, Case::at());
        for (place, session) in live(&case.counselling, cx.as_of) {
            let at = at.counselling().i(place).interpreter();
            trusted(cx, &session.interpreter, at);
        }
        for (place, told) in live(&case.declarations, cx.as_of) {
            let at = at.declarations().i(place).interpreter();
            trusted(cx, &told.interpreter, at);
        }
        for (place, consent) in live(&case.consents, cx.as_of) {
            let at = at.consents().i(place).interpreter();
            trusted(cx, &consent.interpreter, at);
        }
    }),
    ..Rule::NEW
};

fn trusted<'c>(
    cx: &mut Cx<'_, '_>,
    field: &Field<Aside<Interpreter<'c>>>,
    at: At<Aside<Interpreter<'static>>>,
) {
    let Some(interpreter) = field.get() else {
        return;
    };
    let at = at.inner();
    match interpreter.confidential.val() {
        Some(true) => {}
        Some(false) => cx.fail(at.confidential(), [Arg::Code("secrecy")]),
        None => cx.skip(),
    }
    if interpreter.objected.val() == Some(true) {
        cx.fail(at.objected(), [Arg::Code("objected")]);
    }
}

/// A consent can be shown later: in which language it was asked, and with which form.
pub static CNF_017: Rule = Rule {
    code: "CNF-017",
    name: "consent-without-language-or-form",
    gates: &[Gate::G1],
    grade: "V/I",
    sources: &[
        cite("A3", "FR R142-38", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["missing"],
    check: Check::Case(|cx| {
        for (place, consent) in live(&cx.case.consents, cx.as_of) {
            let at = Case::at().consents().i(place);
            if consent.informed_in_writing.val() == Some(false) {
                cx.fail(at.informed_in_writing(), [Arg::Code("notice")]);
            }
            // What rests on a law has no form to sign.
            if !is_consent(consent.legal_basis.val()) {
                continue;
            }
            if consent.language.is_empty() {
                cx.fail(at.language(), [Arg::Code("language")]);
            }
            let says = |text: &str| !text.trim().is_empty();
            if !consent.form_version.is_bad() && !consent.form_version.text().is_some_and(says) {
                cx.fail(at.form_version(), [Arg::Code("form")]);
            }
        }
    }),
    ..Rule::NEW
};

/// For a child somebody responsible consents, and the child agrees.
pub static CNF_018: Rule = Rule {
    code: "CNF-018",
    name: "child-consent-incomplete",
    gates: &[Gate::G1],
    grade: "V/I",
    sources: &[
        cite("S42", "consent obtained from individual or caregiver", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    params: &["child_heard_from_age"],
    check: Check::Member(|cx, child| {
        if is_placeholder(cx.case) || !child.is_child_on(cx.due) {
            return;
        }
        let (mut worst, mut open) = (None, false);
        for (place, consent) in processing(cx, child.id()) {
            if !is_consent(consent.legal_basis.val()) {
                return;
            }
            let at = Case::at().consents().i(place);
            let defect = match (consent.given_by.val(), consent.assent_of_child.val()) {
                (None, _) => {
                    open = true;
                    continue;
                }
                (Some(ConsentGiver::Person | ConsentGiver::Other), _) => {
                    (at.given_by().loc(), "giver")
                }
                (_, Some(true)) => return,
                (_, Some(false)) => (at.assent_of_child().loc(), "refused"),
                (_, None) => match (
                    child.age_on(cx.due),
                    cx.params.int(Param::ChildHeardFromAge),
                ) {
                    (Some(age), Some(from)) if i64::from(age.max) < from => return,
                    (Some(age), Some(from)) if i64::from(age.min) >= from => {
                        (at.assent_of_child().loc(), "assent")
                    }
                    _ => {
                        open = true;
                        continue;
                    }
                },
            };
            worst = worst.or(Some(defect));
        }
        match worst {
            _ if open => cx.skip(),
            Some((at, defect)) => cx.fail(at, [Arg::Code(defect)]),
            // That there is a consent at all is asked elsewhere.
            None => {}
        }
    }),
    ..Rule::NEW
};
