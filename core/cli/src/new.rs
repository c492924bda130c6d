//! `sankofa new`: a small case to start from.

use sankofa::Date;
use sankofa::codes::{
    Accompaniment, AsylumStatus, BirthSource, CodeList, ConsentType, CounsellingTopic, Country,
    Language, MemberRole, OrganisationRole, OrganisationType, PlaceKind, Priority, Purpose,
    RecordKind, ReturnType, SessionKind, SessionMode, Sex,
};
use sankofa::model::{
    AsylumClaim, Birth, Case, Consent, Name, Organisation, Person, Session, Side,
};

use crate::args::NewArgs;
use crate::{Outcome, PASSED, Streams, clock, output, programmes};

/// Writes the case.
pub(crate) fn new(args: &NewArgs, streams: &mut Streams<'_>) -> Outcome {
    let today = clock::today()?;
    let programme = programmes::name(args.programme.as_deref(), today)?;
    let case = skeleton(today, programme);
    let text = serde_json::to_string_pretty(&case).map_err(|error| error.to_string())? + "\n";
    output::write(&text, args.output.path.as_deref(), streams)?;
    Ok(PASSED)
}

/// One adult at registration: two offices, who it is, what was explained, and what was agreed to. Every value is
/// made up, to be replaced.
fn skeleton(today: Date, programme: Option<String>) -> Case<'static> {
    let (host, origin) = (Country::Ma, Country::Cm);
    let french = Language::parse("fr");
    let office = |id: &'static str, country, role| {
        Organisation::of(id, OrganisationType::InternationalOrg, country)
            .role(role)
            .enforcement(false)
    };
    let topics = CounsellingTopic::all().iter().copied();
    let topics: Vec<CounsellingTopic> = topics.filter(|topic| topic.is_core()).collect();
    let mut person = Person::new("p1")
        .role(MemberRole::Principal)
        .accompaniment(Accompaniment::NotAChild)
        .names([Name::legal("Given name", "Family name")])
        .sex(Sex::Unknown)
        .birth(
            Birth::year(1990)
                .estimated(false)
                .source(BirthSource::Statement),
        )
        .nationalities([origin])
        .asylum([AsylumClaim::new("as1").status(AsylumStatus::None).on(today)]);
    let mut session = Session::new("cs1")
        .kind(SessionKind::Information)
        .members(["p1"])
        .on(today)
        .by("host-office")
        .mode(SessionMode::InPerson)
        .place_kind(PlaceKind::Office)
        .private(true)
        .topics(topics);
    let mut consent = Consent::given(
        "c1",
        ConsentType::DataProcessing,
        today,
        Purpose::CaseManagement,
    )
    .members(["p1"])
    .form_version("1")
    .recipients(["host-office"]);
    if let Some(language) = french {
        person = person.languages([language]);
        session = session.language(language);
        consent = consent.language(language);
    }
    Case::new("NEW-0001")
        .programme(programme.unwrap_or_else(|| "base".to_owned()))
        .kind(RecordKind::Normal)
        .return_type(ReturnType::Avrr)
        .third_country_return(false)
        .host(Side::new(host, "host-office"))
        .origin(Side::new(origin, "origin-office"))
        .opened_on(today)
        .owner("host-office")
        .priority(Priority::Normal)
        .organisations([
            office("host-office", host, OrganisationRole::Host),
            office("origin-office", origin, OrganisationRole::Origin),
        ])
        .members([person])
        .consents([consent])
        .counselling([session])
}
