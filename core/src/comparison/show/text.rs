//! Differences and changed cases as an officer reads them, in three languages.

use std::fmt::Write as _;

use super::shown;
use crate::comparison::{CaseChange, Change, Compared, Differences, Fired, How, Side, Topic};
use crate::findings::{Lang, Words};
use crate::programme::Value;
use crate::report::Style;

impl Differences {
    /// What differs, as text.
    #[must_use]
    pub fn to_text(&self, lang: Lang, style: Style) -> String {
        let page = Page::new(lang, style);
        let mut out = String::new();
        page.differences(&mut out, self);
        out
    }
}

impl Compared {
    /// What differs, and what that does to the cases, as text: the totals last.
    #[must_use]
    pub fn to_text(&self, lang: Lang, style: Style) -> String {
        let page = Page::new(lang, style);
        let mut out = String::new();
        page.differences(&mut out, &self.differences);
        for case in &self.changes {
            out.push('\n');
            page.case(&mut out, case, &self.files);
        }
        out.push('\n');
        page.totals(&mut out, self);
        out
    }
}

/// How the text is written.
struct Page {
    words: &'static Words,
    style: Style,
}

impl Page {
    fn new(lang: Lang, style: Style) -> Self {
        let words = Words::of(lang);
        Self { words, style }
    }

    fn word(&self, id: &str) -> String {
        self.words.get(id, None)
    }

    fn differences(&self, out: &mut String, differences: &Differences) {
        let head = self.words.say(
            "compare-head",
            &[
                ("a", differences.a.to_string()),
                ("b", differences.b.to_string()),
                ("as_of", differences.as_of.to_string()),
            ],
        );
        let _ = writeln!(out, "{}", self.style.paint("1", &head));
        if differences.is_empty() {
            let _ = writeln!(out, "{}", self.word("compare-same-sets"));
        }
        for topic in Topic::ALL {
            let mut changes = differences
                .changes
                .iter()
                .filter(|change| change.topic == topic)
                .peekable();
            if changes.peek().is_some() {
                let title = self.word(&format!("compare-topic-{}", topic.code()));
                let _ = writeln!(out, "\n{}", self.style.paint("1", &title));
            }
            for change in changes {
                let _ = writeln!(out, "  {}", self.change(change));
            }
        }
    }

    fn change(&self, change: &Change) -> String {
        let mut what = change.name.to_string();
        if let Some(key) = &change.key {
            let _ = write!(what, "  {key}");
        }
        if let Some(unit) = change.unit {
            let _ = write!(what, " ({})", self.word(&format!("compare-unit-{unit}")));
        }
        let sides = [
            ("what", what),
            ("a", self.side(change, change.a.as_ref())),
            ("b", self.side(change, change.b.as_ref())),
        ];
        self.words.say("compare-change", &sides)
    }

    fn side(&self, change: &Change, side: Option<&Side>) -> String {
        let Some(Side { value, source }) = side else {
            let none = match change.topic {
                Topic::Waiver => "ui-rule-nobody",
                _ => "compare-none",
            };
            return self.word(none);
        };
        let mut text = match value {
            Value::Flag(true) => self.word("compare-yes"),
            Value::Flag(false) => self.word("compare-no"),
            Value::Word(word) if change.topic == Topic::Severity => match &**word {
                "off" => self.word("compare-off"),
                severity => self.word(&format!("ui-{severity}")),
            },
            Value::Words(words) if words.is_empty() => self.word("compare-empty"),
            Value::Money(money) => self.words.lang().amount(money.minor, money.currency),
            value => shown(value),
        };
        if let Some(source) = source {
            let _ = write!(text, " [{source}]");
        }
        text
    }

    fn case(&self, out: &mut String, case: &CaseChange, files: &[String]) {
        let outcome = self.word(&format!("compare-outcome-{}", case.outcome.code()));
        let heading = case.case.heading(files, self.words, self.style);
        let _ = writeln!(out, "{heading}: {outcome}");
        for change in &case.rules {
            let sign = match change.how {
                How::New => "+",
                How::Gone => "-",
                _ => "~",
            };
            let how = self.word(&format!("compare-how-{}", change.how.code()));
            let code = self.style.paint("1", change.rule.code);
            let summary = self.words.summary(change.rule);
            let _ = writeln!(
                out,
                "  {sign} {code}  {how}{}",
                self.fired(change.a, change.b)
            );
            let _ = writeln!(out, "    {summary}");
        }
    }

    /// How often and how gravely a rule fires; where it fires under both, before and after.
    fn fired(&self, a: Fired, b: Fired) -> String {
        let told = |fired: Fired| {
            let severity = fired.severity?;
            let severity = self.word(&format!("ui-{}", severity.code()));
            Some(match fired.findings {
                1 => severity,
                more => format!("{severity} × {more}"),
            })
        };
        match (told(a), told(b)) {
            (Some(a), Some(b)) => {
                let sides = [("a", a), ("b", b)];
                format!(" ({})", self.words.say("compare-sides", &sides))
            }
            (one, other) => one
                .or(other)
                .map_or_else(String::new, |only| format!(" ({only})")),
        }
    }

    fn totals(&self, out: &mut String, all: &Compared) {
        let as_of = Some(all.differences.as_of);
        let judged = self
            .words
            .count("compare-judged", &[("cases", all.cases)], as_of);
        let _ = writeln!(out, "{}", self.style.paint("1", &judged));
        for (id, count) in [
            ("compare-count-newly-failing", all.newly_failing),
            ("compare-count-newly-passing", all.newly_passing),
            ("compare-count-failing-both", all.failing_both),
            ("compare-count-passing-both", all.passing_both),
            ("compare-count-changed", all.changed),
        ] {
            let _ = writeln!(out, "  {}", self.words.count(id, &[("count", count)], None));
        }
        for total in &all.rules {
            let counts = [
                ("new", total.new),
                ("gone", total.gone),
                ("otherwise", total.otherwise),
            ];
            let cases = self.words.count("compare-rule", &counts, None);
            let [a, b] = total.findings.map(|count| count.to_string());
            let findings = self.words.say("compare-findings", &[("a", a), ("b", b)]);
            let code = self.style.paint("1", total.rule.code);
            let _ = write!(out, "  {code}  {cases}; {findings}");
            let [a, b] = total.skipped;
            if a != b {
                let sides = [("a", a.to_string()), ("b", b.to_string())];
                let _ = write!(out, "; {}", self.words.say("compare-skipped", &sides));
            }
            out.push('\n');
        }
        let left_out: u64 = all.limits_hit.iter().map(|hit| hit.count).sum();
        for (id, count) in [
            ("compare-count-not-run", all.not_run.len() as u64),
            ("compare-count-left-out", left_out),
        ] {
            if count > 0 {
                let line = self.words.count(id, &[("count", count)], None);
                let _ = writeln!(out, "{}", self.style.paint("2", &line));
            }
        }
    }
}
