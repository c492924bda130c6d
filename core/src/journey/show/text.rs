//! What comes next as a caseworker reads it.

use std::fmt::Write as _;

use crate::codes::CodeList;
use crate::findings::{Lang, Words};
use crate::journey::clocks::{Due, Unit};
use crate::journey::planner::Next;
use crate::journey::readiness::Missing;
use crate::report::Style;
use crate::rules::required::Actor;

impl Next {
    /// As text. `number` counts the cases of the list from 1, for a case without an id.
    #[must_use]
    pub fn to_text(&self, number: u64, lang: Lang, style: Style) -> String {
        let words = Words::of(lang);
        let mut out = String::new();
        self.heading(&mut out, number, words, style);
        for step in &self.steps {
            let what = words.get(&format!("journey-step-{}", step.step.name()), None);
            let who = who(words, step.who);
            line(
                &mut out,
                &words.get("journey-next", None),
                &[what, who],
                style,
                "1;34",
            );
        }
        for (heading, blocks) in [("journey-missing", true), ("journey-wanted", false)] {
            let heading = words.get(heading, None);
            let color = if blocks { "1;31" } else { "33" };
            for lack in self.once(blocks) {
                line(&mut out, &heading, &missing(words, lack), style, color);
            }
        }
        if let Some(ready) = self.readiness.as_ref().filter(|ready| ready.is_ready()) {
            let gate = words.get(&format!("ui-gate-{}", ready.gate.code()), None);
            let said = words.say("journey-ready", &[("gate", gate)]);
            let _ = writeln!(out, "  {}", style.paint("32", &said));
        }
        for due in &self.due {
            let late = due.days_left < 0;
            let color = if late { "1;31" } else { "36" };
            line(
                &mut out,
                &words.get("journey-due", None),
                &clock(words, due),
                style,
                color,
            );
        }
        out
    }

    fn heading(&self, out: &mut String, number: u64, words: &Words, style: Style) {
        let name = match &self.case {
            Some(id) => words.get("ui-case", None) + " " + id,
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
        if standing.returning.is_terminal()
            || standing
                .members
                .iter()
                .any(|one| one.returning.code() == "already_returned")
        {
            let code = standing.reintegration.code();
            states.push(words.get(&format!("journey-reintegration-{code}"), None));
        }
        states.dedup();
        let _ = writeln!(out, "{}  {}", style.paint("1", &name), states.join(" · "));
        if !standing.holds.is_empty() {
            let kinds: Vec<String> = standing
                .holds
                .iter()
                .map(|hold| words.get(&format!("journey-hold-{}", hold.code()), None))
                .collect();
            line(
                out,
                &words.get("journey-holds", None),
                &[kinds.join(&words.get("journey-comma", None))],
                style,
                "1;35",
            );
        }
    }
}

fn line(out: &mut String, heading: &str, parts: &[String], style: Style, color: &str) {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    let _ = writeln!(
        out,
        "  {}  {}",
        style.paint(color, heading),
        parts.join(" · ")
    );
}

fn who(words: &Words, who: &[Actor]) -> String {
    let names: Vec<String> = who
        .iter()
        .map(|actor| words.get(&format!("journey-who-{}", actor.code()), None))
        .collect();
    names.join(&words.get("journey-comma", None))
}

/// What is missing, for whom, and who provides it. What is no item is told as the rulebook tells it.
fn missing(words: &Words, lack: &Missing) -> Vec<String> {
    let member = lack
        .member
        .as_deref()
        .map(|id| format!("{} {id}", words.get("ui-person", None)))
        .unwrap_or_default();
    let gate = words.get(&format!("ui-gate-{}", lack.gate.code()), None);
    let code = lack.finding.rule.code.to_owned();
    match lack.item {
        Some(item) => vec![
            words.get(&format!("journey-item-{}", item.code()), None),
            words.get(&format!("journey-lack-{}", lack.state.code()), None),
            member,
            gate,
            who(words, lack.who),
            code,
        ],
        None => vec![words.message(&lack.finding), member, gate, code],
    }
}

fn clock(words: &Words, due: &Due) -> Vec<String> {
    let name = words.get(&format!("journey-clock-{}", due.clock.name()), None);
    let (id, days) = match due.days_left {
        late if late < 0 => ("journey-over", late.unsigned_abs()),
        left => ("journey-left", left.unsigned_abs()),
    };
    let mut left = words.count(id, &[("days", days)], None);
    if due.clock.unit() == Unit::Working && days != 0 {
        left = format!("{left} ({})", words.get("journey-working", None));
    }
    vec![due.due.to_string(), name, left]
}
