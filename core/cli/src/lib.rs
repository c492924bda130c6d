//! The command line of Sankofa as a function, for the binary `sankofa`, for other front ends and for tests.
//!
//! Alone in the workspace it reads the clock, files and the environment.
#![forbid(unsafe_code)]

mod appraise;
mod args;
mod check;
mod clock;
mod compare;
mod convert;
mod crosswalk;
mod input;
mod inputs;
mod measure;
mod new;
mod next;
mod output;
mod page;
mod programmes;
mod progress;
mod rule;
mod sample;
mod score;
mod screen;

use std::ffi::OsString;
use std::io::{Read, Write};

use clap::Parser;

use args::{Cli, Command};
pub use check::threads;
use screen::Screen;

/// Nothing at or above the severity asked for.
pub const PASSED: u8 = 0;
/// Something at or above it; for `convert`, a document that was refused.
pub const FAILED: u8 = 1;
/// The call, an option, a programme or a file could not be used.
pub const UNUSABLE: u8 = 2;

/// The streams of a run.
struct Streams<'s> {
    stdin: &'s mut dyn Read,
    stdout: &'s mut dyn Write,
    stderr: &'s mut dyn Write,
}

/// Writes a diagnostic. Nobody can be told where even this fails.
fn complain(stderr: &mut dyn Write, message: &str) {
    let _ = writeln!(stderr, "sankofa: {}", screen::shown(message));
}

/// What a command ends with: an exit code, or why it could not be carried out.
type Outcome = Result<u8, String>;

/// Runs a command line and gives the exit code: [`PASSED`], [`FAILED`] or [`UNUSABLE`].
///
/// `args` begins with the name of the program. Results go to `stdout`, diagnostics to `stderr`. Colours, widths and
/// the progress bar depend on whether the standard streams of the process are a terminal, and on the environment
/// (`NO_COLOR`, `TERM`).
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    stdin: &mut dyn Read,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8 {
    let mut streams = Streams {
        stdin,
        stdout,
        stderr,
    };
    let screen = Screen::detect();
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => return args::explain(&error, screen, &mut streams),
    };
    let outcome = match &cli.command {
        Command::Check(args) => check::check(args, screen, &mut streams),
        Command::Next(args) => next::next(args, screen, &mut streams),
        Command::Score(args) => score::score(args, screen, &mut streams),
        Command::Appraise(args) => appraise::appraise(args, screen, &mut streams),
        Command::Measure(args) => measure::measure(args, screen, &mut streams),
        Command::Rule(args) => rule::rule(args, screen, &mut streams),
        Command::Rules(args) => rule::rules(args, screen, &mut streams),
        Command::Programmes(args) => programmes::list(args, &mut streams),
        Command::Crosswalk(args) => crosswalk::crosswalk(args, &mut streams),
        Command::Schema => output::write(
            &format!("{}\n", sankofa::model::json_schema()),
            None,
            &mut streams,
        )
        .map(|()| PASSED),
        Command::Convert(args) => convert::convert(args, &mut streams),
        Command::New(args) => new::new(args, &mut streams),
        Command::Sample(args) => sample::sample(args, &mut streams),
    };
    outcome.unwrap_or_else(|message| {
        complain(streams.stderr, &message);
        UNUSABLE
    })
}
