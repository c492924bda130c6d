//! Where a case stands, what its next step needs, and what is due.
//!
//! Three tracks, worked out of the records: return, protection, reintegration. The steps between their states are a
//! table ([`Step`], [`Transition`]), printed with its diagrams in docs/journey.md.

mod apply;
mod clocks;
mod closing;
mod known;
mod page;
mod planner;
mod plans;
mod portfolio;
mod protecting;
mod readiness;
mod reintegrating;
mod returning;
mod show;
mod standing;
mod state;
mod steps;
mod transitions;
mod walk;

pub use crate::rules::required::{Actor, Item, Lack, MATRIX, Need, Row, When};
pub use apply::{Event, EventError, Refusal, Why};
pub use clocks::{Clock, Due, Unit};
pub use known::known_by;
pub use page::journey_page;
pub(crate) use planner::reached;
pub use planner::{Next, Planner};
pub(crate) use portfolio::FUNNEL;
pub use portfolio::Portfolio;
pub use readiness::{Missing, Readiness};
pub use show::{NEXT_COLUMNS, calendar_begin, calendar_end};
pub(crate) use standing::of_facts;
pub use standing::{MemberStanding, Standing, standing};
pub use state::State;
pub use transitions::{Step, Transition};
