//! Which key comes next in a record: mostly the one that came next in the last record of its kind.
//!
//! Programs write the keys of a record in one order. A key that stands where it is expected is compared with one name,
//! and not searched for. A wrong guess costs that comparison and changes nothing else.

use crate::record::RecordInfo;

/// Kinds of records that are told apart, a power of two: two kinds on one line of the table only guess worse.
const LINES: usize = 128;
/// Places of a record that are remembered: its beginning, and its first fields.
const PLACES: usize = 32;
const UNKNOWN: u8 = u8::MAX;

/// What followed what, by kind of record.
pub(crate) struct Guesses([[u8; PLACES]; LINES]);

impl Default for Guesses {
    fn default() -> Self {
        Self([[UNKNOWN; PLACES]; LINES])
    }
}

/// A place in a record: its beginning, or just after one of its fields.
#[derive(Clone, Copy, Default)]
pub(super) struct After(u8);

impl After {
    pub(super) const fn field(field: u8) -> Self {
        Self(field.saturating_add(1))
    }
}

impl Guesses {
    fn line(record: &'static RecordInfo) -> usize {
        (std::ptr::from_ref(record).addr() >> 4) % LINES
    }

    /// The field that is expected at a place.
    #[inline]
    pub(super) fn next(&self, record: &'static RecordInfo, after: After) -> Option<u8> {
        let line = self.0.get(Self::line(record))?;
        let field = *line.get(usize::from(after.0))?;
        (field != UNKNOWN).then_some(field)
    }

    /// Remembers what stood there.
    #[inline]
    pub(super) fn learn(&mut self, record: &'static RecordInfo, after: After, field: u8) {
        let line = self.0.get_mut(Self::line(record));
        if let Some(slot) = line.and_then(|line| line.get_mut(usize::from(after.0))) {
            *slot = field;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Limits, read, read_into};
    use crate::record::Field;

    #[test]
    fn guesses_change_nothing() {
        let documents = [
            r#"{"format": "sankofa/1", "id": "A-1", "members": [{"id": "p1", "role": "principal", "sex": "female"}]}"#,
            r#"{"members":[{"role":"child","id":"p1"},{"id":"p2","role":"child","role":"x"}],"id":"A-2","id":null}"#,
            r#"{"format":"sankofa/1","idx":1,"id" : "A-3", "members":[{"id":"p1","rol":1,"role":"spouse_partner"}]}"#,
            r#"{"format":"sankofa/1","id":"A-4","members":[{"i\u0064":"p1","role":"principal"},{"id" "p2"}]}"#,
            r#"{"format":"sankofa/1","id":"A-5""#,
            r#"{"format":"sankofa/1" "id":"A-6"}"#,
            r#"{,"format":"sankofa/1"}"#,
            r#"{"format":"sankofa/1",,"id":"A-7"}"#,
        ];
        let mut guesses = Guesses::default();
        for document in documents.iter().chain(&documents) {
            let fresh = read(document.as_bytes(), &Limits::default());
            let mut slot = Field::Absent;
            let (problems, whole) = read_into(
                document.as_bytes(),
                &Limits::default(),
                &mut guesses,
                &mut slot,
            );
            assert_eq!(slot.get(), fresh.case.as_ref(), "{document}");
            assert_eq!(problems, fresh.problems, "{document}");
            assert_eq!(whole && slot.get().is_some(), fresh.whole, "{document}");
        }
    }
}
