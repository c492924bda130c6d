//! A TOML text becomes an [`Instrument`], checked.

use toml::Spanned;

use super::error::InstrumentDefect;
use super::exact::{ONE, decimal, denominator, lcm};
use super::reader::{Outcome, Reader};
use super::rows::{self, Contradiction, FromProgramme, Missing, ReasonMissing, Words};
use super::{
    FollowUp, Instrument, Key, Label, Line, NON_ANSWERS, Policy, Question, Scale, WindowSet, Worth,
};
use crate::codes::{CodeList, Dimension, SurveyWindow};
use crate::programme::shown;

/// Scores finer than this are not worth their digits.
const FINEST: u64 = 1_000_000_000;

pub(super) fn load(text: &str) -> Outcome<Instrument> {
    let unnamed = Reader { name: "?", text };
    let file: rows::File = toml::from_str(text).map_err(|error| {
        let message = shown(error.message());
        unnamed.error(
            error.span().as_ref(),
            InstrumentDefect::NotUsable { message },
        )
    })?;
    let name = file.name.get_ref().clone();
    let reader = Reader { name: &name, text };
    reader.word("name", &file.name)?;
    reader.word("version", &file.version)?;
    let scales = reader.scales(&file)?;
    let questions = reader.questions(&file, &scales)?;
    let windows = reader.windows(&file)?;
    let policies = reader.policies(&file, &scales, &windows)?;
    let lines = reader.lines(&file)?;
    let keys = reader.keys(&file, &questions)?;
    reader.weights(&questions)?;
    let non_answer = reader.parts("non_answer", &name, &file.non_answer)?;
    let at = file.tiers.span();
    let tiers = file.tiers.get_ref();
    let below = reader.number("high_need_below", "tiers", tiers.high_need_below, &at)?;
    let above = reader.number("low_need_above", "tiers", tiers.low_need_above, &at)?;
    if below > above {
        return Err(reader.error(Some(&at), InstrumentDefect::Reversed { key: "tiers" }));
    }
    let cautions = file
        .cautions
        .iter()
        .map(|band| reader.band("cautions", *band.get_ref(), &band.span()));
    let mut instrument = Instrument {
        cautions: cautions.collect::<Outcome<_>>()?,
        version: file.version.get_ref().as_str().into(),
        title: label(&file.title),
        min_age: file.min_age.map(i32::from),
        flag_above: file.flag_above.into(),
        unscored: file
            .unscored
            .iter()
            .map(|key| key.get_ref().as_str().into())
            .collect(),
        tiers: (below, above),
        name: name.as_str().into(),
        notes: file.notes,
        decisions: file.decisions,
        sources: file.sources,
        non_answer,
        lines,
        windows,
        scales,
        questions,
        policies,
        keys,
        denominator: 1,
        step: 1,
        means: 1,
    };
    fractions(&mut instrument).ok_or_else(|| reader.error(None, InstrumentDefect::TooFine))?;
    Ok(instrument)
}

/// Finds the smallest denominator of which every score is a whole number of parts.
fn fractions(of: &mut Instrument) -> Option<()> {
    let whole = u64::from(ONE) * u64::from(ONE);
    let values = || {
        let all = of.scales.iter().flat_map(|scale| &scale.answers);
        all.map(|(_, value)| *value)
            .chain([of.non_answer])
            .map(u64::from)
    };
    let (mut smallest, mut means) = (1, 1);
    for question in &of.questions {
        let among = match &question.worth {
            Worth::Asked { .. } => 1,
            Worth::Mean(among) => u64::try_from(among.len()).ok()?,
        };
        means = lcm(means, among)?;
        for weight in [question.weight, question.composite].map(u64::from) {
            for value in values() {
                smallest = lcm(smallest, denominator(weight * value, whole * among))?;
            }
        }
    }
    let fine = whole.checked_mul(means)?;
    if smallest > FINEST || means > 1_000 {
        return None;
    }
    of.denominator = u32::try_from(smallest).ok()?;
    of.step = fine / smallest;
    of.means = means;
    Some(())
}

pub(crate) fn label(words: &Words) -> Label {
    let or_english = |word: &Option<Box<str>>| word.clone().unwrap_or_else(|| words.en.clone());
    Label([
        words.en.clone(),
        or_english(&words.fr),
        or_english(&words.ar),
    ])
}

impl Reader<'_> {
    fn scales(&self, file: &rows::File) -> Outcome<Vec<Scale>> {
        let mut scales = Vec::new();
        for (name, row) in &file.scales {
            let scale = self.word("scales", name)?;
            if row.answers.is_empty() {
                return Err(self.error(Some(&name.span()), InstrumentDefect::NoAnswers { scale }));
            }
            let mut answers = Vec::new();
            for (answer, value) in &row.answers {
                let word = self.word("answers", answer)?;
                if NON_ANSWERS.contains(&&*word) {
                    let defect = InstrumentDefect::NonAnswer {
                        scale,
                        answer: word,
                    };
                    return Err(self.error(Some(&answer.span()), defect));
                }
                let value = self.parts("answers", &word, value)?;
                answers.push((word, value));
            }
            let of_list = |key, word: &Option<Spanned<String>>| -> Outcome<Option<Box<str>>> {
                let Some(word) = word else { return Ok(None) };
                self.find(key, word, answers.iter().map(|(known, _)| &**known))?;
                Ok(Some(word.get_ref().as_str().into()))
            };
            let alone = of_list("alone", &row.alone)?;
            let from_programme = of_list("from_programme", &row.from_programme)?;
            answers.sort_by_key(|(_, value)| std::cmp::Reverse(*value));
            scales.push(Scale {
                name: scale,
                answers,
                several: row.several,
                alone,
                from_programme,
            });
        }
        Ok(scales)
    }

    fn questions(&self, file: &rows::File, scales: &[Scale]) -> Outcome<Vec<Question>> {
        let keys: Vec<&str> = file
            .questions
            .iter()
            .map(|row| row.get_ref().key.get_ref().as_str())
            .collect();
        let mut questions: Vec<Question> = Vec::new();
        for spanned in &file.questions {
            let (row, at) = (spanned.get_ref(), spanned.span());
            let key = self.key(&row.key)?;
            let scale_of = |word| self.find("scale", word, scales.iter().map(|scale| &*scale.name));
            let unfit = |why| {
                let question = key.clone();
                self.error(Some(&at), InstrumentDefect::Unfit { question, why })
            };
            let worth = match (&row.scale, &row.mean_of) {
                (Some(scale), None) => {
                    let lists = row
                        .lists
                        .iter()
                        .map(|(name, scale)| Ok((self.word("lists", name)?, scale_of(scale)?)));
                    let lists: Vec<_> = lists.collect::<Outcome<_>>()?;
                    let scale = scale_of(scale)?;
                    let follow_up = row
                        .follow_up
                        .as_ref()
                        .map(|row| self.follow_up(row, scales, scale));
                    let follow_up = follow_up.transpose()?;
                    let several = scales.get(scale).is_some_and(|scale| scale.several);
                    if several && (follow_up.is_some() || !lists.is_empty()) {
                        return Err(unfit(
                            "where several answers may be given there is no follow-up and no other list",
                        ));
                    }
                    Worth::Asked {
                        scale,
                        lists,
                        follow_up,
                    }
                }
                (None, Some(among)) if row.lists.is_empty() && row.follow_up.is_none() => {
                    if among.is_empty() {
                        return Err(unfit("a mean of no question"));
                    }
                    let mut places = Vec::new();
                    for word in among {
                        let place = self.find("mean_of", word, keys.iter().copied())?;
                        if file
                            .questions
                            .get(place)
                            .is_some_and(|row| row.get_ref().mean_of.is_some())
                        {
                            return Err(unfit("a mean of a mean"));
                        }
                        if places.contains(&place) {
                            return Err(self.twice("mean_of", word.get_ref(), &word.span()));
                        }
                        places.push(place);
                    }
                    Worth::Mean(places)
                }
                _ => return Err(self.error(Some(&at), InstrumentDefect::NoScale { question: key })),
            };
            let weight = self.parts("weight", &key, &row.weight)?;
            let composite = self.parts("composite", &key, &row.composite)?;
            let dimension = row.dimension.into();
            questions.push(Question {
                label: label(&row.label),
                key,
                dimension,
                weight,
                composite,
                worth,
            });
        }
        Ok(questions)
    }

    fn follow_up(&self, row: &rows::FollowUp, scales: &[Scale], of: usize) -> Outcome<FollowUp> {
        let scale = self.find("scale", &row.scale, scales.iter().map(|scale| &*scale.name))?;
        let answers = scales.get(of).map_or(&[][..], |scale| &scale.answers);
        self.find(
            "after",
            &row.after,
            answers.iter().map(|(answer, _)| &**answer),
        )?;
        Ok(FollowUp {
            key: self.key(&row.key)?,
            scale,
            after: row.after.get_ref().as_str().into(),
        })
    }

    /// All keys that a survey may have, sorted.
    fn keys(&self, file: &rows::File, questions: &[Question]) -> Outcome<Vec<(Box<str>, Key)>> {
        let mut keys: Vec<(Box<str>, Key)> = Vec::new();
        let mut add = |word: &Spanned<String>, key| {
            let name = self.key(word)?;
            if keys.iter().any(|(known, _)| *known == name) {
                return Err(self.twice("questions", &name, &word.span()));
            }
            keys.push((name, key));
            Ok(())
        };
        for (place, (row, question)) in file.questions.iter().zip(questions).enumerate() {
            let row = row.get_ref();
            // What is computed is not asked, but its key is taken.
            let key = if question.is_computed() {
                Key::Unscored
            } else {
                Key::Question(place)
            };
            add(&row.key, key)?;
            if let Some(follow_up) = &row.follow_up {
                add(&follow_up.key, Key::FollowUp(place))?;
            }
        }
        for key in &file.unscored {
            add(key, Key::Unscored)?;
        }
        keys.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(keys)
    }

    fn weights(&self, questions: &[Question]) -> Outcome<()> {
        let mut sums = vec![(
            "composite",
            questions.iter().map(|one| u64::from(one.composite)).sum(),
        )];
        for dimension in Dimension::all() {
            let of = questions.iter().filter(|one| one.dimension == *dimension);
            sums.push((
                dimension.code(),
                of.map(|one| u64::from(one.weight)).sum::<u64>(),
            ));
        }
        match sums.into_iter().find(|(_, sum)| *sum != u64::from(ONE)) {
            None => Ok(()),
            Some((set, sum)) => {
                let sum = decimal(sum).into();
                Err(self.error(None, InstrumentDefect::Weights { set, sum }))
            }
        }
    }

    fn windows(&self, file: &rows::File) -> Outcome<Vec<WindowSet>> {
        let mut sets: Vec<WindowSet> = Vec::new();
        for spanned in &file.windows {
            let (row, at) = (spanned.get_ref(), spanned.span());
            if sets.iter().any(|set| *set.name == *row.name) {
                return Err(self.twice("windows", &row.name, &at));
            }
            let stated = [
                (SurveyWindow::Baseline, row.baseline),
                (SurveyWindow::Midterm, row.midterm),
                (SurveyWindow::Final, row.last),
            ];
            let stated = stated
                .into_iter()
                .filter_map(|(window, days)| Some((window, days?)));
            let bands = stated.map(|(window, days)| Ok((window, self.band("windows", days, &at)?)));
            let bands = bands.collect::<Outcome<_>>()?;
            sets.push(WindowSet {
                name: row.name.as_str().into(),
                bands,
            });
        }
        Ok(sets)
    }

    fn policies(
        &self,
        file: &rows::File,
        scales: &[Scale],
        windows: &[WindowSet],
    ) -> Outcome<Vec<Policy>> {
        let mut policies: Vec<Policy> = Vec::new();
        for spanned in &file.policies {
            let row = spanned.get_ref();
            let name = self.word("policies", &row.name)?;
            if policies.iter().any(|policy| policy.name == name) {
                return Err(self.twice("policies", &name, &row.name.span()));
            }
            let scale = |word| self.find("replace", word, scales.iter().map(|scale| &*scale.name));
            let replace = row
                .replace
                .iter()
                .map(|(old, new)| Ok((scale(old)?, scale(new)?)));
            policies.push(Policy {
                name,
                title: label(&row.title),
                unsure: row.unsure,
                own_value: row.reason_missing == ReasonMissing::OwnValue,
                contradiction_owns: row.contradiction == Contradiction::Owns,
                programme_counts: row.from_programme == FromProgramme::Counts,
                missing_half: row.missing == Missing::Half,
                windows: self.find(
                    "windows",
                    &row.windows,
                    windows.iter().map(|set| &*set.name),
                )?,
                replace: replace.collect::<Outcome<_>>()?,
            });
        }
        if policies.is_empty() {
            return Err(self.error(None, InstrumentDefect::Empty { key: "policies" }));
        }
        Ok(policies)
    }

    fn lines(&self, file: &rows::File) -> Outcome<Vec<Line>> {
        let mut lines: Vec<Line> = Vec::new();
        for spanned in &file.lines {
            let (row, at) = (spanned.get_ref(), spanned.span());
            if lines.iter().any(|line| *line.name == *row.name) {
                return Err(self.twice("lines", &row.name, &at));
            }
            let above = self.number("above", &row.name, row.above, &at)?;
            lines.push(Line {
                name: row.name.as_str().into(),
                above,
            });
        }
        Ok(lines)
    }
}
