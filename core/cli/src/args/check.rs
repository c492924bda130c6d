//! The words of `sankofa check`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use sankofa::{Date, Gate, Severity};

use super::{LangArg, OutputArg, When, date, gate};

const CHECK_EXAMPLES: &str = "\
Examples:
  sankofa check case.json
  sankofa check cases.jsonl --gate g3 --lang fr        may they be cleared for travel?
  sankofa check *.jsonl --across --fail-on warning     duplicates and repeated benefits too
  sankofa check export.json --select CHI,MED-002       only these themes and rules
  sankofa check cases.jsonl --format csv -o found.csv  for a spreadsheet
  zcat cases.jsonl.gz | sankofa check - --format jsonl --threads 4

An input is one case, JSON Lines (a case per line) or a JSON array of cases.
Exit codes: 0 nothing at or above --fail-on; 1 something; 2 the call, a programme or a file could
not be used (the other files are checked all the same).";

#[derive(Args, Debug)]
#[command(after_help = CHECK_EXAMPLES)]
pub(crate) struct CheckArgs {
    /// Files to check; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Judge every case by this programme: a built-in name, NAME@VERSION or a TOML file
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) programme: Option<OsString>,
    /// The day of judgement, YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// Ask as if every gate up to this one were attempted on the day of judgement
    #[arg(long, value_name = "GATE", ignore_case = true,
          value_parser = PossibleValuesParser::new(Gate::ALL.map(Gate::code)).try_map(gate))]
    pub(crate) gate: Option<Gate>,
    /// Take all inputs as one set and compare the cases with each other
    #[arg(long)]
    pub(crate) across: bool,
    #[command(flatten)]
    pub(crate) lang: LangArg,
    /// Form of the report
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: Format,
    /// Run only these rules: codes, names or themes (CHI)
    #[arg(long, value_name = "CODE,…", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    /// Leave these rules out
    #[arg(long, value_name = "CODE,…", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    /// Exit with 1 from this severity on
    #[arg(long, value_enum, default_value = "error", value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
    /// Show at most N findings; all are counted [default: 10000; jsonl: all]
    #[arg(long, value_name = "N")]
    pub(crate) max_findings: Option<usize>,
    /// Threads to check with; 0: as many as the machine offers. The report does not depend on it
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8))]
    pub(crate) threads: u8,
    #[command(flatten)]
    pub(crate) output: OutputArg,
    /// Colours in the text report; `auto` heeds NO_COLOR
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: When,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    /// For people, by case
    Text,
    /// One JSON report
    Json,
    /// A finding per line, as they come
    Jsonl,
    /// A table of findings
    Csv,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Never,
}

impl FailOn {
    pub(crate) const fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Never => None,
        }
    }
}
