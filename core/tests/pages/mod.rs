//! Reads the pages of core/rulebook: sections, headings, examples.

use std::path::Path;

use sankofa::{Date, Gate, Rulebook};

/// The section of one rule.
#[derive(Debug)]
pub struct Section {
    pub code: String,
    pub name: String,
    pub headings: Vec<String>,
    /// Ids of sources that stand under "Source".
    pub cited: Vec<String>,
    pub examples: Vec<Example>,
}

/// An example: a patch on a base case, or a raw document.
#[derive(Clone, Debug)]
pub struct Example {
    pub bad: bool,
    pub base: Option<String>,
    pub gate: Option<Gate>,
    pub as_of: Date,
    pub programme: Option<String>,
    pub across: bool,
    /// Judged by these rules only: for a case that can pass nothing else.
    pub only: Vec<String>,
    /// Where a bad example must be found.
    pub at: Option<String>,
    /// What that finding points at beside its place.
    pub related: Option<String>,
    /// Other rules that a bad example trips, too.
    pub with: Vec<String>,
    /// The case does not tell enough: a good example that leaves the rule undecided.
    pub skips: bool,
    pub text: String,
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

impl Example {
    /// A base case as it stands, up to delivery. Some bases go no further than registration.
    pub fn clean(base: &str) -> Self {
        let gate = match base {
            "placeholder" | "registered" => Gate::G1,
            _ => Gate::G6,
        };
        Self {
            bad: false,
            base: Some(base.to_owned()),
            gate: Some(gate),
            as_of: day("2016-09-01"),
            programme: None,
            across: false,
            only: Vec::new(),
            at: None,
            related: None,
            with: Vec::new(),
            skips: false,
            text: "[]".to_owned(),
        }
    }

    fn parse(info: &str, text: String) -> Option<Self> {
        let mut words = info.split_whitespace();
        let kind = words.next()?;
        let bad = match words.next()? {
            "bad" => true,
            "good" => false,
            _ => return None,
        };
        let mut example = Self {
            bad,
            gate: None,
            text,
            ..Self::clean("example")
        };
        if kind == "raw" {
            example.base = None;
        }
        for word in words {
            let (key, value) = word.split_once('=').unwrap_or((word, ""));
            match key {
                "base" => example.base = Some(value.to_owned()),
                "gate" => example.gate = Some(Gate::parse(value).expect("a gate")),
                "as_of" => example.as_of = day(value),
                "programme" => example.programme = Some(value.to_owned()),
                "across" => example.across = true,
                "only" => example.only = value.split(',').map(str::to_owned).collect(),
                // What stands between ⟨ and ⟩, so many times.
                "repeat" => {
                    let times = value.parse().expect("a number");
                    let (before, rest) = example.text.split_once('⟨').expect("⟨");
                    let (part, after) = rest.split_once('⟩').expect("⟩");
                    example.text = format!("{before}{}{after}", part.repeat(times));
                }
                // As UTF-16 without a mark.
                "utf16" => example.text = example.text.chars().flat_map(|c| [c, '\0']).collect(),
                "at" => example.at = Some(value.to_owned()),
                "related" => example.related = Some(value.to_owned()),
                "skips" => example.skips = true,
                "with" => example.with = value.split(',').map(str::to_owned).collect(),
                other => panic!("no such word in an example: {other}"),
            }
        }
        Some(example)
    }

    /// The rulebook that the example asks for.
    pub fn rulebook(&self) -> Rulebook {
        let book = Rulebook::new(self.as_of)
            .gate(self.gate)
            .across(self.across);
        let book = match &self.programme {
            Some(name) => book.programme(name).expect("a programme"),
            None => book,
        };
        if self.only.is_empty() {
            return book;
        }
        book.select(self.only.iter().map(String::as_str))
            .expect("known rules")
    }
}

fn folder() -> std::path::PathBuf {
    // The tests of the core and those across languages share this file.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = here.join("rulebook");
    if own.is_dir() {
        own
    } else {
        here.join("../core/rulebook")
    }
}

/// The names of the base cases.
pub fn base_names() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder().join("bases"))
        .expect("base cases")
        .map(|entry| {
            entry
                .expect("entry")
                .path()
                .file_stem()
                .expect("name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

/// The document of an example. Across cases, the patched case stands beside the base it was made from.
pub fn input(example: &Example) -> String {
    let Some(base) = &example.base else {
        return example.text.clone();
    };
    let path = folder().join("bases").join(format!("{base}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no base case {base}"));
    let mut case: serde_json::Value = serde_json::from_str(&text).expect("base case is JSON");
    let first = case.to_string();
    let patch: json_patch::Patch = serde_json::from_str(&example.text)
        .unwrap_or_else(|error| panic!("{error} in {}", example.text));
    json_patch::patch(&mut case, &patch)
        .unwrap_or_else(|error| panic!("{error} in {}", example.text));
    if example.across {
        format!("{first}\n{case}\n")
    } else {
        case.to_string()
    }
}

/// All sections of all pages, in the order of files and of the pages.
pub fn pages() -> Vec<Section> {
    page_names()
        .iter()
        .flat_map(|name| sections_of(name))
        .collect()
}

/// The names of the pages, in order.
pub fn page_names() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .expect("pages")
        .map(|entry| entry.expect("entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    names
}

/// The sections of one page.
pub fn sections_of(name: &str) -> Vec<Section> {
    let path = folder().join(name).with_extension("md");
    sections(&std::fs::read_to_string(path).expect("page"))
}

fn sections(page: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            let (code, name) = title.split_once(' ').expect("## CODE name");
            sections.push(Section {
                code: code.to_owned(),
                name: name.to_owned(),
                headings: Vec::new(),
                cited: Vec::new(),
                examples: Vec::new(),
            });
            continue;
        }
        let Some(section) = sections.last_mut() else {
            continue;
        };
        if let Some(heading) = line.strip_prefix("### ") {
            section.headings.push(heading.to_owned());
        } else if let Some(info) = line.strip_prefix("```") {
            let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            section
                .examples
                .extend(Example::parse(info, body.join("\n")));
        } else if section
            .headings
            .last()
            .is_some_and(|heading| heading == "Source")
        {
            let id = line
                .strip_prefix("- ")
                .map(|rest| rest.split([',', ' ']).next().unwrap_or_default());
            section.cited.extend(id.map(str::to_owned));
        }
    }
    sections
}
