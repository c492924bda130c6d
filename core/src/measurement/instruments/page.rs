//! The page of the instruments, docs/instruments.md: written from the data.

use std::fmt::Write as _;

use super::exact::decimal;
use super::{Instrument, Label, Policy, Scale, Unsure, Worth};
use crate::codes::CodeList;
use crate::findings::Lang;

const HEAD: &str = "\
# Instruments

Written by `cargo run -p sankofa-tests --bin gen instruments > docs/instruments.md` from the files in `core/instruments`.
Do not edit it here.

What a survey asks and what its answers are worth is data: `sankofa score --instrument FILE` takes a file of your own,
checked when it loads (weights sum to 1 in each set, scales are known, no key is unknown). Scores are exact: whole parts
of one denominator, rounded only where they are shown. Thresholds are compared exactly.

Four things are different and stay so: the person does not know (`dont_know`), does not wish to answer (`refused`), the
question does not apply (`not_applicable`), and nothing is recorded. The first three count as the instrument says; where
nothing is recorded there is no score of what the question counts in. A score never stands without the count of
non-answers.

A survey on its own is `{\"instrument\", \"member\", \"on\", \"answers\": {KEY: ANSWER}}`, and may have `case` and `returned_on`,
which its case would tell. Instruments for children and clinical scales are not scored: their surveys are kept.
";

/// The page.
#[must_use]
pub fn instruments_page() -> String {
    let mut page = HEAD.to_owned();
    for of in Instrument::builtin() {
        let _ = write!(
            page,
            "\n## `{}`: {}\n\nVersion {}. ",
            of.name,
            label(&of.title),
            of.version
        );
        let _ = writeln!(page, "Scores are parts of {}.\n", of.denominator);
        for note in &of.notes {
            let _ = writeln!(page, "- {note}");
        }
        let half = decimal(of.non_answer.into());
        let _ = writeln!(
            page,
            "- A non-answer counts as {half}; more than {} flag the scores.",
            of.flag_above
        );
        if let Some(age) = of.min_age {
            let _ = writeln!(page, "- Not scored for who is younger than {age}.");
        }
        questions(&mut page, of);
        scales(&mut page, of);
        thresholds(&mut page, of);
        policies(&mut page, of);
        page.push_str("\n### What the published material leaves open\n\n| | what | facts | settled (proposed) |\n| --- | --- | --- | --- |\n");
        for one in &of.decisions {
            let _ = writeln!(
                page,
                "| {} | `{}` | {} | {} |",
                one.id, one.name, one.about, one.settled
            );
        }
        page.push_str("\n### Sources\n\nGrades are those of the rulebook.\n\n| id | title | grade |\n| --- | --- | --- |\n");
        for one in &of.sources {
            let _ = writeln!(page, "| {} | {} | {} |", one.id, one.title, one.grade);
        }
    }
    page
}

fn label(label: &Label) -> &str {
    label.of(Lang::En)
}

fn questions(page: &mut String, of: &Instrument) {
    page.push_str("\n### Questions\n\n| key | what is asked | answers | in its dimension | in the composite |\n| --- | --- | --- | ---: | ---: |\n");
    for question in &of.questions {
        let answers = match &question.worth {
            Worth::Mean(among) => {
                let keys = among.iter().filter_map(|place| of.questions.get(*place));
                let keys: Vec<String> = keys.map(|one| format!("`{}`", one.key)).collect();
                format!("computed: the mean of {}", keys.join(", "))
            }
            Worth::Asked {
                scale,
                lists,
                follow_up,
            } => {
                let mut text = name(of, *scale);
                for (list, scale) in lists {
                    let _ = write!(text, "; with `answer_list` `{list}`: {}", name(of, *scale));
                }
                if let Some(next) = follow_up {
                    let _ = write!(
                        text,
                        "; after `{}`, `{}`: {}",
                        next.after,
                        next.key,
                        name(of, next.scale)
                    );
                }
                text
            }
        };
        let (weight, composite) = (
            decimal(question.weight.into()),
            decimal(question.composite.into()),
        );
        let _ = writeln!(
            page,
            "| `{}` | {} | {answers} | {} {weight} | {composite} |",
            question.key,
            label(&question.label),
            question.dimension.code(),
        );
    }
    let unscored: Vec<String> = of.unscored.iter().map(|key| format!("`{key}`")).collect();
    if !unscored.is_empty() {
        let _ = writeln!(page, "\nTaken and not scored: {}.", unscored.join(", "));
    }
}

fn name(of: &Instrument, scale: usize) -> String {
    of.scales
        .get(scale)
        .map_or_else(String::new, |scale| format!("`{}`", scale.name))
}

fn scales(page: &mut String, of: &Instrument) {
    page.push_str("\n### Scales\n\n| scale | answers and values |\n| --- | --- |\n");
    for Scale {
        name,
        answers,
        several,
        alone,
        from_programme,
    } in &of.scales
    {
        let mut text: Vec<String> = answers
            .iter()
            .map(|(answer, value)| format!("`{answer}` {}", decimal((*value).into())))
            .collect();
        if *several {
            text.push("several may be given, the best counts".to_owned());
        }
        if let Some(alone) = alone {
            text.push(format!("`{alone}` excludes the others"));
        }
        if let Some(given) = from_programme {
            text.push(format!("`{given}` is what the programme gave"));
        }
        let _ = writeln!(page, "| `{name}` | {} |", text.join(", "));
    }
}

fn thresholds(page: &mut String, of: &Instrument) {
    let (below, above) = of.tiers;
    let _ = writeln!(
        page,
        "\n### Thresholds and windows\n\nTiers: `high_need` below {}, `low_need` above {}, else `medium`; compared exactly.\n\nLines, to be passed and not only reached:\n",
        decimal(below.into()),
        decimal(above.into())
    );
    for line in &of.lines {
        let _ = writeln!(
            page,
            "- `{}`: above {}",
            line.name,
            decimal(line.above.into())
        );
    }
    page.push_str("\nWindows, in days after the return, both ends included:\n\n");
    for set in &of.windows {
        let bands: Vec<String> = set
            .bands
            .iter()
            .map(|(window, band)| format!("{} {} to {}", window.code(), band.from, band.to))
            .collect();
        let _ = writeln!(page, "- `{}`: {}", set.name, bands.join(", "));
    }
    let care: Vec<String> = of
        .cautions
        .iter()
        .map(|band| format!("{} to {}", band.from, band.to))
        .collect();
    if !care.is_empty() {
        let _ = writeln!(
            page,
            "- a low point is expected, and care is asked for: days {}",
            care.join(", ")
        );
    }
}

fn policies(page: &mut String, of: &Instrument) {
    page.push_str(
        "\n### Policies\n\n| policy | what it is | what it says |\n| --- | --- | --- |\n",
    );
    for policy in &of.policies {
        let _ = writeln!(
            page,
            "| `{}` | {} | {} |",
            policy.name,
            label(&policy.title),
            said(policy, of)
        );
    }
}

fn said(policy: &Policy, of: &Instrument) -> String {
    let either =
        |holds: bool, yes: &str, no: &str| if holds { yes.to_owned() } else { no.to_owned() };
    let unsure = match policy.unsure {
        Unsure::FollowUp => "`follow_up`",
        Unsure::Half => "`half`",
        Unsure::AsNo => "`as_no`",
    };
    let mut said = vec![
        format!("unsure {unsure}"),
        either(
            policy.own_value,
            "reason missing `own_value`",
            "reason missing `missing`",
        ),
        either(
            policy.contradiction_owns,
            "contradiction `owns`",
            "contradiction `refuse`",
        ),
        either(
            policy.programme_counts,
            "from the programme `counts`",
            "from the programme `left_out`",
        ),
        either(
            policy.missing_half,
            "missing `half`",
            "missing `incomplete`",
        ),
    ];
    if let Some(set) = of.windows(policy) {
        said.push(format!("windows `{}`", set.name));
    }
    for (old, new) in &policy.replace {
        said.push(format!("{} in place of {}", name(of, *new), name(of, *old)));
    }
    said.join(", ")
}
