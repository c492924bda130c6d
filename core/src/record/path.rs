//! Where in a case something stands: a field number and up to three list places.
//!
//! Every field of the model has a number, counted through the tree of records from the top of [`Case`](crate::Case).
//! A [`Loc`] holds such a number and the places in the lists on the way; its text (`/members/1/birth`) is made only
//! when somebody wants to read it. [`At`] walks the tree in code, checked by the compiler:
//! `Case::at().members().i(1).birth()`.

use std::fmt;
use std::marker::PhantomData;

use super::info::{RecordInfo, Shape};

/// How many list places a path can hold.
pub const DEPTH: usize = 3;

/// The number of the last field there may be.
pub const LAST_FIELD: u16 = (1 << FIELD_BITS) - 1;
const FIELD_BITS: u32 = 14;

/// A place in a case: `Copy`, one word, no text.
///
/// From its lowest bits: the number of the field (14), how many list places there are (2), the list places (16 each).
/// One word stays in a register; a struct of small parts goes through memory at every step down.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Loc(u64);

impl Loc {
    /// The case itself.
    pub const CASE: Self = Self(0);

    /// The field `offset` numbers further down.
    #[must_use]
    #[inline]
    pub const fn down(self, offset: u16) -> Self {
        const FIELD: u64 = LAST_FIELD as u64;
        Self((self.0 & !FIELD) | ((self.0 + offset as u64) & FIELD))
    }

    /// The element of this list at `place`. Deeper than three lists the place is dropped.
    #[must_use]
    #[inline]
    pub fn element(self, place: usize) -> Self {
        let depth = self.depth();
        if depth == DEPTH {
            return self;
        }
        let place = u64::from(u16::try_from(place).unwrap_or(u16::MAX));
        Self((self.0 + (1 << FIELD_BITS)) | place << (16 * (depth + 1)))
    }

    const fn depth(self) -> usize {
        (self.0 >> FIELD_BITS) as usize & DEPTH
    }

    /// The number of the field.
    #[must_use]
    #[inline]
    pub const fn field(self) -> u16 {
        self.0 as u16 & LAST_FIELD
    }

    /// Orders places in some way that is quick: see [`Loc::steps`] for the way in which people read them.
    pub(crate) const fn order(self) -> u64 {
        self.0
    }

    /// The places in the lists on the way.
    pub fn places(self) -> impl Iterator<Item = u16> {
        (1..=self.depth()).map(move |nth| (self.0 >> (16 * nth)) as u16)
    }

    /// Whether this is a list element, or stands in one, of the list at `list`.
    pub(crate) fn is_below<T: super::Datum<'static>>(self, list: At<Vec<super::Field<T>>>) -> bool {
        let first = list.loc().field();
        (first..=first.saturating_add(T::SIZE)).contains(&self.field())
    }

    /// The steps from the top of `root`: names and places in turn.
    pub(crate) fn steps(self, root: &'static RecordInfo) -> Vec<Step> {
        let mut steps = Vec::with_capacity(8);
        let mut places = self.places();
        let mut record = root;
        let mut left = self.field();
        while left > 0 {
            let Some((order, field)) = record.field_at(left) else {
                break;
            };
            left -= field.offset;
            steps.push(Step::Field(order, field.name));
            let mut shape = &field.shape;
            while let Shape::List(inner) = shape {
                match places.next() {
                    Some(place) => steps.push(Step::Place(place)),
                    None => return steps,
                }
                shape = inner;
            }
            match shape {
                Shape::Record(inner) => record = inner,
                _ => break,
            }
        }
        steps
    }

    /// The path as text, from the top of `root`: `/members/1/birth`.
    #[must_use]
    pub fn path(self, root: &'static RecordInfo) -> String {
        self.steps(root).iter().map(ToString::to_string).collect()
    }
}

impl fmt::Debug for Loc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "field {}", self.field())?;
        self.places().try_for_each(|place| write!(f, " [{place}]"))
    }
}

/// One step of a path, in document order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Step {
    /// A field: its place in the declaration, and its name.
    Field(u16, &'static str),
    /// A place in a list.
    Place(u16),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(_, name) => write!(f, "/{name}"),
            Self::Place(place) => write!(f, "/{place}"),
        }
    }
}

/// A typed place: the compiler knows what stands there.
pub struct At<T> {
    loc: Loc,
    what: PhantomData<fn() -> T>,
}

impl<T> Clone for At<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for At<T> {}

impl<T> At<T> {
    /// Says that a `T` stands at `loc`.
    pub(crate) const fn new(loc: Loc) -> Self {
        Self {
            loc,
            what: PhantomData,
        }
    }

    /// The place.
    #[must_use]
    pub const fn loc(self) -> Loc {
        self.loc
    }
}

impl<T> At<Vec<super::Field<T>>> {
    /// The element of this list at `place`.
    #[must_use]
    pub fn i(self, place: usize) -> At<T> {
        At::new(self.loc.element(place))
    }
}

impl<T> At<super::Aside<T>> {
    /// What is kept aside at this place: the same place, with its fields.
    #[must_use]
    pub const fn inner(self) -> At<T> {
        At::new(self.loc)
    }
}

impl<T> From<At<T>> for Loc {
    fn from(at: At<T>) -> Self {
        at.loc
    }
}
