//! The page of indicators: what each counts, written from the data.

use std::fmt::Write as _;

use crate::findings::{Lang, Words};
use crate::measurement::indicators::predicates::{numbers, predicates};
use crate::measurement::indicators::{Asked, Indicator};

const HEAD: &str = "\
# Indicators and the five criteria

Written by `cargo run -p sankofa-tests --bin gen indicators > docs/indicators.md` from the data in `core/indicators`. Do
not edit it here.

An indicator says what is counted, who is asked for, and who meets it. A question that a case does not answer makes its
subject *not measured*: it is no failure and no success, and the bounds of a share say what it could be.

";

/// The page, in English.
#[must_use]
pub fn indicators_page() -> String {
    let words = Words::of(Lang::En);
    let mut page = HEAD.to_owned();
    page.push_str("| code | indicator | counts | among | met, or number | target | source |\n");
    page.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
    for one in Indicator::all() {
        let number = one.number.map(|number| format!("`{}`", number.name));
        let per = one.per.map(|number| format!(" by `{}`", number.name));
        let met = list(&one.met) + &number.unwrap_or_default() + &per.unwrap_or_default();
        let target = one
            .target
            .map_or_else(String::new, |target| format!("{:.0} %", target * 100.0));
        let of = one.of.map_or("", crate::measurement::Counted::code);
        let title = words.get(&one.words(), None);
        let proposed = if one.criterion.is_some() {
            " (proposed)"
        } else {
            ""
        };
        let _ = writeln!(
            page,
            "| {} | {title}{proposed} | {of} | {} | {met} | {target} | {} |",
            one.code,
            list(&one.among),
            one.source,
        );
    }
    page.push_str("\n## Questions\n\n| of | question | true for |\n| --- | --- | --- |\n");
    for one in predicates() {
        let _ = writeln!(
            page,
            "| {} | `{}` | {} |",
            one.of().code(),
            one.name,
            one.about
        );
    }
    page.push_str("\n## Numbers\n\n| of | number | what it is |\n| --- | --- | --- |\n");
    for one in numbers() {
        let _ = writeln!(
            page,
            "| {} | `{}` | {} |",
            one.of().code(),
            one.name,
            one.about
        );
    }
    page
}

fn list(asked: &[Asked]) -> String {
    let names = asked.iter().map(|one| match one.word {
        "" => format!("`{}`", one.predicate.name),
        word => format!("`{}:{word}`", one.predicate.name),
    });
    names.collect::<Vec<_>>().join(", ")
}
