//! What was measured as one page that loads nothing. It holds our own words, codes and numbers: no text of a case.

use super::labels::{Labels, indicator, is_told};
use super::plot;
use super::shell::{escaped, page};
use super::text::cell;
use crate::findings::Lang;
use crate::measurement::figure::Figure;
use crate::measurement::indicators::{Criterion, Kind};
use crate::measurement::measure::Measured;
use crate::measurement::tables::{Table, Value};

/// Sections of the page: anchor and heading.
const SECTIONS: [(&str, &str); 4] = [
    ("funnel", "measure-funnel"),
    ("criteria", "measure-criteria"),
    ("indicators", "measure-indicators"),
    ("tables", "measure-tables"),
];

/// Columns of a table of figures: their words and their class.
const COLUMNS: [(&str, &str); 8] = [
    ("measure-code", "code"),
    ("measure-indicator", "what"),
    ("measure-value", "n"),
    ("measure-of", "n"),
    ("measure-not-measured", "n"),
    ("measure-range", "n"),
    ("measure-target", "n"),
    ("measure-plot-shares", "plot"),
];

struct Writer {
    labels: Labels,
    out: String,
}

impl Measured {
    /// As a page in HTML.
    #[must_use]
    pub fn to_html(&self, lang: Lang) -> String {
        let mut to = Writer {
            labels: Labels::of(lang),
            out: String::new(),
        };
        let title = to.word("measure-title");
        to.put(&format!(
            "<a class=\"skip\" href=\"#main\">{}</a>\n<header><h1>{title}</h1>\n",
            to.word("measure-skip")
        ));
        for text in to.labels.head(self) {
            to.element("p", &text);
        }
        to.put("<ul class=\"soft\">\n");
        for text in to.labels.terms(self) {
            to.element("li", &text);
        }
        to.put("</ul>\n");
        to.warnings(self);
        to.put(&format!(
            "</header>\n<nav aria-label=\"{}\">",
            to.word("measure-contents")
        ));
        for (anchor, heading) in SECTIONS {
            to.put(&format!("<a href=\"#{anchor}\">{}</a>", to.word(heading)));
        }
        to.put("</nav>\n<main id=\"main\" tabindex=\"-1\">\n");
        for (anchor, heading) in SECTIONS {
            to.put(&format!(
                "<section id=\"{anchor}\"><h2>{}</h2>\n",
                to.word(heading)
            ));
            match anchor {
                "funnel" => to.funnel(self),
                "criteria" => to.criteria(self),
                "indicators" => {
                    to.figures(&to.labels.get("measure-indicators"), &self.indicators);
                }
                _ => self.tables.iter().for_each(|table| to.table(table)),
            }
            to.put("</section>\n");
        }
        to.put("</main>\n");
        page(lang, &title, &to.out)
    }
}

impl Writer {
    fn put(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn element(&mut self, tag: &str, text: &str) {
        self.put(&format!("<{tag}>{}</{tag}>\n", escaped(text)));
    }

    fn word(&self, id: &str) -> String {
        escaped(&self.labels.get(id))
    }

    /// What to look at before tables leave.
    fn warnings(&mut self, measured: &Measured) {
        let warnings = self.labels.warnings(measured);
        if warnings.is_empty() {
            return;
        }
        let title = self.labels.count("measure-warnings", warnings.len());
        self.put(&format!(
            "<details class=\"warn\"><summary>{}</summary>\n<ul>\n",
            escaped(&title)
        ));
        for text in &warnings {
            self.element("li", text);
        }
        self.put("</ul>\n</details>\n");
    }

    /// Begins a table that can be scrolled with the keyboard where it is wider than the window. A heading stands above
    /// each: its caption is for screen readers. Heads come with the class of their column.
    fn begin(&mut self, caption: &str, heads: &[(String, &str)]) {
        let caption = escaped(caption);
        self.put(&format!(
            "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"{caption}\"><table><caption><span class=\"unseen\">{caption}</span></caption>\n<thead><tr>"
        ));
        for (head, class) in heads {
            self.put(&format!(
                "<th scope=\"col\" class=\"{class}\">{}</th>",
                escaped(head)
            ));
        }
        self.put("</tr></thead>\n<tbody>\n");
    }

    fn end(&mut self) {
        self.put("</tbody></table></div>\n");
    }

    fn funnel(&mut self, measured: &Measured) {
        let stages: Vec<&Figure> = measured
            .indicators
            .iter()
            .filter(|one| one.code.starts_with("F.") && one.by.is_empty())
            .collect();
        let heads = [
            ("measure-indicator", "what"),
            ("measure-value", "n"),
            ("measure-of", "n"),
            ("measure-plot-funnel", "plot"),
        ];
        let heads = heads.map(|(id, class)| (self.labels.get(id), class));
        self.begin(&self.labels.get("measure-funnel"), &heads);
        let first = stages.first().and_then(|one| one.numerator).unwrap_or(0);
        for figure in stages {
            let Some(of) = indicator(figure) else {
                continue;
            };
            let value = self.labels.value(of, figure);
            let plot = figure
                .numerator
                .filter(|_| first > 0)
                .map_or_else(String::new, |count| {
                    let part = count as f64 / first as f64;
                    plot::bar(&self.labels.percent(part), part)
                });
            self.put(&format!(
                "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td><td class=\"n\">{}</td><td>{plot}</td></tr>\n",
                self.word(&of.words()),
                escaped(&value),
                escaped(&self.labels.of_whom(figure)),
            ));
        }
        self.end();
    }

    fn criteria(&mut self, measured: &Measured) {
        self.put(&format!(
            "<p>{}</p>\n<p class=\"soft\">{}</p>\n",
            self.word("measure-proposed"),
            self.word("measure-plot-legend")
        ));
        for (criterion, figures) in &measured.criteria {
            let name = self
                .labels
                .get(&format!("measure-criterion-{}", criterion.code()));
            self.element("h3", &name);
            if *criterion == Criterion::Innovative {
                self.put(&format!(
                    "<p class=\"soft\">{}</p>\n",
                    self.word("measure-innovative-note")
                ));
            }
            self.figures(&name, figures);
        }
    }

    /// Figures under one heading. Those of which nothing is known are folded away.
    fn figures(&mut self, caption: &str, figures: &[Figure]) {
        let (told, open): (Vec<&[Figure]>, Vec<&[Figure]>) = figures
            .chunk_by(|a, b| a.code == b.code)
            .partition(|one| one.iter().any(is_told));
        if told.is_empty() {
            self.put(&format!(
                "<p class=\"soft\">{}</p>\n",
                self.word("measure-empty")
            ));
        }
        self.indicators(caption, &told);
        if !open.is_empty() {
            let title = self.labels.count("measure-nothing", open.len());
            self.put(&format!(
                "<details class=\"open\"><summary>{}</summary>\n",
                escaped(&title)
            ));
            let caption = self.labels.named(caption.to_owned(), title);
            self.indicators(&caption, &open);
            self.put("</details>\n");
        }
    }

    /// Indicators as a table, then the groups of each, folded away.
    fn indicators(&mut self, caption: &str, each: &[&[Figure]]) {
        let is_whole = |one: &&Figure| one.by.is_empty() || is_compared(one);
        let whole: Vec<&Figure> = each.iter().copied().flatten().filter(is_whole).collect();
        self.rows(caption, &whole, true);
        for figures in each {
            let groups: Vec<&Figure> = figures.iter().filter(|one| !is_whole(one)).collect();
            let Some((first, of)) = groups.first().and_then(|one| Some((one, indicator(one)?)))
            else {
                continue;
            };
            let title = format!("{} {}", first.code, self.labels.get(&of.words()));
            self.put(&format!(
                "<details><summary>{}</summary>\n",
                escaped(&title)
            ));
            self.rows(&title, &groups, false);
            self.put("</details>\n");
        }
    }

    /// A table of figures, without the columns in which nothing stands.
    fn rows(&mut self, caption: &str, figures: &[&Figure], coded: bool) {
        let rows: Vec<_> = figures
            .iter()
            .filter_map(|one| self.figure(one, coded))
            .collect();
        if rows.is_empty() {
            return;
        }
        let kept: Vec<bool> = (0..COLUMNS.len())
            .map(|place| {
                rows.iter()
                    .any(|row| row.get(place).is_some_and(|cell| !cell.is_empty()))
            })
            .collect();
        let heads: Vec<(String, &str)> = COLUMNS
            .iter()
            .zip(&kept)
            .filter(|(_, kept)| **kept)
            .map(|((id, class), _)| match (*class, coded) {
                ("what", false) => (self.labels.get("measure-group"), *class),
                _ => (self.labels.get(id), *class),
            })
            .collect();
        self.begin(caption, &heads);
        for row in rows {
            self.put("<tr>");
            for ((cell, (_, class)), _) in row
                .iter()
                .zip(COLUMNS)
                .zip(&kept)
                .filter(|(_, kept)| **kept)
            {
                match class {
                    "what" => self.put(&format!("<th scope=\"row\">{cell}</th>")),
                    class => self.put(&format!("<td class=\"{class}\">{cell}</td>")),
                }
            }
            self.put("</tr>\n");
        }
        self.end();
    }

    /// The cells of a figure, in HTML.
    fn figure(&self, figure: &Figure, coded: bool) -> Option<[String; COLUMNS.len()]> {
        let of = indicator(figure)?;
        let name = self.labels.get(&of.words());
        let what = if figure.by.is_empty() {
            name
        } else if is_compared(figure) {
            self.labels.named(name, self.labels.group(figure))
        } else {
            self.labels.group(figure)
        };
        let mut what = escaped(&what).to_string();
        let notes = self.labels.notes(figure);
        if !notes.is_empty() {
            let notes = escaped(&notes.join(" · "));
            what += &format!("<br><span class=\"soft\">{notes}</span>");
        }
        let text = self.labels.value(of, figure);
        let value = match figure.value {
            // From right to left a minus would come to stand behind its number.
            Some(value) if value < 0.0 => format!("<bdi dir=\"ltr\">{}</bdi>", escaped(&text)),
            Some(_) => escaped(&text),
            None => format!("<span class=\"hid\">{}</span>", escaped(&text)),
        };
        let bounds = self.labels.bounds(figure);
        let target = figure.target.map(|target| self.labels.percent(target));
        let plot = match (figure.value, of.kind) {
            (Some(value), Kind::Share) => {
                let parts = [self.labels.within(figure), self.labels.aim(figure)];
                let told: Vec<String> = [text]
                    .into_iter()
                    .chain(parts.into_iter().flatten())
                    .collect();
                let apart = figure.bounds.filter(|_| bounds.is_some());
                plot::share(&told.join(" · "), value, apart, figure.target)
            }
            _ => String::new(),
        };
        Some([
            if coded {
                escaped(figure.code)
            } else {
                String::new()
            },
            what,
            value,
            escaped(&self.labels.of_whom(figure)),
            figure
                .not_measured
                .map_or_else(String::new, |open| self.labels.number(open)),
            escaped(&bounds.unwrap_or_default()),
            escaped(&target.unwrap_or_default()),
            plot,
        ])
    }

    fn table(&mut self, table: &Table) {
        let name = self.labels.get(&format!("measure-table-{}", table.name));
        self.element("h3", &name);
        if table.rows.is_empty() {
            return self.put(&format!(
                "<p class=\"soft\">{}</p>\n",
                self.word("measure-empty")
            ));
        }
        let (rows, columns) = table.axes;
        let mut heads = vec![(self.labels.axis(rows), "what")];
        heads.extend(
            table
                .columns
                .iter()
                .map(|key| (self.labels.key(columns, key), "n")),
        );
        self.begin(&name, &heads);
        for (row, cells) in table.rows.iter().zip(&table.cells) {
            let sum = if row == "total" { " class=\"sum\"" } else { "" };
            let label = escaped(&self.labels.key(rows, row));
            self.put(&format!("<tr{sum}><th scope=\"row\">{label}</th>"));
            for value in cells {
                let hid = if *value == Value::Hidden {
                    "n hid"
                } else {
                    "n"
                };
                let text = escaped(&cell(&self.labels, *value));
                self.put(&format!("<td class=\"{hid}\">{text}</td>"));
            }
            self.put("</tr>\n");
        }
        self.end();
    }
}

/// Whether a figure compares groups, and is none of a group.
fn is_compared(figure: &Figure) -> bool {
    figure.by.first().is_some_and(|(by, _)| *by == "compared")
}
