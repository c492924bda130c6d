//! Generated pages are up to date.
fn holds(page: &str, text: &str, what: &str) {
    let path = sankofa_tests::corpus::root().join("docs").join(page);
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == text,
        "write it again: cargo run -p sankofa-tests --bin gen {what} > docs/{page}"
    );
}

#[test]
fn the_data_dictionary_is_the_model() {
    holds(
        "data-dictionary.md",
        &sankofa::model::dictionary(),
        "dictionary",
    );
}

#[test]
fn the_page_of_the_journey_is_its_table() {
    holds("journey.md", &sankofa::journey::journey_page(), "journey");
}

#[test]
fn the_page_of_the_programmes_is_their_files() {
    holds(
        "programmes.md",
        &sankofa::programme::programmes_page(),
        "programmes",
    );
}

#[test]
fn the_page_of_the_instruments_is_their_data() {
    let page = sankofa::measurement::instruments_page();
    holds("instruments.md", &page, "instruments");
}

#[test]
fn the_page_of_the_indicators_is_their_data() {
    let page = sankofa::measurement::indicators_page();
    holds("indicators.md", &page, "indicators");
}

#[test]
fn the_page_of_the_rulebook_is_the_catalogue() {
    holds("rulebook.md", &sankofa::rules::rulebook_page(), "rulebook");
}

#[test]
fn the_page_of_the_sources_is_their_register() {
    holds("sources.md", &sankofa::rules::sources_page(), "sources");
}
