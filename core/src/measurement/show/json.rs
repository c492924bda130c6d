//! What was measured as JSON: fixed order of keys, the same bytes from every language.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::measurement::figure::Figure;
use crate::measurement::measure::Measured;
use crate::measurement::tables::{Table, Value};

impl Measured {
    /// As one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A figure; of a criterion with what only criteria have.
struct Shown<'m> {
    figure: &'m Figure,
    proposed: bool,
}

impl Serialize for Measured {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("as_of", &self.as_of)?;
        map.serialize_entry("cases", &self.cases)?;
        map.serialize_entry("indicators", &Figures(&self.indicators, false))?;
        map.serialize_entry("criteria", &Criteria(self))?;
        map.serialize_entry("tables", &Tables(self))?;
        map.serialize_entry("settings", &Settings(self))?;
        map.serialize_entry("warnings", &Warnings(self))?;
        map.end()
    }
}

struct Figures<'m>(&'m [Figure], bool);

impl Serialize for Figures<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(|figure| Shown {
            figure,
            proposed: self.1,
        }))
    }
}

struct Criteria<'m>(&'m Measured);

impl Serialize for Criteria<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let all = self.0.criteria.iter();
        to.collect_map(all.map(|(criterion, figures)| (criterion.code(), Figures(figures, true))))
    }
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let figure = self.figure;
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("code", figure.code)?;
        map.serialize_entry("by", &Group(&figure.by))?;
        map.serialize_entry("value", &figure.value)?;
        map.serialize_entry("numerator", &figure.numerator)?;
        map.serialize_entry("denominator", &figure.denominator)?;
        map.serialize_entry("not_measured", &figure.not_measured)?;
        map.serialize_entry("bounds", &figure.bounds)?;
        map.serialize_entry("target", &figure.target)?;
        map.serialize_entry("suppressed", &figure.suppressed)?;
        if self.proposed {
            map.serialize_entry("sd", &figure.sd)?;
            map.serialize_entry("note", &figure.note)?;
            map.serialize_entry("status", "proposed")?;
        }
        map.end()
    }
}

struct Group<'m>(&'m [(&'static str, String)]);

impl Serialize for Group<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(by, key)| (by, key)))
    }
}

struct Tables<'m>(&'m Measured);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let small = self.0.control.small_cell();
        to.collect_seq(self.0.tables.iter().map(|table| One(table, small)))
    }
}

struct One<'m>(&'m Table, u64);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(table, small) = self;
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("name", table.name)?;
        map.serialize_entry("rows", &table.rows)?;
        map.serialize_entry("columns", &table.columns)?;
        map.serialize_entry("cells", &table.cells)?;
        map.serialize_entry("small_cell", small)?;
        map.end()
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(count) => to.serialize_u64(*count),
            Self::Mean(mean, n) => {
                let mut map = to.serialize_map(Some(2))?;
                map.serialize_entry("mean", mean)?;
                map.serialize_entry("n", n)?;
                map.end()
            }
            Self::Hidden => to.collect_map([("hidden", true)]),
        }
    }
}

/// What has to be told with every figure.
struct Settings<'m>(&'m Measured);

impl Serialize for Settings<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let measured = self.0;
        let by: Vec<&str> = measured.by.iter().map(|by| by.code()).collect();
        let method = if measured.control.rounds() {
            "round_5"
        } else {
            "suppress"
        };
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("by", &by)?;
        map.serialize_entry("small_cell", &measured.control.small_cell())?;
        map.serialize_entry("method", method)?;
        map.serialize_entry("level", measured.level.name())?;
        map.serialize_entry("pooled", &true)?;
        map.serialize_entry("cases_left_out", &measured.left_out)?;
        map.serialize_entry("cases_unread", &measured.unread)?;
        map.end()
    }
}

/// Lines of tables in which everybody stands in one cell.
struct Warnings<'m>(&'m Measured);

impl Serialize for Warnings<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(
            self.0
                .warnings()
                .map(|(table, row, column)| Warning { table, row, column }),
        )
    }
}

struct Warning<'m> {
    table: &'m str,
    row: &'m str,
    column: &'m str,
}

impl Serialize for Warning<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(4))?;
        map.serialize_entry("kind", "group_disclosure")?;
        map.serialize_entry("table", self.table)?;
        map.serialize_entry("row", self.row)?;
        map.serialize_entry("column", self.column)?;
        map.end()
    }
}

impl Measured {
    /// Lines of tables in which everybody stands in one cell, as table, row and column: who knows that somebody is among
    /// them knows the rest. For a person to look at before the tables leave.
    pub fn warnings(&self) -> impl Iterator<Item = (&'static str, &str, &str)> {
        self.tables.iter().flat_map(|table| {
            let groups = table.groups.iter();
            groups.map(|(row, column)| (table.name, row.as_str(), column.as_str()))
        })
    }
}
