//! Given and family names, by country: each usual there, none together a person known to the authors.

mod africa;
mod other;

use sankofa::codes::{Country, Sex};

use crate::Rng;

pub(crate) struct Names {
    pub(crate) women: &'static [&'static str],
    pub(crate) men: &'static [&'static str],
    pub(crate) families: &'static [&'static str],
    /// Whether the father's given name follows one's own.
    pub(crate) fathers: bool,
}

impl Names {
    pub(crate) const fn of(country: Country) -> &'static Self {
        match country {
            Country::Ci => &africa::IVORY_COAST,
            Country::Gn => &africa::GUINEA,
            Country::Cm => &africa::CAMEROON,
            Country::Ng => &africa::NIGERIA,
            Country::Et => &africa::ETHIOPIA,
            Country::Bi => &africa::BURUNDI,
            Country::Ma => &africa::MOROCCO,
            Country::Am => &other::ARMENIA,
            _ => &other::IRAQ,
        }
    }

    pub(crate) fn given(&self, sex: Sex, rng: &mut Rng) -> &'static str {
        let list = if sex == Sex::Female {
            self.women
        } else {
            self.men
        };
        rng.pick(list).copied().unwrap_or("Sami")
    }

    /// Another given name; where the father's name follows one's own, that.
    pub(crate) fn second(&self, first: &str, sex: Sex, rng: &mut Rng) -> &'static str {
        let sex = if self.fathers { Sex::Male } else { sex };
        let drawn = self.given(sex, rng);
        if drawn == first {
            return self.given(sex, rng);
        }
        drawn
    }

    pub(crate) fn family(&self, rng: &mut Rng) -> &'static str {
        rng.pick(self.families).copied().unwrap_or("Sami")
    }
}
