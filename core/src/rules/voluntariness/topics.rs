//! What has to be explained, and how.

use super::{asks_will, bit, declared, is_spoken_for, sessions, subjects};
use crate::codes::{AsylumStatus, CodeList, CounsellingTopic};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Session};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::{Date, Sure};

fn speaks_of(session: &Session<'_>, topic: CounsellingTopic) -> bool {
    session.topics.iter().any(|one| *one == topic)
}

/// Before the declaration every subject of the programme was explained.
pub static VOL_004: Rule = Rule {
    code: "VOL-004",
    name: "subject-not-explained",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S01", "", "V"), cite("S47", "", "T")],
    args: &["topic"],
    params: &["topics_required"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let said = declared(cx, member, cx.due).and_then(|(_, told)| told.on.val());
        let before = |session: &Session<'_>| {
            let both = said.zip(session.on.val());
            both.is_none_or(|(said, on)| said.surely_before(on) != Sure::Yes)
        };
        let (mut spoke, mut explained) = (false, 0);
        for (_, session) in sessions(cx, member) {
            if before(session) {
                spoke = true;
                explained |= subjects(session);
            }
        }
        // That nobody spoke with the person at all is for VOL-002.
        if !spoke {
            return;
        }
        for word in cx.params.words(Param::TopicsRequired) {
            if let Some(topic) = CounsellingTopic::parse(word)
                && explained & bit(topic) == 0
            {
                cx.fail(member.at(), [Arg::Code(topic.code())]);
            }
        }
    }),
    ..Rule::NEW
};

/// Under the strict reading a choice needs something else to choose.
pub static VOL_013: Rule = Rule {
    code: "VOL-013",
    name: "alternatives-to-return-not-considered",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S20", "30", "V")],
    args: &["defect"],
    params: &["voluntariness_standard"],
    check: Check::Member(|cx, member| {
        let standard = cx.params.word(Param::VoluntarinessStandard);
        if standard != Some("un_strict") || !asks_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let all = || sessions(cx, member).map(|(_, session)| session);
        let explained = all().any(|one| speaks_of(one, CounsellingTopic::Alternatives));
        let considered = all().any(|one| one.alternatives_considered.val() == Some(true));
        if !explained {
            cx.fail(member.at(), [Arg::Code("explained")]);
        } else if !considered {
            cx.fail(member.at(), [Arg::Code("considered")]);
        }
    }),
    ..Rule::NEW
};

/// Nobody advertises return to somebody who waits for a decision on asylum.
pub static VOL_025: Rule = Rule {
    code: "VOL-025",
    name: "return-encouraged-during-asylum",
    severity: Severity::Warning,
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S54", "", "V")],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, session) in live(&case.counselling, cx.as_of) {
            if session.encouraged_return.val() != Some(true) {
                continue;
            }
            let day = session.on.val().map_or(cx.due, |on| on.date());
            let (mut open, mut untold) = (false, false);
            for member in cx.facts.members() {
                if concerns(&session.members, member.id()) {
                    match waited(cx, member, day) {
                        Some(waited) => open |= waited,
                        None => untold = true,
                    }
                }
            }
            if open {
                let at = Case::at().counselling().i(place).encouraged_return();
                cx.fail(at, []);
            } else if untold {
                cx.skip();
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a person waited for a decision on asylum on a day; `None` where nothing tells of a claim.
fn waited(cx: &Cx<'_, '_>, member: &Member<'_>, day: Date) -> Option<bool> {
    let mut told = None;
    for (_, claim) in live(&member.person.asylum, cx.as_of) {
        let status = match claim.status.val() {
            None | Some(AsylumStatus::Unknown) => continue,
            Some(AsylumStatus::None) => {
                told = told.or(Some(false));
                continue;
            }
            Some(status) => status,
        };
        let lodged = claim.lodged_on.val().is_none_or(|on| on <= day);
        let ended = claim.outcome_on.val().or(claim.withdrawn_on.val());
        let open = match ended {
            Some(ended) => day < ended,
            None => status.is_open(),
        };
        told = Some(told == Some(true) || lodged && open);
    }
    told
}

/// Where the law of the host country ties something to a change of mind, the person knows.
pub static VOL_027: Rule = Rule {
    code: "VOL-027",
    name: "consequence-of-withdrawal-not-explained",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("A3", "IE IPA 2015 s 48(5)-(7)", "V")],
    params: &["withdrawal_legal_effect"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let Some(host) = cx.case.host.get().and_then(|host| host.country.val()) else {
            return cx.skip();
        };
        let listed = cx.params.countries(Param::WithdrawalLegalEffect);
        if !listed.contains(&host) {
            return;
        }
        let told = sessions(cx, member)
            .any(|(_, session)| speaks_of(session, CounsellingTopic::WithdrawalConsequences));
        if !told {
            cx.fail(member.at(), []);
        }
    }),
    ..Rule::NEW
};
