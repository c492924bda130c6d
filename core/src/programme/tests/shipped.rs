use super::*;
use crate::codes::{BenefitUnit, Country, EntitlementComponent, vocabularies};
use std::collections::HashSet;

#[test]
fn every_parameter_is_well_declared() {
    let mut names = HashSet::new();
    for (at, param) in Param::ALL.iter().copied().enumerate() {
        assert_eq!(param as usize, at);
        let name = param.name();
        assert!(names.insert(name), "{name} twice");
        assert!(
            name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'),
            "{name}"
        );
        assert_eq!(Param::parse(name), Some(param));
        assert!(
            !param.describe().is_empty() && !param.describe().ends_with('.'),
            "{name}"
        );
        for rule in param.rules() {
            assert_eq!(RuleNames::ByForm.code(rule).as_deref(), Some(*rule));
        }
        let allowed = match param.kind() {
            Kind::Word(allowed) | Kind::Words(allowed) | Kind::WordTable(_, allowed) => allowed,
            _ => continue,
        };
        if let Allowed::Codes(list) = allowed {
            assert!(
                vocabularies().any(|known| known.name == list),
                "{name}: no list {list}"
            );
        }
    }
    // The name says the unit.
    for param in Param::ALL {
        let (Kind::Count(unit) | Kind::Counts(unit) | Kind::Table(_, unit)) = param.kind() else {
            continue;
        };
        let name = param.name();
        assert_eq!(name.ends_with("_wd"), unit == Unit::WorkingDays, "{name}");
        assert_eq!(name.ends_with("_h"), unit == Unit::Hours, "{name}");
        assert_eq!(name.ends_with("_pct"), unit == Unit::Percent, "{name}");
        let days = name.ends_with("_cd") || name.ends_with("_days") && name != "lost_contact_days";
        assert_eq!(days, unit == Unit::CalendarDays, "{name}");
    }
}

#[test]
fn shipped_sets_parse() {
    let all = Programmes::builtin().clone();
    let names: Vec<_> = all.names().collect();
    assert_eq!(
        names,
        [
            "base",
            "ma-eu-2015",
            "eurp-nl",
            "eurp-is",
            "human-rights-reading",
            "schengen-visa",
            "eurp-de",
            "eurp-de-as-nl",
            "eurp-de-as-is",
            "eurp-se-2024",
            "reag-garp-2017",
            "starthilfeplus-2020",
            "be-2022",
            "ch-2021",
            "se-2019",
            "no-avr",
            "fr-2015",
            "fr-later",
            "ie-2009",
            "ie-2025",
            "gb-2020",
            "fi-2017",
            "fi-2026",
            "ma-iom",
            "tz-iom-2016",
            "eu-iom-2017",
        ]
    );
    assert_eq!(all.nearest("ma-eu-2051"), Some("ma-eu-2015"));
    assert_eq!(all.nearest("zzz"), None);
    assert!(all.get("none").is_none());
}

#[test]
fn base_is_always_in_force_and_states_no_retention() {
    let all = Programmes::builtin().clone();
    let base = all.get("base").unwrap();
    for on in ["0001-01-01", "2015-06-02", "9999-12-31"] {
        assert_eq!(base.in_force(day(on)).unwrap().id(), "base@2026-1");
    }
    let version = all.version("base@2026-1").unwrap();
    assert!(!version.params().is_set(Param::RetentionCd));
    assert!(version.caps().rows().is_empty());
    assert!(version.hosts().is_empty() && version.origins().is_empty());
    assert_eq!(version.severities().count(), 0);
    let errors: Vec<_> = ["ELG-011", "IDN-020", "DLV-002", "CHI-001"]
        .map(|rule| version.waivable_by(rule, Level::Error).len())
        .into();
    assert_eq!(errors, [1, 1, 1, 0]);
    assert_eq!(
        version.params().dates(Param::Sentinels),
        [day("1900-01-01")]
    );
}

#[test]
fn every_number_of_a_shipped_set_says_where_it_comes_from() {
    for text in SHIPPED {
        let params = text.split("[params]").nth(1).unwrap();
        let params = params.split("\n[").next().unwrap();
        for line in params.lines().filter(|line| line.contains(" = ")) {
            let (_, comment) = line
                .split_once(" # ")
                .unwrap_or_else(|| panic!("no mark: {line}"));
            let source = |word: &str| {
                let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
                let rest = word.strip_prefix(['S', 'A']).unwrap_or_default();
                !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit())
            };
            assert!(
                comment.contains("proposed")
                    || comment.contains("see its page")
                    || comment.split(' ').any(source),
                "{line}"
            );
        }
    }
}

#[test]
fn the_project_of_2015() {
    let all = Programmes::builtin().clone();
    let project = all.get("ma-eu-2015").unwrap();
    let force = |on| project.in_force(day(on)).map(Version::id);
    assert_eq!(force("2015-01-31"), None);
    assert_eq!(force("2015-02-01"), Some("ma-eu-2015@2015-02"));
    assert_eq!(force("2016-07-31"), Some("ma-eu-2015@2015-02"));
    assert_eq!(force("2016-08-01"), None);
    let version = all.version("ma-eu-2015@2015-02").unwrap();
    assert_eq!(version.based_on(), Some("base@2026-1"));
    assert_eq!(version.hosts(), [Country::Ma, Country::Tz, Country::Ye]);
    assert_eq!(version.origins().len(), 9);
    assert_eq!(project.origins(), version.origins());
    let params = version.params();
    assert_eq!(
        params.countries(Param::ExitAuthorisationRequired),
        [Country::Ma]
    );
    assert_eq!(params.int(Param::InstalmentMinIntervalCd), Some(180));
    assert_eq!(params.table(Param::ConsulateNoticeWd, "CM"), Some(12));
    assert_eq!(
        params.words(Param::ApprovalLevels),
        ["origin_office".into(), "programme".into()]
    );
    let question = CapQuestion::new(EntitlementComponent::Reintegration, BenefitUnit::Person);
    let CapAnswer::Cap(cap) = version.caps().find(&question) else {
        panic!("no cap");
    };
    assert_eq!(cap.amount().minor, 150_000);
    let line = &project.donor_lines()[0];
    assert!(line.is_open(day("2015-02-01")) && line.is_open(day("2016-07-31")));
    assert!(!line.is_open(day("2015-01-31")) && !line.is_open(day("2016-08-01")));
    assert!(line.pays_for(Country::Ma, Country::Cm));
    assert!(!line.pays_for(Country::De, Country::Cm));
}
