//! The words of `sankofa appraise`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use sankofa::Date;
use sankofa::measurement::appraisal::asked_of_records;

use super::{LangArg, OutputArg, TableFormat, When, date};

const APPRAISE_EXAMPLES: &str = "\
Examples:
  sankofa appraise case.json
  sankofa appraise cases.jsonl --rank                      the order in which plans come
  sankofa appraise cases.jsonl --criteria my-country.toml --grid my-grid.toml --format csv

Criteria and conditions are met, not met, or not known, which is never a no. What the records of a
case do not answer, an appraisal of the plan does:
{\"plans\": [{\"appraisals\": [{\"id\": \"a1\", \"on\": \"2016-03-01\", \"criterion\": \"cash.low_tension\", \"met\": true}]}]}
Lists are data: core/appraisal. There are no weights and no sum, and no criterion may look at the
status in the host country or at how somebody returned. A list may ask records (`ask`):";

const EXIT_CODES: &str = "\
Exit codes: 0 all cases were read; 1 some could not be read as a case; 2 the call, a list or a file
could not be used.";

/// Examples, the questions that lists may ask, exit codes.
fn help() -> String {
    let questions = asked_of_records().map(|(name, about)| format!("  {name}\n      {about}\n"));
    let questions: String = questions.collect();
    format!("{APPRAISE_EXAMPLES}\n{questions}\n{EXIT_CODES}")
}

#[derive(Args, Debug)]
#[command(after_help = help())]
pub(crate) struct AppraiseArgs {
    /// Files to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Criteria for additional support of your own: a TOML file [default: sop-2017]
    #[arg(long, value_name = "FILE")]
    pub(crate) criteria: Option<OsString>,
    /// Ways to help and their conditions of your own: a TOML file [default: handbook-cash]
    #[arg(long, value_name = "FILE")]
    pub(crate) grid: Option<OsString>,
    /// Plans in the order of the criteria, instead of each case
    #[arg(long)]
    pub(crate) rank: bool,
    /// The day of judgement, YYYY-MM-DD [default: today]
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
