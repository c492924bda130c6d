//! Cases under two rule sets, one pass: each case is read once, judged twice, and let go.

use std::collections::BTreeMap;

use super::cases::{CaseChange, How, Outcome, RuleChange, changes, fails};
use super::differences::Differences;
use crate::check::{Rulebook, Run};
use crate::findings::Rule;
use crate::reading::{self, Document, Documents};
use crate::report::{CaseRef, LimitHit, Report};
use crate::rules::CATALOGUE;

/// Two rule sets to be held against each other. Immutable once made; any number of threads may share it.
#[derive(Clone, Debug)]
pub struct Comparison {
    a: Rulebook,
    b: Rulebook,
    max_cases: usize,
}

impl Comparison {
    /// Compares B with A, both as of the day of A and at the gate that A asks for. Rules about sets of cases are not run.
    #[must_use]
    pub fn new(a: Rulebook, b: Rulebook) -> Self {
        Self {
            b: b.beside(&a),
            a: a.clone().beside(&a),
            max_cases: 10_000,
        }
    }

    /// How many changed cases are kept; all are counted. Default 10,000.
    #[must_use]
    pub fn max_cases(mut self, max: usize) -> Self {
        self.max_cases = max;
        self
    }

    /// What differs between the two, without a case. Of a programme with several versions, the version in force on the
    /// day of judgement, or nearest, stands for it.
    #[must_use]
    pub fn differences(&self) -> Differences {
        Differences::between(&self.a, &self.b)
    }

    /// Judges the cases of an input by both: one document, JSON Lines, or an array.
    #[must_use]
    pub fn check(&self, input: &[u8]) -> Compared {
        let mut run = self.run();
        run.input(input, None);
        run.finish()
    }

    /// Begins a run over many inputs.
    #[must_use]
    pub fn run(&self) -> Comparing<'_> {
        Comparing {
            comparison: self,
            a: self.a.run(),
            b: self.b.run(),
            outcomes: BTreeMap::new(),
            changed: 0,
            kept: Vec::new(),
            left_out: 0,
            rules: BTreeMap::new(),
        }
    }
}

/// A run of two rule sets over one or many inputs. It keeps counts, and the cases that changed up to a bound.
pub struct Comparing<'c> {
    comparison: &'c Comparison,
    a: Run<'c>,
    b: Run<'c>,
    outcomes: BTreeMap<Outcome, u64>,
    changed: u64,
    kept: Vec<CaseChange>,
    left_out: u64,
    /// Of each rule, by its code: in how many cases it is new, gone, and there otherwise.
    rules: BTreeMap<&'static str, [u64; 3]>,
}

impl std::fmt::Debug for Comparing<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Comparing")
            .field("changed", &self.changed)
            .finish_non_exhaustive()
    }
}

impl Comparing<'_> {
    /// Notes the name of an input.
    pub fn file(&mut self, name: Option<&str>) -> Option<u32> {
        self.b.file(name);
        self.a.file(name)
    }

    /// Judges all documents of an input. A name tells inputs apart. Says whether there was any.
    pub fn input(&mut self, input: &[u8], file: Option<&str>) -> bool {
        let file = self.file(file);
        let documents = Documents::new(input);
        let any = !documents.is_empty();
        for document in documents {
            self.document(&document, file);
        }
        any
    }

    /// Judges a document of an input named before by [`Comparing::file`].
    pub fn document(&mut self, document: &Document<'_>, file: Option<u32>) {
        let read = reading::read(document.bytes, self.comparison.a.reading_limits());
        self.a.document_read(&read, document, file);
        self.b.document_read(&read, document, file);
        let (a, b) = (&mut self.a, &mut self.b);
        let mut found = (Outcome::Passes, Vec::new(), None);
        a.take_findings(|a| {
            b.take_findings(|b| {
                let rules = changes(a, b);
                let refs = || a.case_refs.first().or(b.case_refs.first()).cloned();
                let case = if rules.is_empty() { None } else { refs() };
                found = (Outcome::of(fails(a), fails(b)), rules, case);
            });
        });
        let (outcome, rules, case) = found;
        *self.outcomes.entry(outcome).or_default() += 1;
        if let Some(case) = case {
            self.changed(case, outcome, rules);
        }
    }

    fn changed(&mut self, case: CaseRef, outcome: Outcome, rules: Vec<RuleChange>) {
        self.changed += 1;
        for change in &rules {
            let [new, gone, otherwise] = self.rules.entry(change.rule.code).or_default();
            match change.how {
                How::New => *new += 1,
                How::Gone => *gone += 1,
                _ => *otherwise += 1,
            }
        }
        if self.kept.len() < self.comparison.max_cases {
            self.kept.push(CaseChange {
                case,
                outcome,
                rules,
            });
        } else {
            self.left_out += 1;
        }
    }

    /// Takes the changed cases kept so far out of the run: for streams, which write them as they come. There is room for
    /// as many again.
    pub fn take(&mut self) -> Vec<CaseChange> {
        std::mem::take(&mut self.kept)
    }

    /// The names of the inputs so far.
    #[must_use]
    pub fn files(&self) -> &[String] {
        &self.a.so_far().files
    }

    /// Ends the run.
    #[must_use]
    pub fn finish(self) -> Compared {
        let (a, b) = (self.a.finish(), self.b.finish());
        let rules = CATALOGUE
            .iter()
            .map(|rule| RuleTotal::of(rule, self.rules.get(rule.code), &a, &b))
            .filter(RuleTotal::differs)
            .collect();
        let left_out = LimitHit {
            limit: "cases",
            count: self.left_out,
        };
        let of = |outcome| self.outcomes.get(&outcome).copied().unwrap_or_default();
        Compared {
            differences: self.comparison.differences(),
            programmes: [a.programmes, b.programmes],
            cases: a.cases,
            changed: self.changed,
            newly_failing: of(Outcome::NewlyFails),
            newly_passing: of(Outcome::NewlyPasses),
            failing_both: of(Outcome::Fails),
            passing_both: of(Outcome::Passes),
            rules,
            not_run: a.not_run,
            limits_hit: if self.left_out > 0 {
                vec![left_out]
            } else {
                Vec::new()
            },
            changes: self.kept,
            files: a.files,
        }
    }
}

/// What two rule sets make of many cases.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Compared {
    /// What differs between the rule sets themselves.
    pub differences: Differences,
    /// How many cases each version judged, under A and under B.
    pub programmes: [BTreeMap<String, u64>; 2],
    /// How many cases were looked at.
    pub cases: u64,
    /// How many are judged otherwise under B: by one rule at least.
    pub changed: u64,
    /// How many pass A and fail B.
    pub newly_failing: u64,
    /// How many fail A and pass B.
    pub newly_passing: u64,
    /// How many fail both.
    pub failing_both: u64,
    /// How many pass both.
    pub passing_both: u64,
    /// The rules that answer otherwise, in the order of the catalogue: exact, however many cases are kept.
    pub rules: Vec<RuleTotal>,
    /// Rules that were not run, by code.
    pub not_run: Vec<&'static str>,
    /// Limits that were reached.
    pub limits_hit: Vec<LimitHit>,
    /// The cases that are judged otherwise, in input order.
    pub changes: Vec<CaseChange>,
    /// The names of the files read.
    pub files: Vec<String>,
}

impl Compared {
    /// Whether no case is judged otherwise.
    #[must_use]
    pub const fn is_same(&self) -> bool {
        self.changed == 0
    }
}

/// A rule over all cases, under A and under B.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct RuleTotal {
    /// The rule.
    pub rule: &'static Rule,
    /// In how many cases it fires under B only.
    pub new: u64,
    /// In how many cases it fires under A only.
    pub gone: u64,
    /// In how many cases it fires under both, more or less often or gravely, or elsewhere.
    pub otherwise: u64,
    /// Findings under A and B, waived ones apart.
    pub findings: [u64; 2],
    /// How often it could not be decided, under A and B.
    pub skipped: [u64; 2],
}

impl RuleTotal {
    fn of(rule: &'static Rule, changed: Option<&[u64; 3]>, a: &Report, b: &Report) -> Self {
        let [new, gone, otherwise] = changed.copied().unwrap_or_default();
        let code = rule.code;
        let of = |counts: &BTreeMap<&str, u64>| counts.get(code).copied().unwrap_or_default();
        Self {
            rule,
            new,
            gone,
            otherwise,
            findings: [of(&a.counts), of(&b.counts)],
            skipped: [of(&a.skipped), of(&b.skipped)],
        }
    }

    fn differs(&self) -> bool {
        let apart = |[a, b]: [u64; 2]| a != b;
        self.new + self.gone + self.otherwise > 0 || apart(self.findings) || apart(self.skipped)
    }
}
