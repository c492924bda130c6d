//! The end of a case.

use crate::codes::{ClosureReason, Language};
use crate::record::{Aside, Many, Text, record};
use crate::values::{Date, Moment};

record! {
    /// The closure of the case.
    Closure {
        /// When it was closed.
        on: Moment [internal],
        /// Why.
        reason: ClosureReason [personal],
        /// The reason in words.
        text: Text<'a> [sensitive],
        /// Who closed it.
        by: Text<'a> [internal],
        /// The manager who approved it.
        approved_by: Text<'a> [internal],
        /// The day of that approval.
        approved_on: Date [internal],
        /// The second person who approved it.
        second_approved_by: Text<'a> [internal],
        /// How it ended for each member.
        members: Many<MemberEnd<'a>> [personal],
        /// The last talk with the person.
        exit: Aside<ExitTalk<'a>> [personal],
        /// The notice to the person.
        notice: Aside<Notice<'a>> [internal],
        /// How help goes on elsewhere.
        continuity_plan: Text<'a> [sensitive],
        /// The incident that was investigated.
        investigation: Text<'a> [internal],
        /// The day on which the person was heard.
        heard_on: Date [internal],
        /// What goes to the heirs.
        succession: Aside<Succession<'a>> [sensitive],
    }
}

record! {
    /// How the case ended for one member.
    MemberEnd {
        /// The member.
        member: Text<'a> [personal],
        /// Why.
        reason: ClosureReason [personal],
        /// The day.
        on: Date [personal],
    }
}

record! {
    /// The last talk with the person, offered and never demanded.
    ExitTalk {
        /// The day on which it was offered.
        offered_on: Date [internal],
        /// The day on which it was held.
        held_on: Date [internal],
        /// Whether the person declined it.
        declined: bool [personal],
        /// The person's reasons and wishes.
        reasons: Text<'a> [sensitive],
    }
}

record! {
    /// The notice that assistance ends.
    Notice {
        /// The day.
        on: Date [internal],
        /// The language.
        language: Language [personal],
        /// Who gave it.
        by: Text<'a> [internal],
    }
}

record! {
    /// What happens to assistance after a death.
    Succession {
        /// The rule that was applied.
        rule: Text<'a> [sensitive],
        /// Who receives it.
        to: Text<'a> [sensitive],
        /// The day on which the next of kin was reached.
        next_of_kin_told_on: Date [sensitive],
    }
}
