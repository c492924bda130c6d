//! What a case is about, drawn before any record is written.

use sankofa::Date;
use sankofa::codes::{ClosureReason, Country, MemberRole, ReturnType, VulnerabilityCategory};

use crate::country::Land;
use crate::days::{self, Days, Far};
use crate::ends::ending;
use crate::offices::Offices;
use crate::party::{Party, Persona};
use crate::profile::Spread;
use crate::{Profile, Rng, Stage, Wants};

/// A case before its records.
#[derive(Debug)]
pub(crate) struct Story {
    pub(crate) number: u64,
    profile: Profile,
    /// The stage that it is at.
    pub(crate) stage: Stage,
    /// How far it came on the usual way.
    pub(crate) reached: Stage,
    /// Why it is closed, if it is.
    pub(crate) end: Option<ClosureReason>,
    pub(crate) programme: &'static str,
    pub(crate) ruleset: &'static str,
    pub(crate) return_type: ReturnType,
    pub(crate) host: &'static Land,
    pub(crate) origin: &'static Land,
    pub(crate) offices: Offices,
    pub(crate) place: (&'static str, &'static str),
    pub(crate) language: &'static str,
    pub(crate) days: Days<Date>,
    pub(crate) as_of: Date,
    pub(crate) party: Vec<Persona>,
    pub(crate) child_alone: bool,
    pub(crate) trafficking: bool,
    pub(crate) health: bool,
    pub(crate) pregnant: bool,
    pub(crate) detention: bool,
    pub(crate) asylum: bool,
    pub(crate) refugee: bool,
    pub(crate) laissez_passer: bool,
    pub(crate) late_package: bool,
    pub(crate) business: bool,
    pub(crate) instalments: bool,
    pub(crate) age_assessed: bool,
    pub(crate) referral: bool,
}

/// The programme of a case. That of Iceland takes nobody who is forced.
fn programme(profile: Profile, host: Country, forced: bool) -> &'static str {
    match (profile, host, forced) {
        (Profile::Eu, Country::Nl, _) => "eurp-nl",
        (Profile::Eu, Country::Is, false) => "eurp-is",
        (Profile::Eu, ..) | (_, _, true) => "base",
        _ => "ma-eu-2015",
    }
}

/// The dates between which the programme of the first two profiles takes applications.
fn window() -> Option<(Date, Date)> {
    Some((Date::new(2015, 2, 1)?, Date::new(2016, 7, 31)?))
}

impl Story {
    pub(crate) fn draw(
        profile: Profile,
        number: u64,
        as_of: Date,
        wants: Wants,
        rng: &mut Rng,
    ) -> Self {
        let spread = profile.spread();
        let host = Land::of(rng.weighed(spread.hosts).unwrap_or(Country::Ma));
        let origin = Land::of(
            rng.weighed(spread.origins)
                .filter(|code| *code != host.code)
                .unwrap_or(Country::Cm),
        );
        let party = Party::draw(spread, wants, rng);
        let child_alone = party == Party::ChildAlone;
        let (stage, reached, end) = ending(spread, wants, party, rng);
        let travel_only = end == Some(ClosureReason::TravelOnlyCompleted);
        let lone_adult = matches!(
            party,
            Party::Household {
                couple: false,
                relatives: 0,
                children: 0
            }
        );
        let forced = wants.forced
            || (lone_adult && !plain(wants) && rng.permille(spread.forced) && !travel_only);
        // What is journey only is no part of the European programme.
        let programme = if travel_only && profile == Profile::Eu {
            "base"
        } else {
            programme(profile, host.code, forced)
        };
        let long = reached >= Stage::Delivering;
        let far = Far {
            slow: rng.permille(spread.slow_delivery),
            instalments: wants.instalments || (!child_alone && rng.permille(80)),
        };
        let (programme, opened, drawn) = place_in_time(
            spread,
            programme,
            as_of,
            (stage, reached, end),
            (
                if long {
                    far
                } else {
                    Far {
                        instalments: wants.instalments,
                        ..far
                    }
                },
                !child_alone,
            ),
            rng,
        );
        let instalments = far.instalments && (drawn.delivered_last - drawn.delivered > 150);
        let return_type = if forced {
            ReturnType::ForcedScheduled
        } else if stage == Stage::Retroactive {
            ReturnType::Avrr
        } else if travel_only {
            ReturnType::Avr
        } else if rng.permille(30) && programme == "ma-eu-2015" {
            ReturnType::Vhr
        } else {
            ReturnType::Avrr
        };
        let members = party.members(spread, wants, origin.code, (opened, as_of), rng);
        let woman = members.first().is_some_and(|p| {
            p.sex == sankofa::codes::Sex::Female && (18..40).contains(&p.age_on(opened))
        });
        let alone_or_couple = !members.iter().any(|persona| persona.child);
        let free = !plain(wants);
        let detention = wants.detention
            || (free && !forced && alone_or_couple && rng.permille(spread.detention));
        let refugee = wants.refugee || (free && !child_alone && rng.permille(5));
        let asylum =
            wants.asylum || (free && !child_alone && !refugee && rng.permille(spread.asylum));
        Self {
            number,
            profile,
            stage,
            reached,
            end,
            programme,
            ruleset: match programme {
                "ma-eu-2015" => "ma-eu-2015@2015-02",
                "eurp-nl" => "eurp-nl@snapshot",
                "eurp-is" => "eurp-is@snapshot",
                _ => "base@2026-1",
            },
            return_type,
            host,
            origin,
            offices: Offices::of(host, origin),
            place: rng
                .pick(origin.places)
                .copied()
                .unwrap_or(("Centre", "Nkol")),
            language: origin.languages.first().copied().unwrap_or("fr"),
            days: drawn.from(opened),
            as_of,
            child_alone,
            trafficking: wants.trafficking || (free && rng.permille(spread.trafficking)),
            health: wants.health || (free && rng.permille(spread.health)),
            pregnant: wants.pregnant || (free && woman && !detention && rng.permille(60)),
            detention,
            asylum,
            refugee,
            laissez_passer: !wants.passport
                && (wants.laissez_passer || rng.permille(spread.laissez_passer)),
            late_package: reached >= Stage::Arrived && rng.permille(spread.late_package),
            business: wants.business || rng.permille(600),
            instalments,
            age_assessed: wants.age_assessed,
            referral: wants.referral || rng.permille(120),
            party: members,
        }
    }

    /// Whether the case came so far on the usual way.
    pub(crate) fn did(&self, stage: Stage) -> bool {
        self.reached >= stage
    }

    pub(crate) fn principal(&self) -> Option<&Persona> {
        self.party.first()
    }

    pub(crate) fn adults(&self) -> impl Iterator<Item = &Persona> {
        self.party.iter().filter(|persona| !persona.child)
    }

    pub(crate) fn children(&self) -> impl Iterator<Item = &Persona> {
        self.party.iter().filter(|persona| persona.child)
    }

    pub(crate) fn is_forced(&self) -> bool {
        self.return_type.is_forced()
    }

    pub(crate) const fn profile(&self) -> Profile {
        self.profile
    }

    /// Whether nothing but the journey was asked for.
    pub(crate) fn travel_only(&self) -> bool {
        self.return_type == ReturnType::Avr
    }

    pub(crate) fn arrived(&self) -> bool {
        self.did(Stage::Arrived)
    }

    /// Whether the origin office has talked with the person after the return.
    pub(crate) fn met(&self) -> bool {
        self.did(Stage::Planned)
    }

    /// Whether the person was sent on to somebody who gives advice.
    pub(crate) fn advised(&self) -> bool {
        matches!(
            self.end,
            Some(ClosureReason::Ineligible | ClosureReason::ReturnNotViable)
        )
    }

    /// The cap of what one person gets for reintegration, in cents of a euro.
    pub(crate) fn cap(&self) -> i64 {
        match self.programme {
            "ma-eu-2015" => 150_000,
            "eurp-nl" if self.is_forced() => 100_000,
            _ => 200_000,
        }
    }

    /// Whether what is granted is granted to each person: here to the principal.
    pub(crate) fn by_person(&self) -> bool {
        self.party.len() == 1 || self.programme.starts_with("eurp")
    }

    /// Whether planes are changed on the way.
    pub(crate) fn by_hub(&self) -> bool {
        self.host.code != Country::Tz
    }

    /// When the origin side took note of what the host side had flagged.
    pub(crate) fn acknowledged(&self) -> Option<Date> {
        if self.met() {
            Some(self.days.met)
        } else {
            (self.did(Stage::Cleared) && !self.late_package).then_some(self.days.accepted)
        }
    }

    /// What makes the principal vulnerable.
    pub(crate) fn categories(&self) -> Vec<VulnerabilityCategory> {
        use VulnerabilityCategory as V;
        [
            (self.child_alone, V::UmcUnaccompanied),
            (self.trafficking, V::VotActual),
            (self.health, V::SeriousMedical),
            (self.pregnant, V::Pregnant),
            (self.lone_parent(), V::SingleParent),
        ]
        .into_iter()
        .filter_map(|(is, category)| is.then_some(category))
        .collect()
    }

    pub(crate) fn needs_care(&self) -> bool {
        !self.categories().is_empty()
    }

    /// A child who goes to school.
    pub(crate) fn pupil(&self) -> Option<&Persona> {
        let day = self.days.approved;
        self.children()
            .find(|child| (6..=15).contains(&child.age_on(day)))
    }

    /// One parent without the other.
    pub(crate) fn lone_parent(&self) -> bool {
        !self.child_alone
            && self.children().next().is_some()
            && !self
                .party
                .iter()
                .any(|persona| persona.role == MemberRole::SpousePartner)
    }

    /// Whether the origin side must accept before a ticket is bought.
    pub(crate) fn is_special(&self) -> bool {
        self.child_alone
            || self.trafficking
            || self.health
            || self.pregnant
            || self.is_large()
            || self.is_old()
    }

    /// Nobody younger goes along. A few years early: a birth that is known by its year only may be the later one.
    fn is_old(&self) -> bool {
        const NEARLY: i32 = 62;
        self.adults()
            .all(|persona| persona.age_on(self.days.opened) >= NEARLY)
    }

    pub(crate) fn is_large(&self) -> bool {
        self.party.len() >= 6
    }
}

/// Whether the rest is left plain, so that a fault meets nothing that it does not expect.
fn plain(wants: Wants) -> bool {
    wants.detention
        || wants.forced
        || wants.pregnant
        || wants.health
        || wants.trafficking
        || wants.asylum
        || wants.refugee
        || wants.child_alone
}

/// The programme, the day of the registration, and the days that follow it.
fn place_in_time(
    spread: &Spread,
    programme: &'static str,
    as_of: Date,
    (stage, reached, end): (Stage, Stage, Option<ClosureReason>),
    (far, followed): (Far, bool),
    rng: &mut Rng,
) -> (&'static str, Date, Days<i64>) {
    let window = window().filter(|_| programme == "ma-eu-2015");
    let mut last_resort = None;
    for attempt in 0..12 {
        let far = Far {
            slow: far.slow && attempt < 8,
            ..far
        };
        let mut days = days::draw(spread, far, attempt > 3, rng);
        if reached == Stage::Monitored && followed && attempt < 8 {
            days.follow(&mut rng.apart());
        }
        let (mut last, mut idle) = days.last(stage);
        if end.is_some() {
            let (before, _) = days.last(reached);
            days.closed = closing_day(&days, before, end, rng);
            (last, idle) = (days.closed, 150);
        }
        if stage == Stage::Retroactive {
            (last, idle) = (days.counselled + 20, 30);
        }
        let latest = as_of.plus_days(-last);
        let (first, until) = window.map_or((latest.plus_days(-idle), latest), |(from, to)| {
            (latest.plus_days(-idle).max(from), latest.min(to))
        });
        let room = until.days_since(first);
        if room >= 0 {
            let opened = first.plus_days(rng.between(0, room));
            return (programme, opened, days);
        }
        last_resort = Some((latest.plus_days(-rng.between(0, idle)), days));
    }
    // No day of the programme fits this day of judgement: the base rules know no window.
    let (opened, days) = last_resort.unwrap_or_else(|| (as_of, days::draw(spread, far, true, rng)));
    ("base", opened, days)
}

/// When a case is closed that came so far.
fn closing_day(days: &Days<i64>, before: i64, end: Option<ClosureReason>, rng: &mut Rng) -> i64 {
    match end {
        Some(ClosureReason::LostContact) => before + rng.between(62, 75),
        Some(ClosureReason::WindowExpired) => days.arrives + 365 + rng.between(2, 12),
        Some(ClosureReason::NotDeparted | ClosureReason::NoShowFinal) => {
            days.departs + rng.between(2, 10)
        }
        Some(ClosureReason::TravelOnlyCompleted | ClosureReason::DeclinedReintegration) => {
            before + rng.between(27, 50)
        }
        _ => before + rng.between(12, 40),
    }
}
