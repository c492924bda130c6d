//! Offers of a programme for a limited time.

use toml::de::DeTable;

use super::error::ProgrammeDefect;
use super::load::{id, period};
use super::reader::{Outcome, Reader};
use crate::values::Date;

/// More help than usual, for a time, or for those who were in a procedure before a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    id: Box<str>,
    title: Option<Box<str>>,
    from: Option<Date>,
    to: Option<Date>,
    procedure_before: Option<Date>,
}

impl Offer {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The first and last day on which it is granted.
    #[must_use]
    pub fn period(&self) -> (Option<Date>, Option<Date>) {
        (self.from, self.to)
    }

    /// The day before which the person was in a procedure.
    #[must_use]
    pub fn procedure_before(&self) -> Option<Date> {
        self.procedure_before
    }
}

/// Reads the offers of a programme file.
pub(super) fn offers(reader: &Reader<'_>, table: &DeTable<'_>) -> Outcome<Vec<Offer>> {
    let Some(value) = table.get("offers") else {
        return Ok(Vec::new());
    };
    let mut offers: Vec<Offer> = Vec::new();
    for (row, at) in reader.tables("offers", value)? {
        reader.only_keys(row, &["id", "title", "from", "to", "procedure_before"])?;
        let id = id(reader, row, &at)?;
        if offers.iter().any(|offer| offer.id == id) {
            let (key, entry) = ("offers".into(), id);
            return Err(reader.error(&at, ProgrammeDefect::Twice { key, entry }));
        }
        let (from, to) = period(reader, row, &at)?;
        let title = reader.maybe(row, "title", |key, value| {
            reader.text(key, value).map(Into::into)
        })?;
        let procedure_before = reader.maybe(row, "procedure_before", |key, value| {
            reader.date(key, value)
        })?;
        offers.push(Offer {
            id,
            title,
            from,
            to,
            procedure_before,
        });
    }
    Ok(offers)
}
