//! The members of a household.

use crate::codes::{
    Accompaniment, BirthSource, CareArrangement, Country, EducationLevel, GenderIdentity, Language,
    MaritalStatus, MemberRole, NameKind, Nationality, Participation, PhoneOwner, Polarity,
    Relation, RiskLevel, SeparationCause, Sex, SkillOrigin, StatelessnessStatus,
    VulnerabilityCategory, VulnerabilityLevel,
};
use crate::record::{Aside, Many, Text, record};
use crate::values::{Date, PartialDate};

use super::{AsylumClaim, Biometric, Document, LegalSituation, MeansStatement, OtherId, Place};

record! {
    /// A member of the household.
    entry Person {
        /// The person's place in the household, seen from the principal.
        role: MemberRole [personal],
        /// Whether the person takes part in the return.
        participation: Participation [personal],
        /// The day from which the participation holds.
        participation_on: Date [personal],
        /// Why the person stays, travels apart or withdrew.
        participation_reason: Text<'a> [sensitive],
        /// The day on which the person was added to the case.
        joined_on: Date [internal],
        /// Whether another member provides for the person.
        dependant: bool [personal],
        /// Whether a child travels with an adult who is responsible for it.
        accompaniment: Accompaniment [protection],
        /// The adult member responsible for a child.
        responsible_adult: Text<'a> [personal],
        /// Members who are parents of this person.
        parents: Many<Text<'a>> [personal],
        /// Names, each as it stands on paper or as the person gives it.
        names: Many<Name<'a>> [personal],
        /// Sex as recorded on papers.
        sex: Sex [personal],
        /// Gender identity as the person states it.
        gender_identity: GenderIdentity [sensitive],
        /// When the person was born, as precisely as known.
        birth: Birth<'a> [personal],
        /// Where the person was born.
        birth_place: Aside<Place<'a>> [personal],
        /// Nationalities, or the special codes of travel documents.
        nationalities: Many<Nationality> [personal],
        /// Whether the person has a nationality at all.
        statelessness: StatelessnessStatus [sensitive],
        /// The country in which the person used to live.
        habitual_residence: Country [personal],
        /// Where the person lived before leaving.
        former_residence: Aside<Place<'a>> [personal],
        /// Languages the person understands, the best first.
        languages: Many<Language> [personal],
        /// Phone numbers.
        phones: Many<Phone<'a>> [personal],
        /// People through whom the person can be reached.
        contacts: Many<Contact<'a>> [personal],
        /// Name of the father.
        father_name: Text<'a> [personal],
        /// Name of the mother.
        mother_name: Text<'a> [personal],
        /// Marital status.
        marital_status: MaritalStatus [personal],
        /// Highest level of education completed.
        education: EducationLevel [personal],
        /// Usual work.
        occupation: Text<'a> [personal],
        /// Skills and where they were gained.
        skills: Many<Skill<'a>> [personal],
        /// Religion, where the person wants it recorded.
        religion: Text<'a> [sensitive],
        /// Ethnic group, where the person wants it recorded.
        ethnicity: Text<'a> [sensitive],
        /// In whose care a child is.
        care_arrangement: CareArrangement [protection],
        /// Why a child was separated from its family.
        separation_cause: SeparationCause [protection],
        /// When the person entered the host country.
        entered_host_on: PartialDate [sensitive],
        /// Ids of the person in other systems.
        other_ids: Many<OtherId<'a>> [personal],
        /// Whether there are signs that the person is known under another identity.
        other_identity_suspected: bool [sensitive],
        /// Legal status in the host country, over time.
        status: Many<LegalSituation<'a>> [protection],
        /// Asylum claims.
        asylum: Many<AsylumClaim<'a>> [protection],
        /// Identity, travel and civil documents.
        documents: Many<Document<'a>> [personal],
        /// Biometric data held.
        biometrics: Many<Biometric<'a>> [sensitive],
        /// Vulnerabilities and protective factors.
        vulnerabilities: Many<Vulnerability<'a>> [protection],
        /// Statement on the person's means.
        means: Aside<MeansStatement<'a>> [sensitive],
        /// Criminal matters that a programme has to know.
        criminal: Aside<CriminalMatters<'a>> [sensitive],
        /// The death of the person.
        deceased: Aside<Death<'a>> [sensitive],
    }
}

record! {
    /// A name. A single part is enough.
    Name {
        /// What kind of name it is.
        kind: NameKind [personal],
        /// Family name.
        family: Text<'a> [personal],
        /// Given names.
        given: Text<'a> [personal],
        /// Other parts of the name.
        other: Text<'a> [personal],
        /// The script in which it is written, as in ISO 15924: `Latn`, `Arab`.
        script: Text<'a> [personal],
        /// The whole name in its own script.
        native: Text<'a> [personal],
    }
}

record! {
    /// When somebody was born: a date as precisely as it is known, or an age and when it was stated.
    Birth {
        /// Year, year and month, or day of birth.
        date: PartialDate [personal],
        /// Age in years.
        age: u8 [personal],
        /// The day on which the age was stated.
        stated_on: Date [personal],
        /// Whether the value is an estimate.
        estimated: bool [personal],
        /// Where the value comes from.
        source: BirthSource [personal],
    }
}

record! {
    /// A phone number.
    entry Phone {
        /// The number with its country code: `+237600000001`.
        number: Text<'a> [personal],
        /// Whose phone it is.
        of: PhoneOwner [personal],
        /// Whether somebody may be hurt if others answer or read messages there.
        unsafe_to_call: bool [protection],
    }
}

record! {
    /// Somebody through whom the person can be reached, or a relative elsewhere.
    entry Contact {
        /// Name.
        name: Text<'a> [personal],
        /// What the contact is to the person.
        relation: Relation [personal],
        /// Phone number with its country code.
        phone: Text<'a> [personal],
        /// The country in which the contact lives.
        country: Country [personal],
        /// Where the contact lives.
        place: Aside<Place<'a>> [personal],
        /// Whether the person wants this contact to be made.
        wanted: bool [protection],
        /// Whether the contact knows of the return.
        informed: bool [personal],
    }
}

record! {
    /// A skill.
    entry Skill {
        /// What the person can do.
        name: Text<'a> [personal],
        /// Where the skill was gained.
        gained: SkillOrigin [personal],
        /// Whether a certificate exists.
        certified: bool [personal],
        /// Whether it is recognised in the country of return.
        recognised: bool [personal],
    }
}

record! {
    /// A vulnerability or a protective factor found for a person.
    entry Vulnerability {
        /// The category.
        category: VulnerabilityCategory [protection],
        /// Explains the category where it is `other`.
        text: Text<'a> [protection],
        /// At which level it acts.
        level: VulnerabilityLevel [protection],
        /// Whether it raises the risk or protects.
        polarity: Polarity [protection],
        /// How high the risk is.
        risk: RiskLevel [protection],
        /// The screening or assessment that found it.
        assessment: Text<'a> [internal],
        /// The office that flagged it.
        by: Text<'a> [internal],
        /// The day on which the other side acknowledged it.
        acknowledged_on: Date [internal],
        /// The office that acknowledged it.
        acknowledged_by: Text<'a> [internal],
        /// The day on which it ended.
        until: Date [protection],
    }
}

record! {
    /// Criminal matters that may bear on eligibility.
    CriminalMatters {
        /// The day on which they were asked about.
        checked_on: Date [sensitive],
        /// Whether a deportation order exists.
        deportation_order: bool [sensitive],
        /// The longest prison sentence, in months; nought for none.
        sentence_months: u32 [sensitive],
        /// Whether a criminal investigation is pending.
        pending_investigation: bool [sensitive],
        /// Details.
        text: Text<'a> [sensitive],
    }
}

record! {
    /// The death of a person.
    Death {
        /// The day of death.
        on: Date [sensitive],
        /// Who told of it, or the paper that shows it.
        source: Text<'a> [sensitive],
    }
}
