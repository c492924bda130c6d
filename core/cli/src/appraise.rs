//! `sankofa appraise`.

use std::ffi::OsStr;
use std::path::Path;

use sankofa::measurement::appraisal::{
    APPRAISAL_COLUMNS, AppraisalError, Appraised, Appraiser, Criteria, Grid, RANK_COLUMNS, Ranking,
};
use sankofa::{Style, Words};

use crate::args::{AppraiseArgs, TableFormat};
use crate::clock::today;
use crate::input::label;
use crate::inputs::Inputs;
use crate::output::Output;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::{Outcome, Streams};

/// Appraises the plans of the inputs, one case after the other: nothing is kept, unless plans are ranked.
pub(crate) fn appraise(args: &AppraiseArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    let mut appraiser = Appraiser::new(args.as_of.map_or_else(today, Ok)?);
    if let Some(path) = args.criteria.as_deref() {
        appraiser = appraiser.criteria(from(path, Criteria::from_toml)?);
    }
    if let Some(path) = args.grid.as_deref() {
        appraiser = appraiser.grid(from(path, Grid::from_toml)?);
    }
    let path = args.output.path.as_deref();
    let mut list = Listing {
        args,
        ranking: Ranking::default(),
        output: Output::open(path, streams.stdout)?,
        style: screen.style(args.color, path),
        number: 0,
        shown: 0,
    };
    list.begin()?;
    let mut done = Ok(());
    let progress = Progress::over(&args.files, screen.stderr);
    let inputs = Inputs::new(&args.files, progress, streams.stdin, streams.stderr);
    let inputs = inputs.cases(|document| {
        list.number += 1;
        let appraised = appraiser.document(document);
        let known = appraised.is_some();
        if let (Some(appraised), Ok(())) = (appraised, &done) {
            done = list.case(&appraised);
        }
        known
    });
    done?;
    list.end()?;
    list.output.finish()?;
    Ok(inputs.code())
}

/// A list from a file.
fn from<T>(path: &OsStr, read: fn(&str) -> Result<T, AppraisalError>) -> Result<T, String> {
    let path = Path::new(path);
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", label(path)))?;
    read(&text).map_err(|error| format!("{}: {error}", label(path)))
}

/// A list under way.
struct Listing<'a, 's> {
    args: &'a AppraiseArgs,
    ranking: Ranking,
    output: Output<'s>,
    style: Style,
    /// How many documents were read.
    number: u64,
    /// How many cases or plans were shown.
    shown: u64,
}

impl Listing<'_, '_> {
    fn begin(&mut self) -> Result<(), String> {
        match self.args.format {
            TableFormat::Json => self.output.text("["),
            TableFormat::Csv if self.args.rank => self.output.row(&RANK_COLUMNS),
            TableFormat::Csv => self.output.row(&APPRAISAL_COLUMNS),
            TableFormat::Text => Ok(()),
        }
    }

    fn case(&mut self, appraised: &Appraised<'_>) -> Result<(), String> {
        if self.args.rank {
            self.ranking.add(appraised);
            return Ok(());
        }
        match self.args.format {
            TableFormat::Text => {
                let lang = self.args.lang.lang;
                let text = appraised.to_text(self.number, lang, self.style);
                self.one(&text, "\n")
            }
            TableFormat::Json => self.one(&appraised.to_json(), ",\n"),
            TableFormat::Csv => appraised
                .rows()
                .iter()
                .try_for_each(|row| self.output.row(row)),
        }
    }

    fn one(&mut self, text: &str, gap: &str) -> Result<(), String> {
        self.shown += 1;
        let first = match self.args.format {
            TableFormat::Json => "\n",
            _ => "",
        };
        let gap = if self.shown == 1 { first } else { gap };
        self.output.text(&format!("{gap}{text}"))
    }

    fn end(&mut self) -> Result<(), String> {
        let words = Words::of(self.args.lang.lang);
        if self.args.rank && self.args.format == TableFormat::Text {
            let note = words.get("appraise-rank-note", None);
            self.output.text(&(note + "\n"))?;
        }
        for ranked in std::mem::take(&mut self.ranking).finish() {
            match self.args.format {
                TableFormat::Text => {
                    let [first, last, case, plan] = ranked.row();
                    let places = if first == last {
                        first
                    } else {
                        format!("{first}\u{2013}{last}")
                    };
                    self.output.text(&format!("{places:>9}  {case} {plan}\n"))?;
                }
                TableFormat::Json => self.one(&ranked.to_json(), ",\n")?,
                TableFormat::Csv => self.output.row(&ranked.row())?,
            }
        }
        match self.args.format {
            TableFormat::Json if self.shown == 0 => self.output.text("]\n"),
            TableFormat::Json => self.output.text("\n]\n"),
            _ => Ok(()),
        }
    }
}
