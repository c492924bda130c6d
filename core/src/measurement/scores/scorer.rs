//! Scores surveys, in cases or on their own.

use std::borrow::Cow;

use super::answers::Sheet;
use super::bare::Bare;
use super::scored::{NonAnswers, NotScored, Scored};
use crate::codes::TravelEventKind;
use crate::facts::{concerns, live};
use crate::measurement::instruments::{Instrument, Policy};
use crate::model::{Case, Survey};
use crate::reading::{self, Document, Limits};
use crate::record::did_you_mean;
use crate::rules::{is_newer, is_safe};
use crate::values::{Date, Json};

/// Scores surveys with one instrument and one policy, as of a day. Immutable once made; any number of threads may
/// share it.
#[derive(Clone, Debug)]
pub struct Scorer {
    as_of: Date,
    instrument: Cow<'static, Instrument>,
    policy: usize,
    limits: Limits,
}

/// A policy that the instrument does not have.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no policy of `{instrument}` is called '{name}'{}", did_you_mean(.nearest.as_deref()))]
#[non_exhaustive]
pub struct UnknownPolicy {
    /// The instrument.
    pub instrument: Box<str>,
    /// The name asked for.
    pub name: Box<str>,
    /// The nearest known one.
    pub nearest: Option<Box<str>>,
}

impl Scorer {
    /// Scores with the survey of 2018, under its first policy. Surveys after the day do not count yet.
    #[must_use]
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            instrument: Cow::Borrowed(Instrument::rss_2018()),
            policy: 0,
            limits: Limits::default(),
        }
    }

    /// Scores with another instrument, under its first policy.
    #[must_use]
    pub fn with(self, instrument: Instrument) -> Self {
        Self {
            instrument: Cow::Owned(instrument),
            policy: 0,
            ..self
        }
    }

    /// Scores under a policy of the instrument.
    ///
    /// # Errors
    /// [`UnknownPolicy`].
    pub fn policy(self, name: &str) -> Result<Self, UnknownPolicy> {
        let of = &*self.instrument;
        let place = of
            .policies()
            .iter()
            .position(|policy| &*policy.name == name);
        let policy = place.ok_or_else(|| UnknownPolicy {
            instrument: of.name().into(),
            name: name.into(),
            nearest: of.nearest_policy(name).map(Into::into),
        })?;
        Ok(Self { policy, ..self })
    }

    /// The instrument.
    #[must_use]
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The policy.
    #[must_use]
    pub fn chosen(&self) -> Option<&Policy> {
        self.instrument.policies().get(self.policy)
    }

    /// The day of judgement.
    #[must_use]
    pub const fn as_of(&self) -> Date {
        self.as_of
    }

    /// The surveys of a case that count on the day, in its order.
    #[must_use]
    pub fn case(&self, case: &Case<'_>) -> Vec<Scored<'_>> {
        let Some(monitoring) = case.monitoring.get() else {
            return Vec::new();
        };
        let surveys = live(&monitoring.surveys, self.as_of);
        surveys
            .map(|(_, survey)| self.of_case(case, survey))
            .collect()
    }

    /// A survey of a case.
    pub(crate) fn of_case(&self, case: &Case<'_>, survey: &Survey<'_>) -> Scored<'_> {
        let member = survey.member.text();
        let returned = returned_on(case, member, self.as_of);
        let mut scored = self.begin(case.id.text(), survey, returned);
        let young = |day| {
            let person = case.members.iter().find(|one| one.id.text() == member)?;
            let age = person.birth.get()?.age_on(day)?;
            // Certain only.
            Some(age.max < self.instrument.min_age()?)
        };
        let day = scored.on.unwrap_or(self.as_of);
        if member.is_some() && young(day) == Some(true) {
            scored.not_scored = scored.not_scored.or(Some(NotScored::TooYoung));
        }
        self.end(scored, survey)
    }

    /// A survey on its own. `case` and `returned_on` are what its case would tell, where they are known.
    #[must_use]
    pub fn survey(
        &self,
        survey: &Survey<'_>,
        case: Option<&str>,
        returned_on: Option<Date>,
    ) -> Scored<'_> {
        let mut scored = self.begin(case, survey, returned_on);
        if scored.on.is_some_and(|on| on > self.as_of) {
            scored.not_scored = scored.not_scored.or(Some(NotScored::Later));
        }
        self.end(scored, survey)
    }

    /// The surveys of a document: of a case, or one on its own, which may have `case` and `returned_on` beside the
    /// fields of a survey. Nothing where it is neither, or of a newer format.
    #[must_use]
    pub fn document(&self, document: &Document<'_>) -> Option<Vec<Scored<'_>>> {
        if let Some(bare) = Bare::read(document.bytes, &self.limits) {
            let scored = self.survey(&bare.survey, bare.case.as_deref(), bare.returned_on);
            return Some(vec![scored]);
        }
        let read = reading::read(document.bytes, &self.limits);
        let case = read.case.as_ref().filter(|case| !is_newer(case))?;
        Some(self.case(case))
    }

    fn begin(&self, case: Option<&str>, survey: &Survey<'_>, returned: Option<Date>) -> Scored<'_> {
        let of = &*self.instrument;
        let safe = |id: Option<&str>| id.filter(|id| is_safe(id)).map(Into::into);
        let stated = survey.instrument.text();
        let on = survey.on.val().map(|on| on.date());
        let days = on.zip(returned).map(|(on, from)| on.days_since(from));
        let windows = self.chosen().and_then(|policy| of.windows(policy));
        let window = match (days, windows) {
            (Some(days), Some(windows)) => Some(windows.of(days)),
            _ => survey.window.val(),
        };
        let lists = || of.questions().iter().flat_map(|question| question.lists());
        let list = survey.answer_list.text();
        let other = stated.is_some_and(|stated| stated != of.name());
        Scored {
            case: safe(case),
            member: safe(survey.member.text()),
            survey: safe(survey.id.text()),
            on,
            instrument: if other {
                safe(stated)
            } else {
                Some(of.name().into())
            },
            version: (!other).then(|| of.version()),
            policy: self.chosen().map_or("", |policy| &policy.name),
            days,
            window,
            caution: days.map(|days| of.wants_care(days)),
            scores: [None; 4],
            non_answers: NonAnswers::default(),
            flagged: false,
            missing: Vec::new(),
            unread: Vec::new(),
            unknown: 0,
            from_programme: Vec::new(),
            answer_list: list.and_then(|list| lists().find(|known| *known == list)),
            not_scored: other.then_some(NotScored::OtherInstrument),
        }
    }

    fn end<'s>(&'s self, mut scored: Scored<'s>, survey: &Survey<'_>) -> Scored<'s> {
        let Some(policy) = self.chosen().filter(|_| scored.not_scored.is_none()) else {
            return scored;
        };
        let of = &*self.instrument;
        let json = survey.answers.get().map(Json::as_str);
        let list = survey.answer_list.text();
        match json.and_then(|json| Sheet::read(json, of, policy, list)) {
            Some(sheet) => scored.fill(&sheet, of, policy),
            None => scored.not_scored = Some(NotScored::NoAnswers),
        }
        scored
    }
}

/// The day on which a member was back: the first arrival or reception.
fn returned_on(case: &Case<'_>, member: Option<&str>, as_of: Date) -> Option<Date> {
    let events = live(&case.travel.get()?.events, as_of);
    let back = events.filter(|(_, event)| {
        let kind = event.kind.val();
        let arrived = matches!(
            kind,
            Some(TravelEventKind::Arrived | TravelEventKind::Received)
        );
        arrived && concerns(&event.members, member)
    });
    back.filter_map(|(_, event)| Some(event.on.val()?.date()))
        .min()
}
