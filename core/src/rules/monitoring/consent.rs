//! Follow-up by agreement, and never in the service of enforcement.

use crate::codes::{ConsentType, DataSection, Purpose};
use crate::facts::{Agreed, Member, concerns, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Organisation};
use crate::record::{List, Loc, Text};
use crate::rules::Cx;
use crate::values::Date;

/// Who is visited or asked agreed to be.
pub static MON_003: Rule = Rule {
    code: "MON-003",
    name: "monitored-without-consent",
    grade: "V",
    sources: &[cite("S17", "principle 1", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        use ConsentType::{MonitoringContact, Survey};
        let case = cx.case;
        let Some(monitoring) = case.monitoring.get() else {
            return;
        };
        if !monitoring.visits.has_any() && !monitoring.surveys.has_any() {
            return;
        }
        let at = Case::at().monitoring();
        let facts = cx.facts;
        let contact = Agreed::to(case, cx.as_of, &[MonitoringContact]);
        for (place, visit) in live(&monitoring.visits, cx.as_of) {
            let on = visit.on.val().map(|on| on.date());
            let visited = facts
                .active()
                .filter(|member| concerns(&visit.members, member.id()));
            asked(cx, &contact, (on, at.visits().i(place).loc()), visited);
        }
        if !monitoring.surveys.has_any() {
            return;
        }
        // Who agreed to the survey agreed to be asked.
        let survey = Agreed::to(case, cx.as_of, &[MonitoringContact, Survey]);
        for (place, one) in live(&monitoring.surveys, cx.as_of) {
            let on = one.on.val().map(|on| on.date());
            let member = one.member.text().and_then(|id| facts.member(id));
            let at = at.surveys().i(place).loc();
            asked(cx, &survey, (on, at), member.into_iter());
        }
    }),
    ..Rule::NEW
};

/// Tells of the first of those visited or asked who had not agreed.
fn asked<'f, 'c: 'f>(
    cx: &mut Cx<'c, '_>,
    agreed: &Agreed<'_>,
    (on, at): (Option<Date>, Loc),
    mut whom: impl Iterator<Item = &'f Member<'c>>,
) {
    let Some(on) = on else {
        return cx.skip();
    };
    let lacking = whom.find_map(|member| Some((member, agreed.lack(member.id()?, on)?)));
    if let Some((member, defect)) = lacking {
        cx.about(Some(member), None);
        cx.fail(at, [Arg::Code(defect)]);
    }
}

/// What people tell in follow-up does not go to those who enforce returns.
pub static MON_011: Rule = Rule {
    code: "MON-011",
    name: "monitoring-data-for-enforcement",
    grade: "V/I",
    sources: &[
        cite("S17", "principle 2", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["what"],
    check: Check::Case(|cx| {
        use ConsentType::{MonitoringContact, Survey};
        let (case, at) = (cx.case, Case::at());
        for (place, told) in live(&case.disclosures, cx.as_of) {
            let follow_up = matches!(
                told.purpose.val(),
                Some(Purpose::Monitoring | Purpose::Survey)
            );
            let of_paths = |paths: &List<Text<'_>>| {
                let mut paths = paths.iter();
                paths.any(|path| path.as_str().starts_with("/monitoring"))
            };
            if !follow_up && !has_monitoring(&told.fields) && !of_paths(&told.paths) {
                continue;
            }
            let at = at.disclosures().i(place);
            if told.purpose.val() == Some(Purpose::Enforcement) {
                cx.fail(at.purpose(), [Arg::Code("purpose")]);
            } else {
                match enforces(cx, told.recipient.text()) {
                    Some(true) => cx.fail(at.recipient(), [Arg::Code("recipient")]),
                    Some(false) => {}
                    None => cx.skip(),
                }
            }
        }
        for (place, access) in live(&case.accesses, cx.as_of) {
            if !has_monitoring(&access.sections) {
                continue;
            }
            let at = at.accesses().i(place);
            if access.purpose.val() == Some(Purpose::Enforcement) {
                cx.fail(at.purpose(), [Arg::Code("access")]);
            } else if enforces(cx, access.organisation.text()) == Some(true) {
                cx.fail(at.organisation(), [Arg::Code("access")]);
            }
        }
        for (place, consent) in live(&case.consents, cx.as_of) {
            if !matches!(consent.kind.val(), Some(MonitoringContact | Survey)) {
                continue;
            }
            let at = at.consents().i(place);
            if consent.purpose.val() == Some(Purpose::Enforcement) {
                cx.fail(at.purpose(), [Arg::Code("consent")]);
                continue;
            }
            for (recipient, id) in consent.recipients.each() {
                if enforces(cx, Some(id.as_str())) == Some(true) {
                    cx.fail(at.recipients().i(recipient), [Arg::Code("consent")]);
                }
            }
        }
    }),
    ..Rule::NEW
};

fn has_monitoring(sections: &List<DataSection>) -> bool {
    sections
        .iter()
        .any(|section| *section == DataSection::Monitoring)
}

/// Whether an organisation enforces returns; `None` where the case does not tell.
fn enforces(cx: &Cx<'_, '_>, id: Option<&str>) -> Option<bool> {
    let id = id?;
    let known: &Organisation<'_> = cx
        .case
        .organisations
        .iter()
        .find(|organisation| organisation.id.text() == Some(id))?;
    if known
        .kind
        .val()
        .is_some_and(|kind| kind.enforces_by_nature())
    {
        return Some(true);
    }
    known.enforcement.val()
}
