//! Papers: of identity, for the journey, for the way out.

use sankofa::codes::{DocumentCustody, DocumentType, DocumentVerification};
use sankofa::model::{Document, Person};

use crate::Stage;
use crate::party::Persona;
use crate::story::Story;

pub(super) fn add(person: &mut Person<'static>, story: &Story, persona: &Persona, place: usize) {
    let number = story.number;
    let letters = story.origin.letters;
    let days = &story.days;
    let id = |kind: &str| format!("{kind}-{}", persona.id);
    if !story.laissez_passer {
        person.documents.push(
            Document::new(id("pass"))
                .kind(DocumentType::Passport)
                .number(format!("{letters}P{number:07}{place}"))
                .issuer(story.origin.code)
                .issued_on(days.opened.plus_days(-600).max(persona.born.plus_days(30)))
                .expires_on(days.opened.plus_days(1220))
                .nationality_on_document(story.origin.code)
                .verification(DocumentVerification::Verified)
                .verified_on(days.opened)
                .photo(true)
                .custody(DocumentCustody::Person),
        );
    } else {
        if !persona.child || story.child_alone {
            person.documents.push(
                Document::new(id("id"))
                    .kind(DocumentType::ConsularCard)
                    .number(format!("{letters}C{number:07}{place}"))
                    .issuer(story.origin.code)
                    .issued_on(days.opened.plus_days(-400).max(persona.born.plus_days(30)))
                    .expires_on(days.opened.plus_days(690))
                    .verification(DocumentVerification::Verified)
                    .verified_on(days.opened)
                    .photo(true)
                    .custody(DocumentCustody::Person),
            );
        }
        if story.did(Stage::Cleared) {
            person.documents.push(
                Document::new(id("lp"))
                    .kind(DocumentType::LaissezPasser)
                    .number(format!("{letters}L{number:07}{place}"))
                    .issuer(story.origin.code)
                    .issued_on(days.papers_got)
                    .expires_on(days.papers_got.plus_days(90))
                    .single_journey(true)
                    .valid_for(story.origin.code)
                    .nationality_on_document(story.origin.code)
                    .verification(DocumentVerification::Verified)
                    .photo(true)
                    .custody(DocumentCustody::Person),
            );
        }
    }
    if place == 0 && story.health && story.did(Stage::Cleared) {
        person.documents.push(
            Document::new("medical-file")
                .kind(DocumentType::MedicalFile)
                .issuer(story.host.code)
                .issued_on(days.examined)
                .verification(DocumentVerification::Verified)
                .custody(DocumentCustody::Person),
        );
    }
    if story.did(Stage::Cleared) && story.host.letters == "MA" {
        person.documents.push(
            Document::new(id("exit"))
                .kind(DocumentType::ExitAuthorisation)
                .issuer(story.host.code)
                .issued_on(days.papers_got)
                .expires_on(days.papers_got.plus_days(90))
                .verification(DocumentVerification::Verified)
                .custody(DocumentCustody::Person),
        );
    }
}
