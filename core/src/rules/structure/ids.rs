//! Ids and references: every record has an id, no two have the same, and every reference leads to a record.

use smallvec::SmallVec;

use super::Say;
use super::document::{STR_019, is_safe};
use super::index::{Index, SMALL};
use super::reader::STRUCTURE;
use super::references::{Part, Table};
use crate::findings::Severity::Warning;
use crate::findings::{Arg, Finding, Rule};
use crate::model::Case;
use crate::model::links::To;
use crate::programme::Version;
use crate::record::{Loc, Record, Visit};

/// A record in a list without an id: nothing can refer to it, and nobody can correct it.
pub static STR_025: Rule = Rule {
    code: "STR-025",
    name: "record-without-id",
    ..STRUCTURE
};

/// Two records of one id.
pub static STR_026: Rule = Rule {
    code: "STR-026",
    name: "duplicate-id",
    ..STRUCTURE
};

/// A reference that leads nowhere.
pub static STR_027: Rule = Rule {
    code: "STR-027",
    name: "unknown-reference",
    args: &["expected"],
    ..STRUCTURE
};

/// The office of a side, or the owner, is not among the organisations that the case lists.
pub static STR_028: Rule = Rule {
    code: "STR-028",
    name: "office-not-among-organisations",
    severity: Warning,
    args: &["field"],
    ..STRUCTURE
};

/// Records that replace each other in a circle: none of them would count.
pub static STR_029: Rule = Rule {
    code: "STR-029",
    name: "circular-replacement",
    ..STRUCTURE
};

/// The id of a record in a list.
pub(super) struct Id<'c> {
    pub(super) text: &'c str,
    /// The field number of the list.
    pub(super) list: u16,
    at: Loc,
    /// The record around it, as a place in the ids.
    parent: Option<u32>,
    voided: bool,
}

struct Reference<'c> {
    text: &'c str,
    at: Loc,
    to: To,
    /// The record in which it stands, as a place in the ids.
    of: Option<u32>,
}

/// A record in a list that the walk is in.
struct Open {
    at: Loc,
    id: Option<u32>,
    parent: Option<u32>,
    voided: bool,
    unreadable: bool,
}

/// One walk over a case: its ids and references, and how much there is to judge.
pub(crate) struct Walk<'c> {
    table: &'static Table,
    ids: SmallVec<[Id<'c>; SMALL]>,
    references: SmallVec<[Reference<'c>; 256]>,
    open: SmallVec<[Open; 4]>,
    without_id: Vec<Loc>,
    unsafe_ids: Vec<Loc>,
    /// Records, ids and references.
    pub(crate) weight: usize,
}

impl<'c> Walk<'c> {
    /// Before a walk. Large: it stays where it is made.
    #[inline]
    pub(crate) fn new() -> Self {
        Self {
            table: Table::get(),
            ids: SmallVec::new(),
            references: SmallVec::new(),
            open: SmallVec::new(),
            without_id: Vec::new(),
            unsafe_ids: Vec::new(),
            weight: 0,
        }
    }

    /// Walks over a case.
    pub(crate) fn over(&mut self, case: &'c Case<'c>) {
        case.visit_in(self, Loc::CASE);
    }

    fn of(&self) -> Option<u32> {
        self.open.last().and_then(|open| open.id.or(open.parent))
    }

    fn note_id(&mut self, at: Loc, text: &'c str) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        open.id = u32::try_from(self.ids.len()).ok();
        self.ids.push(Id {
            text,
            list: open.at.field(),
            at,
            parent: open.parent,
            voided: open.voided,
        });
        if !is_safe(text) {
            self.unsafe_ids.push(at);
        }
    }
}

impl<'c> Visit<'c> for Walk<'c> {
    #[inline(never)]
    fn enter(&mut self, at: Loc) {
        let parent = self.of();
        self.open.push(Open {
            at,
            id: None,
            parent,
            voided: false,
            unreadable: false,
        });
    }

    #[inline(never)]
    fn leave(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if open.id.is_none() && !open.unreadable {
            self.without_id.push(open.at);
        }
    }

    #[inline(never)]
    fn record(&mut self, at: Loc) {
        self.weight += 1;
        if self.table.part(at.field()) == Part::Voided {
            let open = self.open.last().and_then(|open| open.id);
            let id = open.and_then(|id| self.ids.get_mut(usize::try_from(id).ok()?));
            if let Some(id) = id {
                id.voided = true;
            }
        }
    }

    fn text(&mut self, at: Loc, text: &'c str) {
        self.weight += 1;
        match self.table.part(at.field()) {
            Part::None | Part::Voided => {}
            Part::Id => self.note_id(at, text),
            Part::Refers(to) => {
                let of = self.of();
                self.references.push(Reference { text, at, to, of });
            }
        }
    }

    #[inline(never)]
    fn unreadable(&mut self, at: Loc) {
        let is_id = self.table.part(at.field()) == Part::Id;
        if let Some(open) = self.open.last_mut().filter(|_| is_id) {
            open.unreadable = true;
        }
    }
}

impl<'c> Walk<'c> {
    fn id(&self, number: Option<u32>) -> Option<&Id<'c>> {
        self.ids.get(usize::try_from(number?).ok()?)
    }

    fn list_of(&self, reference: &Reference<'_>) -> Option<u16> {
        self.id(reference.of).map(|id| id.list)
    }

    fn leads(&self, index: &Index, reference: &Reference<'_>) -> bool {
        let find = |list| index.find(&self.ids, reference.text, list).is_some();
        match reference.to {
            To::Record => find(None),
            // A record without an id has been told of.
            To::Same => self.list_of(reference).is_none_or(|list| find(Some(list))),
            to => self.table.lists(to).iter().any(|list| find(Some(*list))),
        }
    }

    /// The corrections that count, each as the place of the record and of the one that it replaces.
    fn replacements(&self, index: &Index) -> Vec<(usize, usize, Loc)> {
        let corrections = self.references.iter().filter(|one| one.to == To::Same);
        corrections
            .filter_map(|one| {
                let id = self.id(one.of).filter(|id| !id.voided)?;
                let of = usize::try_from(one.of?).ok()?;
                let replaced = index.find(&self.ids, one.text, Some(id.list))?;
                Some((of, replaced, one.at))
            })
            .collect()
    }

    /// Whether a record was voided or replaced, or stands in one that was: what it says needs no correction.
    fn is_past(&self, number: Option<u32>, replaced: &[usize]) -> bool {
        let mut number = number;
        while let Some(id) = self.id(number) {
            let place = number.and_then(|number| usize::try_from(number).ok());
            if id.voided || place.is_some_and(|place| replaced.binary_search(&place).is_ok()) {
                return true;
            }
            number = id.parent;
        }
        false
    }
}

/// Findings on ids and references of a case.
pub(crate) fn structure_findings(
    case: &Case<'_>,
    walk: &Walk<'_>,
    version: &Version,
    room: usize,
    out: &mut Vec<Finding>,
) {
    let mut say = Say::new(version, out, room);
    if case.id.text().is_some_and(|id| !is_safe(id)) {
        say.say(&STR_019, Case::at().id().loc(), None, Arg::None);
    }
    for at in &walk.without_id {
        say.say(&STR_025, *at, None, Arg::None);
    }
    for at in &walk.unsafe_ids {
        say.say(&STR_019, *at, None, Arg::None);
    }
    let index = Index::new(&walk.ids, |first, again| {
        say.say(&STR_026, again.at, Some(first.at), Arg::None);
    });
    let replacements = if walk.references.iter().any(|one| one.to == To::Same) {
        walk.replacements(&index)
    } else {
        Vec::new()
    };
    let mut replaced: Option<Vec<usize>> = None;
    for reference in &walk.references {
        if walk.leads(&index, reference) {
            continue;
        }
        let replaced = replaced.get_or_insert_with(|| {
            let mut all: Vec<usize> = replacements.iter().map(|(_, to, _)| *to).collect();
            all.sort_unstable();
            all
        });
        if !walk.is_past(reference.of, replaced) {
            let expected = Arg::Code(reference.to.word());
            say.say(&STR_027, reference.at, None, expected);
        }
    }
    circles(&replacements, walk.ids.len(), &mut say);
    offices(case, &mut say);
    say.end();
}

/// Follows corrections; one that comes back to where it began is told once.
fn circles(replacements: &[(usize, usize, Loc)], ids: usize, say: &mut Say<'_>) {
    if replacements.is_empty() {
        return;
    }
    let mut next: Vec<Option<(usize, Loc)>> = vec![None; ids];
    for (of, to, at) in replacements {
        if let Some(slot) = next.get_mut(*of) {
            *slot = Some((*to, *at));
        }
    }
    let mut walked = vec![0_usize; ids];
    for (number, (of, _, _)) in replacements.iter().enumerate() {
        let mine = number + 1;
        let mut place = *of;
        while let Some((to, at)) = next.get(place).copied().flatten() {
            match walked.get_mut(place) {
                Some(mark) if *mark == 0 => *mark = mine,
                Some(mark) if *mark == mine => {
                    say.say(&STR_029, at, None, Arg::None);
                    break;
                }
                _ => break,
            }
            place = to;
        }
    }
}

fn offices(case: &Case<'_>, say: &mut Say<'_>) {
    if !case.organisations.has_any() {
        return;
    }
    let at = Case::at();
    let host = case.host.get().and_then(|side| side.office.text());
    let origin = case.origin.get().and_then(|side| side.office.text());
    for (office, field, loc) in [
        (host, "host.office", at.host().office().loc()),
        (origin, "origin.office", at.origin().office().loc()),
        (case.owner.text(), "owner", at.owner().loc()),
    ] {
        if office.is_some_and(|office| case.organisation(office).is_none()) {
            say.say(&STR_028, loc, None, Arg::Code(field));
        }
    }
}
