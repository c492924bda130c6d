//! Made-up return and reintegration cases: valid ones at any stage, and the same broken on purpose, one rule at a time.
//!
//! A case depends on profile, seed, number and day of judgement, and on nothing else: the same arguments give the same
//! bytes on every machine. Shares and durations follow published figures (see [`Profile`]). Persons, villages, offices
//! and phone numbers are invented.
//!
//! ```
//! use sankofa::{Rulebook, Severity};
//! use sankofa_sample::{Profile, Sample, Stage, faults_of};
//!
//! let sample = Sample::new(Profile::Morocco, 7).stage(Stage::Cleared);
//! let case = sample.case(0);
//! let book = Rulebook::new(sample.day());
//! assert!(book.check_case(&case).passes(Severity::Error));
//!
//! // The same with a fault: a child alone, about whom nobody determined what is best for it.
//! let fault = faults_of("CHI-001").next().ok_or("no such fault")?;
//! let broken = sample.faulty(0, fault).ok_or("the fault does not apply")?;
//! assert!(book.check(&broken.input()).counts.contains_key("CHI-001"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

mod build;
mod country;
mod days;
mod ends;
pub mod faults;
mod names;
mod offices;
mod party;
mod profile;
mod rng;
mod stage;
mod story;
mod wants;

pub use faults::{Change, Fault, faults, faults_of};
pub use profile::Profile;
pub use rng::Rng;
pub use stage::Stage;
pub use wants::Wants;

use std::collections::HashSet;

use sankofa::model::Case;
use sankofa::{Date, Report, Rulebook};
use serde_json::Value;

use story::Story;

/// A collection of made-up cases, each by its number.
#[derive(Clone, Debug)]
pub struct Sample {
    profile: Profile,
    seed: u64,
    stage: Option<Stage>,
    as_of: Date,
}

/// A case with a fault.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Faulty {
    /// The case before the fault.
    pub sound: String,
    /// What to check instead: the broken case; for a fault between cases, the sound one and a second one.
    pub lines: Vec<Vec<u8>>,
}

impl Faulty {
    /// Whether the rule of the fault finds what was done, judged by the same rules before and after: it finds more than
    /// in the sound case, or at another place.
    #[must_use]
    pub fn is_found(&self, fault: &Fault, book: &Rulebook) -> bool {
        let places = |report: &Report| -> HashSet<_> {
            let of_rule = |finding: &&sankofa::Finding| finding.rule.code == fault.code;
            let found = report.findings.iter().filter(of_rule);
            found
                .map(|finding| (report.case_of(finding).map(|case| case.index), finding.at))
                .collect()
        };
        let before = book.check(self.sound.as_bytes());
        let after = book.check(&self.input());
        let count = |report: &Report| report.counts.get(fault.code).copied().unwrap_or(0);
        count(&after) > count(&before) || !places(&after).is_subset(&places(&before))
    }

    /// The lines as JSON Lines.
    #[must_use]
    pub fn input(&self) -> Vec<u8> {
        let mut input = Vec::new();
        for line in &self.lines {
            input.extend_from_slice(line);
            input.push(b'\n');
        }
        input
    }
}

impl Sample {
    /// Cases like those of a programme, by a seed.
    #[must_use]
    pub fn new(profile: Profile, seed: u64) -> Self {
        Self {
            profile,
            seed,
            stage: None,
            as_of: profile.usual_day(),
        }
    }

    /// All cases at one stage, instead of a mix.
    #[must_use]
    pub const fn stage(mut self, stage: Stage) -> Self {
        self.stage = Some(stage);
        self
    }

    /// The day of judgement: nothing in a case is later, but what is planned.
    #[must_use]
    pub const fn as_of(mut self, day: Date) -> Self {
        self.as_of = day;
        self
    }

    /// The day of judgement.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.as_of
    }

    /// The valid case with a number.
    #[must_use]
    pub fn case(&self, number: u64) -> Case<'static> {
        self.case_with(number, self.wish())
    }

    /// The valid case with a number, holding what is wanted.
    #[must_use]
    pub fn case_with(&self, number: u64, wants: Wants) -> Case<'static> {
        let mut rng = Rng::of(self.seed, number);
        let story = Story::draw(self.profile, number, self.as_of, wants, &mut rng);
        build::case(&story, &mut rng)
    }

    /// The case with a number, as a line of JSON without its end.
    #[must_use]
    pub fn line(&self, number: u64) -> String {
        self.case(number).to_json()
    }

    /// The case with a number, with a fault put into it; `None` where the fault does not apply to it.
    ///
    /// The stage of the sample gives way to what the fault wants.
    #[must_use]
    pub fn faulty(&self, number: u64, fault: &Fault) -> Option<Faulty> {
        let sound = self.case_with(number, fault.wants).to_json();
        // A stream of its own, so that the fault does not move what the case is.
        let mut rng = Rng::of(!self.seed, number);
        let lines = match fault.change {
            Change::Text(change) => {
                let mut line = sound.clone().into_bytes();
                change(&mut line, &mut rng).then(|| vec![line])?
            }
            Change::Tree(change) => {
                let mut tree: Value = serde_json::from_str(&sound).ok()?;
                change(&mut tree, &mut rng).then(|| vec![tree.to_string().into_bytes()])?
            }
            Change::Pair(change) => {
                let tree: Value = serde_json::from_str(&sound).ok()?;
                let other = change(&tree, &mut rng)?;
                vec![sound.clone().into_bytes(), other.to_string().into_bytes()]
            }
        };
        Some(Faulty { sound, lines })
    }

    fn wish(&self) -> Wants {
        match self.stage {
            Some(stage) => Wants::exactly(stage),
            None => Wants::default(),
        }
    }
}
