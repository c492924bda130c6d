//! What a step writes into a case: records are added, never edited.

use serde_json::{Map, Value, json};

use super::decision;
use super::event::Event;
use crate::codes::CodeList;
use crate::facts::{live, plan_of};
use crate::journey::standing::Standing;
use crate::journey::transitions::Step;
use crate::model::Case;
use crate::values::Date;

/// Pieces of JSON, each with its path, in the order in which they are set.
pub(super) fn pieces(
    case: &Case<'_>,
    event: &Event,
    before: &Standing,
    as_of: Date,
) -> Vec<(String, String)> {
    use Step as S;
    let day = event.on.date();
    let write = Write { case, event };
    let plan = || write.plan(as_of);
    match event.step {
        S::Enquire => vec![set("/kind", json!("normal"))],
        S::Announce => vec![
            set("/kind", json!("placeholder")),
            set("/opened_on", json!(day)),
        ],
        S::RegisterReturned => vec![
            set("/kind", json!("retroactive")),
            set("/opened_on", json!(day)),
            write.entry("/consents/-", json!({"type": "data_processing"})),
        ],
        S::Inform => vec![write.entry("/counselling/-", json!({"kind": "information"}))],
        S::Register => {
            let mut all = vec![write.entry("/consents/-", json!({"type": "data_processing"}))];
            if case.opened_on.is_empty() {
                all.push(set("/opened_on", json!(day)));
            }
            all
        }
        S::Declare => write.declarations(),
        S::Prepare => vec![write.entry("/requests/-", json!({"kind": "travel_document"}))],
        S::Book | S::BookFirst => vec![write.plain("/travel/legs/-", json!({"booked_on": day}))],
        S::Depart => vec![write.travel("departed")],
        S::Miss => vec![write.travel("no_show")],
        S::Transit if before.returning.code() == "in_transit" => vec![write.travel("transit_out")],
        S::Transit => vec![write.travel("transit_in")],
        S::Arrive => vec![write.travel("arrived")],
        S::Receive => vec![write.travel("received")],
        S::Withdraw => vec![write.entry("/withdrawals/-", json!({}))],
        S::AskHost => vec![write.entry("/requests/-", json!({"kind": "departure_confirmation"}))],
        S::Entitle => vec![write.entry("/entitlements/-", json!({"component": "reintegration"}))],
        S::Meet => vec![write.entry("/counselling/-", json!({"kind": "post_arrival"}))],
        S::Draft => vec![write.entry("/plans/-", json!({"version": 1}))],
        S::Revise => {
            let version = plan().and_then(|(_, version)| version).unwrap_or(1) + 1;
            vec![write.entry("/plans/-", json!({"version": version}))]
        }
        S::Submit => {
            let place = plan().map_or(0, |(place, _)| place);
            vec![set(&format!("/plans/{place}/submitted_on"), json!(day))]
        }
        S::SendBack | S::Approve => {
            let place = plan().map_or(0, |(place, _)| place);
            let decision = if event.step == S::Approve {
                "approved"
            } else {
                "rejected"
            };
            let path = format!("/plans/{place}/approvals/-");
            vec![write.alone(&path, json!({"decision": decision}))]
        }
        S::Deliver | S::DeliverOn | S::PayInstalment => {
            vec![write.entry("/deliveries/-", json!({}))]
        }
        S::FollowUp => vec![write.alone("/monitoring/schedule/-", json!({}))],
        S::Report => vec![write.entry("/reports/-", json!({"kind": "final", "submitted_on": day}))],
        S::Complete => {
            let mut all = write.accepted(as_of);
            all.extend(write.closure(write.with(write.end("completed"))));
            all
        }
        S::Close => write.closure(write.with(write.end("other"))),
        S::Die => write.death(),
        S::Merge => {
            // A case that was merged is at rest.
            let mut end = write.end("duplicate");
            if let (Some(end), Some(who)) = (end.as_object_mut(), event.record.get("approved_by")) {
                end.insert("approved_by".to_owned(), who.clone());
            }
            let mut all = vec![set("/merged", write.with(json!({"on": day})))];
            all.extend(write.closure(end));
            all
        }
        S::ApplyAgain => vec![set("/application", write.with(json!({"on": day})))],
        step => {
            let kind = decision(step).map_or("other", CodeList::code);
            vec![write.entry("/decisions/-", json!({"kind": kind}))]
        }
    }
}

fn set(path: &str, value: Value) -> (String, String) {
    (path.to_owned(), value.to_string())
}

struct Write<'w> {
    case: &'w Case<'w>,
    event: &'w Event,
}

impl Write<'_> {
    /// The fields of the event over those of the step.
    fn with(&self, fields: Value) -> Value {
        let mut all = match fields {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        for (key, value) in &self.event.record {
            all.insert(key.clone(), value.clone());
        }
        Value::Object(all)
    }

    /// A record with id, day, office and members.
    fn entry(&self, path: &str, fields: Value) -> (String, String) {
        self.record(path, fields, true, true)
    }

    /// The same for records that name no members.
    fn alone(&self, path: &str, fields: Value) -> (String, String) {
        self.record(path, fields, true, false)
    }

    /// The same for records without an office of their own.
    fn plain(&self, path: &str, fields: Value) -> (String, String) {
        self.record(path, fields, false, true)
    }

    fn travel(&self, kind: &str) -> (String, String) {
        self.entry("/travel/events/-", json!({"kind": kind}))
    }

    fn record(&self, path: &str, fields: Value, office: bool, members: bool) -> (String, String) {
        let mut record = match self.with(fields) {
            Value::Object(record) => record,
            _ => Map::new(),
        };
        let event = self.event;
        let mut put = |key: &str, value: Value| {
            record.entry(key.to_owned()).or_insert(value);
        };
        put("id", json!(self.id(0)));
        if path != "/travel/legs/-" {
            put("on", json!(event.on.to_string()));
        }
        let has_office = !matches!(
            path,
            "/consents/-" | "/entitlements/-" | "/plans/-" | "/deliveries/-"
        ) && path != "/monitoring/schedule/-";
        if let Some(by) = event.by.as_ref().filter(|_| office && has_office) {
            put("by", json!(by));
        }
        if let Some(ids) = event.members.as_ref().filter(|_| members) {
            put("members", json!(ids));
        }
        (path.to_owned(), Value::Object(record).to_string())
    }

    /// An id that nothing in the case has: the step and a number.
    fn id(&self, skip: usize) -> String {
        let text = self.case.to_json();
        let code = self.event.step.code().to_ascii_lowercase();
        let mut free = (1_u32..)
            .map(|number| format!("{code}-{number}"))
            .filter(|id| !text.contains(&format!("\"{id}\"")));
        free.nth(skip).unwrap_or_default()
    }

    /// A declaration for each person concerned: nobody declares for another one.
    fn declarations(&self) -> Vec<(String, String)> {
        let members = self
            .case
            .members
            .iter()
            .filter_map(|person| person.id.text());
        members
            .filter(|id| self.event.concerns(Some(id)))
            .enumerate()
            .map(|(nth, id)| {
                let fields = json!({"id": self.id(nth), "member": id});
                self.record("/declarations/-", fields, true, false)
            })
            .collect()
    }

    /// The plan that the event names, else the one that counts: its place and version.
    fn plan(&self, as_of: Date) -> Option<(usize, Option<u32>)> {
        let named = self.event.of.as_deref();
        let found = match named {
            Some(id) => live(&self.case.plans, as_of).find(|(_, plan)| plan.id.text() == Some(id)),
            None => {
                let members = self.event.members.as_ref();
                let id = members.and_then(|ids| ids.first()).map(String::as_str);
                let first = || self.case.members.iter().find_map(|person| person.id.text());
                plan_of(self.case, id.or_else(first), as_of)
            }
        };
        found.map(|(place, plan)| (place, plan.version.val()))
    }

    /// The acceptance of the final report, where it is not accepted yet.
    fn accepted(&self, as_of: Date) -> Vec<(String, String)> {
        use crate::codes::ReportKind::FinalReport;
        let day = json!(self.event.on.date());
        live(&self.case.reports, as_of)
            .filter(|(_, one)| one.kind.val() == Some(FinalReport) && one.accepted_on.is_empty())
            .filter(|(_, one)| self.event.of.is_none() || one.id.text() == self.event.of.as_deref())
            .map(|(place, _)| set(&format!("/reports/{place}/accepted_on"), day.clone()))
            .collect()
    }

    /// The end of a case for a reason.
    fn end(&self, reason: &str) -> Value {
        let mut fields = json!({"on": self.event.on.to_string(), "reason": reason});
        if let (Some(by), Some(fields)) = (&self.event.by, fields.as_object_mut()) {
            fields.insert("by".to_owned(), json!(by));
        }
        fields
    }

    /// The closure. One from before a reopening is kept among what changed.
    fn closure(&self, closure: Value) -> Vec<(String, String)> {
        let mut all = Vec::new();
        let before = self.case.get("/closure").ok();
        let before = before.and_then(|json| serde_json::from_str::<Value>(&json).ok());
        if let Some(before) = before.filter(|before| !before.is_null()) {
            let change = json!({
                "id": self.id(0), "on": self.event.on.to_string(), "path": "closure",
                "from": before, "to": closure,
            });
            all.push(set("/changes/-", change));
        }
        all.push(set("/closure", closure));
        all
    }

    fn death(&self) -> Vec<(String, String)> {
        let day = json!({"on": self.event.on.date()});
        self.case
            .members
            .each()
            .filter(|(_, person)| self.event.concerns(person.id.text()))
            .map(|(place, _)| {
                set(
                    &format!("/members/{place}/deceased"),
                    self.with(day.clone()),
                )
            })
            .collect()
    }
}
