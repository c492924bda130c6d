//! The tables that programmes publish: returns by year, country, corridor, sex and age, vulnerability; help by type and
//! dimension; scores by country and time.

use std::collections::{BTreeMap, BTreeSet};

use super::disclosure_control::{Cell, Control, Group, Line, Linked, Published};
use super::figure::rounded;
use super::keys::{By, Key, MOST_GROUPS};
use super::look::{Counted, Look, Subject, is_reintegration};
use super::sums::Sums;
use crate::codes::{Polarity, VulnerabilityCategory as V};
use crate::facts::{Member, live};
use crate::journey::MemberStanding;

/// A table as it is published.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Table {
    /// The name: `year_host`.
    pub name: &'static str,
    /// What stands at the rows, and at the columns: words of the same kind as `By`.
    pub axes: (&'static str, &'static str),
    /// The rows; the last is `total` where the table has sums.
    pub rows: Vec<String>,
    /// The columns; the last is `total` where the table has sums.
    pub columns: Vec<String>,
    /// The cells, row by row.
    pub cells: Vec<Vec<Value>>,
    /// Lines in which everybody stands in one cell, as row and column.
    pub groups: Vec<(String, String)>,
}

/// What stands in a cell.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub enum Value {
    /// A count.
    Count(u64),
    /// A mean of so many; of none there is no mean.
    Mean(Option<f64>, u64),
    /// Not shown.
    Hidden,
}

impl From<Cell> for Value {
    fn from(cell: Cell) -> Self {
        cell.count().map_or(Self::Hidden, Self::Count)
    }
}

/// Traits of who came back, in the order in which they are crossed.
const TRAITS: [By; 5] = [By::Year, By::Host, By::Origin, By::Sex, By::Age];
/// Tables of who came back, as places among the traits.
const CROSSED: [(&str, usize, usize); 4] = [
    ("year_host", 0, 1),
    ("year_origin", 0, 2),
    ("corridor", 1, 2),
    ("sex_age", 3, 4),
];

/// Groups of vulnerability that programmes publish: never a single category.
pub(crate) const VULNERABILITY: [&str; 3] = ["unaccompanied_or_separated", "trafficking", "health"];

/// Counts for all tables.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    known: [BTreeSet<Key>; TRAITS.len()],
    crossed: [BTreeMap<(Key, Key), u64>; CROSSED.len()],
    vulnerable: [u64; VULNERABILITY.len()],
    returned: u64,
    services: BTreeMap<(Key, Key), u64>,
    scores: BTreeMap<(Key, Key), Sums>,
}

/// All tables, and what is hidden of the margins of who came back.
pub(crate) struct Made {
    pub(crate) tables: Vec<Table>,
    /// For each trait: what is hidden of its values.
    pub(crate) margins: BTreeMap<By, (Vec<Key>, Line)>,
}

impl Counts {
    pub(crate) fn add(&mut self, look: &Look<'_>) {
        for (place, (who, at)) in look.people().enumerate() {
            if !look.has_returned(who, at) {
                continue;
            }
            self.returned += 1;
            let mut keys = [Key::Unknown; TRAITS.len()];
            let slots = keys.iter_mut().zip(TRAITS).zip(&mut self.known);
            for ((slot, by), known) in slots {
                let key = look.key(Subject::Person(place), by);
                let full = known.len() >= MOST_GROUPS && !known.contains(&key);
                *slot = if full { Key::Other } else { key };
                known.insert(*slot);
            }
            for (counts, (_, row, column)) in self.crossed.iter_mut().zip(CROSSED) {
                let at = |place: usize| keys.get(place).copied().unwrap_or(Key::Unknown);
                *counts.entry((at(row), at(column))).or_default() += 1;
            }
            let (found, _) = vulnerable(look, who, at);
            for (count, found) in self.vulnerable.iter_mut().zip(found) {
                *count += u64::from(found);
            }
        }
        for service in look.services() {
            let kind = service.item.kind.val();
            let told = service.item.dimension.val();
            let dimension = told.or_else(|| kind.and_then(|kind| kind.dimension()));
            let keys = (Key::code(kind), Key::code(dimension));
            *self.services.entry(keys).or_default() += 1;
        }
        look.subjects(Counted::Survey, |subject| self.survey(look, subject));
    }

    fn survey(&mut self, look: &Look<'_>, subject: Subject<'_, '_>) {
        let Subject::Survey(survey, scored) = subject else {
            return;
        };
        if !is_reintegration(survey) {
            return;
        }
        let only = look.facts.members().len() == 1;
        let id = survey.member.text();
        let whose = look.people().find(|(who, _)| match id {
            Some(_) => who.id() == id,
            None => only,
        });
        let back = whose.and_then(|(who, at)| look.returned_on(who, at));
        let days = survey
            .on
            .val()
            .zip(back)
            .map(|(on, back)| on.date().days_since(back));
        let window = match days {
            Some(0..=31) => Key::Code("baseline"),
            Some(183..=274) => Key::Code("midterm"),
            Some(365..=548) => Key::Code("final"),
            Some(_) => Key::Code("other"),
            None => Key::Unknown,
        };
        let keys = (look.key(Subject::Case, By::Origin), window);
        if self.scores.len() < 8 * MOST_GROUPS || self.scores.contains_key(&keys) {
            let composite = scored.and_then(|scored| scored.composite);
            let sums = self.scores.entry(keys).or_default();
            sums.value(composite.map(super::marks::parts), false);
        }
    }

    pub(crate) fn publish(&self, control: Control) -> Made {
        let keys: Vec<Vec<Key>> = self
            .known
            .iter()
            .map(|known| known.iter().copied().collect())
            .collect();
        let sizes: Vec<usize> = keys.iter().map(Vec::len).collect();
        let pairs = CROSSED.map(|(_, row, column)| (row, column));
        let mut linked = Linked::new(&sizes, &pairs);
        let place = |of: usize, key: Key| {
            let known = keys.get(of);
            known.and_then(|known| known.binary_search(&key).ok())
        };
        for (grid, (counts, (row, column))) in self.crossed.iter().zip(pairs).enumerate() {
            for ((a, b), count) in counts {
                if let (Some(a), Some(b)) = (place(row, *a), place(column, *b)) {
                    linked.add_crossed(grid, a, b, *count);
                }
            }
        }
        linked.sum_up();
        let published = linked.publish(control);
        let none = Vec::new();
        let of = |place: usize| keys.get(place).unwrap_or(&none);
        let mut tables: Vec<Table> = CROSSED
            .iter()
            .zip(&published.grids)
            .map(|((name, row, column), grid)| {
                let axis = |place: usize| TRAITS.get(place).map_or("", |by| by.code());
                table(
                    name,
                    (axis(*row), axis(*column)),
                    of(*row),
                    of(*column),
                    grid,
                )
            })
            .collect();
        tables.push(self.vulnerability(control));
        tables.push(self.help(control));
        tables.push(self.scores(control));
        let Published { margins, .. } = published;
        let margins = TRAITS
            .into_iter()
            .zip(keys.iter().cloned().zip(margins))
            .collect();
        Made { tables, margins }
    }

    /// Groups overlap: there is no sum to work a hidden one out of. Of few people nothing is told.
    fn vulnerability(&self, control: Control) -> Table {
        let few = control.is_small(self.returned);
        let cell = |count: u64| {
            // How many are not in the group tells as much as how many are.
            let small = few || control.hides_share(count, self.returned);
            if small && !control.rounds() {
                Value::Hidden
            } else {
                Value::Count(control.shown(count))
            }
        };
        Table {
            name: "vulnerability",
            axes: ("vulnerability", "persons"),
            rows: VULNERABILITY.map(str::to_owned).to_vec(),
            columns: vec!["persons".to_owned()],
            cells: self
                .vulnerable
                .iter()
                .map(|count| vec![cell(*count)])
                .collect(),
            groups: Vec::new(),
        }
    }

    fn help(&self, control: Control) -> Table {
        let (rows, columns) = axes(self.services.keys());
        let mut linked = Linked::new(&[rows.len(), columns.len()], &[(0, 1)]);
        for ((row, column), count) in &self.services {
            let at = (rows.binary_search(row), columns.binary_search(column));
            if let (Ok(row), Ok(column)) = at {
                linked.add(&[row, column], *count);
            }
        }
        let published = linked.publish(control);
        let grid = published.grids.first();
        grid.map_or_else(
            || empty("help", ("assistance_type", "dimension")),
            |grid| {
                table(
                    "help",
                    ("assistance_type", "dimension"),
                    &rows,
                    &columns,
                    grid,
                )
            },
        )
    }

    fn scores(&self, control: Control) -> Table {
        let (rows, mut columns) = axes(self.scores.keys());
        // As time goes on; what is in no window, last.
        columns.sort_by_key(|key| match key {
            Key::Code("baseline") => 0,
            Key::Code("midterm") => 1,
            Key::Code("final") => 2,
            _ => 3,
        });
        let cell = |row: &Key, column: &Key| {
            let sums = self.scores.get(&(*row, *column));
            let n = sums.map_or(0, |sums| sums.measured);
            if control.hides_mean(n) && !control.rounds() {
                return Value::Hidden;
            }
            let mean = sums.and_then(Sums::mean);
            let parts = super::marks::PARTS as f64;
            Value::Mean(mean.map(|mean| rounded(mean / parts)), control.shown(n))
        };
        Table {
            name: "scores",
            axes: ("origin", "window"),
            cells: rows
                .iter()
                .map(|row| columns.iter().map(|column| cell(row, column)).collect())
                .collect(),
            rows: rows.iter().map(Key::to_string).collect(),
            columns: columns.iter().map(Key::to_string).collect(),
            groups: Vec::new(),
        }
    }
}

fn axes<'k>(keys: impl Iterator<Item = &'k (Key, Key)> + Clone) -> (Vec<Key>, Vec<Key>) {
    let rows: BTreeSet<Key> = keys.clone().map(|(row, _)| *row).collect();
    let columns: BTreeSet<Key> = keys.map(|(_, column)| *column).collect();
    (rows.into_iter().collect(), columns.into_iter().collect())
}

fn empty(name: &'static str, axes: (&'static str, &'static str)) -> Table {
    Table {
        name,
        axes,
        rows: Vec::new(),
        columns: Vec::new(),
        cells: Vec::new(),
        groups: Vec::new(),
    }
}

fn table(
    name: &'static str,
    axes: (&'static str, &'static str),
    rows: &[Key],
    columns: &[Key],
    grid: &super::disclosure_control::Grid,
) -> Table {
    if rows.is_empty() {
        return empty(name, axes);
    }
    let total = || Some("total".to_owned());
    let label = |keys: &[Key]| keys.iter().map(Key::to_string).chain(total()).collect();
    let at = |keys: &[Key], place: usize| keys.get(place).map_or_else(String::new, Key::to_string);
    // A cell that holds all of its row and all of its column is told once.
    let mut groups: Vec<(String, String)> = Vec::new();
    for group in &grid.groups {
        let (Group::Row(row, column) | Group::Column(column, row)) = group;
        let cell = (at(rows, *row), at(columns, *column));
        if !groups.contains(&cell) {
            groups.push(cell);
        }
    }
    Table {
        name,
        axes,
        rows: label(rows),
        columns: label(columns),
        cells: grid
            .cells
            .iter()
            .map(|row| row.iter().map(|cell| Value::from(*cell)).collect())
            .collect(),
        groups,
    }
}

/// The published groups of vulnerability that a person is in, and whether something else makes them vulnerable.
pub(crate) fn vulnerable(
    look: &Look<'_>,
    who: &Member<'_>,
    at: &MemberStanding,
) -> ([bool; VULNERABILITY.len()], bool) {
    let told = live(&who.person.vulnerabilities, look.as_of)
        .filter(|(_, one)| one.polarity.val() != Some(Polarity::Protective))
        .filter_map(|(_, one)| one.category.val());
    let (mut found, mut other) = ([false; VULNERABILITY.len()], false);
    if who.is_alone_on(look.returned_on(who, at).unwrap_or(look.as_of)) {
        found = [true, false, false];
    }
    for category in told {
        match group(category).and_then(|place| found.get_mut(place)) {
            Some(slot) => *slot = true,
            None => other = true,
        }
    }
    (found, other)
}

/// The published group of a vulnerability.
fn group(category: V) -> Option<usize> {
    match category {
        V::UmcUnaccompanied | V::UmcSeparated => Some(0),
        V::VotPossible | V::VotActual => Some(1),
        V::SeriousMedical
        | V::MentalHealth
        | V::SubstanceDependence
        | V::DisabilityPhysical
        | V::DisabilitySensory
        | V::DisabilityIntellectual
        | V::DisabilityPsychosocial => Some(2),
        _ => None,
    }
}
