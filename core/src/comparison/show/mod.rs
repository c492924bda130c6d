//! Differences and changed cases as JSON, text and rows.

mod json;
mod rows;
mod text;

pub use rows::{CASE_COLUMNS, CHANGE_COLUMNS};

use crate::findings::figures;
use crate::programme::Value;

/// A value in figures and codes, the same in every language.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Numbers(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            numbers.join(", ")
        }
        Value::Word(word) => word.clone().into(),
        Value::Words(words) => words.join(", "),
        Value::Money(money) => format!(
            "{} {}",
            figures(money.minor, money.currency),
            money.currency
        ),
    }
}
