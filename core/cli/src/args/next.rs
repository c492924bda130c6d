//! The words of `sankofa next`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use sankofa::{Date, Gate};

use super::{LangArg, OutputArg, When, date, gate};

const NEXT_EXAMPLES: &str = "\
Examples:
  sankofa next case.json
  sankofa next cases.jsonl --gate g4 --lang fr             what is missing for the departure?
  sankofa next cases.jsonl --due 7d --office iom-ma        what falls due within a week
  sankofa next cases.jsonl --format ics -o due.ics         for a calendar program
  sankofa next cases.jsonl --summary                       how many stand where

A case is ready for a gate exactly where `sankofa check --gate` finds no error that is not waived.
Exit codes: 0 all cases were read; 1 some could not be read as a case; 2 the call, a programme or a
file could not be used.";

#[derive(Args, Debug)]
#[command(after_help = NEXT_EXAMPLES)]
pub(crate) struct NextArgs {
    /// Files to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// What is missing for this gate [default: the one that each case comes to next]
    #[arg(long, value_name = "GATE", ignore_case = true,
          value_parser = PossibleValuesParser::new(Gate::ALL.map(Gate::code)).try_map(gate))]
    pub(crate) gate: Option<Gate>,
    /// Only what is overdue or falls due within so many days, and the cases with it: 7d
    #[arg(long, value_name = "DAYS", value_parser = days)]
    pub(crate) due: Option<u16>,
    /// Only cases of this office: the one that answers for them, or that of the host or origin side
    #[arg(long, value_name = "OFFICE")]
    pub(crate) office: Option<String>,
    /// Judge every case by this programme: a built-in name, NAME@VERSION or a TOML file
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) programme: Option<OsString>,
    /// The day of judgement, YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// Counts instead of cases: by state, by age, and how far they came
    #[arg(long)]
    pub(crate) summary: bool,
    #[command(flatten)]
    pub(crate) lang: LangArg,
    /// Form of the list
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: NextFormat,
    #[command(flatten)]
    pub(crate) output: OutputArg,
    /// Colours in the text; `auto` heeds NO_COLOR
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: When,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NextFormat {
    /// For people, by case
    Text,
    /// A list for programs
    Json,
    /// A table: steps, what is missing, what is due
    Csv,
    /// A calendar of what is due
    Ics,
}

fn days(text: &str) -> Result<u16, &'static str> {
    let number = text.strip_suffix('d').unwrap_or(text);
    number
        .parse()
        .map_err(|_| "not a number of days, such as 7d")
}
