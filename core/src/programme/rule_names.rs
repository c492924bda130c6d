//! Which rules a programme file may name.

use crate::record::nearest;

/// The rules a programme file may name, by code or by name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum RuleNames<'r> {
    /// Anything of the form `CHI-001`: for whoever has no rulebook at hand. Names are refused.
    ByForm,
    /// These, each by code and name.
    Listed(&'r [(&'r str, &'r str)]),
}

impl RuleNames<'_> {
    /// The code of a rule written as code or name.
    #[must_use]
    pub fn code(&self, written: &str) -> Option<Box<str>> {
        match self {
            Self::ByForm => is_code(written).then(|| written.into()),
            Self::Listed(rules) => rules
                .iter()
                .find(|(code, name)| *code == written || *name == written)
                .map(|(code, _)| (*code).into()),
        }
    }

    /// The code or name nearest to a word.
    #[must_use]
    pub fn nearest(&self, written: &str) -> Option<Box<str>> {
        match self {
            Self::ByForm => Some(written.to_ascii_uppercase())
                .filter(|code| is_code(code))
                .map(Into::into),
            Self::Listed(rules) => {
                let upper = written.to_ascii_uppercase();
                let known = || rules.iter().flat_map(|(code, name)| [*code, *name]);
                // Most codes are near each other, so a code is only suggested for a slip of case.
                known()
                    .find(|word| *word == upper)
                    .or_else(|| nearest(written, known().filter(|word| !is_code(word))))
                    .map(Into::into)
            }
        }
    }
}

/// Whether a text has the form of a rule's code.
fn is_code(text: &str) -> bool {
    matches!(text.as_bytes(), [theme @ .., b'-', a, b, c]
        if theme.len() == 3
            && theme.iter().all(u8::is_ascii_uppercase)
            && [a, b, c].into_iter().all(u8::is_ascii_digit))
}
