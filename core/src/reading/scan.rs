//! The tokens of a JSON text, pulled one by one (RFC 8259, strict), without a copy where no escape has to be decoded.
//!
//! The text is known to be UTF-8, so strings need no second look. Why this is our own: docs/architecture.md.

use std::borrow::Cow;

use super::limits::DEPTH;
use super::plain::plain_end;

/// What begins at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Peek {
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}

/// Why the text cannot be read further, and at which byte.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Broken {
    pub(super) index: usize,
    pub(super) too_deep: bool,
}

/// The next key of an object; `None` where the object ends.
pub(super) type Key<'a> = Option<Cow<'a, str>>;

/// What comes next in an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    /// A key, from its quotation mark on. It was not read yet.
    Key(usize),
    End,
    /// To be read with care: there is white space, or it is broken. Nothing was read.
    Unusual,
}

type Read<T> = Result<T, Broken>;

/// A JSON text being read.
#[derive(Clone)]
pub(super) struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The byte that is read next.
    pub(super) const fn index(&self) -> usize {
        self.at
    }

    /// The text from `start` to here.
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    #[cold]
    const fn broken<T>(&self) -> Read<T> {
        Err(Broken {
            index: self.at,
            too_deep: false,
        })
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The first byte that is no white space.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other,
            }
        }
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Reads over `word`, which must stand here.
    #[inline]
    fn word(&mut self, word: &str) -> Read<()> {
        if self.rest().starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            self.broken()
        }
    }

    /// What begins next.
    #[inline]
    pub(super) fn peek(&mut self) -> Read<Peek> {
        match self.next() {
            Some(b'"') => Ok(Peek::String),
            Some(b'{') => Ok(Peek::Object),
            Some(b'[') => Ok(Peek::Array),
            Some(b'-' | b'0'..=b'9') => Ok(Peek::Number),
            Some(b't') => Ok(Peek::True),
            Some(b'f') => Ok(Peek::False),
            Some(b'n') => Ok(Peek::Null),
            _ => self.broken(),
        }
    }

    /// Sees that nothing follows.
    pub(super) fn finish(&mut self) -> Read<()> {
        match self.next() {
            None => Ok(()),
            Some(_) => self.broken(),
        }
    }

    /// `null`, `true` or `false`, where [`Scan::peek`] saw it.
    #[inline]
    pub(super) fn literal(&mut self, peek: Peek) -> Read<()> {
        self.word(match peek {
            Peek::True => "true",
            Peek::False => "false",
            _ => "null",
        })
    }

    /// `true` or `false`, if it stands just here.
    #[inline]
    pub(super) fn boolean(&mut self) -> Option<bool> {
        let rest = self.rest();
        let yes = rest.starts_with(b"true");
        if !yes && !rest.starts_with(b"false") {
            return None;
        }
        self.at += if yes { 4 } else { 5 };
        Some(yes)
    }

    /// A string, where its quotation mark was seen.
    #[inline]
    pub(super) fn string(&mut self) -> Read<Cow<'a, str>> {
        match self.plain() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    /// A string without an escape, as nearly all are; `None`, and nothing but white space read, where anything else
    /// stands there.
    #[inline]
    pub(super) fn plain(&mut self) -> Option<&'a str> {
        if self.next() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = self.plain_end(start)?;
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// The text that is read.
    #[inline]
    pub(super) const fn text(&self) -> &'a str {
        self.text
    }

    #[cold]
    fn escaped(&mut self) -> Read<String> {
        self.at += 1;
        let mut decoded = String::new();
        loop {
            let start = self.at;
            self.at = plain_end(self.text.as_bytes(), start);
            decoded.push_str(self.since(start));
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(decoded);
                }
                Some(b'\\') => decoded.push(self.escape()?),
                // The end, or a control character.
                _ => return self.broken(),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        self.at += 1;
        let plain = match self.byte() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return self.broken(),
        };
        self.at += 1;
        Ok(plain)
    }

    /// `uXXXX`, or two of them for a character beyond the first plane. A surrogate alone is no character.
    fn unicode(&mut self) -> Read<char> {
        let start = self.at;
        let first = self.hex()?;
        let code = if (0xD800..0xDC00).contains(&first) && self.rest().starts_with(b"\\u") {
            self.at += 1;
            let second = self.hex()?;
            match second {
                0xDC00..0xE000 => 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00),
                _ => first,
            }
        } else {
            first
        };
        match char::from_u32(code) {
            Some(char) => Ok(char),
            None => {
                self.at = start;
                self.broken()
            }
        }
    }

    fn hex(&mut self) -> Read<u32> {
        let mut code = 0;
        for _ in 0..4 {
            self.at += 1;
            match self.byte().and_then(|byte| char::from(byte).to_digit(16)) {
                Some(digit) => code = code * 16 + digit,
                None => return self.broken(),
            }
        }
        self.at += 1;
        Ok(code)
    }

    /// A number, as it is written.
    #[inline]
    pub(super) fn number(&mut self) -> Read<&'a str> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.since(start))
    }

    #[inline]
    fn digits(&mut self) -> Read<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at == start {
            return self.broken();
        }
        Ok(())
    }

    /// Enters a list: what its first element is; `None` where it is empty.
    #[inline]
    pub(super) fn array(&mut self) -> Read<Option<Peek>> {
        self.open();
        self.array_step(true)
    }

    /// Goes on in a list, or to its first element: what the next element is; `None` at its end.
    #[inline]
    pub(super) fn array_step(&mut self, first: bool) -> Read<Option<Peek>> {
        if self.array_goes_on(first)? {
            self.peek().map(Some)
        } else {
            Ok(None)
        }
    }

    /// The same, without a look at the element.
    #[inline]
    pub(super) fn array_goes_on(&mut self, first: bool) -> Read<bool> {
        match self.next() {
            Some(b']') => {
                self.at += 1;
                return Ok(false);
            }
            Some(b',') if !first => self.at += 1,
            _ if first => {}
            _ => return self.broken(),
        }
        Ok(true)
    }

    /// Enters an object, up to the value of its first key.
    #[inline]
    pub(super) fn object(&mut self) -> Read<Key<'a>> {
        self.open();
        self.object_step(true)
    }

    /// Enters an object or a list whose bracket stands just here. Says whether it does.
    #[inline]
    pub(super) fn opens(&mut self, what: Peek) -> bool {
        let bracket = if what == Peek::Object { b'{' } else { b'[' };
        let opens = self.byte() == Some(bracket);
        self.at += usize::from(opens);
        opens
    }

    /// Enters an object or a list, where its bracket was seen.
    #[inline]
    pub(super) fn open(&mut self) {
        self.at += 1;
    }

    /// Goes on in an object, or to its first key: the next key, up to its value.
    #[inline]
    pub(super) fn object_step(&mut self, first: bool) -> Read<Key<'a>> {
        match self.next() {
            Some(b'}') => {
                self.at += 1;
                return Ok(None);
            }
            Some(b',') if !first => {
                self.at += 1;
                self.next();
            }
            _ if first => {}
            _ => return self.broken(),
        }
        self.key()
    }

    /// The same, without reading the key, and where there is no white space: mostly there is none.
    #[inline]
    pub(super) fn step(&mut self, first: bool) -> Step {
        let bytes = self.text.as_bytes();
        let behind = self.at + 1;
        match bytes.get(self.at) {
            Some(b'"') if first => Step::Key(self.at),
            Some(b',') if !first && bytes.get(behind) == Some(&b'"') => Step::Key(behind),
            Some(b'}') => {
                self.at = behind;
                Step::End
            }
            _ => Step::Unusual,
        }
    }

    /// The same with white space: what is unusual now is broken.
    pub(super) fn spaced_step(&mut self, first: bool) -> Step {
        let before = self.at;
        let mut next = self.next();
        if next == Some(b'}') {
            self.at += 1;
            return Step::End;
        }
        if !first && next == Some(b',') {
            self.at += 1;
            next = self.next();
        } else if !first {
            next = None;
        }
        let quote = self.at;
        self.at = before;
        match next {
            Some(b'"') => Step::Key(quote),
            _ => Step::Unusual,
        }
    }

    /// Where a string without an escape ends, from the byte behind its quotation mark on; `None` for any other.
    #[inline]
    pub(super) fn plain_end(&self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let end = plain_end(bytes, start);
        (bytes.get(end) == Some(&b'"')).then_some(end)
    }

    /// Goes on to a place that was looked at.
    #[inline]
    pub(super) const fn go_on(&mut self, place: usize) {
        self.at = place;
    }

    /// Goes on to the value of a key, from the byte behind the key on. Says whether there is one; else nothing is read.
    #[inline]
    pub(super) fn value(&mut self, behind: usize) -> bool {
        if self.text.as_bytes().get(behind) == Some(&b':') {
            self.at = behind + 1;
            return true;
        }
        let before = self.at;
        self.at = behind;
        let value = self.next() == Some(b':');
        self.at = if value { self.at + 1 } else { before };
        value
    }

    #[inline]
    fn key(&mut self) -> Read<Key<'a>> {
        if self.byte() != Some(b'"') {
            return self.broken();
        }
        let key = self.string()?;
        if self.next() != Some(b':') {
            return self.broken();
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Reads over a value, and gives it as it is written.
    pub(super) fn skip(&mut self, peek: Peek) -> Read<&'a str> {
        let start = self.at;
        self.skip_at(peek, 0)?;
        Ok(self.since(start))
    }

    fn skip_at(&mut self, peek: Peek, depth: usize) -> Read<()> {
        if depth > DEPTH {
            return Err(Broken {
                index: self.at,
                too_deep: true,
            });
        }
        match peek {
            Peek::String => self.string().map(drop),
            Peek::Number => self.number().map(drop),
            Peek::Array => {
                let mut next = self.array()?;
                while let Some(peek) = next {
                    self.skip_at(peek, depth + 1)?;
                    next = self.array_step(false)?;
                }
                Ok(())
            }
            Peek::Object => {
                let mut key = self.object()?;
                while key.is_some() {
                    let peek = self.peek()?;
                    self.skip_at(peek, depth + 1)?;
                    key = self.object_step(false)?;
                }
                Ok(())
            }
            literal => self.literal(literal),
        }
    }
}

#[cfg(test)]
mod tests;
