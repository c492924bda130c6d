//! What may be wrong with a list of criteria or a grid.

use crate::programme::shown;

/// A list of criteria or a grid that cannot be used: which, where, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}`{}: {defect}", line.map_or(String::new(), |line| format!(", line {line}")))]
#[non_exhaustive]
pub struct AppraisalError {
    /// Its name, or `?` before a name was read.
    pub name: Box<str>,
    /// The line, from 1, where it is known.
    pub line: Option<u32>,
    /// What is wrong.
    pub defect: AppraisalDefect,
}

/// What is wrong with a list of criteria or a grid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AppraisalDefect {
    /// Not TOML, or a key or value that none has.
    #[error("{message}")]
    NotUsable {
        /// What the parser says.
        message: Box<str>,
    },
    /// A criterion looks at what must not count.
    #[error("`{criterion}` looks at the {factor} (`{word}`), which must not count: {SOURCE}")]
    Forbidden {
        /// The code of the criterion.
        criterion: Box<str>,
        /// What must not count.
        factor: &'static str,
        /// The word by which it was known.
        word: &'static str,
    },
    /// A name of a form that is not allowed.
    #[error("`{text}` is not a name: lower case letters, digits, `-`, `_` and `.`, 64 at most")]
    BadName {
        /// What stands there.
        text: Box<str>,
    },
    /// The same code twice.
    #[error("`{code}` stands there twice")]
    Twice {
        /// The code.
        code: Box<str>,
    },
    /// A question that there is not.
    #[error("records are asked no question `{word}`{}", nearest.map_or(String::new(), |near| format!("; did you mean `{near}`?")))]
    NoQuestion {
        /// The word.
        word: Box<str>,
        /// The nearest known one.
        nearest: Option<&'static str>,
    },
    /// A level or dimension that there is not.
    #[error("nothing is called `{word}` here")]
    Unknown {
        /// The word.
        word: Box<str>,
    },
    /// A sum below the lowest that the source lets a mission set, or none.
    #[error(
        "prior assistance below EUR 1,000 does not count (SOP, footnote 30): the sum may be higher, not lower"
    )]
    LowFloor,
    /// More entries than are held, or none.
    #[error("there must be from 1 to 64 of `{key}`")]
    Size {
        /// The key.
        key: &'static str,
    },
}

/// Where it is said what must not count.
const SOURCE: &str = "EUTF-IOM Framework SOPs (2017), step 10";

/// What must not count, with the words by which it is known in codes, questions and titles.
const FORBIDDEN: [(&str, &[&str]); 2] = [
    (
        "status in the host country",
        &[
            "host status",
            "host country status",
            "status in the host",
            "status in host",
            "legal status",
            "migration status",
            "immigration status",
            "residence status",
            "asylum",
            "irregular status",
            "irregular stay",
            "irregular migra",
            "undocumented",
            "statut dans le pays",
            "statut juridique",
            "statut migratoire",
            "situation irrégul",
            "الوضع القانوني",
        ],
    ),
    (
        "return modality",
        &[
            "modality",
            "return type",
            "kind of return",
            "forced return",
            "voluntary return",
            "returned voluntarily",
            "forcibly returned",
            "deport",
            "modalité de retour",
            "type de retour",
            "retour forcé",
            "retour volontaire",
            "expuls",
            "العودة القسرية",
            "العودة الطوعية",
        ],
    ),
];

/// What must not count and is looked at in a text.
pub(super) fn forbidden(text: &str) -> Option<(&'static str, &'static str)> {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|c| if "_-.".contains(c) { ' ' } else { c })
        .collect();
    FORBIDDEN.into_iter().find_map(|(factor, words)| {
        let word = words.iter().find(|word| plain.contains(**word))?;
        Some((factor, *word))
    })
}

impl AppraisalError {
    pub(super) fn new(name: &str, line: Option<u32>, defect: AppraisalDefect) -> Self {
        let name = shown(name);
        Self { name, line, defect }
    }
}
