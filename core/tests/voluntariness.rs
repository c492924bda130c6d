//! Rules on the will of the person at their edges: hours, orders of lists, policies, and what is not told.

use crate::given::{changed, under};
use sankofa::codes::{CodeList, CounsellingTopic};
use sankofa::{Gate, Lang, Report, Rulebook, Severity};
use serde_json::{Value, json};

const DECLARED: &str = "/declarations/0";
const DETENTION: &str = "/declarations/0/detention";

fn book(gate: Option<Gate>) -> Rulebook {
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(gate);
    book.select(["VOL"]).unwrap()
}

fn judged(case: &Value) -> Report {
    book(Some(Gate::G6)).check(case.to_string().as_bytes())
}

fn judged_by(case: &Value, params: &str) -> Report {
    under(book(Some(Gate::G6)), params).check(case.to_string().as_bytes())
}

/// What the findings of a report say, without the case: code, severity, place.
fn said(report: &Report) -> Vec<String> {
    let root = <sankofa::Case<'static> as sankofa::record::Record<'static>>::RECORD;
    let mut said: Vec<String> = report
        .findings
        .iter()
        .map(|one| {
            let severity = one.severity.code();
            format!("{} {severity} {}", one.rule.code, one.at.path(root))
        })
        .collect();
    said.sort();
    said
}

fn codes(report: &Report) -> Vec<&'static str> {
    let mut codes: Vec<_> = report.findings.iter().map(|one| one.rule.code).collect();
    codes.dedup();
    codes
}

fn skipped(report: &Report, code: &str) -> u64 {
    report.skipped.get(code).copied().unwrap_or(0)
}

fn free(id: &str, on: &str) -> Value {
    json!({"id": id, "member": "p1", "on": on, "language": "fr", "signature": "signed", "detention": null,
           "coercion": {"threat": false, "release_on_signature": false, "force": false, "spoken_for": false, "papers_withheld": false},
           "reconfirmed_on": "2015-07-08T06:30:00+01:00"})
}

fn prison() -> Value {
    json!({"place": "made-up prison", "private_interview": true, "legal_information": true,
           "asylum_access_checked": true, "alternatives_explained": true, "contact_possible": true,
           "second_review_by": "made-up protection officer", "alternative_available": true,
           "abusive_conditions": false})
}

#[test]
fn nothing_is_found_or_left_open_in_the_example() {
    for base in ["example", "family", "child-alone"] {
        let report = judged(&changed(base, &[]));
        assert!(report.findings.is_empty(), "{base}: {:?}", said(&report));
        let open: Vec<_> = report
            .skipped
            .keys()
            .filter(|code| code.starts_with("VOL"))
            .collect();
        assert!(open.is_empty(), "{base}: {open:?}");
    }
}

#[test]
fn a_signature_alone_is_enough_from_eighteen_on() {
    let consent = "/declarations/0/guardian_consent";
    // Cleared on 2 July 2015.
    for (birth, alone) in [
        ("1997-07-03", true),
        ("1997-07-02", false),
        ("1997", true),
        ("1996", false),
    ] {
        let changes = [
            (consent, Value::Null),
            ("/members/0/birth", json!({"date": birth})),
        ];
        let report = judged(&changed("child-alone", &changes));
        assert_eq!(codes(&report).contains(&"VOL-001"), alone, "{birth}");
    }
    // A consent that came after clearance was none on the day.
    let late = [(
        "/declarations/0/guardian_consent/on",
        json!("2015-07-03T09:00:00+01:00"),
    )];
    assert_eq!(codes(&judged(&changed("child-alone", &late))), ["VOL-001"]);
    let signed_for = [
        (consent, Value::Null),
        (
            "/declarations/0/signature",
            json!("signed_by_representative"),
        ),
    ];
    assert!(codes(&judged(&changed("child-alone", &signed_for))).is_empty());
}

#[test]
fn a_declaration_without_a_date_or_held_elsewhere_is_left_open() {
    let undated = [("/declarations/0/on", Value::Null)];
    let report = judged(&changed("example", &undated));
    assert_eq!(codes(&report), [""; 0]);
    assert_eq!(skipped(&report, "VOL-001"), 1);
    let retroactive = [
        ("/kind", json!("retroactive")),
        ("/declarations", Value::Null),
    ];
    let report = judged(&changed("example", &retroactive));
    assert_eq!(codes(&report), [""; 0]);
    assert_eq!(skipped(&report, "VOL-001"), 1);
}

#[test]
fn under_an_obligation_the_rule_set_tells_whether_will_is_needed() {
    let obliged = changed(
        "example",
        &[
            ("/return_type", json!("assisted_under_obligation")),
            (
                "/members/0/status/0/return_decision",
                json!({"on": "2015-05-01"}),
            ),
            ("/declarations", Value::Null),
        ],
    );
    let report = judged_by(&obliged, "obligation_is_voluntary = false");
    assert!(report.findings.is_empty(), "{:?}", said(&report));
    let report = judged_by(&obliged, "obligation_is_voluntary = true");
    assert_eq!(codes(&report), ["VOL-001"]);
}

#[test]
fn the_night_before_the_flight() {
    let asked = |on: &str, left: &str| {
        let changes = [
            ("/declarations/0/reconfirmed_on", json!(on)),
            ("/travel/events/0/on", json!(left)),
        ];
        codes(&judged(&changed("example", &changes))).contains(&"VOL-006")
    };
    let night = "2015-07-08T01:05:00+01:00";
    assert!(!asked("2015-07-07T22:10:00+01:00", night));
    assert!(asked("2015-07-07T13:05:00+01:00", night), "twelve hours");
    assert!(!asked("2015-07-07T13:06:00+01:00", night));
    assert!(asked("2015-07-07", night), "no hour");
    assert!(asked("2015-07-07T22:10:00+01:00", "2015-07-08"), "no hour");
    assert!(!asked("2015-07-08", night), "the same day, no hour");
    assert!(asked("2015-07-08T01:06:00+01:00", night), "in the air");
    let early = changed(
        "example",
        &[
            (
                "/declarations/0/reconfirmed_on",
                json!("2015-07-07T22:10:00+01:00"),
            ),
            ("/travel/events/0/on", json!(night)),
        ],
    );
    let report = judged_by(&early, "reconfirmation_h = 2");
    assert!(codes(&report).contains(&"VOL-006"));
}

#[test]
fn the_order_of_lists_changes_nothing() {
    let mut pressed = free("de2", "2015-06-20");
    pressed["coercion"]["threat"] = json!(true);
    let more = [
        ("/declarations/-", pressed),
        ("/declarations/-", free("de3", "2015-06-20")),
        ("/declarations/-", free("de4", "2015-06-20T10:00:00+01:00")),
        (
            "/decisions/-",
            json!({"id": "x3", "kind": "declaration_refused", "on": "2015-06-21", "by": "iom-ma", "members": ["p1"]}),
        ),
        (
            "/decisions/-",
            json!({"id": "x4", "kind": "declaration_accepted", "on": "2015-06-21", "by": "iom-ma", "members": ["p1"]}),
        ),
    ];
    let one = changed("example", &more);
    let mut other = one.clone();
    for list in ["declarations", "decisions", "counselling"] {
        other[list].as_array_mut().unwrap().reverse();
    }
    let (one, other) = (judged(&one), judged(&other));
    assert_eq!(one.findings.len(), other.findings.len());
    assert_eq!(codes(&one), codes(&other));
    assert!(codes(&one).contains(&"VOL-001"), "the refusal counts");
    let words = |report: &Report| {
        let mut words: Vec<String> = report.rows(Lang::En).map(|row| row[7].clone()).collect();
        words.sort();
        words
    };
    assert_eq!(words(&one), words(&other));
}

#[test]
fn the_policy_on_detention() {
    let safe = changed("example", &[(DETENTION, prison())]);
    let bare = changed(
        "example",
        &[(DETENTION, json!({"place": "made-up prison"}))],
    );
    let policy = |case: &Value, policy: &str| {
        said(&judged_by(
            case,
            &format!("detention_policy = \"{policy}\""),
        ))
    };
    assert_eq!(policy(&safe, "safeguards"), [""; 0]);
    assert_eq!(
        policy(&safe, "refuse"),
        [format!("VOL-010 error {DETENTION}")]
    );
    let review = format!("VOL-010 error {DETENTION}/human_rights_review_on");
    assert_eq!(policy(&safe, "hrdd_review"), std::slice::from_ref(&review));
    assert_eq!(policy(&bare, "safeguards").len(), 6);
    assert_eq!(policy(&bare, "hrdd_review").len(), 7);

    let on = "/declarations/0/detention/human_rights_review_on";
    for (day, held) in [("2015-07-02", true), ("2015-07-03", false)] {
        let reviewed = changed("example", &[(DETENTION, prison()), (on, json!(day))]);
        assert_eq!(policy(&reviewed, "hrdd_review").is_empty(), held, "{day}");
    }

    // Without an alternative, as a humanitarian return: the missing review is told once.
    let mut forced = prison();
    forced["alternative_available"] = json!(false);
    let changes = [(DETENTION, forced), ("/return_type", json!("vhr"))];
    let forced = changed("example", &changes);
    assert_eq!(policy(&forced, "hrdd_review"), [review]);
    assert_eq!(
        policy(&forced, "safeguards"),
        [format!("VOL-011 error {on}")]
    );
}

#[test]
fn what_is_not_told_of_detention_is_no_pass() {
    let report = judged(&changed("example", &[(DETENTION, Value::Null)]));
    assert!(report.findings.is_empty(), "{:?}", said(&report));
    assert_eq!(skipped(&report, "VOL-010"), 1);
    assert_eq!(skipped(&report, "VOL-011"), 1);
    // Of alternatives nobody told the person, and nobody says that there were any.
    let mut untold = prison();
    untold["alternatives_explained"] = json!(false);
    untold["alternative_available"].take();
    let report = judged(&changed("example", &[(DETENTION, untold.clone())]));
    assert_eq!(codes(&report), ["VOL-011", "VOL-010"]);
    untold["alternative_available"] = json!(true);
    let report = judged(&changed("example", &[(DETENTION, untold)]));
    assert_eq!(codes(&report), ["VOL-010"]);
}

#[test]
fn pressure_is_answered_by_a_hold_in_between() {
    for (from, released, enough) in [
        ("2015-06-08", json!("2015-06-18"), true),
        ("2015-06-01", json!("2015-06-08"), true),
        ("2015-06-01", json!("2015-06-07"), false),
        ("2015-06-20", Value::Null, true),
        ("2015-06-21", Value::Null, false),
    ] {
        let mut hold = json!({"id": "h1", "kind": "protection", "on": from, "members": ["p1"]});
        if !released.is_null() {
            hold["released_on"] = released.clone();
        }
        let changes = [
            ("/declarations/0/coercion/force", json!(true)),
            ("/declarations/-", free("de2", "2015-06-20")),
            ("/holds/-", hold),
        ];
        let report = judged(&changed("example", &changes));
        let held = report.findings.is_empty();
        assert_eq!(held, enough, "{from} {released}");
    }
    let report = judged(&changed(
        "example",
        &[("/declarations/0/coercion/force", Value::Null)],
    ));
    assert!(report.findings.is_empty());
    assert_eq!(skipped(&report, "VOL-009"), 1, "not asked");
}

#[test]
fn withdrawals_on_the_day_after_the_journey_and_off_the_record() {
    let withdrawal = |on: &str, accepted: Value| {
        let mut one = json!({"id": "w1", "on": on, "members": ["p1"], "by": "iom-ma",
                             "reason_demanded": false, "cost_charged": false, "services_withdrawn": false});
        if !accepted.is_null() {
            one["accepted_on"] = accepted;
        }
        judged(&changed("example", &[("/withdrawals", json!([one]))]))
    };
    // That he left all the same is told by VOL-008.
    let answered = |report: &Report| -> Vec<String> {
        let said = said(report).into_iter();
        said.filter(|line| line.starts_with("VOL-007")).collect()
    };
    let at = "/withdrawals/0/accepted_on";
    let late = withdrawal("2015-07-05", json!("2015-07-07"));
    assert_eq!(answered(&late), [format!("VOL-007 warning {at}")]);
    assert!(answered(&withdrawal("2015-07-05", json!("2015-07-06"))).is_empty());
    let open = withdrawal("2015-07-08T08:00:00+01:00", Value::Null);
    assert_eq!(answered(&open), [format!("VOL-007 error {at}")]);
    let gone = withdrawal("2015-07-09", Value::Null);
    assert!(said(&gone).is_empty(), "he had left");

    let unanswered =
        json!([{"id": "w1", "on": "2015-07-05", "members": ["p1"], "accepted_on": "2015-07-05"}]);
    let report = judged(&changed("example", &[("/withdrawals", unanswered)]));
    assert!(answered(&report).is_empty());
    assert_eq!(skipped(&report, "VOL-007"), 1);
    let no_show = json!({"id": "t0", "kind": "no_show", "on": "2015-07-07", "members": ["p1"], "reason": "changed_mind"});
    let report = judged(&changed("example", &[("/travel/events/0", no_show)]));
    assert_eq!(skipped(&report, "VOL-007"), 1);
}

#[test]
fn what_was_lost_in_another_language_is_made_up_for() {
    assert!(CounsellingTopic::all().len() <= 64, "a bit for each");
    let lost = ("/counselling/1/language", json!("ar"));
    // The second session named subjects that the first had explained in French.
    let report = judged(&changed("example", std::slice::from_ref(&lost)));
    assert!(report.findings.is_empty(), "{:?}", said(&report));
    let more = ("/counselling/1/topics/-", json!("legal_advice"));
    let report = judged(&changed("example", &[lost.clone(), more.clone()]));
    assert_eq!(
        said(&report),
        ["VOL-003 error /counselling/1/language".to_owned()]
    );
    let again = json!({"id": "cs9", "kind": "return", "members": ["p1"], "on": "2015-06-06", "language": "en",
                       "mode": "in_person", "place_kind": "office", "topics": ["legal_advice"]});
    let made_up = [lost, more, ("/counselling/-", again)];
    assert!(judged(&changed("example", &made_up)).findings.is_empty());
    let report = judged(&changed(
        "example",
        &[("/members/0/languages", Value::Null)],
    ));
    assert!(report.findings.is_empty());
    assert_eq!(
        skipped(&report, "VOL-003"),
        3,
        "two sessions, one declaration"
    );
}

#[test]
fn doubts_and_their_answers() {
    let doubt = |changes: Value| {
        let mut one = json!({"id": "ca1", "member": "p1", "doubted_on": "2015-06-05", "on": "2015-06-08",
                             "qualified": true, "outcome": "capable"});
        for (key, value) in changes.as_object().unwrap() {
            if value.is_null() {
                one.as_object_mut().unwrap().remove(key);
            } else {
                one[key] = value.clone();
            }
        }
        judged(&changed("example", &[("/protection/capacity/-", one)]))
    };
    // The same day: the declaration has an hour, the assessment none.
    let same_day = doubt(json!({}));
    assert!(same_day.findings.is_empty());
    assert_eq!(skipped(&same_day, "VOL-015"), 1);
    assert_eq!(
        skipped(
            &doubt(json!({"on": "2015-06-08T09:00:00+01:00"})),
            "VOL-015"
        ),
        0
    );
    let after = doubt(json!({"on": "2015-06-08T11:00:00+01:00"}));
    assert_eq!(codes(&after), ["VOL-015"]);
    let untold = doubt(json!({"on": "2015-06-07", "qualified": null}));
    assert!(untold.findings.is_empty());
    assert_eq!(skipped(&untold, "VOL-015"), 1);
    // A doubt after clearance is for the next step.
    let later = doubt(json!({"doubted_on": "2015-07-03", "on": "2015-07-20", "outcome": null}));
    assert!(later.findings.is_empty() && skipped(&later, "VOL-015") == 0);
}

#[test]
fn protection_at_stake() {
    let report = judged(&changed("example", &[("/members/0/asylum", Value::Null)]));
    assert!(report.findings.is_empty());
    assert_eq!(skipped(&report, "VOL-024"), 1, "nobody asked");
    // A child with its parents: one of them was told.
    let family = [
        (
            "/members/2/asylum/0/status",
            json!("pending_first_instance"),
        ),
        ("/counselling/1/topics/-", json!("asylum_ends")),
    ];
    assert!(judged(&changed("family", &family)).findings.is_empty());
    assert_eq!(
        codes(&judged(&changed("family", &family[..1]))),
        ["VOL-024"]
    );
    // A card that ran out protects nobody.
    let card = |until: &str| {
        let card = json!({"id": "d2", "type": "refugee_card", "issuer": "MA", "expires_on": until});
        judged(&changed("example", &[("/members/0/documents/-", card)]))
    };
    assert_eq!(codes(&card("2015-07-02")), ["VOL-024"]);
    assert!(card("2015-07-01").findings.is_empty());
}

#[test]
fn forced_returns_claim_no_will() {
    let changes = [
        ("/return_type", json!("forced_charter")),
        (DECLARED, Value::Null),
    ];
    let report = judged(&changed("example", &changes));
    assert!(report.findings.is_empty(), "{:?}", said(&report));
    let report = judged(&changed("example", &changes[..1]));
    assert_eq!(codes(&report), ["VOL-018"]);
    assert!(
        report
            .findings
            .iter()
            .all(|one| one.severity == Severity::Error)
    );
}
