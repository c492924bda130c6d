//! The answers of a survey, read into a place for each question.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use smallvec::SmallVec;

use crate::measurement::instruments::{Instrument, Key, NON_ANSWERS, Policy, Scale, Worth};

/// What was recorded for a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Given {
    /// Nothing.
    #[default]
    Missing,
    /// Something that is no answer to it.
    Unread,
    /// One of the non-answers, by its place in their list.
    Non(usize),
    /// An answer.
    Answer {
        /// What it is worth.
        value: u32,
        /// It leads to the follow-up.
        leads: bool,
        /// It is worth that only by what the programme gave.
        by_programme: bool,
    },
}

/// Answers by the places of the questions.
pub(super) struct Sheet {
    pub(super) given: SmallVec<[Given; 32]>,
    /// Answers to follow-ups, by the places of their questions.
    pub(super) reasons: SmallVec<[Given; 32]>,
    /// Keys that the instrument does not have.
    pub(super) unknown: usize,
}

impl Sheet {
    /// Reads the answers; nothing where they are no object.
    pub(super) fn read(
        json: &str,
        of: &Instrument,
        policy: &Policy,
        list: Option<&str>,
    ) -> Option<Self> {
        let count = of.questions().len();
        let sheet = Self {
            given: SmallVec::from_elem(Given::Missing, count),
            reasons: SmallVec::from_elem(Given::Missing, count),
            unknown: 0,
        };
        let mut reader = SheetReader {
            sheet,
            of,
            policy,
            list,
            next: 0,
        };
        let mut json = serde_json::Deserializer::from_str(json);
        json.deserialize_map(&mut reader).ok()?;
        Some(reader.sheet)
    }
}

struct SheetReader<'r> {
    sheet: Sheet,
    of: &'r Instrument,
    policy: &'r Policy,
    list: Option<&'r str>,
    /// The place of the question that is expected next: programs write answers in the order of the instrument.
    next: usize,
}

impl<'r> SheetReader<'r> {
    /// The scale by which an answer is read, and the answer that leads to a follow-up.
    fn scale(&self, key: Key) -> Option<(&'r Scale, Option<&'r str>)> {
        let (Key::Question(place) | Key::FollowUp(place)) = key else {
            return None;
        };
        let Worth::Asked {
            scale,
            lists,
            follow_up,
        } = self.of.questions().get(place)?.worth()
        else {
            return None;
        };
        let (chosen, after) = if matches!(key, Key::FollowUp(_)) {
            (follow_up.as_ref()?.scale, None)
        } else {
            let own = match self.list {
                Some(list) if !lists.is_empty() => {
                    lists.iter().find(|(name, _)| **name == *list)?.1
                }
                _ => *scale,
            };
            (own, follow_up.as_ref().map(|row| &*row.after))
        };
        let replaced = self.policy.replace.iter().find(|(old, _)| *old == chosen);
        let scale = self
            .of
            .scales()
            .get(replaced.map_or(chosen, |(_, new)| *new))?;
        Some((scale, after))
    }
}

impl<'de> Visitor<'de> for &mut SheetReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers by key")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(KeyOf(self.of, self.next))? {
            let Some(key) = key else {
                self.sheet.unknown += 1;
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if let Key::Question(place) = key {
                self.next = place + 1;
            }
            let given = match (key, self.scale(key)) {
                (Key::Unscored, _) => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
                (_, Some((scale, after))) => {
                    let policy = self.policy;
                    let json: &RawValue = map.next_value()?;
                    Answer {
                        scale,
                        after,
                        policy,
                    }
                    .read(json.get())
                }
                // A list of answers that the question does not have.
                (_, None) => {
                    map.next_value::<IgnoredAny>()?;
                    Given::Unread
                }
            };
            let slot = match key {
                Key::Question(place) => self.sheet.given.get_mut(place),
                Key::FollowUp(place) => self.sheet.reasons.get_mut(place),
                Key::Unscored => None,
            };
            if let Some(slot) = slot {
                // Two answers that differ are none.
                *slot = if *slot == Given::Missing || *slot == given {
                    given
                } else {
                    Given::Unread
                };
            }
        }
        Ok(())
    }
}

/// Looks a key up without keeping it: first at the place where it is expected.
struct KeyOf<'i>(&'i Instrument, usize);

impl<'de> DeserializeSeed<'de> for KeyOf<'_> {
    type Value = Option<Key>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<Key>, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeyOf<'_> {
    type Value = Option<Key>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Option<Key>, E> {
        Ok(self.0.key_at(self.1, key))
    }
}

/// Reads the answer to one question.
#[derive(Clone, Copy)]
struct Answer<'s> {
    scale: &'s Scale,
    after: Option<&'s str>,
    policy: &'s Policy,
}

impl Answer<'_> {
    fn read(self, json: &str) -> Given {
        if json == "null" {
            return Given::Missing;
        }
        if let Some(word) = word(json) {
            return self.word(&word);
        }
        let list: Option<Vec<&RawValue>> = serde_json::from_str(json).ok();
        let (Some(list), true) = (list, self.scale.several) else {
            return Given::Unread;
        };
        let mut ticks = Ticks::default();
        for tick in list {
            match word(tick.get()) {
                Some(word) => ticks.add(&word, self.scale),
                None => ticks.unread = true,
            }
        }
        self.ticked(&ticks)
    }

    fn word(self, word: &str) -> Given {
        if self.scale.several && NON_ANSWERS.iter().all(|non| *non != word) {
            // One text with blanks between, as tables have several answers.
            let mut ticks = Ticks::default();
            word.split_ascii_whitespace()
                .for_each(|tick| ticks.add(tick, self.scale));
            return self.ticked(&ticks);
        }
        match self
            .scale
            .answers
            .iter()
            .find(|(answer, _)| **answer == *word)
        {
            Some((_, value)) => Given::Answer {
                value: *value,
                leads: self.after == Some(word),
                by_programme: false,
            },
            None => NON_ANSWERS
                .iter()
                .position(|non| *non == word)
                .map_or(Given::Unread, Given::Non),
        }
    }

    /// What several ticks are worth: as much as the best.
    fn ticked(self, ticks: &Ticks) -> Given {
        let contradicts = ticks.alone && (ticks.own.is_some() || ticks.programme.is_some());
        if ticks.unread || (contradicts && !self.policy.contradiction_owns) {
            return Given::Unread;
        }
        let nothing = self.scale.answers.last().map_or(0, |(_, value)| *value);
        let own = ticks.own.unwrap_or(nothing);
        let programme = ticks.programme.filter(|_| self.policy.programme_counts);
        let value = own.max(programme.unwrap_or(nothing));
        if ticks.own.is_none() && ticks.programme.is_none() && !ticks.alone {
            return Given::Missing;
        }
        Given::Answer {
            value,
            leads: false,
            by_programme: value > own,
        }
    }
}

/// What was ticked, where several answers may be given.
#[derive(Default)]
struct Ticks {
    /// The best of what is neither the answer that stands alone nor what the programme gave.
    own: Option<u32>,
    programme: Option<u32>,
    alone: bool,
    unread: bool,
}

impl Ticks {
    fn add(&mut self, word: &str, scale: &Scale) {
        let Some((_, value)) = scale.answers.iter().find(|(answer, _)| **answer == *word) else {
            self.unread = true;
            return;
        };
        let is = |special: &Option<Box<str>>| special.as_deref() == Some(word);
        if is(&scale.alone) {
            self.alone = true;
        } else if is(&scale.from_programme) {
            self.programme = self.programme.max(Some(*value));
        } else {
            self.own = self.own.max(Some(*value));
        }
    }
}

/// A word in quotes.
fn word(json: &str) -> Option<Cow<'_, str>> {
    let plain = json.strip_prefix('"')?.strip_suffix('"')?;
    if plain.contains('\\') {
        return serde_json::from_str(json).ok().map(Cow::Owned);
    }
    Some(Cow::Borrowed(plain))
}
