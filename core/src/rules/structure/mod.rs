//! STR: the document itself. Page: core/rulebook/structure.md.

mod document;
mod ids;
mod index;
mod reader;
mod references;

pub use document::{STR_016, STR_017, STR_018, STR_019, STR_030};
pub(crate) use document::{is_newer, is_safe, newer_format, too_large};
pub use ids::{STR_025, STR_026, STR_027, STR_028, STR_029};
pub(crate) use ids::{Walk, structure_findings};
pub use reader::*;
pub(crate) use reader::{plain, problem_findings};

use crate::findings::{Arg, Finding, Rule};
use crate::programme::Version;
use crate::record::Loc;

/// Collects findings of the engine under the severities of a rule set. Holds so many; the rest is counted.
pub(super) struct Say<'o> {
    version: &'o Version,
    out: &'o mut Vec<Finding>,
    room: usize,
    beyond: usize,
}

impl<'o> Say<'o> {
    pub(super) fn new(version: &'o Version, out: &'o mut Vec<Finding>, room: usize) -> Self {
        Self {
            version,
            out,
            room,
            beyond: 0,
        }
    }

    pub(super) fn say(&mut self, rule: &'static Rule, at: Loc, related: Option<Loc>, arg: Arg) {
        let Some(severity) = rule.severity_under(self.version) else {
            return;
        };
        if self.room == 0 {
            self.beyond += 1;
            return;
        }
        self.room -= 1;
        self.out.push(Finding {
            severity,
            related,
            ..plain(rule, at, [arg, Arg::None, Arg::None])
        });
    }

    /// Says how many there were beyond those held.
    pub(super) fn end(self) {
        if self.beyond > 0 {
            let count = [self.beyond.into(), Arg::None, Arg::None];
            self.out.push(plain(&STR_015, Loc::CASE, count));
        }
    }
}
