//! The words of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use sankofa::crosswalk::System;
use sankofa::{Date, Gate, Lang, Severity};
use sankofa_sample::{Profile, Stage};

mod appraise;
mod measure;

pub(crate) use appraise::AppraiseArgs;
pub(crate) use measure::{MeasureArgs, MeasureFormat};

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
    /// List the rules
    Rules(ListArgs),
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
    /// Judge every case by this programme: a built-in name, or a TOML file
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
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(0..=256))]
    pub(crate) threads: u16,
    #[command(flatten)]
    pub(crate) output: OutputArg,
    /// Colours in the text report; `auto` heeds NO_COLOR
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: When,
}

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
    /// Judge every case by this programme: a built-in name, or a TOML file
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

#[derive(Args, Debug)]
pub(crate) struct RuleArgs {
    /// Code (CHI-001) or name (unaccompanied-child-without-decision)
    #[arg(value_name = "CODE")]
    pub(crate) rule: String,
    #[command(flatten)]
    pub(crate) lang: LangArg,
    /// Say who may waive it in this programme: a built-in name, or a TOML file
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
    /// The programme under which the person returns: a built-in name, or a TOML file
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) programme: Option<OsString>,
    #[command(flatten)]
    pub(crate) output: OutputArg,
}

const SAMPLE_EXAMPLES: &str = "\
Examples:
  sankofa sample --n 1000 --seed 7 --like morocco > cases.jsonl
  sankofa sample --stage cleared --like eu                 one case, ready to travel
  sankofa sample --n 20 --fault CHI-001 | sankofa check - --as-of 2016-09-01
  sankofa sample --n 500 --fault any                       a fault in each, any that is known

The same arguments give the same bytes on every machine. Persons, villages, offices and phones are
invented. Faults between cases (duplicates) come as two lines, and show with check --across.
With --fault, the stage is chosen so that the fault can be put in.";

#[derive(Args, Debug)]
#[command(after_help = SAMPLE_EXAMPLES)]
pub(crate) struct SampleArgs {
    /// How many cases
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) n: u64,
    /// Where chance begins
    #[arg(long, value_name = "S", default_value_t = 0)]
    pub(crate) seed: u64,
    /// Whose cases they are like
    #[arg(long, value_name = "PROFILE", default_value = "morocco",
          value_parser = PossibleValuesParser::new(Profile::ALL.map(Profile::code)).try_map(profile))]
    pub(crate) like: Profile,
    /// All at this stage, instead of a mix
    #[arg(long, value_name = "STAGE", conflicts_with = "fault",
          value_parser = PossibleValuesParser::new(Stage::ALL.map(Stage::code)).try_map(stage))]
    pub(crate) stage: Option<Stage>,
    /// Put this fault in: the code of a rule, or `any`
    #[arg(long, value_name = "CODE")]
    pub(crate) fault: Option<String>,
    /// The day of judgement, YYYY-MM-DD: nothing but what is planned is later [default: 2016-09-01]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
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

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

fn days(text: &str) -> Result<u16, &'static str> {
    let number = text.strip_suffix('d').unwrap_or(text);
    number
        .parse()
        .map_err(|_| "not a number of days, such as 7d")
}

fn gate(code: String) -> Result<Gate, &'static str> {
    Gate::parse(&code.to_ascii_lowercase()).ok_or("no such gate")
}

fn profile(code: String) -> Result<Profile, &'static str> {
    Profile::parse(&code).ok_or("no such profile")
}

fn stage(code: String) -> Result<Stage, &'static str> {
    Stage::parse(&code).ok_or("no such stage")
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
