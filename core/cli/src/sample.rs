//! `sankofa sample`: made-up cases.

use std::io::Write;

use sankofa::rules;
use sankofa_sample::{Fault, Sample, faults, faults_of};

use crate::args::SampleArgs;
use crate::output::Output;
use crate::{Outcome, PASSED, Streams};

/// How many cases are tried for one that a fault can be put into.
const TRIES: u64 = 64;

/// Writes the cases.
pub(crate) fn sample(args: &SampleArgs, streams: &mut Streams<'_>) -> Outcome {
    let mut sample = Sample::new(args.like, args.seed);
    if let Some(stage) = args.stage {
        sample = sample.stage(stage);
    }
    if let Some(day) = args.as_of {
        sample = sample.as_of(day);
    }
    let known = match args.fault.as_deref() {
        None => None,
        Some(asked) => Some(asked_for(asked)?),
    };
    let mut output = Output::open(args.output.path.as_deref(), streams.stdout)?;
    for number in 0..args.n {
        let lines = match &known {
            None => vec![sample.line(number).into_bytes()],
            Some(known) => broken(&sample, number, known)?,
        };
        for mut line in lines {
            line.push(b'\n');
            output
                .write_all(&line)
                .map_err(|error| output.failed(&error))?;
        }
        if output.is_closed() {
            break;
        }
    }
    output.finish()?;
    Ok(PASSED)
}

/// The faults that the call names.
fn asked_for(asked: &str) -> Result<Vec<&'static Fault>, String> {
    if asked.eq_ignore_ascii_case("any") {
        return Ok(faults().collect());
    }
    let Some(rule) = rules::find(asked) else {
        let nearest = rules::nearest(asked)
            .map(|nearest| format!("; nearest is {nearest}"))
            .unwrap_or_default();
        return Err(format!("there is no rule {asked}{nearest}"));
    };
    let found: Vec<&'static Fault> = faults_of(rule.code).collect();
    if found.is_empty() {
        return Err(format!("no fault is known that makes {} fire", rule.code));
    }
    Ok(found)
}

/// A case with one of the faults: each in its turn, and the next one where it cannot be put in.
fn broken(sample: &Sample, number: u64, known: &[&'static Fault]) -> Result<Vec<Vec<u8>>, String> {
    (number..number.saturating_add(TRIES))
        .find_map(|turn| {
            let places = u64::try_from(known.len()).ok()?;
            let place = usize::try_from(turn.checked_rem(places)?).ok()?;
            sample.faulty(number, known.get(place)?)
        })
        .map(|faulty| faulty.lines)
        .ok_or_else(|| format!("no fault could be put into case {number}"))
}
