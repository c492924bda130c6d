//! Offices and services that have a part in a case, by made-up ids.

use crate::country::Land;

/// Ids of the organisations that have a part in the case.
#[derive(Debug)]
pub(crate) struct Offices {
    pub(crate) host: String,
    pub(crate) origin: String,
    pub(crate) consulate: String,
    pub(crate) authority: String,
    pub(crate) supplier: String,
    pub(crate) training: String,
    pub(crate) clinic: String,
    pub(crate) child_authority: String,
    pub(crate) guardians: String,
    pub(crate) child_services: String,
    pub(crate) refugees: String,
    pub(crate) legal_aid: String,
}

impl Offices {
    pub(crate) fn of(host: &Land, origin: &Land) -> Self {
        let (host, origin) = (host.small, origin.small);
        Self {
            host: format!("return-office-{host}"),
            origin: format!("return-office-{origin}"),
            consulate: format!("{origin}-consulate-in-{host}"),
            authority: format!("{host}-authorities"),
            supplier: format!("{origin}-supplier"),
            training: format!("{origin}-training"),
            clinic: format!("{origin}-clinic"),
            child_authority: format!("{host}-child-authority"),
            guardians: format!("{host}-guardians"),
            child_services: format!("{origin}-child-services"),
            refugees: format!("{host}-refugee-agency"),
            legal_aid: format!("{host}-legal-aid"),
        }
    }
}
