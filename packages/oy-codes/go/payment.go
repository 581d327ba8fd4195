// Code generated from the catalog; DO NOT EDIT.

package oycodes

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Payment is one stored attempt to pay: a request with its repeats, identified by the provider's id of the payment, or
// else by its reference and a number. Begin one with NewPayment or NewRefund; the zero value is damaged. Store it as JSON,
// which the packages of other languages read as well.
type Payment struct {
	// Version increases with every change: store only if the stored version is still the one that was read.
	Version int64
	State   State
	// Attention are two reported states that contradict each other; none if there is no contradiction. Only a status
	// response settles it.
	Attention []State
	// Doubt is an earlier state that a status response went back to; empty for none. If reported twice, a person decides.
	Doubt State
	// Closed: nothing can be paid under its reference any more.
	Closed bool
	// Due are the steps that are not done yet; perform the first one.
	Due []Step
	// Given are the keys of all steps that were ever due, and of decisions by a person: none of them becomes due again.
	Given []string
	// Refund: it is a refund. Only responses to its own calls and messages about returned money apply to it.
	Refund bool
	// Rest are the properties that the program added. They are stored beside the others and kept.
	Rest map[string]json.RawMessage

	damaged json.RawMessage
}

// NewPayment gives a payment without any message yet. Store it before sending the first call. If you are about to send
// that call again and the stored payment still has version 0, a response was lost: first apply the loss with
// Advance(payment, Decode(nil, Context{})). Otherwise a refusal of the second call would count as that of the only one.
func NewPayment() Payment {
	return Payment{State: StateNew}
}

// NewRefund gives a refund without any message yet. Store it under its refund number, and repeat it only under that
// number.
func NewRefund() Payment {
	return Payment{State: StateNew, Refund: true}
}

// IsDamaged tells whether nothing can be concluded from a stored payment; a person has to look at it.
func (p Payment) IsDamaged() bool {
	return p.damaged != nil || !p.isValid()
}

func (p *Payment) isValid() bool {
	if p.Version < 0 || p.Version > maxSafe || !isState(p.State) || (p.Doubt != "" && !isState(p.Doubt)) {
		return false
	}
	if len(p.Attention) != 0 && len(p.Attention) != 2 {
		return false
	}
	for _, state := range p.Attention {
		if !isState(state) {
			return false
		}
	}
	for at := range p.Due {
		if p.Due[at].Step == "" || (p.Due[at].Key != "" && !p.Due[at].isKeyed()) {
			return false
		}
	}
	return true
}

func isState(state State) bool {
	return contains(procedure.states, state)
}

// fulfilKey is the key of the one delivery.
const fulfilKey = "fulfil:paid"

// isWholeUndo tells whether a key is of a step that took back everything; that of a partial refund is longer.
func isWholeUndo(key string) bool {
	state, isUndo := strings.CutPrefix(key, "undo:")
	return isUndo && state != "" && !strings.Contains(state, ":")
}

// stateOfKey gives the state that a key names.
func stateOfKey(key string) State {
	_, after, _ := strings.Cut(key, ":")
	state, _, _ := strings.Cut(after, ":")
	return State(state)
}

// Done marks a step as done: it gives the payment to store, without the step of that key in Due. A key that is not due
// changes nothing, nor does any of a damaged payment.
func Done(payment Payment, key string) Payment {
	if payment.IsDamaged() {
		return payment
	}
	changed := payment
	changed.Due = nil
	for _, step := range payment.Due {
		if !step.isKeyed() || step.Key != key {
			changed.Due = append(changed.Due, step)
		}
	}
	return payment.changedTo(changed)
}

// isWaiting tells whether the payment waits for a status response or a person.
func (p *Payment) isWaiting() bool {
	for at := range p.Due {
		if step := p.Due[at].Step; step == StepAskStatus || step == StepReview {
			return true
		}
	}
	return false
}

// keyed gives the steps that are performed once.
func keyed(steps []Step) []Step {
	var some []Step
	for _, step := range steps {
		if step.isKeyed() {
			some = append(some, step)
		}
	}
	return some
}

// first gives the step that is due; nothing to do, if none is.
func (p *Payment) first() Step {
	if len(p.Due) == 0 {
		return Step{}
	}
	return p.Due[0]
}

// changedTo gives the changed payment with the next version; the same if nothing changes.
func (p Payment) changedTo(changed Payment) Payment {
	before, _ := p.MarshalJSON()
	after, _ := changed.MarshalJSON()
	if bytes.Equal(before, after) {
		return p
	}
	changed.Version = p.Version + 1
	return changed
}
