//! Who takes a step, or must provide what is missing.

/// Somebody with a part in a case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Actor {
    /// The office in the host country, or the return counsellor there.
    HostOffice,
    /// The office in the country of return, or the reintegration partner.
    OriginOffice,
    /// The person.
    Migrant,
    /// The guardian of a child, or who decides for an adult in law.
    Guardian,
    /// The government of the host country.
    HostGovernment,
    /// The government of the country of return, consulate included.
    OriginGovernment,
    /// The protection officer.
    ProtectionOfficer,
    /// The doctor or nurse.
    Medical,
    /// The manager of the programme, or the donor's representative.
    ProgrammeManager,
    /// The best-interests panel, or the child-protection authority.
    BestInterestsPanel,
}

impl Actor {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::HostOffice,
        Self::OriginOffice,
        Self::Migrant,
        Self::Guardian,
        Self::HostGovernment,
        Self::OriginGovernment,
        Self::ProtectionOfficer,
        Self::Medical,
        Self::ProgrammeManager,
        Self::BestInterestsPanel,
    ];

    /// The word in reports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::HostOffice => "host_office",
            Self::OriginOffice => "origin_office",
            Self::Migrant => "migrant",
            Self::Guardian => "guardian",
            Self::HostGovernment => "host_government",
            Self::OriginGovernment => "origin_government",
            Self::ProtectionOfficer => "protection_officer",
            Self::Medical => "medical",
            Self::ProgrammeManager => "programme_manager",
            Self::BestInterestsPanel => "best_interests_panel",
        }
    }
}

// The letters of the procedures.
pub(crate) const HO: Actor = Actor::HostOffice;
pub(crate) const OO: Actor = Actor::OriginOffice;
pub(crate) const MG: Actor = Actor::Migrant;
pub(crate) const GD: Actor = Actor::Guardian;
pub(crate) const HG: Actor = Actor::HostGovernment;
pub(crate) const OG: Actor = Actor::OriginGovernment;
pub(crate) const PO: Actor = Actor::ProtectionOfficer;
pub(crate) const MD: Actor = Actor::Medical;
pub(crate) const PM: Actor = Actor::ProgrammeManager;
pub(crate) const BP: Actor = Actor::BestInterestsPanel;
