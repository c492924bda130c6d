//! Figures: a value with all that has to be known to read it.

use super::disclosure_control::Control;
use super::indicators::{Indicator, Kind};
use super::sums::Sums;

/// One figure of one indicator: over all, or of a group.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Figure {
    /// The indicator's code.
    pub code: &'static str,
    /// The group: what is told apart, and its value. Empty: over all.
    pub by: Vec<(&'static str, String)>,
    /// The value; none where nothing was measured, or it is not shown.
    pub value: Option<f64>,
    /// Those who meet it. A mean and a median have none.
    pub numerator: Option<u64>,
    /// Those who were measured.
    pub denominator: Option<u64>,
    /// Those who should have been, and could not be; none where they are few.
    pub not_measured: Option<u64>,
    /// Of a share: the least and the most that it can be, had all been measured.
    pub bounds: Option<(f64, f64)>,
    /// The target.
    pub target: Option<f64>,
    /// Not shown, because too few people stand behind it, or behind what could be worked out with it.
    pub suppressed: bool,
    /// Of a mean: the standard deviation.
    pub sd: Option<f64>,
    /// What to bear in mind: the id of a message.
    pub note: Option<&'static str>,
}

/// To four places, as reports show it.
pub(crate) fn rounded(value: f64) -> f64 {
    let value = (value * 10_000.0).round() / 10_000.0;
    // No nought below nought.
    if value == 0.0 { 0.0 } else { value }
}

fn part(numerator: u64, denominator: u64) -> Option<f64> {
    // Counts of people are far below 2^53.
    (denominator > 0).then(|| rounded(numerator as f64 / denominator as f64))
}

impl Figure {
    pub(crate) fn empty(indicator: &Indicator, by: Vec<(&'static str, String)>) -> Self {
        Self {
            code: indicator.code,
            by,
            value: None,
            numerator: None,
            denominator: None,
            not_measured: None,
            bounds: None,
            target: indicator.target,
            suppressed: false,
            sd: None,
            note: (indicator.kind == Kind::Outside).then_some("measure-outside"),
        }
    }

    pub(crate) fn of(
        indicator: &Indicator,
        by: Vec<(&'static str, String)>,
        sums: &Sums,
        hidden: bool,
        control: Control,
    ) -> Self {
        let mut figure = Self::empty(indicator, by);
        if indicator.kind == Kind::Outside {
            return figure;
        }
        if hidden {
            figure.suppressed = true;
            return figure;
        }
        let met = control.shown(sums.met);
        let unmet = control.shown(sums.unmet());
        let open = control.shown(sums.unmeasured);
        let measured = if control.rounds() && indicator.kind == Kind::Share {
            met + unmet
        } else {
            control.shown(sums.measured)
        };
        figure.denominator = Some(measured);
        // How few could not be measured is not told either, nor bounds out of which it would come.
        let told = control.rounds() || !control.is_small(sums.unmeasured);
        figure.not_measured = told.then_some(open);
        let parts = indicator.number.map_or(1, |number| number.parts) as f64;
        match indicator.kind {
            Kind::Count => {
                figure.value = Some(measured as f64);
                figure.numerator = Some(measured);
            }
            Kind::Share => {
                figure.numerator = Some(met);
                figure.value = part(met, measured);
                let bounds = part(met, measured + open).zip(part(met + open, measured + open));
                figure.bounds = bounds.filter(|_| told);
            }
            Kind::Mean => {
                figure.value = sums.mean().map(|mean| rounded(mean / parts));
                figure.sd = sums.deviation().map(|sd| rounded(sd / parts));
            }
            Kind::Median => {
                figure.value = sums.median().map(|value| rounded(value as f64 / parts));
            }
            Kind::Ratio => {
                figure.value = (sums.per > 0).then(|| rounded(sums.sum as f64 / sums.per as f64));
            }
            Kind::WorkedOut | Kind::Outside => {}
        }
        let caution = sums.caution > 0 && indicator.number.is_some_and(|one| one.caution.is_some());
        if caution {
            figure.note = Some("measure-low-months");
        }
        figure
    }

    /// Whether too few people stand behind the sums: those who meet it, those who do not, or all who are asked for.
    pub(crate) fn is_small(indicator: &Indicator, sums: &Sums, control: Control) -> bool {
        let secrets = Self::secrets(indicator, sums);
        !control.rounds() && secrets.into_iter().any(|count| control.is_small(count))
    }

    /// The counts of which none may come out.
    pub(crate) const fn secrets(indicator: &Indicator, sums: &Sums) -> [u64; 3] {
        let asked = sums.measured + sums.unmeasured;
        match indicator.kind {
            Kind::Share => [sums.met, sums.unmet(), asked],
            _ => [sums.measured, 0, asked],
        }
    }
}
