//! How to judge: built once, shared by any number of threads.

use std::borrow::Cow;

use super::across::{self, Kept};
use super::run::Run;
use crate::facts;
use crate::findings::{Check, Finding, Gate, Rule, Severity};
use crate::model::Case;
use crate::programme::{Programme, Programmes, RuleNames, Version};
use crate::reading::{Guesses, Limits};
use crate::record::did_you_mean;
use crate::report::Report;
use crate::rules::{self, CATALOGUE, Chosen};
use crate::values::Date;

/// How to judge: the day, the programme, the gate, the rules. Immutable once made; any number of threads may share it.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pub(super) as_of: Date,
    pub(super) programmes: Cow<'static, Programmes>,
    pub(super) programme: Option<String>,
    pub(super) gate: Option<Gate>,
    pub(super) across: bool,
    pub(super) max_findings: usize,
    pub(super) limits: Limits,
    /// By place in the catalogue.
    pub(super) off: Vec<bool>,
}

/// A programme or a rule that is not known, or a rule set that cannot be used.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SetupError {
    /// No programme of that name.
    #[error("no programme is called '{name}'{}", did_you_mean(.nearest.as_deref()))]
    UnknownProgramme {
        /// The name asked for.
        name: String,
        /// The nearest known name.
        nearest: Option<String>,
    },
    /// No rule of that code or name.
    #[error("no rule is called '{name}'{}", did_you_mean(*.nearest))]
    UnknownRule {
        /// The code or name asked for.
        name: String,
        /// The nearest known one.
        nearest: Option<&'static str>,
    },
    /// A rule set that cannot be used.
    #[error(transparent)]
    Programme(#[from] crate::programme::ProgrammeError),
}

impl Rulebook {
    /// Judges as of a day (whole), each case by its own programme, with every rule.
    #[must_use]
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            programmes: Cow::Borrowed(Programmes::builtin()),
            programme: None,
            gate: None,
            across: false,
            max_findings: 10_000,
            limits: Limits::default(),
            off: vec![false; CATALOGUE.len()],
        }
    }

    /// Judges every case by this programme, whatever the case says: by a name (`gb-2020`), in the version in force on the
    /// date that counts, or by the id of a version (`gb-2020@2024`), whatever the date.
    ///
    /// # Errors
    /// [`SetupError::UnknownProgramme`].
    pub fn programme(mut self, name: &str) -> Result<Self, SetupError> {
        if self.programmes.get(name).is_none() && self.programmes.version(name).is_none() {
            let nearest = self.programmes.nearest(name);
            return Err(SetupError::UnknownProgramme {
                name: name.to_owned(),
                nearest: nearest.map(str::to_owned),
            });
        }
        self.programme = Some(name.to_owned());
        Ok(self)
    }

    /// Adds a rule set from TOML text, and judges every case by it.
    ///
    /// # Errors
    /// [`SetupError::Programme`] where the text is no sound rule set.
    pub fn programme_text(mut self, toml: &str) -> Result<Self, SetupError> {
        let rule_names: Vec<_> = CATALOGUE
            .iter()
            .map(|rule| (rule.code, rule.name))
            .collect();
        let name = self
            .programmes
            .to_mut()
            .add(toml, &[], RuleNames::Listed(&rule_names))?;
        self.programme(&name)
    }

    /// Asks as if every gate up to this one were attempted on the day of judgement.
    #[must_use]
    pub fn gate(mut self, gate: Option<Gate>) -> Self {
        self.gate = gate;
        self
    }

    /// Takes all inputs as one set, and runs the rules about sets of cases too.
    #[must_use]
    pub fn across(mut self, across: bool) -> Self {
        self.across = across;
        self
    }

    /// How many findings are kept; all are counted. Default 10,000.
    #[must_use]
    pub fn max_findings(mut self, max: usize) -> Self {
        self.max_findings = max;
        self
    }

    /// The limits of the reader.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Runs only these rules (codes, names or themes such as `CHI`).
    ///
    /// # Errors
    /// [`SetupError::UnknownRule`].
    pub fn select<'n>(
        mut self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<Self, SetupError> {
        let chosen = places(names)?;
        for (place, off) in self.off.iter_mut().enumerate() {
            *off |= !chosen.contains(&place);
        }
        Ok(self)
    }

    /// Leaves these rules out (codes, names or themes).
    ///
    /// # Errors
    /// [`SetupError::UnknownRule`].
    pub fn ignore<'n>(
        mut self,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<Self, SetupError> {
        for place in places(names)? {
            if let Some(off) = self.off.get_mut(place) {
                *off = true;
            }
        }
        Ok(self)
    }

    /// The day of judgement.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.as_of
    }

    /// The gate that is asked for.
    #[must_use]
    pub const fn asked(&self) -> Option<Gate> {
        self.gate
    }

    pub(crate) const fn reading_limits(&self) -> &Limits {
        &self.limits
    }

    /// The programmes that are known.
    #[must_use]
    pub fn programmes(&self) -> &Programmes {
        &self.programmes
    }

    /// The roles that may waive a rule under the programme of this rulebook, else under `base`, on the day of
    /// judgement.
    #[must_use]
    pub fn waivable_by(&self, rule: &Rule) -> Vec<&str> {
        rule.waivable_under(self.own_version())
            .iter()
            .map(|role| crate::codes::CodeList::code(*role))
            .collect()
    }

    /// The programme that was set.
    pub(crate) fn own_programme(&self) -> Option<&Programme> {
        let name = self.programme.as_deref()?;
        self.programmes.get(name.split('@').next()?)
    }

    /// The version that stands for this rulebook where there is no case whose dates could choose: the one that was set,
    /// else that of its programme in force on the day of judgement, or nearest; without a programme, that of `base`.
    #[must_use]
    pub fn own_version(&self) -> &Version {
        let pinned = self
            .programme
            .as_deref()
            .and_then(|id| self.programmes.version(id));
        let by_day = || self.own_programme()?.version_at_or_nearest(self.as_of);
        pinned.or_else(by_day).unwrap_or_else(|| Programmes::base())
    }

    /// How grave a finding of a rule is under a version; none where the rule is off.
    pub(crate) fn severity(&self, rule: &Rule, version: &Version) -> Option<Severity> {
        let off = rules::position(rule).is_some_and(|place| self.is_off(place));
        rule.severity_under(version).filter(|_| !off)
    }

    /// Takes the day and the gate of another rulebook, and keeps every finding of a case.
    pub(crate) fn beside(mut self, other: &Self) -> Self {
        self.as_of = other.as_of;
        self.gate = other.gate;
        self.across(false).max_findings(usize::MAX)
    }

    /// Checks an input: one document, JSON Lines, or an array of cases. Bad data is a finding, never an error.
    #[must_use]
    pub fn check(&self, input: &[u8]) -> Report {
        let mut run = self.run();
        run.input(input, None);
        run.finish()
    }

    /// Checks a case that was built or read in Rust.
    #[must_use]
    pub fn check_case(&self, case: &Case<'_>) -> Report {
        let mut run = self.run();
        run.case(case);
        run.finish()
    }

    /// Begins a run over many inputs.
    #[must_use]
    pub fn run(&self) -> Run<'_> {
        let mut report = Report::new(self.as_of, self.gate);
        report.not_run = CATALOGUE
            .iter()
            .zip(&self.off)
            .filter(|(rule, off)| !self.across && !**off && across::how(rule).is_some())
            .map(|(rule, _)| rule.code)
            .collect();
        Run {
            book: self,
            report,
            turns: Vec::new(),
            skipped: vec![0; CATALOGUE.len()],
            kept: Kept::default(),
            left_out: 0,
            guesses: Guesses::default(),
        }
    }
}

impl Rulebook {
    pub(super) fn is_off(&self, place: usize) -> bool {
        self.off.get(place).copied().unwrap_or(false)
    }

    /// Findings of the reader and the engine under the rule set: its severities, and what is off.
    pub(super) fn settle(&self, findings: &mut Vec<Finding>, version: Option<&Version>) {
        findings.retain_mut(|finding| {
            if rules::position(finding.rule).is_some_and(|place| self.is_off(place)) {
                return false;
            }
            if matches!(finding.rule.check, Check::Reader) {
                match version.map(|version| finding.rule.severity_under(version)) {
                    Some(Some(severity)) => finding.severity = severity,
                    Some(None) => return false,
                    None => {}
                }
            }
            true
        });
    }

    /// The rule set of a case: the programme of the rulebook, else of the case, else `base`; of it the version that
    /// is in force on the date that counts, else on the day of judgement.
    pub(crate) fn version(&self, case: &Case<'_>) -> (&Version, Chosen) {
        let named = self.programme.as_deref().or_else(|| case.programme.text());
        let base = Programmes::base();
        let Some(name) = named else {
            return (base, Chosen::InForce);
        };
        // Who asks for one version wants no other. A case cannot: no programme has such a name.
        if let Some(version) = self
            .programme
            .as_deref()
            .and_then(|id| self.programmes.version(id))
        {
            return (version, Chosen::InForce);
        }
        let Some(programme) = self.programmes.get(name) else {
            return (base, Chosen::Unknown);
        };
        let basis = programme.date_basis();
        let nearest = |on| programme.version_at_or_nearest(on).unwrap_or(base);
        match facts::basis_date(case, basis, self.as_of) {
            None => (
                nearest(self.as_of),
                Chosen::Undated(crate::codes::CodeList::code(basis)),
            ),
            Some(on) => match programme.in_force(on) {
                Some(version) => (version, Chosen::InForce),
                None => (nearest(on), Chosen::NotInForce(on)),
            },
        }
    }
}

/// The places of rules named by code, name or theme.
fn places<'n>(names: impl IntoIterator<Item = &'n str>) -> Result<Vec<usize>, SetupError> {
    let mut chosen = Vec::new();
    for name in names {
        let before = chosen.len();
        chosen.extend(CATALOGUE.iter().enumerate().filter_map(|(place, rule)| {
            let meant = rule.code.eq_ignore_ascii_case(name)
                || rule.name == name
                || rule.theme().eq_ignore_ascii_case(name);
            meant.then_some(place)
        }));
        if chosen.len() == before {
            return Err(SetupError::UnknownRule {
                name: name.to_owned(),
                nearest: rules::nearest(name),
            });
        }
    }
    Ok(chosen)
}
