//! The register of sources on one page, docs/sources.md: what was read, and who stands on it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::CATALOGUE;
use super::sources::{Source, all, grade};
use crate::findings::Rule;
use crate::programme::{Programme, Programmes, Version};

const HEAD: &str = "\
# Sources

Written by `cargo run -p sankofa-tests --bin gen sources > docs/sources.md` from `core/rulebook/sources.toml`, the catalogue
and the programmes. Do not edit it here.

What the rules and the built-in programmes stand on, and how well each was read. A grade is that of one citation, not of a
source: one chapter may have been read and another known by its title only. What is graded `T` or `I` is to be held against
the text before anybody relies on it.

| grade | meaning |
| --- | --- |
";

const GRADES: [&str; 6] = ["V", "Vq", "Vt", "Vp", "T", "I"];

/// The page.
#[must_use]
pub fn sources_page() -> String {
    let mut page = HEAD.to_owned();
    for mark in GRADES {
        let _ = writeln!(page, "| {mark} | {} |", grade(mark).unwrap_or_default());
    }
    page.push_str(
        "\n## At a glance\n\n| id | source | grades | rules | programmes |\n| --- | --- | --- | --- | --- |\n",
    );
    for source in all() {
        let cited = Cited::of(source);
        let id = &source.id;
        let _ = writeln!(
            page,
            "| [{id}](#{}) | {} | {} | {} | {} |",
            id.to_lowercase(),
            source.title.replace('|', "/"),
            cited.grades(", "),
            cited.rules.len(),
            cited.programmes.len(),
        );
    }
    page.push_str("\n## Each source\n");
    for source in all() {
        let cited = Cited::of(source);
        let _ = write!(page, "\n### {}\n\n{}\n\n", source.id, source.title);
        let rules: Vec<String> = cited
            .rules
            .iter()
            .map(|(rule, marks)| format!("{} ({})", rule.code, marks.join(", ")))
            .collect();
        let counted = |count: usize, list: &str| match count {
            0 => "none".to_owned(),
            count => format!("{count}: {list}"),
        };
        for (label, text) in [
            ("Read", source.part.clone()),
            ("Where", source.place.clone()),
            ("To bear in mind", source.limits.clone()),
            ("Rules", counted(rules.len(), &rules.join(", "))),
            (
                "Programmes",
                counted(cited.programmes.len(), &cited.programmes.join(", ")),
            ),
        ] {
            if !text.is_empty() {
                let _ = writeln!(page, "- {label}: {text}");
            }
        }
    }
    page
}

/// Who cites a source.
struct Cited {
    /// Rules, each with the grades of its citations.
    rules: Vec<(&'static Rule, Vec<&'static str>)>,
    programmes: Vec<&'static str>,
}

impl Cited {
    fn of(source: &Source) -> Self {
        let marks = |rule: &'static Rule| {
            let mut marks: Vec<&str> = Vec::new();
            for citation in rule.sources.iter().filter(|one| one.source == source.id) {
                if !marks.contains(&citation.grade) {
                    marks.push(citation.grade);
                }
            }
            (!marks.is_empty()).then_some((rule, marks))
        };
        let programmes = Programmes::builtin().iter();
        Self {
            rules: CATALOGUE.iter().copied().filter_map(marks).collect(),
            programmes: programmes
                .filter(|programme| cites(programme, &source.id))
                .map(Programme::name)
                .collect(),
        }
    }

    /// How often each grade was given, in the order of grades.
    fn grades(&self, between: &str) -> String {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for mark in self.rules.iter().flat_map(|(_, marks)| marks) {
            let place = GRADES.iter().position(|grade| grade == mark);
            *counts.entry(place.unwrap_or(GRADES.len())).or_default() += 1;
        }
        let told = counts.into_iter().filter_map(|(place, count)| {
            let grade = GRADES.get(place)?;
            Some(format!("{grade} × {count}"))
        });
        told.collect::<Vec<_>>().join(between)
    }
}

/// Whether a text names a source: as a word of its own.
fn names(text: &str, id: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| word == id)
}

/// Whether a programme names a source: in its list, or beside a cap or a parameter of its own.
fn cites(programme: &Programme, id: &str) -> bool {
    let listed = |list: &[Box<str>]| list.iter().any(|one| **one == *id);
    listed(programme.sources())
        || programme
            .versions()
            .iter()
            .any(|version| listed(version.sources()) || has_values_of(version, id))
}

fn has_values_of(version: &Version, id: &str) -> bool {
    let under = version
        .based_on()
        .and_then(|id| Programmes::builtin().version(id));
    let caps = version.caps().rows().iter().filter(|cap| {
        let inherited = under.is_some_and(|under| under.caps().rows().contains(cap));
        !inherited
    });
    if caps
        .filter_map(|cap| cap.source())
        .any(|source| names(source, id))
    {
        return true;
    }
    version.params().set_ones().any(|param| {
        version.params().values(param).iter().any(|(key, _)| {
            let source = version.source_of(param, *key);
            let inherited = source == under.and_then(|under| under.source_of(param, *key));
            !inherited && source.is_some_and(|source| names(source, id))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_says_who_stands_on_it() {
        let page = sources_page();
        for source in all() {
            let heading = format!("\n### {}\n", source.id);
            assert_eq!(page.matches(&heading).count(), 1, "{}", source.id);
        }
        assert!(names("A8, S19", "S19") && !names("S190", "S19"));
        let of = |id: &str| Cited::of(super::super::sources::find(id).expect("a source"));
        assert!(of("S06").programmes.contains(&"eurp-nl"));
        // Its numbers of health stand in the base alone.
        assert_eq!(of("S45").programmes, ["base"]);
        for source in all() {
            let cited = Cited::of(source);
            let mut marks = 0;
            for (rule, own) in &cited.rules {
                assert!(rule.sources.iter().any(|one| one.source == source.id));
                assert!(!own.is_empty() && own.iter().all(|mark| GRADES.contains(mark)));
                let different: std::collections::BTreeSet<_> = own.iter().collect();
                assert_eq!(different.len(), own.len(), "{} {}", source.id, rule.code);
                marks += own.len();
            }
            let told = cited.grades("\n");
            let counts = told.lines().filter_map(|line| line.split_once(" × "));
            let told: usize = counts.map(|(_, count)| count.parse().unwrap_or(0)).sum();
            assert_eq!(told, marks, "{}", source.id);
            assert!(
                source.part.is_empty() || page.contains(&format!("\n- Read: {}\n", source.part))
            );
        }
        assert!(!page.contains(": \n"), "a label without a text");
    }
}
