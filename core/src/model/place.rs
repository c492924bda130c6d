//! Places.

use crate::codes::Country;
use crate::record::{Text, record};

record! {
    /// A place, as precisely as it is known.
    Place {
        /// The country.
        country: Country [personal],
        /// First administrative level: region, province or state.
        admin1: Text<'a> [personal],
        /// Second administrative level: department or district.
        admin2: Text<'a> [personal],
        /// Town or village.
        locality: Text<'a> [personal],
        /// Code of the smallest administrative area known.
        pcode: Text<'a> [personal],
        /// Street, quarter or other directions.
        address: Text<'a> [personal],
    }
}
