//! Cases under the rules: each rule goes over all cases at hand, then the next one does.

use std::cell::{Cell, OnceCell};

use smallvec::SmallVec;

use super::across::{How, Left, OfSets, of_sets};
use super::rulebook::Rulebook;
use super::run::Run;
use crate::facts::{Facts, Member, bits};
use crate::findings::{Check, Finding, Gate, Rule};
use crate::model::Case;
use crate::programme::Version;
use crate::rules::{self, CATALOGUE, Cx, Running, Sets};

/// A case on its way to a verdict.
pub(super) struct Judged<'c, 'b> {
    pub(super) case: Option<&'c Case<'c>>,
    /// The rule set; none where there is no case, or one in a later format.
    pub(super) version: Option<&'b Version>,
    pub(super) findings: Vec<Finding>,
    /// Whether the rules judge the case: not without `version`, nor one of which there is more than can be judged.
    fits: bool,
    /// Where the rules judge it.
    pub(super) facts: Option<Facts<'c>>,
    sets: Option<Sets<'b>>,
    /// In a run across cases: what is to be kept of the case.
    pub(super) left: Option<Box<Left>>,
}

impl<'c, 'b> Judged<'c, 'b> {
    /// A case before the rules, with what its reader found: its rule set.
    pub(super) fn new(
        book: &'b Rulebook,
        case: Option<&'c Case<'c>>,
        findings: Vec<Finding>,
    ) -> Self {
        let mut judged = Self {
            case,
            version: None,
            findings,
            fits: false,
            facts: None,
            sets: None,
            left: None,
        };
        let Some(case) = case else {
            return judged;
        };
        if rules::is_newer(case) {
            // Keys that this version does not know are no mistake there.
            judged.findings = vec![rules::newer_format()];
            return judged;
        }
        let (version, chosen) = book.version(case);
        judged.version = Some(version);
        let found = &mut judged.findings;
        rules::programme_findings(version, &chosen, found);
        judged
    }

    /// Looks at the structure of the case.
    fn look_over(&mut self, book: &Rulebook) {
        let (Some(case), Some(version)) = (self.case, self.version) else {
            return;
        };
        let found = &mut self.findings;
        let mut walk = rules::Walk::new();
        walk.over(case);
        rules::structure_findings(case, &walk, version, book.limits.problems, found);
        match rules::too_large(case, walk.weight) {
            Some(finding) => found.push(finding),
            None => self.fits = true,
        }
    }

    /// Works out what rules ask of the case.
    fn work_out(&mut self, book: &'b Rulebook) {
        let (Some(case), Some(version)) = (self.case, self.version) else {
            return;
        };
        if self.fits {
            self.facts = Some(Facts::of(case, version.params(), book.as_of));
            self.sets = Some(Sets {
                version,
                programmes: &book.programmes,
                caps: OnceCell::new(),
            });
        }
    }
}

/// A rule whose turn comes with each case: what the loop over all rules needs of it, side by side. The rules
/// themselves lie far apart, and a processor waits for each.
struct Turn {
    running: Running,
    check: Does,
    /// The gates at which it binds, as bits; none: always.
    gates: u8,
    /// The gate, if it binds at one alone.
    gate: Option<Gate>,
}

/// What a rule does with a case.
enum Does {
    Case(fn(&mut Cx<'_, '_>)),
    Member(fn(&mut Cx<'_, '_>, &Member<'_>)),
}

/// The rules that look at cases under a rule set, in the order of the catalogue.
pub(super) struct Turns<'b> {
    version: &'b Version,
    turns: Vec<Turn>,
    /// Those about sets of cases, in a run across cases.
    sets: Vec<Binds>,
}

/// A rule about sets of cases under a rule set.
struct Binds {
    running: Running,
    how: How,
    /// Its place among the rules about sets.
    number: u8,
}

impl<'b> Turns<'b> {
    fn of(book: &'b Rulebook, version: &'b Version) -> Self {
        let turn = |(place, rule): (usize, &&'static Rule)| {
            let check = match rule.check {
                Check::Reader | Check::Elsewhere => return None,
                _ if book.is_off(place) => return None,
                Check::Case(check) | Check::CaseAndAcross(check, _) => Does::Case(check),
                Check::Member(check) => Does::Member(check),
                Check::Across(_) | Check::Whole(_) => return None,
            };
            let severity = rule.severity_under(version)?;
            Some(Turn {
                running: Running {
                    rule,
                    place,
                    severity,
                },
                check,
                gates: bits(rule.gates),
                gate: match rule.gates {
                    [gate] => Some(*gate),
                    _ => None,
                },
            })
        };
        let binds = |(number, of): (usize, OfSets)| {
            let severity = of.rule.severity_under(version)?;
            (!book.is_off(of.place)).then_some(Binds {
                running: Running {
                    rule: of.rule,
                    place: of.place,
                    severity,
                },
                how: of.how,
                number: u8::try_from(number).ok()?,
            })
        };
        let sets = if book.across { of_sets() } else { Vec::new() };
        Self {
            version,
            turns: CATALOGUE.iter().enumerate().filter_map(turn).collect(),
            sets: sets.into_iter().enumerate().filter_map(binds).collect(),
        }
    }
}

/// A case while the rules go over it: what stays the same from rule to rule.
struct Before<'c, 'o> {
    cx: Cx<'c, 'o>,
    /// The gates that are due for the case as a whole, as bits.
    whole: u8,
    /// Those who take part, with the gates that are due for each.
    active: SmallVec<[(&'o Member<'c>, u8); 8]>,
    number: usize,
}

impl<'b> Run<'b> {
    /// Puts cases under all rules: each step for all of them before the next one.
    pub(super) fn judge(&mut self, cases: &mut [Judged<'_, 'b>]) {
        let asked = self.book.gate;
        for judged in &mut *cases {
            judged.look_over(self.book);
        }
        for judged in &mut *cases {
            judged.work_out(self.book);
        }
        for sets in cases.iter().filter_map(|judged| judged.sets.as_ref()) {
            let known = |one: &Turns<'_>| std::ptr::eq(one.version, sets.version);
            if !self.turns.iter().any(known) {
                self.turns.push(Turns::of(self.book, sets.version));
            }
        }
        let skipped = Cell::from_mut(&mut *self.skipped).as_slice_of_cells();
        for of in &self.turns {
            let turns = of.turns.iter().map(|turn| &turn.running);
            let mut running = turns.chain(of.sets.iter().map(|binds| &binds.running));
            let Some(first) = running.next() else {
                continue;
            };
            // On the stack for a case on its own.
            let mut before: SmallVec<[Before<'_, '_>; 1]> = SmallVec::new();
            for (number, judged) in cases.iter_mut().enumerate() {
                let (Some(facts), Some(sets)) = (&judged.facts, &judged.sets) else {
                    continue;
                };
                if !std::ptr::eq(sets.version, of.version) {
                    continue;
                }
                let findings = &mut judged.findings;
                before.push(Before {
                    cx: Cx::new(facts, sets, first, asked, findings, skipped),
                    whole: facts.due_bits(None, asked),
                    active: facts
                        .active()
                        .map(|member| (member, facts.due_bits(Some(member), asked)))
                        .collect(),
                    number,
                });
            }
            if before.is_empty() {
                continue;
            }
            for turn in &of.turns {
                under(&mut before, turn, asked);
            }
            if self.book.across {
                let left = before
                    .iter_mut()
                    .map(|one| (one.number, one.left(&of.sets, asked)));
                let left: Vec<_> = left.collect();
                drop(before);
                for (number, left) in left {
                    if let Some(judged) = cases.get_mut(number) {
                        judged.left = Some(left);
                    }
                }
            }
        }
    }
}

/// Puts cases under one rule.
fn under<'b>(before: &mut [Before<'_, 'b>], turn: &'b Turn, asked: Option<Gate>) {
    match turn.check {
        Does::Case(check) => {
            for one in before {
                one.cx.turn(&turn.running);
                one.under_of_case(turn, check, asked);
            }
        }
        Does::Member(check) => {
            for one in before {
                one.cx.turn(&turn.running);
                one.under_of_members(turn, check, asked);
            }
        }
    }
}

impl<'o> Before<'_, 'o> {
    #[inline]
    fn under_of_case(&mut self, turn: &Turn, check: fn(&mut Cx<'_, '_>), asked: Option<Gate>) {
        let facts = self.cx.facts;
        let cx = &mut self.cx;
        if turn.gates == 0 {
            cx.about(None, None);
            check(cx);
        } else if self.whole & turn.gates != 0 {
            let due = match turn.gate {
                Some(gate) => Some((gate, facts.passed(gate).unwrap_or(facts.as_of))),
                None => facts.due_for_case(turn.running.rule.gates, asked),
            };
            cx.about(None, due);
            check(cx);
        }
    }

    #[inline]
    fn under_of_members(
        &mut self,
        turn: &Turn,
        check: fn(&mut Cx<'_, '_>, &Member<'_>),
        asked: Option<Gate>,
    ) {
        let facts = self.cx.facts;
        let cx = &mut self.cx;
        for (member, due) in &self.active {
            if turn.gates == 0 {
                cx.about(Some(member), None);
                check(cx, member);
            } else if due & turn.gates != 0 {
                let due = match turn.gate {
                    Some(gate) => Some((gate, member.passed(gate).unwrap_or(facts.as_of))),
                    None => facts.due(member, turn.running.rule.gates, asked),
                };
                cx.about(Some(member), due);
                check(cx, member);
            }
        }
    }

    /// What is kept of a case for rules about sets.
    fn left(&mut self, sets: &'o [Binds], asked: Option<Gate>) -> Box<Left> {
        let cx = &mut self.cx;
        let mut left = Box::new(Left::of(cx.case));
        for binds in sets {
            let gates = binds.running.rule.gates;
            if gates.is_empty() || cx.facts.due_for_case(gates, asked).is_some() {
                cx.turn(&binds.running);
                cx.about(None, None);
                left.keep(cx, &binds.how, binds.number, binds.running.severity);
            }
        }
        left
    }
}
