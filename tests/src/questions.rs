//! What every language is asked about documents: what is wrong (each document of the corpus), what comes next, steps to be
//! taken, scores of surveys, and how a programme does.

use sankofa::journey::{Event, Planner};
use sankofa::measurement::disclosure_control::{Control, Method};
use sankofa::measurement::{By, Instrument, Level, Measure, Measured, Scorer};
use sankofa::{Date, Gate, Lang, Rulebook};
use sankofa_sample::{Profile, Sample};

use crate::corpus::{Frame, example_cases, frames, hostile, root};
use crate::pages;

/// What is asked of a document.
#[derive(Clone, Debug)]
pub enum Question {
    /// What is wrong with it.
    Check(Frame),
    /// Where its cases stand and what comes next.
    Next(Frame),
    /// A step to be taken in it: the JSON of the event.
    Apply(Frame, String),
    /// The scores of its surveys.
    Score(Scoring),
    /// How the programme does.
    Measure(Measuring),
}

/// A document, and how its surveys are scored.
#[derive(Clone, Debug)]
pub struct Scoring {
    /// The day of judgement.
    pub as_of: Date,
    /// The policy; none: the first.
    pub policy: Option<String>,
    /// Changes instead of scores.
    pub change: bool,
    /// The TOML text of an instrument; empty: the one that is built in.
    pub instrument: String,
    /// The input.
    pub input: Vec<u8>,
}

impl Scoring {
    fn new(input: impl Into<Vec<u8>>) -> Self {
        Self {
            as_of: pages::day("2016-09-01"),
            policy: None,
            change: false,
            instrument: String::new(),
            input: input.into(),
        }
    }

    fn scorer(&self) -> Scorer {
        let mut scorer = Scorer::new(self.as_of);
        if !self.instrument.is_empty() {
            scorer = scorer.with(Instrument::from_toml(&self.instrument).expect("an instrument"));
        }
        match &self.policy {
            Some(name) => scorer.policy(name).expect("a policy"),
            None => scorer,
        }
    }
}

/// A document, and how it is measured.
#[derive(Clone, Debug)]
pub struct Measuring {
    /// The day of judgement.
    pub as_of: Date,
    /// The programme asked for.
    pub programme: Option<String>,
    /// By what figures are told apart.
    pub by: Vec<By>,
    /// Counts below it are hidden.
    pub small_cell: u64,
    /// Counts are rounded instead.
    pub rounded: bool,
    /// From which score on a level is sufficient.
    pub level: Level,
    /// The input.
    pub input: Vec<u8>,
}

impl Measuring {
    fn new(input: impl Into<Vec<u8>>) -> Self {
        Self {
            as_of: pages::day("2016-09-01"),
            programme: None,
            by: Vec::new(),
            small_cell: 11,
            rounded: false,
            level: Level::default(),
            input: input.into(),
        }
    }

    /// By what figures are told apart, in one word.
    pub fn words(&self) -> String {
        let words: Vec<&str> = self.by.iter().map(|by| by.code()).collect();
        words.join(",")
    }

    /// What Rust measures.
    pub fn measured(&self) -> Measured {
        let book = Rulebook::new(self.as_of);
        let book = match &self.programme {
            Some(name) => book.programme(name).expect("a known programme"),
            None => book,
        };
        let method = if self.rounded {
            Method::Round
        } else {
            Method::Suppress
        };
        let mut measure = Measure::new(book)
            .by(&self.by)
            .level(self.level)
            .control(Control::new(self.small_cell).method(method));
        measure.input(&self.input);
        measure.finish()
    }
}

/// A line with a length, and so many bytes.
fn piece(bytes: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(format!("{}\n", bytes.len()).as_bytes());
    out.extend_from_slice(bytes);
}

fn begin(words: &[&str], input: &[u8], out: &mut Vec<u8>) {
    let words = words
        .iter()
        .map(|word| if word.is_empty() { "-" } else { word });
    out.extend_from_slice(words.collect::<Vec<_>>().join(" ").as_bytes());
    out.push(b'\n');
    piece(input, out);
}

const fn yes(flag: bool) -> &'static str {
    if flag { "1" } else { "0" }
}

impl Question {
    /// The question as the runners of other languages read it: a line with the verb and its options, `-` for none; a line
    /// with the length of the document, the document; for a step the same with the event, for scores with the instrument.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let of = |verb: &str, frame: &Frame, out: &mut Vec<u8>| {
            let day = frame.as_of.to_string();
            let gate = frame.gate.map_or("", Gate::code);
            let programme = frame.programme.as_deref().unwrap_or_default();
            let words = [
                verb,
                &day,
                gate,
                programme,
                yes(frame.across),
                frame.lang.code(),
            ];
            begin(&words, &frame.input, out);
        };
        match self {
            Self::Check(frame) => of("check", frame, out),
            Self::Next(frame) => of("next", frame, out),
            Self::Apply(frame, event) => {
                of("apply", frame, out);
                piece(event.as_bytes(), out);
            }
            Self::Score(one) => {
                let day = one.as_of.to_string();
                let policy = one.policy.as_deref().unwrap_or_default();
                begin(&["score", &day, policy, yes(one.change)], &one.input, out);
                piece(one.instrument.as_bytes(), out);
            }
            Self::Measure(one) => {
                let (day, small) = (one.as_of.to_string(), one.small_cell.to_string());
                let programme = one.programme.as_deref().unwrap_or_default();
                let (by, level) = (one.words(), one.level.name());
                let words = [
                    "measure",
                    &day,
                    programme,
                    &by,
                    &small,
                    yes(one.rounded),
                    level,
                ];
                begin(&words, &one.input, out);
            }
        }
    }

    /// What Rust answers.
    pub fn json(&self) -> String {
        match self {
            Self::Check(frame) => frame.report().to_json(frame.lang),
            Self::Next(frame) => Planner::new(frame.book()).next_json(&frame.input),
            Self::Apply(frame, event) => {
                let event = Event::from_json(event.as_bytes()).expect("an event");
                Planner::new(frame.book()).apply_json(&frame.input, &event, frame.lang)
            }
            Self::Score(one) => one.scorer().score_json(&one.input, one.change),
            Self::Measure(one) => one.measured().to_json(),
        }
    }

    /// What Rust answers, as the runners write it: a line with the length, the bytes.
    pub fn answer(&self, out: &mut Vec<u8>) {
        piece(self.json().as_bytes(), out);
    }
}

/// All that is asked: a check of each document, and what comes next in it unless only the language differs; then steps,
/// scores and measures.
pub fn questions() -> Vec<Question> {
    let mut all = Vec::new();
    for frame in frames() {
        if frame.lang == Lang::En {
            all.push(Question::Next(frame.clone()));
        }
        all.push(Question::Check(frame));
    }
    let steps = steps().into_iter();
    all.extend(steps.map(|(frame, event)| Question::Apply(frame, event)));
    all.extend(scores().into_iter().map(Question::Score));
    all.extend(measures().into_iter().map(Question::Measure));
    all
}

fn example(name: &str) -> Vec<u8> {
    std::fs::read(root().join("examples").join(name)).expect("an example")
}

/// Surveys on their own under each policy, and their changes; whole cases; an instrument of one's own; surveys that are
/// none, or hardly.
fn scores() -> Vec<Scoring> {
    let surveys = example("surveys.jsonl");
    let mut all = Vec::new();
    for policy in Instrument::rss_2018().policies() {
        for change in [false, true] {
            all.push(Scoring {
                policy: Some(policy.name.to_string()),
                change,
                ..Scoring::new(surveys.clone())
            });
        }
    }
    let cases = [example_cases(), example("example-case.json"), sampled()];
    for input in cases {
        all.push(Scoring::new(input.clone()));
        all.push(Scoring {
            change: true,
            ..Scoring::new(input)
        });
    }
    all.push(Scoring {
        as_of: pages::day("2015-12-31"),
        ..Scoring::new(surveys.clone())
    });
    let rss = root().join("core/instruments/rss-2018.toml");
    let rss = std::fs::read_to_string(rss).expect("the instrument");
    for instrument in [rss.clone(), rss.replacen("\"rss-2018\"", "\"own\"", 1)] {
        all.push(Scoring {
            instrument,
            ..Scoring::new(surveys.clone())
        });
    }
    all.extend(odd_surveys().map(Scoring::new));
    all.extend(hostile().into_iter().map(|(_, input)| Scoring::new(input)));
    all
}

/// Surveys of which something is wrong, each on its own.
fn odd_surveys() -> impl Iterator<Item = String> {
    let answers = [
        "[]",
        "null",
        "1",
        "{}",
        "{\"eco.working\":null}",
        "{\"eco.working\":1,\"eco.can_borrow\":true,\"eco.borrows\":{},\"psy.safety\":[\"safe\"]}",
        "{\"eco.working\":\"YES\",\"eco.can_borrow\":\" yes\",\"psy.safety\":\"\\u001b[2J\"}",
        "{\"eco.working\":\"yes\",\"eco.working\":\"no\"}",
        "{\"eco.assets\":[\"none\",\"land\"],\"eco.borrows\":\"dont_know\"}",
        "{\"eco.assets\":\"land animals\",\"eco.seeking_job\":\"refused\"}",
        "{\"eco.assets\":[1,null],\"<script>\":\"=1+1\"}",
        "{\"psy.able_to_stay\":\"no\"}",
        "{\"psy.able_to_stay\":\"yes\",\"psy.leave_reason\":\"need\"}",
        "{\"psy.discrimination\":\"all_the_time\"}",
    ];
    let heads = [
        "\"instrument\":\"rss-2018\",\"case\":\"A-1\",\"member\":\"p1\",\"on\":\"2016-07-11\"",
        "\"instrument\":\"who-5\",\"on\":\"2016-13-40\",\"case\":\"=1+1\",\"member\":7",
        "\"answer_list\":\"kf4\",\"returned_on\":\"2015-07-08\",\"on\":\"2016-07-08T10:00:00+01:00\"",
        "\"on\":\"2030-01-01\",\"returned_on\":[],\"case\":\"<b>\",\"window\":\"never\"",
    ];
    heads
        .into_iter()
        .flat_map(move |head| answers.map(|answers| format!("{{{head},\"answers\":{answers}}}")))
}

/// Made-up cases, more than are hidden when they are told apart.
fn sampled() -> Vec<u8> {
    let sample = Sample::new(Profile::Morocco, 20_151_118).as_of(pages::day("2016-09-01"));
    let lines: String = (0..80).map(|number| sample.line(number) + "\n").collect();
    lines.into_bytes()
}

/// Measures of the example cases and of made-up ones, told apart by this and that; of hostile documents by everything.
fn measures() -> Vec<Measuring> {
    let mut all = Vec::new();
    let by: [&[By]; 4] = [&[], &[By::Host], &[By::Sex, By::Age], &By::ALL];
    for input in [example_cases(), sampled()] {
        for by in by {
            for small_cell in [1, 3, 11] {
                all.push(Measuring {
                    by: by.to_vec(),
                    small_cell,
                    ..Measuring::new(input.clone())
                });
            }
        }
        all.push(Measuring {
            by: By::ALL.to_vec(),
            rounded: true,
            level: Level::Impact,
            programme: Some("ma-eu-2015".to_owned()),
            ..Measuring::new(input)
        });
    }
    all.push(Measuring::new(example("example-case.json")));
    for (_, input) in hostile() {
        all.push(Measuring {
            by: By::ALL.to_vec(),
            small_cell: 1,
            ..Measuring::new(input)
        });
    }
    all
}

/// A document as any language writes it: what stands in a case as it came is written back as it came, and a language
/// that reads it into objects forgets spaces and repeated keys.
fn compact(document: &[u8]) -> Option<Vec<u8>> {
    let value: serde_json::Value = serde_json::from_slice(document).ok()?;
    Some(value.to_string().into_bytes())
}

/// Steps that are taken, and refused for each reason there is.
fn steps() -> Vec<(Frame, String)> {
    let example = compact(&example("example-case.json")).expect("JSON");
    let of = |as_of: &str, lang: Lang, input: &[u8], event: &str| {
        let frame = Frame {
            as_of: pages::day(as_of),
            lang,
            ..Frame::new(format!("step-{as_of}"), input.to_vec())
        };
        (frame, event.to_owned())
    };
    let mut all = vec![
        of(
            "2016-08-30",
            Lang::En,
            br#"{"format": "sankofa/1", "id": "A-1", "members": [{"id": "p1"}]}"#,
            r#"{"step": "information", "on": "2016-08-30", "by": "o1", "record": {"language": "fr"}}"#,
        ),
        of(
            "2015-06-12",
            Lang::En,
            &example,
            r#"{"step": "withdrawal", "on": "2015-06-12", "members": ["p1"], "record": {"channel": "phone"}}"#,
        ),
        of(
            "2015-06-12",
            Lang::Ar,
            &example,
            r#"{"step": "T12", "on": "2015-06-12T09:40:00+01:00"}"#,
        ),
        of(
            "2015-06-12",
            Lang::Fr,
            &example,
            r#"{"step": "withdrawal", "on": "2015-07-01"}"#,
        ),
        of(
            "2015-06-12",
            Lang::En,
            b"{",
            r#"{"step": "T15", "on": "2015-06-12"}"#,
        ),
    ];
    for lang in Lang::ALL {
        all.push(of(
            "2015-06-12",
            lang,
            &example,
            r#"{"step": "clearance", "on": "2015-06-12", "by": "iom-ma"}"#,
        ));
    }
    for line in example_cases()
        .split(|byte| *byte == b'\n')
        .filter_map(compact)
    {
        for event in [
            r#"{"step": "closure", "on": "2016-01-15", "record": {"reason": "other", "text": "made-up"}}"#,
            r#"{"step": "reopening", "on": "2016-01-15"}"#,
            r#"{"step": "death", "on": "2016-01-15", "of": "p1", "record": {"source": "made-up"}}"#,
            r#"{"step": "plan_draft", "on": "2016-01-15", "by": "iom-cm", "record": {"note": "\u001b"}}"#,
        ] {
            all.push(of("2016-01-15", Lang::Fr, &line, event));
        }
    }
    all
}
