//! Grounds on which a programme assists nobody.

use crate::codes::{CodeList, ReturnType};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::Field;

/// Criminal matters exclude only where the programme says so, and then are asked about.
pub static ELG_012: Rule = Rule {
    code: "ELG-012",
    name: "excluded-for-criminal-matter",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[
        cite("S16", "", "V"),
        cite("S15", "", "V"),
        cite("S09", "", "V"),
    ],
    args: &["ground"],
    params: &[
        "exclude_deportation_order",
        "exclude_convictions",
        "exclude_sentence_months",
        "exclude_pending_investigation",
    ],
    check: Check::Member(|cx, member| {
        let params = cx.params;
        let order = params.flag(Param::ExcludeDeportationOrder);
        let pending = params.flag(Param::ExcludePendingInvestigation);
        let months = params.int(Param::ExcludeSentenceMonths);
        let convicted = params.flag(Param::ExcludeConvictions);
        if !order && !pending && !convicted && months.is_none() {
            return;
        }
        let told = &member.person.criminal;
        let Some(matters) = told.get() else {
            // `null`: asked, and there is nothing. Children are not asked.
            if !matches!(told, Field::Null) && !member.is_child_on(cx.due) {
                cx.skip();
            }
            return;
        };
        let at = member.at().criminal().inner();
        let mut open = false;
        let mut flagged = |asked: bool, said: Option<bool>| {
            open |= asked && said.is_none();
            asked && said == Some(true)
        };
        let by_order = flagged(order, matters.deportation_order.val());
        let by_investigation = flagged(pending, matters.pending_investigation.val());
        let sentence = matters.sentence_months.val().map(i64::from);
        // The milder limit is the one that binds.
        let limit = if convicted { Some(1) } else { months };
        let by_sentence = flagged(
            limit.is_some(),
            sentence.map(|held| limit.is_some_and(|limit| held >= limit)),
        );
        if by_order {
            cx.fail(at.deportation_order(), [Arg::Code("order")]);
        }
        if by_sentence {
            cx.fail(at.sentence_months(), [Arg::Code("sentence")]);
        }
        if by_investigation {
            cx.fail(at.pending_investigation(), [Arg::Code("investigation")]);
        }
        if open {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// The programme assists this kind of return.
pub static ELG_017: Rule = Rule {
    code: "ELG-017",
    name: "return-type-not-admitted",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[
        cite("S06", "", "V"),
        cite("S12", "", "V"),
        cite("A15", "CH-Cameroon 14", "V"),
    ],
    params: &["return_types"],
    check: Check::Case(|cx| {
        let admitted = cx.params.words(Param::ReturnTypes);
        if admitted.is_empty() {
            return;
        }
        match cx.case.return_type.val() {
            None | Some(ReturnType::Unknown) => cx.skip(),
            Some(kind) => {
                if !admitted.iter().any(|word| **word == *kind.code()) {
                    cx.fail(Case::at().return_type(), []);
                }
            }
        }
    }),
    ..Rule::NEW
};
