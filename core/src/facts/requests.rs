//! Requests to others, and their answers.

use crate::model::Request;
use crate::values::Date;

/// Whether a request waits for its answer on a day. An answer of later is none yet.
pub(crate) fn unanswered(request: &Request<'_>, day: Date) -> bool {
    match request.answered_on.val() {
        Some(on) => on > day,
        None => request.outcome.is_empty(),
    }
}
