//! Plans in the order of the criteria: compared one criterion after the other, never by a sum. A plan of which something
//! is not known has a first and a last place that it can have.

use std::fmt::Write as _;

use super::{Appraised, AppraisedPlan, Criteria, Met};

/// The columns of [`Ranked::row`].
pub const RANK_COLUMNS: [&str; 4] = ["first", "last", "case", "plan"];

/// A plan among others.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Ranked {
    /// The first place that it can have, from 1.
    pub first: usize,
    /// The last.
    pub last: usize,
    /// The id of the case, where it is safe to repeat.
    pub case: Option<Box<str>>,
    /// The id of the plan, where it is safe to repeat.
    pub plan: Option<Box<str>>,
}

/// Plans to be ranked: of each two numbers and its ids are kept.
#[derive(Clone, Debug, Default)]
pub struct Ranking(Vec<Kept>);

#[derive(Clone, Debug)]
struct Kept {
    /// A bit for each criterion, the first the highest, with what is not known against the plan, and for it.
    low: u128,
    high: u128,
    case: Option<Box<str>>,
    plan: Option<Box<str>>,
}

fn keys(plan: &AppraisedPlan<'_>, criteria: &Criteria) -> (u128, u128) {
    let positive = plan.positive.iter().map(|one| one.met);
    let negative = plan
        .negative
        .iter()
        .map(|one: &Met<'_>| one.met.map(|met| !met));
    let good: Vec<Option<bool>> = if criteria.negative_first {
        negative.chain(positive).collect()
    } else {
        positive.chain(negative).collect()
    };
    let key = |open: bool| {
        good.iter().fold(0_u128, |key, good| {
            key << 1 | u128::from(good.unwrap_or(open))
        })
    };
    (key(false), key(true))
}

impl Ranking {
    /// Adds the plans of a case.
    pub fn add(&mut self, appraised: &Appraised<'_>) {
        for plan in &appraised.plans {
            let (low, high) = keys(plan, appraised.criteria);
            self.0.push(Kept {
                low,
                high,
                case: appraised.case.clone(),
                plan: plan.id.clone(),
            });
        }
    }

    /// All plans, those that can come first before others. One comes before another for certain where it does whatever the
    /// answers are that are not known.
    #[must_use]
    pub fn finish(self) -> Vec<Ranked> {
        let sorted = |of: fn(&Kept) -> u128| {
            let mut keys: Vec<u128> = self.0.iter().map(of).collect();
            keys.sort_unstable();
            keys
        };
        let (lows, highs) = (sorted(|one| one.low), sorted(|one| one.high));
        let all = self.0.len();
        let mut ranked: Vec<Ranked> = self
            .0
            .into_iter()
            .map(|one| Ranked {
                // Those before it for certain are better at their worst than it is at its best.
                first: 1 + all - lows.partition_point(|low| *low <= one.high),
                last: all - highs.partition_point(|high| *high < one.low),
                case: one.case,
                plan: one.plan,
            })
            .collect();
        ranked.sort_by(|a, b| {
            let key = |one: &Ranked| (one.first, one.last);
            key(a)
                .cmp(&key(b))
                .then_with(|| (&a.case, &a.plan).cmp(&(&b.case, &b.plan)))
        });
        ranked
    }
}

impl Ranked {
    /// As one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        let id = |id: &Option<Box<str>>| serde_json::to_string(id).unwrap_or_default();
        let mut out = String::new();
        let _ = write!(
            out,
            r#"{{"first":{},"last":{},"case":{},"plan":{}}}"#,
            self.first,
            self.last,
            id(&self.case),
            id(&self.plan)
        );
        out
    }

    /// As a row of [`RANK_COLUMNS`].
    #[must_use]
    pub fn row(&self) -> [String; RANK_COLUMNS.len()] {
        let id = |id: &Option<Box<str>>| id.as_deref().unwrap_or_default().to_owned();
        [
            self.first.to_string(),
            self.last.to_string(),
            id(&self.case),
            id(&self.plan),
        ]
    }
}
