//! What a case lacks, in lines that a caseworker reads once: the same thing of several people is one line.

use super::text::{Page, who};
use crate::findings::{Gate, Words};
use crate::journey::Lack;
use crate::journey::readiness::Missing;
use crate::rules::required::Actor;

/// Something that a case lacks, of one person or several, by one rule or several.
#[derive(PartialEq)]
pub(super) struct Told<'n> {
    what: String,
    /// Who provides it; nobody where it is no item.
    who: Option<&'static [Actor]>,
    state: Lack,
    gate: Gate,
    members: Vec<&'n str>,
    rules: Vec<&'static str>,
}

/// Brings together what says the same of several people, and what several rules say of the same people. What is no item
/// is told as the rulebook tells it.
pub(super) fn told<'n>(words: &Words, lacks: impl Iterator<Item = &'n Missing>) -> Vec<Told<'n>> {
    let mut list: Vec<Told<'n>> = Vec::new();
    for lack in lacks {
        let one = Told {
            what: match lack.item {
                Some(item) => words.get(&format!("journey-item-{}", item.code()), None),
                None => words.message(&lack.finding),
            },
            who: lack.item.map(|_| lack.who),
            state: lack.state,
            gate: lack.gate,
            members: lack.member.as_deref().into_iter().collect(),
            rules: vec![lack.finding.rule.code],
        };
        let same = |other: &&mut Told<'n>| {
            other.says(&one)
                && other.rules == one.rules
                && other.members.is_empty() == one.members.is_empty()
        };
        match list.iter_mut().find(same) {
            Some(other) => add(&mut other.members, one.members),
            None => list.push(one),
        }
    }
    let mut lines: Vec<Told<'n>> = Vec::new();
    for one in list {
        let same = |other: &&mut Told<'n>| other.says(&one) && other.members == one.members;
        match lines.iter_mut().find(same) {
            Some(other) => add(&mut other.rules, one.rules),
            None => lines.push(one),
        }
    }
    lines
}

fn add<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

impl Told<'_> {
    /// Whether it is an item of the matrix.
    pub(super) const fn is_item(&self) -> bool {
        self.who.is_some()
    }

    fn says(&self, other: &Self) -> bool {
        (self.gate, self.state, self.who) == (other.gate, other.state, other.who)
            && self.what == other.what
    }

    pub(super) fn line(&self, page: &Page<'_>) -> String {
        let words = page.words;
        let comma = words.get("journey-comma", None);
        let several = |list: &[&str]| {
            let list: Vec<String> = list.iter().map(|one| page.isolated(one)).collect();
            list.join(&comma)
        };
        let mut parts = vec![self.what.clone()];
        // That it is not there is what the section says.
        if self.state != Lack::Missing {
            parts.push(words.get(&format!("journey-lack-{}", self.state.code()), None));
        }
        if !self.members.is_empty() {
            let count = self.members.len() as u64;
            let people = words.count("journey-people", &[("count", count)], None);
            parts.push(format!("{people} {}", several(&self.members)));
        }
        parts.push(words.get(&format!("ui-gate-{}", self.gate.code()), None));
        if let Some(actors) = self.who {
            parts.push(who(words, actors));
        }
        parts.push(several(&self.rules));
        parts.join(" · ")
    }
}
