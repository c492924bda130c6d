//! Who says that a delivery arrived: the person, or who answers for the person.

use super::{deliveries, receivers};
use crate::facts::{Line, answers_for, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::rules::Cx;
use crate::rules::children::signs_for_cash;
use crate::values::Date;

/// An adult acknowledges for themself, and a parent or guardian for a child.
pub static DLV_004: Rule = Rule {
    code: "DLV-004",
    name: "acknowledged-by-wrong-person",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["who"],
    check: Check::Case(|cx| {
        for line in deliveries(cx) {
            let told = line.delivery.acknowledged.get();
            let Some((told, by)) = told.and_then(|told| Some((told, told.by.text()?))) else {
                continue;
            };
            // What went to heirs is theirs to acknowledge.
            if !line.delivery.succession.is_empty() {
                continue;
            }
            let given = line.delivery.on.val().map(|on| on.date());
            let day = told.on.val().or(given).unwrap_or(cx.as_of);
            let who = match signer(cx, line, by, day) {
                Signer::Right => continue,
                Signer::Unknown => {
                    cx.skip();
                    continue;
                }
                Signer::Child => {
                    let child = cx.facts.member(by);
                    if child.is_some_and(|child| signs_for_cash(cx, child, line.delivery)) {
                        continue;
                    }
                    "child"
                }
                Signer::Other => "other",
                Signer::Organisation => "organisation",
            };
            let at = Case::at().deliveries().i(line.place).acknowledged().by();
            cx.fail(at, [Arg::Code(who)]);
        }
    }),
    ..Rule::NEW
};

/// Who acknowledged a delivery.
enum Signer {
    Right,
    /// Somebody who is a child, or may be one.
    Child,
    /// A member who neither received it nor answers for who did.
    Other,
    /// An office, a partner or a supplier.
    Organisation,
    /// A name of which the case knows nothing.
    Unknown,
}

fn signer<'c>(cx: &Cx<'c, '_>, line: &Line<'c>, by: &str, day: Date) -> Signer {
    let Some(member) = cx.facts.member(by) else {
        return outsider(cx, line, by, day);
    };
    if member.is_child_on(day) {
        return Signer::Child;
    }
    let mut anybody = false;
    for receiver in receivers(cx, line) {
        anybody = true;
        if receiver.place == member.place
            || receiver.is_child_on(day)
                && (answers_for(cx.case, member, receiver, cx.as_of)
                    || receiver.person.responsible_adult.text() == Some(by))
        {
            return Signer::Right;
        }
    }
    if decides(cx, line, by) {
        Signer::Right
    } else if anybody {
        Signer::Other
    } else {
        Signer::Unknown
    }
}

/// Somebody who is no member: the guardian of a child, who takes a child in, or who decides for an adult.
fn outsider<'c>(cx: &Cx<'c, '_>, line: &Line<'c>, by: &str, day: Date) -> Signer {
    let protection = cx.case.protection.get();
    let answers = |child: Option<&str>| {
        let Some(protection) = protection.filter(|_| child.is_some()) else {
            return false;
        };
        let guardian = live(&protection.guardianships, cx.as_of).any(|(_, held)| {
            held.member.text() == child
                && held.until.val().is_none_or(|until| until >= day)
                && [&held.id, &held.guardian, &held.organisation]
                    .into_iter()
                    .any(|known| known.text() == Some(by))
        });
        guardian
            || live(&protection.receiving, cx.as_of).any(|(_, home)| {
                home.member.text() == child
                    && [&home.id, &home.name, &home.organisation]
                        .into_iter()
                        .any(|known| known.text() == Some(by))
            })
    };
    let for_child =
        receivers(cx, line).any(|receiver| receiver.is_child_on(day) && answers(receiver.id()));
    if for_child || decides(cx, line, by) {
        return Signer::Right;
    }
    let mut offices = cx.case.organisations.iter();
    if offices.any(|office| office.id.text() == Some(by)) {
        Signer::Organisation
    } else {
        Signer::Unknown
    }
}

/// Whether somebody decides in law for an adult who receives a delivery.
fn decides<'c>(cx: &Cx<'c, '_>, line: &Line<'c>, by: &str) -> bool {
    let Some(protection) = cx.case.protection.get() else {
        return false;
    };
    live(&protection.capacity, cx.as_of).any(|(_, one)| {
        one.lawful_decider.text() == Some(by)
            && receivers(cx, line).any(|receiver| receiver.id() == one.member.text())
    })
}
