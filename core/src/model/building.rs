//! Short ways to build common parts of a case in code.

use crate::codes::{
    ConsentEvidence, ConsentGiver, ConsentType, Country, Currency, LegalBasis, NameKind,
    OrganisationType, Purpose,
};
use crate::record::Text;
use crate::values::{Date, Decimal, PartialDate};

use super::{Birth, Case, Consent, Money, Name, Organisation, Person, Place, Rate, Side};

impl<'a> Case<'a> {
    /// A case with its id, in the format of this version.
    #[must_use]
    pub fn new(id: impl Into<Text<'a>>) -> Self {
        Self::default().format(Self::FORMAT).id(id.into())
    }

    /// The member with an id.
    #[must_use]
    pub fn member(&self, id: &str) -> Option<&Person<'a>> {
        self.members
            .iter()
            .find(|person| person.id.text() == Some(id))
    }

    /// The organisation with an id.
    #[must_use]
    pub fn organisation(&self, id: &str) -> Option<&Organisation<'a>> {
        self.organisations
            .iter()
            .find(|organisation| organisation.id.text() == Some(id))
    }
}

impl<'a> Side<'a> {
    /// A side: the country, and the office there.
    #[must_use]
    pub fn new(country: Country, office: impl Into<Text<'a>>) -> Self {
        Self::default().country(country).office(office.into())
    }
}

impl<'a> Organisation<'a> {
    /// An organisation of a kind, in a country.
    #[must_use]
    pub fn of(id: impl Into<Text<'a>>, kind: OrganisationType, country: Country) -> Self {
        Self::new(id).kind(kind).country(country)
    }
}

impl<'a> Name<'a> {
    /// The name on a person's papers.
    #[must_use]
    pub fn legal(given: impl Into<Text<'a>>, family: impl Into<Text<'a>>) -> Self {
        Self::default()
            .kind(NameKind::Legal)
            .family(family.into())
            .given(given.into())
    }
}

impl Birth<'_> {
    /// Born on a day.
    #[must_use]
    pub fn on(date: Date) -> Self {
        Self::default().date(PartialDate::Day(date))
    }

    /// Born in a month.
    #[must_use]
    pub fn month(year: i32, month: u32) -> Self {
        Self::default().date(PartialDate::Month(year, month))
    }

    /// Born in a year.
    #[must_use]
    pub fn year(year: i32) -> Self {
        Self::default().date(PartialDate::Year(year))
    }

    /// Aged so many years on the day on which it was stated.
    #[must_use]
    pub fn aged(years: u8, stated_on: Date) -> Self {
        Self::default().age(years).stated_on(stated_on)
    }
}

impl Money<'_> {
    /// So many minor units of a currency.
    #[must_use]
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self::default().minor(minor).currency(currency)
    }
}

impl Rate<'_> {
    /// What one whole unit of a currency is worth in another.
    #[must_use]
    pub fn new(from: Currency, to: Currency, value: Decimal) -> Self {
        Self::default().from(from).to(to).value(value)
    }
}

impl Place<'_> {
    /// A country and no more.
    #[must_use]
    pub fn country_only(country: Country) -> Self {
        Self::default().country(country)
    }
}

impl<'a> Consent<'a> {
    /// A consent that the person gave on a signed sheet, for a purpose.
    #[must_use]
    pub fn given(id: impl Into<Text<'a>>, kind: ConsentType, on: Date, purpose: Purpose) -> Self {
        Self::new(id)
            .kind(kind)
            .on(on)
            .given_by(ConsentGiver::Person)
            .evidence(ConsentEvidence::SignedSheet)
            .legal_basis(LegalBasis::Consent)
            .purpose(purpose)
    }
}
