//! CLO: closure. Page: core/rulebook/closure.md.

mod after;
mod completed;
mod death;
mod form;
mod leftover;
mod reasons;
mod talk;
mod withdrawn;

pub use after::{CLO_010, CLO_011};
pub use completed::CLO_002;
pub use death::CLO_005;
pub(in crate::rules) use death::is_paid_after_death;
pub use form::{CLO_001, CLO_012, CLO_013, CLO_014};
pub use leftover::{CLO_003, CLO_004};
pub use reasons::{CLO_007, CLO_008, CLO_009};
pub(in crate::rules) use reasons::{Sought, sought};
pub use talk::CLO_006;
pub use withdrawn::CLO_015;

use crate::codes::SessionKind;
use crate::facts::live;
use crate::record::{Field, Text};
use crate::rules::Cx;
use crate::values::Date;

fn is_said(text: &Field<Text<'_>>) -> bool {
    text.text().is_some_and(|text| !text.trim().is_empty())
}

/// Whether a last talk was held as a counselling session.
fn exit_session(cx: &Cx<'_, '_>, day: Date) -> bool {
    live(&cx.case.counselling, cx.as_of).any(|(_, session)| {
        session.kind.val() == Some(SessionKind::Exit)
            && session.on.val().is_none_or(|on| on.date() <= day)
    })
}
