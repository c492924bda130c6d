//! The clock: the command line alone has one.

use std::str::FromStr;

use sankofa::Date;

/// Today, where the user is.
pub(crate) fn today() -> Result<Date, String> {
    let today = chrono::Local::now().date_naive();
    Date::from_str(&today.to_string())
        .map_err(|_| "the clock of this machine is out of range; use --as-of".to_owned())
}
