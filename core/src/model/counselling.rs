//! Counselling and what was promised in it.

use crate::codes::{
    CounsellingTopic, EntitlementComponent, Language, PlaceKind, SessionKind, SessionMode,
};
use crate::record::{Aside, Many, Text, record};

use super::{Interpreter, Money};

record! {
    /// A session with one or several members.
    entry Session {
        /// What the session was for.
        kind: SessionKind [personal],
        /// The members who took part; absent: all.
        members: Many<Text<'a>> [personal],
        /// The organisation that held it.
        by: Text<'a> [internal],
        /// Who counselled.
        counsellor: Text<'a> [internal],
        /// The language spoken.
        language: Language [personal],
        /// The interpreter; `null`: none was needed.
        interpreter: Aside<Interpreter<'a>> [personal],
        /// How the session was held.
        mode: SessionMode [internal],
        /// In what kind of place.
        place_kind: PlaceKind [protection],
        /// Whether nobody else could hear.
        private: bool [internal],
        /// Subjects that were explained.
        topics: Many<CounsellingTopic> [internal],
        /// Adults who came along, by member id or name.
        companions: Many<Text<'a>> [personal],
        /// The representative or guardian who was present with a child.
        representative: Text<'a> [protection],
        /// Whether the person said that they fear to return.
        fear_of_return: bool [protection],
        /// Whether return was advertised while an asylum claim was open.
        encouraged_return: bool [protection],
        /// Whether alternatives with regular stay were considered with the person.
        alternatives_considered: bool [internal],
        /// Whether somebody was present who is said to have harmed the person.
        alleged_perpetrator_present: bool [protection],
        /// The specialist who approved that presence.
        specialist_approval: Text<'a> [protection],
        /// Whether the person was shown how to complain.
        feedback_offered: bool [internal],
        /// What was agreed or observed.
        notes: Text<'a> [protection],
    }
}

record! {
    /// Something promised before departure.
    entry Promise {
        /// Members to whom it was promised; absent: all.
        members: Many<Text<'a>> [personal],
        /// What was promised.
        component: EntitlementComponent [personal],
        /// How much was promised.
        amount: Money<'a> [personal],
        /// Whether it was said to depend on funds.
        conditional_on_funds: bool [internal],
        /// Who promised it.
        by: Text<'a> [internal],
        /// The promise in words.
        text: Text<'a> [personal],
    }
}
