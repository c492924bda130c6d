//! Transport, escorts, transit and what happened on the way.

codes! {
    /// Means of transport.
    pub enum TransportMode ("transport_mode") {
        /// Scheduled flight
        AirScheduled = "air_scheduled",
        /// Charter flight
        AirCharter = "air_charter",
        /// Bus
        Bus = "bus",
        /// Train
        Train = "train",
        /// Ship
        Sea = "sea",
        /// Own car
        OwnCar = "own_car",
        /// Several
        Mixed = "mixed",
    }

    /// Who escorts a traveller.
    pub enum EscortType ("escort_type") {
        /// Nobody
        None = "none",
        /// Social worker
        Social = "social",
        /// Nurse
        MedicalNurse = "medical_nurse",
        /// Doctor
        MedicalDoctor = "medical_doctor",
        /// Trained escort or official for children
        ChildEscort = "child_escort",
        /// Parent or legal guardian
        ParentOrGuardian = "parent_or_guardian",
        /// Carrier's service for unaccompanied minors
        AirlineUmService = "airline_um_service",
        /// Operational escort of the programme
        Operational = "operational",
        /// Security escort, in forced returns only
        Security = "security",
    }

    /// Assistance at a transit point.
    pub enum TransitAssistance ("transit_assistance") {
        /// Not needed
        NotNeeded = "not_needed",
        /// Requested
        Requested = "requested",
        /// Confirmed
        Confirmed = "confirmed",
        /// Done
        Done = "done",
    }

    /// Transport from the place of arrival to the destination.
    pub enum OnwardTransport ("onward_transport") {
        /// Not needed
        NotNeeded = "not_needed",
        /// Requested
        Requested = "requested",
        /// Confirmed
        Confirmed = "confirmed",
        /// Done
        Done = "done",
        /// Declined by the person
        Declined = "declined",
        /// Needed, not available
        NotAvailable = "not_available",
    }

    /// Where a visa stands.
    pub enum VisaStatus ("visa_status") {
        /// Not needed
        NotNeeded = "not_needed",
        /// Requested
        Requested = "requested",
        /// Granted
        Granted = "granted",
        /// Refused
        Refused = "refused",
    }

    /// What happened on the way.
    pub enum TravelEventKind ("travel_event_kind") {
        /// Left the host country
        Departed = "departed",
        /// Arrived at a transit point
        TransitIn = "transit_in",
        /// Left a transit point
        TransitOut = "transit_out",
        /// Arrived in the country of return
        Arrived = "arrived",
        /// Received or handed over
        Received = "received",
        /// Did not appear for departure
        NoShow = "no_show",
        /// Did not depart, with a reason
        NotDeparted = "not_departed",
    }

    /// Why a departure failed.
    pub enum NonDepartureReason ("non_departure_reason") {
        /// The person changed their mind
        ChangedMind = "changed_mind",
        /// Document missing or not accepted
        NoDocument = "no_document",
        /// Medical reason
        Medical = "medical",
        /// Refused by the carrier
        RefusedByCarrier = "refused_by_carrier",
        /// Refused at the border
        RefusedAtBorder = "refused_at_border",
        /// Missed the flight or connection
        MissedConnection = "missed_connection",
        /// Cancelled by the carrier
        CarrierCancelled = "carrier_cancelled",
        /// Detained
        Detained = "detained",
        /// A hold was set
        Hold = "hold",
        /// Security
        Security = "security",
        /// Not reached
        NotReached = "not_reached",
        /// Another reason
        Other = "other",
    }

    /// What proves a departure or arrival.
    pub enum DepartureProof ("departure_proof") {
        /// Stamp or record of exit
        ExitStamp = "exit_stamp",
        /// Stamp of entry in the country of return
        EntryStamp = "entry_stamp",
        /// Person appeared at a consulate at the destination
        AppearanceAtConsulate = "appearance_at_consulate",
        /// Person appeared at an office at the destination
        AppearanceAtOffice = "appearance_at_office",
        /// Confirmation by the carrier
        Carrier = "carrier",
        /// Boarding pass
        BoardingPass = "boarding_pass",
        /// Report of an escort
        EscortReport = "escort_report",
        /// Confirmation by the host authority
        HostAuthority = "host_authority",
        /// Another proof
        Other = "other",
    }
}

impl EscortType {
    /// Whether this escort may supervise an unaccompanied child on the way.
    /// A carrier's service alone is weaker: it needs a note in the
    /// best-interests record.
    pub const fn supervises_child(self) -> bool {
        matches!(
            self,
            Self::ChildEscort | Self::ParentOrGuardian | Self::AirlineUmService
        )
    }

    /// Whether this is a medical escort.
    pub const fn is_medical(self) -> bool {
        matches!(self, Self::MedicalNurse | Self::MedicalDoctor)
    }
}
