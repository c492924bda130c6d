//! Turns a story into records.

use sankofa::model::Case;

use crate::Rng;
use crate::story::Story;

pub(crate) fn case(story: &Story, _rng: &mut Rng) -> Case<'static> {
    Case::new(format!("{}-{:06}", story.profile.code(), story.number)).opened_on(story.as_of)
}
