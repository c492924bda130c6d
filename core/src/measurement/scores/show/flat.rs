//! JSON in, JSON out: for front ends in other languages.

use crate::measurement::scores::{Scorer, changes};
use crate::reading::Documents;

impl Scorer {
    /// The scores of all surveys of an input, as a JSON list in its order; `null` stands for a document that is neither a
    /// case nor a survey. With `change`, the changes of each person from the baseline to later surveys instead.
    #[must_use]
    pub fn score_json(&self, input: &[u8], change: bool) -> String {
        let (mut list, mut surveys) = (Vec::new(), Vec::new());
        for document in Documents::new(input) {
            match self.document(&document) {
                Some(scored) if change => surveys.extend(scored),
                Some(scored) => list.extend(scored.iter().map(super::super::Scored::to_json)),
                None if change => {}
                None => list.push("null".to_owned()),
            }
        }
        list.extend(changes(&surveys).iter().map(super::super::Change::to_json));
        format!("[{}]", list.join(","))
    }
}
