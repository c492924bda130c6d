//! One line of counts whose sum is published.

use super::Control;

/// Which counts of a line are hidden.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Line {
    /// The sum is hidden.
    pub(crate) total: bool,
    /// Everything is hidden, noughts too: too little stands behind it.
    pub(crate) withheld: bool,
    /// By place.
    pub(crate) hidden: Vec<bool>,
    /// The place of a count that is not small and hidden beside the small ones: out of it they could be more.
    pub(crate) reserve: Option<usize>,
}

impl Line {
    /// What has to be hidden of counts whose sum is published. Each hidden count can then be as much as all hidden
    /// ones together, which is not small.
    pub(crate) fn of(counts: &[u64], control: Control) -> Self {
        let total: u64 = counts.iter().sum();
        let mut line = Self {
            hidden: counts.iter().map(|one| control.is_small(*one)).collect(),
            ..Self::default()
        };
        if !control.is_small(total) && !line.hidden.contains(&true) {
            return line;
        }
        let large = counts.iter().enumerate().filter(|(_, one)| **one > 0);
        line.reserve = large
            .filter(|(_, one)| !control.is_small(**one))
            .min_by_key(|(_, one)| **one)
            .map(|(place, _)| place);
        match line.reserve.and_then(|place| line.hidden.get_mut(place)) {
            Some(slot) => *slot = true,
            None => {
                line.total = control.is_small(total);
                line.withheld = true;
                line.hidden.fill(true);
            }
        }
        line
    }

    /// Whether the count at a place is hidden.
    pub(crate) fn hides(&self, place: usize) -> bool {
        self.hidden.get(place).copied().unwrap_or(self.withheld)
    }

    /// The small counts that are hidden beside a reserve.
    pub(crate) fn poor(&self) -> impl Iterator<Item = usize> {
        let places = self
            .hidden
            .iter()
            .enumerate()
            .filter(|(_, hidden)| **hidden);
        places
            .map(|(place, _)| place)
            .filter(|place| self.reserve.is_some_and(|reserve| reserve != *place))
    }

    /// The reserve out of which the count at a place could be more, if it is hidden and small.
    pub(crate) fn feeds(&self, place: usize) -> Option<usize> {
        self.reserve
            .filter(|reserve| *reserve != place && self.hides(place))
    }
}
