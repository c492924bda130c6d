//! Follow-up: visits and surveys.

use crate::codes::{MonitoringMode, SurveyWindow};
use crate::record::{Aside, Many, Text, record};
use crate::values::{Date, Decimal, Json};

record! {
    /// Follow-up of the household.
    Monitoring {
        /// When visits are due.
        schedule: Many<VisitDue<'a>> [internal],
        /// Visits.
        visits: Many<Visit<'a>> [personal],
        /// Surveys.
        surveys: Many<Survey<'a>> [sensitive],
    }
}

record! {
    /// A visit that is due.
    entry VisitDue {
        /// The day.
        due: Date [internal],
        /// The member it is for; absent: the household.
        member: Text<'a> [personal],
        /// Whether it is a visit to a child after its hand-over.
        child_follow_up: bool [protection],
    }
}

record! {
    /// A visit.
    entry Visit {
        /// The due visit that it answers.
        schedule: Text<'a> [internal],
        /// Members visited; absent: all.
        members: Many<Text<'a>> [personal],
        /// How it was made.
        mode: MonitoringMode [internal],
        /// Whether the person was reached.
        reached: bool [personal],
        /// Who visited.
        by: Text<'a> [internal],
        /// Deliveries that were looked at.
        deliveries: Many<Text<'a>> [internal],
        /// Whether it was a visit to a child after its hand-over.
        child_follow_up: bool [protection],
        /// Whether the business exists.
        business_exists: bool [personal],
        /// How many people the business employs.
        employees: u32 [personal],
        /// Whether the circumstances changed so that the plan should be looked at again.
        plan_review_needed: bool [personal],
        /// Whether the person means to leave again: a fact, not a failure.
        intends_to_leave: bool [sensitive],
        /// Whether the person was shown how to complain.
        feedback_offered: bool [internal],
        /// What was found.
        findings: Text<'a> [sensitive],
    }
}

record! {
    /// A survey of one person, with one instrument.
    entry Survey {
        /// The instrument: `rss-2018`.
        instrument: Text<'a> [internal],
        /// The member.
        member: Text<'a> [personal],
        /// How it was held.
        mode: MonitoringMode [internal],
        /// The visit at which it was held.
        visit: Text<'a> [internal],
        /// The consent on which it rests.
        consent: Text<'a> [internal],
        /// Which survey of the follow-up it is.
        window: SurveyWindow [internal],
        /// The list of answers, where the instrument has several.
        answer_list: Text<'a> [internal],
        /// Answers by the keys of the instrument.
        answers: Json<'a> [sensitive],
        /// Scores as the office computed them.
        scores: Aside<Scores<'a>> [sensitive],
        /// Satisfaction with the assistance, in the words of the instrument.
        satisfaction: Text<'a> [personal],
        /// Whether the person means to leave again: a fact, not a failure.
        intends_to_leave: bool [sensitive],
        /// Whether the person was shown how to complain.
        feedback_offered: bool [internal],
    }
}

record! {
    /// Scores of a survey, each between 0 and 1, as decimal text.
    Scores {
        /// Economic.
        economic: Decimal [sensitive],
        /// Social.
        social: Decimal [sensitive],
        /// Psychosocial.
        psychosocial: Decimal [sensitive],
        /// All together.
        composite: Decimal [sensitive],
    }
}
