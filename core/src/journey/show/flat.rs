//! JSON in, JSON out: for front ends in other languages.

use crate::check::Rulebook;
use crate::findings::Lang;
use crate::journey::apply::Event;
use crate::journey::planner::Planner;
use crate::reading::{self, Documents};
use crate::rules::is_newer;

impl Planner {
    /// What comes next for each case of an input, as a JSON list in its order; `null` stands for a document that cannot
    /// be read as a case.
    #[must_use]
    pub fn next_json(&self, input: &[u8]) -> String {
        let mut out = String::from("[");
        for (place, document) in Documents::new(input).enumerate() {
            if place > 0 {
                out.push(',');
            }
            match self.document(&document) {
                Some(next) => out.push_str(&next.to_json()),
                None => out.push_str("null"),
            }
        }
        out.push(']');
        out
    }

    /// Takes a step in the case of a document. Gives `{"applied": true, "case": {…}}`, or what [`Refusal::to_json`] gives;
    /// where the document cannot be read whole, `why` is `case`, with the report of its check.
    ///
    /// [`Refusal::to_json`]: crate::journey::Refusal::to_json
    #[must_use]
    pub fn apply_json(&self, document: &[u8], event: &Event, lang: Lang) -> String {
        let book: &Rulebook = self.plain();
        let read = reading::read(document, book.reading_limits());
        // What was cut off would be lost when the case is written again.
        let case = read
            .case
            .as_ref()
            .filter(|case| read.whole && !is_newer(case));
        let Some(case) = case else {
            let step = event.step.name();
            let report = book.check(document).to_json(lang);
            return format!(
                "{{\"applied\":false,\"step\":\"{step}\",\"why\":\"case\",\"state\":null,\"gate\":null,\"report\":{report}}}"
            );
        };
        match self.apply(case, event) {
            Ok(case) => format!("{{\"applied\":true,\"case\":{}}}", case.to_json()),
            Err(refusal) => refusal.to_json(lang),
        }
    }
}
