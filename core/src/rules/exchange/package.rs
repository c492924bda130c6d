//! What goes to the origin side before a person arrives.

use smallvec::SmallVec;

use super::one_office;
use crate::codes::{CodeList, ConsentType, DataSection, PackageDirection};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Package};
use crate::programme::Param;
use crate::record::Entry;
use crate::rules::Cx;
use crate::values::Date;

/// Those who receive a person know in time who comes.
pub static XCH_001: Rule = Rule {
    code: "XCH-001",
    name: "package-late",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S02", "2.2", "V"), cite("S05", "", "V")],
    args: &["defect", "days", "limit"],
    params: &["package_lead_cd"],
    check: Check::Case(package),
    ..Rule::NEW
};

fn package(cx: &mut Cx<'_, '_>) {
    // A case opened after the return had nothing to announce; one office needs no package to itself.
    if cx.opened_after_return() || one_office(cx) {
        return;
    }
    let Some(limit) = cx.number(Param::PackageLeadCd) else {
        return;
    };
    let facts = cx.facts;
    // Each package once, with the shortest time ahead of those for whom it is the first one.
    let mut sent: SmallVec<[(usize, i64); 4]> = SmallVec::new();
    let (mut missing, mut open) = (false, false);
    for member in facts.active() {
        let Some(due) = cx.reached(member, Gate::G4) else {
            continue;
        };
        let departs = departure(cx, member, due);
        match first_package(cx, member) {
            First::On(place, on) => {
                let days = departs.days_since(on);
                match sent.iter_mut().find(|(known, _)| *known == place) {
                    Some((_, least)) => *least = days.min(*least),
                    None => sent.push((place, days)),
                }
            }
            First::Open => open = true,
            First::None => missing = true,
        }
    }
    sent.sort_unstable();
    let at = Case::at().packages();
    for (place, days) in sent {
        if days < 0 {
            let args = [Arg::Code("after"), Arg::Int(-days), Arg::Int(limit)];
            cx.fail(at.i(place).on(), args);
        } else if days < limit {
            let args = [Arg::Code("late"), Arg::Int(days), Arg::Int(limit)];
            cx.fail(at.i(place).on(), args);
        }
    }
    if missing {
        cx.fail(at, [Arg::Code("none"), Arg::None, Arg::Int(limit)]);
    }
    if open {
        cx.skip();
    }
}

/// The day on which a person left; while that lies ahead, the day on which the first leg leaves.
fn departure(cx: &Cx<'_, '_>, member: &Member<'_>, due: Date) -> Date {
    if let Some(left) = member.passed(Gate::G4) {
        return left;
    }
    let Some(travel) = cx.case.travel.get() else {
        return due;
    };
    let booked = cx.facts.trip(member).take_off.map(|departs| departs.date());
    // What was planned and is over did not happen: who leaves, leaves on the day asked about.
    booked
        .or(travel.planned_on.val())
        .map_or(due, |planned| planned.max(due))
}

/// The first package about a person that went to the origin side and was not sent back.
enum First {
    On(usize, Date),
    Open,
    None,
}

/// A package that a later one replaced was sent all the same.
fn first_package(cx: &Cx<'_, '_>, member: &Member<'_>) -> First {
    let (mut first, mut open) = (None::<(Date, usize)>, false);
    for (place, one) in cx.case.packages.each() {
        let back = one.rejected_on.val().is_some_and(|on| on <= cx.as_of);
        if one.is_voided() || back || !concerns(&one.members, member.id()) {
            continue;
        }
        match (one.direction.val(), one.on.val().map(|on| on.date())) {
            (Some(PackageDirection::OriginToHost), _) => {}
            (Some(PackageDirection::HostToOrigin), Some(on)) => {
                if on <= cx.as_of {
                    first = Some(first.map_or((on, place), |old| old.min((on, place))));
                }
            }
            _ => open = true,
        }
    }
    match first {
        Some((on, place)) => First::On(place, on),
        None if open => First::Open,
        None => First::None,
    }
}

/// The package tells what the origin side needs, as far as the person agreed to it.
pub static XCH_002: Rule = Rule {
    code: "XCH-002",
    name: "package-incomplete",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V/I",
    sources: &[
        cite("S39", "", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["section"],
    params: &["package_sections"],
    check: Check::Case(|cx| {
        if cx.opened_after_return() || one_office(cx) {
            return;
        }
        // Of several packages each adds to what was told before; a section is missing where none has it.
        let (mut told, mut last) = (0_u64, None);
        for (place, package) in sent(cx) {
            if package.sections.is_bad() {
                return cx.skip();
            }
            told |= package.sections.iter().fold(0, |all, one| all | bit(*one));
            last = Some(place);
        }
        let Some(place) = last else {
            return;
        };
        let at = Case::at().packages().i(place).sections();
        for word in cx.params.words(Param::PackageSections) {
            let Some(section) = DataSection::parse(word) else {
                continue;
            };
            if told & bit(section) == 0 && may_be_told(cx, section) {
                cx.fail(at, [Arg::Code(section.code())]);
            }
        }
    }),
    ..Rule::NEW
};

const fn bit(section: DataSection) -> u64 {
    1 << section as u32
}

/// Packages from the host to the origin side that were not sent back. One that a later one replaced was sent all the
/// same.
fn sent<'c>(cx: &Cx<'c, '_>) -> impl Iterator<Item = (usize, &'c Package<'c>)> + use<'c> {
    let as_of = cx.as_of;
    cx.case.packages.each().filter(move |(_, one)| {
        !one.is_voided()
            && one.direction.val() != Some(PackageDirection::OriginToHost)
            && one.rejected_on.val().is_none_or(|on| on > as_of)
            && one.on.val().is_none_or(|on| on.date() <= as_of)
    })
}

/// Whether somebody agreed that a section goes to the origin side: what is told of health and of vulnerability rests
/// on consent.
fn may_be_told(cx: &Cx<'_, '_>, section: DataSection) -> bool {
    let kind = match section {
        DataSection::Medical => ConsentType::ShareMedical,
        DataSection::Vulnerabilities => ConsentType::ShareOriginOffice,
        _ => return true,
    };
    live(&cx.case.consents, cx.as_of).any(|(_, consent)| {
        consent.kind.val() == Some(kind)
            && consent.withdrawn_on.val().is_none_or(|on| on > cx.as_of)
    })
}

/// The same id goes along with a case, and ids of other offices say whose they are.
pub static XCH_005: Rule = Rule {
    code: "XCH-005",
    name: "case-travels-under-another-id",
    grade: "V",
    sources: &[cite("S42", "", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        let Some(id) = case.id.text() else {
            return;
        };
        for (place, package) in live(&case.packages, cx.as_of) {
            let Some(stated) = package.case.text().filter(|stated| *stated != id) else {
                continue;
            };
            let local = case
                .other_ids
                .iter()
                .any(|other| other.value.text() == Some(stated));
            let defect = if local { "local" } else { "other" };
            cx.fail(Case::at().packages().i(place).case(), [Arg::Code(defect)]);
        }
        for (place, other) in case.other_ids.each() {
            if other.issuer.is_empty() && !other.value.is_empty() {
                cx.fail(
                    Case::at().other_ids().i(place).issuer(),
                    [Arg::Code("issuer")],
                );
            }
        }
    }),
    ..Rule::NEW
};

/// The package says by which rules the sender decided.
pub static XCH_009: Rule = Rule {
    code: "XCH-009",
    name: "package-without-rule-set",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        for (place, package) in live(&cx.case.packages, cx.as_of) {
            let stated = &package.ruleset;
            let at = Case::at().packages().i(place).ruleset();
            match stated.text().map(|stated| stated.split_once('@')) {
                None if stated.is_bad() => {}
                None => cx.fail(at, [Arg::Code("none")]),
                Some(Some((name, version))) if !name.is_empty() && !version.is_empty() => {}
                Some(_) => cx.fail(at, [Arg::Code("version")]),
            }
        }
    }),
    ..Rule::NEW
};

/// Who arrives is known by the latest that the host side knew.
pub static XCH_011: Rule = Rule {
    code: "XCH-011",
    name: "package-outdated-at-arrival",
    severity: Severity::Warning,
    gates: &[Gate::Arrival],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["sent"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if cx.opened_after_return() || one_office(cx) {
            return;
        }
        let host = case.host.get().and_then(|side| side.office.text());
        let due = cx.due;
        let latest = sent(cx)
            .filter_map(|(_, package)| package.on.val().map(|on| on.date()))
            .filter(|on| *on <= due)
            .max();
        let (Some(latest), Some(host)) = (latest, host) else {
            return;
        };
        let is_newer = |on: Option<crate::values::Moment>| {
            on.is_some_and(|on| latest < on.date() && on.date() <= due)
        };
        let changed = live(&case.changes, due)
            .find(|(_, one)| one.office.text() == Some(host) && is_newer(one.on.val()));
        if let Some((place, _)) = changed {
            return cx.fail(Case::at().changes().i(place), [Arg::Date(latest)]);
        }
        let facts = cx.facts;
        for member in facts.active() {
            let flagged = live(&member.person.vulnerabilities, due)
                .find(|(_, one)| one.by.text() == Some(host) && is_newer(one.on.val()));
            if let Some((place, _)) = flagged {
                let at = member.at().vulnerabilities().i(place);
                return cx.fail(at, [Arg::Date(latest)]);
            }
        }
    }),
    ..Rule::NEW
};
