//! Choices a programme makes.

codes! {
    /// Date that chooses the version of a programme.
    pub enum DateBasis ("date_basis") {
        /// Application
        Application = "application",
        /// Decision
        Decision = "decision",
        /// Departure
        Departure = "departure",
        /// Arrival
        Arrival = "arrival",
    }

    /// Standard by which will is judged.
    pub enum VoluntarinessStandard ("voluntariness_standard") {
        /// Freedom of choice and an informed decision (framework of 2018)
        Iom2018 = "iom_2018",
        /// Also sufficient valid alternatives, explained and considered
        UnStrict = "un_strict",
    }

    /// Who needs a fitness-to-travel assessment.
    pub enum FitToTravelScope ("fit_to_travel_scope") {
        /// Everybody
        All = "all",
        /// Those with a health flag
        Flagged = "flagged",
    }

    /// What a detained child at declaration means.
    pub enum ChildDetentionPolicy ("child_detention_policy") {
        /// Blocks
        Block = "block",
        /// Must be justified
        Justify = "justify",
    }
}
