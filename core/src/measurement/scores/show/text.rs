//! Scores as a caseworker reads them.

use std::fmt::Write as _;

use crate::codes::CodeList;
use crate::findings::{Lang, Words};
use crate::measurement::instruments::Instrument;
use crate::measurement::scores::{Change, Score, ScoreKind, Scored, Tier};
use crate::report::Style;

/// Labels of questions beyond these are counted.
const MOST: usize = 6;

impl Scored<'_> {
    /// As text. `number` counts the surveys from 1, for one of a case without an id; `of` is the instrument it was
    /// scored with.
    #[must_use]
    pub fn to_text(&self, number: u64, of: &Instrument, lang: Lang, style: Style) -> String {
        let words = Words::of(lang);
        let mut out = String::new();
        let window = self.window.map_or("unknown", CodeList::code);
        let head = [
            person(words, self.case.as_deref(), self.member.as_deref(), number),
            self.on
                .map_or_else(|| words.get("score-no-day", None), |on| on.to_string()),
            words.get(&format!("score-window-{window}"), None),
        ];
        let _ = writeln!(out, "{}", style.paint("1", &head.join(" · ")));
        if let Some(why) = self.not_scored {
            let name = self.instrument.as_deref().unwrap_or_default().to_owned();
            let said = words.say(
                &format!("score-not-{}", why.code()),
                &[("instrument", name)],
            );
            let _ = writeln!(out, "  {said}");
            return out;
        }
        let names = names(words);
        let width = names
            .iter()
            .map(|name| name.chars().count())
            .max()
            .unwrap_or(0);
        for ((kind, name), score) in ScoreKind::ALL.iter().zip(&names).zip(self.scores) {
            let pad = " ".repeat(width.saturating_sub(name.chars().count()));
            let told = match score {
                Some(score) => value(words, score, lang, style),
                None => {
                    let open = self.open(*kind, of);
                    words.count("score-none", &[("count", count(open))], None)
                }
            };
            let _ = writeln!(out, "  {name}{pad}  {told}");
        }
        let total = self.non_answers.total();
        if total > 0 {
            let kinds: Vec<String> = self
                .non_answers
                .by_kind()
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(kind, count)| {
                    format!("{} {count}", words.get(&format!("score-{kind}"), None))
                })
                .collect();
            let comma = words.get("journey-comma", None);
            let said = words.count("score-non-answers", &[("count", total.into())], None);
            let _ = writeln!(out, "  {said} ({})", kinds.join(&comma));
        }
        let notes = [
            (self.flagged, "score-flagged"),
            (self.caution == Some(true), "score-caution"),
            (!self.from_programme.is_empty(), "score-from-programme"),
        ];
        for (_, id) in notes.into_iter().filter(|(holds, _)| *holds) {
            let _ = writeln!(out, "  {}", style.paint("33", &words.get(id, None)));
        }
        for (id, keys) in [
            ("score-missing", &self.missing),
            ("score-unread", &self.unread),
        ] {
            if !keys.is_empty() {
                let heading = words.get(id, None);
                let _ = writeln!(out, "  {heading}  {}", labels(words, keys, of, lang));
            }
        }
        if self.unknown > 0 {
            let unknown = [("count", count(self.unknown))];
            let _ = writeln!(out, "  {}", words.count("score-unknown", &unknown, None));
        }
        let by = [
            ("instrument", of.title(lang).to_owned()),
            ("policy", self.policy_title(of, lang).to_owned()),
        ];
        let _ = writeln!(out, "  {}", style.paint("2", &words.say("score-by", &by)));
        out
    }

    fn policy_title<'o>(&'o self, of: &'o Instrument, lang: Lang) -> &'o str {
        of.policy(self.policy)
            .map_or(self.policy, |policy| policy.title(lang))
    }

    /// How many questions that count in a score have no answer.
    fn open(&self, kind: ScoreKind, of: &Instrument) -> usize {
        let open = self.missing.iter().chain(&self.unread);
        open.filter(|key| of.counts_in(key, kind.code())).count()
    }
}

impl Change<'_> {
    /// As text.
    #[must_use]
    pub fn to_text(&self, lang: Lang, style: Style) -> String {
        let words = Words::of(lang);
        let mut out = String::new();
        let days = [("from", self.from.to_string()), ("to", self.to.to_string())];
        let window = self.window.map_or("unknown", CodeList::code);
        let head = [
            person(words, Some(&self.case), Some(&self.member), 0),
            words.say("score-between", &days),
            words.get(&format!("score-window-{window}"), None),
        ];
        let _ = writeln!(out, "{}", style.paint("1", &head.join(" · ")));
        let names = names(words);
        let width = names
            .iter()
            .map(|name| name.chars().count())
            .max()
            .unwrap_or(0);
        for (name, change) in names.iter().zip(self.changes) {
            let pad = " ".repeat(width.saturating_sub(name.chars().count()));
            let told = match change.map(|change| change.rounded()) {
                None => words.get("score-no-change", None),
                Some(0.0) => "0".to_owned(),
                Some(more) if more > 0.0 => style.paint("32", &format!("+{}", lang.number(more))),
                Some(less) => style.paint("31", &lang.number(less)),
            };
            let _ = writeln!(out, "  {name}{pad}  {told}");
        }
        for (holds, id) in [
            (self.flagged, "score-flagged"),
            (self.caution == Some(true), "score-caution"),
        ] {
            if holds {
                let _ = writeln!(out, "  {}", style.paint("33", &words.get(id, None)));
            }
        }
        out
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn names(words: &Words) -> [String; 4] {
    ScoreKind::ALL.map(|kind| words.get(&format!("score-{}", kind.code()), None))
}

fn person(words: &Words, case: Option<&str>, member: Option<&str>, number: u64) -> String {
    let mut out = match case {
        Some(id) => format!("{} {id}", words.get("ui-case", None)),
        None => words.count("score-number", &[("number", number)], None),
    };
    if let Some(id) = member {
        let _ = write!(out, " · {} {id}", words.get("ui-person", None));
    }
    out
}

fn value(words: &Words, score: Score, lang: Lang, style: Style) -> String {
    let color = match score.tier {
        Tier::High => "1;31",
        Tier::Medium => "33",
        Tier::Low => "32",
    };
    let number = format!("{:<6}", lang.number(score));
    let tier = words.get(&format!("score-tier-{}", score.tier.code()), None);
    format!("{}  {tier}", style.paint(color, &number))
}

fn labels(words: &Words, keys: &[&str], of: &Instrument, lang: Lang) -> String {
    let label = |key: &&str| of.label(key, lang).unwrap_or(key).to_owned();
    let mut shown: Vec<String> = keys.iter().take(MOST).map(label).collect();
    if keys.len() > MOST {
        let more = count(keys.len() - MOST);
        shown.push(words.count("score-more", &[("count", more)], None));
    }
    shown.join(&words.get("journey-comma", None))
}
