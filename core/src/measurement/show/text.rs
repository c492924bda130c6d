//! What was measured, for a terminal.

use super::labels::{Labels, indicator};
use crate::findings::Lang;
use crate::measurement::figure::Figure;
use crate::measurement::measure::Measured;
use crate::measurement::tables::{Table, Value};
use crate::report::Style;

impl Measured {
    /// As text.
    #[must_use]
    pub fn to_text(&self, lang: Lang, style: Style) -> String {
        let labels = Labels::of(lang);
        let mut out = String::new();
        let mut line = |text: &str| {
            out.push_str(text);
            out.push('\n');
        };
        let title = |id: &str| format!("\n{}", style.paint("1", &labels.get(id)));
        for (place, text) in labels.head(self).iter().enumerate() {
            match place {
                0 => line(&style.paint("1", text)),
                _ => line(text),
            }
        }
        for text in labels.terms(self) {
            line(&text);
        }
        line(&title("measure-indicators"));
        figures(&labels, &self.indicators, &mut line);
        line(&title("measure-criteria"));
        line(&labels.get("measure-proposed"));
        for (criterion, all) in &self.criteria {
            let heading = labels.get(&format!("measure-criterion-{}", criterion.code()));
            line(&format!("\n{}", style.paint("1", &heading)));
            figures(&labels, all, &mut line);
        }
        line(&title("measure-tables"));
        for one in &self.tables {
            let heading = labels.get(&format!("measure-table-{}", one.name));
            line(&format!("\n{}", style.paint("1", &heading)));
            table(&labels, one, &mut line);
        }
        for warning in labels.warnings(self) {
            line(&format!("\n! {warning}"));
        }
        out
    }
}

/// The least width of values; those of some languages are wider.
const VALUE: usize = 17;

fn figures(labels: &Labels, all: &[Figure], line: &mut impl FnMut(&str)) {
    let value = |figure: &Figure| Some(labels.value(indicator(figure)?, figure));
    let wide = |figure| value(figure).map(|value| value.chars().count());
    let width = all.iter().filter_map(wide).fold(VALUE, usize::max);
    for same in all.chunk_by(|a, b| a.code == b.code) {
        let Some(of) = same.first().and_then(indicator) else {
            continue;
        };
        let title = labels.get(&of.words());
        // Of some there are groups only.
        let grouped = same.iter().all(|figure| !figure.by.is_empty());
        if grouped {
            line(&format!("{:<15} {:>width$}  {title}", of.code, ""));
        }
        // Where nothing is known or shown of all, groups say nothing more.
        let known = grouped || same.iter().any(|figure| figure.value.is_some());
        for figure in same {
            let value = labels.value(of, figure);
            let (code, what) = if figure.by.is_empty() {
                (of.code, title.clone())
            } else if known {
                ("", format!("  {}", labels.group(figure)))
            } else {
                continue;
            };
            let mut parts = vec![format!("{code:<15} {value:>width$}  {what}")];
            let whom = labels.of_whom(figure);
            let apart = figure.numerator != figure.denominator;
            if let Some(head) = parts.first_mut()
                && apart
                && figure.value.is_some()
                && !whom.is_empty()
            {
                *head += &format!(" ({whom})");
            }
            if let Some(open) = figure.not_measured.filter(|open| *open > 0) {
                let count = labels.number(open);
                parts.push(labels.say("measure-note-open", &[("count", count)]));
            }
            parts.extend(labels.within(figure));
            parts.extend(labels.aim(figure).filter(|_| figure.by.is_empty()));
            parts.extend(labels.notes(figure));
            line(parts.join(" · ").trim_end());
        }
    }
}

/// A cell in words.
pub(super) fn cell(labels: &Labels, value: Value) -> String {
    match value {
        Value::Count(count) => labels.number(count),
        Value::Mean(None, n) => labels.say("measure-no-mean", &[("n", labels.number(n))]),
        Value::Mean(Some(mean), n) => {
            let texts = [("mean", labels.number(mean)), ("n", labels.number(n))];
            labels.say("measure-mean-of", &texts)
        }
        Value::Hidden => labels.get("measure-hidden"),
    }
}

fn table(labels: &Labels, table: &Table, line: &mut impl FnMut(&str)) {
    if table.rows.is_empty() {
        return line(&labels.get("measure-empty"));
    }
    let (rows, columns) = table.axes;
    let head = table.columns.iter().map(|key| labels.key(columns, key));
    let mut lines = vec![
        [labels.axis(rows)]
            .into_iter()
            .chain(head)
            .collect::<Vec<_>>(),
    ];
    for (row, values) in table.rows.iter().zip(&table.cells) {
        let short = |value: &Value| match value {
            Value::Hidden => "…".to_owned(),
            value => cell(labels, *value),
        };
        let first = [labels.key(rows, row)];
        lines.push(first.into_iter().chain(values.iter().map(short)).collect());
    }
    let long = |text: &String| text.chars().count();
    let widths: Vec<usize> = (0..=table.columns.len())
        .map(|place| {
            lines
                .iter()
                .filter_map(|line| line.get(place))
                .map(long)
                .max()
                .unwrap_or(0)
        })
        .collect();
    for texts in lines {
        let padded = texts
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(place, (text, width))| {
                let pad = " ".repeat(width.saturating_sub(long(text)));
                if place == 0 {
                    format!("{text}{pad}")
                } else {
                    format!("{pad}{text}")
                }
            });
        line(padded.collect::<Vec<_>>().join("  ").trim_end());
    }
}
