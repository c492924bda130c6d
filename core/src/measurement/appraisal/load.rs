//! TOML texts become [`Criteria`] and [`Grid`], checked.

use serde::Deserialize;
use toml::Spanned;

use super::error::{AppraisalDefect as Defect, AppraisalError, forbidden};
use super::questions::{self, QUESTIONS};
use super::{Approach, Condition, Criteria, Criterion, Grid, Level};
use crate::codes::{CodeList, Currency, Dimension};
use crate::measurement::instruments::{Words, is_name, label, line_of};
use crate::programme::shown;
use crate::record::nearest;

type Outcome<T> = Result<T, AppraisalError>;

/// How many entries a list may have: comparing takes a bit for each.
const MOST: usize = 64;
/// The lowest sum from which earlier assistance may count, in cents of EUR.
const LOWEST: i64 = 100_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriteriaFile {
    name: Spanned<String>,
    version: String,
    title: Words,
    #[serde(default)]
    negative_first: bool,
    prior_assistance: Option<Spanned<Prior>>,
    #[serde(default)]
    positive: Vec<Row>,
    #[serde(default)]
    negative: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Prior {
    below: Sum,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sum {
    minor: i64,
    currency: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: Spanned<String>,
    ask: Option<Spanned<String>>,
    title: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GridFile {
    name: Spanned<String>,
    version: String,
    title: Words,
    #[serde(default)]
    approaches: Vec<ApproachRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApproachRow {
    code: Spanned<String>,
    dimension: Spanned<String>,
    title: Words,
    #[serde(default)]
    conditions: Vec<ConditionRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionRow {
    level: Spanned<String>,
    code: Spanned<String>,
    ask: Option<Spanned<String>>,
    title: Words,
}

/// One file while it is read.
struct Reader<'t> {
    name: &'t str,
    text: &'t str,
}

fn parse<T: for<'d> Deserialize<'d>>(text: &str) -> Outcome<T> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|at| line_of(text, at.start));
        let message = shown(error.message());
        AppraisalError::new("?", line, Defect::NotUsable { message })
    })
}

impl Reader<'_> {
    fn error(&self, at: Option<usize>, defect: Defect) -> AppraisalError {
        let line = at.map(|at| line_of(self.text, at));
        AppraisalError::new(self.name, line, defect)
    }

    fn word(&self, word: &Spanned<String>) -> Outcome<Box<str>> {
        let text = word.get_ref().as_str();
        if is_name(text) {
            return Ok(text.into());
        }
        let text = shown(text);
        Err(self.error(Some(word.span().start), Defect::BadName { text }))
    }

    fn unknown(&self, word: &Spanned<String>) -> AppraisalError {
        let at = word.span().start;
        let word = shown(word.get_ref());
        self.error(Some(at), Defect::Unknown { word })
    }

    /// A code that is new here, and the place of its question.
    fn code(
        &self,
        known: &[&str],
        code: &Spanned<String>,
        ask: Option<&Spanned<String>>,
    ) -> Outcome<(Box<str>, Option<usize>)> {
        let word = self.word(code)?;
        let at = Some(code.span().start);
        if known.contains(&&*word) {
            return Err(self.error(at, Defect::Twice { code: word }));
        }
        let Some(ask) = ask else {
            return Ok((word, None));
        };
        match questions::place(ask.get_ref()) {
            Some(place) => Ok((word, Some(place))),
            None => {
                let defect = Defect::NoQuestion {
                    word: shown(ask.get_ref()),
                    nearest: nearest(ask.get_ref(), QUESTIONS.iter().map(|one| one.name)),
                };
                Err(self.error(Some(ask.span().start), defect))
            }
        }
    }

    /// Refuses what looks at a factor that must not count.
    fn allowed(&self, row: &Row) -> Outcome<()> {
        let words = [
            Some(&row.title.en),
            row.title.fr.as_ref(),
            row.title.ar.as_ref(),
        ];
        let words = words.into_iter().flatten().map(AsRef::as_ref);
        let ask = row.ask.as_ref().map(|ask| ask.get_ref().as_str());
        let mut texts = [row.code.get_ref().as_str()]
            .into_iter()
            .chain(ask)
            .chain(words);
        match texts.find_map(forbidden) {
            None => Ok(()),
            Some((factor, word)) => {
                let criterion = shown(row.code.get_ref());
                let defect = Defect::Forbidden {
                    criterion,
                    factor,
                    word,
                };
                Err(self.error(Some(row.code.span().start), defect))
            }
        }
    }

    fn criteria(&self, rows: &[Row], others: &[Criterion]) -> Outcome<Vec<Criterion>> {
        let mut all: Vec<Criterion> = Vec::new();
        for row in rows {
            self.allowed(row)?;
            let known: Vec<&str> = all.iter().chain(others).map(|one| &*one.code).collect();
            let (code, ask) = self.code(&known, &row.code, row.ask.as_ref())?;
            let title = label(&row.title);
            all.push(Criterion { code, ask, title });
        }
        if all.len() > MOST {
            return Err(self.error(
                None,
                Defect::Size {
                    key: "positive or negative",
                },
            ));
        }
        Ok(all)
    }

    fn approach(&self, row: &ApproachRow, known: &[&str]) -> Outcome<Approach> {
        let (code, _) = self.code(known, &row.code, None)?;
        let dimension = Dimension::parse(row.dimension.get_ref())
            .ok_or_else(|| self.unknown(&row.dimension))?;
        let mut conditions: Vec<Condition> = Vec::new();
        for row in &row.conditions {
            let level =
                Level::parse(row.level.get_ref()).ok_or_else(|| self.unknown(&row.level))?;
            let known: Vec<&str> = conditions.iter().map(|one| &*one.code).collect();
            let (code, ask) = self.code(&known, &row.code, row.ask.as_ref())?;
            let title = label(&row.title);
            conditions.push(Condition {
                level,
                code,
                ask,
                title,
            });
        }
        if conditions.len() > MOST {
            return Err(self.error(None, Defect::Size { key: "conditions" }));
        }
        let title = label(&row.title);
        Ok(Approach {
            code,
            dimension,
            title,
            conditions,
        })
    }
}

pub(super) fn criteria(text: &str) -> Outcome<Criteria> {
    let file: CriteriaFile = parse(text)?;
    let reader = Reader {
        name: file.name.get_ref(),
        text,
    };
    let name = reader.word(&file.name)?;
    let positive = reader.criteria(&file.positive, &[])?;
    let negative = reader.criteria(&file.negative, &positive)?;
    if positive.is_empty() && negative.is_empty() {
        return Err(reader.error(
            None,
            Defect::Size {
                key: "positive or negative",
            },
        ));
    }
    let floor = file.prior_assistance.as_ref().map(|prior| {
        let at = Some(prior.span().start);
        let Prior { below, source } = prior.get_ref();
        let unknown = || {
            reader.error(
                at,
                Defect::Unknown {
                    word: shown(&below.currency),
                },
            )
        };
        let currency = Currency::parse(&below.currency).ok_or_else(unknown)?;
        // A sum in another currency cannot be compared: who sets it says on what it rests.
        let low = below.minor <= 0 || currency == Currency::Eur && below.minor < LOWEST;
        if low || source.trim().is_empty() {
            return Err(reader.error(at, Defect::LowFloor));
        }
        Ok((below.minor, currency))
    });
    Ok(Criteria {
        name,
        version: shown(&file.version),
        title: label(&file.title),
        negative_first: file.negative_first,
        floor: floor.transpose()?,
        positive,
        negative,
    })
}

pub(super) fn grid(text: &str) -> Outcome<Grid> {
    let file: GridFile = parse(text)?;
    let reader = Reader {
        name: file.name.get_ref(),
        text,
    };
    let name = reader.word(&file.name)?;
    let mut approaches: Vec<Approach> = Vec::new();
    for row in &file.approaches {
        let known: Vec<&str> = approaches.iter().map(|one| &*one.code).collect();
        let approach = reader.approach(row, &known)?;
        approaches.push(approach);
    }
    if approaches.is_empty() || approaches.len() > MOST {
        return Err(reader.error(None, Defect::Size { key: "approaches" }));
    }
    Ok(Grid {
        name,
        version: shown(&file.version),
        title: label(&file.title),
        approaches,
    })
}
