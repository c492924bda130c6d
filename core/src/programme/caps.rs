//! Caps: the most a person or household may receive of a component.
//!
//! A cap is a row that says for whom it holds. Of the rows that hold, the most specific one counts: a row is more
//! specific than another if it holds only where the other holds too. Two rows that may hold for the same person while
//! neither is the more specific are refused when the programme loads.

use crate::codes::{
    BenefitUnit, Country, Currency, DeliveryForm, EntitlementComponent, MemberRole, ReturnType,
};
use crate::values::Date;

use super::bands::{Band, Holds, list_holds, list_meet, list_within};

/// Money in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(
    clippy::exhaustive_structs,
    reason = "an amount has nothing but these two"
)]
pub struct Amount {
    /// Minor units: cents, or francs.
    pub minor: i64,
    /// Currency.
    pub currency: Currency,
}

/// How a nationality may enter the host country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VisaRegime {
    /// A visa is required.
    VisaRequired,
    /// No visa is required.
    VisaExempt,
    /// Free movement: European Union and Economic Area.
    EuEea,
}

impl VisaRegime {
    /// Every regime.
    pub const ALL: [Self; 3] = [Self::VisaRequired, Self::VisaExempt, Self::EuEea];

    /// The word in a programme file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::VisaRequired => "visa_required",
            Self::VisaExempt => "visa_exempt",
            Self::EuEea => "eu_eea",
        }
    }
}

/// One row: whom it holds for, and how much of what.
#[derive(Clone, Debug, PartialEq)]
pub struct Cap {
    pub(super) component: EntitlementComponent,
    pub(super) unit: BenefitUnit,
    pub(super) amount: Amount,
    pub(super) forms: Vec<DeliveryForm>,
    pub(super) return_types: Vec<ReturnType>,
    pub(super) roles: Vec<MemberRole>,
    pub(super) origins: Vec<Country>,
    pub(super) visa: Vec<VisaRegime>,
    pub(super) age: Band<i64>,
    pub(super) stay_months: Band<i64>,
    pub(super) applied: Band<Date>,
    pub(super) source: Option<Box<str>>,
    pub(super) line: u32,
}

impl Cap {
    /// The component that is capped.
    #[must_use]
    pub fn component(&self) -> EntitlementComponent {
        self.component
    }

    /// Whether it counts a person or a household.
    #[must_use]
    pub fn unit(&self) -> BenefitUnit {
        self.unit
    }

    /// The most that may be received.
    #[must_use]
    pub fn amount(&self) -> Amount {
        self.amount
    }

    /// Forms in which it may be given; empty means every form.
    #[must_use]
    pub fn forms(&self) -> &[DeliveryForm] {
        &self.forms
    }

    /// Where the number comes from, if the file says so.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    fn holds(&self, asked: &CapQuestion) -> Holds {
        if self.component != asked.component || self.unit != asked.unit {
            return Holds::No;
        }
        let all = [
            list_holds(&self.return_types, asked.return_type),
            list_holds(&self.roles, asked.role),
            list_holds(&self.origins, asked.origin),
            list_holds(&self.visa, asked.visa),
            self.age.holds(asked.age),
            self.stay_months.holds(asked.stay_months),
            self.applied.holds(asked.applied_on.map(|on| (on, on))),
        ];
        if all.contains(&Holds::No) {
            Holds::No
        } else if all.contains(&Holds::Unknown) {
            Holds::Unknown
        } else {
            Holds::Yes
        }
    }

    fn within(&self, other: &Self) -> bool {
        list_within(&self.return_types, &other.return_types)
            && list_within(&self.roles, &other.roles)
            && list_within(&self.origins, &other.origins)
            && list_within(&self.visa, &other.visa)
            && self.age.within(&other.age)
            && self.stay_months.within(&other.stay_months)
            && self.applied.within(&other.applied)
    }

    /// The row of all for whom both hold, if there may be any.
    fn meet(&self, other: &Self) -> Option<Self> {
        let meet = Self {
            return_types: list_meet(&self.return_types, &other.return_types)?,
            roles: list_meet(&self.roles, &other.roles)?,
            origins: list_meet(&self.origins, &other.origins)?,
            visa: list_meet(&self.visa, &other.visa)?,
            age: self.age.meet(&other.age),
            stay_months: self.stay_months.meet(&other.stay_months),
            applied: self.applied.meet(&other.applied),
            ..self.clone()
        };
        let some = self.component == other.component
            && self.unit == other.unit
            && !(meet.age.is_empty() || meet.stay_months.is_empty() || meet.applied.is_empty());
        some.then_some(meet)
    }

    /// Whether two of these rows may hold together while none is the most specific.
    fn ties_with(&self, other: &Self, all: &[Self]) -> bool {
        let Some(meet) = self.meet(other) else {
            return false;
        };
        match (self.within(other), other.within(self)) {
            (true, true) => true,
            (false, false) => !all.iter().any(|row| {
                row.component == meet.component
                    && row.unit == meet.unit
                    && row.within(&meet)
                    && meet.within(row)
            }),
            _ => false,
        }
    }

    fn same_benefit(&self, other: &Self) -> bool {
        self.amount == other.amount && self.forms == other.forms
    }
}

/// Whose cap is asked for. What is not known stays `None`.
#[derive(Clone, Copy, Debug)]
#[allow(
    clippy::exhaustive_structs,
    reason = "built in place by whoever asks; see `CapQuestion::new`"
)]
pub struct CapQuestion {
    /// Component.
    pub component: EntitlementComponent,
    /// Person or household.
    pub unit: BenefitUnit,
    /// Kind of return.
    pub return_type: Option<ReturnType>,
    /// Role in the household.
    pub role: Option<MemberRole>,
    /// Country of return.
    pub origin: Option<Country>,
    /// How the nationality may enter the host country.
    pub visa: Option<VisaRegime>,
    /// Lowest and highest possible age in years.
    pub age: Option<(i64, i64)>,
    /// Lowest and highest possible stay in whole months.
    pub stay_months: Option<(i64, i64)>,
    /// Day of the application.
    pub applied_on: Option<Date>,
}

impl CapQuestion {
    /// A question of which nothing else is known yet.
    #[must_use]
    pub fn new(component: EntitlementComponent, unit: BenefitUnit) -> Self {
        Self {
            component,
            unit,
            return_type: None,
            role: None,
            origin: None,
            visa: None,
            age: None,
            stay_months: None,
            applied_on: None,
        }
    }
}

/// Which cap holds.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum CapAnswer<'p> {
    /// This one.
    Cap(&'p Cap),
    /// The programme sets no cap.
    NoCap,
    /// It depends on something that is not known: a rule skips.
    Undetermined,
}

/// Between what and what the cap lies, for what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CapBounds {
    /// The programme sets no cap.
    NoCap,
    /// The least and the most that the cap can be, in minor units; both are the cap where everything is known.
    Between {
        /// The least.
        least: i64,
        /// The most; `None` where it may be that no cap holds.
        most: Option<i64>,
        /// Currency.
        currency: Currency,
    },
    /// Rows in several currencies may hold: no number can be told.
    SeveralCurrencies,
}

/// The caps of one version of a programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caps {
    rows: Vec<Cap>,
}

impl Caps {
    /// The rows, in the order of the file.
    #[must_use]
    pub fn rows(&self) -> &[Cap] {
        &self.rows
    }

    /// The most specific row that holds for certain.
    fn best(&self, asked: &CapQuestion) -> Option<&Cap> {
        // Of the rows that hold one lies within all others: the loader has seen to that.
        let mut best: Option<&Cap> = None;
        for row in &self.rows {
            if row.holds(asked) == Holds::Yes && best.is_none_or(|so_far| row.within(so_far)) {
                best = Some(row);
            }
        }
        best
    }

    /// Rows that may hold and, if they do, count before the best.
    fn open<'p>(
        &'p self,
        asked: &CapQuestion,
        best: Option<&'p Cap>,
    ) -> impl Iterator<Item = &'p Cap> {
        self.rows.iter().filter(move |row| {
            row.holds(asked) == Holds::Unknown && best.is_none_or(|known| row.within(known))
        })
    }

    /// Whether a component has a row at all.
    #[must_use]
    pub fn has(&self, component: EntitlementComponent) -> bool {
        self.rows.iter().any(|row| row.component == component)
    }

    /// The least and the most that the cap can be: an amount below the least is within it whoever the person turns
    /// out to be, an amount above the most is over it.
    ///
    /// ```
    /// use sankofa::codes::{BenefitUnit, EntitlementComponent};
    /// use sankofa::programme::{CapBounds, CapQuestion, Programmes};
    ///
    /// let rules = Programmes::builtin().version("eurp-nl@snapshot").unwrap();
    /// let mut asked = CapQuestion::new(EntitlementComponent::Reintegration, BenefitUnit::Person);
    /// asked.return_type = Some(sankofa::codes::ReturnType::Avrr);
    /// assert!(matches!(
    ///     rules.caps().bounds(&asked), // of a person of whom nothing else is known
    ///     CapBounds::Between { least: 100_000, most: Some(200_000), .. }
    /// ));
    /// ```
    #[must_use]
    pub fn bounds(&self, asked: &CapQuestion) -> CapBounds {
        let best = self.best(asked);
        let mut bounds = CapBounds::NoCap;
        for amount in best
            .into_iter()
            .chain(self.open(asked, best))
            .map(|row| row.amount)
        {
            bounds = match bounds {
                CapBounds::NoCap => CapBounds::Between {
                    least: amount.minor,
                    // Without a row that holds for certain it may be that none does.
                    most: best.map(|_| amount.minor),
                    currency: amount.currency,
                },
                CapBounds::Between {
                    least,
                    most,
                    currency,
                } if currency == amount.currency => CapBounds::Between {
                    least: least.min(amount.minor),
                    most: most.map(|most| most.max(amount.minor)),
                    currency,
                },
                _ => return CapBounds::SeveralCurrencies,
            };
        }
        bounds
    }

    /// The most specific row that holds.
    #[must_use]
    pub fn find(&self, asked: &CapQuestion) -> CapAnswer<'_> {
        let best = self.best(asked);
        let mut open = self.open(asked, best);
        match best {
            Some(known) if open.all(|row| row.same_benefit(known)) => CapAnswer::Cap(known),
            None if open.next().is_none() => CapAnswer::NoCap,
            _ => CapAnswer::Undetermined,
        }
    }

    /// Lays the rows of a file over these: they take the place of all rows of the same component and unit.
    pub(super) fn lay(&mut self, rows: &[Cap]) {
        self.rows.retain(|old| {
            !rows
                .iter()
                .any(|new| new.component == old.component && new.unit == old.unit)
        });
        self.rows.extend_from_slice(rows);
    }
}

/// The first two rows of one file that tie.
pub(super) fn tie(rows: &[Cap]) -> Option<(&Cap, &Cap)> {
    rows.iter().enumerate().find_map(|(at, row)| {
        let earlier = rows
            .iter()
            .take(at)
            .find(|earlier| row.ties_with(earlier, rows))?;
        Some((earlier, row))
    })
}
