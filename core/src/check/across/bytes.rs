//! Numbers and ids as bytes.

/// A bit that is set, or not.
pub(super) const fn flag(set: bool, flag: u8) -> u8 {
    if set { flag } else { 0 }
}

/// A number as a place or a length.
pub(super) fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Appends a number in as many bytes as it needs, seven bits each.
pub(super) fn put_number(out: &mut Vec<u8>, mut number: u64) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            return out.push(low & 0x7f);
        }
        out.push(low | 0x80);
    }
}

/// Appends the low bytes of a number.
pub(super) fn put_bytes(out: &mut Vec<u8>, number: u64, many: usize) {
    out.extend(number.to_le_bytes().iter().take(many));
}

/// A number of which the sign does not matter for its size.
pub(super) const fn folded(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)).cast_unsigned()
}

/// What was folded.
pub(super) const fn unfolded(number: u64) -> i64 {
    (number >> 1).cast_signed() ^ -((number & 1).cast_signed())
}

/// The longest beginning and rest of an id that are told in one byte.
const SHORT: usize = 14;
/// Stands for no id.
const NONE: u8 = 0xff;
/// Two bytes tell the beginning and the rest.
const LONG: u8 = 0xf0;

/// Appends an id, by what differs from the one before: ids are given in order, members are often called alike.
/// `before` becomes the id.
pub(super) fn put_id(out: &mut Vec<u8>, before: &mut Vec<u8>, id: Option<&str>) {
    let Some(id) = id.map(str::as_bytes) else {
        return out.push(NONE);
    };
    let same = id.iter().zip(before.iter()).take_while(|(a, b)| a == b);
    // Safe ids are shorter than what a byte can tell.
    let shared = same.count().min(0xff);
    let rest = id.get(shared..).unwrap_or_default();
    let rest = rest.get(..rest.len().min(0xff)).unwrap_or_default();
    let byte = |length: usize| u8::try_from(length).unwrap_or(u8::MAX);
    if shared <= SHORT && rest.len() <= SHORT {
        out.push(byte(shared) << 4 | byte(rest.len()));
    } else {
        out.extend([LONG, byte(shared), byte(rest.len())]);
    }
    out.extend(rest);
    before.truncate(shared);
    before.extend(rest);
}

/// Reads what was appended, in the same order. Past the end there are noughts.
#[derive(Clone, Copy, Default)]
pub(super) struct Reader<'k> {
    rest: &'k [u8],
}

impl<'k> Reader<'k> {
    pub(super) const fn new(rest: &'k [u8]) -> Self {
        Self { rest }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    #[inline]
    pub(super) fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.rest.split_first() else {
            return 0;
        };
        self.rest = rest;
        *first
    }

    fn take(&mut self, many: usize) -> &'k [u8] {
        let (taken, rest) = self.rest.split_at_checked(many).unwrap_or_default();
        self.rest = rest;
        taken
    }

    #[inline]
    pub(super) fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    pub(super) fn signed(&mut self) -> i64 {
        unfolded(self.number())
    }

    #[inline]
    pub(super) fn bytes(&mut self, many: usize) -> u64 {
        let mut all = [0; 8];
        for (slot, byte) in all.iter_mut().zip(self.take(many)) {
            *slot = *byte;
        }
        u64::from_le_bytes(all)
    }

    /// Reads an id into the one before it. Says whether there is one.
    pub(super) fn id(&mut self, before: &mut Vec<u8>) -> bool {
        let (shared, rest) = match self.byte() {
            NONE => return false,
            LONG => (self.byte(), self.byte()),
            both => (both >> 4, both & 0xf),
        };
        before.truncate(usize::from(shared));
        before.extend(self.take(usize::from(rest)));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_is_read() {
        let numbers = [
            0,
            1,
            127,
            128,
            16_383,
            16_384,
            u64::from(u32::MAX),
            u64::MAX,
        ];
        let signed = [0, 1, -1, 63, -64, i64::MAX, i64::MIN];
        let mut out = Vec::new();
        for number in numbers {
            put_number(&mut out, number);
            put_bytes(&mut out, number, 8);
        }
        for number in signed {
            put_number(&mut out, folded(number));
        }
        let mut reader = Reader::new(&out);
        for number in numbers {
            assert_eq!((reader.number(), reader.bytes(8)), (number, number));
        }
        for number in signed {
            assert_eq!(reader.signed(), number);
        }
        assert!(reader.is_empty());
        assert_eq!((reader.byte(), reader.number(), reader.bytes(7)), (0, 0, 0));
    }

    #[test]
    fn ids_are_told_by_what_differs() {
        let long = "x".repeat(64);
        let other = format!("{}y", "x".repeat(63));
        let ids = [
            Some("MA-2016-000001"),
            Some("MA-2016-000002"),
            None,
            Some("MA-2016-000002"),
            Some(long.as_str()),
            Some(other.as_str()),
            Some("p1"),
            Some("MA-2016-000001-and-much-more"),
        ];
        let (mut out, mut before) = (Vec::new(), Vec::new());
        for (id, length) in ids.into_iter().zip([15, 2, 1, 1, 67, 4, 3, 31]) {
            let from = out.len();
            put_id(&mut out, &mut before, id);
            assert_eq!(out.len() - from, length, "{id:?}");
        }
        let (mut reader, mut before) = (Reader::new(&out), Vec::new());
        for id in ids {
            let read = reader.id(&mut before).then_some(before.as_slice());
            assert_eq!(read, id.map(str::as_bytes));
        }
    }
}
