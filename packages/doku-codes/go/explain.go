// Code generated from the catalog; DO NOT EDIT.

package dokucodes

// Which code of a body explains the result, and what to do next.

// explaining finds the entry that explains a result: the deciding one, unless its reason is plain and an agreeing code
// says more.
func explaining(decided *entry, others []*beside, plain map[Reason]bool) *entry {
	if !plain[decided.reason] {
		return decided
	}
	var best, detail *entry
	isMore := func(one, than *entry) bool {
		return than == nil || indexOf(disclosures, than.disclosure) <= indexOf(disclosures, one.disclosure)
	}
	for _, other := range others {
		if other.match == nil || !agrees(decided, other.match.entry) {
			continue
		}
		one := other.match.entry
		if !plain[one.reason] && isMore(one, best) {
			best = one
		}
		if other.place.layer == LayerDetail && isMore(one, detail) {
			detail = one
		}
	}
	switch {
	case best != nil:
		return best
	case detail != nil:
		return detail
	}
	return decided
}

// agrees tells whether another entry is about the same thing and does not contradict.
func agrees(decided, other *entry) bool {
	if other.kind != "" && other.kind != KindMove && other.kind != decided.kind {
		return false
	}
	if other.outcome == decided.outcome && other.scope == decided.scope {
		return true
	}
	isDeclined := (decided.outcome == OutcomeFailed && decided.scope == ScopeTransaction) || decided.reason == "generic_decline"
	return isDeclined && (other.outcome == OutcomeFailed || other.outcome == OutcomeRejected || other.outcome == OutcomeUnknown)
}

// retryOf says what to do before or when sending again, and whether something in the body approves what the deciding code
// denies.
func retryOf(decided *entry, layer Layer, by *entry, others []*beside, from Origin, confirm Confirmation) (Retry, bool) {
	const ask = RetryCheckStatusFirst
	isUnasked := from == FromCall || (from == FromNotification && confirm != "")
	isRefused := decided.outcome == OutcomeFailed || decided.outcome == OutcomeRejected
	isFailed := layer == LayerTransaction && decided.outcome == OutcomeFailed
	isCanceled := decided.reason == "transaction_cancelled"
	// A transaction field has answered what a code leaves open. But where it was not asked, and gives the reference up,
	// one question stands before a second payment that the provider cannot tell from the first.
	endsUnasked := from != FromStatus && decided.retry == RetryWithNewReference && !isCanceled
	isApproved, isGoingOn, isOpen := false, false, false
	for _, other := range others {
		if other.place.layer == LayerDetail {
			isApproved = isApproved || contains(other.claims, claimApproved)
			if layer == LayerResponse {
				isOpen = isOpen || other.asksFirst()
			} else {
				isOpen = isOpen || (endsUnasked && (other.asksFirst() || len(other.matches) == 0))
			}
		}
		// A call that was accepted goes on: the end that stands beside it may be that of an earlier attempt.
		isGoingOn = isGoingOn || (isFailed && isUnasked && other.isAccepted())
	}
	if isRefused && isApproved && !isCanceled {
		return ask, true
	}
	if isGoingOn || (isRefused && isOpen) {
		return ask, false
	}
	retry := decided.retry
	switch {
	case isRefused && by.outcome == decided.outcome && by.retry != ask:
		retry = by.retry
	case by.outcome == decided.outcome:
		retry = mergeRetry(decided.retry, by.retry)
	}
	// If nothing more can be paid under a reference, a new one is needed whatever else has to be done first.
	if decided.retry == RetryWithNewReference && keepsReference(retry) {
		retry = decided.retry
	}
	// What the merchant has to find out is open until the merchant did.
	if from == FromStatus && isFailed && retry == ask && by.actor != ActorMerchant {
		retry = RetryWithOtherMethod
	}
	return retry, false
}

// isAccepted tells whether the response code of a call that moves money accepts it.
func (b *beside) isAccepted() bool {
	if b.place.layer != LayerResponse {
		return false
	}
	for _, one := range b.matches {
		says := one.entry
		isAccepting := says.outcome == OutcomeSuccess || says.outcome == OutcomePending || says.outcome == OutcomeActionRequired
		if isAccepting && says.scope == ScopeTransaction && (says.kind == "" || says.kind == KindMove) {
			return true
		}
	}
	return false
}

// asksFirst tells whether a detail asks for the status first: its entry, or one of those that it may stand for.
func (b *beside) asksFirst() bool {
	if b.match != nil {
		return b.match.entry.retry == RetryCheckStatusFirst
	}
	for _, one := range b.matches {
		if one.entry.retry == RetryCheckStatusFirst {
			return true
		}
	}
	return false
}
