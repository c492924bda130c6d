//! Where cases stand.

#[allow(dead_code, reason = "shared with the tests of the rulebook")]
use crate::pages::{Example, day, input};
use sankofa::codes::{
    BestInterestsState, HoldKind, OverallStatus, Participation, ProtectionState,
    ReintegrationState as I, ReturnState as R,
};
use sankofa::journey::{Item, Planner, Standing, Step, known_by, standing};
use sankofa::programme::Programmes;
use sankofa::reading::{self, Limits};
use sankofa::{Case, Date, Gate, Rulebook};

fn patched(base: &str, patch: &str) -> Case<'static> {
    let mut example = Example::clean(base);
    example.text = patch.to_owned();
    read(&input(&example))
}

fn read(text: &str) -> Case<'static> {
    let read = reading::read(text.as_bytes(), &Limits::default());
    sankofa::record::Datum::into_owned(read.case.expect("a case"))
}

fn on(case: &Case<'_>, as_of: &str) -> Standing {
    let programme = case.programme.text().unwrap_or("base");
    let programmes = Programmes::builtin();
    let version = programmes
        .get(programme)
        .unwrap()
        .versions()
        .last()
        .unwrap();
    standing(case, version.params(), day(as_of))
}

fn tracks(case: &Case<'_>, as_of: &str) -> (OverallStatus, R, I) {
    let all = on(case, as_of);
    (all.overall, all.returning, all.reintegration)
}

#[test]
fn the_example_day_by_day() {
    use OverallStatus::{Draft, OpenPostReturn, OpenPreReturn, OpenTravel};
    let case = patched("example", "[]");
    for (as_of, overall, returning, after) in [
        ("2015-06-01", Draft, R::Enquiry, I::NotEntitled),
        ("2015-06-02", OpenPreReturn, R::Registered, I::NotEntitled),
        ("2015-06-06", OpenPreReturn, R::Eligible, I::NotEntitled),
        (
            "2015-06-08",
            OpenPreReturn,
            R::VoluntarinessConfirmed,
            I::NotEntitled,
        ),
        ("2015-06-10", OpenPreReturn, R::Preparing, I::NotEntitled),
        ("2015-07-01", OpenPreReturn, R::Preparing, I::NotEntitled),
        // The programme knows consulates that want to see a ticket first; here it was booked on the day of clearance.
        ("2015-07-02", OpenPreReturn, R::Booked, I::NotEntitled),
        ("2015-07-08", OpenTravel, R::Departed, I::NotEntitled),
        ("2015-07-09", OpenPostReturn, R::Received, I::NotEntitled),
        ("2015-07-10", OpenPostReturn, R::Received, I::Entitled),
        ("2015-07-20", OpenPostReturn, R::Received, I::Counselling),
        ("2015-07-24", OpenPostReturn, R::Received, I::PlanDraft),
        ("2015-07-29", OpenPostReturn, R::Received, I::PlanSubmitted),
        ("2015-08-03", OpenPostReturn, R::Received, I::PlanApproved),
        ("2015-08-12", OpenPostReturn, R::Received, I::InDelivery),
        ("2015-08-14", OpenPostReturn, R::Received, I::Monitoring),
        ("2016-09-01", OpenPostReturn, R::Received, I::Monitoring),
    ] {
        assert_eq!(tracks(&case, as_of), (overall, returning, after), "{as_of}");
    }
    let all = on(&case, "2016-09-01");
    assert_eq!(all.members[0].protection, ProtectionState::Cleared);
    assert_eq!(
        all.members[0].best_interests,
        BestInterestsState::NotRequired
    );
    assert_eq!(all.since, Some(day("2015-08-14")));
}

#[test]
fn three_ways_to_begin() {
    let placeholder = patched("placeholder", "[]");
    assert_eq!(tracks(&placeholder, "2016-08-15").1, R::Registered);
    assert_eq!(tracks(&placeholder, "2016-08-14").0, OverallStatus::Draft);
    let returned = patched(
        "registered",
        r#"[{"op": "replace", "path": "/kind", "value": "retroactive"}]"#,
    );
    assert_eq!(
        tracks(&returned, "2016-08-01"),
        (
            OverallStatus::OpenPostReturn,
            R::AlreadyReturned,
            I::NotEntitled
        )
    );
}

#[test]
fn a_withdrawal_counts_for_whom_it_concerns() {
    let case = patched(
        "family",
        r#"[{"op": "add", "path": "/withdrawals", "value": [{"id": "w1", "members": ["p2"], "on": "2015-06-20", "channel": "phone"}]}]"#,
    );
    let all = on(&case, "2015-06-21");
    assert_eq!(all.members[1].returning, R::Withdrawn);
    assert_eq!(all.members[1].participation, Participation::Withdrawn);
    assert_eq!(all.returning, R::Preparing, "the others go on");
}

#[test]
fn a_new_declaration_takes_the_place_of_a_withdrawal() {
    let withdrawn = r#"{"op": "add", "path": "/withdrawals", "value": [{"id": "w1", "members": ["p1"], "on": "2015-06-12", "channel": "phone"}]}"#;
    let cut = r#"{"op": "remove", "path": "/travel"}, {"op": "remove", "path": "/decisions/1"}"#;
    let case = patched("example", &format!("[{withdrawn}, {cut}]"));
    assert_eq!(tracks(&case, "2015-06-13").1, R::Withdrawn);
    let again = r#"{"op": "add", "path": "/declarations/-", "value": {"id": "de2", "member": "p1", "on": "2015-06-15"}}"#;
    let case = patched("example", &format!("[{withdrawn}, {cut}, {again}]"));
    assert_eq!(tracks(&case, "2015-06-16").1, R::VoluntarinessConfirmed);
}

const GONE: &str = r#"{"op": "replace", "path": "/travel/events", "value": []},
    {"op": "add", "path": "/decisions/-", "value": {"id": "x3", "kind": "not_departed", "on": "2015-07-20", "members": ["p1"]}}"#;

#[test]
fn not_departed_is_not_undone() {
    let reopened = r#"{"op": "add", "path": "/decisions/-", "value": {"id": "x4", "kind": "reopened", "on": "2015-08-01", "members": ["p1"]}}"#;
    let arrived = r#"{"op": "add", "path": "/travel/events/-", "value": {"id": "t9", "kind": "arrived", "on": "2015-08-02", "members": ["p1"]}}"#;
    let departed = r#"{"op": "add", "path": "/travel/events/-", "value": {"id": "t8", "kind": "departed", "on": "2015-07-08", "members": ["p1"]}}"#;
    let case = patched(
        "example",
        &format!("[{GONE}, {departed}, {reopened}, {arrived}]"),
    );
    assert_eq!(tracks(&case, "2015-07-19").1, R::Departed);
    assert_eq!(tracks(&case, "2015-09-01").1, R::NotDeparted);
}

#[test]
fn a_closed_case_is_opened_again_where_it_stood() {
    let closure = r#"{"op": "replace", "path": "/closure", "value": {"on": "2015-10-01", "reason": "lost_contact"}}"#;
    let case = patched("example", &format!("[{closure}]"));
    let (overall, _, after) = tracks(&case, "2015-10-01");
    assert_eq!((overall, after), (OverallStatus::Closed, I::LostContact));
    let reopened = r#"{"op": "add", "path": "/decisions/-", "value": {"id": "x4", "kind": "reopened", "on": "2015-11-01", "members": ["p1"]}}"#;
    let case = patched("example", &format!("[{closure}, {reopened}]"));
    let (overall, _, after) = tracks(&case, "2015-11-02");
    assert_eq!(
        (overall, after),
        (OverallStatus::OpenPostReturn, I::Monitoring)
    );
}

#[test]
fn holds_hold_until_released() {
    let case = patched(
        "example",
        r#"[{"op": "add", "path": "/holds/-", "value": {"id": "h1", "kind": "medical", "on": "2015-06-20", "released_on": "2015-06-25"}}]"#,
    );
    assert_eq!(on(&case, "2015-06-24").holds, [HoldKind::Medical]);
    assert!(on(&case, "2015-06-25").holds.is_empty());
    assert!(on(&case, "2015-06-19").holds.is_empty());
}

#[test]
fn what_was_written_down_later_was_not_known() {
    let case = patched(
        "example",
        r#"[{"op": "add", "path": "/decisions/1/recorded_on", "value": "2015-07-20"}]"#,
    );
    let known = known_by(&case, day("2015-07-19"));
    assert_eq!(known.decisions.len(), 1);
    assert_eq!(known_by(&case, day("2015-07-20")), case);
}

#[test]
fn a_version_that_was_replaced_later_counted_until_then() {
    let case = patched(
        "example",
        r#"[{"op": "add", "path": "/decisions/-", "value": {"id": "x3", "replaces": "x2", "kind": "clearance_refused", "on": "2015-07-05", "members": ["p1"]}},
            {"op": "remove", "path": "/travel"}]"#,
    );
    assert_eq!(tracks(&case, "2015-07-04").1, R::Cleared);
    assert_eq!(tracks(&case, "2015-07-06").1, R::Preparing);
}

#[test]
fn steps_read_back_by_number_and_word() {
    for step in Step::ALL {
        assert_eq!(Step::parse(step.code()), Some(*step));
        assert_eq!(Step::parse(step.name()), Some(*step));
    }
    assert_eq!(Step::ALL.len(), 45);
    let _: Date = day("2016-09-01");
}

fn due(case: &Case<'_>, as_of: &str) -> Vec<(&'static str, String, i64, &'static str)> {
    let planner = Planner::new(Rulebook::new(day(as_of)));
    let list = planner.case(case).due;
    list.iter()
        .map(|one| {
            (
                one.clock.name(),
                one.due.to_string(),
                one.days_left,
                one.clock.unit().code(),
            )
        })
        .collect()
}

#[test]
fn clocks_before_the_departure() {
    let case = patched("example", r#"[{"op": "remove", "path": "/packages/0"}]"#);
    let all = due(&case, "2015-06-26");
    let of = |name: &str| all.iter().find(|one| one.0 == name).cloned();
    // 60 days from the consent; 90 from the declaration; 30 from the safety assessment.
    assert_eq!(of("registration_to_departure").unwrap().1, "2015-08-01");
    assert_eq!(of("declaration_validity").unwrap().1, "2015-09-06");
    assert_eq!(
        of("safety_validity"),
        Some(("safety_validity", "2015-07-25".into(), 29, "cd"))
    );
    // Asked on 10 June; the programme gives consulates 30 days.
    assert_eq!(of("document_pending").unwrap().1, "2015-07-10");
    assert_eq!(of("stagnation").unwrap().1, "2015-08-25");
    // The flight is known from the day on which it is booked.
    let booked = due(&case, "2015-07-02");
    let package = booked.iter().find(|one| one.0 == "package").unwrap();
    assert_eq!((package.1.as_str(), package.2), ("2015-07-03", 1));
    // Five working days in Morocco before Wednesday, 8 July.
    let flight = booked.iter().find(|one| one.0 == "flight_data").unwrap();
    assert_eq!(
        (flight.1.as_str(), flight.2, flight.3),
        ("2015-07-01", -1, "wd")
    );
}

fn clock(case: &Case<'_>, as_of: &str, name: &str) -> Option<(String, i64, &'static str)> {
    let one = due(case, as_of).into_iter().find(|one| one.0 == name)?;
    Some((one.1, one.2, one.3))
}

#[test]
fn decisions_that_are_waited_for() {
    // Registered on Tuesday, 2 June: ten working days in Morocco.
    let case = patched("example", "[]");
    let decision = clock(&case, "2015-06-03", "eligibility_decision");
    assert_eq!(decision, Some(("2015-06-16".to_owned(), 9, "wd")));
    assert_eq!(clock(&case, "2015-06-06", "eligibility_decision"), None);
    // Submitted on Monday, 27 July: ten working days in Cameroon.
    let submitted = r#"{"op": "add", "path": "/plans/0/submitted_on", "value": "2015-07-27"}"#;
    let waiting = patched("example", &format!("[{submitted}]"));
    let approval = clock(&waiting, "2015-07-28", "plan_approval");
    assert_eq!(approval, Some(("2015-08-10".to_owned(), 9, "wd")));
    assert_eq!(clock(&waiting, "2015-08-03", "plan_approval"), None);
    // Nobody reached the person since the visit of October; who answers ends the search.
    let calls = |last: &str| {
        format!(
            r#"[{{"op": "add", "path": "/contact_attempts", "value": [
                {{"id": "c1", "on": "2015-09-20", "channel": "phone", "outcome": "no_answer"}},
                {{"id": "c2", "on": "2016-01-10", "channel": "phone", "outcome": "no_answer"}},
                {{"id": "c3", "on": "2016-01-20", "channel": "visit", "outcome": "{last}"}}]}}]"#
        )
    };
    let sought = clock(
        &patched("example", &calls("moved")),
        "2016-01-21",
        "lost_contact",
    );
    assert_eq!(sought, Some(("2016-03-10".to_owned(), 49, "cd")));
    let found = clock(
        &patched("example", &calls("reached")),
        "2016-01-21",
        "lost_contact",
    );
    assert_eq!(found, None);
}

#[test]
fn an_item_is_finished_for_the_journey_and_for_the_closure_alike() {
    let completed = r#"{"op": "replace", "path": "/closure", "value": {"on": "2016-08-01", "reason": "completed"}}"#;
    let unless = |patch: &str| {
        let patch = if patch.is_empty() {
            String::new()
        } else {
            format!("{patch},")
        };
        let open = patched(
            "example",
            &format!(
                "[{patch}{}]",
                r#"{"op": "test", "path": "/id", "value": "MA-2015-000123"}"#
            ),
        );
        let closed = patched("example", &format!("[{patch}{completed}]"));
        let left = Rulebook::new(day("2016-09-01")).check_case(&closed);
        let left = left.findings.iter().any(|one| {
            use sankofa::Arg;
            one.rule.code == "CLO-002"
                && matches!(one.args[0], Arg::Code("delivery" | "instalment"))
        });
        let done = tracks(&open, "2016-07-20").2 > I::InDelivery;
        assert_eq!(done, !left, "{patch}");
        done
    };
    let gone = r#"{"op": "remove", "path": "/deliveries/1"}"#;
    let parts = r#"{"op": "add", "path": "/plans/0/items/1/instalments", "value": [{"id": "n1", "number": 1}, {"id": "n2", "number": 2}]}"#;
    let paid = r#"{"op": "add", "path": "/deliveries/1/instalment", "value": 1}"#;
    let served = r#"{"op": "add", "path": "/plans/0/items/1/referral_id", "value": "rf1"},
        {"op": "add", "path": "/referrals", "value": [{"id": "rf1", "on": "2015-08-20", "status": "completed"}]}"#;
    let given_up = r#"{"op": "add", "path": "/plans/0/items/1/cancelled", "value": {"on": "2015-09-01", "reason": "made-up"}}"#;
    assert!(unless(""));
    assert!(!unless(gone));
    assert!(unless(&format!("{gone}, {served}")));
    assert!(unless(&format!("{gone}, {given_up}")));
    assert!(!unless(&format!("{parts}, {paid}")));
    assert!(
        unless(&format!("{gone}, {parts}, {served}")),
        "what another service gives needs no part of ours"
    );
}

#[test]
fn quotes_are_asked_for_from_an_amount_on() {
    let found = |params: &str, patch: &str| {
        let text = format!(
            "name = \"own\"\ntitle.en = \"Own\"\ndate_basis = \"application\"\ncurrency = \"EUR\"\n\
             extends = \"base\"\n[params]\n{params}\n[[versions]]\nid = \"1\""
        );
        let book = Rulebook::new(day("2015-07-28"))
            .programme_text(&text)
            .unwrap();
        let ready = Planner::new(book).readiness(&patched("example", patch), Gate::G5);
        let quotes = ready
            .lacks
            .into_iter()
            .find(|lack| lack.item == Some(Item::Quotes));
        quotes.map(|lack| (lack.blocks(), lack.finding.rule.code))
    };
    let from = "quotes_threshold = 65000\nquotes_min = 2";
    assert_eq!(found("", "[]"), None, "no amount reached, no quotes");
    let asked = found(from, "[]");
    assert_eq!(
        asked.map(|one| one.0),
        Some(false),
        "wanted, and stops nobody"
    );
    let given = r#"[{"op": "add", "path": "/plans/0/items/0/quotes", "value": [{"id": "q1", "supplier": "s1"}, {"id": "q2", "supplier": "s2", "chosen": true}]}]"#;
    assert_eq!(found(from, given), None);
}

#[test]
fn clocks_after_the_return() {
    let case = patched("example", "[]");
    let names = |as_of: &str| -> Vec<_> { due(&case, as_of).iter().map(|one| one.0).collect() };
    assert!(names("2015-07-09").contains(&"first_contact"));
    assert!(names("2015-07-09").contains(&"plan"));
    assert!(!names("2015-07-24").contains(&"plan"));
    assert!(names("2015-08-03").contains(&"first_delivery"));
    assert!(!names("2015-08-12").contains(&"first_delivery"));
    let window = due(&case, "2015-07-20");
    let window = window
        .iter()
        .find(|one| one.0 == "assistance_window")
        .unwrap();
    assert_eq!(window.1, "2016-07-08");
    // The visit of October answers the entry of October; that of July is open.
    let visits: Vec<_> = due(&case, "2016-07-01")
        .into_iter()
        .filter(|one| one.0 == "monitoring")
        .collect();
    assert_eq!(visits, [("monitoring", "2016-07-08".to_owned(), 7, "cd")]);
}

#[test]
fn a_closed_case_has_no_clock_but_that_of_its_data() {
    let case = patched(
        "example",
        r#"[{"op": "replace", "path": "/closure", "value": {"on": "2015-10-01", "reason": "lost_contact"}},
            {"op": "replace", "path": "/retention", "value": {"on": "2015-10-01", "until": "2020-10-01"}}]"#,
    );
    let all = due(&case, "2015-10-02");
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].0, all[0].1.as_str()), ("retention", "2020-10-01"));
}

#[test]
fn a_hold_stops_what_comes_next() {
    let case = patched("example", "[]");
    let planner = Planner::new(Rulebook::new(day("2015-06-12")));
    let next = planner.case(&case);
    let steps: Vec<_> = next.steps.iter().map(|row| row.step).collect();
    assert!(steps.contains(&Step::Clear), "{steps:?}");
    assert_eq!(next.readiness.unwrap().gate, Gate::G3);
    let held = patched(
        "example",
        r#"[{"op": "add", "path": "/holds/-", "value": {"id": "h1", "kind": "security", "on": "2015-06-10"}}]"#,
    );
    assert!(planner.case(&held).steps.is_empty());
}
