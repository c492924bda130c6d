//! The order of the steps of a return.

use smallvec::SmallVec;

use crate::codes::{
    ApprovalDecision, ConsentType, DecisionKind, ReturnType, SessionKind, TravelEventKind,
};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Plan};
use crate::record::{Entry, List, Loc};
use crate::rules::Cx;
use crate::values::{Date, Moment, Sure};

/// Steps of the way come in their order.
pub static TMP_001: Rule = Rule {
    code: "TMP-001",
    name: "steps-out-of-order",
    grade: "V",
    sources: &[cite("S02", "", "V"), cite("S04", "", "V")],
    args: &["step", "before"],
    check: Check::Case(|cx| {
        let mut found: SmallVec<[Pair; 4]> = SmallVec::new();
        for member in cx.facts.members() {
            of_member(cx, member, &mut |pair| {
                if !found.contains(&pair) {
                    found.push(pair);
                }
            });
        }
        approvals(cx, &mut |pair| found.push(pair));
        for pair in &found {
            let args = [Arg::Code(pair.later.0), Arg::Code(pair.earlier.0)];
            cx.fail_with(pair.later.1, pair.earlier.1, args);
        }
    }),
    ..Rule::NEW
};

/// A step and its place.
type Step = (&'static str, Loc);

/// Two steps of which the later is dated before the earlier.
#[derive(Clone, Copy, PartialEq)]
struct Pair {
    later: Step,
    earlier: Step,
}

/// The first record of a step.
#[derive(Clone, Copy)]
struct First {
    step: Step,
    on: Moment,
}

impl First {
    /// The first of the records that count and are wanted.
    fn of<T: Entry>(
        name: &'static str,
        list: &List<T>,
        as_of: Date,
        at: impl Fn(usize) -> Loc,
        wanted: impl Fn(&T) -> bool,
    ) -> Option<Self> {
        let mut first: Option<(Moment, usize)> = None;
        for (place, record) in live(list, as_of) {
            // The day comes before the names: most records are later ones of their kind.
            let on = record
                .on()
                .filter(|on| is_before(*on, first.map(|(on, _)| on)));
            if let Some(on) = on.filter(|_| wanted(record)) {
                first = Some((on, place));
            }
        }
        first.map(|(on, place)| Self {
            step: (name, at(place)),
            on,
        })
    }

    /// The earlier one of two; of two at once the first.
    fn or_earlier(known: Option<Self>, next: Option<Self>) -> Option<Self> {
        let next = next.filter(|next| is_before(next.on, known.map(|known| known.on)));
        next.or(known)
    }

    /// Whether a step that comes after this one is surely dated before it. The same day is in order, unless both
    /// tell a time.
    fn against(self, later: Self) -> Option<Pair> {
        (later.on.surely_before(self.on) == Sure::Yes).then_some(Pair {
            later: later.step,
            earlier: self.step,
        })
    }
}

/// Whether something comes before the first so far, if there is one.
fn is_before(on: Moment, first: Option<Moment>) -> bool {
    first.is_none_or(|first| {
        on.date() < first.date() || on.date() == first.date() && on.key() < first.key()
    })
}

/// Each step stands against the nearest step before it that is on record.
struct Way<'f> {
    last: Option<First>,
    found: &'f mut dyn FnMut(Pair),
}

impl Way<'_> {
    fn step(&mut self, next: Option<First>) {
        self.check(next);
        self.last = next.or(self.last);
    }

    fn check(&mut self, next: Option<First>) {
        if let Some(pair) = self
            .last
            .zip(next)
            .and_then(|(last, next)| last.against(next))
        {
            (self.found)(pair);
        }
    }

    /// What is dated after the closure is for CLO-004. That knows no decisions: a clearance is told here.
    fn closed(&mut self, cx: &Cx<'_, '_>, closure: First) {
        let closure = Some(closure);
        if self.last.is_some_and(|last| last.step.0 == "clearance") {
            // Opened again, the case may well be cleared after its first end.
            if cx.facts.reopened().is_none() {
                self.check(closure);
            }
        } else if let Some(last) = self.last {
            self.check_hours(closure, last.step.0);
        }
    }

    /// The same where a rule of a theme holds this step against the one of that name: it tells of days, and only the
    /// hours of one day are left to tell.
    fn check_hours(&mut self, next: Option<First>, after: &'static str) {
        let told =
            |last: First, next: First| next.on.date() < last.on.date() && last.step.0 == after;
        if !self
            .last
            .zip(next)
            .is_some_and(|(last, next)| told(last, next))
        {
            self.check(next);
        }
    }
}

fn of_member(cx: &Cx<'_, '_>, member: &Member<'_>, found: &mut dyn FnMut(Pair)) {
    let (case, as_of, id, at) = (cx.case, cx.as_of, member.id(), Case::at());
    let mut way = Way { last: None, found };

    let consent = First::of(
        "consent",
        &case.consents,
        as_of,
        |place| at.consents().i(place).loc(),
        |consent| {
            consent.kind.val() == Some(ConsentType::DataProcessing)
                && concerns(&consent.members, id)
        },
    );
    let screening = case.protection.get().and_then(|protection| {
        First::of(
            "screening",
            &protection.screenings,
            as_of,
            |place| at.protection().screenings().i(place).loc(),
            |screening| id.is_some() && screening.member.text() == id,
        )
    });
    way.step(consent);
    way.check(screening);
    way.last = None;

    if prepared(cx) {
        before_departure(cx, id, &mut way);
    }
    let departure = event(cx, id, "departure", |kind| {
        kind == TravelEventKind::Departed
    });
    way.step(departure);
    let arrival = event(cx, id, "arrival", |kind| {
        matches!(kind, TravelEventKind::Arrived | TravelEventKind::Received)
    });
    // An arrival before the departure is for ARR-002, to the hour.
    if departure.is_none() {
        way.check(arrival);
    }
    way.last = arrival.or(way.last);
    let visit = case.monitoring.get().and_then(|monitoring| {
        First::of(
            "monitoring",
            &monitoring.visits,
            as_of,
            |place| at.monitoring().visits().i(place).loc(),
            |visit| concerns(&visit.members, id),
        )
    });
    // A visit before the arrival is for MON-002.
    way.check_hours(visit, "arrival");
    after_arrival(cx, id, &mut way);
    let closure = case.closure.get().and_then(|closure| closure.on.val());
    let Some(on) = closure.filter(|on| on.date() <= as_of) else {
        return;
    };
    let closure = First {
        step: ("closure", at.closure().on().loc()),
        on,
    };
    way.closed(cx, closure);
    way.last = visit;
    way.closed(cx, closure);
}

/// Whether the return was prepared in this case: not where it was opened afterwards, or the return was not assisted.
pub(super) fn prepared(cx: &Cx<'_, '_>) -> bool {
    let assisted = cx.case.return_type.val().is_none_or(|kind| {
        kind.is_voluntary_family() || kind == ReturnType::AssistedUnderObligation
    });
    assisted && !cx.opened_after_return()
}

fn before_departure(cx: &Cx<'_, '_>, id: Option<&str>, way: &mut Way<'_>) {
    let (case, as_of, at) = (cx.case, cx.as_of, Case::at());
    way.step(session(cx, id, "session", |kind| {
        !matches!(kind, Some(SessionKind::PostArrival | SessionKind::Exit))
    }));
    way.step(First::of(
        "declaration",
        &case.declarations,
        as_of,
        |place| at.declarations().i(place).loc(),
        |declaration| id.is_some() && declaration.member.text() == id,
    ));
    way.step(First::of(
        "clearance",
        &case.decisions,
        as_of,
        |place| at.decisions().i(place).loc(),
        |decision| {
            decision.kind.val() == Some(DecisionKind::Cleared) && concerns(&decision.members, id)
        },
    ));
}

fn session(
    cx: &Cx<'_, '_>,
    id: Option<&str>,
    name: &'static str,
    wanted: fn(Option<SessionKind>) -> bool,
) -> Option<First> {
    First::of(
        name,
        &cx.case.counselling,
        cx.as_of,
        |place| Case::at().counselling().i(place).loc(),
        |session| wanted(session.kind.val()) && concerns(&session.members, id),
    )
}

fn event(
    cx: &Cx<'_, '_>,
    id: Option<&str>,
    name: &'static str,
    wanted: fn(TravelEventKind) -> bool,
) -> Option<First> {
    First::of(
        name,
        &cx.case.travel.get()?.events,
        cx.as_of,
        |place| Case::at().travel().events().i(place).loc(),
        |event| event.kind.val().is_some_and(wanted) && concerns(&event.members, id),
    )
}

fn after_arrival(cx: &Cx<'_, '_>, id: Option<&str>, way: &mut Way<'_>) {
    let (case, as_of, at) = (cx.case, cx.as_of, Case::at());
    way.step(session(cx, id, "origin_session", |kind| {
        kind == Some(SessionKind::PostArrival)
    }));
    // A version that was replaced since was the plan of its time: what was done under it came after it.
    let (mut counts, mut plan, mut approved) = (None, None, None);
    for (place, one, version) in cx.facts.versions() {
        if one.is_voided() || !concerns(&one.members, id) {
            continue;
        }
        let written = written(one, place).filter(|first| first.on.date() <= as_of);
        plan = First::or_earlier(plan, written);
        if version.counts {
            counts = First::or_earlier(counts, written);
        }
        approved = First::or_earlier(approved, approval(one, place, as_of));
    }
    way.check(counts);
    way.last = plan.or(way.last);
    // Whether an approval follows its own plan is asked once, not for each member.
    way.last = approved.or(way.last);
    let mut delivery = None;
    for line in cx.facts.ledger() {
        let one = line.delivery;
        // Cash at departure and help on arrival stand under no plan.
        if one.item.text().is_some() && concerns(&one.members, id) {
            let next = one.on.val().map(|on| First {
                step: ("delivery", at.deliveries().i(line.place).loc()),
                on,
            });
            delivery = First::or_earlier(delivery, next);
        }
    }
    // What was bought before its approval is for PLN-007.
    way.check_hours(delivery, "approval");
    way.last = delivery.or(way.last);
    let looked = case.monitoring.get().and_then(|monitoring| {
        First::of(
            "monitoring",
            &monitoring.visits,
            as_of,
            |place| at.monitoring().visits().i(place).loc(),
            // A visit may come before any delivery; one that looks at deliveries may not.
            |visit| visit.deliveries.has_any() && concerns(&visit.members, id),
        )
    });
    // A visit before the delivery that it looks at is for MON-002, to the hour.
    if delivery.is_none() {
        way.check(looked);
    }
    way.last = looked.or(way.last);
}

/// That a plan was written.
fn written(plan: &Plan<'_>, place: usize) -> Option<First> {
    plan.on.val().map(|on| First {
        step: ("plan", Case::at().plans().i(place).loc()),
        on,
    })
}

/// The first approval of a plan.
fn approval(plan: &Plan<'_>, place: usize, as_of: Date) -> Option<First> {
    let at = Case::at().plans().i(place).approvals();
    First::of(
        "approval",
        &plan.approvals,
        as_of,
        |place| at.i(place).loc(),
        |approval| approval.decision.val() == Some(ApprovalDecision::Approved),
    )
}

/// A plan is approved after it was written.
fn approvals(cx: &Cx<'_, '_>, found: &mut dyn FnMut(Pair)) {
    for (place, plan) in cx.plans_at_work() {
        let pair = written(plan, place).zip(approval(plan, place, cx.as_of));
        if let Some(pair) = pair.and_then(|(written, approval)| written.against(approval)) {
            found(pair);
        }
    }
}
