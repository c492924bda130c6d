//! The words of `sankofa score`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use sankofa::Date;

use super::{LangArg, OutputArg, TableFormat, When, date};

const SCORE_EXAMPLES: &str = "\
Examples:
  sankofa score case.json
  sankofa score cases.jsonl surveys.jsonl --format csv -o scores.csv
  sankofa score cases.jsonl --change                       from the baseline to each later survey
  sankofa score cases.jsonl --policy eu-iom-ji             windows of the Joint Initiative
  sankofa score surveys.jsonl --instrument my-survey.toml

A survey on its own is {\"instrument\": \"rss-2018\", \"case\", \"member\", \"on\", \"returned_on\", \"answers\":
{\"eco.working\": \"yes\", …}}. Where a question that counts was not asked there is no score: missing is
neither nought nor a half. Instruments and policies are told in docs/instruments.md.
Exit codes: 0 all documents were read; 1 some were neither a case nor a survey; 2 the call, the
instrument or a file could not be used.";

#[derive(Args, Debug)]
#[command(after_help = SCORE_EXAMPLES)]
pub(crate) struct ScoreArgs {
    /// Files to read, of cases or of surveys; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Score with an instrument of your own: a TOML file [default: rss-2018]
    #[arg(long, value_name = "FILE")]
    pub(crate) instrument: Option<OsString>,
    /// How to settle what the instrument leaves open [default: its first policy]
    #[arg(long, value_name = "NAME")]
    pub(crate) policy: Option<String>,
    /// Changes of each person from the baseline to later surveys, instead of scores
    #[arg(long)]
    pub(crate) change: bool,
    /// The day of judgement, YYYY-MM-DD: later surveys do not count [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    #[command(flatten)]
    pub(crate) lang: LangArg,
    /// Form of the list
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: TableFormat,
    #[command(flatten)]
    pub(crate) output: OutputArg,
    /// Colours in the text; `auto` heeds NO_COLOR
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: When,
}
