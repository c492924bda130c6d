//! Consents: by each adult for themselves, by a parent or guardian for children, with their assent.

use sankofa::Date;
use sankofa::codes::{ConsentGiver, ConsentType, Purpose};
use sankofa::model::{Case, Consent};
use sankofa::record::Text;

use super::language;
use crate::Stage;
use crate::story::Story;

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    use ConsentType as T;
    let offices = &story.offices;
    let (opened, counselled) = (story.days.opened, story.days.counselled);
    let mut all: Vec<(&str, T, Date, Purpose, &str)> = vec![(
        "data",
        T::DataProcessing,
        opened,
        Purpose::CaseManagement,
        &offices.host,
    )];
    if story.did(Stage::Counselled) {
        all.extend([
            (
                "origin",
                T::ShareOriginOffice,
                counselled,
                Purpose::Reintegration,
                offices.origin.as_str(),
            ),
            (
                "consulate",
                T::ContactConsulate,
                counselled,
                Purpose::TravelDocument,
                offices.consulate.as_str(),
            ),
            (
                "medical",
                T::ShareMedical,
                counselled,
                Purpose::Reintegration,
                offices.origin.as_str(),
            ),
            (
                "monitoring",
                T::MonitoringContact,
                counselled,
                Purpose::Monitoring,
                offices.origin.as_str(),
            ),
        ]);
        if story.advised() {
            all.push((
                "advice",
                T::SharePartner,
                counselled,
                Purpose::Referral,
                &offices.legal_aid,
            ));
        }
        if story.child_alone {
            all.push((
                "tracing",
                T::Tracing,
                counselled,
                Purpose::FamilyTracing,
                &offices.child_services,
            ));
        }
        if story.refugee || story.asylum {
            all.push((
                "unhcr",
                T::UnhcrShare,
                counselled,
                Purpose::Protection,
                &offices.refugees,
            ));
        }
        if story.referral {
            all.push((
                "clinic",
                T::SharePartner,
                counselled,
                Purpose::Referral,
                &offices.clinic,
            ));
        }
    }
    if story.stage == Stage::Retroactive {
        all.push((
            "monitoring",
            T::MonitoringContact,
            opened,
            Purpose::Monitoring,
            &offices.origin,
        ));
    }
    for (name, kind, on, purpose, recipient) in all {
        let sheet = |id: String, members: Vec<Text<'static>>| {
            Consent::given(id, kind, on, purpose)
                .members(members)
                .language(language(story.language))
                .form_version("2015-1")
                .informed_in_writing(true)
                .recipients([Text::from(recipient.to_owned())])
        };
        for adult in story.adults() {
            case.consents.push(sheet(
                format!("c-{name}-{}", adult.id),
                super::only(adult.id),
            ));
        }
        let children: Vec<Text<'static>> = story.children().map(|child| child.id.into()).collect();
        if children.is_empty() {
            continue;
        }
        let (id, giver, by) = if story.child_alone {
            (format!("c-{name}-p1"), ConsentGiver::Guardian, "g1")
        } else {
            (format!("c-{name}-children"), ConsentGiver::Caregiver, "p1")
        };
        case.consents.push(
            sheet(id, children)
                .given_by(giver)
                .giver(by)
                .assent_of_child(true),
        );
    }
}
