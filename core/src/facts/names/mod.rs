//! Names compared as people bear them: whatever the case, the marks, the order of the parts and, as far as it can
//! honestly be done, the script.
//!
//! A name is not a key. What comes out here is a sign among others, never a proof: two people may bear one name, and
//! one person several. Nothing is kept of a name but what is compared.
//!
//! - **One script.** Each part is brought to a [`Part`]: Latin letters lose their marks, spellings of one sound become
//!   one (`ou` and `u`, `dj` and `j`, `th` and `t`, double letters), and of the vowels the first stays, and the last
//!   where it is no `a` or `e`. So *Mohamed*, *Mouhamed* and *Muhammad* are one name, *Mahmoud* and *Mamadou* are not,
//!   nor are *Koné* and *Kane*, *Ahmed* and *Hamed*, or the twins *Hassan* and *Hussein*. Arabic letters lose vowel
//!   marks and tatweel; alef, ya and final ta have one form each.
//! - **Latin and Arabic.** Arabic does not write short vowels: consonants are compared, and a long vowel must not
//!   contradict. Other scripts are compared with themselves only.
//! - **Parts.** Order does not count. A single part is a name.
//!
//! ```
//! use sankofa::names::{Likeness, compare};
//!
//! assert_eq!(compare("Ouattara Mohamed", "Muhammad WATARA"), Likeness::Same);
//! assert_eq!(compare("Ouattara", "Muhammad Watara"), Likeness::Part);
//! assert_eq!(compare("Mahmoud Kane", "Mohamed Koné"), Likeness::Different);
//! assert_eq!(compare("محمد", "Mouhamed"), Likeness::Same);
//! ```

mod arabic;
mod latin;

use std::fmt;

/// How two names stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Likeness {
    /// The same parts.
    Same,
    /// All parts of the shorter name stand in the longer one.
    Part,
    /// Neither holds the other.
    Different,
    /// One of them is empty, or they are in scripts that cannot be compared.
    Unknown,
}

/// The script of a part of a name, as far as comparing goes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Script {
    /// Latin.
    Latin,
    /// Arabic.
    Arabic,
    /// Another one.
    Other,
}

/// A part of a name in the form in which it is compared. `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Part {
    script: Script,
    folded: String,
    key: String,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({} bytes)", self.key.len())
    }
}

impl Part {
    /// The script.
    #[must_use]
    pub const fn script(&self) -> Script {
        self.script
    }

    /// The form in which it is compared with parts in the same script.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether both are the same part of a name; `None` where their scripts cannot be compared.
    fn same(&self, other: &Self) -> Option<bool> {
        use Script::{Arabic, Latin, Other};
        match (self.script, other.script) {
            (Latin, Latin) | (Arabic, Arabic) | (Other, Other) => Some(self.key == other.key),
            (Latin, Arabic) => Some(arabic::same(&self.folded, &other.folded)),
            (Arabic, Latin) => Some(arabic::same(&other.folded, &self.folded)),
            _ => None,
        }
    }
}

/// No name has more parts; what follows is left out.
const MOST: usize = 16;

/// The parts of a name. Particles (`el`, `ben`, `abd`, `ould`) are one part with what follows.
#[must_use]
pub fn parts(name: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut carried = String::new();
    // An apostrophe joins (N'Diaye, Ndiaye), everything else that is no letter parts.
    let joins = |c: char| matches!(c, '\'' | '’' | 'ʼ' | '`' | '‘' | 'ـ') || is_mark(c);
    for word in name.split(|c: char| !c.is_alphabetic() && !joins(c)) {
        let lower: String = word
            .chars()
            .filter(|c| !joins(*c))
            .flat_map(char::to_lowercase)
            .collect();
        let Some(first) = lower.chars().next() else {
            continue;
        };
        let (script, folded) = if arabic::is_letter(first) {
            (Script::Arabic, arabic::fold(&lower))
        } else if let Some(folded) = latin::fold(&lower) {
            (Script::Latin, folded)
        } else {
            (Script::Other, lower)
        };
        if script != Script::Other && is_particle(&folded) {
            carried.push_str(if folded == "al" { "el" } else { &folded });
            continue;
        }
        let whole = format!("{}{folded}", std::mem::take(&mut carried));
        parts.push(part(script, whole));
    }
    if let Some(first) = carried.chars().next() {
        let script = if arabic::is_letter(first) {
            Script::Arabic
        } else {
            Script::Latin
        };
        parts.push(part(script, carried));
    }
    parts.truncate(MOST);
    parts
}

fn part(script: Script, folded: String) -> Part {
    let key = match script {
        Script::Latin => latin::key(&folded),
        Script::Arabic | Script::Other => folded.clone(),
    };
    Part {
        script,
        folded,
        key,
    }
}

/// Marks that stand on a letter: combining diacritics, Arabic vowel signs.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn is_particle(folded: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "el", "al", "ben", "bin", "ibn", "bint", "ould", "mint", "abd", "abdel", "abdul", "abdoul",
        "عبد", "بن", "ابن", "بنت", "ولد", "ال",
    ];
    PARTICLES.contains(&folded)
}

/// Compares two names, each as one text.
#[must_use]
pub fn compare(a: &str, b: &str) -> Likeness {
    compare_parts(&parts(a), &parts(b))
}

/// Compares the parts of two names.
#[must_use]
pub fn compare_parts(a: &[Part], b: &[Part]) -> Likeness {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.is_empty() {
        return Likeness::Unknown;
    }
    // Which part of the shorter name each part of the longer one stands for.
    let mut pairs = vec![None; long.len()];
    let all = (0..short.len()).all(|part| pair(part, short, long, &mut pairs, &mut Vec::new()));
    if all && short.len() == long.len() {
        Likeness::Same
    } else if all {
        Likeness::Part
    } else if comparable(short, long) {
        Likeness::Different
    } else {
        Likeness::Unknown
    }
}

/// Finds a part of the longer name for one of the shorter, moving others where that helps: the order in which parts
/// are looked at must not decide.
fn pair(
    part: usize,
    short: &[Part],
    long: &[Part],
    pairs: &mut [Option<usize>],
    tried: &mut Vec<usize>,
) -> bool {
    let Some(this) = short.get(part) else {
        return false;
    };
    for (place, other) in long.iter().enumerate() {
        if tried.contains(&place) || this.same(other) != Some(true) {
            continue;
        }
        tried.push(place);
        let taken = pairs.get(place).copied().flatten();
        if taken.is_none_or(|before| pair(before, short, long, pairs, tried)) {
            if let Some(slot) = pairs.get_mut(place) {
                *slot = Some(part);
            }
            return true;
        }
    }
    false
}

/// Whether every part of one name can be held against every part of the other.
fn comparable(a: &[Part], b: &[Part]) -> bool {
    a.iter()
        .all(|one| b.iter().all(|other| one.same(other).is_some()))
}
