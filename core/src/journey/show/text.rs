//! What comes next as a caseworker reads it: a section for each question, its lines one below the other.

use std::fmt::Write as _;

use super::told::{Told, told};
use crate::codes::CodeList;
use crate::findings::{Lang, Words};
use crate::journey::clocks::{Due, Unit};
use crate::journey::planner::Next;
use crate::report::Style;
use crate::rules::required::Actor;

/// A page under way.
pub(super) struct Page<'w> {
    pub(super) words: &'w Words,
    lang: Lang,
    style: Style,
    /// How wide the names of sections are: what they say begins in one column, in all cases.
    width: usize,
    out: String,
}

impl Next {
    /// As text. `number` counts the cases of the list from 1, for a case without an id.
    #[must_use]
    pub fn to_text(&self, number: u64, lang: Lang, style: Style) -> String {
        let mut page = Page::new(lang, style);
        self.heading(&mut page, number);
        let words = page.words;
        let steps = self.steps.iter().map(|step| {
            let what = words.get(&format!("journey-step-{}", step.step.name()), None);
            [what, who(words, step.who)].join(" · ")
        });
        page.section("journey-next", "1;34", steps.collect());
        let blocking: Vec<Told<'_>> = told(words, self.once(true));
        let (items, others): (Vec<_>, Vec<_>) = blocking.into_iter().partition(Told::is_item);
        let wanted = told(words, self.once(false));
        for (name, color, list) in [
            ("journey-missing", "1;31", items),
            ("journey-correct", "1;31", others),
            ("journey-wanted", "33", wanted),
        ] {
            let lines = list.iter().map(|one| one.line(&page)).collect();
            page.section(name, color, lines);
        }
        if let Some(ready) = self.readiness.as_ref().filter(|ready| ready.is_ready()) {
            let gate = words.get(&format!("ui-gate-{}", ready.gate.code()), None);
            page.alone("32", &words.say("journey-ready", &[("gate", gate)]));
        }
        let due = self.due.iter().map(|due| page.clock(due)).collect();
        page.section("journey-due", "36", due);
        if self.steps.is_empty() && self.readiness.is_none() && self.due.is_empty() {
            page.alone("2", &words.get("journey-nothing", None));
        }
        page.out
    }

    fn heading(&self, page: &mut Page<'_>, number: u64) {
        let words = page.words;
        let name = match &self.case {
            Some(id) => words.get("ui-case", None) + " " + &page.isolated(id),
            None => words.count("ui-case-number", &[("number", number)], None),
        };
        let standing = &self.standing;
        let mut states = vec![
            words.get(
                &format!("journey-overall-{}", standing.overall.code()),
                None,
            ),
            words.get(
                &format!("journey-return-{}", standing.returning.code()),
                None,
            ),
        ];
        // Nobody asks how the reintegration goes of who has not come back.
        let back = standing.members.iter().any(|one| {
            use crate::codes::ReturnState::{AlreadyReturned, Arrived, Received};
            matches!(one.returning, Arrived | Received | AlreadyReturned)
        });
        if back {
            let code = standing.reintegration.code();
            states.push(words.get(&format!("journey-reintegration-{code}"), None));
        }
        states.dedup();
        let name = page.style.paint("1", &name);
        let _ = writeln!(page.out, "{name}  {}", states.join(" · "));
        let kinds = standing.holds.iter().map(|hold| hold.code());
        let kinds: Vec<String> = kinds
            .map(|kind| words.get(&format!("journey-hold-{kind}"), None))
            .collect();
        if !kinds.is_empty() {
            let kinds = kinds.join(&words.get("journey-comma", None));
            page.section("journey-holds", "1;35", vec![kinds]);
        }
    }
}

/// The names of all sections.
const SECTIONS: [&str; 6] = [
    "journey-holds",
    "journey-next",
    "journey-missing",
    "journey-correct",
    "journey-wanted",
    "journey-due",
];

impl Page<'_> {
    fn new(lang: Lang, style: Style) -> Self {
        let words = Words::of(lang);
        let widths = SECTIONS.map(|name| width(&words.get(name, None)));
        Self {
            words,
            lang,
            style,
            width: widths.into_iter().max().unwrap_or(0),
            out: String::new(),
        }
    }

    /// The lines of a section, its name before the first; nothing where there are none.
    fn section(&mut self, name: &str, color: &str, lines: Vec<String>) {
        let mut name = self.words.get(name, None);
        for line in lines {
            let gap = " ".repeat(self.width - width(&name).min(self.width));
            let name = self.style.paint(color, &std::mem::take(&mut name));
            let _ = writeln!(self.out, "  {name}{gap}  {line}");
        }
    }

    fn alone(&mut self, color: &str, line: &str) {
        let _ = writeln!(self.out, "  {}", self.style.paint(color, line));
    }

    /// A date, id or code, kept in its own order inside right-to-left text.
    pub(super) fn isolated(&self, text: &str) -> String {
        match self.lang {
            Lang::Ar => format!("\u{2068}{text}\u{2069}"),
            _ => text.to_owned(),
        }
    }

    fn clock(&self, due: &Due) -> String {
        let words = self.words;
        let name = words.get(&format!("journey-clock-{}", due.clock.name()), None);
        let (id, days) = match due.days_left {
            late if late < 0 => ("journey-over", late.unsigned_abs()),
            left => ("journey-left", left.unsigned_abs()),
        };
        let mut left = words.count(id, &[("days", days)], None);
        if due.clock.unit() == Unit::Working && days != 0 {
            left = format!("{left} ({})", words.get("journey-working", None));
        }
        if due.days_left < 0 {
            left = self.style.paint("1;31", &left);
        }
        [self.isolated(&due.due.to_string()), name, left].join(" · ")
    }
}

/// How many columns a text takes: marks that stand above or below a letter, and isolation marks, take none.
fn width(text: &str) -> usize {
    let wide = |c: &char| !matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(wide).count()
}

pub(super) fn who(words: &Words, who: &[Actor]) -> String {
    let names: Vec<String> = who
        .iter()
        .map(|actor| words.get(&format!("journey-who-{}", actor.code()), None))
        .collect();
    names.join(&words.get("journey-comma", None))
}
