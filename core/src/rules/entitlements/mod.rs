//! BEN: entitlements and caps. Page: core/rulebook/entitlements.md.
//!
//! Several rules speak of one thing, an amount over its cap. Which of them does is decided in one place, `verdicts`, so
//! that one overrun is told once, by the rule that explains it.

mod before;
mod cash;
mod exclusion;
mod form;
mod grants;
mod person;
mod room;
mod together;
mod top_up;
mod twice;
mod verdicts;
mod whom;

pub(in crate::rules) use before::given_before_arrival;
pub use before::{BEN_013, BEN_020};
pub use cash::{BEN_018, BEN_019};
pub use exclusion::BEN_021;
pub use form::BEN_006;
pub(crate) use grants::set_of;
pub(in crate::rules) use room::{basis, most};
pub use top_up::BEN_011;
pub use twice::{BEN_007, BEN_008, BEN_009};
pub(crate) use verdicts::Verdicts;
pub use whom::{BEN_014, BEN_015, BEN_016, BEN_017};

use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::record::Loc;
use crate::rules::Cx;
use verdicts::{Cause, verdicts};

/// Arguments that these rules share: what is over, and the cap.
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

/// Whether one of the rules on caps tells of an amount.
pub(in crate::rules) fn tells(cx: &Cx<'_, '_>, at: Loc) -> bool {
    let found = cx.sets.caps.get_or_init(|| verdicts(cx.facts, cx.sets));
    found.over.iter().any(|wrong| wrong.at == at)
}
/// A household together stays within its cap, also where each of its members does.
pub static BEN_004: Rule = Rule {
    code: "BEN-004",
    name: "over-the-cap-of-the-household",
    gates: &[Gate::G5, Gate::G6],
    grade: "V",
    sources: &[cite("S12", "", "V"), cite("S15", "", "V")],
    args: ARGS,
    check: Check::Case(|cx| tell(cx, Cause::Household)),
    ..Rule::NEW
};

/// The cap is that of the stay, and of the time since the decision.
pub static BEN_010: Rule = Rule {
    code: "BEN-010",
    name: "cap-of-another-time",
    gates: &[Gate::G5, Gate::G6],
    grade: "V",
    sources: &[
        cite("S14", "", "V"),
        cite("S09", "", "V"),
        cite("A3", "Finland 1250/2025", "V"),
    ],
    args: ARGS,
    check: Check::Case(|cx| tell(cx, Cause::Time)),
    ..Rule::NEW
};

/// What a nationality bars is not given, and not more than it leaves.
pub static BEN_012: Rule = Rule {
    code: "BEN-012",
    name: "component-barred-by-nationality",
    gates: &[Gate::G5, Gate::G6],
    grade: "V",
    sources: &[
        cite("S09", "", "V"),
        cite("S10", "", "V"),
        cite("S14", "", "V"),
        cite("A3", "Finland 1250/2025 s 6", "V"),
    ],
    args: ARGS,
    params: &[
        "visa_exempt_policy",
        "eu_citizen_policy",
        "visa_exempt_nationalities",
        "except_categories",
    ],
    check: Check::Case(|cx| tell(cx, Cause::Nationality)),
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
        let cap = over
            .cap
            .map_or(Arg::None, |cap| Arg::Money(cap.minor, cap.currency));
        cx.fail(over.at, [Arg::Code(over.defect), cap]);
    }
}
