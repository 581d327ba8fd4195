// Code generated from the catalog; DO NOT EDIT.

package xenditcodes

import "encoding/json"

// Advance applies a message to a payment: it gives the payment to store, and what to do now. Messages may be lost,
// repeated, late, out of order or forged.
//
// Store the returned payment before doing anything else: under a lock on the order, or with a compare-and-swap on its
// version (if that fails, read the payment and call Advance again). Then perform the step and call Done. For a step with a
// key, make the payment's id and the key together the unique key of the ledger entry. Until Done is called, every message
// returns the step again; after a crash, continue with the first of Due. The step equals that, with two exceptions: one
// that was due before may stand in front of it, and for StepProceed, which only the caller with the response can use,
// StepWait is due.
//
// A damaged payment is returned unchanged with StepReview; it never pays or delivers anything.
func Advance(payment Payment, result Result) (Payment, Step) {
	if payment.IsDamaged() {
		return payment, Step{Step: StepReview, Who: ActorIntegrator}
	}
	own := result.described()
	about := own.facts(payment.Refund)
	step := own.step(&about)
	said := stateIn(&about)
	if said == "" {
		return unreported(payment, own, &about, step)
	}
	state := payment.State
	isStatus := own.from == FromStatus && own.fromSaid
	isEarlier := procedure.rank(said) < procedure.rank(state)
	closes := contains(procedure.unpaid, said) &&
		(said == StateCanceled || own.ends == EndsReference || own.retry == RetryWithNewReference)
	heard := payment
	heard.Closed = payment.Closed || closes

	// A status response is believed unless it goes back to an earlier state: it may be old. Said twice, a person decides.
	if isStatus && !contains(procedure.open, said) {
		if isEarlier {
			next := payment.ask(own)
			if payment.Doubt == said {
				next = own.review()
			}
			doubted := payment
			doubted.Doubt = said
			return payment.hold(doubted, next)
		}
		heard.Attention, heard.Doubt = nil, ""
		return upToDate(payment.settle(heard, said, own, step))
	}
	// After contradicting messages nothing is done until a status response.
	if len(payment.Attention) > 0 || hasPair(procedure.contradictions, state, said) {
		if len(heard.Attention) == 0 {
			heard.Attention = []State{state, said}
			if isEarlier {
				heard.Attention = []State{said, state}
			}
		}
		if !isEarlier {
			heard.State = said
		}
		return payment.hold(heard, payment.ask(own))
	}
	// A late message changes nothing, and a repeated one does not answer an open question.
	if isEarlier || (said == state && !isStatus && payment.isWaiting()) {
		switch {
		case !hasPair(procedure.recheck, state, said):
			return upToDate(payment)
		case isStatus && step.Step == StepReview:
			// An answer that asking again would not explain.
			return payment.hold(payment, step)
		case payment.isWaiting():
			return upToDate(payment)
		}
		return payment.hold(payment, payment.ask(own))
	}
	heard.Doubt = ""
	return upToDate(payment.settle(heard, said, own, step))
}

// unreported handles a message that reports no state of the payment.
func unreported(payment Payment, own *result, about *facts, step Step) (Payment, Step) {
	state := payment.State
	isOpen := contains(procedure.open, state) || payment.isWaiting()
	if payment.Refund && own.scope == ScopeTransaction && own.kind != KindReverse {
		return upToDate(payment)
	}
	isAbsent := own.absent && own.from == FromStatus
	ask := payment.ask(own)
	wait := ask
	wait.Step = StepWait
	// Nothing was paid yet, so whatever made the program ask was wrong.
	if isAbsent && state == StateNew {
		changed := payment
		changed.Due = without(payment.Due, StepAskStatus)
		if len(changed.Due) == 0 {
			changed.Due = []Step{wait}
		}
		return upToDate(payment.changedTo(changed))
	}
	if isAbsent && !isOpen {
		return upToDate(payment)
	}
	// It may still be paid: a refused call does not end the payment.
	isEnd := step.Step == StepStop || step.Step == StepNewAttempt
	if step.Step == StepAskStatus || (isOpen && (isAbsent || isEnd)) {
		if payment.isWaiting() {
			return payment, ask
		}
		return payment.asking(ask), ask
	}
	// So far only calls about the payment were answered: the last response counts, and is kept.
	isOwnCall := own.from == FromCall && about[factQuery] == yes(false) && (own.kind == KindReverse) == payment.Refund
	if !isOwnCall || payment.isWaiting() || (state != StateNew && state != StateDeclined) {
		return payment, step
	}
	// The payment page it created may be paid.
	if step.Step == StepProceed {
		return payment.settle(payment, StateNew, own, wait), step
	}
	return upToDate(payment.settle(payment, StateNew, own, step))
}

// asking puts a question into what is due: after steps about money that is certain, before anything offered to the payer.
func (p Payment) asking(ask Step) Payment {
	// Whatever made the program ask may be wrong: while no message reported a state, the response to the call is kept.
	kept := p.Due
	if p.State != StateNew {
		kept = keyed(p.Due)
	}
	var money, others []Step
	for _, one := range kept {
		if one.Step == StepFulfil || one.Step == StepUndo {
			money = append(money, one)
		} else {
			others = append(others, one)
		}
	}
	changed := p
	changed.Due = append(append(money, ask), others...)
	return p.changedTo(changed)
}

func without(steps []Step, name StepName) []Step {
	var left []Step
	for _, one := range steps {
		if one.Step != name {
			left = append(left, one)
		}
	}
	return left
}

// upToDate gives the payment with its first due step.
func upToDate(payment Payment) (Payment, Step) {
	return payment, payment.first()
}

// hold puts a step in front of the due steps: nothing else is done until it is answered.
func (p Payment) hold(changed Payment, step Step) (Payment, Step) {
	changed.Due = append([]Step{step}, keyed(p.Due)...)
	return p.changedTo(changed), step
}

// ask asks for the status. Which call to use comes from this message, or else from an earlier one.
func (p *Payment) ask(own *result) Step {
	made := Step{Step: StepAskStatus, Check: copyOf(own.check)}
	for at := 0; at < len(p.Due) && made.Check == nil && made.rest == nil; at++ {
		made.Check = copyOf(p.Due[at].Check)
		for _, one := range p.Due[at].rest {
			if one.key == "check" && isTruthy(one.value) {
				made.rest = []rawProperty{one}
			}
		}
	}
	return made
}

func isTruthy(data json.RawMessage) bool {
	switch string(data) {
	case "null", "false", `""`, "0":
		return false
	}
	return true
}

// settle applies a certain state: its steps become due unless they were due before. It takes the payment as it came in,
// and as it is changed besides; the step is what to do if the state itself requires nothing.
func (p Payment) settle(changed Payment, state State, own *result, step Step) Payment {
	given := changed.Given
	isAnswered := false
	for _, key := range given {
		isAnswered = isAnswered || stateOfKey(key) == state
	}
	isDecided := contains(given, keyOf("decided", state, ""))
	var fresh []Step
	var keys []string
	for _, one := range p.stepsOf(given, state, own, step) {
		switch {
		case one.isKeyed():
			if contains(given, one.Key) {
				continue
			}
			keys = append(keys, one.Key)
		case one.Step == StepReview && isDecided, one.Step == StepAskStatus && isAnswered:
			continue
		}
		fresh = append(fresh, one.with(own))
	}
	isPart := state == StatePartiallyRefunded
	var due []Step
	if len(fresh) == 0 || isPart {
		for _, one := range p.Due {
			if one.isKeyed() && (stateOfKey(one.Key) == state || (isPart && one.Key == fulfilKey)) {
				due = append(due, one)
			}
		}
	}
	changed.State = state
	changed.Due = append(due, fresh...)
	changed.Given = append(append([]string{}, given...), keys...)
	return p.changedTo(changed)
}

// stepsOf gives the steps that a state requires.
func (p *Payment) stepsOf(given []string, state State, own *result, step Step) []Step {
	fulfil := Step{Step: StepFulfil, Key: fulfilKey}
	if contains(procedure.paid, state) {
		for _, key := range given {
			// After everything was taken back, nothing is delivered again.
			if isWholeUndo(key) {
				return []Step{own.review()}
			}
		}
		if state != StatePartiallyRefunded {
			return []Step{fulfil}
		}
		refund := own.refund()
		if refund == "" {
			// A status response that does not name the refund only repeats the state.
			if state == p.State && own.from == FromStatus {
				return []Step{fulfil}
			}
			refund = "v" + numberText(float64(p.Version))
		}
		return []Step{fulfil, {Step: StepUndo, Key: keyOf(StepUndo, state, refund)}}
	}
	if contains(procedure.unpaid, state) && contains(given, fulfilKey) {
		return []Step{{Step: StepUndo, Key: keyOf(StepUndo, state, "")}}
	}
	if step.Step == StepNone {
		return nil
	}
	return []Step{step}
}

// with gives a step about money the ids and amounts of the message: after a crash nothing else is left of it.
func (s Step) with(own *result) Step {
	if s.Step != StepFulfil && s.Step != StepUndo {
		return s
	}
	ids, money := own.ids, own.money
	s.IDs, s.Money = &ids, &money
	if own.seen != nil {
		s.IDs, s.Money = copyOf(own.seen.IDs), copyOf(own.seen.Money)
	}
	return s
}

func copyOf[Value any](of *Value) *Value {
	if of == nil {
		return nil
	}
	own := *of
	return &own
}

// Seen is what a person saw, for the step that follows a decision.
type Seen struct {
	IDs   *IDs
	Money *Money
}

// Decided applies the decision of a person about the state of a payment, after StepReview or a question that stays
// unanswered: it gives the payment to store. An empty state is the stored one. Attention and doubt are cleared, and every
// step without a key is dropped. The steps of the state become due unless they were due before; the payment does not know
// what the person did by hand. They carry what the person saw: a delivery is compared with it like with any message.
//
// Nothing changes for a damaged payment, an unknown state, or StatePaid for a refund.
func Decided(payment Payment, state State, seen Seen) Payment {
	if payment.IsDamaged() {
		return payment
	}
	now := orState(state, payment.State)
	if !isState(now) || (payment.Refund && contains(procedure.paid, now)) {
		return payment
	}
	step := Step{Step: StepUndo, Key: keyOf(StepUndo, now, "")}
	isOpen := contains(procedure.open, now)
	if isOpen {
		step = Step{Step: StepWait}
	} else if now == StateNew || contains(procedure.unpaid, now) {
		step = Step{}
	}
	changed := payment
	changed.Attention, changed.Doubt = nil, ""
	changed.Closed = payment.Closed || now == StateCanceled
	// A decision is not questioned again. An open state may still change.
	if key := keyOf("decided", now, ""); !isOpen && !contains(payment.Given, key) {
		changed.Given = append(append([]string{}, payment.Given...), key)
	}
	return payment.settleSeen(changed, now, seen, step)
}

// settleSeen: the word of a person counts as the answer to the question.
func (p Payment) settleSeen(changed Payment, state State, seen Seen, step Step) Payment {
	said := &result{from: FromStatus, seen: &seen}
	said.advice = advice{outcome: OutcomeUnknown, scope: ScopeTransaction, retry: RetryNever, actor: ActorMerchant}
	if seen.IDs != nil {
		said.ids = *seen.IDs
	}
	if seen.Money != nil {
		said.money = *seen.Money
	}
	return p.settle(changed, state, said, step)
}
