//! The reintegration plan.

use crate::codes::{
    ApprovalDecision, ApprovalLevel, Dimension, DimensionAnswer, Need, PlanChangeReason,
};
use crate::record::{Many, Text, record};
use crate::values::Date;

use super::{Money, Place, PlanItem};

record! {
    /// A reintegration plan, in one of its versions.
    entry Plan {
        /// The version, from 1.
        version: u32 [internal],
        /// The entitlement it uses.
        entitlement: Text<'a> [internal],
        /// Members it is for; absent: all.
        members: Many<Text<'a>> [personal],
        /// The day on which it was submitted for approval.
        submitted_on: Date [internal],
        /// The day on which the person agreed to it.
        agreed_on: Date [personal],
        /// Who agreed, where it was not the member.
        agreed_by: Text<'a> [personal],
        /// The sum of its budget.
        total: Money<'a> [personal],
        /// Where it is carried out.
        location: Place<'a> [personal],
        /// Needs found.
        needs: Many<IdentifiedNeed<'a>> [sensitive],
        /// How each dimension is answered.
        dimensions: Dimensions<'a> [personal],
        /// How it fits with other programmes and public services.
        complementarity: Text<'a> [personal],
        /// What the community gains from it.
        community_benefit: Text<'a> [personal],
        /// How many people of the community gain from it, those of the household left out.
        community_beneficiaries: u32 [personal],
        /// What it is to bring about.
        objectives: Many<Objective<'a>> [personal],
        /// What was found of it: criteria for additional support, conditions of ways to help.
        appraisals: Many<Appraisal<'a>> [personal],
        /// Members for whom no tailored help is needed.
        no_special_need: Many<Text<'a>> [personal],
        /// How children go to school, where no item provides for it.
        schooling: Text<'a> [personal],
        /// Its items.
        items: Many<PlanItem<'a>> [personal],
        /// Approvals.
        approvals: Many<Approval<'a>> [internal],
        /// Why this version replaces the one before.
        change_reason: PlanChangeReason [personal],
        /// The change in words.
        change_text: Text<'a> [sensitive],
        /// The day on which it was reviewed.
        reviewed_on: Date [internal],
        /// The day on which it was given up.
        cancelled_on: Date [internal],
        /// The fee of the partner, outside the budget of the person.
        service_fee: Money<'a> [internal],
        /// What was spent in the end.
        final_budget: Money<'a> [personal],
        /// Why money was left over.
        unspent_reason: Text<'a> [personal],
    }
}

record! {
    /// How each dimension of reintegration is answered.
    Dimensions {
        /// The economic dimension.
        economic: DimensionAnswer [personal],
        /// Why there is nothing economic.
        economic_reason: Text<'a> [sensitive],
        /// The social dimension.
        social: DimensionAnswer [personal],
        /// Why there is nothing social.
        social_reason: Text<'a> [sensitive],
        /// The psychosocial dimension.
        psychosocial: DimensionAnswer [sensitive],
        /// Why there is nothing psychosocial.
        psychosocial_reason: Text<'a> [sensitive],
    }
}

record! {
    /// A need found with the person.
    entry IdentifiedNeed {
        /// The member who has it; absent: the household.
        member: Text<'a> [personal],
        /// The dimension.
        dimension: Dimension [personal],
        /// The need.
        need: Need [sensitive],
        /// Whether it cannot wait.
        acute: bool [sensitive],
        /// Why no item answers it.
        unmet_reason: Text<'a> [sensitive],
    }
}

record! {
    /// Something that a plan is to bring about, so told that it can be measured.
    entry Objective {
        /// The dimension.
        dimension: Dimension [personal],
        /// What is looked at.
        indicator: Text<'a> [personal],
        /// How it was at the beginning.
        baseline: Text<'a> [personal],
        /// How it is to be.
        target: Text<'a> [personal],
        /// The day by which.
        due: Date [internal],
        /// Who sees to it.
        responsible: Text<'a> [internal],
    }
}

record! {
    /// What was found of a plan by one criterion or condition.
    entry Appraisal {
        /// The criterion by its code, or the condition behind its way to help: `not_viable`, `cash.low_tension`.
        criterion: Text<'a> [internal],
        /// Whether it is met.
        met: bool [personal],
        /// Who found it.
        by: Text<'a> [internal],
    }
}

record! {
    /// An approval of a plan, at one level.
    entry Approval {
        /// The level.
        level: ApprovalLevel [internal],
        /// Who decided.
        by: Text<'a> [internal],
        /// What was decided.
        decision: ApprovalDecision [internal],
        /// Why it was rejected.
        reason: Text<'a> [personal],
        /// What should be changed.
        comment: Text<'a> [personal],
    }
}
