//! The rules: one file per theme, the one list, and what a rule sees while it runs.

mod across;
mod areas;
mod arrival;
mod budget;
mod catalogue;
mod children;
mod closure;
mod confidentiality;
mod cx;
mod delivery;
mod documents;
mod eligibility;
mod entitlements;
mod exchange;
mod household;
mod identity;
mod listing;
mod medical;
mod monitoring;
mod needs;
mod overview;
mod page;
mod plan;
mod referral;
mod refoulement;
pub(crate) mod required;
pub mod sources;
mod sources_page;
mod structure;
mod temporal;
pub(crate) mod trace;
mod travel;
mod voluntariness;
mod vulnerability;
mod waivers;

pub(crate) use across::{
    Across, Common, Give, Key, OTHER, Whole, group as across_group, hash as across_hash,
};
pub use catalogue::{CATALOGUE, RULESET, find, nearest, position};
pub(crate) use cx::{Cx, Running, Sets};
pub(crate) use eligibility::{Chosen, programme_findings};
pub use listing::catalogue_json;
pub use overview::rulebook_page;
pub use page::page;
pub use sources_page::sources_page;
pub(crate) use structure::{
    Walk, is_newer, is_safe, newer_format, problem_findings, structure_findings, too_large,
};
pub(crate) use trace::Trace;
pub(crate) use waivers::apply_waivers;

use crate::model::Case;
use crate::record::{Loc, Record};

/// The id of the innermost record in a list at a place of a case.
pub(crate) fn record_at(case: &Case<'_>, at: Loc) -> Option<String> {
    let path = at.path(Case::RECORD);
    let mut cut = path.len();
    loop {
        let upto = path.get(..cut)?;
        let last = upto.rsplit('/').next()?;
        if !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()) {
            let id = case.get(&format!("{upto}/id")).ok()?;
            return serde_json::from_str(&id).ok();
        }
        cut = upto.rfind('/')?;
    }
}
