//! States of the tracks of a case, its holds and its overall status.

codes! {
    /// Overall status, derived from the tracks.
    pub enum OverallStatus ("overall_status") {
        /// Not yet registered
        Draft = "draft",
        /// Open, before departure
        OpenPreReturn = "open_pre_return",
        /// Open, on the way
        OpenTravel = "open_travel",
        /// Open, after return
        OpenPostReturn = "open_post_return",
        /// Closed
        Closed = "closed",
        /// Merged into another case
        Duplicate = "duplicate",
    }

    /// Holds: they block every step forward until released.
    pub enum HoldKind ("hold_kind") {
        /// Protection
        Protection = "protection",
        /// Medical
        Medical = "medical",
        /// Document
        Document = "document",
        /// Security
        Security = "security",
        /// Funding
        Funding = "funding",
        /// Legal
        Legal = "legal",
        /// Consent
        Consent = "consent",
        /// Data quality
        DataQuality = "data_quality",
        /// Suspected duplicate
        DuplicateSuspect = "duplicate_suspect",
    }

    /// States of the return track.
    pub enum ReturnState ("return_state") {
        /// Contact without registration
        Enquiry = "enquiry",
        /// At least one information session given
        Counselled = "counselled",
        /// Application recorded with consent to data processing
        Registered = "registered",
        /// Criteria checked and met
        Eligible = "eligible",
        /// Criteria not met
        Ineligible = "ineligible",
        /// Declaration accepted
        VoluntarinessConfirmed = "voluntariness_confirmed",
        /// Documents, medical, protection and plan intake under way
        Preparing = "preparing",
        /// Cleared for travel
        Cleared = "cleared",
        /// Itinerary reserved or ticketed
        Booked = "booked",
        /// Left the host country
        Departed = "departed",
        /// At a transit point
        InTransit = "in_transit",
        /// Arrival confirmed by the origin side
        Arrived = "arrived",
        /// Reception or hand-over done
        Received = "received",
        /// Did not appear for departure
        NoShow = "no_show",
        /// Withdrew before departure
        Withdrawn = "withdrawn",
        /// Host confirms that the person did not leave
        NotDeparted = "not_departed",
        /// Return excluded now
        ReturnNotViable = "return_not_viable",
        /// Entered the case after return
        AlreadyReturned = "already_returned",
        /// Died
        Deceased = "deceased",
        /// Handed to another programme or authority
        TransferredOut = "transferred_out",
    }

    /// States of the protection track of a person.
    pub enum ProtectionState ("protection_state") {
        /// Not yet screened
        NotScreened = "not_screened",
        /// Screened, nothing found
        ScreenedClear = "screened_clear",
        /// Screened, assessment needed
        ScreenedPositive = "screened_positive",
        /// Assessment done
        AssessmentDone = "assessment_done",
        /// Cleared
        Cleared = "cleared",
        /// Cleared with measures
        ClearedWithMeasures = "cleared_with_measures",
        /// Return excluded now
        ReturnNotViable = "return_not_viable",
    }

    /// States of the best-interests procedure of a child.
    pub enum BestInterestsState ("best_interests_state") {
        /// Not required
        NotRequired = "not_required",
        /// Assessment pending
        BiaPending = "bia_pending",
        /// Assessment done
        BiaDone = "bia_done",
        /// Determination requested
        BidRequested = "bid_requested",
        /// Determination decided
        BidDecided = "bid_decided",
    }

    /// States of family tracing.
    pub enum TracingState ("tracing_state") {
        /// Open
        Open = "open",
        /// Tracing in progress
        TracingInProgress = "tracing_in_progress",
        /// Family verified
        Verified = "verified",
        /// Reunified
        Reunified = "reunified",
        /// Closed
        Closed = "closed",
    }

    /// States of the reintegration track.
    pub enum ReintegrationState ("reintegration_state") {
        /// No reintegration assistance
        NotEntitled = "not_entitled",
        /// Entitlement recorded
        Entitled = "entitled",
        /// First session after arrival done
        Counselling = "counselling",
        /// Plan being written
        PlanDraft = "plan_draft",
        /// Plan sent for approval
        PlanSubmitted = "plan_submitted",
        /// Plan rejected with reason
        PlanReturned = "plan_returned",
        /// Plan approved at all levels
        PlanApproved = "plan_approved",
        /// At least one delivery
        InDelivery = "in_delivery",
        /// All items delivered or cancelled
        Delivered = "delivered",
        /// Follow-up after delivery
        Monitoring = "monitoring",
        /// Final report submitted
        FinalReport = "final_report",
        /// Final report accepted
        Completed = "completed",
        /// Person does not want reintegration assistance
        Declined = "declined",
        /// Contact lost
        LostContact = "lost_contact",
        /// Left again
        Remigrated = "remigrated",
        /// Window ended before use
        Expired = "expired",
        /// Stopped by the provider
        StoppedByProvider = "stopped_by_provider",
        /// Died
        Deceased = "deceased",
    }
}

impl ReturnState {
    /// Whether the return track ends here (some ends can be reopened).
    /// `received` ends the track with a return.
    pub const fn is_terminal(self) -> bool {
        matches!(
            self,
            Self::Ineligible
                | Self::Received
                | Self::Withdrawn
                | Self::NotDeparted
                | Self::ReturnNotViable
                | Self::Deceased
                | Self::TransferredOut
        )
    }
}

impl ReintegrationState {
    /// Whether the reintegration track ends here.
    pub const fn is_terminal(self) -> bool {
        matches!(
            self,
            Self::Completed
                | Self::Declined
                | Self::LostContact
                | Self::Remigrated
                | Self::Expired
                | Self::StoppedByProvider
                | Self::Deceased
        )
    }
}
