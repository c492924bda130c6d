//! Puts one fault into each of so many made-up cases, all faults in turn, and counts how often the intended rule finds
//! it: `faults N`. Fails where it is less than 99 in 100 of one fault; prints the faults that were not always found.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "an instrument of the tests"
)]

use std::process::ExitCode;

use sankofa_sample::{Profile, Sample, faults};

fn main() -> ExitCode {
    let cases: u64 = std::env::args()
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(10_000);
    let faults: Vec<_> = faults().collect();
    let each = cases / faults.len() as u64 + 1;
    let (mut tried, mut found, mut good) = (0, 0, true);
    for fault in &faults {
        let (mut applied, mut missed) = (0, 0);
        for number in 0..each {
            let profile = Profile::ALL[number as usize % Profile::ALL.len()];
            let sample = Sample::new(profile, 3);
            let Some(broken) = sample.faulty(number, fault) else {
                continue;
            };
            let book = fault.book(sample.day()).expect("a programme");
            applied += 1;
            missed += u64::from(!broken.is_found(fault, &book));
        }
        if missed > 0 || applied < each {
            println!(
                "{}: put in {applied} of {each}, not found {missed}",
                fault.code
            );
        }
        tried += applied;
        found += applied - missed;
        // Each by itself: one that is never found would not show in the sum.
        good &= applied > 0 && (applied - missed) * 100 >= applied * 99;
    }
    println!("{found} of {tried} faults found by their rules");
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
