//! Two measures of balance that are no share and no mean: whether help went where need is, and whether groups with the
//! same need got the same. Both are proposed.

mod fairness;
mod need;

pub(crate) use fairness::Fairness;
pub(crate) use need::NeedAndHelp;
