# eligibility
