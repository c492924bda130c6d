//! The words of `sankofa rules`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use sankofa::Date;

use super::{LangArg, OutputArg, TableFormat, When, date};

const RULES_EXAMPLES: &str = "\
Examples:
  sankofa rules --format json
  sankofa rules --diff gb-2020@2020 gb-2020@2024            what a new version changes
  sankofa rules --diff old.toml new.toml cases.jsonl        which cases would newly fail, or pass
  sankofa rules --diff eurp-nl eurp-is cases.jsonl --format csv -o changed.csv

A case fails where it has an error that is not waived. With --diff, csv is a table of differences, or
with files one of all cases that are judged otherwise. Of a programme with several versions the list
shows the one in force on the day of judgement; each case is judged by the version of its own date.
Exit codes: 0 no difference (with files: no case is judged otherwise); 1 some; 2 the call, a programme
or a file could not be used.";

#[derive(Args, Debug)]
#[command(after_help = RULES_EXAMPLES)]
pub(crate) struct RulesArgs {
    /// Cases to judge by both rule sets; `-` is standard input
    #[arg(value_name = "FILE", requires = "diff")]
    pub(crate) files: Vec<PathBuf>,
    /// Say what differs between two rule sets, each a built-in name, NAME@VERSION or a TOML file
    #[arg(long, num_args = 2, value_names = ["A", "B"])]
    pub(crate) diff: Option<Vec<OsString>>,
    /// The day of judgement, YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE", value_parser = date, requires = "diff")]
    pub(crate) as_of: Option<Date>,
    /// Show at most N changed cases; all are counted [default: 10000; csv: all]
    #[arg(long, value_name = "N", requires = "diff")]
    pub(crate) max_cases: Option<usize>,
    /// Form of the list; csv with --diff only
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: TableFormat,
    #[command(flatten)]
    pub(crate) lang: LangArg,
    #[command(flatten)]
    pub(crate) output: OutputArg,
    /// Colours in the text; `auto` heeds NO_COLOR
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: When,
}
