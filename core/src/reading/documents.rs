//! An input taken apart into documents: one document, JSON Lines, or an array of cases.
//!
//! Only brackets and quotes are looked at here, so that one malformed document does not hide the next.

/// One document of an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Document<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Its place in the input, from 0.
    pub index: usize,
    /// The byte at which it begins.
    pub offset: usize,
    /// The line on which it begins, from 1.
    pub line: usize,
}

impl<'a> Document<'a> {
    /// Lines and columns of many bytes: cheap when they are asked for in order.
    pub(crate) const fn places(&self) -> Places<'a> {
        Places {
            bytes: self.bytes,
            at: 0,
            line: self.line,
            column: start(self.bytes),
            first: self.line,
        }
    }
}

/// The column before which nothing stands: a byte order mark counts as none.
const fn start(bytes: &[u8]) -> usize {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => 0,
        _ => 1,
    }
}

/// Counts lines and columns forward from the byte that was asked for last.
pub(crate) struct Places<'a> {
    bytes: &'a [u8],
    at: usize,
    line: usize,
    column: usize,
    first: usize,
}

impl Places<'_> {
    /// The line and the column of a byte.
    pub(crate) fn of(&mut self, offset: usize) -> (u32, u32) {
        let offset = offset.min(self.bytes.len());
        if offset < self.at {
            (self.at, self.line, self.column) = (0, self.first, start(self.bytes));
        }
        let between = self.bytes.get(self.at..offset).unwrap_or_default();
        for byte in between {
            match byte {
                b'\n' => (self.line, self.column) = (self.line + 1, 1),
                // UTF-8 continuations begin no character.
                byte if byte & 0xC0 == 0x80 => {}
                _ => self.column += 1,
            }
        }
        self.at = offset;
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        (small(self.line), small(self.column))
    }
}

/// How an input is laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Layout {
    One,
    Lines,
    Array,
    Done,
}

/// The documents of an input, in order.
#[derive(Clone, Debug)]
pub struct Documents<'a> {
    input: &'a [u8],
    layout: Layout,
    /// Where the next document may begin.
    next: usize,
    index: usize,
    /// Lines counted up to `counted`.
    line: usize,
    counted: usize,
}

impl<'a> Documents<'a> {
    /// Looks at the layout: first character `[`, an array; first line a complete value and more follows, JSON Lines;
    /// else one document, unless that breaks off while a later line is complete.
    #[must_use]
    pub fn new(input: &'a [u8]) -> Self {
        let start = input.len() - input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input).len();
        let first = skip_space(input, start);
        let layout = match input.get(first) {
            None => Layout::Done,
            // Not to be taken apart at single bytes.
            Some(_) if super::is_utf16(input) => Layout::One,
            Some(b'[') => Layout::Array,
            Some(_) if is_lines(input, first) => Layout::Lines,
            Some(_) => Layout::One,
        };
        let next = match layout {
            Layout::Array => first + 1,
            // One document keeps its mark: the reader sees to it, and to UTF-16.
            Layout::One => 0,
            _ => first,
        };
        Self {
            input,
            layout,
            next,
            index: 0,
            line: 1,
            counted: 0,
        }
    }

    /// Whether the input holds nothing but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.layout == Layout::Done && self.index == 0
    }

    fn document(&mut self, from: usize, to: usize) -> Document<'a> {
        let between = self.input.get(self.counted..from).unwrap_or_default();
        self.line += memchr::memchr_iter(b'\n', between).count();
        self.counted = from;
        let index = self.index;
        self.index += 1;
        Document {
            bytes: self.input.get(from..to).unwrap_or_default(),
            index,
            offset: from,
            line: self.line,
        }
    }
}

impl<'a> Iterator for Documents<'a> {
    type Item = Document<'a>;

    fn next(&mut self) -> Option<Document<'a>> {
        match self.layout {
            Layout::Done => None,
            Layout::One => {
                self.layout = Layout::Done;
                Some(self.document(self.next, self.input.len()))
            }
            Layout::Lines => {
                let from = skip_space(self.input, self.next);
                if from >= self.input.len() {
                    self.layout = Layout::Done;
                    return None;
                }
                let end = line_end(self.input, from);
                self.next = end;
                let document = self.document(from, end);
                // No line ends within it.
                self.counted = end;
                Some(document)
            }
            Layout::Array => {
                let from = skip_space(self.input, self.next);
                match self.input.get(from) {
                    Some(b']') | None => {
                        self.layout = Layout::Done;
                        let rest = skip_space(self.input, from + 1);
                        // A missing end, or something behind it, is a document that cannot be read.
                        (from >= self.input.len() || rest < self.input.len())
                            .then(|| self.document(from.min(self.input.len()), self.input.len()))
                    }
                    Some(_) => {
                        let end = element_end(self.input, from);
                        self.next = match self.input.get(end) {
                            Some(b',') => end + 1,
                            _ => end,
                        };
                        if self.next == from {
                            self.layout = Layout::Done;
                        }
                        Some(self.document(from, end))
                    }
                }
            }
        }
    }
}

pub(super) fn skip_space(input: &[u8], from: usize) -> usize {
    let rest = input.get(from..).unwrap_or_default();
    from + rest
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count()
}

pub(super) fn line_end(input: &[u8], from: usize) -> usize {
    let rest = input.get(from..).unwrap_or_default();
    from + memchr::memchr(b'\n', rest).unwrap_or(rest.len())
}

/// The end of the array element that begins at `from`: the comma or bracket on its own level, or the end of input.
fn element_end(input: &[u8], from: usize) -> usize {
    let mut depth = 0_usize;
    let mut bytes = input.get(from..).unwrap_or_default().iter().enumerate();
    while let Some((place, byte)) = bytes.next() {
        match byte {
            b'"' => {
                while let Some((_, byte)) = bytes.next() {
                    match byte {
                        b'\\' => drop(bytes.next()),
                        b'"' => break,
                        _ => {}
                    }
                }
            }
            b'{' | b'[' => depth += 1,
            b',' | b']' | b'}' if depth == 0 => return from + place,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    input.len()
}

/// Whether a stretch of input is one value whose brackets and quotes close.
pub(super) fn is_complete(stretch: &[u8]) -> bool {
    let from = skip_space(stretch, 0);
    let Some(b'{' | b'[') = stretch.get(from) else {
        return false;
    };
    let last = stretch.iter().rposition(|byte| !byte.is_ascii_whitespace());
    // Closed exactly by its last character: a comma put behind it would end an element there.
    let Some(last) = last else { return false };
    let (mut depth, mut place) = (0_usize, from);
    while let Some(byte) = stretch.get(place) {
        match byte {
            b'"' => match string_end(stretch, place + 1) {
                Some(end) => place = end,
                None => return false,
            },
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return place == last;
                }
            }
            _ => {}
        }
        place += 1;
    }
    false
}

/// The closing quotation mark of a string, from the byte behind the opening one on.
fn string_end(stretch: &[u8], mut from: usize) -> Option<usize> {
    loop {
        let stop = from + memchr::memchr2(b'"', b'\\', stretch.get(from..)?)?;
        if stretch.get(stop) == Some(&b'"') {
            return Some(stop);
        }
        from = stop + 2;
    }
}

fn is_lines(input: &[u8], first: usize) -> bool {
    let end = line_end(input, first);
    let more = skip_space(input, end);
    if more >= input.len() {
        return false;
    }
    if input.get(first..end).is_some_and(is_complete) {
        return true;
    }
    if input.get(first..).is_some_and(is_complete) {
        return false;
    }
    // Neither the first line nor the whole is a value: lines, if any later line is one.
    has_case_line(input, more)
}

/// Whether a line from `from` on is a whole record that begins at its margin.
pub(super) fn has_case_line(input: &[u8], mut from: usize) -> bool {
    while from < input.len() {
        let end = line_end(input, from);
        if input.get(from..end).is_some_and(is_complete) && input.get(from) == Some(&b'{') {
            return true;
        }
        from = end + 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(input: &str) -> Vec<(&str, usize)> {
        Documents::new(input.as_bytes())
            .map(|document| {
                (
                    std::str::from_utf8(document.bytes).unwrap_or("?").trim(),
                    document.line,
                )
            })
            .collect()
    }

    #[test]
    fn layouts() {
        assert_eq!(split("{\"a\":1}"), [("{\"a\":1}", 1)]);
        assert_eq!(split("{\n\"a\":1}\n"), [("{\n\"a\":1}", 1)]);
        assert_eq!(
            split("{}\r\n\r\n{\"a\":\"}\"}\r\n"),
            [("{}", 1), ("{\"a\":\"}\"}", 3)]
        );
        assert_eq!(
            split("\n[{},\n {\"a\":[1,2]}]"),
            [("{}", 2), ("{\"a\":[1,2]}", 3)]
        );
        assert_eq!(split("[]"), []);
        assert_eq!(split(" \n"), []);
    }

    #[test]
    fn a_broken_line_does_not_hide_the_next() {
        assert_eq!(
            split("{\"a\":\n{\"b\":1}\n{}"),
            [("{\"a\":", 1), ("{\"b\":1}", 2), ("{}", 3)]
        );
        assert_eq!(split("{}\n{\"b\":"), [("{}", 1), ("{\"b\":", 2)]);
    }

    #[test]
    fn a_broken_array_ends() {
        assert_eq!(split("[{}, }x"), [("{}", 1), ("", 1)]);
        assert_eq!(split("[{}"), [("{}", 1), ("", 1)]);
        assert_eq!(split("[{}] x"), [("{}", 1), ("] x", 1)]);
    }
}
