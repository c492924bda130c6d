//! What comes next as rows, for spreadsheets: a row for each step, each thing that is missing, each day that is due.

use crate::codes::CodeList;
use crate::journey::planner::Next;
use crate::rules::required::Actor;

/// The columns of [`Next::rows`].
pub const NEXT_COLUMNS: [&str; 14] = [
    "case",
    "overall",
    "return",
    "reintegration",
    "kind",
    "gate",
    "name",
    "member",
    "state",
    "who",
    "rule",
    "start",
    "due",
    "days_left",
];

fn joined(who: &[Actor]) -> String {
    let codes: Vec<&str> = who.iter().map(|actor| actor.code()).collect();
    codes.join(" ")
}

impl Next {
    /// The rows of the case. What is unknown is empty; working days have `wd` behind their number.
    #[must_use]
    pub fn rows(&self) -> Vec<[String; NEXT_COLUMNS.len()]> {
        let standing = &self.standing;
        let row = |kind: &str, cells: [String; 9]| {
            let [gate, name, member, state, who, rule, start, due, left] = cells;
            [
                self.case.as_deref().unwrap_or_default().to_owned(),
                standing.overall.code().to_owned(),
                standing.returning.code().to_owned(),
                standing.reintegration.code().to_owned(),
                kind.to_owned(),
                gate,
                name,
                member,
                state,
                who,
                rule,
                start,
                due,
                left,
            ]
        };
        let none = String::new;
        let steps = self.steps.iter().map(|step| {
            let gate = step.gate.map(|gate| gate.code()).unwrap_or_default();
            let name = step.step.name().to_owned();
            let who = joined(step.who);
            row(
                "step",
                [
                    gate.to_owned(),
                    name,
                    none(),
                    none(),
                    who,
                    none(),
                    none(),
                    none(),
                    none(),
                ],
            )
        });
        let missing = self.blockers().map(|lack| {
            row(
                "missing",
                [
                    lack.gate.code().to_owned(),
                    lack.item
                        .map(|item| item.code())
                        .unwrap_or_default()
                        .to_owned(),
                    lack.member.as_deref().unwrap_or_default().to_owned(),
                    lack.state.code().to_owned(),
                    joined(lack.who),
                    lack.finding.rule.code.to_owned(),
                    none(),
                    none(),
                    none(),
                ],
            )
        });
        let due = self.due.iter().map(|due| {
            let left = match due.clock.unit().code() {
                "cd" => due.days_left.to_string(),
                unit => format!("{} {unit}", due.days_left),
            };
            row(
                "due",
                [
                    none(),
                    due.clock.name().to_owned(),
                    none(),
                    none(),
                    none(),
                    due.clock.rule().unwrap_or_default().to_owned(),
                    due.start.to_string(),
                    due.due.to_string(),
                    left,
                ],
            )
        });
        steps.chain(missing).chain(due).collect()
    }
}
