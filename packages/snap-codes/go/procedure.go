// Code generated from the catalog; DO NOT EDIT.

package snapcodes

// The rules for the next step and the state of a payment are data: other languages read the same tables.

// StepName is what a program does next.
type StepName string

// All steps. StepNone is for a payment with nothing to do.
const (
	StepNone StepName = ""

	// StepFulfil: it is paid. Compare the amount, currency and reference of the step with the order; a missing value is
	// not equal. If all are equal, book the payment and deliver. Otherwise book what arrived, deliver nothing and tell a
	// person. Never start a new attempt. For a payout: book it as paid out.
	StepFulfil StepName = "fulfil"

	// StepUndo: the money went back. Reverse the booking and take back the delivery; if nothing was delivered, only book.
	// Count refunds by their number, each once, or set the total to what was refunded, never lower. For a payout: it came
	// back; credit the recipient, and do not send it again automatically.
	StepUndo StepName = "undo"

	// StepProceed: the call succeeded and no money moved. Use what it returned, such as a QR code or a page.
	StepProceed StepName = "proceed"

	// StepWait: send nothing. If no message arrives for a time that you choose, ask for the status. For a payment that is
	// new, ask for as long as its page can be paid, and then stop: nobody paid.
	StepWait StepName = "wait"

	// StepAskStatus: ask for the status, not earlier than the check's NotBeforeSeconds after the payment was last sent, at
	// most once a minute, and never after its ValidForDays, because asking may then pay again. If it is still open then,
	// or after a day: if the answer is "no such transaction" and the check allows the same reference, send the call again;
	// otherwise tell a person.
	StepAskStatus StepName = "ask_status"

	// StepCustomerAction: the customer has to act, as with an OTP, 3-D Secure or a redirect.
	StepCustomerAction StepName = "customer_action"

	// StepMerchantAction: the merchant has to act before the authorization expires: capture or void, approve or deny.
	StepMerchantAction StepName = "merchant_action"

	// StepRepeat: send the same call again under the same reference (a query as a query), once with a new token, or up to
	// three times after a delay. If that does not help, tell a person if the payment is open; otherwise stop.
	StepRepeat StepName = "repeat"

	// StepFix: somebody has to correct the request or the settings. Never repeat automatically; an open payment stays open.
	StepFix StepName = "fix"

	// StepNewAttempt: the payer may try again, as a separate payment, if the order allows it; NextOf checks that. For a
	// payout: only after a person or a rule of the program confirmed it.
	StepNewAttempt StepName = "new_attempt"

	// StepStop: send nothing again. This ends the attempt, not the order.
	StepStop StepName = "stop"

	// StepReview: lock the order and tell a person, who decides; Decided applies the decision.
	StepReview StepName = "review"
)

// State is the state of a payment.
type State string

// All states, in order: a payment never returns to an earlier one unless a person decides so.
const (
	// StateNew: no message about the payment itself yet, at most responses to calls about it.
	StateNew State = "new"
	// StateDeclined: a call was certainly refused; this says nothing about an earlier call under the same reference.
	StateDeclined State = "declined"
	// StateUnknown: it may still be paid.
	StateUnknown State = "unknown"
	// StatePending: it may still be paid.
	StatePending State = "pending"
	// StateAuthorized: the merchant has to capture or void, approve or deny.
	StateAuthorized State = "authorized"
	// StateFailed: not paid, according to its transaction field or a status response.
	StateFailed State = "failed"
	// StatePaid: paid, or paid out.
	StatePaid State = "paid"
	// StateCanceled: canceled or voided, even after it was paid.
	StateCanceled State = "canceled"
	// StatePartiallyRefunded: part of the money went back.
	StatePartiallyRefunded State = "partially_refunded"
	// StateRefunded: all of the money went back.
	StateRefunded State = "refunded"
	// StateChargedBack: the issuer took the money back.
	StateChargedBack State = "charged_back"
)

// After says before what a call is repeated.
type After string

// A call is repeated with a new token, or after a delay.
const (
	AfterToken After = "token"
	AfterDelay After = "delay"
)

// Change says what has to change for a new attempt.
type Change string

// What has to change for a new attempt.
const (
	ChangeNothing        Change = "nothing"
	ChangeInput          Change = "input"
	ChangeAuthentication Change = "authentication"
	ChangeLater          Change = "later"
	ChangeMethod         Change = "method"
)

// Reference says under which reference a new attempt is made.
type Reference string

// The same reference is that of a page that is still open, for example.
const (
	ReferenceSame Reference = "same"
	ReferenceNew  Reference = "new"
)

// fact is something about a message that rules test; all values are texts, a missing one is empty.
type fact uint8

const (
	factOutcome fact = iota
	factScope
	factRetry
	factActor
	factReason
	factKind
	factLayer
	factFrom
	factPrecision
	factConfirm
	factPart
	factAbsent
	factContested
	factBeside
	factQuery
	factTransactionField
	factRefund
	factCount
)

// facts are those of one message.
type facts [factCount]string

// test holds if a fact has one of the values.
type test struct {
	fact   fact
	values []string
}

// stepRule says which step a result requires, and stateRule which state it reports; none for an empty one. A rule holds if
// all tests of when hold and none of not. The first that holds counts.
type stepRule struct {
	when, not []test
	step      StepName
	after     After
	change    Change
	reference Reference
}

type stateRule struct {
	when, not []test
	state     State
}

// statePair are two states in an order.
type statePair struct{ one, other State }

// procedureData is all tables.
type procedureData struct {
	rules   []stepRule
	reports []stateRule
	states  []State
	// States in which the payment may still be paid, is not paid, and has arrived.
	open, unpaid, paid []State
	// Two states that contradict each other; a status response decides.
	contradictions []statePair
	// A state and an earlier one that cannot just be a late message: ask for the status.
	recheck []statePair
}

func (p *procedureData) rank(state State) int {
	return indexOf(p.states, state)
}

func hasPair(pairs []statePair, a, b State) bool {
	return contains(pairs, statePair{a, b}) || contains(pairs, statePair{b, a})
}

func (f *facts) fit(when, not []test) bool {
	for at := range when {
		if !contains(when[at].values, f[when[at].fact]) {
			return false
		}
	}
	for at := range not {
		if contains(not[at].values, f[not[at].fact]) {
			return false
		}
	}
	return true
}

func yes(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}

func (r *result) facts(isRefund bool) facts {
	var read facts
	read[factOutcome] = string(r.outcome)
	read[factScope] = string(r.scope)
	read[factRetry] = string(r.retry)
	read[factActor] = string(r.actor)
	read[factReason] = string(r.reason)
	read[factKind] = string(r.kind)
	read[factLayer] = string(r.layer)
	read[factFrom] = string(r.from)
	read[factPrecision] = string(r.precision)
	read[factConfirm] = string(r.confirm)
	read[factPart] = yes(r.part)
	read[factAbsent] = yes(r.absent)
	read[factContested] = yes(r.contested)
	read[factBeside] = yes(r.beside != "")
	read[factQuery] = yes(r.from == FromStatus || r.kind == KindStatus || r.kind == KindToken || r.kind == KindRead)
	isThere := false
	for _, one := range r.codes {
		isThere = isThere || (one.isRead && one.place.layer == LayerTransaction)
	}
	read[factTransactionField] = yes(isThere)
	read[factRefund] = yes(isRefund)
	return read
}

// stateIn gives the state that a result reports; empty if it reports none.
func stateIn(about *facts) State {
	for at := range procedure.reports {
		if rule := &procedure.reports[at]; about.fit(rule.when, rule.not) {
			return rule.state
		}
	}
	return ""
}
