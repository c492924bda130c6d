//! The page of the journey, docs/journey.md: the table and the diagrams of the tracks, written from the data.

use std::fmt::Write as _;

use super::state::State;
use super::transitions::{BEFORE_COMPLETION, BEFORE_DEPARTURE, Step, Transition};
use super::{Actor, Clock};
use crate::codes::{CodeList, ReintegrationState, ReturnState};
use crate::rules::find;
use crate::rules::required::{MATRIX, asked_beside};

const HEAD: &str = "\
# The journey of a case

Written by `cargo run -p sankofa-tests --bin gen journey > docs/journey.md` from the tables in `core/src/journey`. Do not
edit it here.

A case moves on two tracks for each person, return and reintegration, and a third, protection, watches over both. The
states are never typed in: they follow from what is recorded. Records are seldom complete, so that a step which nobody
wrote down is passed over where a later one shows that it was taken; a step that is *taken* through `apply` follows the
table to the letter. A hold is no state: until it is released it stops every step but the ways out.

A case begins in one of three ways: with a first contact (`T01`), as a placeholder for somebody who is announced (`T04`),
or on the origin side for somebody who is back already (`T05`).
";

/// The page.
#[must_use]
pub fn journey_page() -> String {
    let mut page = HEAD.to_owned();
    let returning = |state: &State| matches!(state, State::Return(_));
    let after = |state: &State| matches!(state, State::Reintegration(_));
    page.push_str("\n## Return\n\n");
    diagram(
        &mut page,
        returning,
        &BEFORE_DEPARTURE,
        "any_before_departure",
    );
    meanings::<ReturnState>(&mut page);
    page.push_str("\n## Reintegration\n\n");
    diagram(&mut page, after, &BEFORE_COMPLETION, "any_before_an_end");
    meanings::<ReintegrationState>(&mut page);
    page.push_str("\n## Protection\n\n");
    page.push_str(PROTECTION);
    page.push_str("\n## Steps\n\n");
    steps(&mut page);
    page.push_str(ITEMS);
    items(&mut page);
    page.push_str(CLOCKS);
    clocks(&mut page);
    page
}

const CLOCKS: &str = "
## Clocks

Values are those of the programme, in force on the date that counts for the case. Working days are those of the country
that has the case: weekends and fixed holidays stand in `core/calendars/holidays.toml`, and a programme adds days.
No source gives a deadline for the decision on eligibility (T06), the approval of a plan (T27), or the decision that
contact is lost (T35): the days there are proposed, and a programme sets its own, or none.

";

fn clocks(page: &mut String) {
    page.push_str(
        "| clock | what it times | set by | counts in | rule |\n| --- | --- | --- | --- | --- |\n",
    );
    for clock in Clock::ALL {
        let set_by = clock.param().map_or("the case", |param| param.name());
        let _ = writeln!(
            page,
            "| `{}` | {} | {set_by} | {} | {} |",
            clock.name(),
            clock.describe(),
            clock.unit().code(),
            clock.rule().unwrap_or_default(),
        );
    }
}

const ITEMS: &str = "
## Gates and items

A case is ready for a gate exactly where `sankofa check --gate` finds no error that is not waived. What a case needs
there is an item of this matrix. The rules beside an item see to it; where none of them binds by that gate, DOC-013
asks for it. An item in brackets should be there, and stops nobody.

";

fn items(page: &mut String) {
    page.push_str("| item | what it is | at | for whom | rules | who provides it |\n");
    page.push_str("| --- | --- | --- | --- | --- | --- |\n");
    for row in MATRIX {
        for need in row.needs {
            let (open, shut) = if need.lighter { ("(", ")") } else { ("", "") };
            let gates: Vec<&str> = need.gates.iter().map(|gate| gate.code()).collect();
            let known = need.owners.iter().filter(|code| find(code).is_some());
            let mut rules: Vec<&str> = known.copied().collect();
            if asked_beside(row.item, need) {
                rules.push("DOC-013");
            }
            let _ = writeln!(
                page,
                "| {open}`{}`{shut} | {} | {} | {} | {} | {} |",
                row.item.code(),
                row.item.describe(),
                gates.join(" "),
                need.when.describe(),
                rules.join(" "),
                row.who
                    .iter()
                    .map(|who| who.code())
                    .collect::<Vec<_>>()
                    .join(", "),
            );
        }
    }
}

fn diagram(page: &mut String, of_track: impl Fn(&State) -> bool, any: &[State], name: &str) {
    page.push_str("```mermaid\nstateDiagram-v2\n");
    for row in Step::ALL.iter().map(|step| step.row()) {
        let code = row.step.code();
        for to in row.to.iter().filter(|to| of_track(to)) {
            match row.from {
                [] => line(page, "[*]", to.code(), code),
                from if from == any => line(page, name, to.code(), code),
                // Somebody can die in any state: no arrow for each.
                from if from.len() > any.len() => {}
                from => {
                    let others = from.iter().filter(|from| *from != to && of_track(from));
                    others.for_each(|from| line(page, from.code(), to.code(), code));
                }
            }
        }
    }
    page.push_str("```\n\n");
}

fn line(page: &mut String, from: &str, to: &str, step: &str) {
    let _ = writeln!(page, "    {from} --> {to}: {step}");
}

fn meanings<S: CodeList>(page: &mut String) {
    page.push_str("| state | meaning |\n| --- | --- |\n");
    for state in S::all() {
        let _ = writeln!(page, "| `{}` | {} |", state.code(), state.describe());
    }
}

const PROTECTION: &str = "\
```mermaid
stateDiagram-v2
    [*] --> not_screened
    not_screened --> screened_clear: screening
    not_screened --> screened_positive: screening
    screened_positive --> assessment_done: assessment
    screened_clear --> cleared: T09
    assessment_done --> cleared: T09
    assessment_done --> cleared_with_measures: T09
    assessment_done --> return_not_viable: T16
```

Beside it stand the best-interests procedure of each child (`not_required`, `bia_pending`, `bia_done`, `bid_requested`,
`bid_decided`) and the tracing of a family (`open`, `tracing_in_progress`, `verified`, `reunified`, `closed`).
";

fn steps(page: &mut String) {
    page.push_str("| no. | step | what is done | from | to | who | gate |\n");
    page.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
    for row in Step::ALL.iter().map(|step| step.row()) {
        let step = row.step;
        let _ = writeln!(
            page,
            "| {} | `{}` | {} | {} | {} | {} | {} |",
            step.code(),
            step.name(),
            step.describe(),
            from(row),
            states(row.to),
            row.who
                .iter()
                .map(|who| who.code())
                .collect::<Vec<_>>()
                .join(", "),
            row.gate.map(|gate| gate.code()).unwrap_or_default(),
        );
    }
    let actors: Vec<&str> = Actor::ALL.iter().map(|actor| actor.code()).collect();
    let _ = writeln!(page, "\nWho takes a step: {}.", actors.join(", "));
}

fn from(row: &Transition) -> String {
    match row.from {
        [] => "(beginning)".to_owned(),
        from if from == BEFORE_DEPARTURE => "any before departure".to_owned(),
        from if from == BEFORE_COMPLETION => "any before an end".to_owned(),
        from if from.len() > BEFORE_COMPLETION.len() => "any".to_owned(),
        from => states(from),
    }
}

fn states(list: &[State]) -> String {
    let codes: Vec<String> = list
        .iter()
        .map(|state| format!("`{}`", state.code()))
        .collect();
    codes.join(", ")
}
