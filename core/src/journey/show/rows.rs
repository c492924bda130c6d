//! What comes next as rows, for spreadsheets: a row for each step, each thing that is missing, each day that is due.

use crate::codes::CodeList;
use crate::journey::clocks::Due;
use crate::journey::planner::Next;
use crate::rules::required::Actor;

/// The columns of [`Next::rows`].
pub const NEXT_COLUMNS: [&str; 15] = [
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
    "unit",
];

/// What stands in a row beside the case and where it stands; what is unknown is empty.
#[derive(Default)]
struct Cells {
    kind: &'static str,
    gate: &'static str,
    name: &'static str,
    member: String,
    state: &'static str,
    who: &'static [Actor],
    rule: &'static str,
    due: Option<Due>,
}

impl Next {
    /// The rows of the case. A case with nothing to tell has one, without a kind. Days are whole numbers, calendar days
    /// (`cd`) or working days (`wd`) by their unit.
    #[must_use]
    pub fn rows(&self) -> Vec<[String; NEXT_COLUMNS.len()]> {
        let steps = self.steps.iter().map(|step| Cells {
            kind: "step",
            gate: step.gate.map(|gate| gate.code()).unwrap_or_default(),
            name: step.step.name(),
            who: step.who,
            ..Cells::default()
        });
        let missing = self.blockers().map(|lack| Cells {
            kind: "missing",
            gate: lack.gate.code(),
            name: lack.item.map(|item| item.code()).unwrap_or_default(),
            member: lack.member.as_deref().unwrap_or_default().to_owned(),
            state: lack.state.code(),
            who: lack.who,
            rule: lack.finding.rule.code,
            ..Cells::default()
        });
        let due = self.due.iter().map(|due| Cells {
            kind: "due",
            name: due.clock.name(),
            rule: due.clock.rule().unwrap_or_default(),
            due: Some(*due),
            ..Cells::default()
        });
        let all = steps.chain(missing).chain(due);
        let mut rows: Vec<_> = all.map(|cells| self.row(cells)).collect();
        if rows.is_empty() {
            rows.push(self.row(Cells::default()));
        }
        rows
    }

    fn row(&self, cells: Cells) -> [String; NEXT_COLUMNS.len()] {
        let standing = &self.standing;
        let who: Vec<&str> = cells.who.iter().map(|actor| actor.code()).collect();
        let of = |value: fn(&Due) -> String| cells.due.as_ref().map(value).unwrap_or_default();
        [
            self.case.as_deref().unwrap_or_default().to_owned(),
            standing.overall.code().to_owned(),
            standing.returning.code().to_owned(),
            standing.reintegration.code().to_owned(),
            cells.kind.to_owned(),
            cells.gate.to_owned(),
            cells.name.to_owned(),
            cells.member,
            cells.state.to_owned(),
            who.join(" "),
            cells.rule.to_owned(),
            of(|due| due.start.to_string()),
            of(|due| due.due.to_string()),
            of(|due| due.days_left.to_string()),
            of(|due| due.clock.unit().code().to_owned()),
        ]
    }
}
