//! Other tables that look the same from outside.
//!
//! A cell is safe when some table with the same published numbers has `small_cell` or more there. Such a table is
//! found by raising and lowering cells in turn, along a path from the column of the cell back to its row, so that no
//! sum changes. Cells on the path have to be hidden; the path that needs the least to be hidden is taken.

use super::Matrix;

/// A way from one sum to another that needs no cell: both sums are hidden, and what one gains the other loses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Link {
    pub(super) from: Node,
    pub(super) to: Node,
    pub(super) room: u64,
}

/// A row or a column of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Node {
    Row(usize),
    Column(usize),
}

/// The search for paths in one table.
pub(super) struct Paths<'t> {
    counts: &'t Matrix<u64>,
    hidden: &'t mut Matrix<bool>,
    /// The counts of the other table.
    other: Matrix<u64>,
    barred: Option<(usize, usize)>,
    links: Vec<Link>,
    /// More than all cells together.
    nought: u64,
}

/// The least cost at which a node is reached, and the step to it from another.
type Known = (u64, Option<(usize, Step)>);

#[derive(Clone, Copy)]
enum Step {
    Raise(usize, usize),
    Lower(usize, usize),
    Link(usize),
}

impl<'t> Paths<'t> {
    pub(super) fn new(
        counts: &'t Matrix<u64>,
        hidden: &'t mut Matrix<bool>,
        barred: Option<(usize, usize)>,
        links: Vec<Link>,
    ) -> Self {
        let all: u64 = counts.places().map(|(i, j)| counts.at(i, j)).sum();
        Self {
            other: counts.clone(),
            counts,
            hidden,
            barred,
            links,
            nought: 100 + 2 * all,
        }
    }

    /// Moves so much from one sum to another, and hides the cells that it changes. False where it cannot be done.
    pub(super) fn carry(&mut self, from: Node, to: Node, amount: u64) -> bool {
        let mut left = amount;
        while left > 0 {
            let Some(path) = self.cheapest(from, to) else {
                return false;
            };
            let room = path.iter().map(|step| self.room(*step)).min();
            let now = room.unwrap_or(0).min(left);
            if now == 0 {
                return false;
            }
            for step in path {
                self.take(step, now);
            }
            left -= now;
        }
        true
    }

    fn room(&self, step: Step) -> u64 {
        match step {
            Step::Raise(..) => u64::MAX,
            Step::Lower(row, column) => self.other.at(row, column),
            Step::Link(place) => self.links.get(place).map_or(0, |link| link.room),
        }
    }

    fn take(&mut self, step: Step, amount: u64) {
        match step {
            Step::Raise(row, column) => {
                self.other.change(row, column, |count| count + amount);
                self.hidden.set(row, column, true);
            }
            Step::Lower(row, column) => {
                self.other
                    .change(row, column, |count| count.saturating_sub(amount));
                self.hidden.set(row, column, true);
            }
            Step::Link(place) => {
                if let Some(link) = self.links.get_mut(place) {
                    link.room = link.room.saturating_sub(amount);
                }
            }
        }
    }

    /// What it costs to touch a cell: little where it is hidden already, much where it is nought.
    fn cost(&self, row: usize, column: usize) -> u64 {
        match (self.hidden.at(row, column), self.counts.at(row, column)) {
            (true, _) => 1,
            (false, 0) => self.nought,
            (false, count) => 100 + count,
        }
    }

    fn number(&self, node: Node) -> usize {
        match node {
            Node::Row(row) => row,
            Node::Column(column) => self.counts.rows + column,
        }
    }

    /// Dijkstra's search over rows and columns.
    fn cheapest(&self, from: Node, to: Node) -> Option<Vec<Step>> {
        let size = self.counts.rows + self.counts.columns;
        let (start, goal) = (self.number(from), self.number(to));
        let mut best: Vec<Option<Known>> = vec![None; size];
        let mut done = vec![false; size];
        *best.get_mut(start)? = Some((0, None));
        loop {
            let open = best.iter().zip(&done).enumerate();
            let (here, cost) = open
                .filter(|(_, (_, done))| !**done)
                .filter_map(|(place, (known, _))| Some((place, (*known)?.0)))
                .min_by_key(|(_, cost)| *cost)?;
            *done.get_mut(here)? = true;
            if here == goal {
                break;
            }
            self.steps(here, |there, step, more| {
                let new = cost + more;
                if let Some(slot) = best.get_mut(there)
                    && slot.is_none_or(|(old, _)| new < old)
                {
                    *slot = Some((new, Some((here, step))));
                }
            });
        }
        let mut path = Vec::new();
        let mut here = goal;
        while let Some((before, step)) = (*best.get(here)?)?.1 {
            path.push(step);
            here = before;
        }
        Some(path)
    }

    fn steps(&self, here: usize, mut see: impl FnMut(usize, Step, u64)) {
        let rows = self.counts.rows;
        if here < rows {
            for column in 0..self.counts.columns {
                if self.barred != Some((here, column)) {
                    let step = Step::Raise(here, column);
                    see(rows + column, step, self.cost(here, column));
                }
            }
        } else {
            let column = here - rows;
            for row in 0..rows {
                if self.barred != Some((row, column)) && self.other.at(row, column) > 0 {
                    see(row, Step::Lower(row, column), self.cost(row, column));
                }
            }
        }
        for (place, link) in self.links.iter().enumerate() {
            if self.number(link.from) == here && link.room > 0 {
                see(self.number(link.to), Step::Link(place), 1);
            }
        }
    }
}
