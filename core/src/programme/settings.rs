//! Reads one layer of settings, of a file or of a version, and lays it over what is there.

use toml::de::DeTable;

use super::cap::Cap;
use super::caps::tie;
use super::error::{ProgrammeDefect, shown};
use super::params::{Allowed, Key, Kind, Rows, Setting, WordList};
use super::reader::{Outcome, Reader, Value};
use super::registry::Param;
use super::version::{Level, Settings};
use crate::codes::{ActorRole, CodeList};
use crate::record::nearest;

/// Keys that a file and a version share.
pub(super) const SHARED_KEYS: [&str; 9] = [
    "hosts",
    "origins",
    "params",
    "unset",
    "caps",
    "severities",
    "waivers",
    "sources",
    "notes",
];

/// Rules that no programme may soften, and why.
const FIRM: [(&str, &str); 2] = [
    (
        "CHI-012",
        "no age replaces the investigation of a child's reception",
    ),
    (
        "VUL-019",
        "aid to victims of trafficking never depends on cooperation with authorities",
    ),
];

impl Reader<'_> {
    /// Lays the settings of a table over those of the layers below.
    pub(super) fn lay(&self, table: &DeTable<'_>, onto: &mut Settings) -> Outcome<()> {
        if let Some(value) = table.get("unset") {
            for name in self.texts("unset", value)? {
                let param =
                    Param::parse(&name).ok_or_else(|| self.unknown_param(&name, &value.span()))?;
                onto.params.unset(param);
                onto.unmark(param);
            }
        }
        for (key, param) in [("hosts", Param::Hosts), ("origins", Param::Origins)] {
            if let Some(value) = table.get(key) {
                onto.params.put(param, self.setting(param, value)?);
                self.mark(param, value, onto);
            }
        }
        if let Some(value) = table.get("params") {
            for (key, value) in self.table("params", value)? {
                let param = Param::parse(key.get_ref())
                    // These two stand at the top, in one place only.
                    .filter(|param| !matches!(param, Param::Hosts | Param::Origins))
                    .ok_or_else(|| self.unknown_param(key.get_ref(), &key.span()))?;
                onto.params.put(param, self.setting(param, value)?);
                self.mark(param, value, onto);
            }
        }
        if let Some(value) = table.get("caps") {
            let rows = self
                .tables("caps", value)?
                .into_iter()
                .map(|(row, at)| self.cap(row, &at))
                .collect::<Outcome<Vec<Cap>>>()?;
            if let Some((first, second)) = tie(&rows) {
                let defect = ProgrammeDefect::CapsTie {
                    component: second.component.code().into(),
                    first: first.line,
                    second: second.line,
                };
                return Err(self.error(&value.span(), defect));
            }
            onto.caps.lay(&rows);
        }
        if let Some(value) = table.get("severities") {
            self.severities(value, onto)?;
        }
        if let Some(value) = table.get("waivers") {
            self.waivers(value, onto)?;
        }
        Ok(())
    }

    fn unknown_param(&self, name: &str, at: &std::ops::Range<usize>) -> super::ProgrammeError {
        let names = Param::ALL.iter().map(|param| param.name());
        let defect = ProgrammeDefect::UnknownParameter {
            name: shown(name),
            nearest: nearest(name, names)
                .filter(|near| *near != name)
                .map(Into::into),
        };
        self.error(at, defect)
    }

    /// Notes where a parameter comes from: the comment behind its value, of a table behind each row, else behind the
    /// head of the table.
    fn mark(&self, param: Param, value: &Value<'_>, onto: &mut Settings) {
        let Some(rows) = value.get_ref().as_table() else {
            onto.mark(param, None, self.comment(&value.span()));
            return;
        };
        for (key, row) in rows {
            let head = || self.comment(&value.span());
            let text = self.comment(&row.span()).or_else(head);
            onto.mark(param, Some(key.get_ref()), text);
        }
    }

    /// The value of one parameter, held against its kind.
    fn setting(&self, param: Param, value: &Value<'_>) -> Outcome<Setting> {
        let key = param.name();
        let setting = match param.kind() {
            Kind::Flag => Setting::Flag(self.flag(key, value)?),
            Kind::Count(unit) => Setting::Count(self.count(key, value, unit.max())?),
            Kind::Counts(unit) => {
                let mut counts = self.list(key, value, |one| self.count(key, one, unit.max()))?;
                counts.sort_unstable();
                Setting::Counts(counts.into())
            }
            Kind::Word(allowed) => Setting::Word(self.word(key, value, allowed)?),
            Kind::Words(allowed) => Setting::Words(self.words(key, value, allowed)?),
            Kind::Countries => Setting::Countries(self.countries(key, value)?.into()),
            Kind::Dates => {
                let mut dates = self.list(key, value, |one| self.date(key, one))?;
                dates.sort_unstable();
                Setting::Dates(dates.into())
            }
            Kind::Table(by, unit) => Setting::Table(
                self.rows(key, value, by, |key, one| self.count(key, one, unit.max()))?,
            ),
            Kind::WordTable(by, allowed) => {
                Setting::WordTable(
                    self.rows(key, value, by, |key, one| self.words(key, one, allowed))?,
                )
            }
        };
        let broken = match (param, &setting) {
            (Param::AgeReplacesReceptionCheck, _) => Some("CHI-012"),
            (Param::TraffickingAidNeedsCooperation, Setting::Flag(true)) => Some("VUL-019"),
            _ => None,
        };
        match broken {
            Some(rule) => Err(self.forbidden(key, rule, value)),
            None => Ok(setting),
        }
    }

    fn word(&self, key: &str, value: &Value<'_>, allowed: Allowed) -> Outcome<Box<str>> {
        let word = self.text(key, value)?;
        if allowed.allows(word) {
            Ok(word.into())
        } else {
            Err(self.unknown_word(key, value, allowed.words()))
        }
    }

    fn words(&self, key: &str, value: &Value<'_>, allowed: Allowed) -> Outcome<WordList> {
        let words = self.list(key, value, |one| self.word(key, one, allowed))?;
        Ok(words.into())
    }

    fn rows<V>(
        &self,
        key: &str,
        value: &Value<'_>,
        by: Key,
        read: impl Fn(&str, &Value<'_>) -> Outcome<V>,
    ) -> Outcome<Rows<V>> {
        self.table(key, value)?
            .iter()
            .map(|(name, value)| {
                let name_text: &str = name.get_ref();
                let whole = format!("{key}.{name_text}");
                if !by.allows(name_text) {
                    let defect = ProgrammeDefect::UnknownKey {
                        key: shown(&whole),
                        nearest: by.nearest(name_text).map(Into::into),
                    };
                    return Err(self.error(&name.span(), defect));
                }
                Ok((name_text.into(), read(&whole, value)?))
            })
            .collect()
    }

    fn forbidden(&self, key: &str, rule: &str, value: &Value<'_>) -> super::ProgrammeError {
        let (rule, why) = FIRM
            .into_iter()
            .find(|(code, _)| *code == rule)
            .unwrap_or(("", ""));
        let key = shown(key);
        self.error(&value.span(), ProgrammeDefect::Forbidden { key, rule, why })
    }

    /// A key that may be absent.
    pub(super) fn maybe<T>(
        &self,
        table: &DeTable<'_>,
        key: &str,
        read: impl FnOnce(&str, &Value<'_>) -> Outcome<T>,
    ) -> Outcome<Option<T>> {
        table.get(key).map(|value| read(key, value)).transpose()
    }

    /// The code of a rule that a file names.
    fn rule(
        &self,
        key: &str,
        written: &toml::Spanned<toml::de::DeString<'_>>,
    ) -> Outcome<Box<str>> {
        let text: &str = written.get_ref();
        self.rules.code(text).ok_or_else(|| {
            let defect = ProgrammeDefect::UnknownRule {
                key: key.into(),
                rule: shown(text),
                nearest: self.rules.nearest(text),
            };
            self.error(&written.span(), defect)
        })
    }

    fn severities(&self, value: &Value<'_>, onto: &mut Settings) -> Outcome<()> {
        let mut new: Vec<(Box<str>, Level)> = Vec::new();
        for (rule, value) in self.table("severities", value)? {
            let code = self.rule("severities", rule)?;
            if new.iter().any(|(there, _)| *there == code) {
                let (key, entry) = ("severities".into(), code);
                return Err(self.error(&rule.span(), ProgrammeDefect::Twice { key, entry }));
            }
            let word = self.text("severities", value)?;
            let level = Level::parse(word).ok_or_else(|| {
                self.unknown_word("severities", value, Level::ALL.map(Level::code))
            })?;
            if level != Level::Error && FIRM.iter().any(|(firm, _)| *firm == &*code) {
                return Err(self.forbidden("severities", &code, value));
            }
            new.push((code, level));
        }
        onto.severities
            .retain(|(code, _)| new.iter().all(|(there, _)| there != code));
        onto.severities.append(&mut new);
        onto.severities.sort_unstable();
        Ok(())
    }

    fn waivers(&self, value: &Value<'_>, onto: &mut Settings) -> Outcome<()> {
        let table = self.table("waivers", value)?;
        self.only_keys(table, &["severity", "rules"])?;
        if let Some(levels) = table.get("severity") {
            let key = "waivers.severity";
            for (word, value) in self.table(key, levels)? {
                let level = match Level::parse(word.get_ref()) {
                    Some(level @ (Level::Warning | Level::Info)) => level,
                    Some(Level::Error) => {
                        return Err(self.error(&word.span(), ProgrammeDefect::BlanketWaiver));
                    }
                    _ => {
                        let known = ["warning", "info"];
                        let defect = ProgrammeDefect::UnknownKey {
                            key: shown(word.get_ref()),
                            nearest: nearest(word.get_ref(), known).map(Into::into),
                        };
                        return Err(self.error(&word.span(), defect));
                    }
                };
                let roles: Vec<ActorRole> = self.codes(key, value)?;
                onto.waived_levels.retain(|(there, _)| *there != level);
                onto.waived_levels.push((level, roles.into()));
            }
        }
        if let Some(rules) = table.get("rules") {
            let key = "waivers.rules";
            let mut seen = Vec::new();
            for (rule, value) in self.table(key, rules)? {
                let code = self.rule(key, rule)?;
                if seen.contains(&code) {
                    let (key, entry) = (key.into(), code);
                    return Err(self.error(&rule.span(), ProgrammeDefect::Twice { key, entry }));
                }
                seen.push(code.clone());
                let roles: Vec<ActorRole> = self.codes(key, value)?;
                if !roles.is_empty() && FIRM.iter().any(|(firm, _)| *firm == &*code) {
                    return Err(self.forbidden(key, &code, value));
                }
                onto.waived_rules.retain(|(there, _)| *there != code);
                onto.waived_rules.push((code, roles.into()));
            }
        }
        Ok(())
    }
}
