//! What was measured as one page that loads nothing. It holds our own words, codes and numbers: no text of a case.

use super::labels::{Labels, indicator, percent};
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
            to.word("measure-indicators")
        ));
        for text in to.labels.head(self) {
            to.element("p", &text);
        }
        to.put("<ul class=\"soft\">\n");
        for text in to.labels.terms(self) {
            to.element("li", &text);
        }
        to.put("</ul>\n");
        for text in to.labels.warnings(self) {
            to.put(&format!(
                "<p class=\"warn\" role=\"note\">{}</p>\n",
                escaped(&text)
            ));
        }
        to.put("</header>\n<nav>");
        for (anchor, heading) in SECTIONS {
            to.put(&format!("<a href=\"#{anchor}\">{}</a>", to.word(heading)));
        }
        to.put("</nav>\n<main id=\"main\">\n");
        for (anchor, heading) in SECTIONS {
            to.put(&format!(
                "<section id=\"{anchor}\"><h2>{}</h2>\n",
                to.word(heading)
            ));
            match anchor {
                "funnel" => to.funnel(self),
                "criteria" => to.criteria(self),
                "indicators" => to.indicators(self),
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

    /// Begins a table that can be reached with the keyboard where it is wider than the window.
    fn begin(&mut self, caption: &str, heads: &[String]) {
        let caption = escaped(caption);
        self.put(&format!(
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table><caption>{caption}</caption>\n<thead><tr>"
        ));
        for head in heads {
            self.put(&format!("<th scope=\"col\">{}</th>", escaped(head)));
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
            "measure-indicator",
            "measure-value",
            "measure-of",
            "measure-plot-shares",
        ];
        let heads = heads.map(|id| self.labels.get(id));
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
                .map_or_else(String::new, |count| plot::bar(count as f64 / first as f64));
            self.put(&format!(
                "<tr><th scope=\"row\">{}</th><td class=\"n\">{}</td><td class=\"n\">{}</td><td>{plot}</td></tr>\n",
                self.word(&of.words()),
                escaped(&value),
                escaped(&Labels::of_whom(figure)),
            ));
        }
        self.end();
    }

    fn criteria(&mut self, measured: &Measured) {
        self.put(&format!("<p>{}</p>\n", self.word("measure-proposed")));
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
            let all: Vec<&Figure> = figures
                .iter()
                .filter(|one| one.by.is_empty() || is_compared(one))
                .collect();
            self.figures(&name, &all);
            self.groups(figures);
        }
    }

    fn indicators(&mut self, measured: &Measured) {
        let all: Vec<&Figure> = measured
            .indicators
            .iter()
            .filter(|one| one.by.is_empty())
            .collect();
        self.figures(&self.labels.get("measure-indicators"), &all);
        self.groups(&measured.indicators);
    }

    /// The groups of each indicator, folded away.
    fn groups(&mut self, figures: &[Figure]) {
        let mut rest = figures;
        while let [first, ..] = rest {
            let same = rest.iter().take_while(|one| one.code == first.code).count();
            let (now, later) = rest.split_at(same);
            rest = later;
            let groups: Vec<&Figure> = now
                .iter()
                .filter(|one| !one.by.is_empty() && !is_compared(one))
                .collect();
            let (Some(of), false) = (indicator(first), groups.is_empty()) else {
                continue;
            };
            let title = format!("{} {}", first.code, self.labels.get(&of.words()));
            self.put(&format!(
                "<details><summary>{}</summary>\n",
                escaped(&title)
            ));
            self.figures(&title, &groups);
            self.put("</details>\n");
        }
    }

    fn figures(&mut self, caption: &str, figures: &[&Figure]) {
        let heads = [
            "measure-code",
            "measure-indicator",
            "measure-value",
            "measure-of",
            "measure-not-measured",
            "measure-range",
            "measure-target",
            "measure-plot-shares",
        ];
        let heads = heads.map(|id| self.labels.get(id));
        self.begin(caption, &heads);
        for figure in figures {
            self.figure(figure);
        }
        self.end();
    }

    fn figure(&mut self, figure: &Figure) {
        let Some(of) = indicator(figure) else {
            return;
        };
        let mut what = if figure.by.is_empty() {
            self.word(&of.words())
        } else {
            escaped(&self.labels.group(figure))
        };
        if is_compared(figure) {
            what = format!("{}: {what}", self.word(&of.words()));
        }
        if let Some(note) = self.labels.note(figure) {
            what += &format!("<br><span class=\"soft\">{}</span>", escaped(&note));
        }
        let shown = figure.value.is_some();
        let hid = if shown { "n" } else { "n hid" };
        let plot = match (figure.value, of.kind) {
            (Some(value), Kind::Share) => plot::share(value, figure.bounds, figure.target),
            (Some(value), Kind::Median | Kind::WorkedOut) => plot::share(value, None, None),
            _ => String::new(),
        };
        let open = figure
            .not_measured
            .map_or_else(String::new, |open| open.to_string());
        let target = figure.target.map_or_else(String::new, percent);
        self.put(&format!(
            "<tr><td>{}</td><th scope=\"row\">{what}</th><td class=\"{hid}\">{}</td><td class=\"n\">{}</td><td class=\"n\">{open}</td><td class=\"n\">{}</td><td class=\"n\">{target}</td><td>{plot}</td></tr>\n",
            escaped(figure.code),
            escaped(&self.labels.value(of, figure)),
            escaped(&Labels::of_whom(figure)),
            escaped(&Labels::bounds(figure)),
        ));
    }

    fn table(&mut self, table: &Table) {
        let name = self.labels.get(&format!("measure-table-{}", table.name));
        if table.rows.is_empty() {
            self.element("h3", &name);
            return self.put(&format!(
                "<p class=\"soft\">{}</p>\n",
                self.word("measure-empty")
            ));
        }
        let (rows, columns) = table.axes;
        let mut heads = vec![self.labels.axis(rows)];
        heads.extend(
            table
                .columns
                .iter()
                .map(|key| self.labels.key(columns, key)),
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
