//! The boundary: no panic crosses it, and every failure leaves its text behind.

use std::any::Any;
use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::last_error;
use crate::status::{Outcome, SANKOFA_STATUS_OK, SANKOFA_STATUS_PANIC, sankofa_status};

/// Runs the body of a function that returns a status.
///
/// `AssertUnwindSafe` holds because a body changes nothing half: outputs are written last, and a case is changed
/// on a copy that then takes its place.
pub(crate) fn guard(body: impl FnOnce() -> Outcome) -> sankofa_status {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => SANKOFA_STATUS_OK,
        Ok(Err(failure)) => {
            last_error::set(&failure.text);
            failure.status
        }
        Err(payload) => {
            last_error::set(&panic_text(payload));
            SANKOFA_STATUS_PANIC
        }
    }
}

/// Runs the body of a function that returns a value, and cannot say that it failed but by this value.
pub(crate) fn guard_or<T>(otherwise: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|payload| {
        last_error::set(&panic_text(payload));
        otherwise
    })
}

/// A constant text of the program is repeated. A text made at run time is not: it may quote the data, as that of a
/// text cut inside a character does.
fn panic_text(payload: Box<dyn Any + Send>) -> Cow<'static, str> {
    const TEXT: &str = "a defect of sankofa was caught; please report it";
    let constant = payload.downcast_ref::<&'static str>().copied();
    if constant.is_none() && !payload.is::<String>() {
        // What nobody here made may panic again when it is dropped.
        std::mem::forget(payload);
    }
    constant.map_or(Cow::Borrowed(TEXT), |said| format!("{TEXT}: {said}").into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "tests of panics")]
    use super::*;
    use crate::last_error::tests::last;
    use crate::status::{Failure, SANKOFA_STATUS_UNFIT};

    struct Bomb;

    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("dropped");
        }
    }

    #[test]
    fn success_and_failure_come_back_as_they_are() {
        assert_eq!(guard(|| Ok(())), SANKOFA_STATUS_OK);
        let failure = || Err(Failure::new(SANKOFA_STATUS_UNFIT, "so it is"));
        assert_eq!(guard(failure), SANKOFA_STATUS_UNFIT);
        assert_eq!(last(), "so it is");
        // A success leaves the text of the last failure alone.
        assert_eq!(guard(|| Ok(())), SANKOFA_STATUS_OK);
        assert_eq!(last(), "so it is");
    }

    #[test]
    fn a_constant_panic_is_told() {
        assert_eq!(guard(|| panic!("constant")), SANKOFA_STATUS_PANIC);
        assert!(last().ends_with("please report it: constant"));
    }

    #[test]
    fn a_panic_that_may_quote_the_data_is_not_told() {
        let name = String::from("Awa");
        assert_eq!(
            guard(|| panic!("no place for {name}")),
            SANKOFA_STATUS_PANIC
        );
        assert!(last().ends_with("please report it"));
        assert_eq!(guard_or(7, || panic!("no place for {name}")), 7);
        assert!(!last().contains("Awa"));
    }

    #[test]
    fn a_payload_that_panics_when_dropped_stays_inside() {
        assert_eq!(guard(|| std::panic::panic_any(Bomb)), SANKOFA_STATUS_PANIC);
        assert!(last().ends_with("please report it"));
    }
}
