//! The rulebook pages, one per theme, cut into the section of each rule.

use crate::findings::Rule;

/// The page of each theme, with the name of its file. A test sees that no page is missing.
const PAGES: &[(&str, &str, &str)] = &[
    (
        "STR",
        "structure",
        include_str!("../../rulebook/structure.md"),
    ),
    (
        "IDN",
        "identity",
        include_str!("../../rulebook/identity.md"),
    ),
    (
        "HHD",
        "household",
        include_str!("../../rulebook/household.md"),
    ),
    (
        "ELG",
        "eligibility",
        include_str!("../../rulebook/eligibility.md"),
    ),
    (
        "VOL",
        "voluntariness",
        include_str!("../../rulebook/voluntariness.md"),
    ),
    (
        "NRF",
        "refoulement",
        include_str!("../../rulebook/refoulement.md"),
    ),
    (
        "CHI",
        "children",
        include_str!("../../rulebook/children.md"),
    ),
    (
        "VUL",
        "vulnerability",
        include_str!("../../rulebook/vulnerability.md"),
    ),
    ("MED", "medical", include_str!("../../rulebook/medical.md")),
    (
        "DOC",
        "documents",
        include_str!("../../rulebook/documents.md"),
    ),
    ("TRV", "travel", include_str!("../../rulebook/travel.md")),
    ("ARR", "arrival", include_str!("../../rulebook/arrival.md")),
    ("PLN", "plan", include_str!("../../rulebook/plan.md")),
    (
        "BEN",
        "entitlements",
        include_str!("../../rulebook/entitlements.md"),
    ),
    ("BUD", "budget", include_str!("../../rulebook/budget.md")),
    (
        "DLV",
        "delivery",
        include_str!("../../rulebook/delivery.md"),
    ),
    (
        "MON",
        "monitoring",
        include_str!("../../rulebook/monitoring.md"),
    ),
    (
        "REF",
        "referral",
        include_str!("../../rulebook/referral.md"),
    ),
    ("CLO", "closure", include_str!("../../rulebook/closure.md")),
    (
        "CNF",
        "confidentiality",
        include_str!("../../rulebook/confidentiality.md"),
    ),
    (
        "XCH",
        "exchange",
        include_str!("../../rulebook/exchange.md"),
    ),
    (
        "TMP",
        "temporal",
        include_str!("../../rulebook/temporal.md"),
    ),
];

/// The section of a rule in the rulebook, in Markdown, without its heading; `None` where it has none.
///
/// ```
/// let rule = sankofa::rules::find("CHI-001").unwrap();
/// assert!(sankofa::rules::page(rule).unwrap().starts_with("### What it checks"));
/// ```
#[must_use]
pub fn page(rule: &Rule) -> Option<&'static str> {
    let (.., page) = PAGES.iter().find(|(theme, ..)| *theme == rule.theme())?;
    section(page, rule.code)
}

/// The themes, in the order of the catalogue: the three letters, the name of the page, its title and what it says before the
/// first rule.
pub(super) fn themes()
-> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    PAGES.iter().map(|(theme, file, page)| {
        let (title, rest) = page.split_once('\n').unwrap_or((page, ""));
        let title = title.split_once(": ").map_or(title, |(_, title)| title);
        let intro = rest.split("\n## ").next().unwrap_or_default();
        (*theme, *file, title.trim(), intro.trim())
    })
}

/// What stands between the heading of a code and the next heading of its level.
fn section<'p>(page: &'p str, code: &str) -> Option<&'p str> {
    let (mut from, mut at) = (None, 0);
    let mut fenced = false;
    for line in page.split_inclusive('\n') {
        fenced ^= line.starts_with("```");
        if let Some(heading) = line.strip_prefix("## ").filter(|_| !fenced) {
            if let Some(from) = from {
                return page.get(from..at).map(str::trim);
            }
            if heading.split_whitespace().next() == Some(code) {
                from = Some(at + line.len());
            }
        }
        at += line.len();
    }
    page.get(from?..).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_at_the_next_heading_outside_a_fence() {
        let page =
            "# T\r\n\n## A-001 a\n\none\n```json\n## A-002 no\n```\n\n## A-002 b\r\n\r\ntwo\n";
        assert_eq!(
            section(page, "A-001"),
            Some("one\n```json\n## A-002 no\n```")
        );
        assert_eq!(section(page, "A-002"), Some("two"));
        assert_eq!(section(page, "A-003"), None);
    }

    #[test]
    fn every_page_is_here() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/rulebook");
        let mut pages = 0;
        for entry in std::fs::read_dir(folder).expect("folder of pages") {
            let path = entry.expect("entry").path();
            if path.extension().is_some_and(|end| end == "md") {
                let text = std::fs::read_to_string(&path).expect("page");
                assert!(
                    PAGES.iter().any(|(.., page)| *page == text),
                    "not in the list of pages: {}",
                    path.display()
                );
                pages += 1;
            }
        }
        assert_eq!(pages, PAGES.len());
    }
}
