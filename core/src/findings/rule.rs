//! What a rule says of itself: its card.

use crate::codes::ActorRole;
use crate::facts::Member;
use crate::programme::{Level, Version};
use crate::rules::{Across, Cx, Whole};

/// How grave a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Needs a human look, or a recorded waiver.
    Warning,
    /// The record is not acceptable at that gate.
    Error,
}

impl Severity {
    /// From grave to light.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Info];

    /// The word in reports and rule sets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A step of the case that must not be taken on a bad record. Procedures 3.7 of the domain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Gate {
    /// Registration.
    G1,
    /// Eligibility.
    G2,
    /// Clearance for travel.
    G3,
    /// Departure.
    G4,
    /// Arrival, between departure and plan.
    Arrival,
    /// Approval of the plan.
    G5,
    /// Payment and delivery.
    G6,
    /// Closure.
    G7,
}

impl Gate {
    /// In the order of the journey.
    pub const ALL: [Self; 8] = [
        Self::G1,
        Self::G2,
        Self::G3,
        Self::G4,
        Self::Arrival,
        Self::G5,
        Self::G6,
        Self::G7,
    ];

    /// The word in reports and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::G1 => "g1",
            Self::G2 => "g2",
            Self::G3 => "g3",
            Self::G4 => "g4",
            Self::Arrival => "arrival",
            Self::G5 => "g5",
            Self::G6 => "g6",
            Self::G7 => "g7",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gate| gate.code() == code)
    }
}

/// Where an entry of the catalogue is enforced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Home {
    /// On each case.
    Case,
    /// On a set of cases, with `across`.
    DataSet,
    /// A property of the library itself, held by its tests.
    Property,
    /// When a rule set loads.
    Programme,
    /// Where tables are made.
    Table,
    /// Where something is shared or exported.
    Disclosure,
    /// Cannot be decided from what a case can hold.
    NotDecidable,
}

impl Home {
    /// The word in catalogues.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::DataSet => "data_set",
            Self::Property => "property",
            Self::Programme => "programme",
            Self::Table => "table",
            Self::Disclosure => "disclosure",
            Self::NotDecidable => "not_decidable",
        }
    }
}

/// Where a rule stands in its life. Codes are never used again, also when the rule is gone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Status {
    /// New: may still change.
    Preview,
    /// Verdicts change only with the version of the ruleset.
    Stable,
    /// Will go.
    Deprecated,
    /// Gone; the entry stays.
    Removed,
}

impl Status {
    /// The word in catalogues.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Preview => "preview",
            Self::Stable => "stable",
            Self::Deprecated => "deprecated",
            Self::Removed => "removed",
        }
    }
}

/// A place in a source, with how it was read (see [`grades`](crate::rules::sources)).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Citation {
    /// Id in the register of sources.
    pub source: &'static str,
    /// Paragraph, article, section; empty where the source is cited as a whole.
    pub locus: &'static str,
    /// Evidence grade of this citation: `V`, `Vq`, `Vt`, `Vp`, `T`, `I`.
    pub grade: &'static str,
}

/// Cites a source: id, place, grade.
pub(crate) const fn cite(
    source: &'static str,
    locus: &'static str,
    grade: &'static str,
) -> Citation {
    Citation {
        source,
        locus,
        grade,
    }
}

/// What a rule looks at, and how.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// The case as a whole, when its gate is due for anybody in it.
    Case(fn(&mut Cx<'_, '_>)),
    /// Each active member for whom the gate is due.
    Member(fn(&mut Cx<'_, '_>, &Member<'_>)),
    /// A set of cases: what each case contributes, and what a group with the same key says.
    Across(Across),
    /// Within each case always, and across a set of cases.
    CaseAndAcross(fn(&mut Cx<'_, '_>), Across),
    /// A set of cases: what each case contributes, and what all with the same key hold together.
    Whole(Whole),
    /// Found by the reader, or by the engine itself.
    Reader,
    /// Enforced elsewhere: see the home of the rule.
    Elsewhere,
}

/// A rule: its metadata and its check. Declared as a `static`, listed once in [`crate::rules`].
pub struct Rule {
    /// The code: never used again for anything else.
    pub code: &'static str,
    /// The readable name, which says the defect. Accepted wherever the code is.
    pub name: &'static str,
    /// How grave a finding is, unless the rule set says otherwise.
    pub severity: Severity,
    /// When it binds; none means always.
    pub gates: &'static [Gate],
    /// Where it is enforced.
    pub home: Home,
    /// Where it stands in its life.
    pub status: Status,
    /// Evidence grade of the whole rule, as in `V`, `V/I`, `T`.
    pub grade: &'static str,
    /// What it stands on.
    pub sources: &'static [Citation],
    /// The names of its arguments, in the order in which findings carry them.
    pub args: &'static [&'static str],
    /// The parameters of the rule set that it reads.
    pub params: &'static [&'static str],
    /// The version of the ruleset that brought it.
    pub since: &'static str,
    pub(crate) check: Check,
}

impl Rule {
    /// What a new rule starts from: `..Rule::NEW`.
    pub(crate) const NEW: Self = Self {
        code: "",
        name: "",
        severity: Severity::Error,
        gates: &[],
        home: Home::Case,
        status: Status::Stable,
        grade: "",
        sources: &[],
        args: &[],
        params: &[],
        since: "2026.1",
        check: Check::Elsewhere,
    };

    /// The three letters of its theme.
    #[must_use]
    pub fn theme(&self) -> &'static str {
        self.code
            .split_once('-')
            .map_or(self.code, |(theme, _)| theme)
    }

    /// How grave a finding is under a rule set; none where the rule is off there.
    #[must_use]
    pub fn severity_under(&self, version: &Version) -> Option<Severity> {
        match version.severity(self.code) {
            None => Some(self.severity),
            Some(Level::Off) => None,
            Some(Level::Info) => Some(Severity::Info),
            Some(Level::Warning) => Some(Severity::Warning),
            Some(Level::Error) => Some(Severity::Error),
        }
    }

    /// Who may waive a finding under a rule set.
    #[must_use]
    pub fn waivable_under<'v>(&self, version: &'v Version) -> &'v [ActorRole] {
        let level = match self.severity_under(version) {
            None => Level::Off,
            Some(Severity::Info) => Level::Info,
            Some(Severity::Warning) => Level::Warning,
            Some(Severity::Error) => Level::Error,
        };
        version.waivable_by(self.code, level)
    }

    /// What it looks at: `document`, `case`, `member`, `data_set`, or `none` where it is enforced elsewhere.
    #[must_use]
    pub const fn scope(&self) -> &'static str {
        match self.check {
            Check::Case(_) => "case",
            Check::Member(_) => "member",
            Check::Across(_) | Check::CaseAndAcross(..) | Check::Whole(_) => "data_set",
            Check::Reader => "document",
            Check::Elsewhere => "none",
        }
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rule({})", self.code)
    }
}
