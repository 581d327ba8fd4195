package codes

import "slices"

// cautious is what is safe for all meanings of an entry; of a service that nobody lists, neither money nor a free reference.
func (c *Codes) cautious(meanings []Entry, listed bool) Entry {
	safe := c.merge(meanings)
	if !listed && safe.Outcome == "success" {
		unknown(&safe)
	}
	if !listed && (safe.Retry == "with_new_reference" || safe.Retry == "with_other_method") {
		safe.Retry = "check_status_first"
	}
	for _, meaning := range meanings {
		if meaning.advice() == safe.advice() {
			return meaning
		}
	}
	safe.Text = Texts{}
	return safe
}

func (e *Entry) advice() [6]string {
	return [6]string{e.Scope, e.Outcome, e.Retry, e.Actor, e.Reason, e.Disclosure}
}

func unknown(e *Entry) {
	e.Scope, e.Outcome, e.Retry = "transaction", "unknown", "check_status_first"
	e.Actor, e.Reason, e.Disclosure = "provider", "unmapped", "generic"
}

// merge puts the advice of several meanings together: section 1.9 of docs/decoding.md.
func (c *Codes) merge(meanings []Entry) Entry {
	values := func(of func(Entry) string) []string {
		var all []string
		for _, meaning := range meanings {
			if value := of(meaning); !slices.Contains(all, value) {
				all = append(all, value)
			}
		}
		return all
	}
	first := func(order, values []string) string {
		return order[slices.IndexFunc(order, func(one string) bool { return slices.Contains(values, one) })]
	}
	same := func(values []string, other string) string {
		if len(values) == 1 {
			return values[0]
		}
		return other
	}
	outcomes := values(func(e Entry) string { return e.Outcome })
	scopes := values(func(e Entry) string { return e.Scope })
	merged := meanings[0]
	merged.Outcome = mergeOutcomes(outcomes)
	open := slices.Contains([]string{"unknown", "pending", "action_required"}, merged.Outcome)
	merged.Scope = "request"
	if open && slices.Contains(scopes, "transaction") || !open && !slices.Contains(scopes, "request") {
		merged.Scope = "transaction"
	}
	merged.Retry = first(c.Procedure.Precedence, values(func(e Entry) string { return e.Retry }))
	if merged.Outcome == "unknown" && len(outcomes)+len(scopes) > 2 {
		merged.Retry = "check_status_first"
	}
	merged.Actor = same(values(func(e Entry) string { return e.Actor }), "integrator")
	merged.Reason = same(values(func(e Entry) string { return e.Reason }), "unmapped")
	merged.Disclosure = first(c.Procedure.Reservedness, values(func(e Entry) string { return e.Disclosure }))
	return merged
}

func mergeOutcomes(outcomes []string) string {
	among := func(some ...string) bool {
		return !slices.ContainsFunc(outcomes, func(outcome string) bool { return !slices.Contains(some, outcome) })
	}
	switch {
	case len(outcomes) == 1:
		return outcomes[0]
	case among("failed", "rejected"):
		return "rejected"
	case among("pending", "action_required"):
		return "pending"
	}
	return "unknown"
}
