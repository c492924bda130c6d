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

/// A place in a case: `Copy`, 10 bytes, no text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Loc {
    field: u16,
    depth: u8,
    places: [u16; DEPTH],
}

impl Loc {
    /// The case itself.
    pub const CASE: Self = Self {
        field: 0,
        depth: 0,
        places: [0; DEPTH],
    };

    /// The field `offset` numbers further down.
    #[must_use]
    pub const fn down(self, offset: u16) -> Self {
        Self {
            field: self.field.saturating_add(offset),
            ..self
        }
    }

    /// The element of this list at `place`. Deeper than three lists the place is dropped.
    #[must_use]
    pub fn element(mut self, place: usize) -> Self {
        if let Some(slot) = self.places.get_mut(usize::from(self.depth)) {
            *slot = u16::try_from(place).unwrap_or(u16::MAX);
            self.depth += 1;
        }
        self
    }

    /// The number of the field.
    #[must_use]
    pub const fn field(self) -> u16 {
        self.field
    }

    /// The places in the lists on the way.
    #[must_use]
    pub fn places(&self) -> &[u16] {
        self.places.get(..usize::from(self.depth)).unwrap_or(&[])
    }

    /// Whether this is a list element, or stands in one, of the list at `list`.
    pub(crate) fn is_below<T: super::Datum<'static>>(self, list: At<Vec<super::Field<T>>>) -> bool {
        let first = list.loc().field();
        (first..=first.saturating_add(T::SIZE)).contains(&self.field)
    }

    /// The steps from the top of `root`: names and places in turn.
    pub(crate) fn steps(self, root: &'static RecordInfo) -> Vec<Step> {
        let mut steps = Vec::with_capacity(8);
        let mut places = self.places().iter();
        let mut record = root;
        let mut left = self.field;
        while left > 0 {
            let Some((order, field)) = record.field_at(left) else {
                break;
            };
            left -= field.offset;
            steps.push(Step::Field(order, field.name));
            let mut shape = &field.shape;
            while let Shape::List(inner) = shape {
                match places.next() {
                    Some(place) => steps.push(Step::Place(*place)),
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
