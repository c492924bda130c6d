use super::*;

#[test]
fn what_no_programme_may_decide() {
    for (text, rule) in [
        (
            "[params]\ntrafficking_aid_needs_cooperation = true",
            "VUL-019",
        ),
        ("[params]\nage_replaces_reception_check = 15", "CHI-012"),
        ("[params]\nage_replaces_reception_check = 0", "CHI-012"),
        ("[severities]\n\"VUL-019\" = \"off\"", "VUL-019"),
        (
            "[severities]\nage-replaces-reception-check = \"warning\"",
            "CHI-012",
        ),
        (
            "[waivers]\nrules = { \"VUL-019\" = [\"programme_manager\"] }",
            "VUL-019",
        ),
    ] {
        let error = refused(&open("x", text, ""));
        assert!(
            matches!(error.defect(), ProgrammeDefect::Forbidden { rule: by, .. } if *by == rule),
            "{error}"
        );
        assert!(error.to_string().contains(rule));
    }
    added(&open(
        "x",
        "[params]\ntrafficking_aid_needs_cooperation = false",
        "",
    ))
    .unwrap();
}

#[test]
fn files_without_name_or_title() {
    let error = refused("title = { en = \"x\" }");
    assert_eq!(error.to_string(), "programme `?`: `name` is missing");
    let error = refused("name = \"x\"");
    assert_eq!(
        error.to_string(),
        "programme `x`: no version: at least one `[[versions]]` is needed"
    );
    let error = refused("name = \"x\"\n[[versions]]\nid = \"1\"");
    assert_eq!(error.to_string(), "programme `x`: `title` is missing");
    let error = refused("name = \"x\"\ntitle = { fr = \"x\" }\n[[versions]]\nid = \"1\"");
    assert_eq!(
        error.to_string(),
        "programme `x`, line 2: `title.en` is missing"
    );
    assert!(matches!(
        refused("name = ").defect(),
        ProgrammeDefect::NotToml { .. }
    ));
    assert_eq!(refused("name = \"x\"\n=").line(), Some(2));
    assert_eq!(refused("").set(), "?");
}

#[test]
fn extends_missing_wrong_and_in_circles() {
    let mut all = Programmes::builtin().clone();
    let extending = |name: &str, other: &str| open(name, &format!("extends = \"{other}\""), "");
    let x = extending("x", "ma-eu-2016");
    let error = all.add(&x, &[], RULES).unwrap_err();
    assert_eq!(
        error.to_string(),
        "programme `x`, line 3: `extends`: no programme or version `ma-eu-2016` at hand; did you mean `ma-eu-2015`?"
    );
    let error = Programmes::default().add(&open("x", "", ""), &[], RULES);
    assert!(matches!(
        error.unwrap_err().defect(),
        ProgrammeDefect::UnknownProgramme { .. }
    ));

    let itself = extending("x", "x");
    let error = all.add(&itself, &[("x", &itself)], RULES).unwrap_err();
    assert_eq!(
        error.to_string(),
        "programme `x`, line 3: `extends` goes round in a circle: x -> x"
    );
    let (a, b, c) = (
        extending("a", "b"),
        extending("b", "c"),
        extending("c", "b"),
    );
    let error = all.add(&a, &[("b", &b), ("c", &c)], RULES).unwrap_err();
    assert_eq!(
        error.to_string(),
        "programme `c`, line 3: `extends` goes round in a circle: b -> c -> b"
    );

    let error = all.add(&extending("x", "y"), &[("y", &open("z", "", ""))], RULES);
    assert_eq!(
        error.unwrap_err().to_string(),
        "programme `y`, line 1: handed over as `y`, but its own name is `z`"
    );

    let names: Vec<String> = (0..40).map(|n| format!("s{n}")).collect();
    let texts: Vec<String> = names
        .iter()
        .zip(names.iter().skip(1))
        .map(|(name, next)| extending(name, next))
        .collect();
    let others: Vec<(&str, &str)> = names
        .iter()
        .zip(&texts)
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let error = all.add(&texts[0], &others, RULES).unwrap_err();
    assert!(
        matches!(error.defect(), ProgrammeDefect::TooDeep { .. }),
        "{error}"
    );
}

#[test]
fn an_error_in_an_extended_file_names_that_file() {
    let mut all = Programmes::builtin().clone();
    let parent = open("parent", "surprise = 1", "");
    let x = open("x", "extends = \"parent\"", "");
    let error = all.add(&x, &[("parent", &parent)], RULES).unwrap_err();
    assert_eq!((error.set(), error.line()), ("parent", Some(3)));
}

#[test]
fn without_a_rulebook_only_codes_are_taken() {
    let mut all = Programmes::builtin().clone();
    let by_name = open("x", "[severities]\nplan-late = \"off\"", "");
    assert!(all.add(&by_name, &[], RuleNames::ByForm).is_err());
    let by_code = open("x", "[severities]\n\"PLN-002\" = \"off\"", "");
    assert!(all.add(&by_code, &[], RuleNames::ByForm).is_ok());
    for bad in ["pln-002", "PLN-02", "PLN002", "PLANS-002", "-001", ""] {
        assert_eq!(RuleNames::ByForm.code(bad), None, "{bad}");
    }
}

#[test]
fn messages_never_carry_control_characters_and_stay_short() {
    let error = refused(&open("x", "\"\\u001b[31m\\u202e\" = 1", "")).to_string();
    assert!(!error.chars().any(char::is_control), "{error:?}");
    assert!(!error.contains('\u{202e}'));
    let long = "a".repeat(10_000);
    assert!(
        refused(&open("x", &format!("{long} = 1"), ""))
            .to_string()
            .len()
            < 300
    );
}

#[test]
fn no_text_makes_the_loader_panic() {
    let good = SHIPPED[1];
    for at in (0..good.len())
        .filter(|at| good.is_char_boundary(*at))
        .step_by(7)
    {
        let _ = added(good.get(..at).unwrap());
        let _ = added(&format!(
            "{}\u{0}{}",
            good.get(..at).unwrap(),
            good.get(at..).unwrap()
        ));
        let _ = added(&good.replacen(|c: char| c.is_ascii_digit(), "[", at % 9));
    }
}
