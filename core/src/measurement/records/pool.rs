//! Texts of cells, each kept once.

use std::collections::BTreeMap;

/// Texts with their places, from 1.
#[derive(Debug, Default)]
pub(super) struct Pool(BTreeMap<Box<str>, u32>);

impl Pool {
    pub(super) fn place(&mut self, text: &str) -> u32 {
        if let Some(place) = self.0.get(text) {
            return *place;
        }
        let place = u32::try_from(self.0.len() + 1).unwrap_or(u32::MAX);
        self.0.insert(text.into(), place);
        place
    }

    /// The texts in order, and for each place its rank among them, from 1: in which order they came is forgotten.
    pub(super) fn sorted(self) -> (Vec<Box<str>>, Vec<u32>) {
        let mut ranks = vec![0; self.0.len() + 1];
        let mut texts = Vec::with_capacity(self.0.len());
        for ((text, place), rank) in self.0.into_iter().zip(1..) {
            let place = usize::try_from(place).unwrap_or(usize::MAX);
            if let Some(slot) = ranks.get_mut(place) {
                *slot = rank;
            }
            texts.push(text);
        }
        (texts, ranks)
    }
}
