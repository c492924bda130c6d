//! `sankofa next`.

use sankofa::Style;
use sankofa::journey::{NEXT_COLUMNS, Next, Planner, Portfolio, calendar_begin, calendar_end};
use sankofa::reading::Document;

use crate::args::{NextArgs, NextFormat};
use crate::clock::today;
use crate::inputs::{Inputs, Taken};
use crate::output::Output;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::{Outcome, Streams, programmes};

/// Says of each case where it stands and what comes next, one after the other: nothing is kept.
pub(crate) fn next(args: &NextArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    let as_of = args.as_of.map_or_else(today, Ok)?;
    let path = args.output.path.as_deref();
    let book = programmes::rulebook(args.programme.as_deref(), as_of)?.gate(args.gate);
    if args.summary && args.format == NextFormat::Ics {
        return Err("a summary is no calendar; choose another --format".to_owned());
    }
    let seen = !args.summary && screen.shows(path);
    let progress = Progress::over(&args.files, screen.stderr && !seen);
    let inputs = Inputs::new(&args.files, progress, streams.stdin, streams.stderr);
    let mut list = Listing {
        args,
        planner: Planner::new(book),
        portfolio: Portfolio::new(as_of),
        output: Output::open(path, streams.stdout)?,
        style: screen.style(args.color, path),
        number: 0,
        shown: 0,
    };
    list.begin()?;
    let done = inputs.documents("no case that can be read", |document| {
        list.document(document)
    });
    list.end()?;
    list.output.finish()?;
    Ok(done.code())
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

    fn document(&mut self, document: &Document<'_>) -> Result<Taken, String> {
        self.number += 1;
        let Some(next) = self.planner.document(document) else {
            return Ok(Taken::Refused);
        };
        self.case(next)?;
        Ok(self.output.taken())
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
                let rows = self.portfolio.rows();
                self.output.table(&["section", "name", "count"], rows)
            }
            _ => {
                let text = self.portfolio.to_json() + "\n";
                self.output.text(&text)
            }
        }
    }
}
