//! Small tables for notebooks.

use sankofa::model::Case;
use sankofa::record::Record;
use sankofa::{Finding, Lang, Report, Words};

/// How many findings a notebook shows of a report.
const SHOWN: usize = 20;

/// The counts of a report, and its first findings.
pub(crate) fn report(report: &Report, summary: &str, lang: Lang) -> String {
    let mut out = format!("<p><strong>{}</strong></p>", escape(summary));
    if !report.findings.is_empty() {
        out += &table(report, report.findings.iter().take(SHOWN), lang);
    }
    let more = report.findings.len().saturating_sub(SHOWN);
    if more > 0 {
        out += &format!("<p>… {more}</p>");
    }
    out
}

/// A table of findings.
pub(crate) fn table<'f>(
    report: &Report,
    findings: impl Iterator<Item = &'f Finding>,
    lang: Lang,
) -> String {
    let words = Words::of(lang);
    let direction = if lang == Lang::Ar { "rtl" } else { "ltr" };
    let mut out = format!(
        "<table dir=\"{direction}\" lang=\"{}\"><tbody>",
        lang.code()
    );
    for finding in findings {
        let case = report.case_of(finding).and_then(|case| case.id.as_deref());
        let cells = [
            words.get(&format!("ui-{}", finding.severity.code()), None),
            finding.rule.code.to_owned(),
            case.unwrap_or_default().to_owned(),
            finding.at.path(Case::RECORD),
            words.message(finding),
        ];
        out += "<tr>";
        for cell in cells {
            out += &format!("<td>{}</td>", escape(&cell));
        }
        out += "</tr>";
    }
    out + "</tbody></table>"
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            _ => out.push(letter),
        }
    }
    out
}
