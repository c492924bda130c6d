//! Chance that is the same everywhere: SplitMix64, in whole numbers only.

/// A stream of numbers that depends on its seed and on nothing else.
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    /// The stream of a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The stream of the case with a number, apart from those of all other cases.
    #[must_use]
    pub fn of(seed: u64, number: u64) -> Self {
        let mut both = Self(seed);
        let salt = both.next();
        let mut own = Self(salt ^ number.wrapping_mul(0xD605_BBB5_8C8A_BC03));
        own.next();
        own
    }

    /// A stream of its own that leaves this one where it is.
    #[must_use]
    pub(crate) fn apart(&self) -> Self {
        let seed = self.clone().next();
        Self(seed ^ 0xA076_1D64_78BD_642F)
    }

    /// The next 64 bits.
    #[allow(
        clippy::should_implement_trait,
        reason = "an endless stream is no iterator"
    )]
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// A number from nought to `end`, `end` left out; nought where `end` is nought.
    pub fn below(&mut self, end: u64) -> u64 {
        // The upper half of the product: even to within one part in 2^64 / end.
        let product = u128::from(self.next()) * u128::from(end);
        u64::try_from(product >> 64).unwrap_or(0)
    }

    /// A number between two, both of them possible.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.saturating_sub(low).max(0).unsigned_abs() + 1;
        low.saturating_add_unsigned(self.below(span))
    }

    /// True in so many of a thousand.
    pub fn permille(&mut self, share: u64) -> bool {
        self.below(1000) < share
    }

    /// One of several.
    ///
    /// `None` only where there is none.
    pub fn pick<'l, T>(&mut self, list: &'l [T]) -> Option<&'l T> {
        let place = self.below(u64::try_from(list.len()).unwrap_or(0));
        list.get(usize::try_from(place).unwrap_or(0))
    }

    /// One of several, each as likely as its weight says.
    pub fn weighed<T: Copy>(&mut self, list: &[(T, u64)]) -> Option<T> {
        let mut left = self.below(list.iter().map(|(_, weight)| weight).sum());
        list.iter().find_map(|(one, weight)| {
            if left < *weight {
                return Some(*one);
            }
            left -= weight;
            None
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::Rng;

    #[test]
    fn published_values_of_splitmix64() {
        let mut rng = Rng::new(1_234_567);
        assert_eq!(rng.next(), 6_457_827_717_110_365_317);
        assert_eq!(rng.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn bounds_are_kept_and_reached() {
        let mut rng = Rng::new(7);
        let drawn: Vec<i64> = (0..1000).map(|_| rng.between(-2, 2)).collect();
        assert_eq!(drawn.iter().min(), Some(&-2));
        assert_eq!(drawn.iter().max(), Some(&2));
        assert_eq!(rng.below(0), 0);
        assert!(rng.pick::<u8>(&[]).is_none());
        let few = (0..10_000)
            .filter(|_| rng.weighed(&[('a', 1), ('b', 9)]).unwrap() == 'a')
            .count();
        assert!((800..1200).contains(&few));
    }
}
