//! The rulebook pages, one per theme, cut into the section of each rule.

use crate::findings::Rule;

/// The page of each theme. A test sees that no page is missing.
const PAGES: &[(&str, &str)] = &[
    ("STR", include_str!("../../rulebook/structure.md")),
    ("IDN", include_str!("../../rulebook/identity.md")),
    ("HHD", include_str!("../../rulebook/household.md")),
    ("ELG", include_str!("../../rulebook/eligibility.md")),
    ("VOL", include_str!("../../rulebook/voluntariness.md")),
    ("NRF", include_str!("../../rulebook/refoulement.md")),
    ("CHI", include_str!("../../rulebook/children.md")),
    ("VUL", include_str!("../../rulebook/vulnerability.md")),
    ("MED", include_str!("../../rulebook/medical.md")),
    ("DOC", include_str!("../../rulebook/documents.md")),
    ("TRV", include_str!("../../rulebook/travel.md")),
    ("ARR", include_str!("../../rulebook/arrival.md")),
    ("PLN", include_str!("../../rulebook/plan.md")),
    ("BEN", include_str!("../../rulebook/entitlements.md")),
    ("BUD", include_str!("../../rulebook/budget.md")),
    ("DLV", include_str!("../../rulebook/delivery.md")),
    ("MON", include_str!("../../rulebook/monitoring.md")),
    ("REF", include_str!("../../rulebook/referral.md")),
    ("CLO", include_str!("../../rulebook/closure.md")),
    ("CNF", include_str!("../../rulebook/confidentiality.md")),
    ("XCH", include_str!("../../rulebook/exchange.md")),
    ("TMP", include_str!("../../rulebook/temporal.md")),
];

/// The section of a rule in the rulebook, in Markdown, without its heading; `None` where it has none.
///
/// ```
/// let rule = sankofa::rules::find("CHI-001").unwrap();
/// assert!(sankofa::rules::page(rule).unwrap().starts_with("### What it checks"));
/// ```
#[must_use]
pub fn page(rule: &Rule) -> Option<&'static str> {
    let (_, page) = PAGES.iter().find(|(theme, _)| *theme == rule.theme())?;
    section(page, rule.code)
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
                    PAGES.iter().any(|(_, page)| *page == text),
                    "not in the list of pages: {}",
                    path.display()
                );
                pages += 1;
            }
        }
        assert_eq!(pages, PAGES.len());
    }
}
