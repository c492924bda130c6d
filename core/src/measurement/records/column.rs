//! The columns of records: what of a person may leave, as codes, bands and months. Nothing that is a person's own.

use std::borrow::Cow;

use crate::codes::{
    AssistanceType, CodeList, Country, Dimension, ReintegrationState, ReturnState, SurveyWindow,
};
use crate::facts::Member;
use crate::journey::MemberStanding;
use crate::measurement::keys::{By, Key};
use crate::measurement::look::{Look, Service, Subject};
use crate::measurement::marks::{PARTS, parts};
use crate::measurement::scores::ScoreKind;
use crate::measurement::tables::{VULNERABILITY, vulnerable};

/// A column of records of persons.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Column {
    /// Sex as recorded.
    Sex,
    /// Age at return, in bands.
    Age,
    /// Child or adult at return: coarser than the band of age. Undetermined counts as child.
    Child,
    /// The host country.
    Host,
    /// The country of return.
    Origin,
    /// The year of return: coarser than the month.
    Year,
    /// The month of return.
    Month,
    /// The kind of return.
    ReturnType,
    /// The place of return as the code of an administrative area, where the case has one.
    Area,
    /// The first that is found of: child alone, trafficking, health, another; else that none is recorded.
    Vulnerability,
    /// Kinds of help given under plans: a list. It comes along only where it counts as known to others.
    Help,
    /// On the way, or back.
    Return,
    /// How far the reintegration came, in stages.
    Reintegration,
    /// Whether help of a dimension was given.
    HelpOf(Dimension),
    /// A score between 0 and 1 in hundredths, from the latest survey of a window.
    Score(ScoreKind, SurveyWindow),
}

use Column as C;
use Dimension::{Economic, Psychosocial, Social};
use ScoreKind as K;
use SurveyWindow as W;

/// Months 0 to 1, 6 to 9 and 12 to 18 after the return, in days.
const WINDOWS: [(W, std::ops::RangeInclusive<i64>); 3] = [
    (W::Baseline, 0..=31),
    (W::Midterm, 183..=274),
    (W::Final, 365..=548),
];

impl Column {
    /// All of them, with their words on the command line and in reports: first those that come along only where they
    /// are named, then those that always do.
    const WORDS: [(Self, &'static str); 28] = [
        (C::Sex, "sex"),
        (C::Age, "age"),
        (C::Child, "child"),
        (C::Host, "host"),
        (C::Origin, "origin"),
        (C::Year, "year"),
        (C::Month, "month"),
        (C::ReturnType, "return_type"),
        (C::Area, "area"),
        (C::Vulnerability, "vulnerability"),
        (C::Help, "help"),
        (C::Return, "return"),
        (C::Reintegration, "reintegration"),
        (C::HelpOf(Economic), "help_economic"),
        (C::HelpOf(Social), "help_social"),
        (C::HelpOf(Psychosocial), "help_psychosocial"),
        (C::Score(K::Economic, W::Baseline), "economic_baseline"),
        (C::Score(K::Social, W::Baseline), "social_baseline"),
        (
            C::Score(K::Psychosocial, W::Baseline),
            "psychosocial_baseline",
        ),
        (C::Score(K::Composite, W::Baseline), "composite_baseline"),
        (C::Score(K::Economic, W::Midterm), "economic_midterm"),
        (C::Score(K::Social, W::Midterm), "social_midterm"),
        (
            C::Score(K::Psychosocial, W::Midterm),
            "psychosocial_midterm",
        ),
        (C::Score(K::Composite, W::Midterm), "composite_midterm"),
        (C::Score(K::Economic, W::Final), "economic_final"),
        (C::Score(K::Social, W::Final), "social_final"),
        (C::Score(K::Psychosocial, W::Final), "psychosocial_final"),
        (C::Score(K::Composite, W::Final), "composite_final"),
    ];

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::WORDS.into_iter().map(|(column, _)| column)
    }

    /// The word on the command line and in reports.
    #[must_use]
    pub fn code(self) -> &'static str {
        let mut words = Self::WORDS.into_iter();
        words
            .find(|(column, _)| *column == self)
            .map_or("", |(_, word)| word)
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let mut words = Self::WORDS.into_iter();
        words
            .find(|(_, word)| *word == code)
            .map(|(column, _)| column)
    }

    /// Whether it stands in every record, named or not.
    pub(crate) fn always(self) -> bool {
        matches!(
            self,
            C::Return | C::Reintegration | C::HelpOf(_) | C::Score(..)
        )
    }

    /// Whether it holds numbers.
    pub(crate) const fn is_number(self) -> bool {
        matches!(self, C::Score(..))
    }

    /// What stands there for a person; nothing where it is not told.
    pub(super) fn cell<'c>(
        self,
        look: &Look<'c>,
        place: usize,
        (who, at): (&Member<'c>, &MemberStanding),
    ) -> Option<Cow<'static, str>> {
        let by = |by| told(look.key(Subject::Person(place), by));
        let word = |word: &'static str| Some(Cow::Borrowed(word));
        match self {
            C::Sex => by(By::Sex),
            C::Age => by(By::Age),
            C::Host => by(By::Host),
            C::Origin => by(By::Origin),
            C::Year => by(By::Year),
            C::ReturnType => by(By::ReturnType),
            C::Child => {
                let day = look.returned_on(who, at).unwrap_or(look.as_of);
                word(if who.is_child_on(day) {
                    "child"
                } else {
                    "adult"
                })
            }
            C::Month => {
                let day = look.returned_on(who, at)?;
                Some(format!("{:04}-{:02}", day.year(), day.month()).into())
            }
            C::Area => {
                let place = look.case.origin.get()?.place.get()?;
                Some(area(place.pcode.text()?)?.to_owned().into())
            }
            C::Vulnerability => {
                let (found, other) = vulnerable(look, who, at);
                let mut groups = found.into_iter().zip(VULNERABILITY);
                let first = groups.find(|(found, _)| *found).map(|(_, group)| group);
                word(first.unwrap_or(if other { "other" } else { "none_recorded" }))
            }
            C::Help => kinds(look, who),
            C::Return => word(match at.returning {
                ReturnState::Departed | ReturnState::InTransit => "on_the_way",
                _ => "back",
            }),
            C::Reintegration => word(stage(at.reintegration)),
            C::HelpOf(dimension) => {
                let given = services(look, who).any(|one| of(one) == Some(dimension));
                word(if given { "yes" } else { "no" })
            }
            C::Score(kind, window) => {
                let (_, days) = WINDOWS.into_iter().find(|(of, _)| *of == window)?;
                let (_, marks) = look.survey_between(who, at, days)?;
                let marks = marks?;
                let score = match kind {
                    K::Economic => marks.economic,
                    K::Social => marks.social,
                    K::Psychosocial => marks.psychosocial,
                    K::Composite => marks.composite,
                }?;
                // Half up; a whole score of twelve hundred parts would point at one person.
                let hundredths = (parts(score) * 100 + PARTS / 2) / PARTS;
                Some(format!("{}", hundredths as f64 / 100.0).into())
            }
        }
    }
}

fn told(key: Key) -> Option<Cow<'static, str>> {
    match key {
        Key::Unknown => None,
        Key::Code(code) => Some(code.into()),
        other => Some(other.to_string().into()),
    }
}

/// The code of an area: a country, and behind it digits (a P-code) or a hyphen and up to three letters or digits
/// (ISO 3166-2). Any other text stays with the case.
fn area(code: &str) -> Option<&str> {
    let (country, rest) = code.split_at_checked(2)?;
    Country::parse(country)?;
    let digits = (1..=8).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_digit());
    let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let part = rest.strip_prefix('-').unwrap_or_default();
    let iso = (1..=3).contains(&part.len()) && part.bytes().all(plain);
    (digits || iso).then_some(code)
}

fn services<'l, 'c>(
    look: &'l Look<'c>,
    who: &'l Member<'c>,
) -> impl Iterator<Item = &'l Service<'c>> {
    let all = look.services().iter();
    all.filter(|one| one.goes_to(who.id()))
}

/// The dimension that a help serves.
fn of(service: &Service<'_>) -> Option<Dimension> {
    let kind = service.item.kind.val();
    let told = service.item.dimension.val();
    told.or_else(|| kind.and_then(AssistanceType::dimension))
}

/// Kinds of help, in the order of their codes. Help of no known kind is not told.
fn kinds<'c>(look: &Look<'c>, who: &Member<'c>) -> Option<Cow<'static, str>> {
    let mut given = services(look, who).peekable();
    if given.peek().is_none() {
        return Some("none".into());
    }
    let mut kinds: Vec<&str> = given
        .filter_map(|one| one.item.kind.val())
        .map(CodeList::code)
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    (!kinds.is_empty()).then(|| kinds.join(" ").into())
}

/// How far a reintegration came. How it ended early is not told: such ends are rare, and known to neighbours.
const fn stage(state: ReintegrationState) -> &'static str {
    use ReintegrationState as R;
    match state {
        R::NotEntitled | R::Declined | R::Expired => "none",
        R::Entitled | R::Counselling | R::PlanDraft | R::PlanSubmitted | R::PlanReturned => "begun",
        R::PlanApproved => "approved",
        R::InDelivery | R::Delivered | R::Monitoring | R::FinalReport => "in_delivery",
        R::Completed => "completed",
        R::LostContact | R::Remigrated | R::StoppedByProvider | R::Deceased => "ended",
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for column in Column::all() {
            assert_eq!(Column::parse(column.code()), Some(column));
        }
    }

    #[test]
    fn an_area_is_a_code() {
        for code in ["CM001", "CM01002", "CI-LG", "MA-01"] {
            assert_eq!(area(code), Some(code));
        }
        for text in [
            "",
            "CM",
            "CM-",
            "XX01",
            "cm01",
            "Douala",
            "=CM1",
            "CM 1",
            "CM-LONG",
            "CM123456789",
            "é1",
        ] {
            assert_eq!(area(text), None, "{text}");
        }
    }
}
