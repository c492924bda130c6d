//! What the terminal can do, and what may be written to it.

use std::fmt::Write as _;
use std::io::IsTerminal;
use std::path::Path;

use sankofa::Style;

use crate::args::When;

/// The terminal behind the standard streams, if there is one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    /// Standard output is a terminal.
    pub(crate) stdout: bool,
    /// Standard error is a terminal.
    pub(crate) stderr: bool,
    /// The environment allows colours.
    colors: bool,
}

impl Screen {
    pub(crate) fn detect() -> Self {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self {
            stdout: std::io::stdout().is_terminal(),
            stderr: std::io::stderr().is_terminal(),
            colors: !set("NO_COLOR") && !dumb,
        }
    }

    /// Whether results on standard output are coloured where nothing else is asked for.
    pub(crate) const fn color(self) -> bool {
        self.stdout && self.colors
    }

    /// Whether results that go into this file, or else to standard output, are seen at once.
    pub(crate) fn shows(self, file: Option<&Path>) -> bool {
        self.stdout && file.is_none_or(|file| file == Path::new("-"))
    }

    /// How results look there.
    pub(crate) fn style(self, when: When, file: Option<&Path>) -> Style {
        Style {
            color: match when {
                When::Always => true,
                When::Never => false,
                When::Auto => self.colors && self.shows(file),
            },
        }
    }

    /// Whether diagnostics are coloured.
    pub(crate) const fn color_errors(self) -> bool {
        self.stderr && self.colors
    }

    /// The width for running text, in characters.
    pub(crate) fn width(self) -> usize {
        let terminal = self.stdout.then(terminal_size::terminal_size).flatten();
        terminal.map_or(80, |(width, _)| usize::from(width.0).clamp(40, 100))
    }
}

/// A text that may come from anywhere (a file name, an argument) as it may be shown: characters that steer a terminal
/// or turn the direction of text are written as escapes.
pub(crate) fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if (c.is_control() && c != '\n') || turns {
            let _ = write!(out, "{}", c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// The same for a text of one line.
pub(crate) fn shown_line(text: &str) -> String {
    shown(text).replace('\n', "\\n")
}
