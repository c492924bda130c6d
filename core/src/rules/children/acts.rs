//! What adults do in a child's name, and under what pressure.

use super::records::{about, begins, guardians, records};
use crate::codes::{
    CapacityOutcome, ChildDetentionPolicy, CodeList, ConsentGiver, GuardianshipBasis, LegalStatus,
    SignatureKind,
};
use crate::facts::{Age, Member, Minor, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::model::protection::Guardianship;
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

/// Nobody who is said to have harmed a child consents for it.
pub static CHI_030: Rule = Rule {
    code: "CHI-030",
    name: "consent-by-alleged-abuser",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Member(|cx, child| {
        let harmed = records(cx, |protection| &protection.assessments)
            .any(|(_, one)| about(&one.member, child) && one.alleged_perpetrators.has_any());
        if !harmed {
            return;
        }
        for act in acts(cx, child) {
            if child.is_child_on(act.on.unwrap_or(cx.as_of)) && alleged(cx, child, act.by) {
                cx.fail(act.at, []);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether somebody is named among those said to have harmed a child: by name, or by the id of a guardianship or
/// contact.
fn alleged(cx: &Cx<'_, '_>, child: &Member<'_>, who: Option<&str>) -> bool {
    let Some(who) = who else {
        return false;
    };
    let guardian = guardians(cx, child)
        .find(|(_, held)| held.id.text() == Some(who))
        .and_then(|(_, held)| held.guardian.text());
    let contacts = &child.person.contacts;
    let contact = contacts
        .iter()
        .find(|contact| contact.id.text() == Some(who) || contact.name.text() == Some(who));
    let aliases = [
        Some(who),
        guardian,
        contact.and_then(|contact| contact.name.text()),
        contact.and_then(|contact| contact.id.text()),
    ];
    records(cx, |protection| &protection.assessments)
        .filter(|(_, one)| about(&one.member, child))
        .any(|(_, one)| {
            one.alleged_perpetrators
                .iter()
                .any(|named| aliases.contains(&Some(named.as_str())))
        })
}

/// Something done in a member's name by somebody else.
struct Act<'c> {
    at: Loc,
    on: Option<Date>,
    /// Who acted, as written.
    by: Option<&'c str>,
    /// The guardianship it names.
    guardianship: Option<&'c str>,
}

/// Consents, declarations and agreements to plans given in a member's name.
fn acts<'c>(cx: &Cx<'c, '_>, member: &Member<'_>) -> Vec<Act<'c>> {
    let consents = live(&cx.case.consents, cx.as_of)
        .filter(|(_, one)| concerns(&one.members, member.id()))
        .filter(|(_, one)| {
            matches!(
                one.given_by.val(),
                Some(ConsentGiver::Caregiver | ConsentGiver::Guardian | ConsentGiver::Other)
            )
        })
        .map(|(place, one)| Act {
            at: Case::at().consents().i(place).giver().loc(),
            on: one.on.val().map(|on| on.date()),
            by: one.giver.text(),
            guardianship: one.giver.text(),
        });
    let declarations = live(&cx.case.declarations, cx.as_of)
        .filter(|(_, one)| about(&one.member, member))
        .flat_map(|(place, one)| {
            let at = Case::at().declarations().i(place);
            let on = one.on.val().map(|on| on.date());
            let consent = one.guardian_consent.get().map(|consent| Act {
                at: at.guardian_consent().loc(),
                on: consent.on.val().map(|on| on.date()).or(on),
                by: consent.by.text(),
                guardianship: consent.guardianship.text().or(consent.by.text()),
            });
            let signed =
                (one.signature.val() == Some(SignatureKind::SignedByRepresentative)).then(|| Act {
                    at: at.signed_by().loc(),
                    on,
                    by: one.signed_by.text(),
                    guardianship: one.signed_by.text(),
                });
            [consent, signed].into_iter().flatten()
        });
    // Plans name who agreed to them, often an adult of the household: a guardian of the member is meant here.
    let plans = live(&cx.case.plans, cx.as_of)
        .filter(|(_, plan)| concerns(&plan.members, member.id()))
        .filter(|(_, plan)| {
            let by = plan.agreed_by.text();
            by.is_some()
                && guardians(cx, member)
                    .any(|(_, held)| held.id.text() == by || held.guardian.text() == by)
        })
        .map(|(place, plan)| Act {
            at: Case::at().plans().i(place).agreed_by().loc(),
            on: plan.agreed_on.val(),
            by: plan.agreed_by.text(),
            guardianship: plan.agreed_by.text(),
        });
    consents.chain(declarations).chain(plans).collect()
}

/// A mandate ends: at eighteen, on its last day, or when a guardian takes over from an adviser.
pub static CHI_032: Rule = Rule {
    code: "CHI-032",
    name: "representative-acts-after-mandate",
    grade: "Vt",
    sources: &[cite("A3", "Norway s 98g; France L521-9, L521-12", "Vt")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        let was_child = |on: Option<Date>| on.is_none_or(|day| member.is_child_on(day));
        // Representatives of adults who never were children in this case act on other grounds.
        if !was_child(cx.case.opened_on.val()) || cannot_decide(cx, member) {
            return;
        }
        for act in acts(cx, member) {
            let Some(on) = act.on else {
                cx.skip();
                continue;
            };
            let of_age = member.age_on(on).map(Age::minor) == Some(Minor::No);
            let replaced = |(place, held): (usize, &Guardianship<'_>)| {
                held.basis.val() == Some(GuardianshipBasis::AppointedAdviser)
                    && guardians(cx, member).any(|(other, later)| {
                        other != place
                            && matches!(
                                later.basis.val(),
                                Some(GuardianshipBasis::Court | GuardianshipBasis::Administrative)
                            )
                            && begins(later).is_some_and(|from| from < on)
                            && later.until.val().is_none_or(|until| on <= until)
                    })
            };
            let mandates = guardians(cx, member).filter(|(_, held)| {
                act.guardianship.is_some() && held.id.text() == act.guardianship
                    || act.by.is_some() && held.guardian.text() == act.by
            });
            // Who holds several acts under one that stands.
            let lost = mandates.map(|mandate| match mandate.1.until.val() {
                Some(until) if until < on => Some("ended"),
                _ => replaced(mandate).then_some("replaced"),
            });
            let lost = lost.reduce(|one, other| Some(one?.max(other?))).flatten();
            if let Some(defect) = if of_age { Some("of_age") } else { lost } {
                cx.fail(act.at, [Arg::Code(defect)]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether an assessment found that a member cannot decide and names who decides in law.
fn cannot_decide(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    records(cx, |protection| &protection.capacity).any(|(_, one)| {
        about(&one.member, member)
            && one.outcome.val() == Some(CapacityOutcome::NotCapable)
            && one.lawful_decider.text().is_some()
    })
}

/// No declaration is taken from a detained child, or from a detained family with a child.
pub static CHI_033: Rule = Rule {
    code: "CHI-033",
    name: "child-detained-at-declaration",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("A6", "10-12", "V"),
        cite("A1", "art. 17", "V"),
        cite("A8", "objective 13(h)", "V"),
    ],
    args: &["policy"],
    params: &["child_detention_policy"],
    check: Check::Member(|cx, member| {
        for (place, one) in live(&cx.case.declarations, cx.as_of) {
            if !about(&one.member, member) {
                continue;
            }
            let on = one.on.val().map_or(cx.due, |on| on.date());
            let detention = one.detention.get();
            let told = detention
                .is_some_and(|detention| detention.released_on.val().is_none_or(|free| on <= free));
            let child = cx.facts.active().any(|other| other.is_child_on(on));
            if !(told || held_on(cx, member, on)) || !child || on > cx.due {
                continue;
            }
            let Some(policy) = cx
                .params
                .word(Param::ChildDetentionPolicy)
                .and_then(ChildDetentionPolicy::parse)
            else {
                cx.skip();
                continue;
            };
            let justified = policy == ChildDetentionPolicy::Justify
                && detention.is_some_and(|one| one.child_justification.text().is_some());
            if !justified {
                let at = Case::at().declarations().i(place);
                cx.fail(at.detention(), [Arg::Code(policy.code())]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the legal situation of a member says "detained" for a day.
fn held_on(cx: &Cx<'_, '_>, member: &Member<'_>, day: Date) -> bool {
    live(&member.person.status, cx.as_of).any(|(_, one)| {
        one.status.val() == Some(LegalStatus::Detained)
            && one.from.val().is_none_or(|from| from <= day)
            && one.until.val().is_none_or(|until| day <= until)
    })
}
