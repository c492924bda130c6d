//! Who agreed to something, and from when until when.

use smallvec::SmallVec;

use super::live;
use crate::codes::ConsentType;
use crate::model::Case;
use crate::values::Date;

/// Consents of one kind, by member, with their first and last day. Under no name: for all.
pub(crate) struct Agreed<'c>(SmallVec<[(&'c str, Date, Date); 16]>);

impl<'c> Agreed<'c> {
    /// The consents of these kinds.
    pub(crate) fn to(case: &'c Case<'c>, as_of: Date, kinds: &[ConsentType]) -> Self {
        let mut all = SmallVec::new();
        for (_, consent) in live(&case.consents, as_of) {
            if !consent.kind.val().is_some_and(|kind| kinds.contains(&kind)) {
                continue;
            }
            let from = consent.on.val().map_or(Date::MIN, |on| on.date());
            let withdrawn = consent.withdrawn_on.val().map(|on| on.plus_days(-1));
            let until = withdrawn
                .unwrap_or(Date::MAX)
                .min(consent.expires_on.val().unwrap_or(Date::MAX));
            if consent.members.is_absent() {
                all.push(("", from, until));
            }
            all.extend(consent.members.iter().map(|id| (id.as_str(), from, until)));
        }
        all.sort_unstable();
        Self(all)
    }

    /// What lacks of the consent of a member on a day: `none`, `later` or `ended`; nothing where the member agreed.
    pub(crate) fn lack(&self, id: &str, on: Date) -> Option<&'static str> {
        let covers = |(_, from, until): &(&str, Date, Date)| *from <= on && on <= *until;
        let own = self.of(id);
        if own.iter().any(covers) || self.of("").iter().any(covers) {
            None
        } else if own.iter().any(|(_, from, _)| *from <= on) {
            Some("ended")
        } else if own.is_empty() {
            Some("none")
        } else {
            Some("later")
        }
    }

    fn of(&self, id: &str) -> &[(&'c str, Date, Date)] {
        let from = self.0.partition_point(|(of, ..)| *of < id);
        let rest = self.0.get(from..).unwrap_or_default();
        let until = rest.partition_point(|(of, ..)| *of == id);
        rest.get(..until).unwrap_or_default()
    }
}
