//! What is due as a calendar (RFC 5545) that calendar programs open. Nothing of a person stands in it: the id of the
//! case, the clock, what the rule demands.

use std::fmt::Write as _;

use crate::findings::{Lang, Words};
use crate::journey::planner::Next;
use crate::rules::find;
use crate::values::Date;

/// The most octets of a line, without its end.
const WIDTH: usize = 75;

/// The beginning of a calendar; after it stand the days of each case, and the end.
#[must_use]
pub fn calendar_begin() -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(
        &mut out,
        &format!("PRODID:-//Sankofa//{}//EN", crate::ENGINE),
    );
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    out
}

/// The end of a calendar.
#[must_use]
pub const fn calendar_end() -> &'static str {
    "END:VCALENDAR\r\n"
}

impl Next {
    /// What is due as entries of a calendar. `number` counts the cases from 1, for a case without an id. The same case
    /// has the same entries on every day: a calendar program takes a later file for news of the same entries.
    #[must_use]
    pub fn to_calendar(&self, number: u64, as_of: Date, lang: Lang) -> String {
        let words = Words::of(lang);
        let case = match self.case.as_deref() {
            Some(id) => id.to_owned(),
            None => format!("no.{number}"),
        };
        let mut out = String::new();
        let mut before: Vec<(&str, Date)> = Vec::new();
        for due in &self.due {
            let clock = due.clock.name();
            // Two of one kind that began together are told apart by their order.
            let began = (clock, due.start);
            let same = before.iter().filter(|one| **one == began).count();
            before.push(began);
            let tail = if same > 0 {
                format!(".{same}")
            } else {
                String::new()
            };
            let name = words.get(&format!("journey-clock-{clock}"), None);
            line(&mut out, "BEGIN:VEVENT");
            let uid = format!("UID:{case}.{clock}.{}{tail}@sankofa", due.start);
            line(&mut out, &uid);
            line(&mut out, &format!("DTSTAMP:{}T000000Z", compact(as_of)));
            let (day, next) = (compact(due.due), compact(due.due.plus_days(1)));
            line(&mut out, &format!("DTSTART;VALUE=DATE:{day}"));
            line(&mut out, &format!("DTEND;VALUE=DATE:{next}"));
            let summary = escaped(&format!("{case}: {name}"));
            line(&mut out, &format!("SUMMARY:{summary}"));
            if let Some(rule) = due.clock.rule() {
                let why = find(rule)
                    .map(|rule| words.summary(rule))
                    .unwrap_or_default();
                line(
                    &mut out,
                    &format!("DESCRIPTION:{}", escaped(&format!("{rule}: {why}"))),
                );
            }
            line(&mut out, &format!("CATEGORIES:{clock}"));
            line(&mut out, "CLASS:CONFIDENTIAL");
            line(&mut out, "TRANSP:TRANSPARENT");
            line(&mut out, "END:VEVENT");
        }
        out
    }
}

fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line, folded where it is too long: no character is cut in two.
fn line(out: &mut String, text: &str) {
    let mut width = 0;
    for c in text.chars() {
        if width + c.len_utf8() > WIDTH {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    let _ = write!(out, "\r\n");
}
