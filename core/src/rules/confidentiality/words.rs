//! Words that do not belong where everybody reads.

use crate::facts::live;
use crate::findings::{Check, Rule, Severity, cite};
use crate::model::Case;
use crate::record::{Entry, Field, List, Loc, Text};
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
        macro_rules! open {
            ($($list:ident.$text:ident)+) => {
                $( open(cx, &case.$list, |one| &one.$text, |place| {
                    at.$list().i(place).$text().loc()
                }); )+
            };
        }
        open!(decisions.remedy disclosures.safeguards promises.text packages.reason attachments.name);
        open!(reports.rejected_reason changes.reason waivers.reason);
        if let Some(retention) = case.retention.get() {
            let at = at.retention().inner();
            if tells(&retention.basis) {
                cx.fail(at.basis(), []);
            }
            if tells(&retention.hold) {
                cx.fail(at.hold(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Looks at a text of each record of a list. Whether the record counts is asked only where the text tells something.
fn open<'c, T: Entry>(
    cx: &mut Cx<'c, '_>,
    list: &'c List<T>,
    text: impl Fn(&T) -> &Field<Text<'c>>,
    at: impl Fn(usize) -> Loc,
) {
    if !list.iter().any(|one| tells(text(one))) {
        return;
    }
    for (place, one) in live(list, cx.as_of) {
        if tells(text(one)) {
            cx.fail(at(place), []);
        }
    }
}

/// Words of trafficking, asylum, HIV, rape and detention, in the languages of the messages, by their first letter. Whole
/// words: "violence" is not "viol".
const fn terms(first: char) -> &'static [&'static str] {
    match first {
        'a' => &["asylum", "asile"],
        'd' => &["detention", "detained", "détention", "détenu", "détenue"],
        'h' => &["hiv"],
        'p' => &["prison"],
        'r' => &["rape", "raped"],
        's' => &["sida"],
        't' => &["trafficking", "trafficked", "trafiquée", "trafiqué"],
        'v' => &["vih", "viol", "violée", "violé"],
        'ا' => &[
            "اتجار",
            "الاتجار",
            "اللجوء",
            "الإيدز",
            "اغتصاب",
            "الاغتصاب",
            "اغتصبت",
            "احتجاز",
            "الاحتجاز",
            "السجن",
        ],
        'إ' => &["إيدز"],
        'س' => &["سجن", "سجين"],
        'ل' => &["لجوء"],
        'م' => &["محتجز", "محتجزة"],
        _ => &[],
    }
}

/// Whether a text holds one of the words.
fn tells(text: &Field<Text<'_>>) -> bool {
    text.text().is_some_and(has_term)
}

fn has_term(text: &str) -> bool {
    let mut before = "";
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let Some(first) = lower(word).next() else {
            continue;
        };
        let is = |term: &str| lower(word).eq(term.chars());
        if terms(first).iter().any(|term| is(term)) {
            return true;
        }
        // Trafficking in persons, in French: "traite" alone is also "treats".
        if first == 'd' && is("des") && lower(before).eq("traite".chars()) {
            return true;
        }
        before = word;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_term;

    #[test]
    fn whole_words_in_three_languages() {
        for text in [
            "she was raped",
            "Demande d’ASILE",
            "victime de la traite des êtres humains",
            "طلب اللجوء",
            "hiv+",
        ] {
            assert!(has_term(text), "{text}");
        }
        for text in [
            "violence at home",
            "la caisse traite le dossier",
            "grape farm",
            "",
        ] {
            assert!(!has_term(text), "{text}");
        }
    }
}
