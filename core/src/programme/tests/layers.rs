use super::*;
use crate::codes::{ActorRole, Country, DateBasis, NameLang};

#[test]
fn a_file_without_extends_lies_over_base() {
    let x = version(&open("x", "", "params = { stagnation_cd = 5 }"));
    assert_eq!(x.params().int(Param::StagnationCd), Some(5));
    assert_eq!(x.params().int(Param::LeadTimeCd), Some(19));
    assert_eq!(x.based_on(), Some("base@2026-1"));
    let all = added(&open("x", "", "")).unwrap();
    assert_eq!(
        all.get("x").unwrap().date_basis(),
        DateBasis::Application,
        "inherited"
    );
}

#[test]
fn layers_lie_in_order() {
    let parent = open(
        "parent",
        "[params]\nstagnation_cd = 1\nlead_time_cd = 1",
        "params = { plan_due_cd = 1, first_contact_cd = 1 }",
    );
    let x = set(
        "x",
        "extends = \"parent\"\n[params]\nlead_time_cd = 2\nplan_due_cd = 2\nmax_age = 2",
        "[[versions]]\nid = \"1\"\n[versions.params]\nplan_due_cd = 3",
    );
    let mut all = Programmes::builtin().clone();
    let name = all.add(&x, &[("parent", &parent)], RULES).unwrap();
    assert_eq!(name, "x");
    let names: Vec<_> = all.names().collect();
    // After those that ship.
    assert_eq!(names[names.len() - 2..], ["parent", "x"]);
    assert_eq!(names.len(), SHIPPED.len() + 2);
    let version = all.version("x@1").unwrap();
    assert_eq!(version.based_on(), Some("parent@1"));
    let int = |param| version.params().int(param);
    assert_eq!(int(Param::SmallCell), Some(11), "base");
    assert_eq!(int(Param::StagnationCd), Some(1), "the extended file");
    assert_eq!(int(Param::FirstContactCd), Some(1), "its version");
    assert_eq!(int(Param::LeadTimeCd), Some(2), "file over extended file");
    assert_eq!(int(Param::PlanDueCd), Some(3), "version over file");
    assert_eq!(int(Param::MaxAge), Some(2));
}

#[test]
fn tables_are_laid_row_by_row_and_lists_whole() {
    let x = version(&open(
        "x",
        "[params]\norigin_answer_wd = { \"CH-CM\" = 11, \"CH-*\" = 40, \"*-CM\" = 41 }\nmonitoring_cd = [9, 3]\nsmall_cell = 5",
        "[versions.params]\norigin_answer_wd = { \"*\" = 42 }",
    ));
    let params = x.params();
    let table = |key| params.table(Param::OriginAnswerWd, key);
    assert_eq!(table("CH-CM"), Some(11));
    assert_eq!(table("CH-TN"), Some(20), "from base");
    assert_eq!(table("MA-NG"), Some(42));
    let pair = |host, origin| params.pair(Param::OriginAnswerWd, host, origin);
    assert_eq!(pair(Country::Ch, Country::Cm), Some(11));
    assert_eq!(pair(Country::Ma, Country::Cm), Some(41));
    assert_eq!(pair(Country::Ch, Country::Ng), Some(40));
    assert_eq!(pair(Country::Ma, Country::Ng), Some(42));
    assert_eq!(params.ints(Param::MonitoringCd), [3, 9]);
}

#[test]
fn words_under_keys() {
    let x = version(&open(
        "x",
        "[params]\nform_allowed = { reintegration = [\"in_kind\", \"service\"], \"*\" = [\"cash\"] }\norigin_authority_sections = { \"CH-CM\" = [\"identity\"] }",
        "",
    ));
    let words = |key| x.params().word_table(Param::FormAllowed, key).to_vec();
    assert_eq!(words("reintegration"), ["in_kind".into(), "service".into()]);
    assert_eq!(words("travel"), ["cash".into()]);
    let sections = |origin| {
        x.params()
            .word_pair(Param::OriginAuthoritySections, Country::Ch, origin)
            .len()
    };
    // What the pair does not say, the base rules say for all.
    assert_eq!((sections(Country::Cm), sections(Country::Gm)), (1, 3));
}

#[test]
fn absent_and_unset_parameters() {
    let x = version(&open(
        "x",
        "unset = [\"claim_window_days\", \"sentinels\"]",
        "",
    ));
    let params = x.params();
    assert!(!params.is_set(Param::ClaimWindowDays));
    assert_eq!(params.int(Param::ClaimWindowDays), None);
    assert!(params.dates(Param::Sentinels).is_empty());
    assert!(!params.flag(Param::MeansTest));
    assert_eq!(params.word(Param::PlanUnit), Some("person"));
    // Asked for as another kind: absent, not wrong.
    assert_eq!(params.int(Param::PlanUnit), None);
    assert!(params.words(Param::PlanUnit).is_empty());
    assert_eq!(params.table(Param::PlanUnit, "*"), None);
}

#[test]
fn first_and_last_day_are_included() {
    let all = added(&set(
        "x",
        "",
        "[[versions]]\nid = \"b\"\nfrom = 2020-03-01\nparams = { max_age = 2 }\n\
         [[versions]]\nid = \"a\"\nfrom = \"2020-01-01\"\nto = \"2020-01-31\"\nparams = { max_age = 1 }",
    ))
    .unwrap();
    let x = all.get("x").unwrap();
    let force = |on| x.in_force(day(on)).map(Version::id);
    assert_eq!(force("2019-12-31"), None, "the day before");
    assert_eq!(force("2020-01-01"), Some("x@a"), "the first day");
    assert_eq!(force("2020-01-31"), Some("x@a"), "the last day");
    assert_eq!(force("2020-02-01"), None, "the day after");
    assert_eq!(force("2020-02-29"), None);
    assert_eq!(force("2020-03-01"), Some("x@b"));
    assert_eq!(force("2999-01-01"), Some("x@b"));
    let near = |on| x.version_at_or_nearest(day(on)).map(Version::id);
    assert_eq!(near("2019-12-31"), Some("x@a"));
    assert_eq!(near("2020-02-01"), Some("x@a"));
    assert_eq!(near("2020-03-01"), Some("x@b"));
    let order: Vec<_> = x.versions().iter().map(Version::id).collect();
    assert_eq!(order, ["x@a", "x@b"], "by date, however written");
    assert_eq!(x.version("b"), x.version("x@b"));
}

#[test]
fn a_version_lies_over_the_one_in_force_on_its_first_day() {
    let parent = set(
        "parent",
        "",
        "[[versions]]\nid = \"old\"\nto = \"2019-12-31\"\nparams = { max_age = 1 }\n\
         [[versions]]\nid = \"new\"\nfrom = \"2020-01-01\"\nparams = { max_age = 2 }",
    );
    let with = |extends: &str, from: &str| {
        let top = format!("extends = \"{extends}\"");
        let rest = format!("[[versions]]\nid = \"1\"\n{from}");
        let mut all = Programmes::builtin().clone();
        all.add(&set("x", &top, &rest), &[("parent", &parent)], RULES)?;
        let version = all.version("x@1").unwrap();
        Ok::<_, ProgrammeError>(version.params().int(Param::MaxAge).unwrap())
    };
    assert_eq!(with("parent", "from = \"2019-12-31\""), Ok(1));
    assert_eq!(with("parent", "from = \"2020-01-01\""), Ok(2));
    assert_eq!(with("parent", ""), Ok(1));
    assert_eq!(with("parent@old", "from = \"2020-01-01\""), Ok(1));
    let error = with("parent@odd", "").unwrap_err();
    assert!(matches!(
        error.defect(),
        ProgrammeDefect::UnknownProgramme { .. }
    ));
    let error = {
        let mut all = Programmes::builtin().clone();
        let x = open("x", "extends = \"ma-eu-2015\"", "");
        all.add(&x, &[], RULES).unwrap_err()
    };
    assert!(matches!(error.defect(), ProgrammeDefect::NotInForce { .. }));
    assert_eq!(
        error.to_string(),
        "programme `x`, line 3: `extends`: `ma-eu-2015` has no version in force since ever; name one, as in `ma-eu-2015@ID`"
    );
}

#[test]
fn severities_by_code_or_name() {
    let parent = open(
        "parent",
        "[severities]\n\"CHI-001\" = \"warning\"\n\"PLN-002\" = \"off\"",
        "",
    );
    let x = open(
        "x",
        "extends = \"parent\"\n[severities]\nunaccompanied-child-without-decision = \"error\"",
        "severities = { \"ELG-011\" = \"info\" }",
    );
    let mut all = Programmes::builtin().clone();
    all.add(&x, &[("parent", &parent)], RULES).unwrap();
    let x = all.version("x@1").unwrap();
    assert_eq!(x.severity("CHI-001"), Some(Level::Error));
    assert_eq!(x.severity("PLN-002"), Some(Level::Off));
    assert_eq!(x.severity("ELG-011"), Some(Level::Info));
    assert_eq!(x.severity("DOC-001"), None);
    assert_eq!(x.severities().count(), 3);
}

#[test]
fn waivers_by_rule_before_level() {
    let x = version(&open(
        "x",
        "[waivers]\nseverity = { info = [\"finance_officer\"] }\nrules = { plan-late = [], \"ELG-011\" = [\"donor_representative\"] }",
        "",
    ));
    let warning = [ActorRole::CaseManager];
    assert_eq!(x.waivable_by("DOC-003", Level::Warning), warning);
    assert_eq!(
        x.waivable_by("DOC-003", Level::Info),
        [ActorRole::FinanceOfficer]
    );
    assert!(x.waivable_by("DOC-001", Level::Error).is_empty());
    assert!(x.waivable_by("PLN-002", Level::Warning).is_empty());
    assert_eq!(
        x.waivable_by("ELG-011", Level::Error),
        [ActorRole::DonorRepresentative]
    );
    assert_eq!(
        x.waivable_by("DLV-002", Level::Error),
        [ActorRole::ProgrammeManager],
        "from base"
    );
}

#[test]
fn titles_fall_back_to_english() {
    let all = added(&open("x", "", "").replace("en = \"Test\"", "en = \"Test\", ar = \"اختبار\""))
        .unwrap();
    let x = all.get("x").unwrap();
    assert_eq!(x.title(NameLang::En), "Test");
    assert_eq!(x.title(NameLang::Fr), "Test");
    assert_eq!(x.title(NameLang::Ar), "اختبار");
}

#[test]
fn hosts_of_a_programme_are_those_of_its_versions() {
    let two = |first: &str| {
        let rest = format!(
            "[[versions]]\nid = \"a\"\nto = \"2020-01-01\"\n{first}\n[[versions]]\nid = \"b\"\nfrom = \"2020-01-02\"\nhosts = [\"TZ\", \"MA\"]"
        );
        let all = added(&set("x", "", &rest)).unwrap();
        all.get("x").unwrap().hosts().to_vec()
    };
    assert_eq!(
        two("hosts = [\"YE\"]"),
        [Country::Ma, Country::Tz, Country::Ye]
    );
    assert!(two("").is_empty(), "one version is open to every country");
}

#[test]
fn nothing_is_added_when_anything_is_wrong() {
    let mut all = Programmes::builtin().clone();
    let good = open("good", "", "");
    let bad = open("x", "extends = \"good\"\nsurprise = 1", "");
    assert!(all.add(&bad, &[("good", &good)], RULES).is_err());
    assert_eq!(&all, Programmes::builtin());
}

#[test]
fn programmes_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Programmes>();
    shared::<Version>();
    shared::<ProgrammeError>();
}
