//! What a rule sees while it runs, and how it answers.

use std::cell::{Cell, OnceCell};

use super::entitlements::Verdicts;
use crate::codes::{Currency, RecordKind};
use crate::facts::{Facts, Member};
use crate::findings::{ARGS, Arg, Finding, Gate, Rule, Severity};
use crate::model::{Case, Plan, Side};
use crate::programme::{Calendar, Param, Params, Programmes, Version};
use crate::record::{Field, Loc};
use crate::values::Date;

/// The rule sets of a case: the one by which it is judged, and all that are known.
pub(crate) struct Sets<'s> {
    pub(crate) version: &'s Version,
    pub(crate) programmes: &'s Programmes,
    /// What was found about caps: worked out once, told by several rules.
    pub(crate) caps: OnceCell<Verdicts>,
}

impl Sets<'_> {
    /// The currency of the amounts among the parameters.
    pub(crate) fn currency(&self) -> Option<Currency> {
        let (name, _) = self.version.id().split_once('@')?;
        self.programmes.get(name)?.currency()
    }
}

/// The rule that runs.
#[derive(Clone, Copy)]
pub(crate) struct Running {
    pub(crate) rule: &'static Rule,
    /// Its place in the catalogue.
    pub(crate) place: usize,
    /// How grave its findings are under the rule set.
    pub(crate) severity: Severity,
}

/// What a rule sees: the case, what is worked out of it, the parameters of its programme, and the day of judgement.
///
/// A rule answers in three ways: it says nothing (the case passes), [`Cx::fail`], or [`Cx::skip`] where the case
/// does not tell enough.
pub(crate) struct Cx<'c, 'o> {
    /// The case.
    pub(crate) case: &'c Case<'c>,
    /// What many rules ask, worked out once.
    pub(crate) facts: &'o Facts<'c>,
    /// The parameters of the rule set in force.
    pub(crate) params: &'o Params,
    /// The rule set in force, and those of other programmes that pay.
    pub(crate) sets: &'o Sets<'o>,
    /// The day of judgement, whole.
    pub(crate) as_of: Date,
    /// The gate that is due, for rules bound to one.
    pub(crate) gate: Option<Gate>,
    /// The day on which the gate was passed; the day of judgement where it is only attempted.
    pub(crate) due: Date,
    /// The gate that was asked for.
    asked: Option<Gate>,
    running: &'o Running,
    member: Option<u16>,
    findings: &'o mut Vec<Finding>,
    /// How often each rule could not be decided, by its place in the catalogue.
    skipped: &'o [Cell<u64>],
}

impl<'c, 'o> Cx<'c, 'o> {
    pub(crate) fn new(
        facts: &'o Facts<'c>,
        sets: &'o Sets<'o>,
        running: &'o Running,
        asked: Option<Gate>,
        findings: &'o mut Vec<Finding>,
        skipped: &'o [Cell<u64>],
    ) -> Self {
        Self {
            case: facts.case,
            facts,
            params: sets.version.params(),
            sets,
            as_of: facts.as_of,
            gate: None,
            due: facts.as_of,
            asked,
            running,
            member: None,
            findings,
            skipped,
        }
    }

    /// Says which rule runs next.
    pub(crate) fn turn(&mut self, running: &'o Running) {
        self.running = running;
    }

    /// Says for whom and at which gate the rule runs next.
    pub(crate) fn about(&mut self, member: Option<&Member<'_>>, due: Option<(Gate, Date)>) {
        self.member = member.and_then(|member| u16::try_from(member.place).ok());
        self.gate = due.map(|(gate, _)| gate);
        self.due = due.map_or(self.as_of, |(_, on)| on);
    }

    /// When a gate was passed for a member; the day of judgement where it was asked for. For rules that bind at
    /// several gates and are graver at a later one.
    pub(crate) fn reached(&self, member: &Member<'_>, gate: Gate) -> Option<Date> {
        let due = self.facts.due(member, &[gate], self.asked);
        due.map(|(_, on)| on)
    }

    /// Whether a gate is attempted on the day of judgement because somebody asked, also where it was passed before.
    pub(crate) fn attempts(&self, gate: Gate) -> bool {
        self.asked.is_some_and(|asked| gate <= asked)
    }

    /// The plans that are asked about at gate g5, with their places: those that stand approved, also while a draft is to
    /// replace them; where approval is attempted, those that count.
    pub(crate) fn plans(&self) -> impl Iterator<Item = (usize, &'c Plan<'c>)> + use<'c, 'o> {
        let attempted = self.attempts(Gate::G5);
        let versions = self.facts.versions();
        versions
            .filter(move |(.., one)| if attempted { one.counts } else { one.stands })
            .map(|(place, plan, _)| (place, plan))
    }

    /// The plans that count or stand approved, with their places.
    pub(crate) fn plans_at_work(
        &self,
    ) -> impl Iterator<Item = (usize, &'c Plan<'c>)> + use<'c, 'o> {
        let versions = self.facts.versions();
        versions
            .filter(|(.., one)| one.counts || one.stands)
            .map(|(place, plan, _)| (place, plan))
    }

    /// Whether the case was opened only after the return: nobody prepared the journey here.
    pub(crate) fn opened_after_return(&self) -> bool {
        self.case.kind.val() == Some(RecordKind::Retroactive)
    }

    /// The rule does not hold at this place.
    pub(crate) fn fail<const N: usize>(&mut self, at: impl Into<Loc>, args: [Arg; N]) {
        self.finding(at.into(), None, args, self.running.severity);
    }

    /// A lighter part of the rule does not hold: as grave as said, unless the rule set takes the whole rule lighter.
    pub(crate) fn fail_as<const N: usize>(
        &mut self,
        severity: Severity,
        at: impl Into<Loc>,
        args: [Arg; N],
    ) {
        self.finding(at.into(), None, args, self.running.severity.min(severity));
    }

    /// The rule does not hold between two places.
    pub(crate) fn fail_with<const N: usize>(
        &mut self,
        at: impl Into<Loc>,
        related: impl Into<Loc>,
        args: [Arg; N],
    ) {
        self.finding(at.into(), Some(related.into()), args, self.running.severity);
    }

    /// The case does not tell enough to say.
    pub(crate) fn skip(&mut self) {
        if let Some(count) = self.skipped.get(self.running.place) {
            count.set(count.get() + 1);
        }
    }

    /// Working days from one day to another by the calendar of a side: the host's before the arrival, the origin's after
    /// it. From Friday to the next Monday it is one; negative where the second day is the earlier one.
    ///
    /// "At least five working days before" is asked from the eve to the eve: the day of the notice counts, that of the
    /// departure does not.
    pub(crate) fn working_days(&self, of: &Field<Side<'_>>, from: Date, to: Date) -> i64 {
        let country = of.get().and_then(|side| side.country.val());
        Calendar::of(country, self.params).between(from, to)
    }

    /// A number of the rule set; without one the rule is skipped.
    pub(crate) fn number(&mut self, param: Param) -> Option<i64> {
        let number = self.params.int(param);
        if number.is_none() {
            self.skip();
        }
        number
    }

    #[cold]
    fn finding<const N: usize>(
        &mut self,
        at: Loc,
        related: Option<Loc>,
        args: [Arg; N],
        severity: Severity,
    ) {
        const { assert!(N <= ARGS, "a finding carries at most three arguments") };
        let mut all = [Arg::None; ARGS];
        for (slot, arg) in all.iter_mut().zip(args) {
            *slot = arg;
        }
        self.findings.push(Finding {
            rule: self.running.rule,
            severity,
            gate: self.gate,
            at,
            related,
            member: self.member,
            args: all,
            case: 0,
            line: 0,
            column: 0,
            waived: None,
        });
    }
}
