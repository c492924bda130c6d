//! Files, pictures, and biometric data.

use super::ById;
use crate::codes::{ActorRole, AttachmentKind, ConsentType, OrganisationRole, Purpose};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Rule, Severity, cite};
use crate::model::{Case, Consent};
use crate::programme::Param;
use crate::values::Date;

/// A file that is attached cannot be read by whoever finds it.
pub static CNF_009: Rule = Rule {
    code: "CNF-009",
    name: "attachment-not-encrypted",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S04", "encrypt and upload", "V")],
    check: Check::Case(|cx| {
        for (place, file) in live(&cx.case.attachments, cx.as_of) {
            match file.encrypted.val() {
                Some(true) => {}
                Some(false) => cx.fail(Case::at().attachments().i(place).encrypted(), []),
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// Nobody's face or story is shown without their word.
pub static CNF_015: Rule = Rule {
    code: "CNF-015",
    name: "photo-or-story-without-consent",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["what"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.attachments.has_any() && !case.disclosures.has_any() {
            return;
        }
        let as_of = cx.as_of;
        for (place, file) in live(&case.attachments, as_of) {
            if file.kind.val() != Some(AttachmentKind::Photo) {
                continue;
            }
            let (at, on) = (Case::at().attachments().i(place), file.on.val());
            let on = on.map_or(as_of, |on| on.date());
            let agreed = match file.consent.text() {
                Some(id) => ById::of(cx).find(id).is_some_and(|(_, one)| {
                    allows(one, on) && concerns(&one.members, file.member.text())
                }),
                None => live(&case.consents, as_of)
                    .any(|(_, one)| allows(one, on) && concerns(&one.members, file.member.text())),
            };
            if !agreed {
                cx.fail(at.consent(), [Arg::Code("photo")]);
            }
        }
        let facts = cx.facts;
        for (place, one) in live(&case.disclosures, as_of) {
            if one.purpose.val() != Some(Purpose::PublicInformation) {
                continue;
            }
            let on = one.on.val().map_or(as_of, |on| on.date());
            let all = facts
                .active()
                .filter(|member| concerns(&one.members, member.id()))
                .all(|member| {
                    live(&case.consents, as_of).any(|(_, consent)| {
                        allows(consent, on) && concerns(&consent.members, member.id())
                    })
                });
            if !all {
                let at = Case::at().disclosures().i(place).purpose();
                cx.fail(at, [Arg::Code("story")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a consent to photographs or stories held on a day.
fn allows(consent: &Consent<'_>, on: Date) -> bool {
    consent.kind.val() == Some(ConsentType::PhotoStory)
        && consent.on.val().is_none_or(|given| given.date() <= on)
        && consent.withdrawn_on.val().is_none_or(|end| on < end)
        && consent.expires_on.val().is_none_or(|last| on <= last)
}

/// Fingerprints are not taken from small children, and are not for the eyes of those who work on the case.
pub static CNF_023: Rule = Rule {
    code: "CNF-023",
    name: "biometrics-of-child-or-visible",
    grade: "V",
    sources: &[cite("A3", "FR R142-34, R142-36, R142-37", "V")],
    args: &["defect", "limit"],
    params: &["biometric_min_age"],
    check: Check::Member(|cx, member| {
        let held = &member.person.biometrics;
        if !held.has_any() {
            return;
        }
        let host = cx.case.host.get().and_then(|side| side.country.val());
        let limit = host.and_then(|host| cx.params.table(Param::BiometricMinAge, host.alpha2()));
        for (place, one) in live(held, cx.as_of) {
            if one.erased_on.val().is_some_and(|on| on <= cx.as_of) {
                continue;
            }
            let at = member.at().biometrics().i(place);
            if let Some(limit) = limit {
                let on = one.on.val().map_or(cx.as_of, |on| on.date());
                match member.age_on(on) {
                    Some(age) if i64::from(age.min) >= limit => {}
                    Some(age) if i64::from(age.max) < limit => {
                        cx.fail(at, [Arg::Code("age"), Arg::Int(limit)]);
                    }
                    _ => cx.skip(),
                }
            }
            let seen = one.visible_to.each().find(|(_, role)| is_staff(**role));
            if let Some((role, _)) = seen {
                cx.fail(at.visible_to().i(role), [Arg::Code("visible"), Arg::None]);
            }
            let shared = one.shared_with.each().find(|(_, to)| {
                let office = cx.case.organisation(to.as_str());
                office.and_then(|office| office.role.val()) == Some(OrganisationRole::Partner)
            });
            if let Some((to, _)) = shared {
                cx.fail(at.shared_with().i(to), [Arg::Code("shared"), Arg::None]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a role belongs to somebody who works on cases or pays for them.
const fn is_staff(role: ActorRole) -> bool {
    !matches!(
        role,
        ActorRole::DataProtectionOfficer
            | ActorRole::HostGovernment
            | ActorRole::OriginGovernment
            | ActorRole::Migrant
            | ActorRole::Guardian
    )
}
