//! Files and standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use crate::screen::shown_line;

/// Whether a path stands for standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// The name of a file as reports and messages show it.
pub(crate) fn label(path: &Path) -> String {
    if is_stdin(path) {
        "standard input".to_owned()
    } else {
        shown_line(&path.to_string_lossy())
    }
}

/// Opens a file or standard input.
pub(crate) fn open<'r>(path: &Path, stdin: &'r mut dyn Read) -> io::Result<Box<dyn BufRead + 'r>> {
    Ok(if is_stdin(path) {
        Box::new(BufReader::with_capacity(1 << 16, stdin))
    } else {
        Box::new(BufReader::with_capacity(1 << 16, File::open(path)?))
    })
}
