//! Three collections that differ as real ones do.

use sankofa::Date;
use sankofa::codes::Country;

/// Whose cases the made-up ones are like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Profile {
    /// Returns from Morocco to West and Central Africa: mostly men alone, aged 27 on average.
    Morocco,
    /// Returns from Tanzania to Ethiopia, mostly out of prisons: nearly all male, many of them children alone.
    Tanzania,
    /// Returns from a country of the European Union: families, older adults, births known to the day.
    Eu,
}

impl Profile {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Morocco, Self::Tanzania, Self::Eu];

    /// The word on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Morocco => "morocco",
            Self::Tanzania => "tanzania",
            Self::Eu => "eu",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.code() == code)
    }

    /// The day of judgement where none is said.
    #[must_use]
    pub fn usual_day(self) -> Date {
        Date::new(2016, 9, 1).unwrap_or(Date::MIN)
    }

    /// How the cases are spread.
    pub(crate) const fn spread(self) -> &'static Spread {
        match self {
            Self::Morocco => &MOROCCO,
            Self::Tanzania => &TANZANIA,
            Self::Eu => &EU,
        }
    }
}

/// Shares in a thousand, days, years. Fitted to figures of the countries in 2015 to 2022 (IOM Morocco 2015, 2018,
/// 2022; Tanzania 2016, 2018; Ireland and the EEA), so inferred and not measured.
#[derive(Debug)]
pub(crate) struct Spread {
    /// Where they leave from.
    pub(crate) hosts: &'static [(Country, u64)],
    /// Where they return to.
    pub(crate) origins: &'static [(Country, u64)],
    /// Women, of the adults alone: with the families, so many women and girls as the figures say.
    pub(crate) female: u64,
    /// Children alone, of all cases.
    pub(crate) child_alone: u64,
    /// Adults' age: mean and standard deviation.
    pub(crate) age: (i64, i64),
    /// Cases with one, two, three and more persons.
    pub(crate) party: [u64; 4],
    /// Of those who are more than two: children, not grown relatives.
    pub(crate) children: u64,
    /// Victims of trafficking.
    pub(crate) trafficking: u64,
    /// Health needs.
    pub(crate) health: u64,
    /// Persons without a passport.
    pub(crate) laissez_passer: u64,
    /// Days from registration to departure: the median.
    pub(crate) wait: i64,
    /// Withdrawn before departure.
    pub(crate) withdrawn: u64,
    /// Births known to the day, to the year, as an age only.
    pub(crate) births: [u64; 3],
    /// Packages sent after departure.
    pub(crate) late_package: u64,
    /// First deliveries more than 90 days after the plan.
    pub(crate) slow_delivery: u64,
    /// Declared in detention.
    pub(crate) detention: u64,
    /// Asylum claims withdrawn or refused for good.
    pub(crate) asylum: u64,
    /// Forced returns.
    pub(crate) forced: u64,
}

static MOROCCO: Spread = Spread {
    hosts: &[(Country::Ma, 1)],
    origins: &[
        (Country::Ci, 30),
        (Country::Gn, 30),
        (Country::Cm, 25),
        (Country::Ng, 15),
    ],
    female: 110,
    child_alone: 20,
    age: (27, 7),
    party: [800, 80, 60, 60],
    children: 850,
    trafficking: 10,
    health: 30,
    laissez_passer: 700,
    wait: 40,
    withdrawn: 125,
    births: [600, 250, 150],
    late_package: 150,
    slow_delivery: 350,
    detention: 10,
    asylum: 40,
    forced: 0,
};

static TANZANIA: Spread = Spread {
    hosts: &[(Country::Tz, 1)],
    origins: &[(Country::Et, 95), (Country::Bi, 5)],
    female: 20,
    child_alone: 200,
    age: (24, 5),
    party: [990, 10, 0, 0],
    children: 500,
    trafficking: 10,
    health: 50,
    laissez_passer: 1000,
    wait: 120,
    withdrawn: 30,
    births: [200, 300, 500],
    late_package: 200,
    slow_delivery: 300,
    detention: 600,
    asylum: 10,
    forced: 0,
};

static EU: Spread = Spread {
    hosts: &[
        (Country::De, 40),
        (Country::Nl, 20),
        (Country::Be, 15),
        (Country::Ie, 10),
        (Country::At, 12),
        (Country::Is, 3),
    ],
    origins: &[
        (Country::Ng, 20),
        (Country::Gn, 15),
        (Country::Cm, 15),
        (Country::Ma, 20),
        (Country::Iq, 15),
        (Country::Am, 15),
    ],
    female: 190,
    child_alone: 15,
    age: (33, 11),
    party: [530, 120, 130, 220],
    children: 550,
    trafficking: 10,
    health: 20,
    laissez_passer: 400,
    wait: 45,
    withdrawn: 150,
    births: [900, 80, 20],
    late_package: 100,
    slow_delivery: 200,
    detention: 30,
    asylum: 600,
    forced: 30,
};
