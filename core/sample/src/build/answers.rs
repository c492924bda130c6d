//! Whole answer sheets: one person's answers hang together, spread, and get better with time.

use sankofa::Date;
use sankofa::codes::SurveyWindow;
use sankofa::record::Leaf;
use sankofa::values::Json;

use crate::Rng;

/// How a question is answered, the best answer first.
enum Ask {
    /// From the best to the worst.
    Levels(&'static [&'static str]),
    /// All that is owned.
    Assets,
    /// Whether the children go to school.
    School,
    /// Whether the person can stay, and why not.
    Stay,
}

use Ask::{Assets, Levels, School, Stay};

const SATISFIED: &[&str] = &[
    "very_satisfied",
    "satisfied",
    "neutral",
    "dissatisfied",
    "very_dissatisfied",
];
const SELDOM: &[&str] = &["never", "rarely", "sometimes", "often", "very_often"];
const OFTEN: &[&str] = &["very_often", "often", "sometimes", "rarely", "never"];
const RATED: &[&str] = &["very_good", "good", "fair", "poor", "very_poor"];
const YES: &[&str] = &["yes", "no"];
const NO: &[&str] = &["no", "yes"];
const PARTLY: &[&str] = &["yes", "partly", "no"];

/// The questions of `rss-2018`, by dimension.
const QUESTIONS: [&[(&str, Ask)]; 3] = [
    &[
        ("eco.satisfaction", Levels(SATISFIED)),
        ("eco.food_cut", Levels(SELDOM)),
        ("eco.can_borrow", Levels(YES)),
        ("eco.borrows", Levels(SELDOM)),
        (
            "eco.spending_or_debt",
            Levels(&["no_debt", "spending_larger", "debt_larger"]),
        ),
        ("eco.job_access", Levels(RATED)),
        ("eco.working", Levels(YES)),
        ("eco.assets", Assets),
        ("eco.seeking_job", Levels(NO)),
    ],
    &[
        ("soc.housing_access", Levels(RATED)),
        ("soc.housing_standard", Levels(RATED)),
        ("soc.education_access", Levels(RATED)),
        ("soc.children_in_school", School),
        ("soc.justice_access", Levels(RATED)),
        ("soc.identity_document", Levels(YES)),
        ("soc.documentation_access", Levels(RATED)),
        ("soc.water_access", Levels(RATED)),
        ("soc.health_access", Levels(RATED)),
        ("soc.health_quality", Levels(RATED)),
    ],
    &[
        ("psy.social_activities", Levels(OFTEN)),
        (
            "psy.support_network",
            Levels(&["very_strong", "good", "fair", "bad", "very_weak"]),
        ),
        (
            "psy.belonging",
            Levels(&[
                "agree",
                "somewhat_agree",
                "neither",
                "somewhat_disagree",
                "disagree",
            ]),
        ),
        (
            "psy.safety",
            Levels(&["very_safe", "safe", "neutral", "unsafe", "very_unsafe"]),
        ),
        ("psy.family_tension", Levels(SELDOM)),
        (
            "psy.discrimination",
            Levels(&["never", "rarely", "sometimes", "very_often", "all_the_time"]),
        ),
        ("psy.distress", Levels(SELDOM)),
        ("psy.wants_support", Levels(NO)),
        ("psy.able_to_stay", Stay),
    ],
];

/// What is asked about the help that was given.
const OPINIONS: [(&str, &[&str]); 16] = [
    ("information", SATISFIED),
    ("repatriation", SATISFIED),
    ("travel", SATISFIED),
    ("post_arrival", SATISFIED),
    ("counselling", SATISFIED),
    ("economic", SATISFIED),
    ("social", SATISFIED),
    ("community", SATISFIED),
    ("reintegration", SATISFIED),
    ("expectations", SATISFIED),
    ("overall", SATISFIED),
    ("enough_information", PARTLY),
    ("easy_contact", PARTLY),
    ("promise_kept", PARTLY),
    ("timely", PARTLY),
    ("good_decision", PARTLY),
];

/// How well a person fares in each dimension, in percent.
pub(super) struct Fares([i64; 3]);

impl Fares {
    /// On the first days after the return: poor, with few means.
    pub(super) fn draw(rng: &mut Rng) -> Self {
        let person = rng.between(-15, 15);
        Self([38, 52, 55].map(|usual| usual + person + rng.between(-10, 10)))
    }

    /// Some time later: better for most.
    fn after(&self, days: i64, rng: &mut Rng) -> [i64; 3] {
        let gain = (days / 20).min(20);
        self.0.map(|level| level + gain * rng.between(-2, 10) / 5)
    }

    /// The answers to `rss-2018`, so many days after the return.
    pub(super) fn sheet(&self, days: i64, school: bool, rng: &mut Rng) -> Option<Json<'static>> {
        let mut all = serde_json::Map::new();
        for (questions, level) in QUESTIONS.iter().zip(self.after(days, rng)) {
            for (key, ask) in *questions {
                answer(&mut all, (key, ask), level, school, rng);
            }
        }
        json(all)
    }

    /// What the person says of the help: the answers, and the one to all of it.
    pub(super) fn opinions(rng: &mut Rng) -> (Option<Json<'static>>, &'static str) {
        let person = rng.between(55, 95);
        let mut overall = "satisfied";
        let mut all = serde_json::Map::new();
        for (key, levels) in OPINIONS {
            let said = pick(levels, person, rng);
            if key == "overall" {
                overall = said;
            }
            all.insert(key.to_owned(), said.into());
        }
        (json(all), overall)
    }
}

/// Which survey it is, by the days since the return; none outside the windows.
pub(super) fn window(returned: Date, on: Date) -> Option<SurveyWindow> {
    match on.days_since(returned) {
        0..=31 => Some(SurveyWindow::Baseline),
        183..=274 => Some(SurveyWindow::Midterm),
        365..=548 => Some(SurveyWindow::Final),
        _ => None,
    }
}

fn answer(
    all: &mut serde_json::Map<String, serde_json::Value>,
    (key, ask): (&str, &Ask),
    level: i64,
    school: bool,
    rng: &mut Rng,
) {
    let non = rng.weighed(&[(None, 970), (Some("dont_know"), 18), (Some("refused"), 12)]);
    let value = match (ask, non.flatten()) {
        (School, _) if !school => "not_applicable".into(),
        (_, Some(non)) => non.into(),
        (Levels(levels), None) => pick(levels, level, rng).into(),
        (School, None) => pick(&["all", "some", "none"], level + 20, rng).into(),
        (Assets, None) => {
            let owned: &[&str] = if chance(level, rng) {
                rng.pick(&[
                    &["from_programme"][..],
                    &["animals", "from_programme"],
                    &["equipment"],
                    &["land", "animals"],
                ])
                .copied()
                .unwrap_or(&["land"])
            } else {
                &["none"]
            };
            owned.into()
        }
        (Stay, None) => {
            let stays = chance(level + 25, rng);
            if !stays {
                let reason = pick(&["wish", "need"], 50, rng);
                all.insert("psy.leave_reason".to_owned(), reason.into());
            }
            if stays { "yes" } else { "no" }.into()
        }
    };
    all.insert(key.to_owned(), value);
}

/// True in so many of a hundred.
fn chance(percent: i64, rng: &mut Rng) -> bool {
    rng.between(0, 99) < percent
}

/// An answer near a level, the best first.
fn pick(levels: &[&'static str], level: i64, rng: &mut Rng) -> &'static str {
    let count = i64::try_from(levels.len()).unwrap_or(1);
    // Few answers are as far apart as the whole scale.
    let spread = if count > 3 { 30 } else { 50 };
    let near = (level + rng.between(-spread, spread)).clamp(0, 99);
    let place = (99 - near) * count / 100;
    let place = usize::try_from(place).unwrap_or(0);
    levels.get(place).copied().unwrap_or("dont_know")
}

fn json(all: serde_json::Map<String, serde_json::Value>) -> Option<Json<'static>> {
    let text = serde_json::Value::Object(all).to_string();
    Json::new(&text).ok().map(Leaf::into_owned)
}
