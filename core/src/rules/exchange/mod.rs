//! XCH: exchange between host and origin. Page: core/rulebook/exchange.md.

mod answer;
mod package;
mod values;

pub use answer::{XCH_003, XCH_004, XCH_012};
pub use package::{XCH_001, XCH_002, XCH_005, XCH_009, XCH_011};
pub use values::{XCH_006, XCH_007, XCH_008, XCH_010};

use crate::rules::Cx;

/// Whether one office stands on both sides: it need not tell itself.
fn one_office(cx: &Cx<'_, '_>) -> bool {
    let host = cx.case.host.get().and_then(|side| side.office.text());
    let origin = cx.case.origin.get().and_then(|side| side.office.text());
    host.is_some() && host == origin
}
