//! The conformance corpus: documents with the options to check them by. Rust, C and Python must give the same bytes.
//! What else is asked of documents stands in `questions`.
//!
//! It is made of every example of the rulebook's pages, of the example cases at every gate and in every language,
//! of situations from practice (`vectors`), and of hostile documents. What each is expected to trip is committed in `conformance/expected.tsv`.

use std::fmt::Write as _;
use std::path::Path;

use sankofa::{Date, Gate, Lang, Report, Rulebook};

use crate::{pages, vectors};

/// One document, and how to check it.
#[derive(Clone, Debug)]
pub struct Frame {
    /// A name, unique in the corpus.
    pub name: String,
    /// The day of judgement.
    pub as_of: Date,
    /// The gate asked for.
    pub gate: Option<Gate>,
    /// The programme asked for.
    pub programme: Option<String>,
    /// As one set of cases.
    pub across: bool,
    /// The language of messages.
    pub lang: Lang,
    /// The input.
    pub input: Vec<u8>,
}

impl Frame {
    pub(crate) fn new(name: impl Into<String>, input: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            as_of: pages::day("2016-09-01"),
            gate: None,
            programme: None,
            across: false,
            lang: Lang::En,
            input: input.into(),
        }
    }

    /// How the document is judged.
    pub fn book(&self) -> Rulebook {
        let book = Rulebook::new(self.as_of)
            .gate(self.gate)
            .across(self.across);
        match &self.programme {
            Some(name) => book.programme(name).expect("a known programme"),
            None => book,
        }
    }

    /// Checks the document in Rust.
    pub fn report(&self) -> Report {
        self.book().check(&self.input)
    }
}

/// The whole corpus.
pub fn frames() -> Vec<Frame> {
    let mut frames = Vec::new();
    for section in pages::pages() {
        for (number, example) in section.examples.iter().enumerate() {
            let kind = if example.bad { "bad" } else { "good" };
            frames.push(Frame {
                as_of: example.as_of,
                gate: example.gate,
                programme: example.programme.clone(),
                across: example.across,
                ..Frame::new(
                    format!("{}-{kind}-{number}", section.code),
                    pages::input(example),
                )
            });
        }
    }
    frames.extend(vectors::vectors().iter().map(vectors::Vector::frame));
    let cases = example_cases();
    for lang in Lang::ALL {
        frames.push(Frame {
            lang,
            across: true,
            ..Frame::new(format!("examples-{}", lang.code()), cases.clone())
        });
    }
    for gate in Gate::ALL {
        frames.push(Frame {
            gate: Some(gate),
            ..Frame::new(format!("examples-{}", gate.code()), cases.clone())
        });
    }
    frames.extend(
        hostile()
            .into_iter()
            .map(|(name, input)| Frame::new(format!("hostile-{name}"), input)),
    );
    frames
}

/// The text of examples/cases.jsonl.
pub fn example_cases() -> Vec<u8> {
    std::fs::read(root().join("examples/cases.jsonl")).expect("example cases")
}

/// The folder of the workspace.
pub fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Documents that are none, or hardly.
pub fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("{{\"x\":{}{}}}", open.repeat(depth), close.repeat(depth)).into_bytes()
    };
    let utf16 = |text: &str| -> Vec<u8> {
        let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    };
    let members = format!("{{\"members\":[{}]}}", vec!["{}"; 5_000].join(","));
    let keys: Vec<String> = (0..5_000).map(|n| format!("\"k{n}\":0")).collect();
    vec![
        ("empty", b"".to_vec()),
        ("null", b"null".to_vec()),
        ("number", b"1".to_vec()),
        ("empty-object", b"{}".to_vec()),
        ("empty-array", b"[]".to_vec()),
        ("array-of-junk", b"[1, null, {}, \"x\"]".to_vec()),
        ("truncated", b"{\"id\":\"A".to_vec()),
        (
            "truncated-last-line",
            b"{}\n{\"id\":\"A\"}\n{\"id\":".to_vec(),
        ),
        ("trailing", b"{} {}".to_vec()),
        ("deep-arrays", nested("[", "]", 100_000)),
        ("deep-objects", nested("{\"x\":", "0}", 100_000)),
        ("many-members", members.into_bytes()),
        ("many-keys", format!("{{{}}}", keys.join(",")).into_bytes()),
        (
            "long-text",
            format!("{{\"id\":\"{}\"}}", "a".repeat(5 << 20)).into_bytes(),
        ),
        (
            "duplicate-keys",
            b"{\"id\":\"A\",\"id\":\"B\",\"members\":[],\"members\":[{}]}".to_vec(),
        ),
        ("invalid-utf-8", b"{\"id\":\"\xFF\xFE\"}".to_vec()),
        ("utf-16", utf16("{\"id\":\"A\"}")),
        ("byte-order-mark", b"\xEF\xBB\xBF{\"id\":\"A\"}".to_vec()),
        ("crlf", b"{\"id\":\"A\"}\r\n{\"id\":\"B\"}\r\n".to_vec()),
        ("nul", b"{\"id\":\"A\0\"}".to_vec()),
        ("escaped-nul", b"{\"id\":\"A\\u0000\"}".to_vec()),
        ("lone-surrogate", b"{\"id\":\"\\ud800\"}".to_vec()),
        (
            "terminal-escape",
            b"{\"id\":\"\\u001b[31mred\",\"\\u001b[2J\":1}".to_vec(),
        ),
        (
            "formula",
            b"{\"id\":\"=1+1\",\"members\":[{\"id\":\"@x\"}]}".to_vec(),
        ),
        ("markup", b"{\"id\":\"<script>alert(1)</script>\"}".to_vec()),
        (
            "huge-numbers",
            b"{\"opened_on\":1e999,\"members\":[{\"birth\":{\"age\":99999999999999999999}}]}"
                .to_vec(),
        ),
    ]
}

/// What the corpus is expected to trip: a line per frame, the codes with their counts.
pub fn expected(frames: &[Frame]) -> String {
    let mut out = String::from(
        "# What each document of the conformance corpus trips: name, cases, findings by rule.\n",
    );
    for frame in frames {
        let report = frame.report();
        let counts: Vec<String> = report
            .counts
            .iter()
            .map(|(code, count)| format!("{code}:{count}"))
            .collect();
        let _ = writeln!(
            out,
            "{}\t{}\t{}",
            frame.name,
            report.cases,
            counts.join(" ")
        );
    }
    out
}
