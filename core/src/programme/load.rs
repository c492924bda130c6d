//! A TOML text becomes a [`Programme`].

use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use super::error::{ProgrammeDefect, ProgrammeError, shown};
use super::offers::offers;
use super::params::Params;
use super::reader::{Outcome, Reader};
use super::rule_names::RuleNames;
use super::settings::SHARED_KEYS;
use super::version::{DonorLine, Programme, Settings, Version};
use crate::codes::{Country, Currency, DateBasis};
use crate::record::nearest;
use crate::values::Date;

/// Sets that may extend one another.
const DEEPEST: usize = 16;

const FILE_KEYS: [&str; 8] = [
    "name",
    "title",
    "extends",
    "date_basis",
    "currency",
    "donor_lines",
    "offers",
    "versions",
];

/// What every programme is laid over unless it says otherwise.
const BASE: &str = "base";

/// One call of `add`: the sets at hand, and those read so far.
pub(super) struct Loading<'l> {
    pub(super) known: &'l [Arc<Programme>],
    pub(super) others: &'l [(&'l str, &'l str)],
    pub(super) rules: RuleNames<'l>,
    pub(super) read: Vec<Arc<Programme>>,
    /// Names of the sets being read, the first one outermost.
    pub(super) open: Vec<Box<str>>,
}

impl<'l> Loading<'l> {
    /// Reads a text, and before it those it extends.
    pub(super) fn load(&mut self, text: &'l str, handed: Option<&str>) -> Outcome<Arc<Programme>> {
        let not_toml = |error: toml::de::Error| {
            let reader = Reader {
                set: handed.unwrap_or("?"),
                text,
                rules: self.rules,
            };
            let line = error.span().map(|at| reader.line(&at));
            let message = shown(error.message());
            ProgrammeError::new(reader.set, line, ProgrammeDefect::NotToml { message })
        };
        let table = DeTable::parse(text).map_err(not_toml)?.into_inner();
        let name = {
            let reader = Reader {
                set: handed.unwrap_or("?"),
                text,
                rules: self.rules,
            };
            let value = table
                .get("name")
                .ok_or_else(|| missing(reader.set, "name"))?;
            let name = reader.name("name", value)?;
            let differs = handed.filter(|handed| **handed != *name);
            if let Some(handed) = differs {
                let (handed, name) = (shown(handed), name);
                let defect = ProgrammeDefect::NameDiffers { handed, name };
                return Err(reader.error(&value.span(), defect));
            }
            name
        };
        if self.find(&name).is_some() {
            return Err(ProgrammeError::new(&name, None, ProgrammeDefect::NameTaken));
        }
        let reader = Reader {
            set: &name,
            text,
            rules: self.rules,
        };
        let keys: Vec<&str> = FILE_KEYS.into_iter().chain(SHARED_KEYS).collect();
        reader.only_keys(&table, &keys)?;

        self.open.push(name.clone());
        let parent = self.parent(&reader, &table)?;
        self.open.pop();

        let programme = Arc::new(build(&reader, &table, parent.as_ref())?);
        self.read.push(Arc::clone(&programme));
        Ok(programme)
    }

    fn find(&self, name: &str) -> Option<&Arc<Programme>> {
        let mut all = self.known.iter().chain(&self.read);
        all.find(|programme| programme.name() == name)
    }

    /// The programme a file extends, and the version if it names one.
    fn parent(&mut self, reader: &Reader<'_>, table: &DeTable<'_>) -> Outcome<Option<Parent>> {
        let (written, at) = match table.get("extends") {
            Some(value) => (reader.text("extends", value)?, value.span()),
            None if reader.set == BASE => return Ok(None),
            None => (BASE, 0..0),
        };
        let (name, pinned) = match written.split_once('@') {
            Some((name, _)) => (name, Some(written)),
            None => (written, None),
        };
        if let Some(start) = self.open.iter().position(|open| &**open == name) {
            let circle = self.open.iter().skip(start).map(|open| &**open);
            let chain = circle.chain([name]).collect::<Vec<_>>().join(" -> ");
            let chain = chain.into();
            return Err(reader.error(&at, ProgrammeDefect::Cycle { chain }));
        }
        let most = DEEPEST;
        if self.open.len() > most {
            return Err(reader.error(&at, ProgrammeDefect::TooDeep { most }));
        }
        let unknown = |nearest: Option<&str>| {
            let (name, nearest) = (shown(written), nearest.map(Into::into));
            reader.error(&at, ProgrammeDefect::UnknownProgramme { name, nearest })
        };
        let programme = match self.find(name) {
            Some(programme) => Arc::clone(programme),
            None => match self.others.iter().find(|(other, _)| *other == name) {
                Some((_, text)) => self.load(text, Some(name))?,
                None => {
                    let known = self.known.iter().map(|programme| programme.name());
                    let others = self.others.iter().map(|(other, _)| *other);
                    return Err(unknown(nearest(name, known.chain(others))));
                }
            },
        };
        if let Some(id) = pinned.filter(|id| programme.version(id).is_none()) {
            let ids = programme.versions().iter().map(Version::id);
            return Err(unknown(nearest(id, ids)));
        }
        Ok(Some(Parent {
            programme,
            pinned: pinned.map(Into::into),
            at,
        }))
    }
}

/// What a file is laid over.
struct Parent {
    programme: Arc<Programme>,
    pinned: Option<Box<str>>,
    at: Range<usize>,
}

impl Parent {
    /// The version under a version that begins on a day: the one named, else the one then in force.
    fn version(&self, reader: &Reader<'_>, from: Option<Date>) -> Outcome<&Version> {
        let found = match (&self.pinned, from) {
            (Some(id), _) => self.programme.version(id),
            (None, Some(day)) => self.programme.in_force(day),
            (None, None) => {
                let mut versions = self.programme.versions().iter();
                versions.find(|version| version.from().is_none())
            }
        };
        found.ok_or_else(|| {
            let defect = ProgrammeDefect::NotInForce {
                name: self.programme.name().into(),
                when: from.map_or_else(|| "since ever".into(), |day| format!("on {day}").into()),
            };
            reader.error(&self.at, defect)
        })
    }
}

fn missing(set: &str, key: &str) -> ProgrammeError {
    ProgrammeError::new(set, None, ProgrammeDefect::MissingKey { key: key.into() })
}

fn build(reader: &Reader<'_>, table: &DeTable<'_>, parent: Option<&Parent>) -> Outcome<Programme> {
    let above = parent.map(|parent| &*parent.programme);
    let currency: Option<Currency> = reader
        .maybe(table, "currency", |key, value| reader.code(key, value))?
        .or_else(|| above.and_then(Programme::currency));
    let date_basis: DateBasis = reader
        .maybe(table, "date_basis", |key, value| reader.code(key, value))?
        .or_else(|| above.map(Programme::date_basis))
        .ok_or_else(|| missing(reader.set, "date_basis"))?;
    let versions = versions(reader, table, parent)?;
    let mut settings = versions.iter().map(Version::params);
    if currency.is_none() && settings.any(Params::has_amounts) {
        return Err(missing(reader.set, "currency"));
    }
    Ok(Programme {
        title: title(reader, table)?,
        extends: reader.maybe(table, "extends", |key, value| {
            reader.text(key, value).map(Into::into)
        })?,
        date_basis,
        currency,
        hosts: every(versions.iter().map(Version::hosts)),
        origins: every(versions.iter().map(Version::origins)),
        donor_lines: match table.get("donor_lines") {
            Some(_) => donor_lines(reader, table)?,
            None => above.map_or_else(Vec::new, |above| above.donor_lines().to_vec()),
        },
        offers: match table.get("offers") {
            Some(_) => offers(reader, table)?,
            None => above.map_or_else(Vec::new, |above| above.offers().to_vec()),
        },
        sources: texts(reader, table, "sources")?,
        notes: texts(reader, table, "notes")?,
        versions,
        name: reader.set.into(),
    })
}

/// The countries of all versions; none if a version has none, for that means every country.
fn every<'c>(lists: impl Iterator<Item = &'c [Country]> + Clone) -> Vec<Country> {
    if lists.clone().any(<[Country]>::is_empty) {
        return Vec::new();
    }
    let mut all: Vec<Country> = lists.flatten().copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn texts(reader: &Reader<'_>, table: &DeTable<'_>, key: &str) -> Outcome<Vec<Box<str>>> {
    let read = reader.maybe(table, key, |key, value| reader.texts(key, value))?;
    Ok(read.unwrap_or_default())
}

fn title(reader: &Reader<'_>, table: &DeTable<'_>) -> Outcome<[Option<Box<str>>; 3]> {
    let value = table
        .get("title")
        .ok_or_else(|| missing(reader.set, "title"))?;
    let titles = reader.table("title", value)?;
    reader.only_keys(titles, &["en", "fr", "ar"])?;
    let one = |lang: &str| {
        reader.maybe(titles, lang, |key, value| {
            reader.text(key, value).map(Into::into)
        })
    };
    let all = [one("en")?, one("fr")?, one("ar")?];
    if let [None, ..] = all {
        let key = "title.en".into();
        return Err(reader.error(&value.span(), ProgrammeDefect::MissingKey { key }));
    }
    Ok(all)
}

/// `from` and `to` of a table, in order.
pub(super) fn period(
    reader: &Reader<'_>,
    table: &DeTable<'_>,
    at: &Range<usize>,
) -> Outcome<(Option<Date>, Option<Date>)> {
    let from = reader.maybe(table, "from", |key, value| reader.date(key, value))?;
    let to = reader.maybe(table, "to", |key, value| reader.date(key, value))?;
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(reader.reversed("to", at)),
        period => Ok(period),
    }
}

pub(super) fn id(reader: &Reader<'_>, table: &DeTable<'_>, at: &Range<usize>) -> Outcome<Box<str>> {
    match table.get("id") {
        Some(value) => reader.name("id", value),
        None => Err(reader.error(at, ProgrammeDefect::MissingKey { key: "id".into() })),
    }
}

fn donor_lines(reader: &Reader<'_>, table: &DeTable<'_>) -> Outcome<Vec<DonorLine>> {
    let Some(value) = table.get("donor_lines") else {
        return Ok(Vec::new());
    };
    let mut lines: Vec<DonorLine> = Vec::new();
    for (row, at) in reader.tables("donor_lines", value)? {
        reader.only_keys(row, &["id", "title", "from", "to", "hosts", "origins"])?;
        let id = id(reader, row, &at)?;
        if lines.iter().any(|line| line.id == id) {
            let (key, entry) = ("donor_lines".into(), id);
            return Err(reader.error(&at, ProgrammeDefect::Twice { key, entry }));
        }
        let (from, to) = period(reader, row, &at)?;
        let countries = |key: &str| {
            let read = reader.maybe(row, key, |key, value| reader.countries(key, value))?;
            Ok(read.unwrap_or_default())
        };
        lines.push(DonorLine {
            id,
            title: reader.maybe(row, "title", |key, value| {
                reader.text(key, value).map(Into::into)
            })?,
            from,
            to,
            hosts: countries("hosts")?,
            origins: countries("origins")?,
        });
    }
    Ok(lines)
}

fn versions(
    reader: &Reader<'_>,
    table: &DeTable<'_>,
    parent: Option<&Parent>,
) -> Outcome<Vec<Version>> {
    let none = || ProgrammeError::new(reader.set, None, ProgrammeDefect::NoVersion);
    let value = table.get("versions").ok_or_else(none)?;
    let keys: Vec<&str> = ["id", "from", "to"]
        .into_iter()
        .chain(SHARED_KEYS)
        .collect();
    let mut out: Vec<(Version, Range<usize>)> = Vec::new();
    for (row, at) in reader.tables("versions", value)? {
        reader.only_keys(row, &keys)?;
        let id: Box<str> = format!("{}@{}", reader.set, id(reader, row, &at)?).into();
        if out.iter().any(|(version, _)| version.id == id) {
            let (key, entry) = ("versions".into(), id);
            return Err(reader.error(&at, ProgrammeDefect::Twice { key, entry }));
        }
        let (from, to) = period(reader, row, &at)?;
        let under = parent
            .map(|parent| parent.version(reader, from))
            .transpose()?;
        let mut settings = under.map_or_else(Settings::default, |under| under.settings.clone());
        reader.lay(table, &mut settings)?;
        reader.lay(row, &mut settings)?;
        let version = Version {
            id,
            from,
            to,
            based_on: under.map(|under| under.id.clone()),
            sources: texts(reader, row, "sources")?,
            notes: texts(reader, row, "notes")?,
            settings,
        };
        out.push((version, at));
    }
    out.sort_by_key(|(version, _)| version.from);
    let pairs = out.iter().zip(out.iter().skip(1));
    for ((first, _), (second, at)) in pairs {
        let apart = matches!((first.to, second.from), (Some(to), Some(from)) if to < from);
        if !apart {
            let defect = ProgrammeDefect::Overlap {
                first: first.id.clone(),
                second: second.id.clone(),
            };
            return Err(reader.error(at, defect));
        }
    }
    if out.is_empty() {
        return Err(none());
    }
    Ok(out.into_iter().map(|(version, _)| version).collect())
}
