//! Tables with common margins: counts of the same people by two traits each.

use super::paths::{Link, Node, Paths};
use super::{Control, Line, Matrix};

/// Counts of the same people by several traits, crossed in pairs.
#[derive(Clone, Debug, Default)]
pub struct Linked {
    margins: Vec<Vec<u64>>,
    grids: Vec<Crossed>,
    total: u64,
}

#[derive(Clone, Debug)]
struct Crossed {
    rows: usize,
    columns: usize,
    counts: Matrix<u64>,
}

/// A count as it is published.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cell {
    /// Shown.
    Count(u64),
    /// Hidden.
    Hidden,
}

impl Cell {
    /// The count, where it is shown.
    #[must_use]
    pub const fn count(self) -> Option<u64> {
        match self {
            Self::Count(count) => Some(count),
            Self::Hidden => None,
        }
    }
}

/// A table as it is published: rows of cells, with the sum of each row at its end and the sums of the columns below.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Grid {
    /// The cells.
    pub cells: Vec<Vec<Cell>>,
    /// Lines in which everybody stands in one cell: who knows that somebody is in the line knows the rest.
    pub groups: Vec<Group>,
}

/// A line of a table in which everybody stands in one cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Group {
    /// A row, and the column in which all of it stands.
    Row(usize, usize),
    /// A column, and the row in which all of it stands.
    Column(usize, usize),
}

/// What is published of linked tables.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Published {
    /// The tables, in the order in which they were crossed.
    pub grids: Vec<Grid>,
    pub(crate) margins: Vec<Line>,
}

impl Linked {
    /// No people, by traits of so many values each; `crossed` names pairs of traits, rows before columns, each pair
    /// once.
    #[must_use]
    pub fn new(traits: &[usize], crossed: &[(usize, usize)]) -> Self {
        let size = |of: usize| traits.get(of).copied().unwrap_or(0);
        Self {
            margins: traits.iter().map(|size| vec![0; *size]).collect(),
            grids: crossed
                .iter()
                .map(|(rows, columns)| Crossed {
                    rows: *rows,
                    columns: *columns,
                    counts: Matrix::new(size(*rows), size(*columns)),
                })
                .collect(),
            total: 0,
        }
    }

    /// Adds people who have these traits: for each trait the place of its value.
    pub fn add(&mut self, traits: &[usize], people: u64) {
        let at = |of: usize| traits.get(of).copied().unwrap_or(usize::MAX);
        for (of, margin) in self.margins.iter_mut().enumerate() {
            if let Some(count) = margin.get_mut(at(of)) {
                *count += people;
            }
        }
        for grid in &mut self.grids {
            let (row, column) = (at(grid.rows), at(grid.columns));
            grid.counts.change(row, column, |count| count + people);
        }
        self.total += people;
    }

    /// Adds people to one table, by traits that no other table knows.
    pub(crate) fn add_crossed(&mut self, grid: usize, row: usize, column: usize, people: u64) {
        if let Some(grid) = self.grids.get_mut(grid) {
            grid.counts.change(row, column, |count| count + people);
        }
    }

    /// Works the margins and the sum out of the first table that has each.
    pub(crate) fn sum_up(&mut self) {
        for margin in &mut self.margins {
            margin.fill(0);
        }
        let mut filled = vec![false; self.margins.len()];
        for grid in &self.grids {
            for (of, by_row) in [(grid.rows, true), (grid.columns, false)] {
                if filled.get(of).copied().unwrap_or(true) {
                    continue;
                }
                if let Some(slot) = filled.get_mut(of) {
                    *slot = true;
                }
                for (row, column) in grid.counts.places() {
                    let place = if by_row { row } else { column };
                    let margin = self.margins.get_mut(of);
                    if let Some(count) = margin.and_then(|margin| margin.get_mut(place)) {
                        *count += grid.counts.at(row, column);
                    }
                }
            }
        }
        self.total = self.margins.first().map_or(0, |margin| margin.iter().sum());
    }

    /// Hides what has to be hidden.
    ///
    /// Margins come first: what is hidden of them could be more at the cost of a reserve, in every table that has
    /// them, whatever else is known. Then each table by itself, with all other margins taken as known: so that tables
    /// put side by side tell no more than each of them.
    #[must_use]
    pub fn publish(&self, control: Control) -> Published {
        let plain = control.rounds();
        let margins: Vec<Line> = self
            .margins
            .iter()
            .map(|margin| {
                if plain {
                    Line {
                        hidden: vec![false; margin.len()],
                        ..Line::default()
                    }
                } else {
                    Line::of(margin, control)
                }
            })
            .collect();
        let none = Line::default();
        let grids = self
            .grids
            .iter()
            .map(|grid| {
                let rows = margins.get(grid.rows).unwrap_or(&none);
                let columns = margins.get(grid.columns).unwrap_or(&none);
                let hidden = if plain {
                    Matrix::new(grid.counts.rows, grid.counts.columns)
                } else {
                    self.hide(grid, rows, columns, control)
                };
                self.grid(grid, rows, columns, &hidden, control)
            })
            .collect();
        Published { grids, margins }
    }

    fn sum(&self, margin: usize, place: usize) -> u64 {
        let margin = self.margins.get(margin);
        margin
            .and_then(|margin| margin.get(place))
            .copied()
            .unwrap_or(0)
    }

    fn hide(&self, grid: &Crossed, rows: &Line, columns: &Line, control: Control) -> Matrix<bool> {
        let counts = &grid.counts;
        let mut hidden = Matrix::new(counts.rows, counts.columns);
        // Of a line that is shown to be empty everything is known.
        let empty = |row: usize, column: usize| {
            (self.sum(grid.rows, row) == 0 && !rows.hides(row))
                || (self.sum(grid.columns, column) == 0 && !columns.hides(column))
        };
        let all = |hidden: &mut Matrix<bool>| {
            for (row, column) in counts.places() {
                hidden.set(row, column, !empty(row, column));
            }
        };
        if rows.withheld || columns.withheld {
            all(&mut hidden);
            return hidden;
        }
        for (row, column) in counts.places() {
            hidden.set(row, column, control.is_small(counts.at(row, column)));
        }
        if !protect(counts, &mut hidden, rows, columns, control) {
            all(&mut hidden);
        }
        hidden
    }

    fn grid(
        &self,
        grid: &Crossed,
        rows: &Line,
        columns: &Line,
        hidden: &Matrix<bool>,
        control: Control,
    ) -> Grid {
        let counts = &grid.counts;
        let cell = |hidden: bool, count: u64| match hidden {
            true => Cell::Hidden,
            false => Cell::Count(control.shown(count)),
        };
        let mut cells: Vec<Vec<Cell>> = (0..counts.rows)
            .map(|row| {
                let inner = (0..counts.columns)
                    .map(|column| cell(hidden.at(row, column), counts.at(row, column)));
                let sum = cell(rows.hides(row), self.sum(grid.rows, row));
                inner.chain([sum]).collect()
            })
            .collect();
        let sums = (0..counts.columns)
            .map(|column| cell(columns.hides(column), self.sum(grid.columns, column)));
        let total = cell(rows.total || columns.total, self.total);
        cells.push(sums.chain([total]).collect());
        Grid {
            groups: self.groups(grid, rows, columns, hidden),
            cells,
        }
    }

    fn groups(
        &self,
        grid: &Crossed,
        rows: &Line,
        columns: &Line,
        hidden: &Matrix<bool>,
    ) -> Vec<Group> {
        let counts = &grid.counts;
        let whole = |sum: u64, row: usize, column: usize| {
            sum > 0 && counts.at(row, column) == sum && !hidden.at(row, column)
        };
        let by_row = counts.places().filter(|(row, column)| {
            counts.columns > 1
                && !rows.hides(*row)
                && whole(self.sum(grid.rows, *row), *row, *column)
        });
        let by_column = counts.places().filter(|(row, column)| {
            counts.rows > 1
                && !columns.hides(*column)
                && whole(self.sum(grid.columns, *column), *row, *column)
        });
        by_row
            .map(|(row, column)| Group::Row(row, column))
            .chain(by_column.map(|(row, column)| Group::Column(column, row)))
            .collect()
    }
}

/// Hides as much of a table as is needed. False where it cannot be done.
fn protect(
    counts: &Matrix<u64>,
    hidden: &mut Matrix<bool>,
    rows: &Line,
    columns: &Line,
    control: Control,
) -> bool {
    let much = control.small_cell();
    // Hidden margins can be more in this table too, while the sums across stay.
    if let Some(reserve) = rows.reserve {
        for poor in rows.poor() {
            let mut paths = Paths::new(counts, hidden, None, Vec::new());
            if !paths.carry(Node::Row(poor), Node::Row(reserve), much) {
                return false;
            }
        }
    }
    if let Some(reserve) = columns.reserve {
        for poor in columns.poor() {
            let mut paths = Paths::new(counts, hidden, None, Vec::new());
            if !paths.carry(Node::Column(reserve), Node::Column(poor), much) {
                return false;
            }
        }
    }
    let mut safe = Matrix::<bool>::new(counts.rows, counts.columns);
    loop {
        let open = counts.places().find(|(row, column)| {
            hidden.at(*row, *column) && counts.at(*row, *column) < much && !safe.at(*row, *column)
        });
        let Some((row, column)) = open else {
            return true;
        };
        let mut links = Vec::new();
        if let Some(reserve) = rows.feeds(row) {
            links.push(Link {
                from: Node::Row(reserve),
                to: Node::Row(row),
                room: much,
            });
        }
        if let Some(reserve) = columns.feeds(column) {
            links.push(Link {
                from: Node::Column(column),
                to: Node::Column(reserve),
                room: much,
            });
        }
        let lacking = much - counts.at(row, column);
        let mut paths = Paths::new(counts, hidden, Some((row, column)), links);
        if !paths.carry(Node::Column(column), Node::Row(row), lacking) {
            return false;
        }
        safe.set(row, column, true);
    }
}
