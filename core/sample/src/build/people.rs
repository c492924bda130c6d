//! The organisations and the members.

use sankofa::codes::{
    Accompaniment, AsylumStatus, BirthSource, CareArrangement, Country, EducationLevel,
    LegalStatus, MaritalStatus, MemberRole, OrganisationRole, OrganisationType, PhoneOwner,
    Polarity, Relation, SeparationCause, ServiceKind, Sex, SkillOrigin, VulnerabilityCategory,
    VulnerabilityLevel,
};
use sankofa::model::{
    AsylumClaim, Birth, Case, Contact, LegalSituation, MeansStatement, Name, Organisation, Person,
    Phone, Place, ReturnDecision, Skill, Vulnerability,
};
use sankofa::record::{Aside, Field};
use sankofa::values::PartialDate;

use super::{home, language, papers};
use crate::party::{Persona, Told};
use crate::story::Story;
use crate::{Profile, Rng, Stage};

pub(super) const CAREGIVER: &str = "made-up grandmother";
pub(super) const GUARDIAN: &str = "made-up guardian";

pub(super) fn add(case: &mut Case<'static>, story: &Story, rng: &mut Rng) {
    organisations(case, story);
    for (place, persona) in story.party.iter().enumerate() {
        let person = person(story, persona, place, rng);
        case.members.push(person);
    }
}

fn organisations(case: &mut Case<'static>, story: &Story) {
    use OrganisationRole as Role;
    use OrganisationType as Kind;
    let offices = &story.offices;
    let (host, origin) = (story.host.code, story.origin.code);
    let mut add = |id: &str, kind: Kind, country: Country, role: Role| {
        let mut office = Organisation::of(id.to_owned(), kind, country)
            .role(role)
            .enforcement(false);
        if kind == Kind::Health {
            office = office.services([ServiceKind::Health]);
        }
        case.organisations.push(office);
    };
    add(&offices.host, Kind::InternationalOrg, host, Role::Host);
    add(
        &offices.origin,
        Kind::InternationalOrg,
        origin,
        Role::Origin,
    );
    add(&offices.consulate, Kind::Consulate, origin, Role::Authority);
    add(
        &offices.authority,
        Kind::CentralGovernment,
        host,
        Role::Authority,
    );
    if story.did(Stage::Planned) {
        add(&offices.supplier, Kind::Corporate, origin, Role::Partner);
        add(
            &offices.training,
            Kind::TrainingCentre,
            origin,
            Role::Partner,
        );
    }
    if story.health || story.pregnant || story.referral {
        add(&offices.clinic, Kind::Health, origin, Role::Partner);
    }
    if story.children().next().is_some() {
        add(
            &offices.child_authority,
            Kind::ChildProtectionAuthority,
            host,
            Role::Authority,
        );
    }
    if story.child_alone {
        add(
            &offices.guardians,
            Kind::GuardianshipService,
            host,
            Role::Partner,
        );
        add(
            &offices.child_services,
            Kind::ChildProtectionAuthority,
            origin,
            Role::Authority,
        );
    }
    if story.refugee || story.asylum {
        add(
            &offices.refugees,
            Kind::InternationalOrg,
            host,
            Role::Authority,
        );
    }
    if story.detention || story.trafficking || story.asylum || story.advised() {
        add(&offices.legal_aid, Kind::LegalService, host, Role::Partner);
    }
}

fn person(story: &Story, persona: &Persona, place: usize, rng: &mut Rng) -> Person<'static> {
    let principal = place == 0;
    let opened = story.days.opened;
    let calls = story.origin.calls;
    let number = story.number % 10_000_000;
    let mut person = Person::new(persona.id)
        .role(persona.role)
        .dependant(persona.child)
        .accompaniment(match (persona.child, story.child_alone) {
            (false, _) => Accompaniment::NotAChild,
            (true, true) => Accompaniment::Unaccompanied,
            (true, false) => Accompaniment::Accompanied,
        })
        .names([Name::legal(
            format!("{} {}", persona.given, persona.second),
            persona.family,
        )
        .script("Latn")])
        .sex(persona.sex)
        .birth(birth(story, persona))
        .nationalities([story.origin.code])
        .languages([language(story.language)])
        .former_residence(home(story));
    if persona.child && !story.child_alone {
        person = person.responsible_adult("p1");
        for adult in story
            .adults()
            .filter(|adult| adult.role != MemberRole::Sibling)
        {
            person.parents.push(adult.id.into());
        }
    }
    if !persona.child || story.child_alone {
        let owner = if persona.child {
            PhoneOwner::Relative
        } else {
            PhoneOwner::Person
        };
        // No number begins with nought after the code of the country.
        person.phones.push(
            Phone::new(format!("ph{}", place + 1))
                .number(format!("{calls}0{number:07}{place}"))
                .of(owner),
        );
    }
    if principal {
        let relation = if story.child_alone {
            Relation::Grandparent
        } else {
            rng.pick(&[Relation::Sibling, Relation::Parent, Relation::UncleAunt])
                .copied()
                .unwrap_or(Relation::Sibling)
        };
        let name = match relation {
            Relation::Grandparent => CAREGIVER,
            Relation::Sibling => "made-up brother",
            Relation::Parent => "made-up mother",
            _ => "made-up uncle",
        };
        person.contacts.push(
            Contact::new("k1")
                .name(name)
                .relation(relation)
                .phone(format!("{calls}0{number:07}9"))
                .country(story.origin.code)
                .wanted(true)
                .informed(true),
        );
    }
    if persona.child {
        person.education = if persona.age_on(opened) < 6 {
            EducationLevel::None
        } else {
            EducationLevel::Primary
        }
        .into();
        if story.child_alone {
            person.care_arrangement = CareArrangement::Kinship.into();
            person.separation_cause = SeparationCause::Migration.into();
        }
    } else {
        grown(&mut person, story, persona, principal, rng);
    }
    standing(&mut person, story, persona, principal, rng);
    papers::add(&mut person, story, persona, place);
    vulnerabilities(&mut person, story, persona, principal);
    person
}

fn birth(story: &Story, persona: &Persona) -> Birth<'static> {
    let (born, opened) = (persona.born, story.days.opened);
    match persona.told {
        Told::Day => Birth::on(born)
            .estimated(false)
            .source(BirthSource::Document),
        Told::Month => Birth::month(born.year(), born.month())
            .estimated(false)
            .source(BirthSource::Document),
        Told::Year => Birth::year(born.year())
            .estimated(true)
            .source(BirthSource::Statement),
        Told::Age => Birth::aged(u8::try_from(persona.age_on(opened)).unwrap_or(30), opened)
            .estimated(true)
            .source(BirthSource::Statement),
    }
}

fn grown(
    person: &mut Person<'static>,
    story: &Story,
    persona: &Persona,
    principal: bool,
    rng: &mut Rng,
) {
    use EducationLevel as E;
    let married = story
        .party
        .iter()
        .any(|one| one.role == MemberRole::SpousePartner);
    person.marital_status = if married && persona.role != MemberRole::Sibling {
        MaritalStatus::Married
    } else {
        MaritalStatus::Single
    }
    .into();
    person.education = rng
        .pick(&[
            E::None,
            E::Primary,
            E::Primary,
            E::LowerSecondary,
            E::UpperSecondary,
        ])
        .copied()
        .unwrap_or(E::Primary)
        .into();
    if !principal {
        return;
    }
    let (work, skill, learned) = rng
        .pick(&[
            ("market trader", "retail", "phone repair"),
            ("farm worker", "poultry keeping", "building"),
            ("tailor", "tailoring", "cooking"),
            ("driver", "driving", "welding"),
            ("hairdresser", "hairdressing", "book keeping"),
            ("mason", "masonry", "tiling"),
        ])
        .copied()
        .unwrap_or(("trader", "retail", "repair"));
    person.occupation = sankofa::record::Text::from(work).into();
    person
        .skills
        .push(Skill::new("sk1").name(skill).gained(SkillOrigin::Origin));
    person.skills.push(
        Skill::new("sk2")
            .name(learned)
            .gained(SkillOrigin::Host)
            .certified(false),
    );
    let entered = story.days.opened.plus_days(-rng.between(240, 1200));
    person.entered_host_on = PartialDate::Month(entered.year(), entered.month()).into();
    person.means = Aside::new(
        MeansStatement::default()
            .on(story.days.opened)
            .lacks_means(!story.is_forced())
            .high_debt(false),
    )
    .into();
}

/// Where the person stands in the host country.
fn standing(
    person: &mut Person<'static>,
    story: &Story,
    persona: &Persona,
    principal: bool,
    rng: &mut Rng,
) {
    let opened = story.days.opened;
    let earlier = |least, most, rng: &mut Rng| opened.plus_days(-rng.between(least, most));
    let mut claim = AsylumClaim::new(format!("as-{}", persona.id))
        .status(AsylumStatus::None)
        .on(opened);
    let mut situation = LegalSituation::new(format!("st-{}", persona.id));
    // Asked, and there is none, until it says otherwise.
    situation.return_decision = Field::Null;
    if story.refugee {
        claim = claim
            .status(AsylumStatus::GrantedRefugee)
            .country(story.host.code)
            .on(opened)
            // A child who was born since shares the protection of its parents.
            .lodged_on(earlier(500, 700, rng).max(persona.born.plus_days(5)))
            .outcome_on(earlier(200, 400, rng).max(persona.born.plus_days(15)));
        situation = situation
            .status(LegalStatus::Refugee)
            .from(earlier(190, 199, rng));
    } else if story.asylum && !persona.child {
        let lodged = earlier(200, 500, rng);
        let ended = earlier(5, 45, rng);
        let advised = ended.plus_days(-rng.between(1, 10));
        claim = claim
            .country(story.host.code)
            .on(opened)
            .lodged_on(lodged)
            .independent_advice_on(advised);
        let withdrawn = !principal || story.number.is_multiple_of(2);
        claim = if withdrawn || !matches!(story.profile(), Profile::Eu) {
            claim
                .status(AsylumStatus::WithdrawnByPerson)
                .withdrawn_on(ended)
                .withdrawn_by(sankofa::codes::ActingPerson::Person)
                .withdrawn_in_writing(true)
        } else {
            claim.status(AsylumStatus::RejectedFinal).outcome_on(ended)
        };
        let mut decision = ReturnDecision::default()
            .on(ended)
            .by(story.offices.authority.clone())
            .notified_on(ended);
        // Irish law leaves five days, unless the notice says otherwise.
        if story.host.code == Country::Ie {
            decision = decision.confirm_by(story.days.declared.plus_days(7));
        }
        situation = situation
            .status(LegalStatus::RefusedAsylum)
            .from(ended)
            .return_decision(decision);
    } else {
        let status = if story.trafficking && principal {
            LegalStatus::VotPermit
        } else if story.host.code == Country::Tz {
            LegalStatus::IrregularEntry
        } else {
            LegalStatus::IrregularOverstay
        };
        situation = situation.status(status).from(earlier(100, 239, rng));
        if story.is_forced() {
            let on = earlier(20, 60, rng);
            situation = situation.return_decision(
                ReturnDecision::default()
                    .on(on)
                    .by(story.offices.authority.clone())
                    .notified_on(on),
            );
        }
    }
    let told = story.refugee || (story.asylum && !persona.child);
    if told && story.did(Stage::Counselled) {
        let sheet = if persona.child && !story.child_alone {
            "children"
        } else {
            persona.id
        };
        claim = claim
            .unhcr_contacted_on(story.days.counselled)
            .unhcr_consent(format!("c-unhcr-{sheet}"));
    }
    person.status.push(situation);
    person.asylum.push(claim);
}

fn vulnerabilities(
    person: &mut Person<'static>,
    story: &Story,
    persona: &Persona,
    principal: bool,
) {
    use VulnerabilityCategory as V;
    if !principal || !story.did(Stage::Counselled) {
        return;
    }
    let categories = [
        (story.child_alone, V::UmcUnaccompanied),
        (story.trafficking, V::VotActual),
        (story.health, V::SeriousMedical),
        (story.pregnant && persona.sex == Sex::Female, V::Pregnant),
        (story.lone_parent(), V::SingleParent),
    ];
    for (place, (_, category)) in categories.into_iter().filter(|(is, _)| *is).enumerate() {
        let mut flag = Vulnerability::new(format!("v{}", place + 1))
            .category(category)
            .level(VulnerabilityLevel::Individual)
            .polarity(Polarity::Risk)
            .on(story.days.counselled)
            .by(story.offices.host.clone())
            .assessment("va-host");
        if let Some(day) = story.acknowledged() {
            flag = flag
                .acknowledged_on(day)
                .acknowledged_by(story.offices.origin.clone());
        }
        person.vulnerabilities.push(flag);
    }
}

/// A made-up place somewhere in a country.
pub(super) fn region(story: &Story) -> Place<'static> {
    Place::country_only(story.origin.code).admin1(story.place.0)
}
