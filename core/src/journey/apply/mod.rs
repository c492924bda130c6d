//! Takes a step: records it in the case, if the table and the gate allow it.

mod event;
mod refusal;
mod write;

pub use event::{Event, EventError};
pub use refusal::{Refusal, Why};

use std::collections::BTreeMap;

use super::planner::Planner;
use super::reintegrating::back;
use super::standing::{MemberStanding, Standing, holds, of_facts};
use super::state::State;
use super::steps::may_reopen;
use super::transitions::{BEFORE_COMPLETION, Step};
use crate::check::{Rulebook, is_error};
use crate::codes::{DecisionKind, ReturnState};
use crate::facts::Facts;
use crate::findings::{Finding, Gate};
use crate::model::Case;
use crate::programme::Params;
use crate::record::Datum;
use crate::report::Report;

impl Planner {
    /// Takes a step: gives the case with the step recorded, where the table has it from here, nothing holds the case,
    /// and the case with the step passes its gate. A step without a gate adds no error to those that the case had
    /// before; only what a person decides or suffers (a withdrawal, a missed departure, a death) is recorded whatever
    /// the rules say of its record. The case that was given stays as it is.
    ///
    /// # Errors
    /// [`Refusal`]: why the step was not taken; with the findings, where rules refuse it.
    pub fn apply(&self, case: &Case<'_>, event: &Event) -> Result<Case<'static>, Box<Refusal>> {
        let book = self.plain();
        let (as_of, step) = (book.as_of(), event.step);
        let refuse = |why: Why| Err(Box::new(Refusal::new(step, why)));
        if event.on.date() > as_of {
            return refuse(Why::Later);
        }
        let (version, _) = book.version(case);
        let params = version.params();
        let facts = Facts::of(case, params, as_of);
        let before = of_facts(&facts, params);
        if !goes_on_while_held(step) && is_held(case, event, &facts) {
            return refuse(Why::Held);
        }
        if let Some(why) = forbidden(case, event, &facts, &before, params) {
            return refuse(why);
        }
        let mut written = case.clone();
        let pieces = write::pieces(case, event, &before, as_of);
        for (path, json) in &pieces {
            if let Err(error) = written.set(path, json) {
                return refuse(Why::Record(format!("{path}: {error}")));
            }
        }
        let written = Datum::into_owned(written);
        let after = of_facts(&Facts::of(&written, params, as_of), params);
        if !is_reached(event, &facts, &before, &after) {
            return refuse(Why::NoEffect);
        }
        let Some(gate) = gate_of(event) else {
            if must_be_recorded(step) {
                return Ok(written);
            }
            return match news(book, case, &written) {
                Some(report) => {
                    let mut refusal = Refusal::new(step, Why::Errors);
                    refusal.report = Some(report);
                    Err(Box::new(refusal))
                }
                None => Ok(written),
            };
        };
        // A closure passes its gate by being there. To ask for the gate would ask for all before it, also of who never
        // left.
        let asked = (gate != Gate::G7).then_some(gate);
        let report = asked
            .map_or(book, |gate| self.gate(gate))
            .check_case(&written);
        if report.findings.iter().any(is_error) {
            let mut refusal = Refusal::new(step, Why::Gate(gate));
            refusal.report = Some(report);
            return Err(Box::new(refusal));
        }
        Ok(written)
    }
}

/// What is recorded whatever the rules say of its record: nobody is kept in a return for want of a field.
fn must_be_recorded(step: Step) -> bool {
    matches!(step, Step::Withdraw | Step::Miss | Step::Die)
}

/// The errors of a case with a step that the case before had not: a rule that finds more in a person, or in the case,
/// than it did. Compared by number, since the place of a finding moves when a record is added.
fn news(book: &Rulebook, before: &Case<'_>, after: &Case<'_>) -> Option<Report> {
    let mut report = book.check_case(after);
    if !report.findings.iter().any(is_error) {
        return None;
    }
    let key = |finding: &Finding| (finding.rule.code, finding.member);
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    let mut places = Vec::new();
    for finding in book
        .check_case(before)
        .findings
        .iter()
        .filter(|one| is_error(one))
    {
        *known.entry(key(finding)).or_default() += 1;
        places.push((key(finding), finding.at));
    }
    let mut found: BTreeMap<_, usize> = BTreeMap::new();
    for finding in report.findings.iter().filter(|one| is_error(one)) {
        *found.entry(key(finding)).or_default() += 1;
    }
    report.keep(|finding| {
        let key = key(finding);
        let more = found.get(&key) > known.get(&key);
        is_error(finding) && more && !places.contains(&(key, finding.at))
    });
    (!report.findings.is_empty()).then_some(report)
}

/// The gate of a step. A refusal passes no gate.
fn gate_of(event: &Event) -> Option<Gate> {
    let refuses = event.says("kind", "ineligible") || event.says("kind", "clearance_refused");
    event.step.row().gate.filter(|_| !refuses)
}

/// What happens to a person, what the person says, and what ends a case, is recorded also while it is held.
fn goes_on_while_held(step: Step) -> bool {
    use Step as S;
    step.row().is_way_out()
        || matches!(
            step,
            S::Miss | S::ReportNotDeparted | S::Arrive | S::Receive | S::Transit | S::AskHost
        )
        || matches!(step, S::SendBack | S::Merge | S::Close)
}

fn is_held(case: &Case<'_>, event: &Event, facts: &Facts<'_>) -> bool {
    let held = |id: Option<&str>| !holds(case, id, facts.as_of).is_empty();
    let mut members = facts.members().iter();
    facts.members().is_empty() && held(None)
        || members.any(|member| event.concerns(member.id()) && held(member.id()))
}

/// Whether the table has the step from where the case, or each person concerned, stands.
fn forbidden(
    case: &Case<'_>,
    event: &Event,
    facts: &Facts<'_>,
    before: &Standing,
    params: &Params,
) -> Option<Why> {
    let row = event.step.row();
    if event.step == Step::Reopen && !may_reopen(case, params) {
        return Some(Why::Irreversible);
    }
    let after_return = row.from == BEFORE_COMPLETION || event.step == Step::Entitle;
    for (member, stands) in facts.members().iter().zip(&before.members) {
        if !event.concerns(member.id()) {
            continue;
        }
        if after_return
            && event.step != Step::Stop
            && back(case, member.id(), facts.as_of).is_none()
        {
            return Some(Why::NotFromHere(State::Return(stands.returning)));
        }
    }
    let states = states(event, facts, before);
    if row.from.is_empty() {
        let begun = !case.kind.is_empty();
        return begun.then_some(Why::NotFromHere(State::Case(before.overall)));
    }
    states
        .into_iter()
        .find(|state| !row.from.iter().any(|from| same(*state, *from)))
        .map(Why::NotFromHere)
}

/// The states that the step would change: of the case as a whole, or of each person concerned.
fn states(event: &Event, facts: &Facts<'_>, standing: &Standing) -> Vec<State> {
    let track = event
        .step
        .row()
        .from
        .first()
        .or(event.step.row().to.first());
    let of = |stands: &MemberStanding| match track {
        Some(State::Reintegration(_)) => State::Reintegration(stands.reintegration),
        _ => State::Return(stands.returning),
    };
    if matches!(track, Some(State::Case(_))) {
        return vec![State::Case(standing.overall)];
    }
    if facts.members().is_empty() {
        return vec![State::Return(standing.returning)];
    }
    let all = facts.members().iter().zip(&standing.members);
    all.filter(|(member, _)| event.concerns(member.id()))
        .map(|(_, stands)| of(stands))
        .collect()
}

/// The preparation begins by itself (T08): who has declared to return is on the way into it.
fn same(state: State, from: State) -> bool {
    state == from
        || state == State::Return(ReturnState::VoluntarinessConfirmed)
            && from == State::Return(ReturnState::Preparing)
}

/// Whether the recorded step led where the table says. A step that is dated before another one may lead nowhere.
fn is_reached(event: &Event, facts: &Facts<'_>, before: &Standing, after: &Standing) -> bool {
    let row = event.step.row();
    let (before, after) = (states(event, facts, before), states(event, facts, after));
    before.iter().zip(&after).all(|(before, after)| {
        let stays = row.to.is_empty() && before == after;
        stays || row.to.contains(after)
    })
}

/// The word of the decision behind a step, where it is one.
fn decision(step: Step) -> Option<DecisionKind> {
    use DecisionKind as D;
    Some(match step {
        Step::DecideEligibility => D::Eligible,
        Step::Clear => D::Cleared,
        Step::DecideNoShow => D::Rebooked,
        Step::Exclude => D::ReturnNotViable,
        Step::ReportNotDeparted => D::NotDeparted,
        Step::LoseContact => D::LostContact,
        Step::Remigrate => D::Remigrated,
        Step::Decline => D::DeclinedReintegration,
        Step::Stop => D::DeliveryStopped,
        Step::Reopen => D::Reopened,
        Step::Transfer => D::TransferredOut,
        Step::Expire => D::WindowExpired,
        _ => return None,
    })
}
