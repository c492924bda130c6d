//! `sankofa score`.

use std::ffi::OsStr;
use std::path::Path;

use sankofa::measurement::{CHANGE_COLUMNS, Instrument, SCORE_COLUMNS, Scored, Scorer, changes};
use sankofa::reading::Document;
use sankofa::{Style, Words};

use crate::args::{ScoreArgs, TableFormat};
use crate::clock::today;
use crate::input::label;
use crate::inputs::{Inputs, Taken};
use crate::output::Output;
use crate::progress::Progress;
use crate::screen::Screen;
use crate::{Outcome, Streams};

/// Scores the surveys of the inputs, one after the other: nothing is kept, unless changes are asked for.
pub(crate) fn score(args: &ScoreArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    let scorer = scorer(args)?;
    let path = args.output.path.as_deref();
    let seen = !args.change && screen.shows(path);
    let progress = Progress::over(&args.files, screen.stderr && !seen);
    let inputs = Inputs::new(&args.files, progress, streams.stdin, streams.stderr);
    let mut list = Listing {
        args,
        scorer: &scorer,
        kept: Vec::new(),
        output: Output::open(path, streams.stdout)?,
        style: screen.style(args.color, path),
        surveys: 0,
        shown: 0,
    };
    list.begin()?;
    let done = inputs.documents("neither a case nor a survey that can be read", |document| {
        list.document(document)
    });
    list.end()?;
    list.output.finish()?;
    Ok(done.code())
}

/// The instrument and the policy, as the options say.
fn scorer(args: &ScoreArgs) -> Result<Scorer, String> {
    let mut scorer = Scorer::new(args.as_of.map_or_else(today, Ok)?);
    if let Some(own) = args
        .instrument
        .as_deref()
        .map(instrument)
        .transpose()?
        .flatten()
    {
        scorer = scorer.with(own);
    }
    match &args.policy {
        Some(policy) => scorer.policy(policy).map_err(|error| error.to_string()),
        None => Ok(scorer),
    }
}

/// An instrument from a file; none where it is the one that scores by itself.
fn instrument(asked: &OsStr) -> Result<Option<Instrument>, String> {
    if asked == Instrument::rss_2018().name() {
        return Ok(None);
    }
    let path = Path::new(asked);
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", label(path)))?;
    let own = Instrument::from_toml(&text).map_err(|error| format!("{}: {error}", label(path)))?;
    Ok(Some(own))
}

/// A list under way.
struct Listing<'a, 's> {
    args: &'a ScoreArgs,
    scorer: &'a Scorer,
    /// All surveys, where changes are asked for: those of one person may stand anywhere.
    kept: Vec<Scored<'a>>,
    output: Output<'s>,
    style: Style,
    /// How many surveys were scored.
    surveys: u64,
    /// How many surveys or changes were shown.
    shown: u64,
}

impl<'a> Listing<'a, '_> {
    fn begin(&mut self) -> Result<(), String> {
        match self.args.format {
            TableFormat::Json => self.output.text("["),
            TableFormat::Csv if self.args.change => self.output.row(&CHANGE_COLUMNS),
            TableFormat::Csv => self.output.row(&SCORE_COLUMNS),
            TableFormat::Text => Ok(()),
        }
    }

    fn document(&mut self, document: &Document<'_>) -> Result<Taken, String> {
        let Some(surveys) = self.scorer.document(document) else {
            return Ok(Taken::Refused);
        };
        surveys.into_iter().try_for_each(|one| self.survey(one))?;
        Ok(self.output.taken())
    }

    fn survey(&mut self, scored: Scored<'a>) -> Result<(), String> {
        self.surveys += 1;
        if self.args.change {
            self.kept.push(scored);
            return Ok(());
        }
        let lang = self.args.lang.lang;
        match self.args.format {
            TableFormat::Text => {
                let of = self.scorer.instrument();
                let text = scored.to_text(self.surveys, of, lang, self.style);
                self.one(&text)
            }
            TableFormat::Json => self.one(&scored.to_json()),
            TableFormat::Csv => self.output.row(&scored.row()),
        }
    }

    /// One text of several, with what stands between them.
    fn one(&mut self, text: &str) -> Result<(), String> {
        self.shown += 1;
        let gap = match (self.args.format, self.shown) {
            (TableFormat::Json, 1) => "\n",
            (TableFormat::Json, _) => ",\n",
            (_, 1) => "",
            _ => "\n",
        };
        self.output.text(gap)?;
        self.output.text(text)
    }

    fn end(&mut self) -> Result<(), String> {
        let lang = self.args.lang.lang;
        for change in changes(&self.kept) {
            match self.args.format {
                TableFormat::Text => self.one(&change.to_text(lang, self.style))?,
                TableFormat::Json => self.one(&change.to_json())?,
                TableFormat::Csv => self.output.row(&change.row())?,
            }
        }
        let none = self.shown == 0;
        match self.args.format {
            TableFormat::Json if none => self.output.text("]\n"),
            TableFormat::Json => self.output.text("\n]\n"),
            TableFormat::Text if none => {
                let id = if self.args.change {
                    "score-no-pair"
                } else {
                    "score-nothing"
                };
                self.output.text(&(Words::of(lang).get(id, None) + "\n"))
            }
            TableFormat::Text | TableFormat::Csv => Ok(()),
        }
    }
}
