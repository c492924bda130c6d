//! What may be wrong with a programme file.

use std::fmt;

/// A programme file that cannot be used: which set, where, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("programme `{set}`{}: {defect}", Line(*line))]
#[non_exhaustive]
pub struct ProgrammeError {
    set: Box<str>,
    line: Option<u32>,
    defect: ProgrammeDefect,
}

/// Where in a file, if that is known.
pub(crate) struct Line(pub(crate) Option<u32>);

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |line| write!(f, ", line {line}"))
    }
}

impl ProgrammeError {
    pub(super) fn new(set: &str, line: Option<u32>, defect: ProgrammeDefect) -> Self {
        Self {
            set: shown(set),
            line,
            defect,
        }
    }

    /// The set in which it was found: its name, or `?` before a name was read.
    #[must_use]
    pub fn set(&self) -> &str {
        &self.set
    }

    /// The line, from 1, where it is known.
    #[must_use]
    pub fn line(&self) -> Option<u32> {
        self.line
    }

    /// What is wrong.
    #[must_use]
    pub fn defect(&self) -> &ProgrammeDefect {
        &self.defect
    }
}

/// What is wrong with a programme file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProgrammeDefect {
    /// The text is not TOML.
    #[error("not TOML: {message}")]
    NotToml {
        /// What the parser says.
        message: Box<str>,
    },
    /// A key that no programme has.
    #[error("unknown key `{key}`{}", Meant(nearest))]
    UnknownKey {
        /// The key.
        key: Box<str>,
        /// The nearest known one.
        nearest: Option<Box<str>>,
    },
    /// A parameter that is not in the registry.
    #[error("unknown parameter `{name}`{}", Meant(nearest))]
    UnknownParameter {
        /// The name.
        name: Box<str>,
        /// The nearest known one.
        nearest: Option<Box<str>>,
    },
    /// A key that must be there.
    #[error("`{key}` is missing")]
    MissingKey {
        /// The key.
        key: Box<str>,
    },
    /// A value of another kind.
    #[error("`{key}` must be {expected}")]
    WrongKind {
        /// The key.
        key: Box<str>,
        /// What it must be.
        expected: Box<str>,
    },
    /// A number out of its range.
    #[error("`{key}` must be from 0 to {max}")]
    OutOfRange {
        /// The key.
        key: Box<str>,
        /// The largest number allowed.
        max: i64,
    },
    /// A word that is not in the list.
    #[error("`{key}`: unknown word `{word}`{}", Meant(nearest))]
    UnknownWord {
        /// The key.
        key: Box<str>,
        /// The word.
        word: Box<str>,
        /// The nearest known one.
        nearest: Option<Box<str>>,
    },
    /// The same entry twice in one list or table.
    #[error("`{key}` has `{entry}` twice")]
    Twice {
        /// The key.
        key: Box<str>,
        /// The entry.
        entry: Box<str>,
    },
    /// Not a date.
    #[error("`{key}`: `{text}` is not a date written YYYY-MM-DD")]
    BadDate {
        /// The key.
        key: Box<str>,
        /// What stands there.
        text: Box<str>,
    },
    /// A name or an id of a form that is not allowed.
    #[error("`{key}`: `{text}` is not a name: lower case letters, digits, `-` and `.`, 64 at most")]
    BadName {
        /// The key.
        key: Box<str>,
        /// What stands there.
        text: Box<str>,
    },
    /// A period or band that ends before it begins.
    #[error("`{key}` ends before it begins")]
    Reversed {
        /// The key.
        key: Box<str>,
    },
    /// A rule that does not exist.
    #[error("`{key}`: unknown rule `{rule}`{}", Meant(nearest))]
    UnknownRule {
        /// The key.
        key: Box<str>,
        /// The code or name.
        rule: Box<str>,
        /// The nearest known one.
        nearest: Option<Box<str>>,
    },
    /// `extends` names a set, or a version of it, that is not at hand.
    #[error(
        "`extends`: no programme or version `{name}` at hand{}",
        Meant(nearest)
    )]
    UnknownProgramme {
        /// The name.
        name: Box<str>,
        /// The nearest known one.
        nearest: Option<Box<str>>,
    },
    /// Sets that extend one another in a circle.
    #[error("`extends` goes round in a circle: {chain}")]
    Cycle {
        /// The names on the way.
        chain: Box<str>,
    },
    /// A set of this name is there already; an id must mean one thing.
    #[error("a programme of this name is there already; give the file a name of its own")]
    NameTaken,
    /// A text handed over under another name than its own.
    #[error("handed over as `{handed}`, but its own name is `{name}`")]
    NameDiffers {
        /// The name it was handed over with.
        handed: Box<str>,
        /// The name it has.
        name: Box<str>,
    },
    /// No version.
    #[error("no version: at least one `[[versions]]` is needed")]
    NoVersion,
    /// Versions in force on the same day.
    #[error("versions `{first}` and `{second}` overlap")]
    Overlap {
        /// The earlier one.
        first: Box<str>,
        /// The later one.
        second: Box<str>,
    },
    /// Two caps may hold for the same person, neither is the more specific, and no row says what holds for both.
    #[error(
        "two caps of `{component}` may hold for the same person (lines {first} and {second}) and neither is more specific; add a row for those of whom both hold"
    )]
    CapsTie {
        /// The component.
        component: Box<str>,
        /// Line of the first.
        first: u32,
        /// Line of the second.
        second: u32,
    },
    /// A waiver of all errors at once.
    #[error("errors are waived rule by rule, under `waivers.rules`, never all at once")]
    BlanketWaiver,
    /// The extended programme has no version in force when a version begins.
    #[error("`extends`: `{name}` has no version in force {when}; name one, as in `{name}@ID`")]
    NotInForce {
        /// The extended programme.
        name: Box<str>,
        /// When.
        when: Box<str>,
    },
    /// Too many sets, each extending the next.
    #[error("`extends`: more than {most} sets, each extending the next")]
    TooDeep {
        /// How many there may be.
        most: usize,
    },
    /// Something no programme may decide.
    #[error("`{key}` is against {rule}: {why}")]
    Forbidden {
        /// The key.
        key: Box<str>,
        /// The rule that forbids it.
        rule: &'static str,
        /// Why, in one English line.
        why: &'static str,
    },
}

/// The end of a message that suggests a word.
pub(crate) struct Meant<'e>(pub(crate) &'e Option<Box<str>>);

impl fmt::Display for Meant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(name) => write!(f, "; did you mean `{name}`?"),
            None => Ok(()),
        }
    }
}

/// A text of the file as a message may show it: short, and without control characters, which could steer a terminal.
pub(crate) fn shown(text: &str) -> Box<str> {
    const LONGEST: usize = 80;
    let mut out: String = text
        .chars()
        .take(LONGEST)
        .map(|c| {
            if c.is_control() || is_direction_mark(c) {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out.into()
}

const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
