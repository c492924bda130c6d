//! The words of findings, rules and reports, in three languages, from Fluent files.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::finding::{Arg, Finding};
use super::rule::Rule;
use crate::codes::NameLang;
use crate::values::Date;

/// A language that messages are written in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Arabic.
    Ar,
}

impl Lang {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Ar];

    /// The language tag.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ar => "ar",
        }
    }

    /// Reads the tag.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The same language for names of countries.
    #[must_use]
    pub const fn names(self) -> NameLang {
        match self {
            Self::En => NameLang::En,
            Self::Fr => NameLang::Fr,
            Self::Ar => NameLang::Ar,
        }
    }

    const fn files(self) -> &'static [&'static str] {
        macro_rules! files {
            ($lang:literal) => {
                &[
                    include_str!(concat!("../../messages/", $lang, "/ui.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/structure.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/identity.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/household.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/eligibility.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/voluntariness.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/refoulement.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/children.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/vulnerability.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/medical.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/documents.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/travel.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/arrival.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/plan.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/entitlements.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/budget.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/delivery.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/monitoring.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/referral.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/closure.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/confidentiality.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/exchange.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/temporal.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/journey.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/scores.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/measurement.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/comparison.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/records.ftl")),
                    include_str!(concat!("../../messages/", $lang, "/appraisal.ftl")),
                ]
            };
        }
        match self {
            Self::En => files!("en"),
            Self::Fr => files!("fr"),
            Self::Ar => files!("ar"),
        }
    }
}

/// The words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language. Parsed at the first call, then shared.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        static WORDS: [OnceLock<Words>; 3] = [const { OnceLock::new() }; 3];
        let [en, fr, ar] = &WORDS;
        let slot = match lang {
            Lang::En => en,
            Lang::Fr => fr,
            Lang::Ar => ar,
        };
        slot.get_or_init(|| Self::parse(lang))
    }

    fn parse(lang: Lang) -> Self {
        let id = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks keep dates and codes in place inside right-to-left text, and only there.
        bundle.set_use_isolating(lang == Lang::Ar);
        bundle.set_formatter(Some(match lang {
            Lang::En => |value, _| told(Lang::En, value),
            Lang::Fr => |value, _| told(Lang::Fr, value),
            Lang::Ar => |value, _| told(Lang::Ar, value),
        }));
        for file in lang.files() {
            // What can be read of a file counts; a test sees that all of it can.
            let resource =
                FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language.
    pub(crate) const fn lang(&self) -> Lang {
        self.lang
    }

    /// A message by id, or by `id.attribute`; the id itself where there is none (a test sees that there is).
    #[must_use]
    pub fn get(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let (message, attribute) = id
            .split_once('.')
            .map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let pattern = self
            .bundle
            .get_message(message)
            .and_then(|message| match attribute {
                None => message.value(),
                Some(attribute) => message
                    .get_attribute(attribute)
                    .map(|attribute| attribute.value()),
            });
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        self.bundle
            .format_pattern(pattern, args, &mut Vec::new())
            .into_owned()
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.get(id, None) != id
    }

    /// A message with counts, and a date where it has one.
    #[must_use]
    pub fn count(&self, id: &str, counts: &[(&'static str, u64)], as_of: Option<Date>) -> String {
        let mut args = FluentArgs::new();
        for (name, number) in counts {
            args.set(*name, *number);
        }
        if let Some(date) = as_of {
            args.set("as_of", date.to_string());
        }
        self.get(id, Some(&args))
    }

    /// A message with texts of our own.
    pub(crate) fn say(&self, id: &str, texts: &[(&'static str, String)]) -> String {
        let mut args = FluentArgs::new();
        for (name, text) in texts {
            args.set(*name, text.clone());
        }
        self.get(id, Some(&args))
    }

    /// What a rule demands, in one line.
    #[must_use]
    pub fn summary(&self, rule: &Rule) -> String {
        self.get(&format!("{}.title", rule.code.to_ascii_lowercase()), None)
    }

    /// Since when there is a rule, in words.
    #[must_use]
    pub fn since(&self, rule: &Rule) -> String {
        let mut args = FluentArgs::new();
        args.set("since", rule.since);
        self.get("ui-rule-since", Some(&args))
    }

    /// What was found.
    #[must_use]
    pub fn message(&self, finding: &Finding) -> String {
        self.get(
            &finding.rule.code.to_ascii_lowercase(),
            Some(&self.arguments(finding)),
        )
    }

    /// What to do.
    #[must_use]
    pub fn help(&self, finding: &Finding) -> String {
        let id = format!("{}.help", finding.rule.code.to_ascii_lowercase());
        self.get(&id, Some(&self.arguments(finding)))
    }

    fn arguments(&self, finding: &Finding) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (name, arg) in finding.rule.args.iter().zip(finding.args) {
            let value = match arg {
                Arg::None => FluentValue::from("none"),
                Arg::Hidden => FluentValue::from("hidden"),
                Arg::Int(number) => FluentValue::from(number),
                Arg::Date(date) => FluentValue::from(date.to_string()),
                Arg::Moment(moment) => FluentValue::from(moment.to_string()),
                Arg::Code(code) => FluentValue::from(code),
                Arg::Money(minor, currency) => FluentValue::from(self.lang.amount(minor, currency)),
            };
            args.set(*name, value);
        }
        args
    }
}

/// How a number is told; what is none is left to Fluent.
fn told(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(lang.number(number.as_string())),
        _ => None,
    }
}
