//! Items of a reintegration plan.

use crate::codes::{
    AssistanceType, BudgetLine, DeliveryForm, Dimension, ItemLevel, ProhibitedUse,
    VulnerabilityCategory,
};
use crate::record::{Aside, Many, Text, record};
use crate::values::{Date, Decimal};

use super::{Money, Place};

record! {
    /// One item of assistance in a plan.
    entry PlanItem {
        /// The dimension it serves.
        dimension: Dimension [personal],
        /// The kind of assistance.
        kind as "type": AssistanceType [personal],
        /// For one person, several, or the community.
        level: ItemLevel [personal],
        /// The form in which it is given.
        form: DeliveryForm [internal],
        /// Who provides it.
        provider: Text<'a> [internal],
        /// Whether the provider is related to staff or to the person.
        provider_related: bool [internal],
        /// Why the provider was taken all the same.
        provider_note: Text<'a> [internal],
        /// Whether a referral is needed.
        referral: bool [personal],
        /// The referral.
        referral_id: Text<'a> [internal],
        /// The budget of the item.
        budget: Money<'a> [personal],
        /// The line of the budget that pays.
        budget_line: BudgetLine [internal],
        /// The programme that pays, where it is not that of the case.
        programme: Text<'a> [internal],
        /// The donor line that pays.
        donor_line: Text<'a> [internal],
        /// The first day.
        starts_on: Date [personal],
        /// The last day.
        ends_on: Date [personal],
        /// Members and other people who benefit.
        beneficiaries: Many<Text<'a>> [personal],
        /// What it is.
        description: Text<'a> [personal],
        /// The idea of a business.
        idea: Text<'a> [personal],
        /// Where it is carried out.
        place: Aside<Place<'a>> [personal],
        /// The steps and when they are taken.
        schedule: Text<'a> [personal],
        /// Why it can work.
        feasibility: Text<'a> [personal],
        /// Skills it builds on.
        uses_skills: Many<Text<'a>> [personal],
        /// The need it answers.
        need: Text<'a> [internal],
        /// Vulnerabilities it is tailored to.
        tailored_to: Many<VulnerabilityCategory> [protection],
        /// Uses in it that programmes forbid.
        prohibited_uses: Many<ProhibitedUse> [sensitive],
        /// Quotes asked for.
        quotes: Many<Quote<'a>> [internal],
        /// Instalments in which it is paid.
        instalments: Many<Instalment<'a>> [internal],
        /// Parts of a household's item that fall to its members.
        allocations: Many<Allocation<'a>> [personal],
        /// Parts of a collective item that fall to the people who share it.
        shares: Many<Allocation<'a>> [personal],
        /// Whether a training ends with a certificate.
        certificate: bool [personal],
        /// The day on which effects on the environment were screened.
        environment_screened_on: Date [internal],
        /// Whether it harms the environment.
        environment_risk: bool [internal],
        /// Set where it is a pilot: help beyond what is usual.
        pilot: Aside<Pilot<'a>> [internal],
        /// Set where the item was given up.
        cancelled: Aside<Cancelled<'a>> [personal],
    }
}

record! {
    /// A pilot, and what is learned from it.
    Pilot {
        /// How it differs from what is usual.
        difference: Text<'a> [internal],
        /// By what its success is measured.
        success_measure: Text<'a> [internal],
        /// The day on which it was reviewed.
        reviewed_on: Date [internal],
        /// What came out of the review.
        outcome: Text<'a> [internal],
    }
}

record! {
    /// A quote of a supplier.
    entry Quote {
        /// The supplier.
        supplier: Text<'a> [internal],
        /// The amount.
        amount: Money<'a> [internal],
        /// Whether it was taken.
        chosen: bool [internal],
        /// The attachment with it.
        attachment: Text<'a> [internal],
    }
}

record! {
    /// One of several payments for an item.
    entry Instalment {
        /// Its number, from 1.
        number: u32 [internal],
        /// The amount.
        amount: Money<'a> [personal],
        /// The day on which it is due.
        due: Date [internal],
        /// What has to be shown before it is paid.
        condition: Text<'a> [internal],
    }
}

record! {
    /// A part of an amount that falls to one person.
    Allocation {
        /// The member, or the id of a person in another case.
        member: Text<'a> [personal],
        /// The amount.
        amount: Money<'a> [personal],
        /// The part in percent, as decimal text.
        percent: Decimal [personal],
    }
}

record! {
    /// The giving up of an item.
    Cancelled {
        /// The day.
        on: Date [internal],
        /// Who gave it up.
        by: Text<'a> [internal],
        /// Why.
        reason: Text<'a> [personal],
    }
}
