//! How far a case has come.

/// How far a made-up case has come. In the order of the journey; then the ways in which a case ends early or is
/// of another kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Stage {
    /// Registered, with consent.
    Registered,
    /// Counselled alone and screened.
    Counselled,
    /// Found eligible.
    Eligible,
    /// Cleared for travel.
    Cleared,
    /// On the way.
    Departed,
    /// Arrived and received.
    Arrived,
    /// With a plan that all levels approved.
    Planned,
    /// With at least one delivery.
    Delivering,
    /// All delivered, and visited.
    Monitored,
    /// Closed after the return.
    Closed,
    /// Withdrew before departure; the case is closed.
    Withdrawn,
    /// Found not eligible; the case is closed.
    Ineligible,
    /// Booked, but did not leave; the case is closed.
    NotDeparted,
    /// Announced for a charter, without personal data.
    Placeholder,
    /// Applied only after the return.
    Retroactive,
}

impl Stage {
    /// In the order of the list.
    pub const ALL: [Self; 15] = [
        Self::Registered,
        Self::Counselled,
        Self::Eligible,
        Self::Cleared,
        Self::Departed,
        Self::Arrived,
        Self::Planned,
        Self::Delivering,
        Self::Monitored,
        Self::Closed,
        Self::Withdrawn,
        Self::Ineligible,
        Self::NotDeparted,
        Self::Placeholder,
        Self::Retroactive,
    ];

    /// The word on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Counselled => "counselled",
            Self::Eligible => "eligible",
            Self::Cleared => "cleared",
            Self::Departed => "departed",
            Self::Arrived => "arrived",
            Self::Planned => "planned",
            Self::Delivering => "delivering",
            Self::Monitored => "monitored",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Ineligible => "ineligible",
            Self::NotDeparted => "not_departed",
            Self::Placeholder => "placeholder",
            Self::Retroactive => "retroactive",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }

    /// Whether the case goes the usual way, at least as far as another stage.
    #[must_use]
    pub fn reached(self, other: Self) -> bool {
        self <= Self::Closed && other <= self
    }
}
