//! What a case must hold so that a fault can be put into it.

use sankofa::codes::ClosureReason;

use crate::Stage;

/// What is imposed on a case before the rest of it is drawn. A `const` built by its methods:
///
/// ```
/// use sankofa_sample::{Stage, Wants};
///
/// const CHILD_ON_THE_WAY: Wants = Wants::stage(Stage::Cleared).child_alone();
/// assert!(CHILD_ON_THE_WAY.child_alone);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Wants {
    /// The stage at least; one of the early ends and other kinds exactly.
    pub stage: Option<Stage>,
    /// That stage and no later one.
    pub exactly: bool,
    /// The reason of the closure. Imposes a closed case.
    pub closure: Option<ClosureReason>,
    /// One child alone, who is the principal (`/members/0`).
    pub child_alone: bool,
    /// A family: two parents and at least one child.
    pub family: bool,
    /// At least two adults.
    pub couple: bool,
    /// One adult and nobody else.
    pub adult_alone: bool,
    /// The principal is a possible or actual victim of trafficking.
    pub trafficking: bool,
    /// The principal has a serious health need: fit with conditions, a medical escort, medicine at home.
    pub health: bool,
    /// A pregnant woman is the principal.
    pub pregnant: bool,
    /// The principal declared in detention, with all safeguards.
    pub detention: bool,
    /// The principal withdrew an asylum claim, in writing and after advice.
    pub asylum: bool,
    /// The principal is a recognised refugee, and the refugee agency was told.
    pub refugee: bool,
    /// A forced return. Not under `ma-eu-2015`.
    pub forced: bool,
    /// The principal has a passport.
    pub passport: bool,
    /// The principal has a laissez-passer.
    pub laissez_passer: bool,
    /// The principal's birth is known to the day.
    pub birth_day: bool,
    /// The plan has a business among its items.
    pub business: bool,
    /// An item is paid in two instalments.
    pub instalments: bool,
    /// The principal's age was assessed, and found to be that of a child. Imposes a child alone.
    pub age_assessed: bool,
    /// An item of the plan was referred to another service.
    pub referral: bool,
}

macro_rules! flags {
    ($($(#[doc = $doc:literal])+ $flag:ident),+ $(,)?) => {
        $(
            $(#[doc = $doc])+
            #[must_use]
            pub const fn $flag(mut self) -> Self {
                self.$flag = true;
                self
            }
        )+
    };
}

impl Wants {
    /// Any case that reached registration.
    pub const ANY: Self = Self::stage(Stage::Registered);

    /// A case that came at least so far.
    #[must_use]
    pub const fn stage(stage: Stage) -> Self {
        Self {
            stage: Some(stage),
            exactly: false,
            closure: None,
            child_alone: false,
            family: false,
            couple: false,
            adult_alone: false,
            trafficking: false,
            health: false,
            pregnant: false,
            detention: false,
            asylum: false,
            refugee: false,
            forced: false,
            passport: false,
            laissez_passer: false,
            birth_day: false,
            business: false,
            instalments: false,
            age_assessed: false,
            referral: false,
        }
    }

    /// A case that came exactly so far.
    #[must_use]
    pub const fn exactly(stage: Stage) -> Self {
        let mut wants = Self::stage(stage);
        wants.exactly = true;
        wants
    }

    /// A closed case.
    #[must_use]
    pub const fn closed(reason: ClosureReason) -> Self {
        let mut wants = Self::stage(Stage::Closed);
        wants.closure = Some(reason);
        wants
    }

    flags! {
        /// See the field.
        child_alone,
        /// See the field.
        family,
        /// See the field.
        couple,
        /// See the field.
        adult_alone,
        /// See the field.
        trafficking,
        /// See the field.
        health,
        /// See the field.
        pregnant,
        /// See the field.
        detention,
        /// See the field.
        asylum,
        /// See the field.
        refugee,
        /// See the field.
        forced,
        /// See the field.
        passport,
        /// See the field.
        laissez_passer,
        /// See the field.
        birth_day,
        /// See the field.
        business,
        /// See the field.
        instalments,
        /// See the field.
        age_assessed,
        /// See the field.
        referral,
    }
}
