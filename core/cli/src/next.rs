//! `sankofa next`.

use std::path::Path;

use sankofa::Style;
use sankofa::journey::{NEXT_COLUMNS, Next, Planner, Portfolio, calendar_begin, calendar_end};
use sankofa::reading::{Limits, Stream};

use crate::args::{NextArgs, NextFormat, When};
use crate::check::today;
use crate::input::{is_stdin, label, open};
use crate::output::Output;
use crate::screen::Screen;
use crate::{FAILED, Outcome, PASSED, Streams, UNUSABLE, complain, programmes};

/// How much of a large input is held at once.
const BATCH: usize = 512 << 10;

/// Says of each case where it stands and what comes next, one after the other: nothing is kept.
pub(crate) fn next(args: &NextArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    let as_of = args.as_of.map_or_else(today, Ok)?;
    let path = args.output.path.as_deref();
    let book = programmes::rulebook(args.programme.as_deref(), as_of)?.gate(args.gate);
    if args.summary && args.format == NextFormat::Ics {
        return Err("a summary is no calendar; choose another --format".to_owned());
    }
    let color = match args.color {
        When::Always => true,
        When::Never => false,
        When::Auto => screen.color() && path.is_none(),
    };
    let mut list = Listing {
        args,
        planner: Planner::new(book),
        portfolio: Portfolio::new(as_of),
        output: Output::open(path, streams.stdout)?,
        style: Style { color },
        number: 0,
        shown: 0,
    };
    list.begin()?;
    let (mut unusable, mut refused, mut asked_stdin) = (0_usize, 0_usize, false);
    for file in &args.files {
        let again = is_stdin(file) && std::mem::replace(&mut asked_stdin, is_stdin(file));
        let done = if again {
            Err("standard input can be read only once".to_owned())
        } else {
            list.file(file, streams.stdin, &mut |message| {
                refused += 1;
                complain(streams.stderr, message);
            })
        };
        if let Err(message) = done {
            unusable += 1;
            complain(streams.stderr, &message);
        }
        if list.output.is_closed() {
            break;
        }
    }
    list.end()?;
    list.output.finish()?;
    Ok(if unusable > 0 {
        UNUSABLE
    } else if refused > 0 {
        FAILED
    } else {
        PASSED
    })
}

/// A list under way.
struct Listing<'a, 's> {
    args: &'a NextArgs,
    planner: Planner,
    portfolio: Portfolio,
    output: Output<'s>,
    style: Style,
    /// How many cases were read.
    number: u64,
    /// How many were shown.
    shown: u64,
}

impl Listing<'_, '_> {
    fn begin(&mut self) -> Result<(), String> {
        if self.args.summary {
            return Ok(());
        }
        match self.args.format {
            NextFormat::Json => self.output.text("["),
            NextFormat::Csv => self.output.row(&NEXT_COLUMNS),
            NextFormat::Ics => self.output.text(&calendar_begin()),
            NextFormat::Text => Ok(()),
        }
    }

    /// Goes through one input. What is no case is told at once and left out.
    fn file(
        &mut self,
        path: &Path,
        stdin: &mut dyn std::io::Read,
        unread: &mut dyn FnMut(&str),
    ) -> Result<(), String> {
        let name = label(path);
        let failed = |error: std::io::Error| format!("cannot read {name}: {error}");
        let input = open(path, stdin).map_err(failed)?;
        let mut stream = Stream::new(input, &Limits::default()).map_err(failed)?;
        while let Some(batch) = stream.next_batch(BATCH).map_err(failed)? {
            for document in batch.documents() {
                self.number += 1;
                match self.planner.document(&document) {
                    Some(next) => self.case(next)?,
                    None => unread(&format!(
                        "{name}, line {}: no case that can be read; see sankofa check",
                        document.line
                    )),
                }
                if self.output.is_closed() {
                    return Ok(());
                }
            }
        }
        if stream.is_empty() && !self.output.is_closed() {
            return Err(format!("{name} is empty"));
        }
        Ok(())
    }

    fn case(&mut self, mut next: Next) -> Result<(), String> {
        if let Some(office) = &self.args.office
            && !next.offices.iter().any(|one| **one == **office)
        {
            return Ok(());
        }
        let as_of = self.planner.rulebook().as_of();
        if let Some(days) = self.args.due {
            next.due
                .retain(|due| due.due.days_since(as_of) <= i64::from(days));
            if next.due.is_empty() {
                return Ok(());
            }
        }
        self.shown += 1;
        self.portfolio.add(&next);
        if self.args.summary {
            return Ok(());
        }
        let lang = self.args.lang.lang;
        let first = self.shown == 1;
        match self.args.format {
            NextFormat::Text => {
                let gap = if first { "" } else { "\n" };
                let text = next.to_text(self.number, lang, self.style);
                self.output.text(&format!("{gap}{text}"))
            }
            NextFormat::Json => {
                let gap = if first { "\n" } else { ",\n" };
                self.output.text(&format!("{gap}{}", next.to_json()))
            }
            NextFormat::Csv => next.rows().iter().try_for_each(|row| self.output.row(row)),
            NextFormat::Ics => {
                let days = next.to_calendar(self.number, as_of, lang);
                self.output.text(&days)
            }
        }
    }

    fn end(&mut self) -> Result<(), String> {
        let lang = self.args.lang.lang;
        if !self.args.summary {
            return match self.args.format {
                NextFormat::Json => self
                    .output
                    .text(if self.shown > 0 { "\n]\n" } else { "]\n" }),
                NextFormat::Ics => self.output.text(calendar_end()),
                NextFormat::Text | NextFormat::Csv => Ok(()),
            };
        }
        match self.args.format {
            NextFormat::Text => {
                let text = self.portfolio.to_text(lang, self.style);
                self.output.text(&text)
            }
            NextFormat::Csv => {
                self.output.row(&["section", "name", "count"])?;
                let rows = self.portfolio.rows();
                rows.iter().try_for_each(|row| self.output.row(row))
            }
            _ => {
                let text = self.portfolio.to_json() + "\n";
                self.output.text(&text)
            }
        }
    }
}
