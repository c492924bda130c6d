//! Programmes: chosen by name or file, and listed.

use std::ffi::OsStr;
use std::path::Path;

use sankofa::programme::Programme;
use sankofa::{Date, Lang, Rulebook, SetupError};

use crate::args::{ListArgs, ListFormat};
use crate::clock::today;
use crate::input::label;
use crate::{Outcome, PASSED, Streams, output};

/// A rulebook that judges by a programme: one that is built in, else one from a file.
pub(crate) fn rulebook(programme: Option<&OsStr>, as_of: Date) -> Result<Rulebook, String> {
    let book = Rulebook::new(as_of);
    let Some(asked) = programme else {
        return Ok(book);
    };
    let path = Path::new(asked);
    let name = asked.to_string_lossy();
    // A version of a set in a file: `my-set.toml@2016`.
    let of_file = name
        .rsplit_once('@')
        .filter(|(file, _)| !path.is_file() && Path::new(file).is_file());
    if let Some((file, version)) = of_file {
        return from_file(book, Path::new(file), Some(version));
    }
    let known = book.programmes().get(&name).is_some();
    let is_file = path.components().count() > 1
        || path.extension().is_some_and(|end| end == "toml")
        || path.is_file();
    if known || !is_file {
        return book.programme(&name).map_err(|error| error.to_string());
    }
    from_file(book, path, None)
}

/// A rulebook that judges by the set in a file, or by one version of it.
fn from_file(book: Rulebook, path: &Path, version: Option<&str>) -> Result<Rulebook, String> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", label(path)))?;
    let refused = |error: SetupError| format!("{}: {error}", label(path));
    let book = book.programme_text(&text).map_err(refused)?;
    let Some(version) = version else {
        return Ok(book);
    };
    // What was added last is the set of the file.
    let name = book.programmes().names().last().unwrap_or_default();
    let id = format!("{name}@{version}");
    book.programme(&id).map_err(refused)
}

/// The name of a programme, as a case states it.
pub(crate) fn name(programme: Option<&OsStr>, as_of: Date) -> Result<Option<String>, String> {
    let Some(asked) = programme else {
        return Ok(None);
    };
    let before = Rulebook::new(as_of);
    let book = rulebook(Some(asked), as_of)?;
    let added = book
        .programmes()
        .names()
        .find(|name| before.programmes().get(name).is_none());
    // A case states a programme; its dates choose the version.
    let built_in = || {
        let asked = asked.to_string_lossy();
        asked.split('@').next().unwrap_or_default().to_owned()
    };
    Ok(Some(added.map_or_else(built_in, str::to_owned)))
}

/// Lists the programmes that are built in.
pub(crate) fn list(args: &ListArgs, streams: &mut Streams<'_>) -> Outcome {
    let book = Rulebook::new(today()?);
    let lang = args.lang.lang;
    let text = match args.format {
        ListFormat::Json => book.programmes().to_json() + "\n",
        ListFormat::Text => book
            .programmes()
            .iter()
            .map(|programme| as_text(programme, lang))
            .collect(),
    };
    output::write(&text, None, streams)?;
    Ok(PASSED)
}

fn as_text(programme: &Programme, lang: Lang) -> String {
    let mut text = format!("{}  {}\n", programme.name(), programme.title(lang.names()));
    for version in programme.versions() {
        let day = |day: Option<Date>| day.map_or("…".to_owned(), |day| day.to_string());
        let period = match (version.from(), version.to()) {
            (None, None) => String::new(),
            (from, to) => format!("  {} – {}", day(from), day(to)),
        };
        text += &format!("  {}{period}\n", version.id());
    }
    text
}
