//! The journey.

use crate::codes::{
    BudgetLine, Country, DepartureProof, EscortType, NonDepartureReason, OnwardTransport,
    TransitAssistance, TransportMode, TravelEventKind, VisaStatus,
};
use crate::record::{Aside, Many, Text, record};
use crate::values::{Date, Moment};

use super::{Money, Place};

record! {
    /// The journey of the household.
    Travel {
        /// The day planned for departure.
        planned_on: Date [internal],
        /// The parts of the journey, in order.
        legs: Many<Leg<'a>> [personal],
        /// Who goes along.
        escorts: Many<Escort<'a>> [personal],
        /// Whether help at points of transit is needed.
        transit_assistance: TransitAssistance [personal],
        /// Help at each point of transit.
        transits: Many<Transit<'a>> [personal],
        /// Visas for transit and entry.
        visas: Many<Visa<'a>> [personal],
        /// What happened on the way.
        events: Many<TravelEvent<'a>> [personal],
    }
}

record! {
    /// One part of the journey.
    entry Leg {
        /// The means of transport.
        mode: TransportMode [internal],
        /// Where it starts: airport code or name.
        from: Text<'a> [personal],
        /// The country in which it starts.
        from_country: Country [personal],
        /// Where it ends: airport code or name.
        to: Text<'a> [personal],
        /// The country in which it ends.
        to_country: Country [personal],
        /// When it leaves, with offset.
        departs: Moment [personal],
        /// When it arrives, with offset.
        arrives: Moment [personal],
        /// The carrier.
        carrier: Text<'a> [internal],
        /// The number of the flight or service.
        service: Text<'a> [internal],
        /// The number of the ticket.
        ticket: Text<'a> [personal],
        /// Members on it; absent: all.
        members: Many<Text<'a>> [personal],
        /// The day on which it was booked.
        booked_on: Date [internal],
        /// The day on which the origin side got the flight data.
        shared_on: Date [internal],
        /// Why members travel apart.
        split_reason: Text<'a> [sensitive],
        /// What it costs.
        cost: Money<'a> [internal],
        /// The line of the budget that pays.
        budget_line: BudgetLine [internal],
    }
}

record! {
    /// Somebody who goes along.
    entry Escort {
        /// What kind of escort.
        kind as "type": EscortType [sensitive],
        /// The escort, by member id or name.
        name: Text<'a> [personal],
        /// The organisation of the escort.
        organisation: Text<'a> [internal],
        /// Members escorted; absent: all.
        members: Many<Text<'a>> [personal],
        /// The first leg.
        from_leg: Text<'a> [internal],
        /// The last leg.
        to_leg: Text<'a> [internal],
        /// Whether the escort starts at the person's home and ends at the hand-over.
        door_to_door: bool [internal],
        /// To whom the escort hands over.
        handover_to: Text<'a> [personal],
        /// The day on which the escort was booked.
        booked_on: Date [internal],
        /// Whether the escort is trained for it.
        trained: bool [internal],
    }
}

record! {
    /// Help at a point of transit.
    entry Transit {
        /// The point, by code or name.
        point: Text<'a> [personal],
        /// The country.
        country: Country [personal],
        /// Members helped; absent: all.
        members: Many<Text<'a>> [personal],
        /// Where the help stands.
        assistance: TransitAssistance [personal],
        /// Who helps.
        by: Text<'a> [internal],
    }
}

record! {
    /// A visa for transit or entry.
    entry Visa {
        /// The country.
        country: Country [personal],
        /// The point of transit for which it is needed.
        point: Text<'a> [personal],
        /// Members concerned; absent: all.
        members: Many<Text<'a>> [personal],
        /// Where it stands.
        status: VisaStatus [personal],
        /// The document.
        document: Text<'a> [internal],
        /// The last day on which it is valid.
        expires_on: Date [personal],
    }
}

record! {
    /// Something that happened on the way.
    entry TravelEvent {
        /// What happened.
        kind: TravelEventKind [personal],
        /// Members concerned; absent: all.
        members: Many<Text<'a>> [personal],
        /// Who reported it.
        by: Text<'a> [internal],
        /// What proves it.
        proofs: Many<DepartureProof> [personal],
        /// Why somebody did not depart.
        reason: NonDepartureReason [protection],
        /// The reason in words.
        text: Text<'a> [protection],
        /// Where it happened.
        place: Aside<Place<'a>> [personal],
        /// To whom the person was handed over: an organisation, or the name of a caregiver.
        handed_over_to: Text<'a> [protection],
        /// The arrangement by which a child was received.
        receiving: Text<'a> [internal],
        /// Who signed the hand-over.
        signed_by: Text<'a> [protection],
        /// Transport to the destination.
        onward_transport: OnwardTransport [personal],
        /// The day on which the host authority was told.
        host_told_on: Date [internal],
    }
}
