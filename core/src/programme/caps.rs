//! Caps: the most a person or household may receive of a component.
//!
//! A cap is a row that says for whom it holds. Of the rows that hold, the most specific one counts: a row is more
//! specific than another if it holds only where the other holds too. Two rows that may hold for the same person while
//! neither is the more specific are refused when the programme loads.

use crate::codes::{Currency, EntitlementComponent};

use super::bands::Holds;
use super::cap::{Cap, CapQuestion};

/// Which cap holds.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum CapAnswer<'p> {
    /// This one.
    Cap(&'p Cap),
    /// The programme sets no cap.
    NoCap,
    /// It depends on something that is not known: a rule skips.
    Undetermined,
}

/// Between what and what the cap lies, for what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CapBounds {
    /// The programme sets no cap.
    NoCap,
    /// The least and the most that the cap can be, in minor units; both are the cap where everything is known.
    Between {
        /// The least.
        least: i64,
        /// The most; `None` where it may be that no cap holds.
        most: Option<i64>,
        /// Currency.
        currency: Currency,
    },
    /// Rows in several currencies may hold: no number can be told.
    SeveralCurrencies,
}

/// The caps of one version of a programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caps {
    rows: Vec<Cap>,
}

impl Caps {
    /// The rows, in the order of the file.
    #[must_use]
    pub fn rows(&self) -> &[Cap] {
        &self.rows
    }

    /// The most specific row that holds for certain.
    fn best(&self, asked: &CapQuestion) -> Option<&Cap> {
        // Of the rows that hold one lies within all others: the loader has seen to that.
        let mut best: Option<&Cap> = None;
        for row in &self.rows {
            if row.holds(asked) == Holds::Yes && best.is_none_or(|so_far| row.within(so_far)) {
                best = Some(row);
            }
        }
        best
    }

    /// Rows that may hold and, if they do, count before the best.
    fn open<'p>(
        &'p self,
        asked: &CapQuestion,
        best: Option<&'p Cap>,
    ) -> impl Iterator<Item = &'p Cap> {
        self.rows.iter().filter(move |row| {
            row.holds(asked) == Holds::Unknown && best.is_none_or(|known| row.within(known))
        })
    }

    /// Whether a component has a row at all.
    #[must_use]
    pub fn has(&self, component: EntitlementComponent) -> bool {
        self.rows.iter().any(|row| row.component == component)
    }

    /// The least and the most that the cap can be: an amount below the least is within it whoever the person turns
    /// out to be, an amount above the most is over it.
    ///
    /// ```
    /// use sankofa::codes::{BenefitUnit, EntitlementComponent};
    /// use sankofa::programme::{CapBounds, CapQuestion, Programmes};
    ///
    /// let rules = Programmes::builtin().version("eurp-nl@snapshot").unwrap();
    /// let mut asked = CapQuestion::new(EntitlementComponent::Reintegration, BenefitUnit::Person);
    /// asked.return_type = Some(sankofa::codes::ReturnType::Avrr);
    /// assert!(matches!(
    ///     rules.caps().bounds(&asked), // of a person of whom nothing else is known
    ///     CapBounds::Between { least: 100_000, most: Some(200_000), .. }
    /// ));
    /// ```
    #[must_use]
    pub fn bounds(&self, asked: &CapQuestion) -> CapBounds {
        let best = self.best(asked);
        let mut bounds = CapBounds::NoCap;
        for amount in best
            .into_iter()
            .chain(self.open(asked, best))
            .map(|row| row.amount)
        {
            bounds = match bounds {
                CapBounds::NoCap => CapBounds::Between {
                    least: amount.minor,
                    // Without a row that holds for certain it may be that none does.
                    most: best.map(|_| amount.minor),
                    currency: amount.currency,
                },
                CapBounds::Between {
                    least,
                    most,
                    currency,
                } if currency == amount.currency => CapBounds::Between {
                    least: least.min(amount.minor),
                    most: most.map(|most| most.max(amount.minor)),
                    currency,
                },
                _ => return CapBounds::SeveralCurrencies,
            };
        }
        bounds
    }

    /// The most specific row that holds.
    #[must_use]
    pub fn find(&self, asked: &CapQuestion) -> CapAnswer<'_> {
        let best = self.best(asked);
        let mut open = self.open(asked, best);
        match best {
            Some(known) if open.all(|row| row.same_benefit(known)) => CapAnswer::Cap(known),
            None if open.next().is_none() => CapAnswer::NoCap,
            _ => CapAnswer::Undetermined,
        }
    }

    /// Lays the rows of a file over these: they take the place of all rows of the same component and unit.
    pub(super) fn lay(&mut self, rows: &[Cap]) {
        self.rows.retain(|old| {
            !rows
                .iter()
                .any(|new| new.component == old.component && new.unit == old.unit)
        });
        self.rows.extend_from_slice(rows);
    }
}

/// The first two rows of one file that tie.
pub(super) fn tie(rows: &[Cap]) -> Option<(&Cap, &Cap)> {
    rows.iter().enumerate().find_map(|(at, row)| {
        let earlier = rows
            .iter()
            .take(at)
            .find(|earlier| row.ties_with(earlier, rows))?;
        Some((earlier, row))
    })
}
