//! Whoever is referred agreed to it: to this organisation, for this purpose. Or somebody answers for doing without.

use super::{outgoing, sent_on};
use crate::codes::{ConsentType, LegalBasis, Purpose, ReferralStatus};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Consent, Referral};
use crate::record::{Field, List, Text};
use crate::rules::Cx;
use crate::values::Date;

/// A consent on record names the recipient and covers the purpose of a referral.
pub static REF_001: Rule = Rule {
    code: "REF-001",
    name: "referral-without-fitting-consent",
    grade: "V",
    sources: &[
        cite("S17", "principle 5, training slide", "V"),
        cite("S42", "consent", "V"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        let facts = cx.facts;
        for (place, one) in outgoing(cx.case, cx.as_of) {
            // Who did without consent answers for it: REF-002. An offer that was declined told nobody anything.
            let declined = one.status.val() == Some(ReferralStatus::DeclinedByPerson);
            let offered = declined && one.sent_on.is_empty() && !one.sections.has_any();
            if offered || !one.without_consent.is_empty() {
                continue;
            }
            let (Some(on), Some(to)) = (sent_on(one), one.organisation.text()) else {
                cx.skip();
                continue;
            };
            // The dead are referred by their families.
            let concerned = facts.members().iter().filter(|member| {
                member.person.deceased.is_empty() && concerns(&one.members, member.id())
            });
            let worst = concerned
                .map(|member| best(cx, member.id(), one, (to, on)))
                .min();
            let defect = match worst {
                None | Some(Fit::Whole) => continue,
                Some(Fit::Open) => {
                    cx.skip();
                    continue;
                }
                Some(Fit::Withheld) => "withheld",
                Some(Fit::None) => "none",
                Some(Fit::Recipient) => "recipient",
                Some(Fit::Purpose) => "purpose",
                Some(Fit::Time) => "time",
            };
            let at = Case::at().referrals().i(place).consent();
            cx.fail(at, [Arg::Code(defect)]);
        }
    }),
    ..Rule::NEW
};

/// How far a consent fits, from not at all on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The person said that this recipient must not learn anything.
    Withheld,
    None,
    Recipient,
    Purpose,
    Time,
    /// The case does not tell enough.
    Open,
    Whole,
}

/// The best that is on record for a member.
fn best(cx: &Cx<'_, '_>, id: Option<&str>, one: &Referral<'_>, (to, on): (&str, Date)) -> Fit {
    let mut best = Fit::None;
    for (_, consent) in live(&cx.case.consents, cx.as_of) {
        if !concerns(&consent.members, id) {
            continue;
        }
        let begun = consent.on.val().is_none_or(|given| given.date() <= on);
        if begun && !ended(consent, on) && names(&consent.withhold_from, to) {
            return Fit::Withheld;
        }
        best = best.max(fit(cx, consent, one, (to, on)));
    }
    best
}

fn fit(cx: &Cx<'_, '_>, consent: &Consent<'_>, one: &Referral<'_>, (to, on): (&str, Date)) -> Fit {
    use ConsentType::{
        CaseManagementServices, DataProcessing, InterpreterPresence, MonitoringContact, PhotoStory,
        ReportingNonIdentifiable, Survey,
    };
    // Another basis than consent carries it where the person was told.
    let based = consent.legal_basis.val().is_none_or(LegalBasis::is_consent)
        || consent.informed_in_writing.val() == Some(true);
    let kind = consent.kind.val();
    let shares = !matches!(
        kind,
        None | Some(
            CaseManagementServices
                | DataProcessing
                | InterpreterPresence
                | MonitoringContact
                | PhotoStory
                | ReportingNonIdentifiable
                | Survey
        )
    );
    if !based || !shares {
        return Fit::None;
    }
    let recipient = if consent.recipients.has_any() {
        names(&consent.recipients, to)
    } else {
        // Without a name: partners in general, or the one office that the kind means.
        let origin = cx.case.origin.get().and_then(|side| side.office.text());
        match kind {
            Some(ConsentType::SharePartner) => true,
            Some(ConsentType::ShareOriginOffice) => origin == Some(to),
            _ => false,
        }
    };
    if !recipient {
        return Fit::Recipient;
    }
    let purpose = match (one.purpose.val(), consent.purpose.val()) {
        (Some(wanted), Some(given)) => Some(wanted == given || given == Purpose::Referral),
        _ => None,
    };
    if purpose == Some(false) {
        return Fit::Purpose;
    }
    let begun = consent.on.val().map(|given| given.date() <= on);
    if begun == Some(false) || ended(consent, on) {
        return Fit::Time;
    }
    if purpose.is_none() || begun.is_none() {
        return Fit::Open;
    }
    Fit::Whole
}

fn ended(consent: &Consent<'_>, on: Date) -> bool {
    consent.expires_on.val().is_some_and(|last| last < on)
        || consent.withdrawn_on.val().is_some_and(|end| end <= on)
}

fn names(list: &List<Text<'_>>, id: &str) -> bool {
    list.iter().any(|one| one == id)
}

/// Who refers somebody without consent says why, and on whose authority.
pub static REF_002: Rule = Rule {
    code: "REF-002",
    name: "referral-override-unexplained",
    grade: "V",
    sources: &[cite("S42", "consent override", "V")],
    args: &["missing"],
    check: Check::Case(|cx| {
        for (place, one) in outgoing(cx.case, cx.as_of) {
            let Some(without) = one.without_consent.get() else {
                continue;
            };
            let at = Case::at().referrals().i(place).without_consent().inner();
            if is_blank(&without.reason) {
                cx.fail(at.reason(), [Arg::Code("reason")]);
            }
            if is_blank(&without.by) {
                cx.fail(at.by(), [Arg::Code("by")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Nothing, or nothing but spaces. What cannot be read is told elsewhere.
fn is_blank(text: &Field<Text<'_>>) -> bool {
    match text.text() {
        Some(text) => text.trim().is_empty(),
        None => text.is_empty(),
    }
}
