//! An event: which step is taken, when, by whom, for whom, with which record.

use serde_json::{Map, Value};

use crate::journey::transitions::Step;
use crate::values::Moment;

/// A step to be taken.
///
/// As JSON: `{"step": "departure", "on": "2015-07-08T09:40:00+01:00", "by": "iom-ma", "members": ["p1"], "record": {…}}`.
/// `step` is a word or number of the table; `members` absent: all. `record` holds further fields of the record that is
/// written, as the case document has them; `of` names the plan, report or member that the step is about.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Event {
    /// The step.
    pub step: Step,
    /// When it was taken.
    pub on: Moment,
    /// The office that took it.
    pub by: Option<String>,
    /// For whom; absent: everybody.
    pub members: Option<Vec<String>>,
    /// The plan, report or member that it is about.
    pub of: Option<String>,
    pub(super) record: Map<String, Value>,
}

/// What is wrong with the JSON of an event.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EventError {
    /// Not JSON, or not an object.
    #[error("an event is a JSON object")]
    NotAnObject,
    /// A key that an event has not.
    #[error("an event has step, on, by, members, of and record, and nothing else")]
    UnknownKey,
    /// A field that is missing or does not fit.
    #[error("the event has no {0} that can be read")]
    Field(&'static str),
}

impl Event {
    /// A step on a day or at a time.
    #[must_use]
    pub fn new(step: Step, on: impl Into<Moment>) -> Self {
        Self {
            step,
            on: on.into(),
            by: None,
            members: None,
            of: None,
            record: Map::new(),
        }
    }

    /// Taken by an office.
    #[must_use]
    pub fn by(mut self, office: &str) -> Self {
        self.by = Some(office.to_owned());
        self
    }

    /// For these members only.
    #[must_use]
    pub fn members<'m>(mut self, ids: impl IntoIterator<Item = &'m str>) -> Self {
        self.members = Some(ids.into_iter().map(str::to_owned).collect());
        self
    }

    /// About this plan, report or member.
    #[must_use]
    pub fn of(mut self, id: &str) -> Self {
        self.of = Some(id.to_owned());
        self
    }

    /// With further fields of the record, as a JSON object.
    ///
    /// # Errors
    /// [`EventError::Field`] where it is none.
    pub fn record(mut self, json: &str) -> Result<Self, EventError> {
        self.record = serde_json::from_str(json).map_err(|_| EventError::Field("record"))?;
        Ok(self)
    }

    /// Reads the JSON of an event.
    ///
    /// # Errors
    /// [`EventError`]: its text repeats nothing of the JSON.
    pub fn from_json(json: &[u8]) -> Result<Self, EventError> {
        let all: Map<String, Value> =
            serde_json::from_slice(json).map_err(|_| EventError::NotAnObject)?;
        const KEYS: [&str; 6] = ["step", "on", "by", "members", "of", "record"];
        if all.keys().any(|key| !KEYS.contains(&key.as_str())) {
            return Err(EventError::UnknownKey);
        }
        let text = |key: &'static str| match all.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(EventError::Field(key)),
        };
        let step = text("step")?.and_then(|step| Step::parse(&step));
        let on = text("on")?.and_then(|on| on.parse::<Moment>().ok());
        let members = match all.get("members") {
            None | Some(Value::Null) => None,
            Some(Value::Array(list)) => {
                let ids = list.iter().map(|id| id.as_str().map(str::to_owned));
                let ids: Option<Vec<String>> = ids.collect();
                Some(ids.ok_or(EventError::Field("members"))?)
            }
            Some(_) => return Err(EventError::Field("members")),
        };
        let record = match all.get("record") {
            None | Some(Value::Null) => Map::new(),
            Some(Value::Object(record)) => record.clone(),
            Some(_) => return Err(EventError::Field("record")),
        };
        Ok(Self {
            step: step.ok_or(EventError::Field("step"))?,
            on: on.ok_or(EventError::Field("on"))?,
            by: text("by")?,
            members,
            of: text("of")?,
            record,
        })
    }

    /// Whether a member is concerned.
    pub(super) fn concerns(&self, id: Option<&str>) -> bool {
        let of = self.of.as_deref().filter(|_| self.step == Step::Die);
        match (&self.members, of) {
            (_, Some(of)) => id == Some(of),
            (None, None) => true,
            (Some(members), None) => id.is_some_and(|id| members.iter().any(|member| member == id)),
        }
    }

    /// Whether a field of the record has a value.
    pub(super) fn says(&self, key: &str, word: &str) -> bool {
        self.record.get(key).and_then(Value::as_str) == Some(word)
    }
}
