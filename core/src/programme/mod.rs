//! Programmes: what differs from one programme to the next is data, never code.
//!
//! A programme is a TOML file that an officer of a ministry or an office can read and edit. It says who is eligible,
//! how long things may take ([`Param`]), what may be paid ([`Caps`]), how grave a rule is here, and who may waive it.
//!
//! ```toml
//! name = "ma-eu-2015"                          # lower case letters, digits, `-` and `.`
//! title = { en = "Return from Morocco", fr = "Retour depuis le Maroc", ar = "…" }   # en is needed
//! extends = "base"                             # or one version of it: "base@2026-1"; without it: base
//! date_basis = "application"                   # application, decision, departure or arrival: chooses the version
//! currency = "EUR"                             # of parameters that are amounts
//! hosts = ["MA", "TZ", "YE"]                   # none: every country
//! origins = ["CM", "CI"]
//! sources = ["S27"]
//! notes = ["…"]
//! unset = ["claim_window_days"]                # parameters of the extended set that shall not hold here
//!
//! [params]                                     # every name is in the registry, see `Param`
//! assistance_window_cd = 365
//! approval_levels = ["origin_office", "programme"]
//! consulate_notice_wd = { CM = 12, "*" = 5 }   # `*`: all that is not named
//! origin_answer_wd = { "CH-CM" = 10 }          # host and country of return
//!
//! [[caps]]                                     # the most specific row that holds counts
//! component = "reintegration"
//! amount = { minor = 150000, currency = "EUR" }
//! unit = "person"                              # or "household"
//! # whom it holds for: return_types, roles, statuses, origins, visa (visa_required, visa_exempt, eu_eea), given_as,
//! # age_from and age_under, stay_from_months and stay_under_months, decided_from_days and decided_under_days (from the
//! # decision against the person to the application), applied_from and applied_to, procedure_to (in a procedure by
//! # that day); also forms and source. Of a person's cap and a household's the lower one holds
//!
//! [severities]                                 # off, info, warning, error; by code or name of the rule
//! "PLN-002" = "info"
//!
//! [waivers]
//! severity = { warning = ["case_manager"] }    # errors are waived rule by rule only
//! rules = { "ELG-011" = ["programme_manager"] }
//!
//! [[donor_lines]]
//! id = "eu-1"
//! from = "2015-02-01"
//! to = "2016-07-31"
//!
//! [[offers]]                                   # more help than usual, for a time
//! id = "winter"
//! from = "2015-12-01"
//! to = "2016-02-29"
//! procedure_before = "2015-11-01"              # for whom was in a procedure before that day
//!
//! [[versions]]                                 # one at least; first and last day included; they never overlap
//! id = "2015-02"                               # whole id: ma-eu-2015@2015-02
//! from = "2015-02-01"
//! to = "2016-07-31"
//! params = { monitoring_cd = [90, 365] }       # and hosts, origins, unset, caps, severities, waivers, as above
//! ```
//!
//! Layers lie on one another: the extended set's version, the file, the file's version. A value takes the place of the
//! value below it; tables with keys are laid row by row; caps take the place of all caps of the same component and
//! unit. A version is laid over the version of the extended set that `extends` names, else over the one in force on its
//! first day. Nothing is guessed: whatever the loader does not know is an error, with set, line and the nearest name.
//!
//! ```
//! use sankofa::programme::{Param, Programmes};
//!
//! let programmes = Programmes::builtin();
//! let programme = programmes.get("ma-eu-2015").unwrap();
//! let version = programme.in_force("2015-06-02".parse().unwrap()).unwrap();
//! assert_eq!(version.id(), "ma-eu-2015@2015-02");
//! assert_eq!(version.params().int(Param::InstalmentMinIntervalCd), Some(180));
//! # Ok::<(), sankofa::programme::ProgrammeError>(())
//! ```

use std::sync::{Arc, OnceLock};

mod bands;
mod calendar;
mod cap;
mod cap_rows;
mod caps;
mod error;
mod listing;
mod load;
mod offers;
mod page;
mod params;
mod reader;
mod registry;
mod rule_names;
mod settings;
mod value;
mod version;

#[cfg(test)]
mod tests;

pub use calendar::Calendar;
pub use cap::{Amount, Cap, CapQuestion, VisaRegime};
pub use caps::{CapAnswer, CapBounds, Caps};
pub(crate) use error::{Line, Meant, shown};
pub use error::{ProgrammeDefect, ProgrammeError};
pub use offers::Offer;
pub use page::programmes_page;
pub use params::{Allowed, Key, Kind, Params, Unit};
pub use registry::Param;
pub use rule_names::RuleNames;
pub use value::Value;
pub use version::{DonorLine, Level, Programme, Version};

use crate::record::nearest;
use load::Loading;

/// The sets that ship with the library, in the order in which they extend one another.
const SHIPPED: [&str; 26] = [
    include_str!("../../programmes/base.toml"),
    include_str!("../../programmes/ma-eu-2015.toml"),
    include_str!("../../programmes/eurp-nl.toml"),
    include_str!("../../programmes/eurp-is.toml"),
    include_str!("../../programmes/human-rights-reading.toml"),
    include_str!("../../programmes/schengen-visa.toml"),
    include_str!("../../programmes/eurp-de.toml"),
    include_str!("../../programmes/eurp-de-as-nl.toml"),
    include_str!("../../programmes/eurp-de-as-is.toml"),
    include_str!("../../programmes/eurp-se-2024.toml"),
    include_str!("../../programmes/reag-garp-2017.toml"),
    include_str!("../../programmes/starthilfeplus-2020.toml"),
    include_str!("../../programmes/be-2022.toml"),
    include_str!("../../programmes/ch-2021.toml"),
    include_str!("../../programmes/se-2019.toml"),
    include_str!("../../programmes/no-avr.toml"),
    include_str!("../../programmes/fr-2015.toml"),
    include_str!("../../programmes/fr-later.toml"),
    include_str!("../../programmes/ie-2009.toml"),
    include_str!("../../programmes/ie-2025.toml"),
    include_str!("../../programmes/gb-2020.toml"),
    include_str!("../../programmes/fi-2017.toml"),
    include_str!("../../programmes/fi-2026.toml"),
    include_str!("../../programmes/ma-iom.toml"),
    include_str!("../../programmes/tz-iom-2016.toml"),
    include_str!("../../programmes/eu-iom-2017.toml"),
];

/// The programmes at hand, by name. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programmes {
    list: Vec<Arc<Programme>>,
}

impl Programmes {
    /// The programmes that ship with the library, read once. A shipped file that could not be read would be missing
    /// here; a test sees to it that there is none.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILTIN: OnceLock<Programmes> = OnceLock::new();
        BUILTIN.get_or_init(|| {
            let mut all = Self::default();
            for text in SHIPPED {
                let _missing = all.add(text, &[], RuleNames::ByForm);
            }
            all
        })
    }

    /// The rules of conduct that hold where no programme says otherwise.
    #[must_use]
    pub fn base() -> &'static Version {
        static EMPTY: OnceLock<Version> = OnceLock::new();
        let base = Self::builtin()
            .get("base")
            .and_then(|base| base.versions().last());
        base.unwrap_or_else(|| EMPTY.get_or_init(Version::default))
    }

    /// Adds a programme, and those of `others` (name and text) that it extends. Returns its name. If anything is wrong
    /// nothing is added.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with a file.
    pub fn add(
        &mut self,
        text: &str,
        others: &[(&str, &str)],
        rules: RuleNames<'_>,
    ) -> Result<String, ProgrammeError> {
        let mut loading = Loading {
            known: &self.list,
            others,
            rules,
            read: Vec::new(),
            open: Vec::new(),
        };
        let name = loading.load(text, None)?.name().to_owned();
        let read = loading.read;
        self.list.extend(read);
        Ok(name)
    }

    /// The programme of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Programme> {
        self.iter().find(|programme| programme.name() == name)
    }

    /// The version of a whole id, such as `ma-eu-2015@2015-02`.
    #[must_use]
    pub fn version(&self, id: &str) -> Option<&Version> {
        self.get(id.split_once('@')?.0)?.version(id)
    }

    /// The programmes, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Programme> {
        self.list.iter().map(|programme| &**programme)
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(Programme::name)
    }

    /// The known name nearest to a word, or id of a version where it looks like one, if any is near.
    #[must_use]
    pub fn nearest(&self, word: &str) -> Option<&str> {
        let versions = || self.iter().flat_map(Programme::versions).map(Version::id);
        let by_id = || nearest(word, versions());
        nearest(word, self.names()).or_else(|| word.contains('@').then(by_id).flatten())
    }
}
