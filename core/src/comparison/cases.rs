//! One case under two rule sets: which rules newly fire, which no longer do, and what that makes of the case.

use std::collections::BTreeMap;

use crate::check::is_error;
use crate::findings::{Finding, Rule, Severity};
use crate::record::Loc;
use crate::report::{CaseRef, Report};
use crate::rules::{CATALOGUE, position};

/// What comes of a case: it fails where it has an error that is not waived.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// It passes A and fails B.
    NewlyFails,
    /// It fails A and passes B.
    NewlyPasses,
    /// It fails both.
    Fails,
    /// It passes both.
    Passes,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::NewlyFails,
        Self::NewlyPasses,
        Self::Fails,
        Self::Passes,
    ];

    /// The word in lists.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NewlyFails => "newly_fails",
            Self::NewlyPasses => "newly_passes",
            Self::Fails => "fails",
            Self::Passes => "passes",
        }
    }

    pub(super) const fn of(fails_a: bool, fails_b: bool) -> Self {
        match (fails_a, fails_b) {
            (false, true) => Self::NewlyFails,
            (true, false) => Self::NewlyPasses,
            (true, true) => Self::Fails,
            (false, false) => Self::Passes,
        }
    }
}

/// How a rule answers otherwise than before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum How {
    /// Under B only.
    New,
    /// Under A only.
    Gone,
    /// Under both, graver under B.
    Graver,
    /// Under both, lighter under B.
    Lighter,
    /// Under both, more often under B.
    More,
    /// Under both, less often under B.
    Fewer,
    /// Under both as often, at other places.
    Elsewhere,
}

impl How {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::New,
        Self::Gone,
        Self::Graver,
        Self::Lighter,
        Self::More,
        Self::Fewer,
        Self::Elsewhere,
    ];

    /// The word in lists.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Graver => "graver",
            Self::Lighter => "lighter",
            Self::More => "more",
            Self::Fewer => "fewer",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// What a rule found under one rule set, waived findings apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Fired {
    /// How often.
    pub findings: u64,
    /// How grave, at the most.
    pub severity: Option<Severity>,
}

/// A rule that answers otherwise under B than under A.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct RuleChange {
    /// The rule.
    pub rule: &'static Rule,
    /// In which way.
    pub how: How,
    /// What it found under A.
    pub a: Fired,
    /// What it found under B.
    pub b: Fired,
}

/// A case that is judged otherwise under B than under A.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct CaseChange {
    /// Which case.
    pub case: CaseRef,
    /// What comes of it.
    pub outcome: Outcome,
    /// The rules that answer otherwise, in the order of the catalogue.
    pub rules: Vec<RuleChange>,
}

/// Where a finding stands, as far as two of one rule are told apart: what it says beside may name another cap or limit.
type Place = (Loc, Option<Loc>, Option<u16>, Severity);

const fn place(finding: &Finding) -> Place {
    (
        finding.at,
        finding.related,
        finding.member,
        finding.severity,
    )
}

fn counted(report: &Report) -> impl Iterator<Item = &Finding> {
    report.findings.iter().filter(|one| one.waived.is_none())
}

/// Whether one case has an error that is not waived.
pub(super) fn fails(report: &Report) -> bool {
    report.findings.iter().any(is_error)
}

/// Holds the findings of one case against each other.
pub(super) fn changes(a: &Report, b: &Report) -> Vec<RuleChange> {
    let told = |finding: &Finding| (finding.rule.code, place(finding));
    if counted(a).map(told).eq(counted(b).map(told)) {
        return Vec::new();
    }
    let mut rules: BTreeMap<usize, [Vec<Place>; 2]> = BTreeMap::new();
    for (side, report) in [a, b].into_iter().enumerate() {
        for finding in counted(report) {
            // A rule without a place in the catalogue there is none: a test sees to that.
            let at = position(finding.rule).unwrap_or(usize::MAX);
            let places = rules.entry(at).or_default().get_mut(side);
            places
                .into_iter()
                .for_each(|places| places.push(place(finding)));
        }
    }
    let change = |(at, [a, b]): (usize, [Vec<Place>; 2])| {
        let rule = CATALOGUE.get(at)?;
        let how = how(&a, &b)?;
        let (a, b) = (fired(&a), fired(&b));
        Some(RuleChange { rule, how, a, b })
    };
    rules.into_iter().filter_map(change).collect()
}

fn fired(places: &[Place]) -> Fired {
    Fired {
        findings: places.len() as u64,
        severity: places.iter().map(|(.., severity)| *severity).max(),
    }
}

fn how(a: &[Place], b: &[Place]) -> Option<How> {
    if a == b {
        return None;
    }
    let (before, after) = (fired(a), fired(b));
    Some(if before.findings == 0 {
        How::New
    } else if after.findings == 0 {
        How::Gone
    } else if after.severity > before.severity {
        How::Graver
    } else if after.severity < before.severity {
        How::Lighter
    } else if after.findings > before.findings {
        How::More
    } else if after.findings < before.findings {
        How::Fewer
    } else {
        How::Elsewhere
    })
}
