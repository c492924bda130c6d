//! What a gate needs and no other rule asks for.

use crate::facts::Gates;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::rules::required::{self, Look, look};

/// What the case needs at a gate is there, as far as no other rule asks for it.
pub static DOC_013: Rule = Rule {
    code: "DOC-013",
    name: "item-missing-at-gate",
    gates: &[
        Gate::G1,
        Gate::G2,
        Gate::G3,
        Gate::G4,
        Gate::G5,
        Gate::G6,
        Gate::G7,
    ],
    grade: "I",
    sources: &[cite("D1", "matrix of items and gates", "I")],
    args: &["item"],
    params: &[
        "identity_at_registration",
        "consulate_requires_ticket",
        "exit_authorisation_required",
    ],
    check: Check::Member(|cx, member| {
        let gates: Gates = Gate::ALL.map(|gate| cx.reached(member, gate));
        let reached = |gate: Gate| gates.get(gate as usize).copied().flatten();
        let mut said = 0_u64;
        for one in required::unowned() {
            let mark = 1 << (one.item as u32);
            // Where the rule that owns the item has its say, this one has none.
            let taken_over = |gate: Gate| reached(gate).is_some();
            if said & mark != 0 || one.until.is_some_and(taken_over) {
                continue;
            }
            let Some(due) = reached(one.gate) else {
                continue;
            };
            cx.about(Some(member), Some((one.gate, due)));
            match look(cx, member, one.item, one.need, one.gate) {
                Look::Fine => {}
                Look::Open => cx.skip(),
                Look::Lacks(at, _) => {
                    said |= mark;
                    let severity = if one.need.lighter {
                        Severity::Warning
                    } else {
                        Severity::Error
                    };
                    cx.fail_as(severity, at, [Arg::Code(one.item.code())]);
                }
            }
        }
    }),
    ..Rule::NEW
};
