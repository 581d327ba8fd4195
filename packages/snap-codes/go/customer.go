// Code generated from the catalog; DO NOT EDIT.

package snapcodes

import "example.org/payment-codes/packages/snap-codes/go/internal/texts"

// Customer texts that reveal nothing stand in one order, so that each is known by its place: first those below, then
// those about a transaction by outcome, then those about a request.
const (
	neutralPending  = 0 // accepted; the money may be on its way
	neutralUnpaid   = 1 // nothing has arrived yet; the customer may still have to pay
	neutralChecking = 2 // it is not known whether money moved
	neutralReversal = 3 // a refund or cancellation
	neutralDeclined = 4 // a failed payment that can be made in another way
	ofTransaction   = 5
	ofRequest       = 12
	requestUnknown  = 18
)

func customerOf(in *texts.Bundle, own *result, by *match) string {
	if !own.known || by == nil || by.row < 0 || !own.isTold(by.entry) {
		return neutralAt(in, own.neutral())
	}
	if written, ok := in.At(by.row, columnCustomer); ok {
		return written
	}
	advised := &result{entry: *by.entry, known: true}
	place := advised.neutral()
	if advised.tellsReason(place) {
		if words, ok := texts.Find(in.Words, string(advised.reason)); ok {
			return words
		}
	}
	return neutralAt(in, place)
}

func neutralAt(in *texts.Bundle, place int) string {
	if place >= len(in.Neutral) {
		return ""
	}
	return in.Neutral[place]
}

// neutral chooses the customer text that reveals nothing.
func (r *result) neutral() int {
	if !r.known && r.scope == ScopeRequest && r.why != WhyAmbiguous {
		// Nobody knows what came of such a call; if it moves no money, the customer may ask for it again.
		return requestUnknown
	}
	return neutralFor(&r.advice, r.commonKind(), r.paysOut())
}

// commonKind is the kind of the result, or the one that all candidates have.
func (r *result) commonKind() Kind {
	if r.known {
		return r.kind
	}
	kind := Kind("")
	for at, one := range r.candidates {
		if at > 0 && one.entry.kind != kind {
			return ""
		}
		kind = one.entry.kind
	}
	return kind
}

func neutralFor(says *advice, kind Kind, isPayout bool) int {
	outcome := says.outcome
	if kind == KindReverse && outcome != OutcomeSuccess {
		return neutralReversal
	}
	saysNothing := outcome != OutcomeSuccess && (kind == KindReverse || kind == KindStatus || kind == KindNotify)
	isOpen := outcome == OutcomePending || says.retry == RetryCheckStatusFirst || saysNothing
	isUnpaid := says.absent || (outcome == OutcomePending && says.actor == ActorCustomer)
	switch {
	case isOpen && isUnpaid && !isPayout && kind != KindRead:
		return neutralUnpaid
	case outcome == OutcomePending && !saysNothing:
		return neutralPending
	case isOpen:
		return neutralChecking
	}
	isOfPayer := !isPayout && (says.actor == ActorIssuer || says.actor == ActorCustomer)
	first := ofTransaction
	if says.scope == ScopeRequest {
		first = ofRequest
	}
	switch {
	case outcome != OutcomeFailed:
		return first + indexOf(outcomes, outcome)
	case first == ofTransaction && (isOfPayer || (!isPayout && says.retry == RetryWithOtherMethod)):
		return neutralDeclined
	case first == ofRequest && !isOfPayer:
		// A limit or a setting of the merchant is no verdict on whoever pays.
		return first + indexOf(outcomes, OutcomeRejected)
	}
	return first + indexOf(outcomes, outcome)
}

// tellsReason tells whether the reason tells the customer something: they may know it, it is certain what happened, and
// it concerns them.
func (r *result) tellsReason(neutral int) bool {
	isEnd := neutral >= neutralDeclined && r.outcome != OutcomeUnknown
	// That a request succeeded, such as a query, says nothing about what it asked for; success is the first outcome.
	return r.disclosure == DisclosurePublic && isEnd && neutral != ofRequest
}

// isTold tells whether the text of an entry fits a result. It does not if the result is more reserved, or if another
// entry decides otherwise, so that its neutral text fits better than one about a refused request.
func (r *result) isTold(by *entry) bool {
	explaining := result{entry: *by, known: true}
	// A state says nothing about the direction in which the money goes; the code beside it may.
	isAboutPayer := r.outcome != OutcomeSuccess && r.paysOut() && !explaining.paysOut()
	// The reason of a decline still applies to the next attempt, while the order stays open.
	isAttempt := r.outcome == OutcomePending && (by.outcome == OutcomeFailed || by.outcome == OutcomeRejected)
	isSame := by.outcome == r.outcome && by.scope == r.scope
	isPublic := by.disclosure == r.disclosure && (by.disclosure == DisclosurePublic || isSame)
	isAsking := (by.retry == RetryCheckStatusFirst) == (r.retry == RetryCheckStatusFirst)
	return isPublic && !r.contested && !isAboutPayer && (isAttempt || isAsking)
}

// paysOut tells whether a code of the body belongs to a payout service.
func (r *result) paysOut() bool {
	if r.codes == nil {
		table := load().byID[r.space]
		return table != nil && table.isOfPayout(r.code)
	}
	for _, one := range r.codes {
		if one.isRead && one.place.table.isOfPayout(one.code) {
			return true
		}
	}
	return false
}

// isOfPayout: a service that is left open pays out where all do that move money.
func (s *space) isOfPayout(code string) bool {
	if s.operation != nil {
		return s.operation.paysOut
	}
	if s.segments == nil {
		return false
	}
	service := s.part(code, "service")
	if service != s.open {
		known := s.byService[service]
		return known != nil && known.paysOut
	}
	count := 0
	for at := range s.services {
		one := &s.services[at]
		if len(one.kinds) == 0 || one.kinds[0] != KindMove {
			continue
		}
		if count++; !one.paysOut {
			return false
		}
	}
	return count > 0
}
