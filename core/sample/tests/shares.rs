//! The cases are spread as the published figures say, and are the same everywhere.
#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    reason = "tests"
)]

use sankofa::codes::{DecisionKind, DocumentType, MemberRole, Sex};
use sankofa::model::Case;
use sankofa::values::PartialDate;
use sankofa::{Date, Rulebook};
use sankofa_sample::{Profile, Sample, Stage};

const CASES: u64 = 3000;

/// Counts of a collection.
#[derive(Default, Debug)]
struct Shares {
    cases: u32,
    persons: u32,
    female: u32,
    minors: u32,
    adult_years: u32,
    adults: u32,
    alone: u32,
    sizes: [u32; 4],
    withdrawn: u32,
    days: u32,
    years: u32,
    ages: u32,
    laissez_passer: u32,
    travelled: u32,
    waits: Vec<i64>,
}

fn day(case: &Case<'_>) -> Date {
    case.opened_on.val().unwrap()
}

impl Shares {
    fn of(profile: Profile) -> Self {
        let sample = Sample::new(profile, 2015);
        let mut shares = Self::default();
        for number in 0..CASES {
            let case = sample.case(number);
            if case.members.iter().any(|person| person.names.has_any()) {
                shares.add(&case);
            }
        }
        shares
    }

    fn add(&mut self, case: &Case<'_>) {
        self.cases += 1;
        let size = case.members.len();
        if let Some(slot) = self.sizes.get_mut(size.min(4) - 1) {
            *slot += 1;
        }
        for person in case.members.iter() {
            let birth = person.birth.get().unwrap();
            let age = birth.age_on(day(case)).unwrap();
            let child = person.role.val() == Some(MemberRole::Child) || age.max < 18;
            self.persons += 1;
            self.female += u32::from(person.sex.val() == Some(Sex::Female));
            self.minors += u32::from(child);
            if child {
                self.alone += u32::from(person.role.val() == Some(MemberRole::Principal));
                continue;
            }
            self.adults += 1;
            self.adult_years += age.min as u32;
            match birth.date.val() {
                None => self.ages += 1,
                Some(PartialDate::Year(_)) => self.years += 1,
                Some(_) => self.days += 1,
            }
        }
        let kinds = case.decisions.iter().filter_map(|one| one.kind.val());
        self.withdrawn += u32::from(
            kinds
                .into_iter()
                .any(|kind| kind == DecisionKind::Withdrawn),
        );
        let Some(leg) = case.travel.get().and_then(|travel| travel.legs.at(0)) else {
            return;
        };
        self.travelled += 1;
        self.waits
            .push(leg.departs.val().unwrap().date().days_since(day(case)));
        let papers = case
            .members
            .iter()
            .flat_map(|person| person.documents.iter());
        let without = papers
            .filter_map(|paper| paper.kind.val())
            .any(|kind| kind == DocumentType::LaissezPasser);
        self.laissez_passer += u32::from(without);
    }
}

/// In a thousand.
fn share(part: u32, whole: u32) -> u32 {
    part * 1000 / whole.max(1)
}

fn near(name: &str, found: u32, low: u32, high: u32) {
    assert!(
        (low..=high).contains(&found),
        "{name}: {found}, not {low} to {high}"
    );
}

#[test]
fn like_morocco() {
    let mut shares = Shares::of(Profile::Morocco);
    near("female", share(shares.female, shares.persons), 235, 320);
    near("minors", share(shares.minors, shares.persons), 130, 190);
    near("age", shares.adult_years / shares.adults, 26, 29);
    near("alone", share(shares.alone, shares.cases), 12, 28);
    near("one", share(shares.sizes[0], shares.cases), 780, 840);
    near("withdrawn", share(shares.withdrawn, shares.cases), 100, 150);
    near("days", share(shares.days, shares.adults), 570, 640);
    near("estimates", share(shares.ages, shares.adults), 120, 180);
    near(
        "laissez-passer",
        share(shares.laissez_passer, shares.travelled),
        660,
        740,
    );
    shares.waits.sort_unstable();
    near("wait", shares.waits[shares.waits.len() / 2] as u32, 36, 48);
}

#[test]
fn like_tanzania() {
    let mut shares = Shares::of(Profile::Tanzania);
    near("female", share(shares.female, shares.persons), 10, 35);
    near("minors", share(shares.minors, shares.persons), 200, 640);
    near("age", shares.adult_years / shares.adults, 23, 26);
    near("alone", share(shares.alone, shares.cases), 180, 225);
    near("one", share(shares.sizes[0], shares.cases), 980, 1000);
    near("withdrawn", share(shares.withdrawn, shares.cases), 20, 42);
    near("days", share(shares.days, shares.adults), 170, 230);
    near("estimates", share(shares.ages, shares.adults), 460, 540);
    assert_eq!(shares.laissez_passer, shares.travelled);
    shares.waits.sort_unstable();
    near("wait", shares.waits[shares.waits.len() / 2] as u32, 85, 130);
}

#[test]
fn like_the_union() {
    let mut shares = Shares::of(Profile::Eu);
    near("female", share(shares.female, shares.persons), 290, 380);
    near("minors", share(shares.minors, shares.persons), 150, 270);
    near("age", shares.adult_years / shares.adults, 31, 36);
    near("alone", share(shares.alone, shares.cases), 8, 25);
    near("one", share(shares.sizes[0], shares.cases), 500, 580);
    near(
        "four and more",
        share(shares.sizes[3], shares.cases),
        190,
        250,
    );
    near("withdrawn", share(shares.withdrawn, shares.cases), 125, 175);
    near("days", share(shares.days, shares.adults), 870, 930);
    near(
        "laissez-passer",
        share(shares.laissez_passer, shares.travelled),
        360,
        440,
    );
    shares.waits.sort_unstable();
    near("wait", shares.waits[shares.waits.len() / 2] as u32, 38, 54);
}

#[test]
fn late_files_and_late_deliveries() {
    for (profile, late, slow) in [
        (Profile::Morocco, (100, 200), (270, 420)),
        (Profile::Tanzania, (150, 250), (220, 380)),
        (Profile::Eu, (60, 140), (150, 260)),
    ] {
        let sample = Sample::new(profile, 4).stage(Stage::Monitored);
        let book = Rulebook::new(sample.day()).ignore(["STR"]).unwrap();
        let mut run = book.run();
        for number in 0..600 {
            run.case(&sample.case(number));
        }
        let counts = run.finish().counts;
        let of = |code: &str| share(counts.get(code).copied().unwrap_or(0) as u32, 600);
        near("late files", of("XCH-001"), late.0, late.1);
        near("late deliveries", of("DLV-006"), slow.0, slow.1);
    }
}

/// FNV-1a: enough to see that bytes changed.
fn digest(sample: &Sample, cases: u64) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for number in 0..cases {
        for byte in sample.line(number).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }
    hash
}

#[test]
fn same_seed_same_bytes() {
    for profile in Profile::ALL {
        let sample = Sample::new(profile, 99);
        assert_eq!(digest(&sample, 50), digest(&sample.clone(), 50));
        assert_ne!(digest(&sample, 50), digest(&Sample::new(profile, 98), 50));
        // A case depends on its number only, not on those before it.
        let line = sample.line(7);
        for number in 0..7 {
            let _ = sample.line(number);
        }
        assert_eq!(sample.line(7), line);
    }
}

#[test]
fn read_and_written_again_they_are_the_same() {
    for profile in Profile::ALL {
        for stage in Stage::ALL {
            let sample = Sample::new(profile, 5).stage(stage);
            let line = sample.line(3);
            let read =
                sankofa::reading::read(line.as_bytes(), &sankofa::reading::Limits::default());
            assert!(read.whole);
            assert_eq!(read.case.unwrap().to_json(), line);
        }
    }
}

#[test]
fn any_day_of_judgement() {
    for day in ["2015-03-01", "2016-02-29", "2019-12-31", "2026-06-15"] {
        let day: Date = day.parse().unwrap();
        for profile in Profile::ALL {
            for stage in Stage::ALL {
                let sample = Sample::new(profile, 6).stage(stage).as_of(day);
                let book = Rulebook::new(day);
                for number in 0..20 {
                    let report = book.check_case(&sample.case(number));
                    assert!(
                        report.passes(sankofa::Severity::Error),
                        "{day} {} {}: {:?}",
                        profile.code(),
                        stage.code(),
                        report.counts
                    );
                }
            }
        }
    }
}
