//! Builds the case of a girl who travels with an "aunt", asks what clearance would need, and prints it in French.

use std::error::Error;

use sankofa::codes::{
    Accompaniment, ConsentType, Country, MemberRole, Purpose, RecordKind, ReturnType, Sex,
};
use sankofa::model::{Birth, Case, Consent, Name, Person, Side};
use sankofa::{Date, Gate, Lang, Rulebook, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let opened: Date = "2015-09-01".parse()?;
    let girl = Person::new("p1")
        .role(MemberRole::Principal)
        .names([Name::legal("Aminata", "Kourouma")])
        .sex(Sex::Female)
        .birth(Birth::month(1999, 3))
        .nationalities([Country::Ci])
        .accompaniment(Accompaniment::Accompanied)
        .responsible_adult("p2");
    let aunt = Person::new("p2")
        .role(MemberRole::OtherRelative)
        .names([Name::legal("Salimata", "Kourouma")])
        .sex(Sex::Female)
        .birth(Birth::year(1978))
        .nationalities([Country::Ci]);
    let case = Case::new("MA-2015-900001")
        .kind(RecordKind::Normal)
        .programme("ma-eu-2015")
        .return_type(ReturnType::Avrr)
        .host(Side::new(Country::Ma, "iom-ma"))
        .origin(Side::new(Country::Ci, "iom-ci"))
        .opened_on(opened)
        .members([girl, aunt])
        .consents([Consent::given(
            "c1",
            ConsentType::DataProcessing,
            opened,
            Purpose::CaseManagement,
        )]);

    let book = Rulebook::new("2015-10-01".parse()?).gate(Some(Gate::G3));
    let report = book.check_case(&case);
    print!("{}", report.to_text(Lang::Fr, Style::default()));
    Ok(())
}
