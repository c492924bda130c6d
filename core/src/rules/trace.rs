//! What is kept of a case to be compared with others: hashes, marks and dates of birth, no text.
//!
//! How many bits of a hash are kept is reckoned for ten million persons. A paper that another person seems to have is a
//! finding at once, so that its hash decides alone: with 1.5 papers each there are 1.1 · 10¹⁴ pairs, of which 0.01 agree
//! in [`NUMBER`] bits by chance. The hash of a receipt (0.2 of 5 · 10¹³ pairs agree in [`OTHERS`] bits) stands beside its
//! amount, that of a phone beside nationality, sex, birth and name. Names are compared only among people of one year of
//! birth and one nationality, and chance matters only where they share one part of the name already: at worst some 10¹⁰
//! pairs, of which two agree in another part of [`PART`] bits. They are told as probable only where sex and day of birth
//! agree, too.

use smallvec::SmallVec;

/// Bits kept of a hash of a number of a paper, or in another register.
pub(crate) const NUMBER: u32 = 53;
/// Bits kept of a hash of a part of a name: of the three longest, and of a fourth.
pub(crate) const PART: u32 = 32;
pub(crate) const FOURTH: u32 = 16;
/// Bits kept of other hashes.
pub(crate) const OTHERS: u32 = 48;

/// So many bits of a hash.
pub(crate) const fn bits(hash: u64, many: u32) -> u64 {
    hash & ((1 << many) - 1)
}

/// What is kept of a case.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Trace {
    /// A hash of its id, where it has one.
    pub(crate) id: Option<u64>,
    /// A hash of the programme that it names.
    pub(crate) programme: u32,
    /// Neither closed nor merged.
    pub(crate) goes_on: bool,
    /// It announces somebody without personal data.
    pub(crate) placeholder: bool,
    pub(crate) persons: Vec<Person>,
    pub(crate) receipts: Vec<Used>,
}

/// What is kept of a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Person {
    /// The place in the list of members.
    pub(crate) place: usize,
    pub(crate) active: bool,
    /// There are signs that the person is known under another identity.
    pub(crate) suspected: bool,
    /// 0 unknown or x, 1 female, 2 male.
    pub(crate) sex: u8,
    /// First day of birth, in days since 1850, and how many days later it can have been; none where unknown.
    pub(crate) birth: Option<(u32, u32)>,
    /// The letters of nationalities, each as one number.
    pub(crate) nations: SmallVec<[u16; 4]>,
    pub(crate) numbers: SmallVec<[Number; 4]>,
    /// Hashes of own phones.
    pub(crate) phones: SmallVec<[u64; 2]>,
    pub(crate) names: SmallVec<[Named; 2]>,
}

/// A number that tells a person apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    /// Of kind, issuer and number.
    pub(crate) hash: u64,
    /// The place of the paper; none where it is a number in another register.
    pub(crate) paper: Option<usize>,
}

/// A name of a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// Hashes of its parts, the longest first; 0 is no part.
    pub(crate) parts: [u64; 4],
    /// In Latin letters, as a whole.
    pub(crate) latin: bool,
    /// Which pairs of the three longest parts tell enough to look for: first and second, first and third, second and
    /// third, as bits. Of a name of one part the first bit says whether it does, with the day of birth.
    pub(crate) telling: u8,
}

/// A receipt, as it stands with a delivery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Used {
    /// Of number, supplier and amount.
    pub(crate) hash: u64,
    /// Its amount, and what of it the delivery uses; over four thousand million counts as so many.
    pub(crate) amount: u32,
    pub(crate) used: u32,
    /// Places of delivery and receipt.
    pub(crate) at: (usize, usize),
}
