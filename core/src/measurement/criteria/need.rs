//! B2: need against help. Of what is lacking to a full score, each dimension has a part; so it has of the help given.
//! 1 less half the sum of the differences: 1 where help went as need is, 0 where it went elsewhere altogether.

use crate::codes::Dimension;
use crate::measurement::disclosure_control::Control;
use crate::measurement::figure::{Figure, rounded};
use crate::measurement::indicators::Indicator;
use crate::measurement::look::{Look, is_reintegration};
use crate::measurement::marks::{PARTS, parts};

/// What is lacking and what was given, over all persons with a score.
#[derive(Clone, Debug, Default)]
pub(crate) struct NeedAndHelp {
    /// In parts of a score.
    lacking: [i64; 3],
    /// Deliveries under a plan.
    given: [u64; 3],
    persons: u64,
    unmeasured: u64,
}

const ORDER: [Dimension; 3] = [
    Dimension::Economic,
    Dimension::Social,
    Dimension::Psychosocial,
];

impl NeedAndHelp {
    /// Persons helped under a plan: need by their first survey, help by deliveries.
    pub(crate) fn add(&mut self, look: &Look<'_>) {
        for (who, _) in look.people() {
            let helped = || look.services().iter().filter(|one| one.goes_to(who.id()));
            if helped().next().is_none() {
                continue;
            }
            let first = look
                .surveys_of(who.id())
                .filter(|(_, survey, _)| is_reintegration(survey))
                .filter_map(|(on, survey, scored)| {
                    Some((on, survey.id.text(), scored?.dimensions()?))
                })
                .min_by_key(|(on, id, _)| (*on, *id));
            let Some((_, _, scores)) = first else {
                self.unmeasured += 1;
                continue;
            };
            self.persons += 1;
            for (sum, score) in self.lacking.iter_mut().zip(scores) {
                *sum += PARTS - parts(score);
            }
            for service in helped() {
                let item = service.item;
                let dimension = item
                    .dimension
                    .val()
                    .or_else(|| item.kind.val().and_then(|kind| kind.dimension()));
                let place = ORDER.iter().position(|one| Some(*one) == dimension);
                if let Some(count) = place.and_then(|place| self.given.get_mut(place)) {
                    *count += 1;
                }
            }
        }
    }

    pub(crate) fn figure(&self, indicator: &Indicator, control: Control) -> Figure {
        let mut figure = Figure::empty(indicator, Vec::new());
        if control.hides_mean(self.persons) && !control.rounds() {
            figure.suppressed = true;
            return figure;
        }
        figure.denominator = Some(control.shown(self.persons));
        figure.not_measured = Some(control.shown(self.unmeasured));
        let lacking: i64 = self.lacking.iter().sum();
        let given: u64 = self.given.iter().sum();
        if lacking > 0 && given > 0 {
            let apart: f64 = self
                .lacking
                .iter()
                .zip(self.given)
                .map(|(need, help)| {
                    (*need as f64 / lacking as f64 - help as f64 / given as f64).abs()
                })
                .sum();
            figure.value = Some(rounded(1.0 - apart / 2.0));
        }
        figure
    }
}
