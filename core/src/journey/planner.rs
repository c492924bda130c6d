//! `next`: where a case stands, what is missing for its next gate, what is due.

use super::clocks::{Due, running};
use super::readiness::{Missing, Readiness, readiness};
use super::standing::{Standing, of_facts};
use super::steps::{next_gate, next_steps};
use super::transitions::Transition;
use crate::check::{Rulebook, Run};
use crate::codes::{RecordKind, ReintegrationState};
use crate::facts::Facts;
use crate::findings::Gate;
use crate::model::Case;
use crate::programme::Version;
use crate::reading::{self, Document};
use crate::rules::{is_newer, is_safe};

/// Says of each case where it stands and what comes next. Immutable once made; any number of threads may share it.
#[derive(Debug)]
pub struct Planner {
    book: Rulebook,
    /// The same, asked for no gate.
    plain: Rulebook,
    /// The same, asked for each gate.
    gates: Vec<Rulebook>,
}

/// Where a case stands and what comes next.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Next {
    /// The id of the case, where it is safe to repeat.
    pub case: Option<Box<str>>,
    /// The offices of the case, where they are safe to repeat: who answers for it, of the host side, of the origin
    /// side.
    pub offices: Vec<Box<str>>,
    /// Where it stands.
    pub standing: Standing,
    /// The steps that are expected next; none while something holds the case.
    pub steps: Vec<&'static Transition>,
    /// Whether it is ready for the gate that was asked for, else for the one it comes to next; none where it has come to
    /// its end.
    pub readiness: Option<Readiness>,
    /// The clocks that run, the most urgent first.
    pub due: Vec<Due>,
    /// Whether it ever was registered, departed, had a plan approved, a delivery begun, was completed.
    pub(super) reached: [bool; 5],
}

impl Next {
    /// What it lacks, also what stops nobody.
    pub fn lacks(&self) -> impl Iterator<Item = &Missing> {
        self.readiness.iter().flat_map(|ready| &ready.lacks)
    }

    /// What stands in the way of its gate; each item of a person once for each rule.
    pub fn blockers(&self) -> impl Iterator<Item = &Missing> {
        self.once(true)
    }

    /// What it lacks, in the way or not; each item of a person once for each rule.
    pub(super) fn once(&self, blocks: bool) -> impl Iterator<Item = &Missing> {
        let of = |lack: &Missing| {
            let item = lack.item?;
            Some((
                item,
                lack.gate,
                lack.state,
                lack.finding.member,
                lack.finding.rule.code,
            ))
        };
        let mut seen = Vec::new();
        self.lacks().filter(move |lack| {
            let what = of(lack);
            let new = what.is_none() || !seen.contains(&what);
            seen.push(what);
            lack.blocks() == blocks && new
        })
    }
}

impl Planner {
    /// Plans as a rulebook judges. A gate that the rulebook asks for is asked of every case; else each is asked for the
    /// gate that it comes to next.
    #[must_use]
    pub fn new(book: Rulebook) -> Self {
        let gates = Gate::ALL
            .into_iter()
            .map(|gate| {
                book.clone()
                    .across(false)
                    .gate(Some(gate))
                    .max_findings(usize::MAX)
            })
            .collect();
        let plain = book
            .clone()
            .across(false)
            .gate(None)
            .max_findings(usize::MAX);
        Self { book, plain, gates }
    }

    /// The rulebook.
    #[must_use]
    pub const fn rulebook(&self) -> &Rulebook {
        &self.book
    }

    /// What comes next for a case that was built or read in Rust.
    #[must_use]
    pub fn case(&self, case: &Case<'_>) -> Next {
        self.next(case, |run| run.case(case))
    }

    /// What comes next for the case of a document; nothing where the document cannot be read as a case, or is of a newer
    /// format: `check` says why.
    #[must_use]
    pub fn document(&self, document: &Document<'_>) -> Option<Next> {
        let read = reading::read(document.bytes, self.book.reading_limits());
        let case = read.case.as_ref().filter(|case| !is_newer(case))?;
        Some(self.next(case, |run| run.document_read(&read, document, None)))
    }

    /// Whether a case is ready for a gate.
    #[must_use]
    pub fn readiness(&self, case: &Case<'_>, gate: Gate) -> Readiness {
        let (version, _) = self.book.version(case);
        let facts = Facts::of(case, version.params(), self.book.as_of());
        self.ready(&facts, version, gate, |run| run.case(case))
    }

    fn next(&self, case: &Case<'_>, check: impl FnOnce(&mut Run<'_>)) -> Next {
        let (version, _) = self.book.version(case);
        let params = version.params();
        let facts = Facts::of(case, params, self.book.as_of());
        let standing = of_facts(&facts, params);
        let gate = self.book.asked().or_else(|| next_gate(case, &standing));
        let safe = |id: Option<&str>| id.filter(|id| is_safe(id)).map(Into::into);
        let host = case.host.get().and_then(|side| side.office.text());
        let origin = case.origin.get().and_then(|side| side.office.text());
        let mut offices: Vec<Box<str>> = [case.owner.text(), host, origin]
            .into_iter()
            .filter_map(safe)
            .collect();
        offices.dedup();
        Next {
            case: safe(case.id.text()),
            offices,
            steps: next_steps(case, &standing, params),
            reached: reached(&facts, &standing),
            due: running(&facts, &standing, params),
            readiness: gate.map(|gate| self.ready(&facts, version, gate, check)),
            standing,
        }
    }

    /// The rulebook, asked for no gate.
    pub(super) const fn plain(&self) -> &Rulebook {
        &self.plain
    }

    /// The rulebook, asked for a gate.
    pub(super) fn gate(&self, gate: Gate) -> &Rulebook {
        self.gates.get(gate as usize).unwrap_or(&self.book)
    }

    fn ready(
        &self,
        facts: &Facts<'_>,
        version: &Version,
        gate: Gate,
        check: impl FnOnce(&mut Run<'_>),
    ) -> Readiness {
        let book = self.gate(gate);
        let mut run = book.run();
        check(&mut run);
        readiness(book, facts, version, gate, &run.finish().findings)
    }
}

/// How far a case came: registered, departed or back already, plan approved, delivery begun, completed.
pub(crate) fn reached(facts: &Facts<'_>, standing: &Standing) -> [bool; 5] {
    let passed = |gate: Gate| facts.passed(gate).is_some();
    let back = facts.case.kind.val() == Some(RecordKind::Retroactive);
    [
        passed(Gate::G1),
        passed(Gate::G4) || passed(Gate::Arrival) || back,
        passed(Gate::G5),
        facts.ledger().iter().any(|line| line.item.is_some()),
        standing.reintegration == ReintegrationState::Completed,
    ]
}
