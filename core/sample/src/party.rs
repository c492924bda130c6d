//! Who travels: sexes, ages, names, and how well each birth is known.

use sankofa::Date;
use sankofa::codes::{Country, MemberRole, Sex};

use crate::names::Names;
use crate::profile::Spread;
use crate::{Rng, Wants};

/// How a birth is told.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Told {
    Day,
    Month,
    Year,
    /// So many years on the day of the registration.
    Age,
}

/// A member, before it becomes a record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Persona {
    pub(crate) id: &'static str,
    pub(crate) role: MemberRole,
    pub(crate) sex: Sex,
    pub(crate) given: &'static str,
    /// A second given name, or the father's where that is usual.
    pub(crate) second: &'static str,
    pub(crate) family: &'static str,
    pub(crate) born: Date,
    pub(crate) told: Told,
    pub(crate) child: bool,
}

impl Persona {
    pub(crate) fn age_on(&self, day: Date) -> i32 {
        day.years_since(self.born)
    }
}

const IDS: [&str; 8] = ["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"];

/// What kind of party it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Party {
    ChildAlone,
    /// Adults, then so many children; with or without a couple at the head.
    Household {
        couple: bool,
        relatives: u64,
        children: u64,
    },
}

impl Party {
    pub(crate) fn draw(spread: &Spread, wants: Wants, rng: &mut Rng) -> Self {
        let alone = Self::Household {
            couple: false,
            relatives: 0,
            children: 0,
        };
        if wants.child_alone || wants.age_assessed {
            return Self::ChildAlone;
        }
        if wants.family {
            return Self::Household {
                couple: true,
                relatives: 0,
                children: rng.between(1, 3).unsigned_abs(),
            };
        }
        if wants.couple {
            return Self::Household {
                couple: true,
                relatives: 0,
                children: 0,
            };
        }
        if wants.adult_alone || wants.detention || wants.forced || wants.pregnant {
            return alone;
        }
        if rng.permille(spread.child_alone) {
            return Self::ChildAlone;
        }
        let [one, two, three, more] = spread.party;
        let size = rng
            .weighed(&[(1, one), (2, two), (3, three), (4, more)])
            .unwrap_or(1);
        // Who is more than two is a child, or a grown brother or sister.
        let mut others = |count: u64| {
            let children = (0..count).filter(|_| rng.permille(spread.children)).count();
            let children = u64::try_from(children).unwrap_or(0);
            (count - children, children)
        };
        if size == 1 {
            return alone;
        }
        let (relatives, children) = others(size - if size == 2 { 1 } else { 2 });
        if size == 2 {
            // A couple, a parent with a child, or brothers.
            let parent_alone = children > 0 && rng.permille(300);
            let couple = !parent_alone && rng.permille(700);
            return Self::Household {
                couple,
                relatives: u64::from(!parent_alone && !couple),
                children: u64::from(parent_alone),
            };
        }
        if children == 0 && rng.permille(500) {
            return Self::Household {
                couple: false,
                relatives: size - 1,
                children: 0,
            };
        }
        let more = u64::from(size > 3 && rng.permille(250));
        Self::Household {
            couple: true,
            relatives,
            children: children + more,
        }
    }

    /// The members, for a case opened on a day and judged on another.
    pub(crate) fn members(
        self,
        spread: &Spread,
        wants: Wants,
        origin: Country,
        (opened, as_of): (Date, Date),
        rng: &mut Rng,
    ) -> Vec<Persona> {
        let names = Names::of(origin);
        let family = names.family(rng);
        let mut members: Vec<Persona> = Vec::with_capacity(6);
        let mut add = |role, sex, born, told, child, family, rng: &mut Rng| {
            let id = IDS.get(members.len()).copied().unwrap_or("p9");
            let given = names.given(sex, rng);
            members.push(Persona {
                id,
                role,
                sex,
                given,
                second: names.second(given, sex, rng),
                family,
                born,
                told,
                child,
            });
        };
        match self {
            Self::ChildAlone => {
                let female = rng.permille(if spread.female < 100 { 30 } else { 310 });
                let told = if wants.age_assessed {
                    Told::Age
                } else {
                    told(spread, wants, rng)
                };
                // Still a child on the day of judgement, beyond doubt.
                let born = match told {
                    Told::Day | Told::Month => as_of.plus_days(-rng.between(4750, 6430)),
                    Told::Year | Told::Age => as_of.plus_days(-rng.between(4750, 5700)),
                };
                let born = ordinary(born);
                add(
                    MemberRole::Principal,
                    sex(female),
                    born,
                    told,
                    true,
                    family,
                    rng,
                );
            }
            Self::Household {
                couple,
                relatives,
                children,
            } => {
                let lone_parent = children > 0 && !couple;
                let share = if lone_parent {
                    850
                } else if couple {
                    150
                } else {
                    spread.female
                };
                let female = wants.pregnant || rng.permille(share);
                let years = if wants.pregnant {
                    rng.between(20, 38)
                } else {
                    grown(spread, rng)
                };
                let how = told(spread, wants, rng);
                let born = ordinary(before(opened, years, rng));
                add(
                    MemberRole::Principal,
                    sex(female),
                    born,
                    how,
                    false,
                    family,
                    rng,
                );
                if couple {
                    let years = (years + rng.between(-5, 5)).max(20);
                    let born = ordinary(before(opened, years, rng));
                    let how = told(spread, Wants::default(), rng);
                    let theirs = names.family(rng);
                    add(
                        MemberRole::SpousePartner,
                        sex(!female),
                        born,
                        how,
                        false,
                        theirs,
                        rng,
                    );
                }
                for _ in 0..relatives {
                    let born = ordinary(before(opened, grown(spread, rng), rng));
                    let how = told(spread, Wants::default(), rng);
                    let female = rng.permille(200);
                    add(
                        MemberRole::Sibling,
                        sex(female),
                        born,
                        how,
                        false,
                        family,
                        rng,
                    );
                }
                for _ in 0..children {
                    let born = ordinary(opened.plus_days(-rng.between(250, 5300)));
                    let female = rng.permille(450);
                    add(
                        MemberRole::Child,
                        sex(female),
                        born,
                        Told::Day,
                        true,
                        family,
                        rng,
                    );
                }
            }
        }
        members
    }
}

const fn sex(female: bool) -> Sex {
    if female { Sex::Female } else { Sex::Male }
}

fn told(spread: &Spread, wants: Wants, rng: &mut Rng) -> Told {
    if wants.birth_day {
        return Told::Day;
    }
    let [day, year, age] = spread.births;
    let month = day / 20;
    rng.weighed(&[
        (Told::Day, day - month),
        (Told::Month, month),
        (Told::Year, year),
        (Told::Age, age),
    ])
    .unwrap_or(Told::Year)
}

/// An adult's age: a sum of twelve even draws is near enough to the normal curve.
fn grown(spread: &Spread, rng: &mut Rng) -> i64 {
    let (mean, deviation) = spread.age;
    (0..8)
        .map(|_| {
            let sum: i64 = (0..12).map(|_| rng.between(0, 999)).sum();
            mean + deviation * (sum - 5994) / 1000
        })
        .find(|years| (20..=75).contains(years))
        .unwrap_or(mean)
}

fn before(day: Date, years: i64, rng: &mut Rng) -> Date {
    day.plus_days(-(years * 1461 / 4) - rng.between(1, 360))
}

/// Not one of the days that stand for "unknown".
fn ordinary(day: Date) -> Date {
    match (day.month(), day.day()) {
        (1, 1) | (12, 31) => day.plus_days(2),
        (2, 29) => day.plus_days(1),
        _ => day,
    }
}
