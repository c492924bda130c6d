//! The words of `sankofa sample`.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use sankofa::Date;
use sankofa_sample::{Profile, Stage};

use super::{OutputArg, date};

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

fn profile(code: String) -> Result<Profile, &'static str> {
    Profile::parse(&code).ok_or("no such profile")
}

fn stage(code: String) -> Result<Stage, &'static str> {
    Stage::parse(&code).ok_or("no such stage")
}
