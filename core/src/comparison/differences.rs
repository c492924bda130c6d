//! What differs between two rule sets, as one list.

use super::caps;
use crate::check::Rulebook;
use crate::codes::{ActorRole, CodeList};
use crate::findings::Rule;
use crate::programme::{DonorLine, Level, Offer, Param, Programme, Value, Version};
use crate::rules::CATALOGUE;
use crate::values::Date;

/// What a difference is about, in the order of the list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Topic {
    /// The set as a whole: when it holds, by which date, in which currency.
    Set,
    /// How grave a rule is, or that it is off.
    Severity,
    /// Who may waive.
    Waiver,
    /// A parameter, clocks among them.
    Parameter,
    /// The most that is paid.
    Cap,
    /// In which forms it is paid.
    CapForms,
    /// An offer for a limited time.
    Offer,
    /// Money of a donor.
    DonorLine,
}

impl Topic {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [
        Self::Set,
        Self::Severity,
        Self::Waiver,
        Self::Parameter,
        Self::Cap,
        Self::CapForms,
        Self::Offer,
        Self::DonorLine,
    ];

    /// The word in lists.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Severity => "severity",
            Self::Waiver => "waiver",
            Self::Parameter => "parameter",
            Self::Cap => "cap",
            Self::CapForms => "cap_forms",
            Self::Offer => "offer",
            Self::DonorLine => "donor_line",
        }
    }
}

/// What one of the two sets has at a place.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Side {
    /// The value.
    pub value: Value,
    /// Where it comes from, if the set says so.
    pub source: Option<Box<str>>,
}

impl Side {
    pub(super) fn new(value: Value, source: Option<&str>) -> Self {
        let source = source.map(Into::into);
        Self { value, source }
    }
}

/// One difference.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Change {
    /// What it is about.
    pub topic: Topic,
    /// Which one: the code of a rule, the name of a parameter, a component, an id.
    pub name: Box<str>,
    /// What tells apart within it: the key of a table, or for whom a cap holds; the name of a rule.
    pub key: Option<Box<str>>,
    /// What its numbers count: the code of a [`Unit`](crate::programme::Unit).
    pub unit: Option<&'static str>,
    /// What A has; none where it has nothing there.
    pub a: Option<Side>,
    /// What B has; none where it has nothing there.
    pub b: Option<Side>,
}

/// What differs between two rule sets.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Differences {
    /// The day that chose the versions.
    pub as_of: Date,
    /// The id of the version on side A.
    pub a: Box<str>,
    /// The id of the version on side B.
    pub b: Box<str>,
    /// The differences: by topic, then in the order of the catalogue, the registry of parameters, components and keys.
    pub changes: Vec<Change>,
}

impl Differences {
    /// Holds two rulebooks against each other, each as its [`Rulebook::own_version`].
    pub(super) fn between(a: &Rulebook, b: &Rulebook) -> Self {
        let (one, other) = (a.own_version(), b.own_version());
        let mut list = List(Vec::new());
        list.sets((a.own_programme(), one), (b.own_programme(), other));
        list.severities((a, one), (b, other));
        list.waivers((a, one), (b, other));
        list.parameters(one, other);
        caps::compare(one.caps(), other.caps(), &mut list.0);
        list.offers(a.own_programme(), b.own_programme());
        list.donor_lines(a.own_programme(), b.own_programme());
        Self {
            as_of: a.as_of(),
            a: one.id().into(),
            b: other.id().into(),
            changes: list.0,
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// The list while it is written.
struct List(Vec<Change>);

fn word(word: &str) -> Side {
    Side::new(Value::Word(word.into()), None)
}

fn day(day: Option<Date>) -> Option<Side> {
    day.map(|day| word(&day.to_string()))
}

fn roles(roles: &[ActorRole]) -> Option<Side> {
    let codes = roles.iter().map(|role| role.code());
    (!roles.is_empty()).then(|| Side::new(Value::words(codes), None))
}

impl List {
    fn add(
        &mut self,
        topic: Topic,
        name: &str,
        key: Option<&str>,
        a: Option<Side>,
        b: Option<Side>,
    ) {
        if a != b {
            self.0.push(Change {
                topic,
                name: name.into(),
                key: key.map(Into::into),
                unit: None,
                a,
                b,
            });
        }
    }

    fn sets(
        &mut self,
        (a, one): (Option<&Programme>, &Version),
        (b, other): (Option<&Programme>, &Version),
    ) {
        let basis = |set: Option<&Programme>| set.map(|set| word(set.date_basis().code()));
        let currency = |set: Option<&Programme>| Some(word(set?.currency()?.code()));
        for (name, a, b) in [
            ("from", day(one.from()), day(other.from())),
            ("to", day(one.to()), day(other.to())),
            ("date_basis", basis(a), basis(b)),
            ("currency", currency(a), currency(b)),
        ] {
            self.add(Topic::Set, name, None, a, b);
        }
    }

    fn severities(&mut self, (a, one): (&Rulebook, &Version), (b, other): (&Rulebook, &Version)) {
        let level = |book: &Rulebook, rule: &Rule, version: &Version| {
            let severity = book.severity(rule, version);
            Some(word(severity.map_or("off", |severity| severity.code())))
        };
        for rule in CATALOGUE {
            let (a, b) = (level(a, rule, one), level(b, rule, other));
            self.add(Topic::Severity, rule.code, Some(rule.name), a, b);
        }
    }

    /// Roles for whole levels first; then of each rule whose waivers are not told by that.
    fn waivers(&mut self, (a, one): (&Rulebook, &Version), (b, other): (&Rulebook, &Version)) {
        for level in [Level::Warning, Level::Info] {
            let (a, b) = (one.waivable_at(level), other.waivable_at(level));
            self.add(Topic::Waiver, level.code(), None, roles(a), roles(b));
        }
        for rule in CATALOGUE {
            let by_level = a.severity(rule, one) == b.severity(rule, other)
                && ![one, other]
                    .iter()
                    .any(|set| set.names_waivers_of(rule.code));
            if !by_level {
                let (a, b) = (rule.waivable_under(one), rule.waivable_under(other));
                self.add(
                    Topic::Waiver,
                    rule.code,
                    Some(rule.name),
                    roles(a),
                    roles(b),
                );
            }
        }
    }

    fn parameters(&mut self, one: &Version, other: &Version) {
        for param in Param::ALL {
            let (mut a, mut b) = (
                one.params().values(*param).into_iter().peekable(),
                other.params().values(*param).into_iter().peekable(),
            );
            // Both are in the order of keys.
            while let Some(key) = [a.peek(), b.peek()]
                .into_iter()
                .flatten()
                .map(|(key, _)| *key)
                .min()
            {
                let side = |(_, value), version: &Version| {
                    Side::new(value, version.source_of(*param, key))
                };
                let a = a.next_if(|(at, _)| *at == key).map(|row| side(row, one));
                let b = b.next_if(|(at, _)| *at == key).map(|row| side(row, other));
                let same = a.as_ref().map(|side| &side.value) == b.as_ref().map(|side| &side.value);
                if !same {
                    self.0.push(Change {
                        topic: Topic::Parameter,
                        name: param.name().into(),
                        key: key.map(Into::into),
                        unit: param.kind().unit().map(|unit| unit.code()),
                        a,
                        b,
                    });
                }
            }
        }
    }

    fn offers(&mut self, a: Option<&Programme>, b: Option<&Programme>) {
        let told = |offer: &Offer| {
            let (from, to) = offer.period();
            let before = offer.procedure_before();
            parts([("from", from), ("to", to), ("procedure_before", before)])
        };
        let list = |set: Option<&Programme>| -> Vec<(Box<str>, Side)> {
            let offers = set.map_or(&[][..], Programme::offers).iter();
            offers
                .map(|one| (one.id().into(), Side::new(Value::words(told(one)), None)))
                .collect()
        };
        self.named(Topic::Offer, list(a), list(b));
    }

    fn donor_lines(&mut self, a: Option<&Programme>, b: Option<&Programme>) {
        let told = |line: &DonorLine| {
            let (from, to) = line.period();
            let mut parts = parts([("from", from), ("to", to)]);
            for (key, countries) in [("hosts", line.hosts()), ("origins", line.origins())] {
                let codes = countries
                    .iter()
                    .map(|one| format!("{key} = {}", one.alpha2()));
                parts.extend(codes);
            }
            parts
        };
        let list = |set: Option<&Programme>| -> Vec<(Box<str>, Side)> {
            let lines = set.map_or(&[][..], Programme::donor_lines).iter();
            lines
                .map(|one| (one.id().into(), Side::new(Value::words(told(one)), None)))
                .collect()
        };
        self.named(Topic::DonorLine, list(a), list(b));
    }

    /// Things with ids, in the order of their ids.
    fn named(&mut self, topic: Topic, a: Vec<(Box<str>, Side)>, b: Vec<(Box<str>, Side)>) {
        let mut ids: Vec<&Box<str>> = a.iter().chain(&b).map(|(id, _)| id).collect();
        ids.sort_unstable();
        ids.dedup();
        for id in ids {
            let of = |list: &[(Box<str>, Side)]| {
                let found = list.iter().find(|(at, _)| at == id);
                found.map(|(_, side)| side.clone())
            };
            self.add(topic, id, None, of(&a), of(&b));
        }
    }
}

/// Days with their names.
fn parts<const N: usize>(days: [(&str, Option<Date>); N]) -> Vec<String> {
    days.into_iter()
        .filter_map(|(name, day)| Some(format!("{name} = {}", day?)))
        .collect()
}
