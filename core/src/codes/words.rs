//! Closed lists of words, and how one is found: the keys of a record, the codes of a list.
//!
//! Words are found by marks of sixteen bytes in a table made by the compiler. One small function serves every list: a
//! `match` for each of them would be far more code than stays in a processor's cache.

/// The first eight bytes of a word, and the last eight where it has more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark(u64, u64);

impl Mark {
    /// The mark of a word.
    #[inline]
    const fn of(word: &[u8]) -> Self {
        let len = word.len();
        if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
            let last = u64::from_le_bytes(*last);
            return Self(u64::from_le_bytes(*first), if len > 8 { last } else { 0 });
        }
        if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            return Self(first as u64 | (last as u64) << ((len - 4) * 8), 0);
        }
        match word {
            [] => Self(0, 0),
            [only] => Self(*only as u64, 0),
            [first, second] => Self(*first as u64 | (*second as u64) << 8, 0),
            [first, second, third, ..] => {
                let two = *first as u64 | (*second as u64) << 8;
                Self(two | (*third as u64) << 16, 0)
            }
        }
    }

    /// The mark of the word that stands in a text from `start` to `end`, without a branch where eight bytes can be read
    /// beyond its beginning.
    #[inline]
    fn within(text: &[u8], start: usize, end: usize) -> Self {
        let len = end.saturating_sub(start);
        let long = len > 8;
        let eight = |from: usize| text.get(from..).and_then(<[u8]>::first_chunk);
        let last = if long { end - 8 } else { start };
        let (Some(first), Some(last)) = (eight(start), eight(last)) else {
            return Self::of(text.get(start..end).unwrap_or_default());
        };
        let beyond = (8 - len.min(8)) * 8;
        let mask = u32::try_from(beyond)
            .ok()
            .and_then(|beyond| u64::MAX.checked_shr(beyond))
            .unwrap_or(0);
        let last = u64::from_le_bytes(*last);
        Self(
            u64::from_le_bytes(*first) & mask,
            if long { last } else { 0 },
        )
    }

    /// Where a search for it begins.
    #[inline]
    const fn slot(self) -> usize {
        let mixed = (self.0 ^ self.1.rotate_left(23)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 40) as usize % SLOTS
    }
}

/// How many slots the table of a list has.
const SLOTS: usize = 256;
const FREE: u8 = u8::MAX;

/// Words as a table: their marks, and where each stands by its mark.
#[derive(Debug)]
pub struct Table<const N: usize> {
    marks: [Mark; N],
    slots: [u8; SLOTS],
}

impl<const N: usize> Table<N> {
    /// Made by the compiler.
    pub(crate) const fn of(words: &[&str; N]) -> Self {
        assert!(N <= SLOTS * 3 / 4, "a list too long for its table");
        let mut marks = [Mark(0, 0); N];
        let mut slots = [FREE; SLOTS];
        let mut i = 0;
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        while i < N {
            marks[i] = Mark::of(words[i].as_bytes());
            let mut slot = marks[i].slot();
            while slots[slot] != FREE {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = i as u8;
            i += 1;
        }
        Self { marks, slots }
    }
}

/// A closed list of words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    words: &'static [&'static str],
    marks: &'static [Mark],
    slots: &'static [u8; SLOTS],
}

impl Words {
    /// A list of words with its table.
    pub(crate) const fn new<const N: usize>(
        words: &'static [&'static str; N],
        table: &'static Table<N>,
    ) -> Self {
        Self {
            words,
            marks: &table.marks,
            slots: &table.slots,
        }
    }

    /// The words.
    #[must_use]
    pub const fn all(&self) -> &'static [&'static str] {
        self.words
    }

    /// The place of a word in the list.
    #[must_use]
    pub fn find(&self, word: &str) -> Option<usize> {
        self.probe(Mark::of(word.as_bytes()), word.as_bytes())
    }

    /// The place of the word that stands in a text from `start` to `end`.
    #[must_use]
    #[inline]
    pub(crate) fn find_in(&self, text: &[u8], start: usize, end: usize) -> Option<usize> {
        self.probe(Mark::within(text, start, end), text.get(start..end)?)
    }

    #[inline]
    fn probe(&self, mark: Mark, word: &[u8]) -> Option<usize> {
        let mut slot = mark.slot();
        loop {
            let place = usize::from(*self.slots.get(slot)?);
            // A free slot leads beyond the end.
            let found = self.marks.get(place)?;
            if *found == mark {
                let found = self.words.get(place)?.as_bytes();
                if found.len() == word.len() && (word.len() <= 16 || found == word) {
                    return Some(place);
                }
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_and_nothing_else() {
        const LIST: &[&str; 14] = &[
            "",
            "a",
            "b",
            "ab",
            "aab",
            "abb",
            "abcd",
            "abcde",
            "abcdefg",
            "abcdefgh",
            "aaaaaaaaa",
            "aaaaaaaaaa",
            "the same ends and another middle, one",
            "the same ends and a third middle, one",
        ];
        static TABLE: Table<14> = Table::of(LIST);
        let words = Words::new(LIST, &TABLE);
        for (place, word) in LIST.iter().enumerate() {
            assert_eq!(words.find(word), Some(place), "{word}");
            for (before, after) in [("", ""), ("\"", "\": 1}"), ("{\"key\", \"", "\" and more")] {
                let text = format!("{before}{word}{after}");
                let (start, end) = (before.len(), before.len() + word.len());
                let found = words.find_in(text.as_bytes(), start, end);
                assert_eq!(found, Some(place), "{text}");
            }
        }
        for other in [
            "c",
            "a\0",
            "aa",
            "ba",
            "aaaaaaaa",
            "aaaaaaaaaaa",
            "abcdefghi",
            "the same ends and no middle, one",
        ] {
            assert_eq!(words.find(other), None, "{other}");
        }
    }
}
