//! Leaves and lists as things that can stand in a field. Records get theirs from [`record!`](crate::record).

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use super::field::Field;
use super::info::Shape;
use super::kept::{Bads, Written};
use super::path::Loc;
use super::source::{Datum, Leaf, PathError, Record, Source, Steps, Stop};
use super::visit::Visit;

impl<'a, T: Leaf<'a>> Datum<'a> for T {
    type Owned = <T as Leaf<'a>>::Owned;
    const SHAPE: Shape = Shape::Leaf(T::INFO);
    const SIZE: u16 = 0;

    #[inline]
    fn read<S: Source<'a>>(slot: &mut Field<Self>, src: &mut S, field: u16) -> Result<(), Stop> {
        src.leaf(slot, field)
    }

    fn set<S: Source<'a>>(
        slot: &mut Field<Self>,
        steps: &mut Steps<'_>,
        src: &mut S,
    ) -> Result<(), PathError> {
        match steps.step() {
            None => src.leaf(slot, 0).map_err(|Stop| PathError::NotJson),
            Some(_) => Err(PathError::Below),
        }
    }

    fn get(slot: &Field<Self>, bad: Bads<'_>, steps: &mut Steps<'_>) -> Result<String, PathError> {
        whole(slot, bad, steps)
    }

    fn into_owned(self) -> <T as Leaf<'a>>::Owned {
        Leaf::into_owned(self)
    }

    #[inline]
    fn visit<'s, V: Visit<'s>>(slot: &'s Field<Self>, visitor: &mut V, at: Loc) {
        if T::IS_TEXT {
            visit_text(slot, visitor, at);
        }
    }
}

/// Once for all fields that hold a text: written out at each, it would be much code for little work.
#[inline(never)]
fn visit_text<'a, 's, T: Leaf<'a>, V: Visit<'s>>(slot: &'s Field<T>, visitor: &mut V, at: Loc) {
    match slot {
        Field::Ok(value) => visitor.text(at, value.text()),
        Field::Bad => visitor.unreadable(at),
        Field::Absent | Field::Null => {}
    }
}

impl<'a, T: Datum<'a>> Datum<'a> for Vec<Field<T>> {
    type Owned = Vec<Field<T::Owned>>;
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    const SIZE: u16 = T::SIZE;

    #[inline]
    fn read<S: Source<'a>>(slot: &mut Field<Self>, src: &mut S, field: u16) -> Result<(), Stop> {
        src.list(slot, field)
    }

    fn set<S: Source<'a>>(
        slot: &mut Field<Self>,
        steps: &mut Steps<'_>,
        src: &mut S,
    ) -> Result<(), PathError> {
        let Some(step) = steps.step() else {
            return src.list(slot, 0).map_err(|Stop| PathError::NotJson);
        };
        if slot.is_empty() {
            *slot = Field::Ok(Vec::new());
        }
        let list = slot.get_mut().ok_or(PathError::Below)?;
        let len = list.len();
        let place = match step {
            "-" => len,
            number => number.parse().unwrap_or(usize::MAX),
        };
        if place == len {
            let mut element = Field::Absent;
            T::set(&mut element, steps, src)?;
            list.push(element);
            return Ok(());
        }
        let element = list.get_mut(place).ok_or(PathError::NoSuchPlace { len })?;
        T::set(element, steps, src)
    }

    fn get(slot: &Field<Self>, bad: Bads<'_>, steps: &mut Steps<'_>) -> Result<String, PathError> {
        let Some(step) = steps.step() else {
            return json(&Written { slot, bad });
        };
        let len = slot.len();
        let place: Option<usize> = step.parse().ok();
        let (place, element) = place
            .and_then(|place| Some((place, slot.get()?.get(place)?)))
            .ok_or(PathError::NoSuchPlace { len })?;
        match bad.element(place) {
            Some(raw) if element.is_bad() => match steps.step() {
                None => json(raw),
                Some(_) => Err(PathError::Below),
            },
            _ => T::get(element, Bads::NONE, steps),
        }
    }

    fn write<S: Serializer>(slot: &Field<Self>, bad: Bads<'_>, to: S) -> Result<S::Ok, S::Error> {
        let Field::Ok(list) = slot else {
            return slot.serialize(to);
        };
        let mut seq = to.serialize_seq(Some(list.len()))?;
        for (place, element) in list.iter().enumerate() {
            match bad.element(place) {
                Some(raw) if element.is_bad() => seq.serialize_element(raw)?,
                _ => seq.serialize_element(element)?,
            }
        }
        seq.end()
    }

    fn into_owned(self) -> Self::Owned {
        self.into_iter()
            .map(|field| field.map(T::into_owned))
            .collect()
    }

    fn visit<'s, V: Visit<'s>>(slot: &'s Field<Self>, visitor: &mut V, at: Loc) {
        let entries = const { T::SHAPE.has_id() };
        let Field::Ok(list) = slot else {
            return;
        };
        for (place, element) in list.iter().enumerate() {
            let at = at.element(place);
            if entries && element.get().is_some() {
                visitor.enter(at);
                T::visit(element, visitor, at);
                visitor.leave();
            } else {
                T::visit(element, visitor, at);
            }
        }
    }
}

/// A record put aside, on the heap: for parts that are seldom there and would make every case larger.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(transparent)]
pub struct Aside<R>(Box<R>);

impl<R> Aside<R> {
    /// Puts a record aside.
    #[must_use]
    pub fn new(record: R) -> Self {
        Self(Box::new(record))
    }

    /// The record.
    #[must_use]
    pub fn into_inner(self) -> R {
        *self.0
    }
}

impl<R> std::ops::Deref for Aside<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.0
    }
}

impl<R> std::ops::DerefMut for Aside<R> {
    fn deref_mut(&mut self) -> &mut R {
        &mut self.0
    }
}

impl<'a, R: Record<'a>> Datum<'a> for Aside<R>
where
    <R as Datum<'a>>::Owned: Record<'static, Owned = <R as Datum<'a>>::Owned>,
{
    type Owned = Aside<<R as Datum<'a>>::Owned>;
    const SHAPE: Shape = R::SHAPE;
    const SIZE: u16 = R::SIZE;

    fn read<S: Source<'a>>(slot: &mut Field<Self>, src: &mut S, field: u16) -> Result<(), Stop> {
        let mut inner = Field::Absent;
        let read = src.record::<R>(&mut inner, field);
        *slot = inner.map(Aside::new);
        read
    }

    fn set<S: Source<'a>>(
        slot: &mut Field<Self>,
        steps: &mut Steps<'_>,
        src: &mut S,
    ) -> Result<(), PathError> {
        let mut inner = std::mem::take(slot).map(Aside::into_inner);
        let set = R::set(&mut inner, steps, src);
        *slot = inner.map(Aside::new);
        set
    }

    fn get(slot: &Field<Self>, bad: Bads<'_>, steps: &mut Steps<'_>) -> Result<String, PathError> {
        match slot {
            Field::Ok(record) => R::get_in(record, steps),
            _ => whole(slot, bad, steps),
        }
    }

    fn into_owned(self) -> Self::Owned {
        Aside::new(Datum::into_owned(self.into_inner()))
    }

    fn visit<'s, V: Visit<'s>>(slot: &'s Field<Self>, visitor: &mut V, at: Loc) {
        if let Field::Ok(record) = slot {
            record.0.visit_in(visitor, at);
        }
    }
}

/// A field as JSON text, where the path ends there.
pub(crate) fn whole<'a, T: Datum<'a>>(
    slot: &Field<T>,
    bad: Bads<'_>,
    steps: &mut Steps<'_>,
) -> Result<String, PathError> {
    match steps.step() {
        None => json(&Written { slot, bad }),
        Some(_) => Err(PathError::Below),
    }
}

/// A value as JSON text.
pub(crate) fn json<T: Serialize>(slot: &T) -> Result<String, PathError> {
    serde_json::to_string(slot).map_err(|_| PathError::NotJson)
}
