//! Offices, partners, authorities and suppliers that appear in a case.

use crate::codes::{Country, ExchangeRole, OrganisationRole, OrganisationType, ServiceKind};
use crate::record::{Many, Text, record};
use crate::values::Date;

use super::Place;

record! {
    /// An organisation or office that has a part in the case.
    entry Organisation {
        /// What kind of organisation it is.
        kind as "type": OrganisationType [internal],
        /// Its country.
        country: Country [internal],
        /// Its role in this case.
        role: OrganisationRole [internal],
        /// Whether it has powers to enforce returns or police powers.
        enforcement: bool [internal],
        /// Its name.
        name: Text<'a> [internal],
        /// Its part in the exchange between host and origin.
        exchange_role: ExchangeRole [internal],
        /// First day on which it works in the programme.
        active_from: Date [internal],
        /// Last day on which it works in the programme.
        active_until: Date [internal],
        /// Services it offers.
        services: Many<ServiceKind> [internal],
        /// Areas in which it offers them.
        areas: Many<Place<'a>> [internal],
        /// Last day of the written agreement that protects data sent to it.
        agreement_until: Date [internal],
    }
}
