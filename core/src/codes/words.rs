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
    pub(crate) const fn of(word: &[u8]) -> Self {
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

    /// Where a search for it begins in a table of so many entries, a power of two.
    #[inline]
    pub(crate) const fn slot(self, entries: usize) -> usize {
        let mixed = (self.0 ^ self.1.rotate_left(23)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 40) as usize & (entries - 1)
    }
}

/// A word of a table: what is needed to know it stands together, so that a search brings little to the processor.
#[derive(Clone, Copy, Debug)]
struct Entry {
    mark: Mark,
    len: u8,
    /// Its place in the list.
    place: u8,
}

impl Entry {
    const FREE: u8 = u8::MAX;
}

/// How many entries the table of so many words has: at least twice as many, a power of two.
pub(crate) const fn entries(words: usize) -> usize {
    (words * 2).next_power_of_two()
}

/// Words as a table, where each stands by its mark.
#[derive(Debug)]
pub struct Table<const ENTRIES: usize>([Entry; ENTRIES]);

impl<const ENTRIES: usize> Table<ENTRIES> {
    /// Made by the compiler.
    pub(crate) const fn of<const N: usize>(words: &[&str; N]) -> Self {
        assert!(
            N < Entry::FREE as usize && ENTRIES == entries(N),
            "the wrong size of table"
        );
        let free = Entry {
            mark: Mark(0, 0),
            len: 0,
            place: Entry::FREE,
        };
        let mut table = [free; ENTRIES];
        let mut i = 0;
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        while i < N {
            let word = words[i].as_bytes();
            assert!(word.len() < 256, "a word too long");
            let mark = Mark::of(word);
            let mut slot = mark.slot(ENTRIES);
            while table[slot].place != Entry::FREE {
                slot = (slot + 1) % ENTRIES;
            }
            table[slot] = Entry {
                mark,
                len: word.len() as u8,
                place: i as u8,
            };
            i += 1;
        }
        Self(table)
    }
}

/// A closed list of words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    words: &'static [&'static str],
    table: &'static [Entry],
}

impl Words {
    /// A list of words with its table.
    pub(crate) const fn new<const N: usize, const ENTRIES: usize>(
        words: &'static [&'static str; N],
        table: &'static Table<ENTRIES>,
    ) -> Self {
        Self {
            words,
            table: &table.0,
        }
    }

    /// The words.
    #[must_use]
    pub const fn all(&self) -> &'static [&'static str] {
        self.words
    }

    /// The place of a word in the list.
    #[must_use]
    #[inline(never)]
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
        let mut slot = mark.slot(self.table.len());
        loop {
            let entry = self.table.get(slot)?;
            let place = usize::from(entry.place);
            if entry.mark == mark && usize::from(entry.len) == word.len() {
                // Of a longer word the middle is not in its mark.
                let same = |other: &&str| other.as_bytes() == word;
                if word.len() <= 16 || self.words.get(place).is_some_and(same) {
                    return (entry.place != Entry::FREE).then_some(place);
                }
            } else if entry.place == Entry::FREE {
                return None;
            }
            slot = (slot + 1) & (self.table.len() - 1);
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
        static TABLE: Table<{ entries(14) }> = Table::of(LIST);
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
