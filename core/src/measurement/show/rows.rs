//! What was measured as rows of text, for spreadsheets.

use crate::measurement::figure::Figure;
use crate::measurement::measure::Measured;
use crate::measurement::tables::Value;

/// The columns of [`Measured::rows`].
pub const MEASURE_COLUMNS: [&str; 13] = [
    "section",
    "code",
    "row",
    "column",
    "value",
    "numerator",
    "denominator",
    "not_measured",
    "low",
    "high",
    "target",
    "sd",
    "hidden",
];

type Row = [String; MEASURE_COLUMNS.len()];

fn told<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

impl Measured {
    /// As rows: a figure or a cell of a table each. Of a figure `row` and `column` name its group; of tables `denominator`
    /// is how many stand behind a mean.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        rows.extend(self.indicators.iter().map(|one| figure("indicator", one)));
        for (criterion, figures) in &self.criteria {
            rows.extend(figures.iter().map(|one| figure(criterion.code(), one)));
        }
        for table in &self.tables {
            for (row, cells) in table.rows.iter().zip(&table.cells) {
                for (column, value) in table.columns.iter().zip(cells) {
                    let mut cells = Row::default();
                    let texts = ["table", table.name, row, column].map(str::to_owned);
                    for (slot, text) in cells.iter_mut().zip(texts) {
                        *slot = text;
                    }
                    let [.., hidden] = &mut cells;
                    *hidden = (*value == Value::Hidden).to_string();
                    let [_, _, _, _, shown, _, of, ..] = &mut cells;
                    match value {
                        Value::Count(count) => *shown = count.to_string(),
                        Value::Mean(mean, n) => {
                            *shown = told(*mean);
                            *of = n.to_string();
                        }
                        Value::Hidden => {}
                    }
                    rows.push(cells);
                }
            }
        }
        rows
    }
}

fn figure(section: &str, figure: &Figure) -> Row {
    let join = |parts: Vec<&str>| parts.join(" ");
    [
        section.to_owned(),
        figure.code.to_owned(),
        join(figure.by.iter().map(|(by, _)| *by).collect()),
        join(figure.by.iter().map(|(_, key)| key.as_str()).collect()),
        told(figure.value),
        told(figure.numerator),
        told(figure.denominator),
        told(figure.not_measured),
        told(figure.bounds.map(|(low, _)| low)),
        told(figure.bounds.map(|(_, high)| high)),
        told(figure.target),
        told(figure.sd),
        figure.suppressed.to_string(),
    ]
}
