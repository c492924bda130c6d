//! The rulebook is one thing in four places: code, page, messages, sources. Here they are held against each other,
//! and every example of every page is run.

use std::collections::BTreeSet;

use crate::pages::{Example, Section, base_names, input, page_names, pages, sections_of};
use sankofa::rules::{CATALOGUE, sources};
use sankofa::{Gate, Home, Lang, Report, Rulebook, Words};

fn report(example: &Example, input: &str) -> Report {
    example.rulebook().check(input.as_bytes())
}

fn codes(report: &Report) -> BTreeSet<&'static str> {
    report
        .findings
        .iter()
        .map(|finding| finding.rule.code)
        .collect()
}

fn is_run(section: &Section) -> bool {
    let rule = sankofa::rules::find(&section.code).expect("known rule");
    matches!(rule.home, Home::Case | Home::DataSet)
}

#[test]
fn every_base_is_clean_up_to_delivery() {
    for name in base_names() {
        let example = Example::clean(&name);
        let report = report(&example, &input(&example));
        assert_eq!(report.cases, 1);
        let said: Vec<_> = report.rows(Lang::En).map(|row| row.join(" | ")).collect();
        assert!(said.is_empty(), "{name}: {said:#?}");
    }
}

#[test]
fn every_rule_has_a_section_and_every_section_a_rule() {
    let sections: Vec<Section> = pages();
    let on_pages: Vec<&str> = sections
        .iter()
        .map(|section| section.code.as_str())
        .collect();
    let unique: BTreeSet<&&str> = on_pages.iter().collect();
    assert_eq!(unique.len(), on_pages.len(), "a code has two sections");
    let in_code: BTreeSet<&str> = CATALOGUE.iter().map(|rule| rule.code).collect();
    assert_eq!(on_pages.iter().copied().collect::<BTreeSet<_>>(), in_code);
    for section in &sections {
        let rule = sankofa::rules::find(&section.code).unwrap();
        assert_eq!(section.name, rule.name, "{}", rule.code);
        let wanted: &[&str] = if is_run(section) {
            &[
                "What it checks",
                "Why it matters",
                "Source",
                "Bad",
                "Good",
                "When to switch it off",
            ]
        } else if rule.home == Home::NotDecidable {
            &[
                "What it checks",
                "Why it matters",
                "Source",
                "Why it cannot be decided",
            ]
        } else {
            &[
                "What it checks",
                "Why it matters",
                "Source",
                "Where it is held",
            ]
        };
        assert_eq!(section.headings, wanted, "{}", rule.code);
        let cited: BTreeSet<&str> = rule
            .sources
            .iter()
            .map(|citation| citation.source)
            .collect();
        assert_eq!(
            section
                .cited
                .iter()
                .map(String::as_str)
                .collect::<BTreeSet<_>>(),
            cited,
            "{}",
            rule.code
        );
    }
}

/// What cannot fire on a case has no example that would never run; it says where it is held, and by which test.
#[test]
fn an_entry_that_cannot_fire_names_its_home() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let listed: serde_json::Value =
        serde_json::from_str(&sankofa::rules::catalogue_json()).unwrap();
    for rule in CATALOGUE {
        let runs = matches!(rule.home, Home::Case | Home::DataSet);
        assert_eq!(rule.scope() != "none", runs, "{}: scope", rule.code);
        if runs {
            continue;
        }
        let entry = listed.as_array().unwrap().iter();
        let entry = entry.filter(|one| one["code"] == rule.code);
        let homes: Vec<_> = entry.map(|one| &one["home"]).collect();
        assert_eq!(homes, [rule.home.code()], "{}", rule.code);
        let page = sankofa::rules::page(rule).unwrap();
        assert!(!page.contains("```"), "{}: an example", rule.code);
        if rule.home == Home::NotDecidable {
            continue;
        }
        let (_, held) = page.split_once("### Where it is held").unwrap();
        let named: Vec<&str> = held
            .split(|c: char| c.is_whitespace() || "`,;:()".contains(c))
            .map(|word| word.trim_end_matches('.'))
            .filter(|word| word.ends_with(".rs"))
            .collect();
        let has_test = |file: &&str| {
            let text = std::fs::read_to_string(format!("{root}/{file}"))
                .unwrap_or_else(|_| panic!("{}: no file {file}", rule.code));
            text.contains("#[test]")
        };
        // Every file that is named exists; one of them holds the test.
        let tests = named.iter().filter(|file| has_test(file)).count();
        assert!(tests > 0, "{}: names no test", rule.code);
    }
}

/// Every bad example trips its rule and no good one does: a test for each page, which says where, and is quick.
macro_rules! examples_hold {
    ($($page:ident)+) => {
        mod examples {
            $(#[test] fn $page() { super::examples_hold(stringify!($page)); })+

            #[test]
            fn every_page_is_listed() {
                let listed = [$(stringify!($page)),+];
                assert_eq!(listed.as_slice(), super::page_names());
            }
        }
    };
}

examples_hold!(
    arrival budget children closure confidentiality delivery documents eligibility entitlements exchange household
    identity medical monitoring plan referral refoulement structure temporal travel voluntariness
    vulnerability
);

fn examples_hold(page: &str) {
    let mut failures = Vec::new();
    for section in sections_of(page).iter().filter(|section| is_run(section)) {
        let bad = section
            .examples
            .iter()
            .filter(|example| example.bad)
            .count();
        if bad == 0 || bad == section.examples.len() {
            failures.push(format!("{}: needs a bad and a good example", section.code));
        }
        for example in &section.examples {
            let report = report(example, &input(example));
            let mut found = codes(&report);
            let place = format!("{} {:?}", section.code, example);
            if example.bad {
                let path = |at: sankofa::record::Loc| at.path(sankofa_case());
                let at_place = report.findings.iter().any(|finding| {
                    let at = example.at.as_deref();
                    let related = example.related.as_deref();
                    finding.rule.code == section.code
                        && at.is_none_or(|at| path(finding.at) == at)
                        && related.is_none_or(|to| finding.related.map(path).as_deref() == Some(to))
                });
                if !at_place {
                    let rows: Vec<_> = report
                        .rows(Lang::En)
                        .map(|row| row[4..9].join(" "))
                        .collect();
                    failures.push(format!("{place}: not found there, but {rows:?}"));
                }
                found.remove(section.code.as_str());
                let with: BTreeSet<&str> = example.with.iter().map(String::as_str).collect();
                if found != with {
                    failures.push(format!("{place}: other findings {found:?}"));
                }
            } else if found.contains(section.code.as_str()) {
                failures.push(format!("{place}: a good example trips the rule"));
            } else if report.skipped.contains_key(section.code.as_str()) != example.skips {
                failures.push(format!("{place}: skipped, or not, against what is said"));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

fn sankofa_case() -> &'static sankofa::record::RecordInfo {
    <sankofa::Case<'static> as sankofa::record::Record<'static>>::RECORD
}

#[test]
fn the_catalogue_is_in_order_and_sound() {
    let themes = |code: &str| code.split_once('-').map(|(theme, _)| theme.to_owned());
    for pair in CATALOGUE.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        if themes(a.code) == themes(b.code) {
            assert!(a.code < b.code, "{} before {}", a.code, b.code);
        }
    }
    let names: BTreeSet<&str> = CATALOGUE.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), CATALOGUE.len(), "two rules of one name");
    for rule in CATALOGUE {
        let kebab = rule
            .name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        assert!(
            kebab && !rule.name.is_empty(),
            "{}: {}",
            rule.code,
            rule.name
        );
        assert!(!rule.sources.is_empty(), "{} has no source", rule.code);
        for citation in rule.sources {
            assert!(
                sources::find(citation.source).is_some(),
                "{} cites {}",
                rule.code,
                citation.source
            );
            assert!(
                sources::grade(citation.grade).is_some(),
                "{} grade {}",
                rule.code,
                citation.grade
            );
        }
        for mark in rule.grade.split('/') {
            assert!(
                sources::grade(mark).is_some(),
                "{} grade {}",
                rule.code,
                rule.grade
            );
        }
        for param in rule.params {
            assert!(
                sankofa::programme::Param::parse(param).is_some(),
                "{} reads {param}",
                rule.code
            );
        }
        assert!(
            rule.gates.windows(2).all(|pair| pair[0] < pair[1]),
            "{}: gates in order",
            rule.code
        );
        assert!(rule.args.len() <= sankofa::ARGS);
    }
}

/// The placeables of a message: `{ $name }`, and the selectors `{ $name ->`.
fn placeables(text: &str) -> BTreeSet<String> {
    let mut rest = text;
    let mut names = BTreeSet::new();
    while let Some(at) = rest.find('$') {
        rest = &rest[at + 1..];
        let len = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-')
            .unwrap_or(rest.len());
        names.insert(rest[..len].to_owned());
    }
    names
}

#[test]
fn every_rule_speaks_three_languages() {
    for rule in CATALOGUE {
        let id = rule.code.to_ascii_lowercase();
        for lang in Lang::ALL {
            for part in [id.clone(), format!("{id}.title"), format!("{id}.help")] {
                assert!(Words::of(lang).has(&part), "{part} in {}", lang.code());
            }
        }
    }
}

#[test]
fn message_files_parse_and_use_the_arguments_of_their_rules() {
    for lang in Lang::ALL {
        let folder = format!("{}/messages/{}", env!("CARGO_MANIFEST_DIR"), lang.code());
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.clone()) {
                panic!("{}: {errors:?}", path.display());
            }
            let mut current: Option<String> = None;
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                    current = Some(id.trim().to_ascii_uppercase());
                }
                let Some(rule) = current.as_deref().and_then(sankofa::rules::find) else {
                    continue;
                };
                for name in placeables(line) {
                    assert!(
                        rule.args.contains(&name.as_str()),
                        "{} {}: ${name}",
                        path.display(),
                        rule.code
                    );
                }
            }
        }
    }
}

#[test]
fn arabic_reads_from_right_to_left() {
    for rule in CATALOGUE {
        let words = Words::of(Lang::Ar);
        let title = words.summary(rule);
        let first = title.chars().find(|c| c.is_alphabetic());
        assert!(
            first.is_some_and(|c| ('\u{600}'..='\u{6ff}').contains(&c)),
            "{}: {title}",
            rule.code
        );
    }
}

#[test]
fn gates_read_back() {
    for gate in Gate::ALL {
        assert_eq!(Gate::parse(gate.code()), Some(gate));
    }
    let _ = Rulebook::new(crate::pages::day("2016-09-01"));
}
