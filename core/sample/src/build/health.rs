//! Medical examinations.

use sankofa::Date;
use sankofa::codes::{MedicalCondition, MedicalKind, MedicalOutcome};
use sankofa::model::{Case, Continuity, MedicalHandOver, MedicalRecord};
use sankofa::record::Text;

use super::at;
use crate::Stage;
use crate::story::Story;

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    if !story.did(Stage::Cleared) {
        return;
    }
    let days = &story.days;
    let eve = days.departs.plus_days(-1);
    for (place, person) in story.party.iter().enumerate() {
        let principal = place == 0;
        let mut exam = |id: String, day: Date| {
            let valid = at(day.plus_days(3), 900, story.host.offset);
            let mut record = MedicalRecord::new(id)
                .kind(MedicalKind::FitToTravel)
                .member(person.id)
                .on(at(day, 900, story.host.offset))
                .by(story.offices.host.clone())
                .assessor("made-up doctor")
                .professional(true)
                .outcome(MedicalOutcome::Fit)
                .valid_until(valid)
                .acute_crisis(false);
            if !person.child {
                record = record.fit_to_work(true);
            }
            if principal && story.health {
                record = needs(record, story);
            }
            if principal && story.pregnant {
                // Week 22 at the departure, counted back to the day of the record.
                let weeks = 22 - (days.departs.days_since(day) + 6) / 7;
                record = record
                    .pregnancy_weeks(u8::try_from(weeks).unwrap_or(12))
                    .multiple_pregnancy(false)
                    .continuity(continuity(story));
            }
            case.medical.push(record);
        };
        exam(format!("m1-{}", person.id), days.examined);
        if story.did(Stage::Departed) {
            exam(format!("m2-{}", person.id), eve);
        }
    }
}

fn needs(record: MedicalRecord<'static>, story: &Story) -> MedicalRecord<'static> {
    use MedicalCondition as C;
    record
        .outcome(MedicalOutcome::FitWithConditions)
        .conditions([C::EscortNurse, C::MedicationOnBoard])
        .conditions_met([C::EscortNurse, C::MedicationOnBoard])
        .in_treatment(true)
        .continuity(continuity(story))
        .hand_over(
            MedicalHandOver::default()
                .certificates([Text::from("medical-file")])
                .nursing(true)
                .observation(false)
                .ambulance(false)
                .to(story.offices.clinic.clone()),
        )
}

fn continuity(story: &Story) -> Continuity<'static> {
    Continuity::default()
        .medicine_days(45_u32)
        .follow_up_by(story.offices.clinic.clone())
        .available_on(story.days.safety)
}
