//! Declarations of voluntary return.

use sankofa::codes::SignatureKind;
use sankofa::model::{Case, Coercion, Declaration, Detention, GuardianConsent};

use super::{at, language, people};
use crate::Stage;
use crate::story::Story;

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    if story.is_forced() || !story.did(Stage::Cleared) {
        return;
    }
    let days = &story.days;
    let offset = story.host.offset;
    for person in story
        .party
        .iter()
        .filter(|one| !one.child || story.child_alone)
    {
        let mut declaration = Declaration::new(format!("de-{}", person.id))
            .member(person.id)
            .on(at(days.declared, 600, offset))
            .by(story.offices.host.clone())
            .language(language(story.language))
            .read_aloud(true)
            .form_version("2015-1")
            .signature(SignatureKind::Signed)
            .witness(story.offices.host.clone())
            .coercion(
                Coercion::default()
                    .threat(false)
                    .release_on_signature(false)
                    .force(false)
                    .spoken_for(false)
                    .papers_withheld(false),
            );
        if story.detention {
            declaration = declaration.detention(
                Detention::default()
                    .place("made-up centre")
                    .private_interview(true)
                    .legal_information(true)
                    .asylum_access_checked(true)
                    .alternatives_explained(true)
                    .contact_possible(true)
                    .second_review_by("made-up reviewer")
                    .alternative_available(true)
                    .abusive_conditions(false),
            );
        }
        if story.child_alone {
            declaration = declaration.assent_of_child(true).guardian_consent(
                GuardianConsent::default()
                    .by(people::GUARDIAN)
                    .guardianship("g1")
                    .on(at(days.declared, 630, offset))
                    .signature(SignatureKind::Signed),
            );
        }
        if story.did(Stage::Departed) {
            declaration = declaration.reconfirmed_on(at(days.departs, 390, offset));
        }
        case.declarations.push(declaration);
    }
}
