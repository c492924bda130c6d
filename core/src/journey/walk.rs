//! What is recorded, as steps in the order of time, and the state to which they lead.
//!
//! Records are seldom complete: a step that nobody wrote down is passed over where a later one shows that it was
//! taken. What is no step forward is taken only where the table allows it.

use super::state::State;
use super::transitions::Step;
use crate::values::{Date, Moment};

/// A recorded step.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Move<S> {
    /// The day.
    pub(super) on: Date,
    /// The order within a day: steps of one day are taken in the order of the journey.
    phase: (u8, (Date, i64)),
    pub(super) step: Step,
    pub(super) to: S,
}

/// The moves of one person on one track.
pub(super) struct Moves<S> {
    as_of: Date,
    list: Vec<Move<S>>,
}

impl<S: Copy + Ord> Moves<S> {
    pub(super) const fn by(as_of: Date) -> Self {
        Self {
            as_of,
            list: Vec::new(),
        }
    }

    /// Notes a step of a day; later ones than the day of judgement are not yet taken.
    pub(super) fn add(&mut self, on: Option<Date>, phase: u8, step: Step, to: S) {
        let Some(on) = on.filter(|on| *on <= self.as_of) else {
            return;
        };
        let phase = (phase, (on, i64::MIN));
        self.list.push(Move {
            on,
            phase,
            step,
            to,
        });
    }

    /// The same where the time of day tells the order.
    pub(super) fn add_at(&mut self, on: Option<Moment>, phase: u8, step: Step, to: S) {
        let Some(at) = on.filter(|on| on.date() <= self.as_of) else {
            return;
        };
        self.list.push(Move {
            on: at.date(),
            phase: (phase, at.key()),
            step,
            to,
        });
    }

    /// The first day of a step.
    pub(super) fn first(&self, step: Step) -> Option<Date> {
        let of_step = self.list.iter().filter(|one| one.step == step);
        of_step.map(|one| one.on).min()
    }

    /// The state at the end, and the day from which it holds.
    pub(super) fn walk<T: Track<State = S>>(mut self, begin: S, track: &T) -> (S, Option<Date>) {
        self.list
            .sort_unstable_by_key(|one| (one.on, one.phase, one.step, one.to));
        let (mut now, mut open, mut since) = (begin, begin, None);
        for one in &self.list {
            let next = track.after(now, open, one);
            if next != now {
                if !track.is_end(now) {
                    open = now;
                }
                since = Some(one.on);
                now = next;
            }
        }
        (now, since)
    }
}

/// How a track goes from state to state.
pub(super) trait Track {
    /// Its states.
    type State: Copy + Ord;

    /// The state after a move: the same where the move leads nowhere. `open` is the last state that was no end.
    fn after(&self, now: Self::State, open: Self::State, one: &Move<Self::State>) -> Self::State;

    /// Whether a state is an end.
    fn is_end(&self, state: Self::State) -> bool;
}

/// Whether the table allows a step between two states.
pub(super) fn allowed(step: Step, from: State, to: State) -> bool {
    step.row().leads(from, to)
}
