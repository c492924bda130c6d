//! The engine: documents in, verdicts out. `Rulebook` says how to judge, `Run` does it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::facts::{self, Facts};
use crate::findings::{ARGS, Arg, Check, Finding, Gate, Rule, Severity};
use crate::model::Case;
use crate::programme::{Programmes, RuleNames, Version};
use crate::reading::{self, Document, Documents, Limits, Wanted};
use crate::record::{Field, Record, Text};
use crate::report::{CaseRef, LimitHit, Report};
use crate::rules::{self, Across, CATALOGUE, Cx, Key, Out};
use crate::values::Date;

/// How to judge: the day, the programme, the gate, the rules. Immutable once made; any number of threads may share it.
#[derive(Clone, Debug)]
pub struct Rulebook {
    as_of: Date,
    programmes: Cow<'static, Programmes>,
    programme: Option<String>,
    gate: Option<Gate>,
    across: bool,
    max_findings: usize,
    limits: Limits,
    /// By place in the catalogue.
    off: Vec<bool>,
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

fn did_you_mean(name: Option<&str>) -> String {
    name.map_or(String::new(), |name| format!(", did you mean '{name}'?"))
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

    /// Judges every case by this programme, whatever the case says.
    ///
    /// # Errors
    /// [`SetupError::UnknownProgramme`].
    pub fn programme(mut self, name: &str) -> Result<Self, SetupError> {
        if self.programmes.get(name).is_none() {
            let nearest = crate::record::nearest(name, self.programmes.names());
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

    /// The programmes that are known.
    #[must_use]
    pub fn programmes(&self) -> &Programmes {
        &self.programmes
    }

    /// The roles that may waive a rule under the programme of this rulebook, else under `base`, on the day of
    /// judgement.
    #[must_use]
    pub fn waivable_by(&self, rule: &Rule) -> Vec<&str> {
        let named = self
            .programme
            .as_deref()
            .and_then(|name| self.programmes.get(name));
        let version = named.and_then(|programme| programme.version_at_or_nearest(self.as_of));
        rule.waivable_under(version.unwrap_or_else(|| Programmes::base()))
            .iter()
            .map(|role| crate::codes::CodeList::code(*role))
            .collect()
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
            .filter(|(rule, off)| !self.across && !**off && across_of(rule).is_some())
            .map(|(rule, _)| rule.code)
            .collect();
        Run {
            book: self,
            report,
            out: Out {
                findings: Vec::new(),
                skipped: vec![0; CATALOGUE.len()],
            },
            keys: Vec::new(),
            seen: Vec::new(),
            left_out: 0,
        }
    }
}

impl Rulebook {
    fn is_off(&self, place: usize) -> bool {
        self.off.get(place).copied().unwrap_or(false)
    }

    /// Findings of the reader and the engine under the rule set: its severities, and what is off.
    fn settle(&self, findings: &mut Vec<Finding>, version: Option<&Version>) {
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
    fn version(&self, case: &Case<'_>) -> (&Version, Chosen) {
        let named = self.programme.as_deref().or_else(|| case.programme.text());
        let base = Programmes::base();
        let Some(name) = named else {
            return (base, Chosen::InForce);
        };
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

/// Where a case stands in its input.
#[derive(Clone, Copy, Default)]
struct Place {
    file: Option<u32>,
    line: u32,
}

fn add<K: Ord>(counts: &mut BTreeMap<K, u64>, more: BTreeMap<K, u64>) {
    for (key, count) in more {
        *counts.entry(key).or_default() += count;
    }
}

/// What a case contributed to a rule about sets of cases.
///
/// 56 bytes: all that is kept of a person for one kind of comparison.
struct Contribution {
    rule: u16,
    severity: Severity,
    key: Key,
}

/// A case of a run across cases, and the counts just after it.
struct Seen {
    header: CaseRef,
    clean: u64,
    with_errors: u64,
}

/// How the rule set of a case was found.
pub(crate) enum Chosen {
    /// Named, known and in force.
    InForce,
    /// No programme of that name: judged by `base`.
    Unknown,
    /// No version of the programme is in force on the date that counts: judged by the nearest.
    NotInForce(Date),
    /// The date that counts is missing: the day of judgement stands in for it.
    Undated(&'static str),
}

/// How a rule looks at a set of cases, where it does.
fn across_of(rule: &Rule) -> Option<Across> {
    match rule.check {
        Check::Across(across) | Check::CaseAndAcross(_, across) => Some(across),
        _ => None,
    }
}

fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error && finding.waived.is_none()
}

fn header(case: Option<&Case<'_>>, index: u64, place: Place) -> CaseRef {
    CaseRef {
        index,
        line: place.line,
        file: place.file,
        id: case.and_then(|case| safe(&case.id)),
        members: case
            .map(|case| case.members.get().into_iter().flatten())
            .into_iter()
            .flatten()
            .map(|member| safe(&member.get()?.id))
            .collect(),
    }
}

fn safe(id: &Field<Text<'_>>) -> Option<Box<str>> {
    id.text().filter(|id| rules::is_safe(id)).map(Into::into)
}

/// The lines of the values that findings of rules speak of, where a document has more than one line.
/// The findings are sorted by place.
#[cold]
fn locate(document: &Document<'_>, findings: &mut [Finding]) {
    let unplaced = |finding: &&mut Finding| finding.line == 0;
    let mut wanted: Vec<Wanted> = findings
        .iter()
        .filter(|finding| finding.line == 0)
        .map(|finding| Wanted {
            steps: finding.at.steps(Case::RECORD),
            offset: None,
        })
        .collect();
    reading::locate(document.bytes, &mut wanted);
    let mut places = document.places();
    for (finding, wanted) in findings.iter_mut().filter(unplaced).zip(&wanted) {
        if let Some(offset) = wanted.offset {
            (finding.line, finding.column) = places.of(offset);
        }
    }
}

/// A run over one or many inputs.
pub struct Run<'b> {
    book: &'b Rulebook,
    report: Report,
    out: Out,
    /// What cases contributed to rules about sets.
    keys: Vec<Contribution>,
    /// In a run across cases: each case.
    seen: Vec<Seen>,
    left_out: u64,
}

impl<'b> Run<'b> {
    /// An empty run beside this one, over the same files: for another thread, to be brought back by [`Run::join`].
    #[must_use]
    pub fn fork(&self) -> Self {
        let mut run = self.book.run();
        run.report.files.clone_from(&self.report.files);
        run
    }

    /// Brings back a run begun by [`Run::fork`], as if its documents had been checked here after those before them:
    /// the report does not show how many threads there were.
    pub fn join(&mut self, other: Run<'b>) {
        let (here, there) = (&mut self.report, other.report);
        let (cases, clean, with_errors) = (here.cases, here.clean, here.with_errors);
        let base = u32::try_from(self.seen.len()).unwrap_or(u32::MAX);
        here.cases += there.cases;
        here.clean += there.clean;
        here.with_errors += there.with_errors;
        for (count, more) in here.by_severity.iter_mut().zip(there.by_severity) {
            *count += more;
        }
        add(&mut here.programmes, there.programmes);
        add(&mut here.counts, there.counts);
        add(&mut here.waived, there.waived);
        for (count, more) in self.out.skipped.iter_mut().zip(other.out.skipped) {
            *count += more;
        }
        self.left_out += other.left_out;
        let mut refs = there.case_refs.into_iter().enumerate().peekable();
        for mut finding in there.findings {
            if here.findings.len() >= self.book.max_findings {
                self.left_out += 1;
                continue;
            }
            let of = usize::try_from(finding.case).unwrap_or(usize::MAX);
            while let Some((_, mut case)) = refs.next_if(|(place, _)| *place <= of) {
                case.index += cases;
                here.case_refs.push(case);
            }
            finding.case =
                u32::try_from(here.case_refs.len().saturating_sub(1)).unwrap_or(u32::MAX);
            here.findings.push(finding);
        }
        self.keys.extend(other.keys.into_iter().map(|mut one| {
            one.key.case = one.key.case.saturating_add(base);
            one
        }));
        self.seen.extend(other.seen.into_iter().map(|mut seen| {
            seen.header.index += cases;
            seen.clean += clean;
            seen.with_errors += with_errors;
            seen
        }));
    }

    /// Checks all documents of an input. A name tells inputs apart in the report. Says whether there was any.
    pub fn input(&mut self, input: &[u8], file: Option<&str>) -> bool {
        let file = self.file(file);
        let documents = Documents::new(input);
        let any = !documents.is_empty();
        for document in documents {
            self.document_of(&document, file);
        }
        any
    }

    /// Notes the name of an input.
    pub fn file(&mut self, name: Option<&str>) -> Option<u32> {
        let name = name?;
        self.report.files.push(name.to_owned());
        u32::try_from(self.report.files.len() - 1).ok()
    }

    /// Checks one document of an input named before by [`Run::file`].
    pub fn document_of(&mut self, document: &Document<'_>, file: Option<u32>) {
        let read = reading::read(document.bytes, &self.book.limits);
        let line = u32::try_from(document.line).unwrap_or(u32::MAX);
        self.out.findings.clear();
        rules::problem_findings(&read.problems, document, &mut self.out.findings);
        let place = Place { file, line };
        if let Some(newer) = read.case.as_ref().filter(|case| rules::is_newer(case)) {
            // Keys that this version does not know are no mistake there.
            self.out.findings.clear();
            self.out.findings.push(rules::newer_format());
            return self.settled(Some(newer), None, place, Some(document));
        }
        self.judge(read.case.as_ref(), place, Some(document));
    }

    /// Checks a case that is no document.
    pub fn case(&mut self, case: &Case<'_>) {
        self.out.findings.clear();
        if rules::is_newer(case) {
            self.out.findings.push(rules::newer_format());
            return self.settled(Some(case), None, Place::default(), None);
        }
        self.judge(Some(case), Place::default(), None);
    }

    /// How many findings there are so far at or above a severity.
    #[must_use]
    pub const fn so_far(&self) -> &Report {
        &self.report
    }

    /// Takes the findings kept so far out of the run: for streams, which write them as they come.
    pub fn take_findings(&mut self, each: impl FnOnce(&Report)) {
        each(&self.report);
        self.report.findings.clear();
        self.report.case_refs.clear();
    }

    fn judge(&mut self, case: Option<&Case<'_>>, place: Place, document: Option<&Document<'_>>) {
        let version = case.map(|case| {
            let (version, chosen) = self.book.version(case);
            let found = &mut self.out.findings;
            rules::programme_findings(version, &chosen, found);
            let walk = rules::Walk::over(case);
            rules::structure_findings(case, &walk, version, self.book.limits.problems, found);
            match rules::too_large(case, walk.weight) {
                Some(finding) => found.push(finding),
                None => self.rules(case, version),
            }
            version
        });
        self.settled(case, version, place, document);
    }

    /// Ends a case: severities, waivers, order, places, counts.
    fn settled(
        &mut self,
        case: Option<&Case<'_>>,
        version: Option<&Version>,
        place: Place,
        document: Option<&Document<'_>>,
    ) {
        let index = self.report.cases;
        self.report.cases += 1;
        // A waiver that is not sound is a finding in itself.
        let waivers = case.is_some_and(|case| case.waivers.has_any());
        if self.out.findings.is_empty() && !waivers {
            self.report.clean += 1;
        } else {
            let mut findings = std::mem::take(&mut self.out.findings);
            self.book.settle(&mut findings, version);
            if let (Some(case), Some(version)) = (case, version) {
                rules::apply_waivers(case, version, self.book.as_of, &mut findings);
            }
            findings.sort_by_cached_key(|finding| {
                (
                    finding.at.steps(Case::RECORD),
                    finding.rule.code,
                    finding.line,
                )
            });
            if let Some(document) = document.filter(|document| document.bytes.contains(&b'\n')) {
                locate(document, &mut findings);
            }
            if findings.is_empty() {
                self.report.clean += 1;
            } else {
                self.report.with_errors += u64::from(findings.iter().any(is_error));
                self.keep(findings.drain(..), || header(case, index, place));
            }
            self.out.findings = findings;
        }
        if self.book.across {
            self.seen.push(Seen {
                header: header(case, index, place),
                clean: self.report.clean,
                with_errors: self.report.with_errors,
            });
        }
    }

    /// Counts findings of one case, and keeps as many as there is room for.
    fn keep(&mut self, findings: impl Iterator<Item = Finding>, header: impl FnOnce() -> CaseRef) {
        let room = self
            .book
            .max_findings
            .saturating_sub(self.report.findings.len());
        let case = u32::try_from(self.report.case_refs.len()).unwrap_or(u32::MAX);
        let mut header = Some(header);
        for (place, mut finding) in findings.enumerate() {
            self.report.tally(&finding);
            if place >= room {
                self.left_out += 1;
                continue;
            }
            if let Some(header) = header.take() {
                self.report.case_refs.push(header());
            }
            finding.case = case;
            if let (0, Some(case)) = (finding.line, self.report.case_refs.last()) {
                finding.line = case.line;
            }
            self.report.findings.push(finding);
        }
    }

    fn rules(&mut self, case: &Case<'_>, version: &Version) {
        let book = self.book;
        match self.report.programmes.get_mut(version.id()) {
            Some(count) => *count += 1,
            None => {
                self.report.programmes.insert(version.id().to_owned(), 1);
            }
        }
        let facts = Facts::of(case, version.params(), book.as_of);
        for (place, rule) in CATALOGUE.iter().enumerate() {
            if matches!(rule.check, Check::Reader | Check::Elsewhere) || book.is_off(place) {
                continue;
            }
            let Some(severity) = rule.severity_under(version) else {
                continue;
            };
            let mut cx = Cx::new(
                &facts,
                version.params(),
                (place, rule, severity),
                book.gate,
                &mut self.out,
            );
            match rule.check {
                Check::Case(check) | Check::CaseAndAcross(check, _) => {
                    let due = facts.due_for_case(rule.gates, book.gate);
                    if rule.gates.is_empty() || due.is_some() {
                        cx.about(None, due);
                        check(&mut cx);
                    }
                }
                Check::Member(check) => {
                    for member in facts.active() {
                        let due = facts.due(member, rule.gates, book.gate);
                        if rule.gates.is_empty() || due.is_some() {
                            cx.about(Some(member), due);
                            check(&mut cx, member);
                        }
                    }
                }
                _ => {}
            }
            let Some(across) = across_of(rule).filter(|_| book.across) else {
                continue;
            };
            if rule.gates.is_empty() || facts.due_for_case(rule.gates, book.gate).is_some() {
                let case = u32::try_from(self.seen.len()).unwrap_or(u32::MAX);
                let keys = &mut self.keys;
                (across.keys)(&cx, &mut |key| {
                    keys.push(Contribution {
                        rule: u16::try_from(place).unwrap_or(u16::MAX),
                        severity,
                        key: Key { case, ..key },
                    });
                });
            }
        }
    }

    /// Rules about sets of cases: contributions with equal keys make a group; each that clashes with an earlier one
    /// is a finding, in the later case.
    fn groups(&mut self) {
        /// Earlier contributions that one is held against: a bound, so that a key that all share stays cheap.
        const BACK: usize = 16;
        let mut keys = std::mem::take(&mut self.keys);
        keys.sort_unstable_by_key(|one| (one.rule, one.key.hash, one.key.case, one.key.member));
        let mut found: Vec<Finding> = Vec::new();
        for group in keys.chunk_by(|a, b| a.rule == b.rule && a.key.hash == b.key.hash) {
            let Some((rule, across)) = group
                .first()
                .and_then(|one| CATALOGUE.get(usize::from(one.rule)))
                .and_then(|rule| Some((*rule, across_of(rule)?)))
            else {
                continue;
            };
            for (place, later) in group.iter().enumerate() {
                let clash = group
                    .get(place.saturating_sub(BACK)..place)
                    .unwrap_or_default()
                    .iter()
                    .find(|earlier| (across.clash)(&earlier.key, &later.key));
                let Some(earlier) = clash else {
                    continue;
                };
                let mut args = [Arg::None; ARGS];
                if let (Some(slot), Some(&rules::OTHER)) = (args.first_mut(), rule.args.first()) {
                    *slot = Arg::Int(i64::from(earlier.key.case) + 1);
                }
                found.push(Finding {
                    rule,
                    severity: later.severity,
                    gate: rule.gates.first().copied(),
                    at: later.key.at,
                    related: None,
                    member: later.key.member,
                    args,
                    case: later.key.case,
                    line: 0,
                    column: 0,
                    waived: None,
                });
            }
        }
        found.sort_by_key(|finding| (finding.case, finding.rule.code));
        found.dedup_by_key(|finding| (finding.case, finding.rule.code, finding.at));
        let seen = std::mem::take(&mut self.seen);
        let mut before = (0, 0);
        let mut found = found.into_iter().peekable();
        for (place, seen) in seen.into_iter().enumerate() {
            let was_clean = seen.clean > before.0;
            let had_errors = seen.with_errors > before.1;
            before = (seen.clean, seen.with_errors);
            let mut of_case = Vec::new();
            while let Some(finding) =
                found.next_if(|finding| usize::try_from(finding.case) == Ok(place))
            {
                of_case.push(finding);
            }
            if of_case.is_empty() {
                continue;
            }
            self.report.clean -= u64::from(was_clean);
            self.report.with_errors += u64::from(!had_errors && of_case.iter().any(is_error));
            self.keep(of_case.into_iter(), || seen.header);
        }
        self.report.gather();
    }

    /// Ends the run: rules about sets of cases, and the last counts.
    #[must_use]
    pub fn finish(mut self) -> Report {
        if self.book.across {
            self.groups();
        }
        for (rule, count) in CATALOGUE.iter().zip(&self.out.skipped) {
            if *count > 0 {
                self.report.skipped.insert(rule.code, *count);
            }
        }
        if self.left_out > 0 {
            self.report.limits_hit.push(LimitHit {
                limit: "findings",
                count: self.left_out,
            });
        }
        self.report
    }
}
