//! Which plans merit additional support, and which ways to help are feasible: lists as data, answered from what a case
//! records, else from appraisals of the plan. There is no score and no sum, and what is not known is never a no.
//!
//! ```
//! use sankofa::measurement::appraisal::Appraiser;
//!
//! let appraiser = Appraiser::new("2016-09-01".parse()?);
//! let json = appraiser.appraise_json(br#"{"id": "A-1", "plans": [{"id": "pl1", "appraisals": [
//!     {"id": "a1", "on": "2016-03-01", "criterion": "cash.low_tension", "met": false}]}]}"#, false);
//! assert!(json.contains(r#"{"code":"cash","state":"not_feasible","failed":["low_tension"],"#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
mod load;
mod questions;
mod rank;
mod show;

use std::sync::OnceLock;

pub use error::{AppraisalDefect, AppraisalError};
pub use rank::{RANK_COLUMNS, Ranked, Ranking};
pub use show::APPRAISAL_COLUMNS;

use super::instruments::Label;
use super::look::case_of;
use crate::codes::{Currency, Dimension};
use crate::facts::{live, plan_of};
use crate::findings::Lang;
use crate::model::{Case, Plan};
use crate::reading::{Document, Limits};
use crate::rules::is_safe;
use crate::values::Date;
use questions::{Asked, QUESTIONS};

const SOP_2017: &str = include_str!("../../../appraisal/sop-2017.toml");
const CASH: &str = include_str!("../../../appraisal/handbook-cash.toml");

/// Criteria for additional support, in the order in which they count.
#[derive(Clone, PartialEq, Debug)]
pub struct Criteria {
    name: Box<str>,
    version: Box<str>,
    title: Label,
    negative_first: bool,
    /// From which sum earlier assistance counts, in minor units.
    floor: Option<(i64, Currency)>,
    positive: Vec<Criterion>,
    negative: Vec<Criterion>,
}

#[derive(Clone, PartialEq, Debug)]
struct Criterion {
    code: Box<str>,
    ask: Option<usize>,
    title: Label,
}

/// Ways to help, with the conditions under which each is feasible.
#[derive(Clone, PartialEq, Debug)]
pub struct Grid {
    name: Box<str>,
    version: Box<str>,
    title: Label,
    approaches: Vec<Approach>,
}

#[derive(Clone, PartialEq, Debug)]
struct Approach {
    code: Box<str>,
    dimension: Dimension,
    title: Label,
    conditions: Vec<Condition>,
}

#[derive(Clone, PartialEq, Debug)]
struct Condition {
    level: Level,
    code: Box<str>,
    ask: Option<usize>,
    title: Label,
}

/// At which level a condition stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Level {
    /// The person.
    Individual,
    /// The community.
    Community,
    /// Services, markets, infrastructure, law.
    Structural,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Individual, Self::Community, Self::Structural];

    /// The word in data and reports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Community => "community",
            Self::Structural => "structural",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// What answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum From {
    /// Records of the case.
    Records,
    /// An appraisal of the plan.
    Appraisal,
}

impl From {
    /// The word in reports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Records => "records",
            Self::Appraisal => "appraisal",
        }
    }
}

/// A criterion or a condition, answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Met<'a> {
    /// Its code.
    pub code: &'a str,
    /// Whether it is met; none where nothing tells.
    pub met: Option<bool>,
    /// What told.
    pub from: Option<From>,
    title: &'a Label,
}

impl Met<'_> {
    /// What it says.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        self.title.of(lang)
    }
}

/// A way to help, with its conditions answered.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Feasible<'a> {
    /// Its code.
    pub code: &'a str,
    /// The dimension it serves.
    pub dimension: Dimension,
    /// Whether it is feasible: not where a condition fails; open where one is not known, or there are none.
    pub feasible: Option<bool>,
    /// The conditions, each with its level.
    pub conditions: Vec<(Level, Met<'a>)>,
    title: &'a Label,
}

impl Feasible<'_> {
    /// The word for whether it is feasible.
    #[must_use]
    pub const fn state(&self) -> &'static str {
        match self.feasible {
            Some(true) => "feasible",
            Some(false) => "not_feasible",
            None => "unknown",
        }
    }

    /// The codes of conditions that fail (`Some(false)`), or of which nothing tells (`None`).
    pub fn conditions_that(&self, met: Option<bool>) -> impl Iterator<Item = &str> {
        let all = self
            .conditions
            .iter()
            .filter(move |(_, one)| one.met == met);
        all.map(|(_, one)| one.code)
    }
}

/// A plan, appraised.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct AppraisedPlan<'a> {
    /// Its id, where it is safe to repeat.
    pub id: Option<Box<str>>,
    /// The positive criteria, in order.
    pub positive: Vec<Met<'a>>,
    /// The negative criteria, in order.
    pub negative: Vec<Met<'a>>,
    /// The ways to help.
    pub approaches: Vec<Feasible<'a>>,
}

/// The plans of a case, appraised: each in the version that counts.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Appraised<'a> {
    /// The id of the case, where it is safe to repeat.
    pub case: Option<Box<str>>,
    /// The plans, in the order of the case.
    pub plans: Vec<AppraisedPlan<'a>>,
    criteria: &'a Criteria,
    grid: &'a Grid,
}

/// Appraises plans as of a day. Immutable once made; any number of threads may share it.
#[derive(Clone, Debug)]
pub struct Appraiser {
    as_of: Date,
    criteria: Criteria,
    grid: Grid,
    limits: Limits,
}

impl Criteria {
    /// The order of the Framework SOPs of 2017.
    #[must_use]
    pub fn sop_2017() -> &'static Self {
        static SOP: OnceLock<Criteria> = OnceLock::new();
        // The file is part of the library, and a test sees that it loads.
        SOP.get_or_init(|| {
            Self::from_toml(SOP_2017).unwrap_or_else(|_| Self {
                name: "".into(),
                version: "".into(),
                title: Label::default(),
                negative_first: false,
                floor: None,
                positive: Vec::new(),
                negative: Vec::new(),
            })
        })
    }

    /// Reads a list from TOML text, as in core/appraisal/sop-2017.toml.
    ///
    /// # Errors
    /// [`AppraisalError`]: where, and why. A criterion that looks at what must not count is one.
    pub fn from_toml(text: &str) -> Result<Self, AppraisalError> {
        load::criteria(text)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        self.title.of(lang)
    }
}

impl Grid {
    /// The grid of the Reintegration Handbook as far as it was read: cash.
    #[must_use]
    pub fn handbook_cash() -> &'static Self {
        static GRID: OnceLock<Grid> = OnceLock::new();
        GRID.get_or_init(|| {
            Self::from_toml(CASH).unwrap_or_else(|_| Self {
                name: "".into(),
                version: "".into(),
                title: Label::default(),
                approaches: Vec::new(),
            })
        })
    }

    /// Reads a grid from TOML text, as in core/appraisal/handbook-cash.toml.
    ///
    /// # Errors
    /// [`AppraisalError`]: where, and why.
    pub fn from_toml(text: &str) -> Result<Self, AppraisalError> {
        load::grid(text)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        self.title.of(lang)
    }
}

/// The questions that lists may ask of records, each with what it asks.
pub fn asked_of_records() -> impl Iterator<Item = (&'static str, &'static str)> {
    QUESTIONS.iter().map(|one| (one.name, one.about))
}

impl Appraiser {
    /// Appraises by the built-in lists.
    #[must_use]
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            criteria: Criteria::sop_2017().clone(),
            grid: Grid::handbook_cash().clone(),
            limits: Limits::default(),
        }
    }

    /// By other criteria.
    #[must_use]
    pub fn criteria(self, criteria: Criteria) -> Self {
        Self { criteria, ..self }
    }

    /// By another grid.
    #[must_use]
    pub fn grid(self, grid: Grid) -> Self {
        Self { grid, ..self }
    }

    /// The plans of a case.
    #[must_use]
    pub fn case(&self, case: &Case<'_>) -> Appraised<'_> {
        let mut places: Vec<usize> = Vec::new();
        let ids = case.members.iter().map(|member| member.id.text());
        for id in ids.chain(case.members.is_empty().then_some(None)) {
            if let Some((place, _)) = plan_of(case, id, self.as_of)
                && !places.contains(&place)
            {
                places.push(place);
            }
        }
        places.sort_unstable();
        let safe = |id: Option<&str>| id.filter(|id| is_safe(id)).map(Into::into);
        let plans = places.into_iter().filter_map(|place| {
            let plan = case.plans.at(place)?;
            let asked = Asked {
                case,
                plan,
                as_of: self.as_of,
                floor: self.criteria.floor,
            };
            let met = |one| self.criterion(&asked, one);
            Some(AppraisedPlan {
                id: safe(plan.id.text()),
                positive: self.criteria.positive.iter().map(met).collect(),
                negative: self.criteria.negative.iter().map(met).collect(),
                approaches: self
                    .grid
                    .approaches
                    .iter()
                    .map(|one| feasible(&asked, one))
                    .collect(),
            })
        });
        Appraised {
            plans: plans.collect(),
            case: safe(case.id.text()),
            criteria: &self.criteria,
            grid: &self.grid,
        }
    }

    /// The plans of the case of a document; nothing where it cannot be read as a case, or is of a newer format.
    #[must_use]
    pub fn document(&self, document: &Document<'_>) -> Option<Appraised<'_>> {
        case_of(document, &self.limits).map(|case| self.case(&case))
    }

    fn criterion<'a>(&self, asked: &Asked<'_>, one: &'a Criterion) -> Met<'a> {
        let (met, from) = answer(asked, one.ask, &one.code);
        Met {
            code: &one.code,
            met,
            from,
            title: &one.title,
        }
    }
}

fn feasible<'a>(asked: &Asked<'_>, of: &'a Approach) -> Feasible<'a> {
    let conditions: Vec<(Level, Met<'a>)> = of
        .conditions
        .iter()
        .map(|one| {
            let (met, from) = answer(asked, one.ask, &format!("{}.{}", of.code, one.code));
            let met = Met {
                code: &one.code,
                met,
                from,
                title: &one.title,
            };
            (one.level, met)
        })
        .collect();
    let is = |met| conditions.iter().any(|(_, one)| one.met == met);
    let feasible = match (is(Some(false)), is(None) || conditions.is_empty()) {
        (true, _) => Some(false),
        (false, true) => None,
        (false, false) => Some(true),
    };
    Feasible {
        code: &of.code,
        dimension: of.dimension,
        feasible,
        conditions,
        title: &of.title,
    }
}

/// What records tell; where they do not, the last appraisal of the plan.
fn answer(asked: &Asked<'_>, ask: Option<usize>, code: &str) -> (Option<bool>, Option<From>) {
    let question = ask.and_then(|place| QUESTIONS.get(place));
    if let Some(told) = question.and_then(|question| (question.ask)(asked)) {
        return (Some(told), Some(From::Records));
    }
    let told = appraised(asked.plan, asked.as_of, code);
    (told, told.map(|_| From::Appraisal))
}

fn appraised(plan: &Plan<'_>, as_of: Date, code: &str) -> Option<bool> {
    let theirs =
        live(&plan.appraisals, as_of).filter(|(_, one)| one.criterion.text() == Some(code));
    let last = theirs.max_by_key(|(_, one)| (one.on.val().map(|on| on.key()), one.id.text()));
    last?.1.met.val()
}
