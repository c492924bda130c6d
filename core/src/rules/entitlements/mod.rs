//! BEN: entitlements and caps. Page: core/rulebook/entitlements.md.
//!
//! Four rules speak of one thing, an amount over its cap. Which of them does is decided in one place, `verdicts`, so
//! that one overrun is told once, by the rule that explains it.

mod form;
mod grants;
mod room;
mod verdicts;

pub use form::BEN_006;
pub(crate) use grants::set_of;
pub(in crate::rules) use room::{basis, most};
pub(crate) use verdicts::Verdicts;

use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::rules::Cx;
use verdicts::{Cause, verdicts};

/// Arguments that the four rules share: what is over, and the cap.
const ARGS: &[&str] = &["defect", "cap"];

/// Nobody is granted, promised in a plan or given more than the cap.
pub static BEN_001: Rule = Rule {
    code: "BEN-001",
    name: "over-the-cap",
    gates: &[Gate::G5, Gate::G6],
    grade: "V",
    sources: &[cite("S06", "", "V")],
    args: ARGS,
    check: Check::Case(|cx| tell(cx, Cause::Over)),
    ..Rule::NEW
};

/// The cap is that of the kind of return.
pub static BEN_002: Rule = Rule {
    code: "BEN-002",
    name: "cap-of-another-return-type",
    gates: &[Gate::G5, Gate::G6],
    grade: "V",
    sources: &[cite("S06", "", "V"), cite("A15", "Cameroon, art. 14", "V")],
    args: ARGS,
    check: Check::Case(|cx| tell(cx, Cause::ReturnType)),
    ..Rule::NEW
};

/// The cap is that of the role and age of the person.
pub static BEN_003: Rule = Rule {
    code: "BEN-003",
    name: "cap-of-another-role-or-age",
    gates: &[Gate::G5, Gate::G6],
    grade: "V",
    sources: &[cite("S06", "", "V"), cite("S07", "", "V")],
    args: ARGS,
    check: Check::Case(|cx| tell(cx, Cause::Person)),
    ..Rule::NEW
};

/// The cap is that of the rule set in force on the date that counts.
pub static BEN_005: Rule = Rule {
    code: "BEN-005",
    name: "cap-of-another-rule-set",
    gates: &[Gate::G5, Gate::G6],
    grade: "V",
    sources: &[
        cite("S05", "JRS, three dated versions", "V"),
        cite("S12", "", "V"),
        cite("S15", "", "V"),
    ],
    args: ARGS,
    check: Check::Case(|cx| tell(cx, Cause::Version)),
    ..Rule::NEW
};

/// Tells what was found, as far as it is this rule's to tell.
fn tell(cx: &mut Cx<'_, '_>, mine: Cause) {
    let sets = cx.sets;
    let found = sets.caps.get_or_init(|| verdicts(cx.facts, sets));
    for _ in 0..found.undecided {
        cx.skip();
    }
    for over in found.over.iter().filter(|over| over.cause == mine) {
        let cap = Arg::Money(over.cap.minor, over.cap.currency);
        cx.fail(over.at, [Arg::Code(over.defect), cap]);
    }
}
