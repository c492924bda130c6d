//! The two other kinds of case: announced without personal data, and opened after the return.

use sankofa::Date;
use sankofa::codes::{
    ApplicationChannel, GroupKind, MemberRole, OrganisationRole, OrganisationType, Priority,
    RecordKind, RequestKind, RequestOutcome, ReturnType, Sex,
};
use sankofa::model::{Application, Birth, Case, Group, Organisation, Person, Request, Side};
use sankofa::record::Aside;

use super::everybody;
use crate::story::Story;

/// A seat on a charter, and nobody on it yet.
pub(super) fn case(story: &Story) -> Case<'static> {
    let police = format!("{}-police", story.host.small);
    let announced = story.days.opened;
    Case::new(format!(
        "{}-{}-{:06}",
        story.host.letters,
        announced.year(),
        story.number
    ))
    .kind(RecordKind::Placeholder)
    .programme("base")
    .return_type(ReturnType::ForcedCharter)
    .third_country_return(false)
    .host(Side::new(story.host.code, police.clone()))
    .origin(Side::new(story.origin.code, story.offices.origin.clone()))
    .opened_on(announced)
    .owner(story.offices.origin.clone())
    .priority(Priority::Normal)
    .group(
        Group::default()
            .id(format!("CH-{}", story.number))
            .kind(GroupKind::Charter)
            .announced_on(announced)
            .departs_on(story.as_of.plus_days(20))
            .persons(40_u32),
    )
    .organisations([
        Organisation::of(police, OrganisationType::LawEnforcement, story.host.code)
            .role(OrganisationRole::Authority)
            .enforcement(true),
        Organisation::of(
            story.offices.origin.clone(),
            OrganisationType::InternationalOrg,
            story.origin.code,
        )
        .role(OrganisationRole::Origin)
        .enforcement(false),
    ])
    .members([Person::new("p1")
        .role(MemberRole::Principal)
        .sex(Sex::Unknown)
        .birth(Birth::on(Date::new(1900, 1, 1).unwrap_or(announced)))])
}

/// What a case says that was opened after the return.
pub(super) fn already_returned(case: &mut Case<'static>, story: &Story) {
    let opened = story.days.opened;
    case.owner = sankofa::record::Text::from(story.offices.origin.clone()).into();
    case.application = Aside::new(
        Application::default()
            .on(opened)
            .channel(ApplicationChannel::OriginOffice)
            .country(story.origin.code)
            .signed(true)
            .form_version("2015-1")
            .language(super::language(story.language))
            .heard_from("made-up neighbour")
            .departed_on(opened.plus_days(-20))
            .confirmed_on(opened.plus_days(4)),
    )
    .into();
    case.requests.push(
        Request::new("rq1")
            .kind(RequestKind::RetroactiveConfirmation)
            .to(story.offices.host.clone())
            .by(story.offices.origin.clone())
            .on(opened)
            .answered_on(opened.plus_days(4))
            .outcome(RequestOutcome::Granted)
            .members(everybody(story)),
    );
}
