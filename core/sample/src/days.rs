//! When what happens: the days of a case, from the registration on, whether or not the case comes so far.

use sankofa::Date;

use crate::profile::Spread;
use crate::{Rng, Stage};

/// The days of a case, in days after the registration first, as dates then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days<D> {
    /// Registered, first consent, first information.
    pub(crate) opened: D,
    /// Counselled alone, screened, further consents.
    pub(crate) counselled: D,
    /// Found eligible or not.
    pub(crate) eligible: D,
    /// Heard, and decided what is best for a child.
    pub(crate) heard: D,
    pub(crate) decided: D,
    /// Tracing ended, caregiver agreed.
    pub(crate) traced: D,
    pub(crate) declared: D,
    /// Papers asked for, and got.
    pub(crate) papers_asked: D,
    pub(crate) papers_got: D,
    /// Safety of the area of return.
    pub(crate) safety: D,
    /// File sent to the origin side, and accepted there.
    pub(crate) package: D,
    pub(crate) accepted: D,
    /// First medical examination.
    pub(crate) examined: D,
    pub(crate) cleared: D,
    pub(crate) departs: D,
    pub(crate) arrives: D,
    pub(crate) entitled: D,
    /// First talk at origin, with assessments.
    pub(crate) met: D,
    pub(crate) plan: D,
    pub(crate) agreed: D,
    pub(crate) approved_origin: D,
    pub(crate) approved: D,
    /// First and last delivery.
    pub(crate) delivered: D,
    pub(crate) delivered_last: D,
    /// First visit and last visit.
    pub(crate) visited: D,
    pub(crate) visited_last: D,
    pub(crate) closed: D,
}

/// Twenty-one points of the logarithmic normal curve with a spread of a half, in percent of the median.
const LOGNORMAL: [i64; 21] = [
    36, 44, 49, 53, 58, 62, 66, 71, 76, 83, 100, 106, 114, 123, 132, 143, 156, 172, 193, 225, 280,
];

/// Draws the days from the registration on.
///
/// `quick` shortens what takes longest, so that a case that came far still fits before the day of judgement.
pub(crate) fn draw(spread: &Spread, far: Far, quick: bool, rng: &mut Rng) -> Days<i64> {
    let percent = rng.pick(&LOGNORMAL).copied().unwrap_or(100);
    let mut wait = (spread.wait * percent / 100 + rng.between(-3, 3)).clamp(32, 260);
    if quick {
        wait = wait.min(70);
    }
    let counselled = rng.between(1, 3);
    let departs = wait;
    // The declaration stays fresh, and the determination before it too.
    let declared = (departs - rng.between(15, 22))
        .min(departs - 15)
        .max(counselled + 10);
    let decided = declared - rng.between(1, 4);
    let papers_asked = (departs - rng.between(28, 36)).max(counselled);
    // Five working days are left for the origin side, also with three holidays among them.
    let cleared = departs - rng.between(12, 13);
    let papers_got = cleared - rng.between(1, 3);
    let package = departs - rng.between(14, 15);
    let arrives = departs;
    let met = arrives + rng.between(3, 14);
    let plan = met + rng.between(1, 9);
    let agreed = plan + rng.between(0, 3);
    let approved_origin = agreed + rng.between(1, 4);
    let approved = approved_origin + rng.between(1, 6);
    let delivered = approved
        + if far.slow {
            rng.between(93, if quick { 100 } else { 140 })
        } else {
            rng.between(7, 80)
        };
    let delivered_last = delivered
        + if far.instalments {
            // With the slowest of all steps before, still within a year of the return.
            rng.between(181, 186)
        } else {
            rng.between(2, 21)
        };
    let visited = delivered + rng.between(10, 30);
    let visited_last = visited.max(delivered_last) + rng.between(5, 40);
    Days {
        opened: 0,
        counselled,
        eligible: counselled + rng.between(1, 5),
        heard: decided - rng.between(1, 3),
        decided,
        traced: decided - rng.between(1, 2),
        declared,
        papers_asked,
        papers_got: papers_got.min(papers_asked + 29),
        safety: departs - rng.between(14, 20),
        package,
        accepted: package + 1,
        examined: cleared - rng.between(0, 2),
        cleared,
        departs,
        arrives,
        entitled: arrives + rng.between(1, 2),
        met,
        plan,
        agreed,
        approved_origin,
        approved,
        delivered,
        delivered_last,
        visited,
        visited_last,
        closed: visited_last + rng.between(5, 25),
    }
}

/// What makes a case long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Far {
    pub(crate) slow: bool,
    pub(crate) instalments: bool,
}

impl Days<i64> {
    /// Puts the last visit off to the time of a midterm or a final survey, in most cases.
    pub(crate) fn follow(&mut self, rng: &mut Rng) {
        let after = match rng.below(10) {
            0..=3 => rng.between(366, 400),
            4..=7 => rng.between(185, 240),
            _ => return,
        };
        let visited = self.visited_last.max(self.arrives + after);
        self.closed += visited - self.visited_last;
        self.visited_last = visited;
    }

    /// The last thing that happened at a stage, and for how many days nothing more need have happened since.
    pub(crate) fn last(&self, stage: Stage) -> (i64, i64) {
        match stage {
            Stage::Registered => (self.opened, 50),
            Stage::Counselled => (self.counselled, 50),
            Stage::Eligible => (self.eligible, 50),
            Stage::Cleared => (self.cleared, self.departs - self.cleared - 1),
            Stage::Departed => (self.departs, 2),
            Stage::Arrived => (self.entitled, (self.arrives + 24 - self.entitled).max(0)),
            Stage::Planned => (self.approved, 50),
            Stage::Delivering => (self.delivered, 50),
            Stage::Monitored => (self.visited_last, 50),
            _ => (self.closed, 150),
        }
    }

    /// As dates, from the day of the registration.
    pub(crate) fn from(&self, opened: Date) -> Days<Date> {
        let on = |days: i64| opened.plus_days(days);
        Days {
            opened: on(self.opened),
            counselled: on(self.counselled),
            eligible: on(self.eligible),
            heard: on(self.heard),
            decided: on(self.decided),
            traced: on(self.traced),
            declared: on(self.declared),
            papers_asked: on(self.papers_asked),
            papers_got: on(self.papers_got),
            safety: on(self.safety),
            package: on(self.package),
            accepted: on(self.accepted),
            examined: on(self.examined),
            cleared: on(self.cleared),
            departs: on(self.departs),
            arrives: on(self.arrives),
            entitled: on(self.entitled),
            met: on(self.met),
            plan: on(self.plan),
            agreed: on(self.agreed),
            approved_origin: on(self.approved_origin),
            approved: on(self.approved),
            delivered: on(self.delivered),
            delivered_last: on(self.delivered_last),
            visited: on(self.visited),
            visited_last: on(self.visited_last),
            closed: on(self.closed),
        }
    }
}
