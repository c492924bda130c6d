//! IDN: what the examples of the page leave open. Boundaries, names, and sets of cases.

use proptest::prelude::*;
use sankofa::model::Birth;
use sankofa::names::{Likeness, compare, parts};
use sankofa::{Case, Date, Gate, Minor, Report, Rulebook};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn book() -> Rulebook {
    Rulebook::new(day("2016-09-01")).select(["IDN"]).unwrap()
}

fn codes(report: &Report) -> Vec<&'static str> {
    report
        .findings
        .iter()
        .map(|found| found.rule.code)
        .collect()
}

/// What the rules about identity find for one person, always or at a gate.
fn person(member: Value, gate: Option<Gate>) -> Vec<&'static str> {
    let case = json!({"format": "sankofa/1", "id": "T-1", "members": [member]});
    codes(&book().gate(gate).check(case.to_string().as_bytes()))
}

fn born(date: &str) -> Vec<&'static str> {
    person(json!({"id": "p1", "birth": {"date": date}}), None)
}

#[test]
fn the_oldest_may_be_a_hundred_and_ten() {
    assert!(born("1906-09-01").is_empty());
    assert!(born("1905-09-02").is_empty(), "still 110");
    assert_eq!(born("1905-09-01"), ["IDN-008"]);
    assert!(born("1905").is_empty(), "may be 110");
    assert!(born("1926-03").is_empty(), "ninety years old");
}

#[test]
fn a_filler_is_no_age() {
    assert_eq!(born("1900-01-01"), ["IDN-003"]);
    assert_eq!(born("1900-01-02"), ["IDN-008"]);
    assert_eq!(born("1900"), ["IDN-008"], "a year is no filler");
}

#[test]
fn stated_age_and_birth_date_may_differ_by_a_year() {
    let found = |date: &str, age: u8| {
        let birth = json!({"date": date, "age": age, "stated_on": "2016-06-02"});
        person(json!({"id": "p1", "birth": birth}), None)
    };
    for age in [21, 22, 23] {
        assert!(found("1994-05-02", age).is_empty(), "{age}");
    }
    assert_eq!(found("1994-05-02", 20), ["IDN-007"]);
    assert_eq!(found("1994-05-02", 24), ["IDN-007"]);
    assert!(
        found("1994", 20).is_empty(),
        "21 or 22 in 1994, and one more year"
    );
    assert_eq!(found("1994", 19), ["IDN-007"]);
}

#[test]
fn a_birth_after_the_day_of_judgement_is_one_finding() {
    assert_eq!(born("2016-09-02"), ["IDN-006"]);
    assert!(born("2016-09-01").is_empty());
    assert!(born("2016-09").is_empty(), "may have been today");
    assert_eq!(born("2016-10"), ["IDN-006"]);
}

#[test]
fn a_birth_after_registration_needs_a_day_of_joining() {
    let case = |joined: Value| {
        json!({"format": "sankofa/1", "id": "T-1", "opened_on": "2016-05-01", "members": [
            {"id": "p1", "role": "principal", "names": [{"given": "Awa"}], "sex": "female", "nationalities": ["GN"],
             "birth": {"date": "2016-05-02"}, "joined_on": joined}]})
        .to_string()
    };
    let found = |joined| codes(&book().check(case(joined).as_bytes()));
    assert_eq!(found(Value::Null), ["IDN-006"]);
    assert_eq!(found(json!("2016-05-01")), ["IDN-006"]);
    assert!(found(json!("2016-05-02")).is_empty());
}

#[test]
fn births_know_how_precise_they_are() {
    let on = day("2016-06-02");
    let age = |birth: Value| {
        let case =
            json!({"format": "sankofa/1", "members": [{"id": "p1", "birth": birth}]}).to_string();
        let read = sankofa::reading::read(case.as_bytes(), &sankofa::reading::Limits::default());
        let case: Case<'_> = read.case.unwrap();
        let birth: &Birth<'_> = case.members.at(0).unwrap().birth.get().unwrap();
        birth.age_on(on).unwrap()
    };
    for (birth, minor) in [
        (json!({"date": "1998-06-02"}), Minor::No),
        (json!({"date": "1998-06-03"}), Minor::Yes),
        (json!({"date": "1998-06"}), Minor::Undetermined),
        (json!({"date": "1998"}), Minor::Undetermined),
        (json!({"age": 17, "stated_on": "2016-06-02"}), Minor::Yes),
        (
            json!({"age": 17, "stated_on": "2015-12-02"}),
            Minor::Undetermined,
        ),
        (json!({"age": 18, "stated_on": "2016-06-02"}), Minor::No),
    ] {
        assert_eq!(age(birth.clone()).minor(), minor, "{birth}");
        // Treated as a child unless it is certain that not.
        assert_eq!(minor.protected(), minor != Minor::No);
    }
}

#[test]
fn a_placeholder_is_not_asked_for_what_it_cannot_have() {
    let case = include_str!("../rulebook/bases/placeholder.json");
    let report = book().gate(Some(Gate::G4)).check(case.as_bytes());
    assert!(codes(&report).is_empty());
    let report = book().gate(Some(Gate::G6)).check(case.as_bytes());
    assert_eq!(codes(&report), ["IDN-005"]);
}

#[test]
fn names_are_one_whatever_the_spelling() {
    for (a, b) in [
        ("Mohamed", "Mouhamed"),
        ("Mohamed", "MUHAMMAD"),
        ("Mohammed", "Muhamed"),
        ("Youssouf", "Yusuf"),
        ("Fatoumata", "Fatimata"),
        ("Ouattara", "Watara"),
        ("Diallo", "Jallow"),
        ("Diallo", "Jalloh"),
        ("N'Diaye", "Ndiaye"),
        ("Ndiaye", "Njie"),
        ("Bah", "Ba"),
        ("Ousmane", "Usman"),
        ("Oumar", "Omar"),
        ("Ibrahim", "Ibrahima"),
        ("Sékou Touré", "TOURE Sekou"),
        ("Se\u{301}kou", "Sékou"),
        ("Ɓalde", "Balde"),
        ("ƙarim", "Karim"),
        ("Łukasz Žižek", "Lukasz Zizek"),
        ("Ağa Şahin", "Aga Sahin"),
        ("Ḥasan Ţahir", "Hasan Tahir"),
        ("Ŋom", "Ngom"),
        ("Cœur Ĵan", "Coeur Jan"),
        ("Ŵilly Ƒofana", "Willy Fofana"),
        ("Ýasmin Ķonan", "Yasmin Konan"),
        ("Źofia Ĺubica", "Zofia Lubica"),
        ("Ñino Ŕita", "Nino Rita"),
        ("Ðavid Þomas", "David Thomas"),
        ("Weiß Æsa", "Weiss Aesa"),
        ("Ĥana Çelik", "Hana Celik"),
        ("Ûmar Ôba", "Umar Oba"),
        ("Âli Ínes", "Ali Ines"),
        ("Ǧibril Ťoma", "Gibril Toma"),
        ("Jean-Paul Ngassa", "NGASSA Jean Paul"),
        ("El Hadji Diouf", "elhadji diouf"),
        ("Abd el Rahman", "Abdel Rahman"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("مصطفى", "مصطفي"),
        ("مؤمن", "مومن"),
        ("کریم", "كريم"),
        ("علاء", "علا"),
        ("محـمد", "محمد"),
        ("محمد", "Mohamed"),
        ("محمد", "Muhammad"),
        ("محمود", "Mahmoud"),
        ("فاطمة", "Fatima"),
        ("يوسف", "Youssouf"),
        ("عبد الرحمن", "Abdel Rahman"),
        ("አበበ", "አበበ"),
    ] {
        assert_eq!(compare(a, b), Likeness::Same, "{a} {b}");
        assert_eq!(compare(b, a), Likeness::Same, "{b} {a}");
    }
}

#[test]
fn false_friends_stay_apart() {
    for (a, b) in [
        ("Mohamed", "Mahmoud"),
        ("Mohamed", "Mamadou"),
        ("Mahmoud", "Mamadou"),
        ("Ahmed", "Hamed"),
        ("Koné", "Kane"),
        ("Traoré", "Trawally"),
        ("Hassan", "Hussein"),
        ("Fatou", "Fatoumata"),
        ("محمد", "محمود"),
        ("محمد", "Mahmoud"),
        ("محمود", "Mohamed"),
        ("Jean Paul Ngassa", "Jean Pierre Ngassa"),
        ("Aïssatou Bah", "Fatoumata Bah"),
    ] {
        assert_eq!(compare(a, b), Likeness::Different, "{a} {b}");
        assert_eq!(compare(b, a), Likeness::Different, "{b} {a}");
    }
}

#[test]
fn a_single_part_is_a_name() {
    assert_eq!(compare("Aline", "Niyonzima Aline"), Likeness::Part);
    assert_eq!(compare("Aline", "aline"), Likeness::Same);
    assert_eq!(compare("", "Aline"), Likeness::Unknown);
    assert_eq!(compare("አበበ", "Abebe"), Likeness::Unknown);
    assert_eq!(parts("Ben").len(), 1, "a particle alone is a name");
    let single = json!({"id": "p1", "role": "principal", "names": [{"given": "Sukarno"}], "sex": "unknown",
        "birth": {"date": "1990"}, "nationalities": ["XXA"]});
    assert!(person(single, Some(Gate::G1)).is_empty());
}

proptest! {
    #[test]
    fn comparing_never_fails_and_is_even_handed(a in "\\PC{0,24}", b in "\\PC{0,24}") {
        prop_assert_eq!(compare(&a, &b), compare(&b, &a));
        let alike = compare(&a, &a);
        prop_assert!(matches!(alike, Likeness::Same | Likeness::Unknown));
    }

    // No particle begins with z: a particle goes with what follows it, so its place does count.
    #[test]
    fn case_and_order_do_not_count(names in proptest::collection::vec("z[a-zéèïôû]{1,8}", 1..4)) {
        let there = names.join(" ");
        let back = names.iter().rev().map(|name| name.to_uppercase()).collect::<Vec<_>>().join("-");
        prop_assert_ne!(compare(&there, &back), Likeness::Different);
    }

    #[test]
    fn no_phone_upsets_the_rule(number in "\\PC{0,20}") {
        let found = person(json!({"id": "p1", "phones": [{"id": "ph1", "number": number}]}), Some(Gate::G1));
        let sound = number.strip_prefix('+').is_some_and(|digits| {
            (7..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
        });
        prop_assert_eq!(found.contains(&"IDN-018"), !sound);
    }
}

/// A case of one woman, registered.
fn woman(id: &str, given: &str, family: &str) -> Value {
    let text = include_str!("../rulebook/bases/registered.json");
    let mut case: Value = serde_json::from_str(text).unwrap();
    case["id"] = json!(id);
    let member = &mut case["members"][0];
    member["names"] = json!([{"kind": "legal", "given": given, "family": family}]);
    for key in ["phones", "contacts", "documents", "other_ids"] {
        member.as_object_mut().unwrap().remove(key);
    }
    case
}

fn with(mut case: Value, key: &str, value: Value) -> Value {
    case["members"][0][key] = value;
    case
}

/// Checks cases as so many files of one run.
fn across(cases: &[Value]) -> Report {
    let book = book().across(true);
    let mut run = book.run();
    for (place, case) in cases.iter().enumerate() {
        run.input(case.to_string().as_bytes(), Some(&format!("{place}.json")));
    }
    run.finish()
}

#[test]
fn duplicates_are_found_across_three_files() {
    let passport =
        json!([{"id": "d1", "type": "passport", "issuer": "BI", "number": "OP 012-3456"}]);
    let first = with(
        woman("A-1", "Aline", "Niyonzima"),
        "documents",
        passport.clone(),
    );
    let other = woman("A-2", "Espérance", "Hakizimana");
    let third = with(woman("A-3", "ALINE", "Niyonzimma"), "documents", passport);
    let report = across(&[first, other, third]);
    assert_eq!(codes(&report), ["IDN-015", "IDN-016"]);
    for found in &report.findings {
        let case = report.case_of(found).unwrap();
        assert_eq!((case.index, case.file), (2, Some(2)), "in the later case");
        assert_eq!(found.args[0], sankofa::Arg::Int(1), "points to the first");
    }
    assert_eq!((report.clean, report.with_errors), (2, 1));
}

#[test]
fn one_file_given_twice_is_found() {
    let case = woman("A-1", "Aline", "Niyonzima");
    assert_eq!(
        codes(&across(&[case.clone(), case.clone()])),
        ["IDN-015", "IDN-016"]
    );
    let mut closed = case;
    closed["closure"] = json!({"on": "2016-08-30", "reason": "withdrawn_before_departure"});
    let found = codes(&across(&[closed.clone(), closed]));
    assert!(found.contains(&"IDN-015"), "{found:?}");
}

#[test]
fn a_case_does_not_clash_with_itself() {
    let mut case = woman("A-1", "Aline", "Niyonzima");
    let phone = json!([{"id": "ph1", "number": "+255700000011", "of": "self"}]);
    case["members"][0]["phones"] = phone.clone();
    let mut sister = case["members"][0].clone();
    sister["id"] = json!("p2");
    sister["role"] = json!("sibling");
    case["members"].as_array_mut().unwrap().push(sister);
    assert!(codes(&across(&[case])).is_empty());
}

#[test]
fn twins_are_two_people() {
    for (one, other) in [
        ("Aline Claudine", "Alice Médiatrice"),
        ("Jeanne Marie", "Jeanne Claire"),
        ("Hassan", "Hussein"),
    ] {
        let phone = json!([{"id": "ph1", "number": "+255700000011"}]);
        let a = with(woman("A-1", one, "Niyonzima"), "phones", phone.clone());
        let b = with(woman("A-2", other, "Niyonzima"), "phones", phone);
        assert!(codes(&across(&[a, b])).is_empty(), "{one} {other}");
    }
}

#[test]
fn a_name_alone_is_not_enough() {
    let a = woman("A-1", "Aline", "Niyonzima");
    for (key, value) in [
        ("sex", json!("male")),
        ("sex", json!("unknown")),
        ("birth", json!({"date": "1987"})),
        ("birth", Value::Null),
        ("nationalities", json!(["RW"])),
    ] {
        let b = with(woman("A-2", "Aline", "Niyonzima"), key, value.clone());
        let found = codes(&across(&[a.clone(), b]));
        assert!(!found.contains(&"IDN-016"), "{key} {value}: {found:?}");
    }
    for birth in [
        json!({"date": "1988"}),
        json!({"age": 28, "stated_on": "2016-05-01"}),
    ] {
        let b = with(woman("A-2", "Niyonzima", "ALINE"), "birth", birth.clone());
        assert_eq!(codes(&across(&[a.clone(), b])), ["IDN-016"], "{birth}");
    }
}

#[test]
fn short_and_single_names_need_more() {
    let date = |case, date: &str| with(case, "birth", json!({"date": date}));
    let short = |id| woman(id, "Ly", "Ba");
    assert!(codes(&across(&[short("A-1"), short("A-2")])).is_empty());
    let single = |id, on| date(woman(id, "", "Niyonzima"), on);
    assert_eq!(
        codes(&across(&[
            single("A-1", "1988-03-14"),
            single("A-2", "1988-03-14")
        ])),
        ["IDN-016"]
    );
    assert!(
        codes(&across(&[
            single("A-1", "1988-03"),
            single("A-2", "1988-03")
        ]))
        .is_empty()
    );
    assert!(
        codes(&across(&[
            single("A-1", "1988-01-01"),
            single("A-2", "1988-01-01")
        ]))
        .is_empty()
    );
}

#[test]
fn day_and_month_that_were_swapped_count_as_one() {
    let a = with(
        woman("A-1", "Aline", "Niyonzima"),
        "birth",
        json!({"date": "1988-03-04"}),
    );
    let b = with(
        woman("A-2", "Aline", "Niyonzima"),
        "birth",
        json!({"date": "1988-04-03"}),
    );
    assert_eq!(codes(&across(&[a, b])), ["IDN-016"]);
}

#[test]
fn closed_merged_and_placeholder_cases_do_not_count() {
    let open = woman("A-1", "Aline", "Niyonzima");
    let mut closed = woman("A-2", "Aline", "Niyonzima");
    closed["closure"] = json!({"on": "2016-08-30", "reason": "completed"});
    assert!(codes(&across(&[open.clone(), closed])).is_empty());
    let mut merged = woman("A-3", "Aline", "Niyonzima");
    merged["merged"] = json!({"into": "A-1", "on": "2016-08-30"});
    merged["closure"] = json!({"on": "2016-08-30", "reason": "duplicate"});
    assert!(codes(&across(&[open, merged])).is_empty());
    let blank = include_str!("../rulebook/bases/placeholder.json");
    let blanks: Vec<Value> = ["P-1", "P-2"]
        .map(|id| {
            let mut case: Value = serde_json::from_str(blank).unwrap();
            case["id"] = json!(id);
            case
        })
        .to_vec();
    assert!(codes(&across(&blanks)).is_empty());
}

#[test]
fn one_document_of_two_persons() {
    let papers = json!([{"id": "d1", "type": "passport", "issuer": "BI", "number": "OP0123456"}]);
    let a = with(
        woman("A-1", "Aline", "Niyonzima"),
        "documents",
        papers.clone(),
    );
    let stranger = with(
        woman("A-2", "Espérance", "Hakizimana"),
        "documents",
        papers.clone(),
    );
    assert!(codes(&across(&[a.clone(), stranger])).contains(&"IDN-014"));
    let older = with(
        woman("A-2", "Aline", "Niyonzima"),
        "documents",
        papers.clone(),
    );
    let older = with(older, "birth", json!({"date": "1960"}));
    assert_eq!(codes(&across(&[a.clone(), older.clone()])), ["IDN-014"]);
    // With signs of another identity the number alone says that it is one person, too.
    let suspected = with(older, "other_identity_suspected", json!(true));
    assert_eq!(
        codes(&across(&[a.clone(), suspected])),
        ["IDN-014", "IDN-015"]
    );
    let false_paper = json!([{"id": "d1", "type": "passport", "issuer": "BI", "number": "OP0123456", "verification": "falsely_attributed"}]);
    let b = with(
        woman("A-2", "Espérance", "Hakizimana"),
        "documents",
        false_paper,
    );
    assert!(codes(&across(&[a, b])).is_empty());
}

#[test]
fn rules_about_sets_say_when_they_were_not_run() {
    let not_run = book().check(b"{}").not_run;
    assert_eq!(not_run, ["IDN-014", "IDN-015", "IDN-016"]);
}

#[test]
fn no_text_of_a_person_gets_out() {
    let a = woman("A-1", "Aline", "Niyonzima");
    let b = woman("A-2", "Aline", "Niyonzima");
    let report = across(&[a, b]);
    let shown = format!("{report:?} {:?}", parts("Niyonzima"));
    assert!(!shown.to_lowercase().contains("niyon"), "{shown}");
}
