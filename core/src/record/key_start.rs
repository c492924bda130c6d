//! How a key stands in a document, as bytes that are compared at once.

use super::sixteen::{self, SIXTEEN};

/// A key with its quotation marks and the colon behind them: the first sixteen bytes, and how many there are.
///
/// A reader compares what stands in the document with the key that it expects: twenty bytes a key, those of a record side
/// by side, are all that it has to fetch for that.
#[derive(Clone, Copy, Debug)]
pub struct KeyStart {
    bytes: [u8; SIXTEEN],
    len: u8,
    /// The number of the field, counted from the record's own.
    pub offset: u16,
}

impl KeyStart {
    const fn of(name: &str, offset: u16) -> Self {
        let name = name.as_bytes();
        assert!(name.len() <= 252, "a key too long");
        let mut bytes = [b'"'; SIXTEEN];
        let mut i = 0;
        while i < SIXTEEN - 1 && i <= name.len() + 1 {
            #[allow(
                clippy::indexing_slicing,
                reason = "a constant: out of bounds would not compile"
            )]
            {
                bytes[i + 1] = if i < name.len() {
                    name[i]
                } else if i == name.len() {
                    b'"'
                } else {
                    b':'
                };
            }
            i += 1;
        }
        Self {
            bytes,
            len: name.len() as u8 + 3,
            offset,
        }
    }

    /// Whether this key and a colon just behind it stand in a text from `quote` on. Near the end of the text it is not
    /// known, and taken for another.
    #[inline]
    pub(crate) fn stands(&self, text: &[u8], quote: usize) -> Stands {
        let Some(window) = text.get(quote..).and_then(<[u8]>::first_chunk) else {
            return Stands::Not;
        };
        let (same, len) = (sixteen::same(*window, self.bytes), usize::from(self.len));
        if same >= len {
            Stands::UpTo(quote + len)
        } else if same == SIXTEEN {
            Stands::Begins
        } else {
            Stands::Not
        }
    }

    /// The same for the rest of this key, which is `name`, where it begins there.
    pub(crate) fn goes_on(&self, name: &str, text: &[u8], quote: usize) -> Option<usize> {
        let text = text.get(quote + SIXTEEN..)?;
        let goes_on = match name.as_bytes().get(SIXTEEN - 1..) {
            Some(name) => {
                let behind = text.strip_prefix(name);
                behind.is_some_and(|behind| behind.starts_with(b"\":"))
            }
            // Of a key of fourteen bytes the colon alone is left.
            None => text.starts_with(b":"),
        };
        goes_on.then(|| quote + usize::from(self.len))
    }
}

/// Whether a key stands somewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stands {
    /// Up to the place behind its colon.
    UpTo(usize),
    /// Its first bytes do, which are not all.
    Begins,
    Not,
}

/// The keys of a record, with the numbers of its fields.
pub(crate) const fn key_starts<const N: usize>(
    names: &[&'static str; N],
    offsets: &[u16; N],
) -> [KeyStart; N] {
    let mut out = [KeyStart::of("", 0); N];
    let mut i = 0;
    while i < N {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        {
            out[i] = KeyStart::of(names[i], offsets[i]);
        }
        i += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(start: KeyStart, name: &str, text: &str) -> Option<usize> {
        match start.stands(text.as_bytes(), 1) {
            Stands::UpTo(end) => Some(end),
            Stands::Begins => start.goes_on(name, text.as_bytes(), 1),
            Stands::Not => None,
        }
    }

    #[test]
    fn a_key_is_known_by_all_its_bytes() {
        let names = [
            "",
            "a",
            "twelve_bytes",
            "thirteenbytes",
            "fourteen_bytes",
            "fifteen_bytes_1",
            "sixteen_bytes_12",
            "seventeen_bytes_1",
            "a_key_of_far_more_than_sixteen_bytes",
        ];
        for name in names {
            let start = KeyStart::of(name, 0);
            let text = format!("{{\"{name}\":1, \"and\": \"more behind it\"}}");
            assert_eq!(end(start, name, &text), Some(1 + name.len() + 3), "{name}");
            for other in names.into_iter().filter(|other| *other != name) {
                let other_start = KeyStart::of(other, 0);
                assert_eq!(end(other_start, other, &text), None, "{other}");
            }
            for place in 0..name.len() + 3 {
                let mut changed = text.clone();
                changed.replace_range(1 + place..2 + place, "~");
                assert_eq!(end(start, name, &changed), None, "{name} at {place}");
            }
            let longer = text.replace("\":1", "x\":1");
            assert_eq!(end(start, name, &longer), None, "{longer}");
            let short = text.get(..3 + name.len()).unwrap_or_default();
            assert_eq!(end(start, name, short), None, "{short}");
        }
    }
}
