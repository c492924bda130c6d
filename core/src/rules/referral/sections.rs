//! A service learns what it needs to help, and no more.

use super::outgoing;
use crate::codes::{CodeList, DataSection, DisclosureMeans, ServiceKind};
use crate::facts::live;
use crate::findings::{Arg, Check, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::Cx;

/// What is sent with a referral is what the services asked for need.
pub static REF_008: Rule = Rule {
    code: "REF-008",
    name: "referral-tells-too-much",
    severity: Severity::Warning,
    grade: "V",
    sources: &[
        cite("S17", "principle 2", "V"),
        cite(
            "A15",
            "CH-Cameroon 15-16, CH-Tunisia 16-17, CH-Gambia 14",
            "V",
        ),
    ],
    args: &["section"],
    params: &["referral_sections"],
    check: Check::Case(|cx| {
        if !cx.case.referrals.has_any() {
            return;
        }
        if !cx.params.is_set(Param::ReferralSections) {
            return cx.skip();
        }
        for (place, one) in outgoing(cx.case, cx.as_of) {
            let at = Case::at().referrals().i(place).sections();
            for (which, section) in one.sections.each() {
                if !needed(cx, one.services.iter().copied(), *section) {
                    cx.fail(at.i(which), [Arg::Code(section.code())]);
                }
            }
        }
        for (place, told) in live(&cx.case.disclosures, cx.as_of) {
            if told.means.val() != Some(DisclosureMeans::Referral) || told.recipient.is_empty() {
                continue;
            }
            let (case, as_of) = (cx.case, cx.as_of);
            let asked = || {
                let to = told.recipient.text();
                outgoing(case, as_of).filter(move |(_, one)| one.organisation.text() == to)
            };
            // To whom nobody was referred: that is for the rules on disclosure.
            if asked().next().is_none() {
                continue;
            }
            let at = Case::at().disclosures().i(place).fields();
            for (which, section) in told.fields.each() {
                let services = asked().flat_map(|(_, one)| one.services.iter().copied());
                if !needed(cx, services, *section) {
                    cx.fail(at.i(which), [Arg::Code(section.code())]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whether one of the services needs a section; where none is named, whether any would.
fn needed(
    cx: &Cx<'_, '_>,
    services: impl Iterator<Item = ServiceKind>,
    section: DataSection,
) -> bool {
    // The consent goes along with what it allows.
    if section == DataSection::Consents {
        return true;
    }
    let lists = |key: &str| {
        let words = cx.params.word_table(Param::ReferralSections, key);
        words.iter().any(|word| **word == *section.code())
    };
    let mut services = services.peekable();
    if services.peek().is_none() {
        return lists("*");
    }
    services.any(|service| lists(service.code()))
}
