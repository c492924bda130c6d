//! The words of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use sankofa::crosswalk::System;
use sankofa::{Date, Gate, Lang};

mod appraise;
mod check;
mod measure;
mod next;
mod rules;
mod sample;
mod score;

pub(crate) use appraise::AppraiseArgs;
pub(crate) use check::{CheckArgs, Format};
pub(crate) use measure::{MeasureArgs, MeasureFormat};
pub(crate) use next::{NextArgs, NextFormat};
pub(crate) use rules::RulesArgs;
pub(crate) use sample::SampleArgs;
pub(crate) use score::ScoreArgs;

use crate::screen::Screen;
use crate::{PASSED, Streams, UNUSABLE};

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Checks return and reintegration cases: what is wrong, by which rule, on which authority.
#[derive(Parser, Debug)]
#[command(name = "sankofa", version, styles = STYLES, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 nothing to report, 1 something, 2 the call or a file could not be used."
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Check cases and say what is wrong, where, and what to do
    Check(CheckArgs),
    /// Say where each case stands, what is missing for its next step, and what is due
    Next(NextArgs),
    /// Score surveys: how well a person is reintegrated, and in which dimension not
    Score(ScoreArgs),
    /// Measure a programme: indicators, the five criteria, tables that may be published
    Measure(MeasureArgs),
    /// Say which plans merit additional support, and which ways to help are feasible
    Appraise(AppraiseArgs),
    /// Explain a rule: what it checks, why, on which source
    Rule(RuleArgs),
    /// List the rules, or say what differs between two rule sets
    Rules(RulesArgs),
    /// List the programmes (rule sets) that are built in
    Programmes(ListArgs),
    /// Show our codes in the words of other systems
    Crosswalk(CrosswalkArgs),
    /// Print the JSON Schema of a case (2020-12)
    Schema,
    /// Write cases as canonical JSON Lines
    Convert(ConvertArgs),
    /// Write a small valid case to start from
    New(NewArgs),
    /// Make up valid cases, or cases with a fault, as JSON Lines
    Sample(SampleArgs),
}

#[derive(Args, Debug)]
pub(crate) struct RuleArgs {
    /// Code (CHI-001) or name (unaccompanied-child-without-decision)
    #[arg(value_name = "CODE")]
    pub(crate) rule: String,
    #[command(flatten)]
    pub(crate) lang: LangArg,
    /// Say who may waive it in this programme: a built-in name, NAME@VERSION or a TOML file
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) programme: Option<OsString>,
}

#[derive(Args, Debug)]
pub(crate) struct ListArgs {
    /// Form of the list
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: ListFormat,
    #[command(flatten)]
    pub(crate) lang: LangArg,
}

#[derive(Args, Debug)]
pub(crate) struct CrosswalkArgs {
    /// The other system [default: all]
    #[arg(value_name = "SYSTEM", ignore_case = true,
          value_parser = PossibleValuesParser::new(System::ALL.map(System::code)).try_map(system))]
    pub(crate) system: Option<System>,
    /// Form of the table
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: TableFormat,
    #[command(flatten)]
    pub(crate) output: OutputArg,
}

#[derive(Args, Debug)]
pub(crate) struct ConvertArgs {
    /// File to read, in any layout; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Write one document over many lines instead of JSON Lines
    #[arg(long)]
    pub(crate) pretty: bool,
    #[command(flatten)]
    pub(crate) output: OutputArg,
}

#[derive(Args, Debug)]
pub(crate) struct NewArgs {
    /// The programme under which the person returns: a built-in name, NAME@VERSION or a TOML file
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) programme: Option<OsString>,
    #[command(flatten)]
    pub(crate) output: OutputArg,
}

#[derive(Args, Debug)]
pub(crate) struct OutputArg {
    /// Write to this file instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub(crate) path: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct LangArg {
    /// Language of messages
    #[arg(long = "lang", value_name = "LANG", default_value = "en",
          value_parser = PossibleValuesParser::new(Lang::ALL.map(Lang::code)).try_map(lang))]
    pub(crate) lang: Lang,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ListFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TableFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a spreadsheet
    Csv,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

fn gate(code: String) -> Result<Gate, &'static str> {
    Gate::parse(&code.to_ascii_lowercase()).ok_or("no such gate")
}

fn system(code: String) -> Result<System, &'static str> {
    System::parse(&code.to_ascii_lowercase()).ok_or("no such system")
}

fn lang(code: String) -> Result<Lang, &'static str> {
    Lang::parse(&code).ok_or("no such language")
}

fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "not a date of the calendar written YYYY-MM-DD".to_owned())
}

/// Writes help, version or what is wrong with the call.
pub(crate) fn explain(error: &clap::Error, screen: Screen, streams: &mut Streams<'_>) -> u8 {
    let text = error.render();
    let (color, to) = if error.use_stderr() {
        (screen.color_errors(), &mut *streams.stderr)
    } else {
        (screen.color(), &mut *streams.stdout)
    };
    // Help that nobody reads to its end is no error.
    let _ = if color {
        write!(to, "{}", text.ansi())
    } else {
        write!(to, "{text}")
    };
    let _ = to.flush();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => PASSED,
        _ => UNUSABLE,
    }
}
