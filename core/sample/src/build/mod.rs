//! Turns a story into records: one file per part of a case.

mod answers;
mod consents;
mod counselling;
mod delivery;
mod ending;
mod follow_up;
mod health;
mod papers;
mod people;
mod plan;
mod protection;
mod steps;
mod travel;
mod will;
mod without_person;

use sankofa::Date;
use sankofa::codes::{Language, Priority, ReasonForReturn, RecordKind};
use sankofa::model::{Application, Case, Funding, OtherId, Place, Side};
use sankofa::record::Text;
use sankofa::values::Moment;

use crate::story::Story;
use crate::{Rng, Stage};

/// The records of a story.
pub(crate) fn case(story: &Story, rng: &mut Rng) -> Case<'static> {
    if story.stage == Stage::Placeholder {
        return without_person::case(story);
    }
    let mut case = opening(story, rng);
    people::add(&mut case, story, rng);
    consents::add(&mut case, story);
    counselling::add(&mut case, story);
    protection::add(&mut case, story);
    if story.stage == Stage::Retroactive {
        without_person::already_returned(&mut case, story);
        return case;
    }
    will::add(&mut case, story);
    steps::add(&mut case, story);
    health::add(&mut case, story);
    travel::add(&mut case, story);
    let money = plan::add(&mut case, story, rng);
    delivery::add(&mut case, story, &money);
    follow_up::add(&mut case, story, rng);
    ending::add(&mut case, story, &money);
    case
}

fn opening(story: &Story, rng: &mut Rng) -> Case<'static> {
    let year = story.days.opened.year();
    let number = story.number;
    let mut case = Case::new(format!("{}-{year}-{number:06}", story.host.letters))
        .kind(if story.stage == Stage::Retroactive {
            RecordKind::Retroactive
        } else {
            RecordKind::Normal
        })
        .programme(story.programme)
        .return_type(story.return_type)
        .third_country_return(false)
        .host(Side::new(story.host.code, story.offices.host.clone()))
        .origin(Side::new(story.origin.code, story.offices.origin.clone()).place(home(story)))
        .opened_on(story.days.opened)
        .owner(story.offices.host.clone());
    case.other_ids.push(
        OtherId::default()
            .issuer(story.offices.origin.clone())
            .value(format!("{}-{year}-{:06}", story.origin.letters, number)),
    );
    let urgent = story.is_special() || story.lone_parent();
    case.priority = (if urgent {
        Priority::High
    } else {
        Priority::Normal
    })
    .into();
    for reason in reasons(story, rng) {
        case.reason_for_return.push(reason);
    }
    case.application = sankofa::record::Aside::new(
        Application::default()
            .on(story.days.opened)
            .country(story.host.code)
            .signed(true)
            .form_version("2015-1")
            .language(language(story.language)),
    )
    .into();
    if !story.is_forced() {
        let mut funding = Funding::default().available(true).on(story.days.opened);
        if story.programme == "ma-eu-2015" {
            funding = funding.donor_line("eu-2015");
        }
        case.funding = sankofa::record::Aside::new(funding).into();
    }
    case
}

fn reasons(story: &Story, rng: &mut Rng) -> Vec<ReasonForReturn> {
    use ReasonForReturn as R;
    let first = if story.is_forced() {
        R::ObligationToLeave
    } else if story.child_alone {
        R::FamilyReasons
    } else if story.health {
        R::Health
    } else {
        rng.weighed(&[
            (R::LackOfMeans, 61),
            (R::FamilyReasons, 15),
            (R::NoJob, 12),
            (R::Homesick, 7),
            (R::CannotReachEurope, 5),
        ])
        .unwrap_or(R::FamilyReasons)
    };
    let second = if first == R::FamilyReasons {
        R::Homesick
    } else {
        R::FamilyReasons
    };
    vec![first, second]
}

/// Where the person returns to.
fn home(story: &Story) -> Place<'static> {
    Place::country_only(story.origin.code)
        .admin1(story.place.0)
        .locality(story.place.1)
}

/// All members, by id.
fn everybody(story: &Story) -> Vec<Text<'static>> {
    story.party.iter().map(|one| one.id.into()).collect()
}

/// One member, by id.
fn only(id: &'static str) -> Vec<Text<'static>> {
    vec![id.into()]
}

/// A language that the tables of this crate name; a test reads them all.
fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap_or(Language::EN)
}

/// A time of day at an offset from Greenwich, both in minutes; days over the end of the day are carried.
fn at(day: Date, minutes: i64, offset: i64) -> Moment {
    let day = day.plus_days(minutes.div_euclid(1440));
    let minutes = minutes.rem_euclid(1440);
    let text = format!(
        "{day}T{:02}:{:02}:00+{:02}:{:02}",
        minutes / 60,
        minutes % 60,
        offset / 60,
        offset % 60
    );
    text.parse().unwrap_or_else(|_| day.into())
}
