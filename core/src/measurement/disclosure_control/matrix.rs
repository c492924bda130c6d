//! A table of numbers that answers for places outside it with the default.

/// Rows and columns of plain values.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Matrix<T> {
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    values: Vec<T>,
}

impl<T: Copy + Default> Matrix<T> {
    pub(crate) fn new(rows: usize, columns: usize) -> Self {
        Self {
            rows,
            columns,
            values: vec![T::default(); rows * columns],
        }
    }

    fn place(&self, row: usize, column: usize) -> Option<usize> {
        (row < self.rows && column < self.columns).then(|| row * self.columns + column)
    }

    pub(crate) fn at(&self, row: usize, column: usize) -> T {
        self.place(row, column)
            .and_then(|place| self.values.get(place))
            .copied()
            .unwrap_or_default()
    }

    pub(crate) fn change(&mut self, row: usize, column: usize, by: impl FnOnce(T) -> T) {
        if let Some(slot) = self
            .place(row, column)
            .and_then(|place| self.values.get_mut(place))
        {
            *slot = by(*slot);
        }
    }

    pub(crate) fn set(&mut self, row: usize, column: usize, value: T) {
        self.change(row, column, |_| value);
    }

    /// All places, row by row.
    pub(crate) fn places(&self) -> impl Iterator<Item = (usize, usize)> + use<T> {
        let columns = self.columns;
        (0..self.rows).flat_map(move |row| (0..columns).map(move |column| (row, column)))
    }
}
