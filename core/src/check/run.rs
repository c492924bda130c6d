//! A run over one or many inputs: reads, judges, counts.

use std::collections::BTreeMap;
use std::mem;

use super::across::{Kept, Row};
use super::judge::{Judged, Turns};
use super::rulebook::Rulebook;
use crate::findings::{Finding, Severity};
use crate::model::Case;
use crate::programme::Version;
use crate::reading::{self, Document, Documents, Guesses, Read, Slot, Wanted};
use crate::record::{Field, Record, Text};
use crate::report::{CaseRef, LimitHit, Report};
use crate::rules::{self, CATALOGUE};

/// How many documents are read before they are judged together, and how many bytes of them at most: what they hold
/// stays near the processor, and a few large ones do not pile up.
pub(super) const TOGETHER: usize = 32;
const BYTES_TOGETHER: usize = 1 << 19;

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

pub(crate) fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error && finding.waived.is_none()
}

fn header(case: Option<&Case<'_>>, index: u64, place: Place) -> CaseRef {
    CaseRef {
        index,
        line: place.line,
        file: place.file,
        id: case.and_then(|case| safe(&case.id)).map(Into::into),
        members: members(case).map(|id| id.map(Into::into)).collect(),
    }
}

/// The ids of all members of a case, where they are safe to repeat.
pub(super) fn members<'c>(
    case: Option<&'c Case<'_>>,
) -> impl ExactSizeIterator<Item = Option<&'c str>> {
    let members = case.and_then(|case| case.members.get());
    let members = members.map(Vec::as_slice).unwrap_or_default();
    members.iter().map(|member| safe(&member.get()?.id))
}

/// An id, where it is safe to repeat.
pub(super) fn safe<'c>(id: &'c Field<Text<'_>>) -> Option<&'c str> {
    id.text().filter(|id| rules::is_safe(id))
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
    pub(super) book: &'b Rulebook,
    pub(super) report: Report,
    /// The rules under each rule set met so far.
    pub(super) turns: Vec<Turns<'b>>,
    /// How often each rule could not be decided, by its place in the catalogue.
    pub(super) skipped: Vec<u64>,
    /// In a run across cases: what is kept of each.
    pub(super) kept: Kept,
    pub(super) left_out: u64,
    /// The keys that cases have had so far: for reading the next one.
    pub(super) guesses: Guesses,
}

impl<'b> Run<'b> {
    /// An empty run beside this one, over the same files: for another thread, to be brought back by [`Run::join`].
    #[must_use]
    pub fn fork(&self) -> Self {
        let mut run = self.book.run();
        run.report.files.clone_from(&self.report.files);
        run
    }

    /// Brings over what a run begun by [`Run::fork`] has found, as if its documents had been checked here after those
    /// before them: the report does not show how many threads there were. That run may go on with other documents.
    pub fn join(&mut self, other: &mut Self) {
        let mut empty = Report::new(self.book.as_of, self.book.gate);
        empty.files = mem::take(&mut other.report.files);
        let (here, there) = (&mut self.report, mem::replace(&mut other.report, empty));
        let cases = here.cases;
        here.cases += there.cases;
        here.clean += there.clean;
        here.with_errors += there.with_errors;
        for (count, more) in here.by_severity.iter_mut().zip(there.by_severity) {
            *count += more;
        }
        add(&mut here.programmes, there.programmes);
        add(&mut here.counts, there.counts);
        add(&mut here.waived, there.waived);
        for (count, more) in self.skipped.iter_mut().zip(&mut other.skipped) {
            *count += mem::take(more);
        }
        self.left_out += mem::take(&mut other.left_out);
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
        self.kept.join(mem::take(&mut other.kept));
    }

    /// Checks all documents of an input. A name tells inputs apart in the report. Says whether there was any.
    pub fn input(&mut self, input: &[u8], file: Option<&str>) -> bool {
        let file = self.file(file);
        let documents = Documents::new(input);
        let any = !documents.is_empty();
        self.documents(documents, file);
        any
    }

    /// Notes the name of an input.
    pub fn file(&mut self, name: Option<&str>) -> Option<u32> {
        let name = name?;
        self.report.files.push(name.to_owned());
        u32::try_from(self.report.files.len() - 1).ok()
    }

    /// Checks documents of an input named before by [`Run::file`].
    ///
    /// Some are read and then judged together: each rule looks at all of them before the next one does, for the code of all
    /// rules is more than a processor keeps at hand. The report does not show it.
    pub fn documents<'d>(
        &mut self,
        documents: impl IntoIterator<Item = Document<'d>>,
        file: Option<u32>,
    ) {
        let mut documents = documents.into_iter().fuse();
        let (mut some, mut slots) = (Vec::new(), Vec::new());
        loop {
            some.clear();
            let mut bytes = 0;
            while some.len() < TOGETHER && bytes < BYTES_TOGETHER {
                let Some(document) = documents.next() else {
                    break;
                };
                bytes += document.bytes.len();
                some.push(document);
            }
            if some.is_empty() {
                return;
            }
            slots.resize_with(some.len(), Slot::default);
            let texts = some.iter().map(|document| document.bytes);
            let limits = &self.book.limits;
            reading::read_together(texts.zip(&mut slots), limits, &self.guesses);
            let read = some.iter().zip(&slots);
            let mut judged: Vec<_> = read
                .map(|(document, slot)| {
                    let mut findings = Vec::new();
                    rules::problem_findings(&slot.problems, document, &mut findings);
                    Judged::new(self.book, slot.case.get(), findings)
                })
                .collect();
            self.judge(&mut judged);
            for (judged, document) in judged.into_iter().zip(&some) {
                let line = u32::try_from(document.line).unwrap_or(u32::MAX);
                self.settled(judged, Place { file, line }, Some(document));
            }
        }
    }

    /// Checks a document that was read by somebody else, under the limits of the rulebook.
    pub(crate) fn document_read(
        &mut self,
        read: &Read<'_>,
        document: &Document<'_>,
        file: Option<u32>,
    ) {
        let mut findings = Vec::new();
        rules::problem_findings(&read.problems, document, &mut findings);
        let mut judged = [Judged::new(self.book, read.case.as_ref(), findings)];
        self.judge(&mut judged);
        let [judged] = judged;
        let line = u32::try_from(document.line).unwrap_or(u32::MAX);
        self.settled(judged, Place { file, line }, Some(document));
    }

    /// Checks a case that is no document.
    pub fn case(&mut self, case: &Case<'_>) {
        let mut judged = [Judged::new(self.book, Some(case), Vec::new())];
        self.judge(&mut judged);
        let [judged] = judged;
        self.settled(judged, Place::default(), None);
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

    /// Ends a case: severities, waivers, order, places, counts.
    fn settled(&mut self, judged: Judged<'_, '_>, place: Place, document: Option<&Document<'_>>) {
        let Judged {
            case,
            version,
            mut findings,
            facts,
            left,
            ..
        } = judged;
        if let (Some(version), true) = (version, facts.is_some()) {
            self.judged_under(version);
        }
        let index = self.report.cases;
        self.report.cases += 1;
        let (mut clean, mut errors) = (true, false);
        // A waiver that is not sound is a finding in itself.
        let waivers = case.is_some_and(|case| case.waivers.has_any());
        if !findings.is_empty() || waivers {
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
            if !findings.is_empty() {
                clean = false;
                errors = findings.iter().any(is_error);
                self.keep(findings.drain(..), || header(case, index, place));
            }
        }
        self.report.clean += u64::from(clean);
        self.report.with_errors += u64::from(errors);
        if self.book.across {
            let row = Row {
                clean,
                errors,
                line: place.line,
                file: place.file,
                ..Row::default()
            };
            self.kept.case(case, row, left);
        }
    }

    /// Counts findings of one case, and keeps as many as there is room for.
    pub(super) fn keep(
        &mut self,
        findings: impl Iterator<Item = Finding>,
        header: impl FnOnce() -> CaseRef,
    ) {
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

    /// Counts a case for the rule set by which it was judged.
    fn judged_under(&mut self, version: &Version) {
        match self.report.programmes.get_mut(version.id()) {
            Some(count) => *count += 1,
            None => {
                self.report.programmes.insert(version.id().to_owned(), 1);
            }
        }
    }

    /// Ends the run: rules about sets of cases, and the last counts.
    #[must_use]
    pub fn finish(mut self) -> Report {
        if self.book.across {
            self.groups();
        }
        for (rule, count) in CATALOGUE.iter().zip(&self.skipped) {
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
