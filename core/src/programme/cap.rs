//! A cap: one row that says for whom it holds, and how much of what; and the question that rows answer.

use crate::codes::{
    BenefitUnit, CodeList, Country, Currency, DeliveryForm, EntitlementComponent, LegalStatus,
    MemberRole, ReturnType,
};
use crate::values::Date;

use super::bands::{Band, Holds, list_holds, list_meet, list_within};
use super::value::Value;

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
    pub(super) given_as: Vec<DeliveryForm>,
    pub(super) return_types: Vec<ReturnType>,
    pub(super) roles: Vec<MemberRole>,
    pub(super) statuses: Vec<LegalStatus>,
    pub(super) origins: Vec<Country>,
    pub(super) visa: Vec<VisaRegime>,
    pub(super) age: Band<i64>,
    pub(super) stay_months: Band<i64>,
    pub(super) decided_days: Band<i64>,
    pub(super) applied: Band<Date>,
    pub(super) procedure: Band<Date>,
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

    /// For whom it holds, in English, as in `adults; from 2015-02-01`; empty: for everybody.
    #[must_use]
    pub fn whom(&self) -> String {
        let mut out: Vec<String> = Vec::new();
        let words = |list: Vec<&str>| list.join(", ").replace('_', " ");
        let list = |name: &str, list: Vec<&str>| {
            let some = !list.is_empty();
            some.then(|| format!("{name}{}", words(list)))
        };
        out.extend(list("", codes(&self.return_types)));
        out.extend(list("", codes(&self.roles)));
        out.extend(list("status ", codes(&self.statuses)));
        out.extend(list("return to ", codes(&self.origins)));
        out.extend(list(
            "",
            self.visa.iter().map(|regime| regime.code()).collect(),
        ));
        out.extend(list("given as ", codes(&self.given_as)));
        out.extend(self.age.told("years old"));
        out.extend(self.stay_months.told("months of stay"));
        out.extend(
            self.decided_days
                .told("days from the decision to the application"),
        );
        let days = |name: &str, band: &Band<Date>| {
            let from = band.from.map(|day| format!("from {day}"));
            let to = band.under.map(|day| format!("until {}", day.plus_days(-1)));
            let both: Vec<String> = from.into_iter().chain(to).collect();
            (!both.is_empty()).then(|| format!("{name} {}", both.join(" ")))
        };
        out.extend(days("applied", &self.applied));
        out.extend(days("in a procedure", &self.procedure));
        out.join("; ")
    }

    /// For whom it holds, by the keys of a programme file and in their order; nothing: for everybody.
    #[must_use]
    pub fn conditions(&self) -> Vec<(&'static str, Value)> {
        let mut out = Vec::new();
        let mut list = |key, codes: Vec<&str>| {
            if !codes.is_empty() {
                out.push((key, Value::words(codes)));
            }
        };
        list("given_as", codes(&self.given_as));
        list("return_types", codes(&self.return_types));
        list("roles", codes(&self.roles));
        list("statuses", codes(&self.statuses));
        list("origins", codes(&self.origins));
        list("visa", self.visa.iter().map(|one| one.code()).collect());
        for (key, number) in [
            ("age_from", self.age.from),
            ("age_under", self.age.under),
            ("stay_from_months", self.stay_months.from),
            ("stay_under_months", self.stay_months.under),
            ("decided_from_days", self.decided_days.from),
            ("decided_under_days", self.decided_days.under),
        ] {
            out.extend(number.map(|number| (key, Value::Number(number))));
        }
        // Held with the day after, written with the last day.
        let last = |under: Option<Date>| under.map(|day| day.plus_days(-1));
        for (key, day) in [
            ("applied_from", self.applied.from),
            ("applied_to", last(self.applied.under)),
            ("procedure_to", last(self.procedure.under)),
        ] {
            out.extend(day.map(|day| (key, Value::Word(day.to_string().into()))));
        }
        out
    }

    /// Cheapest questions first, and no more than are needed.
    pub(super) fn holds(&self, asked: &CapQuestion) -> Holds {
        if self.component != asked.component || self.unit != asked.unit {
            return Holds::No;
        }
        list_holds(&self.return_types, asked.return_type)
            .and(|| list_holds(&self.roles, asked.role))
            .and(|| list_holds(&self.visa, asked.visa))
            .and(|| self.age.holds(asked.age))
            .and(|| self.stay_months.holds(asked.stay_months))
            .and(|| self.decided_days.holds(asked.decided_days))
            .and(|| list_holds(&self.given_as, asked.form))
            .and(|| list_holds(&self.statuses, asked.status))
            .and(|| list_holds(&self.origins, asked.origin))
            .and(|| self.applied.holds(asked.applied_on.map(|on| (on, on))))
            .and(|| {
                self.procedure
                    .holds(asked.procedure_since.map(|on| (on, on)))
            })
    }

    pub(super) fn within(&self, other: &Self) -> bool {
        list_within(&self.return_types, &other.return_types)
            && list_within(&self.roles, &other.roles)
            && list_within(&self.statuses, &other.statuses)
            && list_within(&self.origins, &other.origins)
            && list_within(&self.visa, &other.visa)
            && list_within(&self.given_as, &other.given_as)
            && self.age.within(&other.age)
            && self.stay_months.within(&other.stay_months)
            && self.decided_days.within(&other.decided_days)
            && self.applied.within(&other.applied)
            && self.procedure.within(&other.procedure)
    }

    /// The row of all for whom both hold, if there may be any.
    fn meet(&self, other: &Self) -> Option<Self> {
        let meet = Self {
            return_types: list_meet(&self.return_types, &other.return_types)?,
            roles: list_meet(&self.roles, &other.roles)?,
            statuses: list_meet(&self.statuses, &other.statuses)?,
            origins: list_meet(&self.origins, &other.origins)?,
            visa: list_meet(&self.visa, &other.visa)?,
            given_as: list_meet(&self.given_as, &other.given_as)?,
            age: self.age.meet(&other.age),
            stay_months: self.stay_months.meet(&other.stay_months),
            decided_days: self.decided_days.meet(&other.decided_days),
            applied: self.applied.meet(&other.applied),
            procedure: self.procedure.meet(&other.procedure),
            ..self.clone()
        };
        let empty = [meet.age, meet.stay_months, meet.decided_days]
            .iter()
            .any(Band::is_empty)
            || [meet.applied, meet.procedure].iter().any(Band::is_empty);
        let some = self.component == other.component && self.unit == other.unit && !empty;
        some.then_some(meet)
    }

    /// Whether two of these rows may hold together while none is the most specific.
    pub(super) fn ties_with(&self, other: &Self, all: &[Self]) -> bool {
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

    pub(super) fn same_benefit(&self, other: &Self) -> bool {
        self.amount == other.amount && self.forms == other.forms
    }
}

/// The codes of a list.
fn codes<C: CodeList>(list: &[C]) -> Vec<&'static str> {
    list.iter().map(|code| code.code()).collect()
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
    /// Least and most days from the decision against the person to the application.
    pub decided_days: Option<(i64, i64)>,
    /// Legal status on the day of the application.
    pub status: Option<LegalStatus>,
    /// The form in which it is given.
    pub form: Option<DeliveryForm>,
    /// Day of the application.
    pub applied_on: Option<Date>,
    /// The day from which the person was in a procedure.
    pub procedure_since: Option<Date>,
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
            decided_days: None,
            status: None,
            form: None,
            applied_on: None,
            procedure_since: None,
        }
    }
}
