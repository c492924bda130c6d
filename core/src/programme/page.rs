//! The page of the programmes, docs/programmes.md: the sets that ship, side by side, written from their files.

use std::fmt::Write as _;

use super::cap::{Amount, Cap};
use super::registry::Param;
use super::version::{Programme, Version};
use super::{Programmes, SHIPPED};
use crate::codes::{BenefitUnit, CodeList, Country, DateBasis, EntitlementComponent, NameLang};

const HEAD: &str = "\
# Programmes side by side

Written by `cargo run -p sankofa-tests --bin gen programmes > docs/programmes.md` from the files in `core/programmes`. Do
not edit it here.

**Each of these rule sets is a snapshot, not law.** Amounts and conditions were read once, in the sources that stand
beside them, and change within months: hold them against the rules in force before anybody is paid by them. Where two
sources read one programme differently there are two sets, and none is chosen in silence. **Proposed** marks what no source
states. What was not read is not there: a programme without an amount has no cap, and is judged by all other rules. The
sources are those of `core/rulebook/sources.toml`.
";

/// The page.
#[must_use]
pub fn programmes_page() -> String {
    let mut page = HEAD.to_owned();
    page.push_str("\n## At a glance\n\n");
    glance(&mut page);
    page.push_str("\n## What is paid at the most\n\n");
    page.push_str(
        "For each person, or for a household where that is said; of both the lower one holds. Of the rows of one programme \
         the most specific one that holds counts.\n",
    );
    for component in EntitlementComponent::all() {
        caps(&mut page, *component);
    }
    page.push_str("\n## Conditions\n\nA set has those of the sets that it extends, and those that it states itself.\n");
    for param in Param::ALL {
        condition(&mut page, *param);
    }
    page.push_str("\n## What to know of each\n");
    for programme in Programmes::builtin().iter() {
        let _ = write!(page, "\n### {}\n\n{}.", programme.name(), title(programme));
        let sources = programme.sources().join(", ");
        if !sources.is_empty() {
            let _ = write!(page, " Sources: {sources}.");
        }
        if let Some(under) = programme.extends() {
            let _ = write!(page, " Extends `{under}`.");
        }
        page.push_str("\n\n");
        for note in programme.notes() {
            let _ = writeln!(page, "- {note}");
        }
    }
    page
}

fn title(programme: &Programme) -> &str {
    programme.title(NameLang::En)
}

fn glance(page: &mut String) {
    page.push_str(
        "| programme | from | to | in force | counted from | kinds of return | once only | sources |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let countries = |list: &[Country]| match list {
        [] => "any".to_owned(),
        list => {
            let codes: Vec<&str> = list.iter().map(|country| country.alpha2()).collect();
            codes.join(" ")
        }
    };
    for programme in Programmes::builtin().iter() {
        let periods: Vec<String> = programme.versions().iter().map(period).collect();
        let last = programme.versions().last();
        let kinds = last.map_or(String::new(), |version| {
            version.params().words(Param::ReturnTypes).join(", ")
        });
        let kinds = if kinds.is_empty() {
            "any".to_owned()
        } else {
            kinds.replace('_', " ")
        };
        let once = last.is_some_and(|version| version.params().flag(Param::OnceOnly));
        let _ = writeln!(
            page,
            "| `{}` | {} | {} | {} | {} | {kinds} | {} | {} |",
            programme.name(),
            countries(programme.hosts()),
            countries(programme.origins()),
            periods.join("; "),
            basis(programme.date_basis()),
            if once { "yes" } else { "no" },
            programme.sources().join(" "),
        );
    }
}

const fn basis(basis: DateBasis) -> &'static str {
    match basis {
        DateBasis::Application => "application",
        DateBasis::Decision => "decision",
        DateBasis::Departure => "departure",
        DateBasis::Arrival => "arrival",
    }
}

fn period(version: &Version) -> String {
    match (version.from(), version.to()) {
        (None, None) => "undated".to_owned(),
        (Some(from), None) => format!("from {from}"),
        (None, Some(to)) => format!("until {to}"),
        (Some(from), Some(to)) => format!("{from} to {to}"),
    }
}

/// The caps of one component, of all programmes.
fn caps(page: &mut String, component: EntitlementComponent) {
    let versions = || {
        let all = Programmes::builtin().iter();
        all.flat_map(Programme::versions)
    };
    if !versions().any(|version| version.caps().has(component)) {
        return;
    }
    let name = component.describe();
    let _ = write!(
        page,
        "\n### {name}\n\n| rule set | for whom | at the most | forms | source |\n| --- | --- | --- | --- | --- |\n"
    );
    for version in versions() {
        let rows = version.caps().rows().iter();
        for cap in rows.filter(|cap| cap.component() == component) {
            let _ = writeln!(
                page,
                "| `{}` | {} | {} | {} | {} |",
                version.id(),
                whom(cap),
                shown(cap.amount()),
                forms(cap, version, component),
                mark(cap.source().unwrap_or_default()),
            );
        }
    }
}

fn whom(cap: &Cap) -> String {
    let unit = match cap.unit() {
        BenefitUnit::Person => "a person",
        BenefitUnit::Household => "a household",
    };
    match cap.whom() {
        whom if whom.is_empty() => unit.to_owned(),
        whom => format!("{unit}: {whom}"),
    }
}

/// An amount in whole units, with a space between thousands.
fn shown(amount: Amount) -> String {
    let small = 10_i64.pow(u32::from(amount.currency.exponent()));
    let (whole, rest) = (amount.minor / small, amount.minor % small);
    let digits = whole.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if rest > 0 {
        let width = usize::from(amount.currency.exponent());
        let _ = write!(out, ".{rest:0width$}");
    }
    format!("{out} {}", amount.currency.code())
}

fn forms(cap: &Cap, version: &Version, component: EntitlementComponent) -> String {
    let listed = version
        .params()
        .word_table(Param::FormAllowed, component.code());
    let forms: Vec<&str> = if cap.forms().is_empty() {
        listed.iter().map(|word| &**word).collect()
    } else {
        cap.forms().iter().map(|form| form.code()).collect()
    };
    if forms.is_empty() {
        "any".to_owned()
    } else {
        forms.join(", ").replace('_', " ")
    }
}

/// A source, or the mark that there is none.
fn mark(mark: &str) -> String {
    mark.replace("proposed", "**proposed**").replace('|', "/")
}

/// One parameter, as the sets state it.
fn condition(page: &mut String, param: Param) {
    let name = param.name();
    let files = || {
        let all = Programmes::builtin().iter();
        all.zip(SHIPPED)
            .filter_map(move |(programme, text)| Some((programme, stated(text, name)?)))
    };
    if !files().any(|(programme, _)| programme.name() != "base") {
        return;
    }
    let what = param.describe();
    let _ = write!(
        page,
        "\n### `{name}`\n\n{what}.\n\n| rule set | value | source |\n| --- | --- | --- |\n"
    );
    for (programme, (value, comment)) in files() {
        let _ = writeln!(
            page,
            "| `{}` | `{value}` | {} |",
            programme.name(),
            mark(comment)
        );
    }
}

/// The value of a parameter as a file states it, and the mark behind it.
fn stated<'t>(text: &'t str, name: &str) -> Option<(String, &'t str)> {
    let params = text.split("\n[params]\n").nth(1)?.split("\n[").next()?;
    let mut lines = params.lines().skip_while(|line| {
        let rest = line.strip_prefix(name);
        !rest.is_some_and(|rest| rest.starts_with(" = "))
    });
    let first = lines.next()?;
    let (code, comment) = first.split_once(" # ").unwrap_or((first, ""));
    let mut value = code.split_once(" = ")?.1.trim().to_owned();
    // A list over several lines goes on to the closing bracket.
    if value.starts_with('[') && !value.ends_with(']') {
        for line in lines {
            value.push_str(line.trim());
            if line.trim() == "]" {
                break;
            }
            value.push(' ');
        }
        value = value.replace(", ]", "]");
    }
    Some((value, comment.trim()))
}
