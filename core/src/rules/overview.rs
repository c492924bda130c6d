//! The whole rulebook on one page, docs/rulebook.md: a table for each theme, written from the catalogue.

use std::fmt::Write as _;

use super::page::themes;
use super::{CATALOGUE, RULESET};
use crate::findings::{Gate, Home, Lang, Rule, Words};

const HEAD: &str = "\
# The rulebook by theme

Written by `cargo run -p sankofa-tests --bin gen rulebook > docs/rulebook.md` from the catalogue. Do not edit it here. A code
leads to the section of the rule: what it checks, why it matters, on which source, a bad and a good example, and when to
switch it off.

**Severity** is that of the rule itself; a rule set may change it. **Binds**: from which step of the case on, see
[journey.md](journey.md); *always* where none is named. **Looks at**: the document as it was read, the case as a whole, each
member, or a set of cases (with `--across`). In **bold** where an entry is held elsewhere, since it cannot fire on a case:
its section says where. **Grade**: how well its sources were read, see [sources.md](sources.md).
";

/// The page.
#[must_use]
pub fn rulebook_page() -> String {
    let mut page = HEAD.to_owned();
    let elsewhere = CATALOGUE.iter().filter(|rule| is_elsewhere(rule)).count();
    let _ = write!(
        page,
        "\nRuleset {RULESET}: {} entries, {elsewhere} of them held elsewhere.\n\n| theme | about | entries |\n| --- | --- | --- |\n",
        CATALOGUE.len(),
    );
    for (theme, _, title, _) in themes() {
        // The anchor of a heading: small letters, no colons, hyphens for spaces.
        let anchor = format!("{theme}-{title}").to_lowercase();
        let anchor = anchor.replace([',', ':'], "").replace(' ', "-");
        let _ = writeln!(
            page,
            "| [{theme}](#{anchor}) | {title} | {} |",
            of(theme).count()
        );
    }
    let words = Words::of(Lang::En);
    for (theme, file, title, intro) in themes() {
        let _ = write!(page, "\n## {theme}: {title}\n\n");
        // What concerns the theme as a whole; what goes on over lists and tables stays on its own page.
        let first = intro.split("\n\n").next().unwrap_or_default();
        if !first.is_empty() {
            let _ = write!(page, "{first}\n\n");
        }
        page.push_str(
            "| code | name | severity | binds | looks at | grade | what it demands |\n\
             | --- | --- | --- | --- | --- | --- | --- |\n",
        );
        for rule in of(theme) {
            row(&mut page, rule, file, &words.summary(rule));
        }
    }
    page
}

fn of(theme: &str) -> impl Iterator<Item = &'static Rule> {
    CATALOGUE
        .iter()
        .copied()
        .filter(move |rule| rule.theme() == theme)
}

const fn is_elsewhere(rule: &Rule) -> bool {
    !matches!(rule.home, Home::Case | Home::DataSet)
}

fn row(page: &mut String, rule: &Rule, file: &str, summary: &str) {
    let gates: Vec<&str> = rule.gates.iter().copied().map(Gate::code).collect();
    let binds = match gates.join(", ") {
        always if always.is_empty() => "always".to_owned(),
        gates => gates,
    };
    let looks_at = if is_elsewhere(rule) {
        format!("**{}**", rule.home.code())
    } else {
        rule.scope().to_owned()
    };
    let anchor = format!("{}-{}", rule.code.to_lowercase(), rule.name);
    let _ = writeln!(
        page,
        "| [{}](../core/rulebook/{file}.md#{anchor}) | `{}` | {} | {binds} | {} | {} | {} |",
        rule.code,
        rule.name,
        rule.severity.code(),
        looks_at.replace('_', " "),
        rule.grade,
        summary.replace('|', "/"),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_stands_once_and_its_link_leads_to_its_section() {
        let page = rulebook_page();
        for rule in CATALOGUE {
            assert_eq!(
                page.matches(&format!("| [{}](", rule.code)).count(),
                1,
                "{}",
                rule.code
            );
            let (.., file) = themes()
                .map(|(theme, file, ..)| (theme, file))
                .find(|(theme, _)| *theme == rule.theme())
                .expect("a theme");
            let path = format!("{}/rulebook/{file}.md", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).expect("a page");
            // The heading that the anchor is made of.
            assert!(
                text.contains(&format!("\n## {} {}\n", rule.code, rule.name)),
                "{}",
                rule.code
            );
        }
    }

    #[test]
    fn a_row_tells_when_its_rule_binds_and_what_it_looks_at() {
        let page = rulebook_page();
        for rule in CATALOGUE {
            let start = format!("| [{}](", rule.code);
            let row = page.lines().find(|line| line.starts_with(&start));
            let cells: Vec<&str> = row.expect("a row").split(" | ").collect();
            let gates: Vec<&str> = rule.gates.iter().copied().map(Gate::code).collect();
            let binds = if gates.is_empty() {
                "always".to_owned()
            } else {
                gates.join(", ")
            };
            assert_eq!(cells.get(3), Some(&binds.as_str()), "{}", rule.code);
            let held = cells.get(4).expect("a cell").starts_with("**");
            assert_eq!(held, is_elsewhere(rule), "{}", rule.code);
        }
        for (theme, _, title, intro) in themes() {
            let (_, own) = page
                .split_once(&format!("\n## {theme}: {title}\n\n"))
                .expect("a heading");
            let first = intro.split("\n\n").next().unwrap_or_default();
            assert!(
                own.starts_with(if first.is_empty() { "| code |" } else { first }),
                "{theme}"
            );
        }
    }
}
