//! An input as a script: read piece by piece, and without end (noughts follow).

/// What is left of an input.
pub(super) struct Script<'a>(pub(super) &'a [u8]);

impl<'a> Script<'a> {
    /// Whether nothing is left.
    pub(super) fn is_over(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    /// A piece of the input: its length first.
    pub(super) fn piece(&mut self) -> &'a [u8] {
        let len = usize::from(self.byte()) * 16 + usize::from(self.byte());
        let (piece, rest) = self.0.split_at(len.min(self.0.len()));
        self.0 = rest;
        piece
    }

    /// A number below `end`; 0 where there is none.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let number = if end > 256 {
            usize::from(self.byte()) * 256 + usize::from(self.byte())
        } else {
            usize::from(self.byte())
        };
        number.checked_rem(end).unwrap_or(0)
    }

    /// One of several.
    pub(super) fn of<'t, T>(&mut self, all: &'t [T]) -> Option<&'t T> {
        let place = self.below(all.len());
        all.get(place)
    }
}
