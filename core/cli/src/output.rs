//! Where results go: standard output, or a file that appears only when it is whole.

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::Streams;
use crate::input::label;
use crate::inputs::Taken;

/// The results of a command. A reader who leaves early (a broken pipe) is no error: what comes later is let go.
pub(crate) struct Output<'s> {
    to: To<'s>,
    /// The reader has left.
    closed: bool,
    label: String,
}

enum To<'s> {
    Stream(BufWriter<&'s mut dyn Write>),
    /// A device or a pipe: written directly.
    Direct(BufWriter<File>),
    /// A file: written beside its place, and put there at the end.
    Part(Part),
}

struct Part {
    file: BufWriter<File>,
    path: PathBuf,
    place: PathBuf,
    put: bool,
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.put {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl<'s> Output<'s> {
    /// Opens a file, or standard output where none is named.
    pub(crate) fn open(path: Option<&Path>, stdout: &'s mut dyn Write) -> Result<Self, String> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else {
            return Ok(Self {
                to: To::Stream(BufWriter::with_capacity(1 << 16, stdout)),
                closed: false,
                label: "standard output".to_owned(),
            });
        };
        let label = label(path);
        let to = Self::file(path).map_err(|error| format!("cannot write {label}: {error}"))?;
        Ok(Self {
            to,
            closed: false,
            label,
        })
    }

    fn file(path: &Path) -> io::Result<To<'s>> {
        let old = match fs::metadata(path) {
            Ok(old) if old.is_dir() => return Err(ErrorKind::IsADirectory.into()),
            Ok(old) if !old.is_file() => {
                let file = File::options().write(true).open(path)?;
                return Ok(To::Direct(BufWriter::new(file)));
            }
            Ok(old) => Some(old),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        // Behind a link the file is replaced, not the link.
        let place = match &old {
            Some(_) => fs::canonicalize(path)?,
            None => path.to_owned(),
        };
        let mut name = std::ffi::OsString::from(".");
        name.push(place.file_name().ok_or(ErrorKind::InvalidInput)?);
        name.push(format!(".{}.part", std::process::id()));
        let path = place.with_file_name(name);
        let file = File::create_new(&path)?;
        let part = Part {
            file: BufWriter::with_capacity(1 << 16, file),
            path,
            place,
            put: false,
        };
        if let Some(old) = old {
            part.file.get_ref().set_permissions(old.permissions())?;
        }
        Ok(To::Part(part))
    }

    /// Whether nobody reads on.
    pub(crate) const fn is_closed(&self) -> bool {
        self.closed
    }

    /// What becomes of the documents of which results were written.
    pub(crate) const fn taken(&self) -> Taken {
        if self.closed {
            Taken::Enough
        } else {
            Taken::Used
        }
    }

    /// Writes a text.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), String> {
        self.write_all(text.as_bytes())
            .map_err(|error| self.failed(&error))
    }

    /// Writes a row of a table.
    pub(crate) fn row<C: AsRef<str>>(&mut self, cells: &[C]) -> Result<(), String> {
        let mut table = csv::WriterBuilder::new()
            .buffer_capacity(512)
            .from_writer(&mut *self);
        let done = table.write_record(cells.iter().map(|cell| guarded(cell.as_ref())));
        let done = done.map_err(io::Error::from).and_then(|()| table.flush());
        drop(table);
        done.map_err(|error| self.failed(&error))
    }

    /// Writes a table: its columns, then its rows.
    pub(crate) fn table<C: AsRef<str>, R: AsRef<[C]>>(
        &mut self,
        columns: &[&str],
        rows: impl IntoIterator<Item = R>,
    ) -> Result<(), String> {
        self.row(columns)?;
        rows.into_iter().try_for_each(|row| self.row(row.as_ref()))
    }

    /// Says that writing failed.
    pub(crate) fn failed(&self, error: &io::Error) -> String {
        format!("cannot write {}: {error}", self.label)
    }

    /// Ends the results: all is written, and a file stands in its place.
    pub(crate) fn finish(mut self) -> Result<(), String> {
        self.flush().map_err(|error| self.failed(&error))?;
        if let To::Part(part) = &mut self.to {
            let put = fs::rename(&part.path, &part.place);
            part.put = put.is_ok();
            put.map_err(|error| self.failed(&error))?;
        }
        Ok(())
    }

    fn writer(&mut self) -> &mut dyn Write {
        match &mut self.to {
            To::Stream(stream) => stream,
            To::Direct(file) => file,
            To::Part(part) => &mut part.file,
        }
    }

    fn unless_closed<T: Default>(&mut self, done: io::Result<T>) -> io::Result<T> {
        match done {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(T::default())
            }
            done => done,
        }
    }
}

impl Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.closed {
            let done = self.writer().write_all(bytes);
            self.unless_closed(done)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        let done = self.writer().flush();
        self.unless_closed(done)
    }
}

/// A cell as a spreadsheet takes it for a number or for text, never for a formula. A negative number is a number.
fn guarded(cell: &str) -> String {
    let number = || cell.starts_with('-') && cell.parse::<f64>().is_ok_and(f64::is_finite);
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !number() {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Writes one text as the whole result of a command.
pub(crate) fn write(
    text: &str,
    path: Option<&Path>,
    streams: &mut Streams<'_>,
) -> Result<(), String> {
    let mut output = Output::open(path, streams.stdout)?;
    output.text(text)?;
    output.finish()
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_formula_is_text_and_a_number_a_number() {
        for cell in ["=1+1", "+212600", "-cmd", "-", "@x", "\t1", "-inf"] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        for cell in ["-3", "-0.25", "0.5", "A-1", ""] {
            assert_eq!(guarded(cell), cell);
        }
    }
}
