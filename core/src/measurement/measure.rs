//! Measuring: cases in, one after the other; figures out.

use std::collections::BTreeMap;

use super::criteria::{Fairness, NeedAndHelp};
use super::disclosure_control::{Control, Line, hidden_groups};
use super::figure::Figure;
use super::indicators::{Criterion, Indicator, Kind, Sure};
use super::keys::{By, Key};
use super::look::{Counted, Look, Subject, case_of, counted};
use super::marks::Level;
use super::scores::Scorer;
use super::sums::{Grouped, Sums};
use super::tables::{Counts, Table};
use crate::check::Rulebook;
use crate::model::Case;
use crate::reading::{Document, Documents};
use crate::values::Date;

/// A measurement under way. It keeps sums, not cases: its size does not depend on how many there are.
pub struct Measure {
    book: Rulebook,
    control: Control,
    level: Level,
    by: Vec<By>,
    scorer: Scorer,
    cases: u64,
    left_out: u64,
    unread: u64,
    sums: Vec<Tally>,
    need: NeedAndHelp,
    fairness: Fairness,
    counts: Counts,
}

impl std::fmt::Debug for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Measure")
            .field("cases", &self.cases)
            .finish_non_exhaustive()
    }
}

/// The sums of one indicator: over all, and by group for each way of telling apart.
#[derive(Clone, Debug, Default)]
struct Tally {
    all: Sums,
    groups: Vec<Grouped<Sums>>,
}

/// What was measured, as it may be published.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Measured {
    /// The day of judgement.
    pub as_of: Date,
    /// How many cases count.
    pub cases: u64,
    /// How many do not: merged into others, announced only, entered by mistake.
    pub left_out: u64,
    /// How many documents could not be read as a case.
    pub unread: u64,
    /// Figures of indicators: of each the one over all first, then its groups.
    pub indicators: Vec<Figure>,
    /// Figures of the five criteria. Proposed, and never made into one number.
    pub criteria: Vec<(Criterion, Vec<Figure>)>,
    /// The tables.
    pub tables: Vec<Table>,
    /// How small counts were kept back.
    pub control: Control,
    /// From which score on a level counts as sufficient.
    pub level: Level,
    /// By what figures are told apart.
    pub by: Vec<By>,
}

impl Measure {
    /// Measures as a rulebook judges: as of its day, under its programme, else under that of each case. Small counts are
    /// kept back as its programme says, else as `base` does.
    #[must_use]
    pub fn new(book: Rulebook) -> Self {
        let tallies = Indicator::all().iter().map(|_| Tally::default());
        Self {
            scorer: Scorer::new(book.as_of()),
            control: Control::of(book.own_version()),
            book,
            level: Level::default(),
            by: Vec::new(),
            cases: 0,
            left_out: 0,
            unread: 0,
            sums: tallies.collect(),
            need: NeedAndHelp::default(),
            fairness: Fairness::default(),
            counts: Counts::default(),
        }
    }

    /// How small counts are kept back.
    #[must_use]
    pub const fn controls(&self) -> Control {
        self.control
    }

    /// With another way of keeping small counts back.
    #[must_use]
    pub const fn control(mut self, control: Control) -> Self {
        self.control = control;
        self
    }

    /// With another line from which on a level is sufficient.
    #[must_use]
    pub const fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// With figures told apart by each of these, one at a time. To be called before the first case.
    #[must_use]
    pub fn by(mut self, by: &[By]) -> Self {
        self.by = By::ALL.into_iter().filter(|one| by.contains(one)).collect();
        for tally in &mut self.sums {
            tally.groups = self.by.iter().map(|_| Grouped::default()).collect();
        }
        self
    }

    /// With another instrument or policy for the scores of surveys.
    #[must_use]
    pub fn scorer(mut self, scorer: Scorer) -> Self {
        self.scorer = scorer;
        self
    }

    /// The day of judgement.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.book.as_of()
    }

    /// Adds a case.
    pub fn case(&mut self, case: &Case<'_>) {
        let by = &self.by;
        let counts = counted(case, &self.book, self.level, &self.scorer, |look| {
            self.cases += 1;
            for of in Counted::ALL {
                look.subjects(of, |subject| tell(&mut self.sums, by, look, of, subject));
            }
            self.need.add(look);
            self.fairness.add(look);
            self.counts.add(look);
        });
        self.left_out += u64::from(!counts);
    }

    /// Adds the case of a document. False where it cannot be read as a case, or is of a newer format: `check` says why.
    pub fn document(&mut self, document: &Document<'_>) -> bool {
        let case = case_of(document, self.book.reading_limits());
        let done = case.map(|case| self.case(&case)).is_some();
        self.unread += u64::from(!done);
        done
    }

    /// Adds every case of an input: one document, JSON Lines, or an array.
    pub fn input(&mut self, input: &[u8]) {
        for document in Documents::new(input) {
            self.document(&document);
        }
    }

    /// The figures.
    #[must_use]
    pub fn finish(&self) -> Measured {
        let made = self.counts.publish(self.control);
        let mut indicators = Vec::new();
        let mut criteria: BTreeMap<Criterion, Vec<Figure>> = BTreeMap::new();
        for (indicator, tally) in Indicator::all().iter().zip(&self.sums) {
            let figures = match (indicator.kind, indicator.code) {
                (Kind::WorkedOut, "B2") => vec![self.need.figure(indicator, self.control)],
                (Kind::WorkedOut, code) => {
                    let days = code == "B4.days";
                    self.fairness.figures(indicator, days, self.control)
                }
                _ => self.figures(indicator, tally, &made.margins),
            };
            match indicator.criterion {
                Some(criterion) => criteria.entry(criterion).or_default().extend(figures),
                None => indicators.extend(figures),
            }
        }
        Measured {
            as_of: self.book.as_of(),
            cases: self.cases,
            left_out: self.left_out,
            unread: self.unread,
            indicators,
            criteria: criteria.into_iter().collect(),
            tables: made.tables,
            control: self.control,
            level: self.level,
            by: self.by.clone(),
        }
    }

    fn figures(
        &self,
        indicator: &Indicator,
        tally: &Tally,
        margins: &BTreeMap<By, (Vec<Key>, Line)>,
    ) -> Vec<Figure> {
        let hidden = Figure::is_small(indicator, &tally.all, self.control);
        let figure =
            |by, sums: &Sums, hidden| Figure::of(indicator, by, sums, hidden, self.control);
        let mut figures = vec![figure(Vec::new(), &tally.all, hidden)];
        if indicator.kind == Kind::Outside {
            return figures;
        }
        for (by, groups) in self.by.iter().zip(&tally.groups) {
            let secrets: Vec<[u64; 3]> = groups
                .0
                .values()
                .map(|sums| Figure::secrets(indicator, sums))
                .collect();
            // What the tables hide of a country they would tell here.
            let before: Vec<bool> = groups
                .0
                .keys()
                .map(|key| {
                    margins.get(by).is_some_and(|(keys, line)| {
                        let place = keys.binary_search(key);
                        place.is_ok_and(|place| line.hides(place)) || line.total
                    })
                })
                .collect();
            let hidden = hidden_groups(&secrets, &before, self.control);
            for ((key, sums), hidden) in groups.0.iter().zip(hidden) {
                figures.push(figure(vec![(by.code(), key.to_string())], sums, hidden));
            }
        }
        figures
    }
}

/// Tells every indicator that counts things of this kind about one.
fn tell<'c>(sums: &mut [Tally], by: &[By], look: &Look<'c>, of: Counted, subject: Subject<'_, 'c>) {
    let mut keys: Option<Vec<Key>> = None;
    for (indicator, tally) in Indicator::all().iter().zip(sums) {
        if indicator.of != Some(of) {
            continue;
        }
        let Some(sure) = indicator.asks(look, subject) else {
            continue;
        };
        let keys = keys.get_or_insert_with(|| by.iter().map(|by| look.key(subject, *by)).collect());
        let groups = tally
            .groups
            .iter_mut()
            .zip(keys.iter())
            .map(|(all, key)| all.at(*key));
        let open = sure == Sure::Open;
        match indicator.kind {
            Kind::Count => {
                let met = (!open).then_some(true);
                [&mut tally.all]
                    .into_iter()
                    .chain(groups)
                    .for_each(|sums| sums.tell(met));
            }
            Kind::Share => {
                let met = indicator.meets(look, subject).filter(|_| !open);
                [&mut tally.all]
                    .into_iter()
                    .chain(groups)
                    .for_each(|sums| sums.tell(met));
            }
            Kind::Mean | Kind::Median | Kind::Ratio => {
                let number = indicator.number.filter(|_| !open);
                let value = number.and_then(|number| number.take(look, subject));
                let per = indicator.per.and_then(|number| number.take(look, subject));
                let caution = number.is_some_and(|one| one.wants_caution(look, subject));
                let keep = indicator.kind == Kind::Median;
                for sums in [&mut tally.all].into_iter().chain(groups) {
                    sums.value(value, keep);
                    sums.per = sums.per.saturating_add(per.unwrap_or(0).into());
                    sums.caution += u64::from(value.is_some() && caution);
                }
            }
            Kind::WorkedOut | Kind::Outside => {}
        }
    }
}
