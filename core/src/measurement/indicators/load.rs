//! Reads the data of indicators.

use serde::Deserialize;

use super::predicates::{Number, numbers, predicates};
use super::{Asked, Criterion, Indicator, Kind};
use crate::measurement::look::Counted;

const FILES: [&str; 6] = [
    include_str!("../../../indicators/logframe.toml"),
    include_str!("../../../indicators/satisfaction.toml"),
    include_str!("../../../indicators/funnel.toml"),
    include_str!("../../../indicators/safeguards.toml"),
    include_str!("../../../indicators/criteria.toml"),
    include_str!("../../../indicators/opportunity.toml"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: String,
    indicator: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    criterion: Option<String>,
    kind: String,
    of: Option<String>,
    #[serde(default)]
    among: Vec<String>,
    #[serde(default)]
    met: Vec<String>,
    number: Option<String>,
    per: Option<String>,
    target: Option<f64>,
}

/// All indicators, or what is wrong with the data.
pub(super) fn all() -> Result<Vec<Indicator>, String> {
    let mut all = Vec::new();
    for file in FILES {
        let file: File = toml::from_str(file).map_err(|error| error.to_string())?;
        // Read once for the life of the program.
        let source: &'static str = Box::leak(file.source.into_boxed_str());
        for row in file.indicator {
            let code: &'static str = Box::leak(row.code.clone().into_boxed_str());
            let wrong = |what: &str| format!("{code}: {what}");
            all.push(indicator(row, code, source).map_err(|what| wrong(&what))?);
        }
    }
    Ok(all)
}

fn indicator(row: Row, code: &'static str, source: &'static str) -> Result<Indicator, String> {
    let named = |list: &[Counted], word: &str| {
        let found = list.iter().copied().find(|one| one.code() == word);
        found.ok_or_else(|| format!("nothing is counted as '{word}'"))
    };
    let of = row
        .of
        .as_deref()
        .map(|word| named(&Counted::ALL, word))
        .transpose()?;
    let criterion = row.criterion.as_deref().map(|word| {
        let found = Criterion::ALL.into_iter().find(|one| one.code() == word);
        found.ok_or_else(|| format!("no criterion is called '{word}'"))
    });
    let asked = |list: &[String]| -> Result<Vec<Asked>, String> {
        list.iter().map(|name| asked(name, of)).collect()
    };
    let number = |name: &Option<String>| name.as_deref().map(|name| number(name, of)).transpose();
    let indicator = Indicator {
        code,
        source,
        criterion: criterion.transpose()?,
        kind: kind(&row.kind)?,
        of,
        target: row.target,
        among: asked(&row.among)?,
        met: asked(&row.met)?,
        number: number(&row.number)?,
        per: number(&row.per)?,
    };
    let (met, number, per) = (
        !indicator.met.is_empty(),
        indicator.number.is_some(),
        indicator.per.is_some(),
    );
    let fits = match indicator.kind {
        Kind::Count => (of.is_some(), met, number, per) == (true, false, false, false),
        Kind::Share => (of.is_some(), met, number, per) == (true, true, false, false),
        Kind::Mean | Kind::Median => (of.is_some(), met, number, per) == (true, false, true, false),
        Kind::Ratio => (of.is_some(), met, number, per) == (true, false, true, true),
        Kind::WorkedOut | Kind::Outside => {
            (of.is_some(), met, number, per) == (false, false, false, false)
        }
    };
    if fits {
        Ok(indicator)
    } else {
        Err(format!("a {} has other parts", row.kind))
    }
}

fn kind(word: &str) -> Result<Kind, String> {
    Ok(match word {
        "count" => Kind::Count,
        "share" => Kind::Share,
        "mean" => Kind::Mean,
        "median" => Kind::Median,
        "ratio" => Kind::Ratio,
        "worked_out" => Kind::WorkedOut,
        "outside" => Kind::Outside,
        _ => return Err(format!("no kind is called '{word}'")),
    })
}

fn asked(name: &str, of: Option<Counted>) -> Result<Asked, String> {
    let (name, word) = name.split_once(':').unwrap_or((name, ""));
    let predicate = predicates()
        .find(|one| one.name == name && Some(one.of()) == of)
        .ok_or_else(|| format!("nothing asks '{name}' of it"))?;
    if predicate.words.is_empty() && word.is_empty() {
        return Ok(Asked {
            predicate,
            word: "",
        });
    }
    let word = predicate.words.iter().find(|one| **one == word);
    let word = word.ok_or_else(|| format!("'{name}' takes another word"))?;
    Ok(Asked { predicate, word })
}

fn number(name: &str, of: Option<Counted>) -> Result<&'static Number, String> {
    numbers()
        .find(|one| one.name == name && Some(one.of()) == of)
        .ok_or_else(|| format!("no number is called '{name}' of it"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::findings::{Lang, Words};
    use crate::rules::sources;

    #[test]
    fn the_data_can_be_read_whole() {
        let all = all().unwrap();
        assert_eq!(all.len(), Indicator::all().len());
        let mut codes: Vec<_> = all.iter().map(|one| one.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all.len(), "codes are used once");
        for one in &all {
            assert!(
                sources::find(one.source).is_some(),
                "{} stands in the register",
                one.source
            );
        }
        for lang in Lang::ALL {
            let words = Words::of(lang);
            for one in &all {
                assert!(
                    words.has(&one.words()),
                    "{} in {}",
                    one.words(),
                    lang.code()
                );
            }
        }
    }

    #[test]
    fn every_predicate_and_number_is_asked_for() {
        let all = all().unwrap();
        for one in predicates() {
            let used = all.iter().flat_map(|of| of.among.iter().chain(&of.met));
            let used = used
                .filter(|asked| std::ptr::eq(asked.predicate, one))
                .count();
            assert!(used > 0, "{}: {}", one.name, one.about);
        }
        for one in numbers() {
            let used = all.iter().flat_map(|of| of.number.iter().chain(&of.per));
            assert!(
                used.filter(|number| std::ptr::eq(**number, one)).count() > 0,
                "{}",
                one.about
            );
        }
    }

    #[test]
    fn mistakes_are_told() {
        for (row, what) in [
            ("kind = 'share'\nof = 'person'\nmet = ['flies']", "flies"),
            (
                "kind = 'share'\nof = 'plan'\nmet = ['returned']",
                "returned",
            ),
            (
                "kind = 'share'\nof = 'person'\nmet = ['satisfied:pay']",
                "another word",
            ),
            ("kind = 'share'\nof = 'person'", "other parts"),
            ("kind = 'guess'", "guess"),
        ] {
            let row: Row = toml::from_str(&format!("code = 'X'\n{row}")).unwrap();
            let error = indicator(row, "X", "D1").unwrap_err();
            assert!(error.contains(what), "{error}");
        }
    }
}
