//! One receipt for two deliveries.

use std::cmp::Ordering;

use smallvec::SmallVec;

use super::standing;
use crate::codes::Currency;
use crate::facts::Line;
use crate::findings::{Check, Gate, Home, Rule, cite};
use crate::model::{Case, Receipt};
use crate::rules::trace::{OTHERS, Trace, Used, bits};
use crate::rules::{Across, Common, Cx, Give, Key, OTHER, across_group as group, across_hash};

/// A receipt proves one delivery, or as many as its amount covers.
pub static DLV_012: Rule = Rule {
    code: "DLV-012",
    name: "receipt-used-twice",
    gates: &[Gate::G6],
    home: Home::DataSet,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &[OTHER],
    check: Check::CaseAndAcross(
        within_the_case,
        Across {
            keep,
            keys,
            clash: |a, b| {
                let (one, other) = (Packed::of(a.note), Packed::of(b.note));
                // A case that stands in the set twice is a matter of its own.
                a.case != b.case && a.who != b.who && one.over(other)
            },
        },
    ),
    ..Rule::NEW
};

/// A receipt as it stands with a delivery.
#[derive(Clone, Copy)]
struct Proof<'c> {
    number: &'c str,
    supplier: &'c str,
    /// The amount of the receipt; that of the delivery, where it states none.
    amount: i64,
    currency: Currency,
    /// What of it the delivery uses.
    used: i64,
    /// Places of delivery and receipt.
    at: (usize, usize),
}

impl<'c> Proof<'c> {
    /// What tells a receipt apart. `None` where it cannot be told apart.
    fn of(
        cx: &Cx<'c, '_>,
        line: &Line<'c>,
        place: usize,
        receipt: &'c Receipt<'c>,
    ) -> Option<Self> {
        let item = line.planned(cx.case).map(|(_, item)| item);
        let supplier = receipt
            .supplier
            .text()
            .or_else(|| line.delivery.provider.text())
            .or_else(|| item?.provider.text())?;
        let number = receipt.number.text()?;
        letters(number).next()?;
        let paid = line.delivery.amount.get();
        let stated = receipt.amount.get().or(paid)?;
        let (amount, currency) = (stated.minor.val()?, stated.currency.val()?);
        let used = paid.and_then(|paid| paid.in_currency(currency));
        Some(Self {
            number,
            supplier,
            amount,
            currency,
            used: used.unwrap_or(amount).min(amount),
            at: (line.place, place),
        })
    }

    /// Orders receipts so that those that are one stand together.
    fn order(&self, other: &Self) -> Ordering {
        letters(self.number)
            .cmp(letters(other.number))
            .then_with(|| letters(self.supplier).cmp(letters(other.supplier)))
            .then_with(|| (self.amount, self.currency).cmp(&(other.amount, other.currency)))
    }
}

/// Letters and digits, whatever their case.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
}

fn within_the_case(cx: &mut Cx<'_, '_>) {
    let receipts = standing(cx).map(|line| line.delivery.receipts.len());
    if receipts.sum::<usize>() < 2 {
        return;
    }
    let mut proofs: SmallVec<[Proof<'_>; 8]> = SmallVec::new();
    let mut amounts: SmallVec<[i64; 8]> = SmallVec::new();
    let mut unknown = 0_usize;
    for line in standing(cx) {
        for (place, receipt) in line.delivery.receipts.each() {
            match Proof::of(cx, line, place, receipt) {
                Some(proof) => {
                    proofs.push(proof);
                    amounts.push(proof.amount);
                }
                None => unknown += 1,
            }
        }
    }
    if unknown > 0 && unknown + proofs.len() > 1 {
        cx.skip();
    }
    // Numbers and suppliers need be looked at only where two amounts are the same.
    amounts.sort_unstable();
    if amounts.windows(2).any(|two| two.first() == two.last()) {
        used_twice(cx, &mut proofs);
    }
}

/// Tells of receipts that prove more than their amount.
#[cold]
fn used_twice(cx: &mut Cx<'_, '_>, proofs: &mut [Proof<'_>]) {
    proofs.sort_unstable_by(|one, other| one.order(other).then(one.at.cmp(&other.at)));
    for same in proofs.chunk_by(|one, other| one.order(other).is_eq()) {
        let Some((first, rest)) = same.split_first() else {
            continue;
        };
        let mut used = first.used;
        let mut delivery = first.at.0;
        for proof in rest {
            // One receipt, entered twice with one delivery.
            if proof.at.0 == delivery {
                continue;
            }
            delivery = proof.at.0;
            used = used.saturating_add(proof.used);
            if used > proof.amount {
                let at = |(delivery, receipt): (usize, usize)| {
                    let at = Case::at().deliveries().i(delivery);
                    at.receipts().i(receipt).number()
                };
                cx.fail_with(at(proof.at), at(first.at), []);
            }
        }
    }
}

/// Keeps the receipts of a case.
fn keep(cx: &Cx<'_, '_>, trace: &mut Trace) {
    if cx.case.merged.get().is_some() {
        return;
    }
    let small = |minor: i64| u32::try_from(minor.max(0)).unwrap_or(u32::MAX);
    for line in standing(cx) {
        for (place, receipt) in line.delivery.receipts.each() {
            let Some(proof) = Proof::of(cx, line, place, receipt) else {
                continue;
            };
            let (number, supplier) = (letters(proof.number), letters(proof.supplier));
            let words = (number.collect::<String>(), supplier.collect::<String>());
            let hash = across_hash((words, proof.amount, proof.currency));
            trace.receipts.push(Used {
                hash: bits(hash, OTHERS),
                amount: small(proof.amount),
                used: small(proof.used),
                at: proof.at,
            });
        }
    }
}

fn keys(trace: &Trace, give: &mut Give<'_>) {
    for one in &trace.receipts {
        let (amount, used) = (one.amount, one.used);
        let hash = group(Common::Receipt, [one.hash, amount.into()]);
        give(hash, &|| {
            let at = Case::at().deliveries().i(one.at.0).receipts().i(one.at.1);
            Key {
                // Cases without an id are not told apart.
                who: trace.id.unwrap_or_default(),
                note: Packed { amount, used }.note(),
                ..Key::new(hash, at.number())
            }
        });
    }
}

/// The amount of a receipt and what of it is used, in one number.
struct Packed {
    amount: u32,
    used: u32,
}

impl Packed {
    fn note(&self) -> i64 {
        i64::from_ne_bytes(((u64::from(self.amount) << 32) | u64::from(self.used)).to_ne_bytes())
    }

    fn of(note: i64) -> Self {
        let both = u64::from_ne_bytes(note.to_ne_bytes());
        Self {
            amount: u32::try_from(both >> 32).unwrap_or(u32::MAX),
            used: u32::try_from(both & u64::from(u32::MAX)).unwrap_or(u32::MAX),
        }
    }

    /// Whether two uses together are more than the receipt covers.
    fn over(&self, other: Self) -> bool {
        u64::from(self.used) + u64::from(other.used) > u64::from(self.amount)
    }
}
