use super::*;

/// Every mistake with the message it gets.
#[test]
fn messages() {
    let p =
        |line: &str| open("x", "[params]", "").replace("[params]", &format!("[params]\n{line}"));
    let cap = |line: &str| {
        let row = "[[caps]]\ncomponent = \"travel\"\namount = { minor = 1, currency = \"EUR\" }";
        open("x", &format!("{row}\n{line}"), "")
    };
    for (text, message) in [
        (
            open("x", "hots = [\"MA\"]", ""),
            "line 3: unknown key `hots`; did you mean `hosts`?",
        ),
        (
            open("x", "", "form = \"2020-01-01\""),
            "line 6: unknown key `form`; did you mean `from`?",
        ),
        (
            p("bid_validty_cd = 1"),
            "line 4: unknown parameter `bid_validty_cd`; did you mean `bid_validity_cd`?",
        ),
        (p("hosts = [\"MA\"]"), "line 4: unknown parameter `hosts`"),
        (
            open("x", "unset = [\"smal_cell\"]", ""),
            "line 3: unknown parameter `smal_cell`; did you mean `small_cell`?",
        ),
        (
            p("plan_unit = \"persn\""),
            "line 4: `plan_unit`: unknown word `persn`; did you mean `person`?",
        ),
        (
            p("approval_levels = [\n\"programme\",\n\"origin_ofice\"]"),
            "line 6: `approval_levels`: unknown word `origin_ofice`; did you mean `origin_office`?",
        ),
        (
            p("weekend = [\"frieday\"]"),
            "line 4: `weekend`: unknown word `frieday`; did you mean `friday`?",
        ),
        (
            p("no_return_areas = [\"ye/Aden\"]"),
            "line 4: `no_return_areas`: unknown word `ye/Aden`",
        ),
        (
            p("child_instruments = [\"Big One\"]"),
            "line 4: `child_instruments`: unknown word `Big One`",
        ),
        (
            p("nationalities_out = [\"GH\", \"XX\"]"),
            "line 4: `nationalities_out`: unknown word `XX`",
        ),
        (
            p("nationalities_out = [\"GH\", \"GH\"]"),
            "line 4: `nationalities_out` has `GH` twice",
        ),
        (
            p("plan_due_cd = \"30\""),
            "line 4: `plan_due_cd` must be a whole number",
        ),
        (
            p("plan_due_cd = 30.0"),
            "line 4: `plan_due_cd` must be a whole number",
        ),
        (
            p("plan_due_cd = [30]"),
            "line 4: `plan_due_cd` must be a whole number",
        ),
        (
            p("plan_due_cd = -1"),
            "line 4: `plan_due_cd` must be from 0 to 36600",
        ),
        (
            p("small_cell = 99999999999999999999"),
            "line 4: `small_cell` must be from 0 to 1000000",
        ),
        (
            p("change_tolerance_pct = 101"),
            "line 4: `change_tolerance_pct` must be from 0 to 100",
        ),
        (
            p("monitoring_cd = 30"),
            "line 4: `monitoring_cd` must be a list in brackets",
        ),
        (
            p("once_only = \"yes\""),
            "line 4: `once_only` must be true or false",
        ),
        (
            p("plan_unit = 1"),
            "line 4: `plan_unit` must be text in quotes",
        ),
        (
            p("recovery_period_days = 30"),
            "line 4: `recovery_period_days` must be a table",
        ),
        (
            p("recovery_period_days = { fr = 30 }"),
            "line 4: unknown key `recovery_period_days.fr`",
        ),
        (
            p("origin_answer_wd = { CM = 30 }"),
            "line 4: unknown key `origin_answer_wd.CM`",
        ),
        (
            p("retention_cd = { complete = 30 }"),
            "line 4: unknown key `retention_cd.complete`; did you mean `completed`?",
        ),
        (
            p("sentinels = [\"1900-1-1\"]"),
            "line 4: `sentinels`: `1900-1-1` is not a date written YYYY-MM-DD",
        ),
        (p("sentinels = [2019-02-29]"), "line 4: not TOML: "),
        (
            p("sentinels = [2019-02-28T00:00:00]"),
            "line 4: `sentinels`: `2019-02-28T00:00:00` is not a date written YYYY-MM-DD",
        ),
        (
            p("sentinels = [20190228]"),
            "line 4: `sentinels` must be a date written YYYY-MM-DD",
        ),
        (p("cash_max = 5"), "`currency` is missing"),
        (
            open("x", "currency = \"EURO\"", ""),
            "line 3: `currency`: unknown word `EURO`; did you mean `EUR`?",
        ),
        (
            open("x", "date_basis = \"departur\"", ""),
            "line 3: `date_basis`: unknown word `departur`; did you mean `departure`?",
        ),
        (
            open("x", "", "from = \"2020-01-02\"\nto = \"2020-01-01\""),
            "line 4: `to` ends before it begins",
        ),
        (
            open("X", "", ""),
            "line 1: `name`: `X` is not a name: lower case letters, digits, `-` and `.`, 64 at most",
        ),
        (
            open("base", "", ""),
            "a programme of this name is there already; give the file a name of its own",
        ),
        (
            set("x", "", ""),
            "no version: at least one `[[versions]]` is needed",
        ),
        (
            set("x", "versions = []", ""),
            "no version: at least one `[[versions]]` is needed",
        ),
        (
            set("x", "versions = 1", ""),
            "line 3: `versions` must be tables, each begun by [[versions]]",
        ),
        (
            set("x", "", "[[versions]]\nfrom = \"2020-01-01\""),
            "line 4: `id` is missing",
        ),
        (
            set(
                "x",
                "",
                "[[versions]]\nid = \"a\"\nto = \"2020-01-01\"\n[[versions]]\nid = \"b\"\nfrom = \"2020-01-01\"",
            ),
            "line 7: versions `x@a` and `x@b` overlap",
        ),
        (
            set(
                "x",
                "",
                "[[versions]]\nid = \"a\"\n[[versions]]\nid = \"b\"\nfrom = \"2020-01-01\"",
            ),
            "line 6: versions `x@a` and `x@b` overlap",
        ),
        (
            set(
                "x",
                "",
                "[[versions]]\nid = \"a\"\n[[versions]]\nid = \"a\"",
            ),
            "line 6: `versions` has `x@a` twice",
        ),
        (
            open("x", "[severities]\n\"CHI-999\" = \"off\"", ""),
            "line 4: `severities`: unknown rule `CHI-999`",
        ),
        (
            open("x", "[severities]\n\"chi-001\" = \"off\"", ""),
            "line 4: `severities`: unknown rule `chi-001`; did you mean `CHI-001`?",
        ),
        (
            open("x", "[severities]\nplans-late = \"off\"", ""),
            "line 4: `severities`: unknown rule `plans-late`; did you mean `plan-late`?",
        ),
        (
            open("x", "[severities]\nplan-late = \"of\"", ""),
            "line 4: `severities`: unknown word `of`",
        ),
        (
            open("x", "[severities]\nplan-late = \"warnin\"", ""),
            "line 4: `severities`: unknown word `warnin`; did you mean `warning`?",
        ),
        (
            open(
                "x",
                "[severities]\nplan-late = \"off\"\n\"PLN-002\" = \"off\"",
                "",
            ),
            "line 4: `severities` has `PLN-002` twice",
        ),
        (
            open(
                "x",
                "[waivers]\nseverity = { error = [\"case_manager\"] }",
                "",
            ),
            "line 4: errors are waived rule by rule, under `waivers.rules`, never all at once",
        ),
        (
            open("x", "[waivers]\nseverity = { warnings = [] }", ""),
            "line 4: unknown key `warnings`; did you mean `warning`?",
        ),
        (
            open(
                "x",
                "[waivers]\nrules = { \"ELG-011\" = [\"manager\"] }",
                "",
            ),
            "line 4: `waivers.rules`: unknown word `manager`",
        ),
        (
            open("x", "[waivers]\nrules = { \"ELG-999\" = [] }", ""),
            "line 4: `waivers.rules`: unknown rule `ELG-999`",
        ),
        (
            open(
                "x",
                "[waivers]\nrules = { plan-late = [], \"PLN-002\" = [] }",
                "",
            ),
            "line 4: `waivers.rules` has `PLN-002` twice",
        ),
        (
            open("x", "[waivers]\nrule = {}", ""),
            "line 4: unknown key `rule`; did you mean `rules`?",
        ),
        (
            open("x", "[[caps]]\nunit = \"person\"", ""),
            "line 3: `caps.component` is missing",
        ),
        (
            open("x", "[[caps]]\ncomponent = \"travel\"", ""),
            "line 3: `caps.amount` is missing",
        ),
        (
            open("x", "[[caps]]\ncomponent = \"travel\"\namount = 100", ""),
            "line 5: `caps.amount` must be a table",
        ),
        (
            open(
                "x",
                "[[caps]]\ncomponent = \"travel\"\namount = { minor = 1 }",
                "",
            ),
            "line 5: `caps.amount` must be { minor = …, currency = \"…\" }",
        ),
        (
            cap("age_form = 1"),
            "line 6: unknown key `age_form`; did you mean `age_from`?",
        ),
        (
            cap("age_from = 18\nage_under = 18"),
            "line 3: `caps.age_under` ends before it begins",
        ),
        (
            cap("roles = [\"kid\"]"),
            "line 6: `roles`: unknown word `kid`",
        ),
        (
            cap("visa = [\"visa_exemt\"]"),
            "line 6: `visa`: unknown word `visa_exemt`; did you mean `visa_exempt`?",
        ),
        (
            cap("forms = \"cash\""),
            "line 6: `forms` must be a list in brackets",
        ),
        (
            open(
                "x",
                "[[donor_lines]]\nid = \"a\"\n[[donor_lines]]\nid = \"a\"",
                "",
            ),
            "line 5: `donor_lines` has `a` twice",
        ),
        (
            open("x", "[[offers]]\nid = \"a\"\n[[offers]]\nid = \"a\"", ""),
            "line 5: `offers` has `a` twice",
        ),
        (
            open("x", "[[donor_lines]]\nid = \"a\"\nfund = 1", ""),
            "line 5: unknown key `fund`",
        ),
    ] {
        let shown = refused(&text).to_string();
        let (whose, what) = shown.split_once('`').unwrap();
        assert_eq!(whose, "programme ");
        let (_, what) = what.split_once('`').unwrap();
        let what = what.trim_start_matches([',', ':', ' ']);
        assert!(
            what.starts_with(message) && (what == message || message.ends_with(": ")),
            "{shown}\nnot: {message}\nof: {text}"
        );
    }
}
