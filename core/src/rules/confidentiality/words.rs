//! Words that do not belong where everybody reads.

use crate::facts::live;
use crate::findings::{Check, Rule, Severity, cite};
use crate::model::Case;
use crate::record::{Field, Loc, Text};
use crate::rules::Cx;
use crate::rules::areas::lower;

/// What only some may know does not stand in a note that all can read.
pub static CNF_011: Rule = Rule {
    code: "CNF-011",
    name: "protected-matter-in-open-text",
    severity: Severity::Warning,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        let (case, at) = (cx.case, Case::at());
        for (place, one) in live(&case.decisions, cx.as_of) {
            open(cx, &one.remedy, at.decisions().i(place).remedy());
        }
        for (place, one) in live(&case.disclosures, cx.as_of) {
            open(cx, &one.safeguards, at.disclosures().i(place).safeguards());
        }
        for (place, one) in live(&case.promises, cx.as_of) {
            open(cx, &one.text, at.promises().i(place).text());
        }
        for (place, one) in live(&case.packages, cx.as_of) {
            open(cx, &one.reason, at.packages().i(place).reason());
        }
        for (place, one) in live(&case.attachments, cx.as_of) {
            open(cx, &one.name, at.attachments().i(place).name());
        }
        for (place, one) in live(&case.reports, cx.as_of) {
            open(
                cx,
                &one.rejected_reason,
                at.reports().i(place).rejected_reason(),
            );
        }
        for (place, one) in live(&case.changes, cx.as_of) {
            open(cx, &one.reason, at.changes().i(place).reason());
        }
        for (place, one) in live(&case.waivers, cx.as_of) {
            open(cx, &one.reason, at.waivers().i(place).reason());
        }
        if let Some(retention) = case.retention.get() {
            let at = at.retention().inner();
            open(cx, &retention.basis, at.basis());
            open(cx, &retention.hold, at.hold());
        }
    }),
    ..Rule::NEW
};

fn open(cx: &mut Cx<'_, '_>, text: &Field<Text<'_>>, at: impl Into<Loc>) {
    if text.text().is_some_and(tells) {
        cx.fail(at, []);
    }
}

/// Words of trafficking, asylum, HIV, rape and detention, in the languages of the messages. Whole words: "violence" is
/// not "viol".
const TERMS: [&str; 36] = [
    "trafficking",
    "trafficked",
    "asylum",
    "hiv",
    "rape",
    "raped",
    "detention",
    "detained",
    "prison",
    "trafiquée",
    "trafiqué",
    "asile",
    "vih",
    "sida",
    "viol",
    "violée",
    "violé",
    "détention",
    "détenu",
    "détenue",
    "اتجار",
    "الاتجار",
    "لجوء",
    "اللجوء",
    "إيدز",
    "الإيدز",
    "اغتصاب",
    "الاغتصاب",
    "اغتصبت",
    "احتجاز",
    "الاحتجاز",
    "محتجز",
    "محتجزة",
    "سجن",
    "السجن",
    "سجين",
];

/// Whether a text holds one of the words.
fn tells(text: &str) -> bool {
    let mut before = "";
    for word in text.split(|c: char| !c.is_alphabetic()) {
        if word.is_empty() {
            continue;
        }
        let first = lower(word).next();
        let is = |term: &str| term.chars().next() == first && lower(word).eq(term.chars());
        // Trafficking in persons, in French: "traite" alone is also "treats".
        if TERMS.into_iter().any(is) || (is("des") && lower(before).eq("traite".chars())) {
            return true;
        }
        before = word;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::tells;

    #[test]
    fn whole_words_in_three_languages() {
        for text in [
            "she was raped",
            "Demande d’ASILE",
            "victime de la traite des êtres humains",
            "طلب اللجوء",
            "hiv+",
        ] {
            assert!(tells(text), "{text}");
        }
        for text in [
            "violence at home",
            "la caisse traite le dossier",
            "grape farm",
            "",
        ] {
            assert!(!tells(text), "{text}");
        }
    }
}
