//! Scores of surveys: exact, and never without what was not answered.
//!
//! ```
//! use sankofa::measurement::Scorer;
//!
//! let survey = br#"{"instrument": "rss-2018", "case": "MA-7", "member": "p1", "on": "2016-07-11",
//!     "answers": {"eco.working": "yes", "eco.can_borrow": "refused"}}"#;
//! let scorer = Scorer::new("2016-09-01".parse()?);
//! let scores = scorer.score_json(survey, false);
//! assert!(scores.contains(r#""economic":null"#)); // most was not asked: no score, and not nought
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
mod bare;
mod change;
mod score;
mod scored;
mod scorer;
mod show;

pub use change::{Change, ChangeOf, changes};
pub use score::{Score, ScoreKind, Tier};
pub use scored::{NonAnswers, NotScored, Scored};
pub use scorer::{Scorer, UnknownPolicy};
pub use show::{CHANGE_COLUMNS, SCORE_COLUMNS};
