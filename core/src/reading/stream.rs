//! An input that need not fit into memory: JSON Lines in batches of whole lines.

use std::io::{BufRead, Read, Result};

use super::documents::{Document, Documents, has_case_line, is_complete, line_end, skip_space};
use super::limits::Limits;

/// The documents of an input that is read piece by piece.
///
/// It finds what [`Documents`] finds. JSON Lines are held a batch at a time, and of a line longer than the limit only
/// as much as tells that it is; an array is held whole. Of a single document longer than the limit only its beginning
/// is looked at.
#[derive(Debug)]
pub struct Stream<R> {
    input: Input<R>,
    layout: Layout,
    limit: usize,
    empty: bool,
    index: usize,
    offset: usize,
    line: usize,
}

/// An input of which the beginning was read before. The beginning goes when it is over: it may be large.
#[derive(Debug)]
struct Input<R> {
    head: Vec<u8>,
    /// How much of it is over.
    over: usize,
    rest: R,
}

impl<R: BufRead> BufRead for Input<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        match self.head.get(self.over..) {
            Some(head) if !head.is_empty() => Ok(head),
            _ => self.rest.fill_buf(),
        }
    }

    fn consume(&mut self, bytes: usize) {
        if self.over >= self.head.len() {
            return self.rest.consume(bytes);
        }
        self.over += bytes;
        if self.over >= self.head.len() {
            (self.head, self.over) = (Vec::new(), 0);
        }
    }
}

impl<R: BufRead> Read for Input<R> {
    fn read(&mut self, to: &mut [u8]) -> Result<usize> {
        let read = self.fill_buf()?.read(to)?;
        self.consume(read);
        Ok(read)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Layout {
    /// Held whole: small, or an array.
    Whole,
    /// Longer than the limit, and neither lines nor an array.
    TooLong,
    Lines,
    Done,
}

/// Some documents of a stream, with the bytes they stand in.
#[derive(Clone, Default, Debug)]
pub struct Batch {
    bytes: Vec<u8>,
    pieces: Vec<Piece>,
}

/// A document of a batch: where it stands in it, and where it stood in the input.
#[derive(Clone, Copy, Debug)]
struct Piece {
    from: usize,
    to: usize,
    index: usize,
    offset: usize,
    line: usize,
}

impl Batch {
    /// As many bytes as are well read at once.
    pub const SIZE: usize = 512 << 10;

    /// The documents, in order.
    #[must_use]
    pub fn documents(&self) -> impl ExactSizeIterator<Item = Document<'_>> + Clone {
        self.pieces.iter().map(|piece| Document {
            bytes: self.bytes.get(piece.from..piece.to).unwrap_or_default(),
            index: piece.index,
            offset: piece.offset,
            line: piece.line,
        })
    }

    /// How many bytes it holds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether it holds no byte.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    fn whole(bytes: Vec<u8>) -> Self {
        let begin = bytes.as_ptr().addr();
        let pieces = Documents::new(&bytes).map(|document| {
            let from = document.bytes.as_ptr().addr().saturating_sub(begin);
            Piece {
                from,
                to: from + document.bytes.len(),
                index: document.index,
                offset: document.offset,
                line: document.line,
            }
        });
        Self {
            pieces: pieces.collect(),
            bytes,
        }
    }
}

impl<R: BufRead> Stream<R> {
    /// Reads as far as is needed to see the layout: at most one byte more than a document may have.
    ///
    /// # Errors
    /// What the input fails with.
    pub fn new(mut input: R, limits: &Limits) -> Result<Self> {
        let limit = limits.document_bytes;
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        let mut head = Vec::new();
        input.by_ref().take(most).read_to_end(&mut head)?;
        let mark = head.len() - head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&head).len();
        let first = skip_space(&head, mark);
        let end = line_end(&head, first);
        let layout = if head.len() <= limit {
            Layout::Whole
        } else {
            match head.get(first) {
                Some(b'[') => Layout::Whole,
                // All blank, or no line ends within the limit: line by line, what is too long is found so.
                None => Layout::Lines,
                Some(_) if end == head.len() => Layout::Lines,
                Some(_) if head.get(first..end).is_some_and(is_complete) => Layout::Lines,
                Some(_) if has_case_line(&head, end + 1) => Layout::Lines,
                Some(_) => Layout::TooLong,
            }
        };
        let begin = if layout == Layout::Lines { mark } else { 0 };
        Ok(Self {
            input: Input {
                head,
                over: begin,
                rest: input,
            },
            layout,
            limit,
            empty: true,
            index: 0,
            offset: begin,
            line: 1,
        })
    }

    /// Whether nothing but white space came, once the stream has ended.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.empty
    }

    /// The next documents: whole lines until about `bytes` of them are held. `None` at the end.
    ///
    /// # Errors
    /// What the input fails with.
    pub fn next_batch(&mut self, bytes: usize) -> Result<Option<Batch>> {
        let batch = match self.layout {
            Layout::Done => return Ok(None),
            Layout::Whole => {
                self.layout = Layout::Done;
                let mut all = Vec::new();
                self.input.read_to_end(&mut all)?;
                self.empty = Documents::new(&all).is_empty();
                Batch::whole(all)
            }
            Layout::TooLong => {
                self.layout = Layout::Done;
                self.empty = false;
                let mut head = Vec::new();
                let most = u64::try_from(self.limit).unwrap_or(u64::MAX);
                self.input
                    .by_ref()
                    .take(most.saturating_add(1))
                    .read_to_end(&mut head)?;
                Batch {
                    pieces: vec![Piece {
                        from: 0,
                        to: head.len(),
                        index: 0,
                        offset: 0,
                        line: 1,
                    }],
                    bytes: head,
                }
            }
            Layout::Lines => self.lines(bytes)?,
        };
        Ok(Some(batch).filter(|batch| !batch.pieces.is_empty() || self.layout != Layout::Done))
    }

    fn lines(&mut self, bytes: usize) -> Result<Batch> {
        let mut batch = Batch::default();
        batch
            .bytes
            .reserve(bytes.min(self.limit).saturating_add(1 << 14));
        while batch.bytes.len() < bytes.max(1) {
            if !self.line(&mut batch)? {
                self.layout = Layout::Done;
                break;
            }
        }
        self.empty &= batch.pieces.is_empty();
        Ok(batch)
    }

    /// Reads one line, of which no more than shows that it is too long is kept. Says whether there was one.
    fn line(&mut self, batch: &mut Batch) -> Result<bool> {
        // White space first, which may take many lines.
        loop {
            let held = self.input.fill_buf()?;
            if held.is_empty() {
                return Ok(false);
            }
            let blank = skip_space(held, 0);
            let ends = held
                .iter()
                .take(blank)
                .filter(|byte| **byte == b'\n')
                .count();
            let found = blank < held.len();
            self.line += ends;
            self.offset += blank;
            self.input.consume(blank);
            if found {
                break;
            }
        }
        let from = batch.bytes.len();
        let most = u64::try_from(self.limit).unwrap_or(u64::MAX);
        let most = most.saturating_add(1);
        let read = self
            .input
            .by_ref()
            .take(most)
            .read_until(b'\n', &mut batch.bytes)?;
        let ended = batch.bytes.last() == Some(&b'\n');
        let to = batch.bytes.len() - usize::from(ended);
        batch.pieces.push(Piece {
            from,
            to,
            index: self.index,
            offset: self.offset,
            line: self.line,
        });
        self.index += 1;
        self.offset += read;
        if !ended {
            self.offset += self.discard()?;
        }
        self.line += 1;
        Ok(true)
    }

    /// Passes over the rest of a line.
    fn discard(&mut self) -> Result<usize> {
        let mut passed = 0;
        loop {
            let held = self.input.fill_buf()?;
            let end = line_end(held, 0);
            let (last, used) = (end < held.len() || held.is_empty(), held.len().min(end + 1));
            self.input.consume(used);
            passed += used;
            if last {
                return Ok(passed);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in an input: bytes, index, offset, line of each document.
    type Found = Vec<(Vec<u8>, usize, usize, usize)>;

    fn found(document: &Document<'_>) -> (Vec<u8>, usize, usize, usize) {
        let Document {
            bytes,
            index,
            offset,
            line,
        } = *document;
        (bytes.to_vec(), index, offset, line)
    }

    fn streamed(input: &[u8], limit: usize, bytes: usize) -> (Found, bool) {
        let limits = Limits {
            document_bytes: limit,
            ..Limits::default()
        };
        let reader = std::io::BufReader::with_capacity(3, input);
        let mut stream = Stream::new(reader, &limits).expect("memory");
        let mut all = Vec::new();
        while let Some(batch) = stream.next_batch(bytes).expect("memory") {
            all.extend(batch.documents().map(|document| found(&document)));
        }
        (all, stream.is_empty())
    }

    #[test]
    fn finds_what_documents_find() {
        for input in [
            "",
            " \n\n",
            "{}",
            "\n{}\n",
            "\u{feff}{\"a\":1}\r\n\r\n  {\"b\":2}\r\n",
            "{\"a\":\n{\"b\":1}\n{}",
            "[{}, {\"a\": [1]},\n {}]",
            "[{} x",
            "{\n\"a\": 1\n}\n",
        ] {
            let whole: Found = Documents::new(input.as_bytes())
                .map(|document| found(&document))
                .collect();
            let empty = Documents::new(input.as_bytes()).is_empty();
            for bytes in [1, 8, 1000] {
                assert_eq!(
                    streamed(input.as_bytes(), 1000, bytes),
                    (whole.clone(), empty)
                );
            }
        }
        // Longer than the limit as a whole, no line of it.
        let input = "\u{feff}\n{\"a\":1}\r\n\r\n  {\"b\":2}\n{\"c\":\n{\"d\":4}".as_bytes();
        let whole: Found = Documents::new(input)
            .map(|document| found(&document))
            .collect();
        for bytes in [1, 9, 1000] {
            assert_eq!(streamed(input, 12, bytes), (whole.clone(), false));
        }
    }

    #[test]
    fn of_a_line_too_long_only_its_beginning_is_held() {
        let input = b"{\"a\":1}\n{\"b\":\"0123456789\"}\n{\"c\":3}\n";
        let (found, _) = streamed(input, 10, 1);
        let held: Vec<usize> = found.iter().map(|(bytes, ..)| bytes.len()).collect();
        assert_eq!(held, [7, 11, 7]);
        assert_eq!(found.last().map(|last| (last.2, last.3)), Some((27, 3)));
        let (found, _) = streamed(b"{\"b\":\"0123456789\"}\n{\"c\":3}\n", 10, 1);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn one_document_too_long_is_one() {
        let (found, empty) = streamed(b"{\n  \"a\": 1,\n  \"b\": {}\n}\n", 10, 1);
        assert_eq!((found.len(), empty), (1, false));
        assert_eq!(found.first().map(|one| one.0.len()), Some(11));
    }
}
