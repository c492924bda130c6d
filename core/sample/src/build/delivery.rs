//! Deliveries, paid in the money of the country.

use sankofa::codes::{AckKind, AssistanceType};
use sankofa::model::{Acknowledgement, Case, Delivery, Money, Rate, Receipt, Training};
use sankofa::values::Decimal;

use super::people;
use super::plan::Item;
use crate::country::Land;
use crate::story::Story;

pub(super) fn add(case: &mut Case<'static>, story: &Story, items: &[Item]) {
    let calendar = story.days.opened.year();
    for (place, (item, cents, on)) in story.delivered(items).enumerate() {
        let local = in_local(story.origin, cents);
        let place = place + 1;
        let mut delivery = Delivery::new(format!("dl{place}"))
            .item(item.id)
            .entitlement("e1")
            .programme(story.programme)
            .provider(item.provider.clone())
            .form(item.form)
            .on(on)
            .amount(Money::new(local, story.origin.currency))
            .programme_amount(Money::new(cents, sankofa::codes::Currency::Eur))
            .receipts([Receipt::new(format!("r{place}"))
                .number(format!("{calendar}-{:07}-{place}", story.number))
                .supplier(item.provider.clone())
                .amount(Money::new(local, story.origin.currency))])
            .acknowledged(
                Acknowledgement::default()
                    .by(if story.child_alone {
                        people::CAREGIVER
                    } else {
                        "p1"
                    })
                    .on(on)
                    .kind(AckKind::Certificate),
            );
        if let Ok(value) = story.origin.rate.parse::<Decimal>() {
            delivery = delivery.rate(
                Rate::new(story.origin.currency, sankofa::codes::Currency::Eur, value)
                    .on(on.plus_days(-2))
                    .source(if story.origin.fixed {
                        "fixed parity"
                    } else {
                        "made-up table of the month"
                    }),
            );
        }
        if item.kind == AssistanceType::Tvet {
            delivery = delivery.training(
                Training::default()
                    .started_on(on.plus_days(-4))
                    .ended_on(on)
                    .place("made-up training centre")
                    .certificate(true),
            );
        }
        if item.instalments {
            let number = item
                .parts
                .iter()
                .position(|(_, day)| *day == on)
                .and_then(|before| u32::try_from(before + 1).ok())
                .unwrap_or(1);
            delivery = delivery.instalment(number);
            if number > 1 {
                delivery = delivery
                    .use_shown_on(on.plus_days(-1))
                    .use_shown_by(story.offices.origin.clone());
            }
        }
        case.deliveries.push(delivery);
    }
}

/// Cents of a euro in the smallest unit of a country's money, the half away from nought.
fn in_local(land: &Land, cents: i64) -> i64 {
    let Ok(rate) = land.rate.parse::<Decimal>() else {
        return cents;
    };
    let units = 10_i128.pow(u32::from(rate.scale()) + u32::from(land.currency.exponent()));
    let per = i128::from(rate.digits()) * 100;
    let local = (i128::from(cents) * units + per / 2) / per.max(1);
    i64::try_from(local).unwrap_or(cents)
}
