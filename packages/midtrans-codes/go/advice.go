// Code generated from the catalog; DO NOT EDIT.

package midtranscodes

// advice says what to do about a code, with further facts about its meaning.
type advice struct {
	scope      Scope
	outcome    Outcome
	retry      Retry
	actor      Actor
	reason     Reason
	disclosure Disclosure
	// What ends with it, only part of the amount, the provider does not know it, the card must not be used again.
	ends   Ending
	part   bool
	absent bool
	reuse  Reuse
}

// unknownAdvice is the advice for anything unknown.
var unknownAdvice = advice{
	scope:      ScopeTransaction,
	outcome:    OutcomeUnknown,
	retry:      RetryCheckStatusFirst,
	actor:      ActorProvider,
	reason:     "unmapped",
	disclosure: DisclosureGeneric,
}

// put takes over all six pieces of advice, and the facts that the other has.
func (a *advice) put(other advice) {
	ends, part, absent, reuse := a.ends, a.part, a.absent, a.reuse
	*a = other
	if a.ends == "" {
		a.ends = ends
	}
	a.part = a.part || part
	a.absent = a.absent || absent
	if a.reuse == "" {
		a.reuse = reuse
	}
}

// bare is the advice without the facts.
func (a advice) bare() advice {
	a.ends, a.part, a.absent, a.reuse = "", false, false, ""
	return a
}

// mergeAdvice merges the advice of several candidates into advice that is safe for all of them: unknown with a status
// check if they contradict each other or if there are none.
func mergeAdvice(list []advice) advice {
	if len(list) == 0 {
		return unknownAdvice
	}
	merged := list[0].bare()
	sameOutcome, sameScope := true, true
	retry, disclosure := merged.retry, merged.disclosure
	for _, other := range list[1:] {
		sameOutcome = sameOutcome && other.outcome == merged.outcome
		sameScope = sameScope && other.scope == merged.scope
		if other.actor != list[0].actor {
			merged.actor = ActorIntegrator
		}
		if other.reason != list[0].reason {
			merged.reason = unknownAdvice.reason
		}
		retry = mergeRetry(retry, other.retry)
		disclosure = mergeDisclosure(disclosure, other.disclosure)
	}
	merged.outcome = mergeOutcomes(list)
	merged.scope = mergeScopes(list, merged.outcome)
	merged.retry, merged.disclosure = retry, disclosure
	if merged.outcome == OutcomeUnknown && !(sameOutcome && sameScope) {
		merged.retry = unknownAdvice.retry
	}
	return merged
}

func mergeOutcomes(list []advice) Outcome {
	first := list[0].outcome
	areAll := func(some ...Outcome) bool {
		for _, one := range list {
			if !contains(some, one.outcome) {
				return false
			}
		}
		return true
	}
	switch {
	case areAll(first):
		return first
	case areAll(OutcomeFailed, OutcomeRejected):
		return OutcomeRejected
	case areAll(OutcomePending, OutcomeActionRequired):
		return OutcomePending
	}
	return OutcomeUnknown
}

// mergeScopes: a certain outcome is about the payment only if all candidates say so; an open one if any of them does.
func mergeScopes(list []advice, outcome Outcome) Scope {
	open := outcome == OutcomeUnknown || outcome == OutcomePending || outcome == OutcomeActionRequired
	some, all := false, true
	for _, one := range list {
		is := one.scope == ScopeTransaction
		some, all = some || is, all && is
	}
	if (open && some) || (!open && all) {
		return ScopeTransaction
	}
	return ScopeRequest
}

// mergeRetry gives the more cautious of two pieces of retry advice.
func mergeRetry(a, b Retry) Retry {
	if indexOf(retries, a) <= indexOf(retries, b) {
		return a
	}
	return b
}

// mergeDisclosure gives the stricter of two disclosures.
func mergeDisclosure(a, b Disclosure) Disclosure {
	if indexOf(disclosures, a) >= indexOf(disclosures, b) {
		return a
	}
	return b
}

// isAnotherAttempt tells whether advice allows another attempt, by which a customer could pay twice.
func isAnotherAttempt(retry Retry) bool {
	return retry == RetryWithOtherMethod || retry == RetryWithNewReference
}

// keepsReference tells whether advice sends again what goes on under the same business reference.
func keepsReference(retry Retry) bool {
	switch retry {
	case RetryAfterFix, RetryWithAuthentication, RetryWithNewToken, RetryLater:
		return true
	}
	return false
}
