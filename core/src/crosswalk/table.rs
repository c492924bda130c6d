//! Reads a table: tab-separated, a header, no quotes.

use super::{Fit, Row, System};

/// The columns of a file; the system is the file.
#[cfg(test)]
pub(super) const HEADER: &str = "list\tcode\tfield\ttheirs\tfit\tsource\tgrade\tnote";

/// The rows of a system's file. A line that is none is left out: the tests see it.
pub(super) fn read(system: System) -> Vec<Row> {
    let lines = system.text().lines().skip(1);
    lines.filter_map(|line| row(system, line)).collect()
}

fn row(system: System, line: &'static str) -> Option<Row> {
    let mut cells = line.split('\t');
    let mut next = || cells.next();
    let given = |cell: &'static str| Some(cell).filter(|cell| !cell.is_empty());
    let row = Row {
        system,
        list: next()?,
        code: given(next()?),
        field: next()?,
        theirs: given(next()?),
        fit: Fit::parse(next()?)?,
        source: next()?,
        grade: next()?,
        note: given(next()?),
    };
    cells.next().is_none().then_some(row)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::collections::HashSet;

    use super::super::{Fit, Row, System, rows, to_json};
    use super::HEADER;
    use crate::codes::vocabularies;
    use crate::rules::sources;

    fn all() -> impl Iterator<Item = &'static Row> {
        System::ALL.into_iter().flat_map(rows)
    }

    #[test]
    fn every_line_is_a_row() {
        for system in System::ALL {
            let text = system.text();
            assert_eq!(text.lines().next(), Some(HEADER));
            assert_eq!(rows(system).len(), text.lines().count() - 1, "{system:?}");
            assert!(rows(system).iter().all(|row| row.system == system));
        }
    }

    #[test]
    fn our_side_exists() {
        for row in all() {
            let list = vocabularies().find(|list| list.name == row.list);
            let list = list.unwrap_or_else(|| panic!("no list {}", row.list));
            if let Some(code) = row.code {
                let known = list.codes.iter().any(|(known, _)| *known == code);
                assert!(known, "{}: no code {code}", row.list);
            }
        }
    }

    #[test]
    fn rows_agree_with_themselves() {
        let mut seen = HashSet::new();
        for row in all() {
            assert_eq!(
                row.fit == Fit::None,
                row.code.is_none() || row.theirs.is_none(),
                "{row:?}"
            );
            assert!(row.code.is_some() || row.theirs.is_some(), "{row:?}");
            assert!(!row.field.is_empty(), "{row:?}");
            // What does not fit says why; an overlap in a list of theirs may be plain.
            assert!(row.fit != Fit::None || row.note.is_some(), "{row:?}");
            assert!(sources::find(row.source).is_some(), "{row:?}");
            assert!(
                row.grade
                    .split('/')
                    .all(|one| sources::grade(one).is_some())
            );
            assert!(
                row.cells()
                    .into_iter()
                    .flatten()
                    .all(|cell| cell.trim() == cell)
            );
            assert!(seen.insert((row.system.code(), row.list, row.code, row.field, row.theirs)));
        }
    }

    #[test]
    fn the_same_is_the_same_both_ways() {
        let (mut there, mut back) = (HashSet::new(), HashSet::new());
        for row in all().filter(|row| row.fit == Fit::Same) {
            let system = row.system.code();
            assert!(
                there.insert((system, row.list, row.field, row.code)),
                "{row:?}"
            );
            assert!(
                back.insert((system, row.list, row.field, row.theirs)),
                "{row:?}"
            );
        }
    }

    #[test]
    fn lists_that_are_compared_are_compared_whole() {
        // Compared in part: the text behind the tables names some of their codes only.
        const IN_PART: [&str; 9] = [
            "return_state",
            "reintegration_state",
            "closure_reason",
            "actor_role",
            "approval_level",
            "vulnerability_category",
            "legal_status",
            "assistance_type",
            "consent_type",
        ];
        for list in vocabularies().filter(|list| !IN_PART.contains(&list.name)) {
            for system in System::ALL {
                let mut of_list = rows(system).iter().filter(|row| row.list == list.name);
                if of_list.clone().next().is_none() {
                    continue;
                }
                for (code, _) in list.codes {
                    let found = of_list.clone().any(|row| row.code == Some(code));
                    assert!(found, "{system:?}: {} has no {code}", list.name);
                }
                assert!(of_list.next().is_some());
            }
        }
    }

    #[test]
    fn json_has_every_row() {
        let list: Vec<serde_json::Value> = serde_json::from_str(&to_json(None)).unwrap();
        assert_eq!(list.len(), all().count());
        let gente: Vec<serde_json::Value> =
            serde_json::from_str(&to_json(Some(System::Gente))).unwrap();
        assert_eq!(gente.len(), rows(System::Gente).len());
        assert_eq!(gente.first().unwrap().get("system").unwrap(), "gente");
    }
}
