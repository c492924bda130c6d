//! What a record is, as data: feeds the data dictionary, the JSON Schema, paths and "did you mean".

use super::key_start::KeyStart;
use super::path::LAST_FIELD;
use crate::codes::Words;

/// How far a field may travel. Procedures 4.14 of the domain: everything above `Internal` is about a person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Class {
    /// May be published.
    Public,
    /// Office data: no person in it.
    Internal,
    /// Identifies or describes a person.
    Personal,
    /// Health, disability, religion, ethnicity, orientation, biometrics, criminal or financial matters.
    Sensitive,
    /// Trafficking, gender-based violence, asylum, detention, child protection.
    Protection,
}

impl Class {
    /// The word in dictionaries and schemas.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Personal => "personal",
            Self::Sensitive => "sensitive",
            Self::Protection => "protection",
        }
    }

    /// Whether a value of this class must not be repeated in a finding.
    #[must_use]
    pub fn is_hidden(self) -> bool {
        self >= Self::Personal
    }
}

/// What kind of single value a leaf is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LeafInfo {
    /// Its name in the data dictionary: `date`, `country`, `return_type` …
    pub name: &'static str,
    /// How it is written in JSON.
    pub json: JsonKind,
    /// Its codes, where it is a closed list.
    pub codes: Option<fn() -> Vec<&'static str>>,
}

/// How a leaf is written in JSON.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum JsonKind {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Bool,
    /// Anything.
    Any,
}

/// The shape of a field.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A single value.
    Leaf(LeafInfo),
    /// A list.
    List(&'static Shape),
    /// A record.
    Record(&'static RecordInfo),
}

impl Shape {
    /// Whether it is a record that begins with an id.
    pub(crate) const fn has_id(&self) -> bool {
        match self {
            Self::Record(info) => match info.fields.first() {
                Some(field) => matches!(field.name.as_bytes(), b"id"),
                None => false,
            },
            _ => false,
        }
    }
}

/// A field of a record.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// The key in JSON.
    pub name: &'static str,
    /// What it means: one English sentence.
    pub doc: &'static str,
    /// How far it may travel.
    pub class: Class,
    /// What stands there.
    pub shape: Shape,
    /// Its number, counted from the record's own.
    pub offset: u16,
}

/// A record: a part of the case.
#[derive(Debug)]
pub struct RecordInfo {
    /// Its name in Rust.
    pub name: &'static str,
    /// What it is: one or more English sentences.
    pub doc: &'static str,
    /// Its fields, in canonical order.
    pub fields: &'static [FieldInfo],
    /// Their keys, to be found by.
    pub keys: Words,
    /// The same with the numbers of the fields, to be compared with: all that a reader fetches of a field that it
    /// expected.
    pub starts: &'static [KeyStart],
}

impl RecordInfo {
    /// The field in which the number `offset` falls, with its place in the declaration.
    pub(crate) fn field_at(&'static self, offset: u16) -> Option<(u16, &'static FieldInfo)> {
        let after = self.fields.partition_point(|field| field.offset <= offset);
        let order = after.checked_sub(1)?;
        Some((u16::try_from(order).ok()?, self.fields.get(order)?))
    }

    /// The known name nearest to a key, if any is near.
    #[must_use]
    pub fn nearest(&self, key: &str) -> Option<&'static str> {
        nearest(key, self.fields.iter().map(|field| field.name))
    }
}

/// The candidate nearest to `word`, if one is near enough to be meant.
pub fn nearest<'n>(word: &str, among: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    const NEAR: f64 = 0.72;
    if word.len() > 64 {
        return None;
    }
    among
        .into_iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(word, name), name))
        .filter(|(score, _)| *score >= NEAR)
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, name)| name)
}

/// The number of each field, counted from its record's own, when `sizes` numbers stand below each.
pub(crate) const fn offsets<const N: usize>(sizes: &[u16; N]) -> [u16; N] {
    let mut out = [0; N];
    let mut next = 1;
    let mut i = 0;
    while i < N {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        {
            out[i] = next;
            next += 1 + sizes[i];
        }
        i += 1;
    }
    out
}

/// How many numbers a record's fields use.
pub(crate) const fn size<const N: usize>(sizes: &[u16; N]) -> u16 {
    let mut sum = 0;
    let mut i = 0;
    while i < N {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        {
            sum += 1 + sizes[i];
        }
        i += 1;
    }
    assert!(sum <= LAST_FIELD, "more fields than a place can number");
    sum
}

/// The fields of a record as data, from the columns of its declaration.
pub(crate) const fn fields<const N: usize>(
    names: &[&'static str],
    offsets: &[u16; N],
    docs: [&'static str; N],
    classes: [Class; N],
    shapes: [Shape; N],
) -> [FieldInfo; N] {
    let mut out = [FieldInfo {
        name: "",
        doc: "",
        class: Class::Public,
        shape: Shape::Leaf(LeafInfo {
            name: "",
            json: JsonKind::Any,
            codes: None,
        }),
        offset: 0,
    }; N];
    let mut i = 0;
    while i < N {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        {
            out[i] = FieldInfo {
                name: names[i],
                doc: docs[i],
                class: classes[i],
                shape: shapes[i],
                offset: offsets[i],
            };
        }
        i += 1;
    }
    out
}
