//! Which fields refer to which records, by their numbers.

use std::sync::LazyLock;

use crate::model::Case;
use crate::model::links::{To, target};
use crate::record::{Datum, Record, RecordInfo, Shape};

impl To {
    /// The word in findings.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Consent => "consent",
            Self::Attachment => "attachment",
            Self::Paper => "document",
            Self::Entitlement => "entitlement",
            Self::Plan => "plan",
            Self::Item => "item",
            Self::Need => "need",
            Self::Skill => "skill",
            Self::Delivery => "delivery",
            Self::Declaration => "declaration",
            Self::Decision => "decision",
            Self::Request => "request",
            Self::Referral => "referral",
            Self::Guardianship => "guardianship",
            Self::Receiving => "receiving",
            Self::Leg => "leg",
            Self::DueVisit => "due_visit",
            Self::Visit => "visit",
            Self::Incident => "incident",
            Self::Contact => "contact",
            Self::Record => "record",
            Self::Same => "same_list",
        }
    }

    /// The lists in which it may lead to a record, as field numbers. None: any list, or the same.
    fn lists(self) -> Vec<u16> {
        let case = Case::at();
        let (member, plan) = (case.members().i(0), case.plans().i(0));
        let (protection, monitoring) = (case.protection(), case.monitoring());
        let lists = match self {
            Self::Member => vec![case.members().loc()],
            Self::Consent => vec![case.consents().loc()],
            Self::Attachment => vec![case.attachments().loc()],
            Self::Paper => vec![case.attachments().loc(), member.documents().loc()],
            Self::Entitlement => vec![case.entitlements().loc()],
            Self::Plan => vec![case.plans().loc()],
            Self::Item => vec![plan.items().loc()],
            Self::Need => vec![plan.needs().loc()],
            Self::Skill => vec![member.skills().loc()],
            Self::Delivery => vec![case.deliveries().loc()],
            Self::Declaration => vec![case.declarations().loc()],
            Self::Decision => vec![case.decisions().loc()],
            Self::Request => vec![case.requests().loc()],
            Self::Referral => vec![case.referrals().loc()],
            Self::Guardianship => vec![protection.guardianships().loc()],
            Self::Receiving => vec![protection.receiving().loc()],
            Self::Leg => vec![case.travel().legs().loc()],
            Self::DueVisit => vec![monitoring.schedule().loc()],
            Self::Visit => vec![monitoring.visits().loc()],
            Self::Incident => vec![case.incidents().loc()],
            Self::Contact => vec![member.phones().loc(), member.contacts().loc()],
            Self::Record | Self::Same => Vec::new(),
        };
        lists.iter().map(|loc| loc.field()).collect()
    }
}

/// What a field is to the structure of a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    /// Nothing.
    None,
    /// The id of a record in a list.
    Id,
    /// Says that a record no longer counts.
    Voided,
    /// A reference.
    Refers(To),
}

/// What every field is, by its number.
pub(super) struct Table {
    parts: Vec<Part>,
    /// By [`To`].
    lists: Vec<Vec<u16>>,
}

impl Table {
    pub(super) fn get() -> &'static Self {
        static TABLE: LazyLock<Table> = LazyLock::new(|| {
            let size = usize::from(<Case<'static> as Datum<'static>>::SIZE) + 1;
            let mut table = Table {
                parts: vec![Part::None; size],
                lists: Vec::new(),
            };
            table.fill(Case::RECORD, 0, false);
            table
        });
        &TABLE
    }

    pub(super) fn part(&self, field: u16) -> Part {
        self.parts
            .get(usize::from(field))
            .copied()
            .unwrap_or(Part::None)
    }

    /// The lists in which a reference may end; none where any will do.
    pub(super) fn lists(&self, to: To) -> &[u16] {
        self.lists.get(to as usize).map_or(&[], Vec::as_slice)
    }

    fn fill(&mut self, record: &'static RecordInfo, first: u16, in_list: bool) {
        for field in record.fields {
            let number = first + field.offset;
            let (mut shape, mut list) = (&field.shape, false);
            while let Shape::List(inner) = shape {
                (shape, list) = (inner, true);
            }
            let part = match shape {
                Shape::Record(inner) => {
                    self.fill(inner, number, list);
                    if inner.name == "Voided" {
                        Part::Voided
                    } else {
                        Part::None
                    }
                }
                _ if in_list && field.name == "id" => Part::Id,
                _ => target(record.name, field.name).map_or(Part::None, Part::Refers),
            };
            if let Some(slot) = self.parts.get_mut(usize::from(number)) {
                *slot = part;
            }
            if let Part::Refers(to) = part {
                while self.lists.len() <= to as usize {
                    self.lists.push(Vec::new());
                }
                if let Some(lists) = self.lists.get_mut(to as usize) {
                    *lists = to.lists();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::links::{OUTSIDE, REFERENCES};

    fn each(record: &'static RecordInfo, see: &mut impl FnMut(&str, &str, &Shape)) {
        for field in record.fields {
            let mut shape = &field.shape;
            while let Shape::List(inner) = shape {
                shape = inner;
            }
            match shape {
                Shape::Record(inner) => each(inner, see),
                _ => see(record.name, field.name, shape),
            }
        }
    }

    #[test]
    fn every_line_of_the_table_is_a_text_of_the_model() {
        for (of, name, to) in REFERENCES {
            let mut found = 0;
            each(Case::RECORD, &mut |record, field, shape| {
                if *name == field && (of.is_empty() || *of == record) {
                    let text = matches!(shape, Shape::Leaf(leaf) if leaf.name == "text");
                    assert!(text, "{record}.{field} is no text");
                    found += 1;
                }
            });
            assert!(found > 0, "{of}.{name} -> {to:?} is not in the model");
        }
        for outside in OUTSIDE {
            assert_eq!(target(outside.0, outside.1), None);
        }
    }

    #[test]
    fn targets_are_lists_of_records_with_ids() {
        let table = Table::get();
        for (_, _, to) in REFERENCES {
            assert_eq!(table.lists(*to), to.lists(), "{to:?}");
            for list in to.lists() {
                assert_eq!(table.part(list + 1), Part::Id, "{to:?}");
            }
        }
    }
}
