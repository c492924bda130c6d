//! Two rule sets side by side: what differs between them, and what that does to cases.
//!
//! ```
//! use sankofa::Rulebook;
//! use sankofa::comparison::{Comparison, Topic};
//!
//! let day = "2024-06-01".parse()?;
//! let old = Rulebook::new(day).programme("gb-2020@2020")?;
//! let new = Rulebook::new(day).programme("gb-2020@2024")?;
//! let comparison = Comparison::new(old, new);
//!
//! // What differs: when they hold, and the most that is paid.
//! let listed = comparison.differences();
//! assert!(listed.changes.iter().any(|change| change.topic == Topic::Cap));
//!
//! // What that does to cases, each of them read once and judged by both.
//! let compared = comparison.check(br#"{"format": "sankofa/1", "id": "A-1"}"#);
//! assert_eq!((compared.cases, compared.newly_failing), (1, 0));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Both are judged by one catalogue: a rule is new here where A switched it off. What no rule reads is left out: titles,
//! notes, sources of a whole set.

mod caps;
mod cases;
mod differences;
mod run;
mod show;

pub use cases::{CaseChange, Fired, How, Outcome, RuleChange};
pub use differences::{Change, Differences, Side, Topic};
pub use run::{Compared, Comparing, Comparison, RuleTotal};
pub use show::{CASE_COLUMNS, CHANGE_COLUMNS};
