//! `sankofa rule` and `sankofa rules`.

use sankofa::rules::{CATALOGUE, catalogue_json, find, nearest, sources};
use sankofa::{Gate, Lang, Rule, Rulebook, SetupError, Words};

use crate::args::{RuleArgs, RulesArgs, TableFormat};
use crate::page::Page;
use crate::screen::Screen;
use crate::{Outcome, PASSED, Streams, clock, compare, output, programmes};

/// Explains a rule.
pub(crate) fn rule(args: &RuleArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    let asked = args.rule.trim();
    let rule = find(asked).ok_or_else(|| {
        let unknown = SetupError::UnknownRule {
            name: asked.to_owned(),
            nearest: nearest(asked),
        };
        unknown.to_string()
    })?;
    let book = programmes::rulebook(args.programme.as_deref(), clock::today()?)?;
    let page = Page::new(screen.width(), screen.color());
    let text = explained(rule, &book, args.lang.lang, page);
    output::write(&text, None, streams)?;
    Ok(PASSED)
}

/// Lists the rules, or says what differs between two rule sets.
pub(crate) fn rules(args: &RulesArgs, screen: Screen, streams: &mut Streams<'_>) -> Outcome {
    if let Some(sets) = &args.diff {
        return compare::compare(args, sets, screen, streams);
    }
    let text = match args.format {
        TableFormat::Csv => return Err("--format csv needs --diff".to_owned()),
        TableFormat::Json => catalogue_json() + "\n",
        TableFormat::Text => {
            let words = Words::of(args.lang.lang);
            let line = |rule: &&Rule| {
                let severity = words.get(&format!("ui-{}", rule.severity.code()), None);
                let summary = words.summary(rule);
                format!("{}  {severity}  {}\n    {summary}\n", rule.code, rule.name)
            };
            CATALOGUE.iter().map(line).collect()
        }
    };
    output::write(&text, args.output.path.as_deref(), streams)?;
    Ok(PASSED)
}

/// The page of a rule: its card, its sources, and what the rulebook says of it.
fn explained(rule: &Rule, book: &Rulebook, lang: Lang, mut page: Page) -> String {
    let words = Words::of(lang);
    let word = |id: &str| words.get(id, None);
    page.title(&format!("{}  {}", rule.code, rule.name));
    page.paragraph(&words.summary(rule), 0);
    page.gap();
    for (label, value) in card(rule, book, words) {
        page.entry(&word(label), &value);
    }
    page.gap();
    page.title(&word("ui-rule-sources"));
    for citation in rule.sources {
        let locus = match citation.locus {
            "" => String::new(),
            locus => format!(", {locus}"),
        };
        let title = sources::find(citation.source).map_or("", |source| source.title.as_str());
        let grade = word(&format!("ui-grade-{}", citation.grade));
        page.bullet(&format!("{}{locus}: {title} ({grade})", citation.source), 2);
    }
    if let Some(section) = sankofa::rules::page(rule) {
        page.gap();
        page.title(&word("ui-rule-page"));
        page.markdown(section, 2);
    }
    page.into_text()
}

/// What the card says, with the ids of the labels.
fn card(rule: &Rule, book: &Rulebook, words: &Words) -> Vec<(&'static str, String)> {
    let word = |id: String| words.get(&id, None);
    let gates: Vec<String> = rule
        .gates
        .iter()
        .map(|gate| word(format!("ui-gate-{}", Gate::code(*gate))))
        .collect();
    let grades: Vec<String> = rule
        .grade
        .split('/')
        .map(|grade| format!("{grade}: {}", word(format!("ui-grade-{grade}"))))
        .collect();
    let status = word(format!("ui-status-{}", rule.status.code()));
    let since = words.since(rule);
    let waivers = match book.waivable_by(rule).join(", ") {
        nobody if nobody.is_empty() => word("ui-rule-nobody".to_owned()),
        roles => roles,
    };
    let or_always = |gates: Vec<String>| match gates.join(", ") {
        always if always.is_empty() => word("ui-rule-always".to_owned()),
        gates => gates,
    };
    let mut card = vec![
        (
            "ui-rule-severity",
            word(format!("ui-{}", rule.severity.code())),
        ),
        ("ui-rule-gates", or_always(gates)),
        (
            "ui-rule-where",
            word(format!("ui-home-{}", rule.home.code())),
        ),
        ("ui-rule-grade", grades.join("; ")),
        ("ui-rule-status", format!("{status}, {since}")),
        ("ui-rule-waiver", waivers),
    ];
    if !rule.params.is_empty() {
        card.push(("ui-rule-parameters", rule.params.join(", ")));
    }
    card
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_can_be_explained_in_every_language() {
        let book = Rulebook::new("2026-01-01".parse().expect("date"));
        for rule in CATALOGUE {
            for lang in Lang::ALL {
                let text = explained(rule, &book, lang, Page::new(60, false));
                assert!(!text.contains("ui-"), "{}: {text}", rule.code);
                assert!(text.contains(rule.name));
            }
        }
    }

    #[test]
    fn grades_say_the_same_as_the_register() {
        for mark in ["V", "Vq", "Vt", "Vp", "T", "I"] {
            let said = Words::of(Lang::En).get(&format!("ui-grade-{mark}"), None);
            assert_eq!(sources::grade(mark), Some(said.as_str()));
        }
    }
}
