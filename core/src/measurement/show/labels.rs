//! The words beside figures: names of groups, numbers as people read them, what holds for all figures.

use crate::codes::Country;
use crate::findings::{Lang, Words};
use crate::measurement::figure::Figure;
use crate::measurement::indicators::{Indicator, Kind};
use crate::measurement::instruments::{Instrument, ONE};
use crate::measurement::measure::Measured;

/// Words of one language for figures.
#[derive(Clone, Copy)]
pub(super) struct Labels {
    pub(super) lang: Lang,
    words: &'static Words,
}

impl Labels {
    pub(super) fn of(lang: Lang) -> Self {
        Self {
            lang,
            words: Words::of(lang),
        }
    }

    pub(super) fn get(&self, id: &str) -> String {
        self.words.get(id, None)
    }

    pub(super) fn say(&self, id: &str, texts: &[(&'static str, String)]) -> String {
        self.words.say(id, texts)
    }

    /// A message about so many things.
    pub(super) fn count(&self, id: &str, count: usize) -> String {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        self.words.count(id, &[("count", count)], None)
    }

    /// A number as people write it, with as many places as it has.
    pub(super) fn number(&self, plain: impl ToString) -> String {
        self.lang.number(plain)
    }

    /// A share in percent.
    pub(super) fn percent(&self, share: f64) -> String {
        self.lang.percent(share)
    }

    /// The name of a group: of a country, of a word of ours, else the code as it is.
    pub(super) fn key(&self, axis: &str, key: &str) -> String {
        let id = format!("measure-key-{key}");
        if self.words.has(&id) {
            return self.get(&id);
        }
        let country = matches!(axis, "host" | "origin").then(|| Country::parse(key));
        match country.flatten() {
            Some(country) => country.name(self.lang.names()).to_owned(),
            None => key.to_owned(),
        }
    }

    /// What stands at an axis.
    pub(super) fn axis(&self, axis: &str) -> String {
        self.get(&format!("measure-by-{axis}"))
    }

    /// A name and what it has, with the colon of the language.
    pub(super) fn named(&self, name: String, value: String) -> String {
        self.say("measure-named", &[("name", name), ("value", value)])
    }

    /// The group of a figure, in words.
    pub(super) fn group(&self, figure: &Figure) -> String {
        let parts: Vec<String> = figure
            .by
            .iter()
            .map(|(axis, key)| match *axis {
                "compared" => self.axis(key),
                axis => self.named(self.axis(axis), self.key(axis, key)),
            })
            .collect();
        if parts.is_empty() {
            self.get("measure-all")
        } else {
            parts.join(", ")
        }
    }

    /// The value of a figure, in words.
    pub(super) fn value(&self, indicator: &Indicator, figure: &Figure) -> String {
        if figure.suppressed {
            return self.get("measure-hidden");
        }
        match (figure.value, indicator.kind) {
            (None, Kind::Outside) => self.get("measure-outside"),
            (None, _) => self.get("measure-none"),
            (Some(value), Kind::Share) => self.percent(value),
            (Some(value), _) => self.number(value),
        }
    }

    /// Those who meet it, of those who were measured.
    pub(super) fn of_whom(&self, figure: &Figure) -> String {
        match (figure.numerator, figure.denominator) {
            (Some(met), Some(of)) => format!("{} / {}", self.number(met), self.number(of)),
            (None, Some(of)) => self.number(of),
            _ => String::new(),
        }
    }

    /// The bounds; nothing where nobody was measured, or everybody: there they say nothing.
    pub(super) fn bounds(&self, figure: &Figure) -> Option<String> {
        figure.value?;
        let (low, high) = figure.bounds.filter(|(low, high)| low < high)?;
        Some(format!("{} – {}", self.percent(low), self.percent(high)))
    }

    /// The bounds, within a line.
    pub(super) fn within(&self, figure: &Figure) -> Option<String> {
        let bounds = self.bounds(figure)?;
        Some(self.say("measure-note-range", &[("bounds", bounds)]))
    }

    /// The target, within a line.
    pub(super) fn aim(&self, figure: &Figure) -> Option<String> {
        let value = self.percent(figure.target?);
        Some(self.say("measure-note-target", &[("value", value)]))
    }

    /// What is to be borne in mind with one figure.
    pub(super) fn notes(&self, figure: &Figure) -> Vec<String> {
        let sd = figure
            .sd
            .map(|sd| self.say("measure-sd", &[("sd", self.number(sd))]));
        let note = figure
            .note
            .filter(|note| *note != "measure-outside")
            .map(|note| self.get(note));
        sd.into_iter().chain(note).collect()
    }

    /// The head: how many cases, and how many do not count.
    pub(super) fn head(&self, measured: &Measured) -> Vec<String> {
        let cases = [("cases", measured.cases)];
        let mut lines = vec![
            self.words
                .count("measure-cases", &cases, Some(measured.as_of)),
        ];
        if measured.left_out > 0 {
            let cases = [("cases", measured.left_out)];
            lines.push(self.words.count("measure-left-out", &cases, None));
        }
        lines
    }

    /// What holds for all figures.
    pub(super) fn terms(&self, measured: &Measured) -> Vec<String> {
        let control = measured.control;
        let small = if control.rounds() {
            self.get("measure-rounded")
        } else if control.small_cell() > 1 {
            let last = self.number(control.small_cell() - 1);
            self.say("measure-small", &[("last", last)])
        } else {
            self.get("measure-open")
        };
        let line = Instrument::rss_2018().line(measured.level.name());
        let line = line.map(|line| f64::from(line.above) / f64::from(ONE));
        let level = [
            (
                "line",
                line.map_or_else(String::new, |line| self.number(line)),
            ),
            (
                "name",
                self.get(&format!("measure-level-{}", measured.level.name())),
            ),
        ];
        vec![
            small,
            self.get("measure-pooled"),
            self.get("measure-bounds"),
            self.say("measure-level", &level),
        ]
    }

    /// What to look at before tables leave.
    pub(super) fn warnings(&self, measured: &Measured) -> Vec<String> {
        let axes = |name: &str| {
            let table = measured.tables.iter().find(|table| table.name == name);
            table.map_or(("", ""), |table| table.axes)
        };
        measured
            .warnings()
            .map(|(table, row, column)| {
                let (rows, columns) = axes(table);
                let texts = [
                    ("table", self.get(&format!("measure-table-{table}"))),
                    ("row", self.key(rows, row)),
                    ("column", self.key(columns, column)),
                ];
                self.say("measure-warning", &texts)
            })
            .collect()
    }
}

/// The indicator of a figure.
pub(super) fn indicator(figure: &Figure) -> Option<&'static Indicator> {
    Indicator::all().iter().find(|one| one.code == figure.code)
}

/// Whether a figure makes its indicator worth a row: it has a value, or over all it may not be shown.
pub(super) fn is_told(figure: &Figure) -> bool {
    figure.value.is_some() || figure.suppressed && figure.by.is_empty()
}
