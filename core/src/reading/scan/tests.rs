//! What is accepted is what serde_json accepts.

use super::*;
use proptest::prelude::*;
use proptest::sample::select;

/// Reads over the one value of a text.
fn accepts(text: &str) -> Read<()> {
    let mut scan = Scan::new(text);
    let peek = scan.peek()?;
    scan.skip(peek)?;
    scan.finish()
}

const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"a\"",
    "\"é\"",
    "\"12345678\"",
    "\"1234567\\n89\"",
    "\"",
    "\\",
    "\\u00e9",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\ude00\"",
    "\"\\ud83d\\n\"",
    "\"\\ud83d\\u0041\"",
    "\"\\x\"",
    "\"\\/\"",
    "0",
    "1",
    "-",
    "12",
    ".",
    ".5",
    "e",
    "E+2",
    "true",
    "false",
    "null",
    "nul",
    " ",
    "\n",
    "\t",
    "\u{c}",
    "\u{1}",
    "\u{7f}",
    "$",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn the_same_texts_as_serde_json(pieces in prop::collection::vec(select(PIECES), 0..9)) {
        let text = pieces.concat();
        let theirs = serde_json::from_str::<serde_json::Value>(&text).is_ok();
        prop_assert_eq!(accepts(&text).is_ok(), theirs, "{}", text);
    }

    #[test]
    fn the_same_strings_as_serde_json(pieces in prop::collection::vec(select(PIECES), 0..9), any in ".{0,40}") {
        for text in [format!("\"{}\"", pieces.concat()), serde_json::to_string(&any).unwrap_or_default()] {
            let theirs = serde_json::from_str::<String>(&text).ok();
            let mut scan = Scan::new(&text);
            let ours = scan.string().ok().filter(|_| scan.finish().is_ok());
            prop_assert_eq!(ours.as_deref(), theirs.as_deref(), "{}", text);
        }
    }
}

#[test]
fn what_is_broken_is_told_by_its_place() {
    let at = |text: &str| accepts(text).map_err(|broken| broken.index);
    assert_eq!(at(r#"{"a": 1}"#), Ok(()));
    assert_eq!(at(r#"{"a" 1}"#), Err(5));
    assert_eq!(at(r#"{"a": 1,}"#), Err(8));
    assert_eq!(at("[1, 2"), Err(5));
    assert_eq!(at("[01]"), Err(2));
    assert_eq!(at("\"a\nb\""), Err(2));
    assert_eq!(at("[true, nil]"), Err(7));
    assert_eq!(at("1 2"), Err(2));
    let deep = "[".repeat(DEPTH + 2);
    assert!(accepts(&deep).is_err_and(|broken| broken.too_deep));
    let fits = format!("{}1{}", "[".repeat(DEPTH), "]".repeat(DEPTH));
    assert_eq!(at(&fits), Ok(()));
}
