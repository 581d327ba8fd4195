// Code generated from the catalog; DO NOT EDIT.

package snapcodes

var claimRules = []claimRule{
	{outcome: "rejected", follows: true, claims: []claim{"refused", "unpaid"}},
	{outcome: "failed", follows: true, claims: []claim{"unpaid"}},
	{outcome: "rejected", claims: []claim{"refused"}},
	{layers: []Layer{"transaction", "response"}, outcome: "success", scope: "transaction", claims: []claim{"paid"}},
	{outcome: "failed", scope: "transaction", claims: []claim{"unpaid"}},
	{outcome: "reversed", scope: "transaction", claims: []claim{"undone"}},
	{layers: []Layer{"detail"}, outcome: "success", scope: "transaction", claims: []claim{"approved"}},
	{layers: []Layer{"detail"}, outcome: "success", retry: "check_status_first", claims: []claim{"approved"}},
	{layers: []Layer{"detail"}, outcome: "action_required", scope: "transaction", claims: []claim{"part", "approved"}},
}

var clashes = []clash{
	{decides: "paid", beside: []claim{"unpaid", "undone", "part"}},
	{decides: "unpaid", beside: []claim{"paid"}},
	{decides: "unpaid", beside: []claim{"approved"}, layer: "response"},
	{decides: "undone", beside: []claim{"unpaid"}},
	{decides: "refused", beside: []claim{"approved"}, layer: "response"},
}

var procedure = procedureData{rules: stepRules, reports: stateRules, states: []State{"new", "declined", "unknown", "pending", "authorized", "failed", "paid", "canceled", "partially_refunded", "refunded", "charged_back"}, open: []State{"unknown", "pending", "authorized"}, unpaid: []State{"declined", "failed", "canceled"}, paid: []State{"paid", "partially_refunded"}, contradictions: []statePair{{"failed", "paid"}, {"failed", "partially_refunded"}, {"failed", "refunded"}, {"failed", "charged_back"}, {"paid", "canceled"}, {"canceled", "partially_refunded"}, {"canceled", "refunded"}, {"canceled", "charged_back"}}, recheck: []statePair{{"unknown", "declined"}, {"pending", "declined"}, {"pending", "unknown"}, {"authorized", "declined"}, {"authorized", "unknown"}}}

var stepRules = []stepRule{
	{when: []test{{factConfirm, []string{"never"}}}, step: "review"},
	{when: []test{{factConfirm, []string{"status"}}}, not: []test{{factOutcome, []string{"pending"}}}, step: "ask_status"},
	{when: []test{{factOutcome, []string{"unknown"}}, {factRetry, []string{"later"}}}, step: "repeat", after: "delay"},
	{when: []test{{factQuery, []string{"yes"}}, {factScope, []string{"request"}}, {factOutcome, []string{"pending"}}, {factRetry, []string{"later"}}}, step: "repeat", after: "delay"},
	{when: []test{{factOutcome, []string{"unknown"}}, {factBeside, []string{"yes"}}, {factFrom, []string{"status"}}}, step: "review"},
	{when: []test{{factOutcome, []string{"unknown"}}}, step: "ask_status"},
	{when: []test{{factOutcome, []string{"pending"}}}, step: "wait"},
	{when: []test{{factOutcome, []string{"success"}}, {factScope, []string{"transaction"}}, {factPrecision, []string{"case"}}, {factFrom, []string{"status"}}}, step: "review"},
	{when: []test{{factOutcome, []string{"success"}}, {factScope, []string{"transaction"}}, {factPrecision, []string{"case"}}}, step: "ask_status"},
	{when: []test{{factOutcome, []string{"success"}}, {factScope, []string{"transaction"}}, {factRetry, []string{"never"}}, {factKind, []string{"reverse"}}}, step: "undo"},
	{when: []test{{factOutcome, []string{"success"}}, {factScope, []string{"transaction"}}, {factRetry, []string{"never"}}}, step: "fulfil"},
	{when: []test{{factOutcome, []string{"reversed"}}}, step: "undo"},
	{when: []test{{factOutcome, []string{"success"}}, {factScope, []string{"request"}}, {factFrom, []string{"status"}}, {factTransactionField, []string{"no"}}}, step: "ask_status"},
	{when: []test{{factOutcome, []string{"success"}}, {factRetry, []string{"never"}}}, step: "proceed"},
	{when: []test{{factQuery, []string{"yes"}}, {factScope, []string{"request"}}, {factRetry, []string{"later"}}}, step: "repeat", after: "delay"},
	{when: []test{{factQuery, []string{"yes"}}, {factScope, []string{"request"}}, {factRetry, []string{"with_new_token"}}}, step: "repeat", after: "token"},
	{when: []test{{factScope, []string{"request"}}, {factRetry, []string{"check_status_first"}}, {factFrom, []string{"status"}}}, step: "review"},
	{when: []test{{factQuery, []string{"yes"}}, {factScope, []string{"request"}}, {factRetry, []string{"check_status_first"}}}, step: "ask_status"},
	{when: []test{{factQuery, []string{"yes"}}, {factScope, []string{"request"}}, {factRetry, []string{"with_authentication"}}}, not: []test{{factFrom, []string{"status"}}}, step: "customer_action"},
	{when: []test{{factQuery, []string{"yes"}}, {factScope, []string{"request"}}}, not: []test{{factOutcome, []string{"success"}}}, step: "fix"},
	{when: []test{{factOutcome, []string{"action_required"}}, {factActor, []string{"merchant"}}}, step: "merchant_action"},
	{when: []test{{factOutcome, []string{"action_required"}}}, step: "customer_action"},
	{when: []test{{factRetry, []string{"check_status_first"}}}, not: []test{{factFrom, []string{"status"}}}, step: "ask_status"},
	{when: []test{{factLayer, []string{"detail"}}, {factOutcome, []string{"failed"}}, {factScope, []string{"transaction"}}, {factFrom, []string{"notification"}}}, step: "ask_status"},
	{when: []test{{factRetry, []string{"with_new_token"}}}, step: "repeat", after: "token"},
	{when: []test{{factKind, []string{"reverse"}}, {factRetry, []string{"later"}}}, step: "repeat", after: "delay"},
	{when: []test{{factKind, []string{"reverse"}}, {factRetry, []string{"after_fix", "with_authentication"}}}, step: "fix"},
	{when: []test{{factKind, []string{"reverse"}}, {factRetry, []string{"check_status_first"}}}, step: "review"},
	{when: []test{{factKind, []string{"reverse"}}}, step: "stop"},
	{when: []test{{factRetry, []string{"check_status_first"}}, {factOutcome, []string{"failed"}}, {factContested, []string{"no"}}}, not: []test{{factActor, []string{"merchant"}}}, step: "new_attempt", change: "method", reference: "same"},
	{when: []test{{factRetry, []string{"never"}}}, step: "stop"},
	{when: []test{{factOutcome, []string{"failed"}}, {factScope, []string{"transaction"}}, {factRetry, []string{"after_fix"}}}, step: "new_attempt", change: "input", reference: "same"},
	{when: []test{{factOutcome, []string{"failed"}}, {factScope, []string{"transaction"}}, {factRetry, []string{"with_authentication"}}}, step: "new_attempt", change: "authentication", reference: "same"},
	{when: []test{{factOutcome, []string{"failed"}}, {factScope, []string{"transaction"}}, {factRetry, []string{"later"}}}, step: "new_attempt", change: "later", reference: "same"},
	{when: []test{{factOutcome, []string{"failed"}}, {factRetry, []string{"with_other_method"}}, {factLayer, []string{"transaction"}}}, step: "new_attempt", change: "method", reference: "same"},
	{when: []test{{factOutcome, []string{"failed"}}, {factRetry, []string{"with_other_method"}}}, step: "new_attempt", change: "method", reference: "new"},
	{when: []test{{factOutcome, []string{"failed"}}, {factRetry, []string{"with_new_reference"}}}, step: "new_attempt", change: "nothing", reference: "new"},
	{when: []test{{factRetry, []string{"with_authentication"}}}, step: "customer_action"},
	{when: []test{{factRetry, []string{"later"}}}, step: "repeat", after: "delay"},
	{when: []test{{factRetry, []string{"after_fix"}}}, step: "fix"},
}

var stateRules = []stateRule{
	{when: []test{{factConfirm, []string{"status", "never"}}}},
	{not: []test{{factScope, []string{"transaction"}}}},
	{when: []test{{factAbsent, []string{"yes"}}, {factFrom, []string{"status"}}}},
	{when: []test{{factRefund, []string{"no"}}, {factKind, []string{"reverse"}}}},
	{when: []test{{factRefund, []string{"yes"}}, {factOutcome, []string{"reversed"}}}, state: "refunded"},
	{when: []test{{factRefund, []string{"yes"}}}, not: []test{{factKind, []string{"reverse"}}}},
	{when: []test{{factOutcome, []string{"pending"}}}, state: "pending"},
	{when: []test{{factOutcome, []string{"action_required"}}, {factActor, []string{"merchant"}}}, state: "authorized"},
	{when: []test{{factOutcome, []string{"action_required"}}}, state: "pending"},
	{when: []test{{factOutcome, []string{"failed"}}}, not: []test{{factLayer, []string{"transaction"}}, {factFrom, []string{"status", "notification"}}}, state: "declined"},
	{when: []test{{factOutcome, []string{"failed"}}, {factReason, []string{"transaction_cancelled"}}}, state: "canceled"},
	{when: []test{{factOutcome, []string{"failed"}}}, state: "failed"},
	{when: []test{{factOutcome, []string{"reversed"}}, {factPart, []string{"yes"}}}, state: "partially_refunded"},
	{when: []test{{factOutcome, []string{"reversed"}}, {factReason, []string{"charged_back"}}}, state: "charged_back"},
	{when: []test{{factOutcome, []string{"reversed"}}}, state: "refunded"},
	{when: []test{{factOutcome, []string{"success"}}, {factRetry, []string{"never"}}, {factRefund, []string{"yes"}}}, not: []test{{factPrecision, []string{"case"}}}, state: "refunded"},
	{when: []test{{factOutcome, []string{"success"}}, {factRetry, []string{"never"}}}, not: []test{{factPrecision, []string{"case"}}}, state: "paid"},
	{when: []test{{factOutcome, []string{"unknown", "success"}}}, state: "unknown"},
}
