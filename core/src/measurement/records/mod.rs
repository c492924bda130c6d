//! Records of single persons for research: a row for each, without anything that is theirs alone.
//!
//! They are given away only where every combination of traits that others may know is shared by records of so many
//! cases that nobody is found (k), and where each of those classes has several values of what is to be kept secret (l).
//!
//! ```
//! use sankofa::Rulebook;
//! use sankofa::measurement::records::{Records, Wanted};
//!
//! let wanted = Wanted::parse("sex,age,origin", "vulnerability")?;
//! let mut records = Records::new(Rulebook::new("2016-09-01".parse()?), wanted);
//! records.input(br#"{"id": "A-1", "origin": {"country": "CM"}}"#);
//! let released = records.finish()?;
//! assert_eq!((released.told.risk.records, released.rows().count()), (0, 0)); // nobody came back
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What this cannot see: persons who stand in two cases with different ids, and two exports of the same people with
//! other columns or a little later. Measures (scores, help by dimension, stages) do not count as known to others; who
//! thinks that one is names it among the traits.

mod column;
mod pool;
mod show;
mod wanted;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

pub use column::Column;
pub use wanted::{LEAST_K, Unwanted, Wanted};

use super::disclosure_control::{Classes, Limit, Refused, Risk};
use super::look::{Look, case_of, counted};
use super::marks::Level;
use super::scores::Scorer;
use crate::check::Rulebook;
use crate::model::Case;
use crate::reading::{Document, Documents};
use crate::values::Date;
use pool::Pool;

/// How many different records are held.
const MOST: usize = 1_000_000;

/// A row: places in the pool, 0 where nothing is told.
type Row = Box<[u32]>;

/// An export of records under way. It keeps each different record once with how often it came (some 200 bytes), four
/// bytes for each record, and the ids of the cases that it has seen (some 50 bytes); never a case.
pub struct Records {
    book: Rulebook,
    scorer: Scorer,
    held: Held,
}

/// What is kept of the cases that were seen.
struct Held {
    wanted: Wanted,
    columns: Vec<Column>,
    pool: Pool,
    rows: BTreeMap<Row, u64>,
    classes: Classes<u32>,
    seen: BTreeSet<Box<str>>,
    overflow: bool,
    told: Told,
}

impl fmt::Debug for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("cases", &self.held.told.cases)
            .finish_non_exhaustive()
    }
}

/// What is told with an export, released or not.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Told {
    /// The day of judgement.
    pub as_of: Date,
    /// Traits that others may know.
    pub by: Vec<Column>,
    /// What is to be kept secret.
    pub sensitive: Vec<Column>,
    /// From where on records may leave.
    pub limit: Limit,
    /// How easily a person is found: among the records that are released; where none are, among all.
    pub risk: Risk,
    /// How many records were left out, because too few share their traits.
    pub left_out: u64,
    /// How many cases count.
    pub cases: u64,
    /// How many do not: merged into others, announced only, entered by mistake.
    pub cases_left_out: u64,
    /// How many came again, with an id that was there before.
    pub cases_repeated: u64,
    /// How many have no id: nothing tells whether they came before, so they are left out.
    pub cases_unnamed: u64,
    /// How many documents could not be read as a case.
    pub cases_unread: u64,
}

/// Records that may leave.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Released {
    /// What is told with them.
    pub told: Told,
    /// The columns.
    pub columns: Vec<Column>,
    texts: Vec<Box<str>>,
    rows: Vec<(Row, u64)>,
}

/// Records that may not leave.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
#[error("the records are not released: {refused}")]
#[non_exhaustive]
pub struct Withheld {
    /// What is told of them.
    pub told: Told,
    /// Why not.
    pub refused: Refused,
    /// How many records would fall below without each of the traits.
    pub without: Vec<(Column, u64)>,
    /// Records were to be left out, and none remained.
    pub nothing_left: bool,
}

impl Records {
    /// Records as a rulebook judges: as of its day, under its programme, else under that of each case.
    #[must_use]
    pub fn new(book: Rulebook, wanted: Wanted) -> Self {
        let mut columns = wanted.by.clone();
        columns.extend(&wanted.sensitive);
        columns.extend(Column::all().filter(|column| column.always() && !wanted.names(*column)));
        let told = Told {
            as_of: book.as_of(),
            by: wanted.by.clone(),
            sensitive: wanted.sensitive.clone(),
            limit: wanted.limit,
            risk: Risk::default(),
            left_out: 0,
            cases: 0,
            cases_left_out: 0,
            cases_repeated: 0,
            cases_unnamed: 0,
            cases_unread: 0,
        };
        Self {
            scorer: Scorer::new(book.as_of()),
            book,
            held: Held {
                wanted,
                columns,
                pool: Pool::default(),
                rows: BTreeMap::new(),
                classes: Classes::default(),
                seen: BTreeSet::new(),
                overflow: false,
                told,
            },
        }
    }

    /// With another instrument or policy for the scores of surveys.
    #[must_use]
    pub fn scorer(mut self, scorer: Scorer) -> Self {
        self.scorer = scorer;
        self
    }

    /// Adds the persons of a case who came back, or are on the way. Of cases with the same id the first counts.
    pub fn case(&mut self, case: &Case<'_>) {
        let level = Level::default();
        let counts = counted(case, &self.book, level, &self.scorer, |look| {
            self.held.add(look);
        });
        self.held.told.cases_left_out += u64::from(!counts);
    }

    /// Adds the case of a document. False where it cannot be read as a case, or is of a newer format: `check` says why.
    pub fn document(&mut self, document: &Document<'_>) -> bool {
        let case = case_of(document, self.book.reading_limits());
        let done = case.map(|case| self.case(&case)).is_some();
        self.held.told.cases_unread += u64::from(!done);
        done
    }

    /// Adds every case of an input: one document, JSON Lines, or an array.
    pub fn input(&mut self, input: &[u8]) {
        for document in Documents::new(input) {
            self.document(&document);
        }
    }

    /// The records, where they may leave. Their order is that of what stands in them.
    ///
    /// # Errors
    /// [`Withheld`] where they may not: more than are held, or some too few to hide among each other, and leaving those
    /// out was not asked for or leaves nothing.
    pub fn finish(self) -> Result<Released, Box<Withheld>> {
        self.held.finish()
    }

    /// The records as JSON, or why they may not leave, in the same shape.
    #[must_use]
    pub fn finish_json(self) -> String {
        match self.finish() {
            Ok(released) => released.to_json(),
            Err(withheld) => withheld.to_json(),
        }
    }
}

impl Held {
    fn add(&mut self, look: &Look<'_>) {
        let Some(id) = look.case.id.text() else {
            self.told.cases_unnamed += 1;
            return;
        };
        if !self.seen.insert(id.into()) {
            self.told.cases_repeated += 1;
            return;
        }
        self.told.cases += 1;
        let household = u32::try_from(self.told.cases).unwrap_or(u32::MAX);
        for (place, person) in look.people().enumerate() {
            if !look.has_returned(person.0, person.1) {
                continue;
            }
            let cells = self.columns.iter().map(|column| {
                let text = column.cell(look, place, person);
                text.map_or(0, |text| self.pool.place(&text))
            });
            let row: Row = cells.collect();
            let (traits, rest) = row
                .split_at_checked(self.wanted.by.len())
                .unwrap_or_default();
            let secrets = rest.iter().take(self.wanted.sensitive.len());
            let secrets: Vec<_> = secrets.map(|at| (*at > 0).then_some(*at)).collect();
            let held = self.classes.add(household, traits, &secrets);
            if held && (self.rows.len() < MOST || self.rows.contains_key(&row)) {
                *self.rows.entry(row).or_default() += 1;
            } else {
                self.overflow = true;
            }
        }
    }

    fn finish(mut self) -> Result<Released, Box<Withheld>> {
        self.told.risk = self.classes.risk();
        let limit = self.wanted.limit;
        let refused = match self.classes.release(limit) {
            Ok(_) if self.overflow => Some(Refused::TooMany),
            done => done.err(),
        };
        if let Some(refused) = refused {
            let too_many = refused == Refused::TooMany;
            if too_many || !self.wanted.suppress {
                return Err(self.withheld(refused, false));
            }
            let mut left = self.classes.clone();
            let left_out = left.leave_out(limit);
            if left.risk().records == 0 {
                return Err(self.withheld(refused, true));
            }
            self.told.left_out = left_out;
            self.told.risk = left.risk();
            self.classes = left;
        }
        let by = self.wanted.by.len();
        let (texts, ranks) = self.pool.sorted();
        let rank = |place: &u32| {
            let place = usize::try_from(*place).unwrap_or(usize::MAX);
            ranks.get(place).copied().unwrap_or(0)
        };
        let kept = self
            .rows
            .into_iter()
            .filter(|(row, _)| row.get(..by).is_some_and(|traits| self.classes.has(traits)));
        let mut rows: Vec<(Row, u64)> = kept
            .map(|(row, times)| (row.iter().map(rank).collect(), times))
            .collect();
        rows.sort_unstable();
        Ok(Released {
            told: self.told,
            columns: self.columns,
            texts,
            rows,
        })
    }

    fn withheld(self, refused: Refused, nothing_left: bool) -> Box<Withheld> {
        let limit = self.wanted.limit;
        let traits = self.wanted.by.iter().copied().enumerate();
        let without = match refused {
            Refused::TooMany => Vec::new(),
            Refused::Exposed { .. } => traits
                .map(|(place, column)| (column, self.classes.without(place).below(limit).records))
                .collect(),
        };
        Box::new(Withheld {
            told: self.told,
            refused,
            without,
            nothing_left,
        })
    }
}

impl Released {
    /// The records, row by row; nothing where something is not told.
    pub fn rows(&self) -> impl Iterator<Item = Vec<Option<&str>>> {
        self.rows.iter().flat_map(|(row, times)| {
            let times = usize::try_from(*times).unwrap_or(usize::MAX);
            let cells = row.iter().map(|rank| self.text(*rank)).collect();
            std::iter::repeat_n(cells, times)
        })
    }

    fn text(&self, rank: u32) -> Option<&str> {
        let place = usize::try_from(rank).ok()?.checked_sub(1)?;
        self.texts.get(place).map(AsRef::as_ref)
    }
}
