//! Whether an amount is over its cap, and which rule says so: worked out once per case.

use smallvec::SmallVec;

use super::grants::{Amount, Grant, grants};
use super::person::barred;
use super::room::{Answer, Aside, Asked, Room, has};
use super::together::{pooled, shared};
use crate::codes::{CodeList, Currency, ReturnType};
use crate::facts::Facts;
use crate::model::Case;
use crate::programme::{self, Programme, Programmes, Version};
use crate::record::Loc;
use crate::rules::Sets;

/// Why an amount is over its cap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cause {
    /// Nothing explains it: BEN-001.
    Over,
    /// The cap of another kind of return: BEN-002.
    ReturnType,
    /// The cap of another role or age: BEN-003.
    Person,
    /// Within what the persons may receive, over what a household may: BEN-004.
    Household,
    /// The cap of another stay, or of another time since the decision: BEN-010.
    Time,
    /// What the nationality bars, or the cap of those who need a visa: BEN-012.
    Nationality,
    /// The cap of another version or rule set: BEN-005.
    Version,
}

/// One amount that is not right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wrong {
    pub(super) cause: Cause,
    pub(super) at: Loc,
    pub(super) defect: &'static str,
    /// The right cap; nothing where there is nothing to be had at all.
    pub(super) cap: Option<programme::Amount>,
}

/// What was found about the caps of a case.
#[derive(Default, Debug)]
pub(crate) struct Verdicts {
    pub(super) over: SmallVec<[Wrong; 2]>,
    /// How many entitlements could not be decided.
    pub(super) undecided: usize,
}

/// More members than this are not told apart.
const MEMBERS: usize = 128;

/// More things given than this are not judged.
const GRANTS: usize = 64;

/// What is known of one grant.
pub(super) struct Judged<'g, 'f, 'c> {
    pub(super) grant: &'g Grant<'f, 'c>,
    pub(super) set: &'f Version,
    pub(super) room: Room,
    pub(super) amounts: Amounts,
    pub(super) wrong: bool,
}

/// How much is under way.
#[derive(Clone, Copy)]
pub(super) struct Amounts {
    /// The greater of what is planned and what is delivered.
    pub(super) committed: Amount,
    /// The greatest of what is granted, planned and delivered.
    pub(super) greatest: Amount,
}

pub(super) fn verdicts(facts: &Facts<'_>, sets: &Sets<'_>) -> Verdicts {
    let programmes = sets.programmes;
    let mut found = Verdicts::default();
    if !facts.case.entitlements.has_any() && !facts.case.deliveries.has_any() {
        return found;
    }
    let grants = grants(facts, sets);
    if facts.members().len() > MEMBERS || grants.len() > GRANTS {
        found.undecided = 1;
        return found;
    }
    let mut all: SmallVec<[Judged<'_, '_, '_>; 8]> = SmallVec::new();
    for grant in &grants {
        let Some(set) = grant.set else {
            found.undecided += 1;
            continue;
        };
        if bars(grant, set, facts) {
            found.over.push(Wrong {
                cause: Cause::Nationality,
                at: grant.at(facts),
                defect: "excluded",
                cap: None,
            });
            continue;
        }
        let judge = Judge {
            facts,
            programmes,
            grant,
            set,
        };
        match judge.asked().under(set, programmes, facts) {
            Answer::NoCap => {}
            Answer::Open => found.undecided += 1,
            Answer::Room(room) => {
                let (amounts, verdict) = judge.verdict(room);
                let wrong = matches!(verdict, Some(Some(_)));
                match verdict {
                    Some(Some(wrong)) => found.over.push(wrong),
                    Some(None) => {}
                    None => found.undecided += 1,
                }
                all.push(Judged {
                    grant,
                    set,
                    room,
                    amounts,
                    wrong,
                });
            }
        }
    }
    if all.len() > 1 {
        pooled(&all, &mut found);
        shared(&all, facts, programmes, &mut found);
    }
    found
}

/// Whether the nationality of somebody who shares it bars it.
fn bars(grant: &Grant<'_, '_>, set: &Version, facts: &Facts<'_>) -> bool {
    let members = facts.members().iter();
    let mut mine = members.filter(|member| has(grant.who, member.place));
    mine.any(|member| barred(member, grant.component, set, facts.as_of))
}

pub(super) struct Judge<'j, 'f, 'c> {
    pub(super) facts: &'j Facts<'c>,
    pub(super) programmes: &'f Programmes,
    pub(super) grant: &'j Grant<'f, 'c>,
    pub(super) set: &'f Version,
}

impl<'f> Judge<'_, 'f, '_> {
    pub(super) fn asked(&self) -> Asked {
        let told = self.facts.case.return_type.val();
        Asked {
            component: self.grant.component,
            who: self.grant.who,
            return_type: told.filter(|kind| *kind != ReturnType::Unknown),
            form: self.grant.form(self.facts),
            procedure_since: self.grant.procedure_since(self.facts),
            aside: Aside::Nothing,
        }
    }

    /// What is committed, and what is wrong with it: nothing (`Some(None)`), something, or not to be told (`None`).
    #[allow(clippy::option_option, reason = "three-valued, within this file")]
    fn verdict(&self, room: Room) -> (Amounts, Option<Option<Wrong>>) {
        let (facts, currency) = (self.facts, room.currency);
        let granted = self.grant.granted(currency);
        let planned = self.grant.planned(facts, currency);
        let delivered = self.grant.delivered(facts, currency);
        let steps = [
            ("granted", granted),
            ("planned", planned),
            ("delivered", delivered),
        ];
        let committed = if planned.minor() > delivered.minor() {
            planned
        } else {
            delivered
        };
        let greatest = if granted.minor() > committed.minor() {
            granted
        } else {
            committed
        };
        let amounts = Amounts {
            committed,
            greatest,
        };
        let most = greatest.minor();
        let first_over = steps.iter().find_map(|(step, amount)| match *amount {
            Amount::Of(minor, at) if room.most.is_some_and(|cap| minor > cap) => Some((*step, at)),
            _ => None,
        });
        if let (Some((defect, at)), Some(most)) = (first_over, most) {
            let wrong = Wrong {
                cause: self.cause(most, currency),
                at,
                defect,
                cap: Some(programme::Amount {
                    minor: room.most.unwrap_or(room.least),
                    currency,
                }),
            };
            return (amounts, Some(Some(wrong)));
        }
        if let Some(short) = self.short(room, granted) {
            return (amounts, Some(Some(short)));
        }
        let open = steps.iter().any(|(_, amount)| match amount {
            Amount::None => false,
            Amount::Of(minor, _) => *minor > room.least,
            Amount::Unknown => true,
        });
        let verdict = (!open).then_some(None);
        (amounts, verdict)
    }

    /// Whether an amount has room under other facts.
    fn fits(&self, minor: i64, currency: Currency, asked: Asked, set: &Version) -> bool {
        match asked.under(set, self.programmes, self.facts) {
            Answer::Room(room) => {
                room.currency == currency && room.most.is_some_and(|most| minor <= most)
            }
            _ => false,
        }
    }

    /// Whether an amount is within what the persons may receive, if there were no cap of the household.
    fn within_persons(&self, minor: i64, currency: Currency) -> bool {
        let (asked, set) = (self.asked(), self.set);
        let Answer::Room(_) = asked.household(set, self.facts) else {
            return false;
        };
        match asked.of_persons(set, self.programmes, self.facts) {
            Answer::NoCap => true,
            Answer::Room(room) => {
                room.currency == currency && room.most.is_some_and(|most| minor <= most)
            }
            Answer::Open => false,
        }
    }

    /// What explains an amount over the cap: first what the entitlement says of itself, then what would make it fit.
    #[cold]
    fn cause(&self, minor: i64, currency: Currency) -> Cause {
        let asked = self.asked();
        let fits = |asked: Asked, set: &Version| self.fits(minor, currency, asked, set);
        let with = |kind: ReturnType| Asked {
            return_type: Some(kind),
            ..asked
        };
        if self.named_set().is_some_and(|set| fits(asked, set)) {
            return Cause::Version;
        }
        if asked.return_type.is_some()
            && ReturnType::all()
                .iter()
                .any(|kind| fits(with(*kind), self.set))
        {
            return Cause::ReturnType;
        }
        if self.within_persons(minor, currency) {
            return Cause::Household;
        }
        let aside = |aside: Aside| Asked { aside, ..asked };
        for (what, cause) in [
            (Aside::Person, Cause::Person),
            (Aside::Time, Cause::Time),
            (Aside::Visa, Cause::Nationality),
            (Aside::Day, Cause::Version),
        ] {
            let free = aside(what).under(self.set, self.programmes, self.facts) == Answer::NoCap;
            if free || fits(aside(what), self.set) {
                return cause;
            }
        }
        let unnamed = self
            .grant
            .entitlement
            .is_none_or(|(_, one)| one.ruleset.is_empty());
        let versions = self.programme().map_or(&[][..], Programme::versions);
        if unnamed && versions.iter().any(|set| fits(asked, set)) {
            return Cause::Version;
        }
        Cause::Over
    }

    /// An entitlement that names a rule set or a kind of return that are not those of the case, under which the person
    /// is granted less than the right ones allow.
    fn short(&self, room: Room, granted: Amount) -> Option<Wrong> {
        let (place, one) = self.grant.entitlement?;
        if one.ruleset.is_empty() && one.return_type.is_empty() {
            return None;
        }
        let at = Case::at().entitlements().i(place);
        let asked = self.asked();
        let less = |other: Answer| {
            let Answer::Room(other) = other else {
                return false;
            };
            let cut = |most: i64| most < room.least && granted.minor().is_none_or(|it| it <= most);
            other.currency == room.currency && other.most.is_some_and(cut)
        };
        let under = |asked: Asked, set: &Version| asked.under(set, self.programmes, self.facts);
        let kind = one.return_type.val().filter(|kind| {
            *kind != ReturnType::Unknown && asked.return_type.is_some_and(|right| right != *kind)
        });
        let (cause, at) = if self.named_set().is_some_and(|set| less(under(asked, set))) {
            (Cause::Version, at.ruleset().loc())
        } else if kind.is_some_and(|kind| {
            let asked = Asked {
                return_type: Some(kind),
                ..asked
            };
            less(under(asked, self.set))
        }) {
            (Cause::ReturnType, at.return_type().loc())
        } else {
            return None;
        };
        Some(Wrong {
            cause,
            at,
            defect: "short",
            cap: Some(programme::Amount {
                minor: room.least,
                currency: room.currency,
            }),
        })
    }

    fn programme(&self) -> Option<&'f Programme> {
        self.programmes.get(self.set.id().split('@').next()?)
    }

    /// The rule set that the entitlement names, where it is not the one that holds. Where somebody judges a case by
    /// another programme than its own, what the case names is no mistake.
    fn named_set(&self) -> Option<&'f Version> {
        let (_, one) = self.grant.entitlement?;
        let named = self.programmes.version(one.ruleset.text()?)?;
        let case = self.facts.case.programme.text();
        let own = one.programme.text().or(case);
        let as_recorded = self.programme().map(Programme::name) == own;
        (as_recorded && named.id() != self.set.id()).then_some(named)
    }
}
