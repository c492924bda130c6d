//! Our codes in the words of other systems, and back.
//!
//! A correspondence is a row of a table (core/crosswalks), with its source and how sure it is. Where it is not one to
//! one the row says so: [`Fit`]. A code without a row has not been compared. Countries are ISO 3166-1 alpha-2 in HTCDS
//! too, and need no table.
//!
//! ```
//! use sankofa::codes::{DocumentVerification, TraffickingStatus};
//! use sankofa::crosswalk::{Fit, System, ours, theirs};
//!
//! let row = theirs(DocumentVerification::Pending, System::Primero).next().unwrap();
//! assert_eq!((row.field, row.theirs), ("lookup-verification-status", Some("pending_verification")));
//!
//! let back: Vec<_> = ours::<TraffickingStatus>(System::Htcds, "vic_TraffickingStatus", "PossibleVictimOfTrafficking")
//!     .map(|(code, row)| (code, row.fit))
//!     .collect();
//! assert_eq!(back, [(TraffickingStatus::Possible, Fit::Same)]);
//! ```
//!
//! HTCDS is IOM's Human Trafficking Case Data Standard 2.0 (CC BY 4.0); no endorsement is meant by naming it or any
//! other system.

mod table;

use std::sync::OnceLock;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::codes::CodeList;

/// A system whose codes are compared with ours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum System {
    /// RIAT, the reintegration assistance tool of the European Union: words of its public step guides.
    Riat,
    /// HTCDS, the Human Trafficking Case Data Standard 2.0.
    Htcds,
    /// Primero, case management for child protection: its default configuration.
    Primero,
    /// GENTE-AVRR, a public demonstration.
    Gente,
}

impl System {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Riat, Self::Htcds, Self::Primero, Self::Gente];

    /// The word by which it is asked for.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Riat => "riat",
            Self::Htcds => "htcds",
            Self::Primero => "primero",
            Self::Gente => "gente",
        }
    }

    /// Reads the word. Exact.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|system| system.code() == code)
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Riat => include_str!("../../crosswalks/riat.tsv"),
            Self::Htcds => include_str!("../../crosswalks/htcds.tsv"),
            Self::Primero => include_str!("../../crosswalks/primero.tsv"),
            Self::Gente => include_str!("../../crosswalks/gente.tsv"),
        }
    }
}

/// How well a code of theirs fits ours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Fit {
    /// The same. Where several codes of ours lead to one of theirs, the way back takes this row.
    Same,
    /// Theirs covers more: something is lost on the way there, and the way back is open.
    Wider,
    /// Theirs covers less: it stands for some of what ours means.
    Narrower,
    /// They overlap, and neither covers the other.
    Near,
    /// One side has nothing for it.
    None,
}

impl Fit {
    /// The word in the tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Wider => "wider",
            Self::Narrower => "narrower",
            Self::Near => "near",
            Self::None => "none",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        use Fit::{Narrower, Near, None, Same, Wider};
        [Same, Wider, Narrower, Near, None]
            .into_iter()
            .find(|fit| fit.code() == code)
    }
}

/// A correspondence between a code of ours and one of theirs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Row {
    /// The other system.
    pub system: System,
    /// Our vocabulary, as [`CodeList::NAME`].
    pub list: &'static str,
    /// Our code; none where we have nothing for theirs.
    pub code: Option<&'static str>,
    /// Their field or list.
    pub field: &'static str,
    /// Their code, spelt as they spell it; none where they have nothing for ours.
    pub theirs: Option<&'static str>,
    /// How well they fit.
    pub fit: Fit,
    /// Where their code was read: id in the register of sources.
    pub source: &'static str,
    /// How sure the row is: `V` where the other system is where our code comes from, `V/I` where their code was read
    /// and the correspondence is our judgement.
    pub grade: &'static str,
    /// What is lost, or must be borne in mind.
    pub note: Option<&'static str>,
}

/// The table of a system.
#[must_use]
pub fn rows(system: System) -> &'static [Row] {
    static TABLES: OnceLock<[Vec<Row>; System::ALL.len()]> = OnceLock::new();
    let tables = TABLES.get_or_init(|| System::ALL.map(table::read));
    tables.get(system as usize).map_or(&[], Vec::as_slice)
}

/// What a code of ours is in another system: a row for each of their fields.
pub fn theirs<L: CodeList>(code: L, system: System) -> impl Iterator<Item = &'static Row> {
    rows(system)
        .iter()
        .filter(move |row| row.list == L::NAME && row.code == Some(code.code()))
}

/// What a code of theirs can be in one of our vocabularies. More than one answer, or one that is not [`Fit::Same`],
/// wants a human look.
pub fn ours<'t, L: CodeList>(
    system: System,
    field: &'t str,
    theirs: &'t str,
) -> impl Iterator<Item = (L, &'static Row)> + 't {
    rows(system)
        .iter()
        .filter(move |row| row.list == L::NAME && row.field == field && row.theirs == Some(theirs))
        .filter_map(|row| Some((L::parse(row.code?)?, row)))
}

/// The table of a system, or all of them, as a JSON list with an object per row.
#[must_use]
pub fn to_json(system: Option<System>) -> String {
    let all: Vec<&Row> = System::ALL
        .into_iter()
        .filter(|one| system.is_none_or(|asked| asked == *one))
        .flat_map(rows)
        .collect();
    // Writing to memory fails only where a map has a key that is no text: ours are.
    serde_json::to_string(&all).unwrap_or_default()
}

impl Row {
    /// The names of the columns.
    pub const COLUMNS: [&'static str; 9] = [
        "system", "list", "code", "field", "theirs", "fit", "source", "grade", "note",
    ];

    /// The row as texts, in the order of [`Row::COLUMNS`].
    #[must_use]
    pub const fn cells(&self) -> [Option<&'static str>; 9] {
        [
            Some(self.system.code()),
            Some(self.list),
            self.code,
            Some(self.field),
            self.theirs,
            Some(self.fit.code()),
            Some(self.source),
            Some(self.grade),
            self.note,
        ]
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(Self::COLUMNS.len()))?;
        for (column, cell) in Self::COLUMNS.iter().zip(self.cells()) {
            map.serialize_entry(column, &cell)?;
        }
        map.end()
    }
}
