//! Reads the rows of the table of caps.

use std::ops::Range;

use toml::de::DeTable;

use super::bands::Band;
use super::cap::{Amount, Cap, VisaRegime};
use super::error::ProgrammeDefect;
use super::reader::{Outcome, Reader, Value};
use crate::codes::BenefitUnit;
use crate::values::Date;

const KEYS: [&str; 20] = [
    "component",
    "unit",
    "amount",
    "forms",
    "given_as",
    "return_types",
    "roles",
    "statuses",
    "origins",
    "visa",
    "age_from",
    "age_under",
    "stay_from_months",
    "stay_under_months",
    "decided_from_days",
    "decided_under_days",
    "applied_from",
    "applied_to",
    "procedure_to",
    "source",
];

impl Reader<'_> {
    /// One row.
    pub(super) fn cap(&self, row: &DeTable<'_>, at: &Range<usize>) -> Outcome<Cap> {
        self.only_keys(row, &KEYS)?;
        let needed = |key: &str| {
            row.get(key).ok_or_else(|| {
                let key = format!("caps.{key}").into();
                self.error(at, ProgrammeDefect::MissingKey { key })
            })
        };
        let age = Band {
            from: self.maybe(row, "age_from", |key, v| self.count(key, v, 150))?,
            under: self.maybe(row, "age_under", |key, v| self.count(key, v, 150))?,
        };
        let stay_months = Band {
            from: self.maybe(row, "stay_from_months", |key, v| self.count(key, v, 1200))?,
            under: self.maybe(row, "stay_under_months", |key, v| self.count(key, v, 1200))?,
        };
        let decided_days = Band {
            from: self.maybe(row, "decided_from_days", |key, v| {
                self.count(key, v, 36_600)
            })?,
            under: self.maybe(row, "decided_under_days", |key, v| {
                self.count(key, v, 36_600)
            })?,
        };
        let applied = self.days(row, "applied_from", "applied_to")?;
        let procedure = self.days(row, "", "procedure_to")?;
        for (key, empty) in [
            ("caps.age_under", age.is_empty()),
            ("caps.stay_under_months", stay_months.is_empty()),
            ("caps.decided_under_days", decided_days.is_empty()),
            ("caps.applied_to", applied.is_empty()),
        ] {
            if empty {
                return Err(self.reversed(key, at));
            }
        }
        Ok(Cap {
            component: self.code("caps.component", needed("component")?)?,
            unit: self
                .maybe(row, "unit", |key, v| self.code(key, v))?
                .unwrap_or(BenefitUnit::Person),
            amount: self.amount("caps.amount", needed("amount")?)?,
            forms: self
                .maybe(row, "forms", |key, v| self.codes(key, v))?
                .unwrap_or_default(),
            given_as: self
                .maybe(row, "given_as", |key, v| self.codes(key, v))?
                .unwrap_or_default(),
            return_types: self
                .maybe(row, "return_types", |key, v| self.codes(key, v))?
                .unwrap_or_default(),
            roles: self
                .maybe(row, "roles", |key, v| self.codes(key, v))?
                .unwrap_or_default(),
            statuses: self
                .maybe(row, "statuses", |key, v| self.codes(key, v))?
                .unwrap_or_default(),
            origins: self
                .maybe(row, "origins", |key, v| self.countries(key, v))?
                .unwrap_or_default(),
            visa: self
                .maybe(row, "visa", |key, v| {
                    self.list(key, v, |one| self.visa(key, one))
                })?
                .unwrap_or_default(),
            age,
            stay_months,
            decided_days,
            applied,
            procedure,
            source: self.maybe(row, "source", |key, v| self.text(key, v).map(Into::into))?,
            line: self.line(at),
        })
    }

    /// From a first day to a last day: written with its last day, held with the day after.
    fn days(&self, row: &DeTable<'_>, from: &str, to: &str) -> Outcome<Band<Date>> {
        let last = self.maybe(row, to, |key, v| self.date(key, v))?;
        Ok(Band {
            from: self.maybe(row, from, |key, v| self.date(key, v))?,
            under: last.map(|last| last.plus_days(1)),
        })
    }

    fn visa(&self, key: &str, value: &Value<'_>) -> Outcome<VisaRegime> {
        let word = self.text(key, value)?;
        VisaRegime::ALL
            .into_iter()
            .find(|regime| regime.code() == word)
            .ok_or_else(|| self.unknown_word(key, value, VisaRegime::ALL.map(VisaRegime::code)))
    }

    /// `{ minor = 150000, currency = "EUR" }`.
    fn amount(&self, key: &str, value: &Value<'_>) -> Outcome<Amount> {
        let table = self.table(key, value)?;
        self.only_keys(table, &["minor", "currency"])?;
        let (Some(minor), Some(currency)) = (table.get("minor"), table.get("currency")) else {
            return Err(self.wrong_kind(key, value, "{ minor = …, currency = \"…\" }"));
        };
        Ok(Amount {
            minor: self.count(key, minor, 1_000_000_000_000)?,
            currency: self.code(key, currency)?,
        })
    }
}
