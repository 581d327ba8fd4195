// Code generated from the catalog; DO NOT EDIT.

package digiflazzcodes

import "encoding/json"

// Step is what to do next. The zero value is nothing to do.
type Step struct {
	Step StepName
	// Key of StepFulfil, StepUndo, StepNewAttempt and StepStop: perform it once per payment; it is unique together with
	// the payment's id.
	Key string
	// Check of StepWait and StepAskStatus: how and when to ask, as far as documented.
	Check *StatusCheck
	// Who of StepFix, StepStop and StepReview has to act or look.
	Who Actor
	// After of StepRepeat.
	After After
	// Change of StepNewAttempt: what has to change.
	Change Change
	// Reference of StepNewAttempt: whether to use the same one, such as a page that is still open.
	Reference Reference
	// Reuse of StepNewAttempt: with ReuseNever, do not use this card or account again.
	Reuse Reuse
	// IDs and Money of StepFulfil and StepUndo of a payment: what the message said that made it due, as proven.
	IDs   *IDs
	Money *Money

	// What a stored step has besides, or has in another form.
	rest []rawProperty
}

// rawProperty is a property that is kept as it was stored.
type rawProperty struct {
	key   string
	value json.RawMessage
}

// NextStep says what to do about a single result. If you store payments, call Advance instead: it takes earlier messages
// and steps into account.
func NextStep(result Result) Step {
	own := result.described()
	about := own.facts(false)
	return own.step(&about)
}

func (r *result) step(about *facts) Step {
	rule := &stepRule{step: StepReview}
	for at := range procedure.rules {
		if one := &procedure.rules[at]; about.fit(one.when, one.not) {
			rule = one
			break
		}
	}
	made := Step{Step: rule.step}
	switch rule.step {
	case StepFulfil, StepUndo:
		state := stateIn(about)
		// The response to a refund is about that one refund, like a partial refund.
		if state == "" || state == StatePartiallyRefunded {
			made.Key = keyOf(rule.step, orState(state, StateRefunded), r.refund())
		} else {
			made.Key = keyOf(rule.step, state, "")
		}
	case StepWait, StepAskStatus:
		made.Check = copyOf(r.check)
	case StepRepeat:
		made.After = rule.after
	case StepNewAttempt:
		made.Change, made.Reference, made.Reuse = rule.change, rule.reference, r.reuse
		made.Key = keyOf(rule.step, orState(stateIn(about), StateNew), "")
	case StepStop:
		made.Who = r.who()
		made.Key = keyOf(rule.step, orState(stateIn(about), StateNew), "")
	case StepFix:
		made.Who = r.who()
	case StepReview:
		made.Who = r.reviewer()
	}
	return made
}

func orState(state, otherwise State) State {
	if state == "" {
		return otherwise
	}
	return state
}

// keyOf gives the key of a step, or of the decision of a person; a refund identifies a partial one.
func keyOf(step StepName, state State, refund string) string {
	key := string(step) + ":" + string(state)
	if refund != "" {
		key += ":" + refund
	}
	return key
}

// refund identifies a partial refund: its id, or else the total so far.
func (r *result) refund() string {
	if r.ids.Refund != "" {
		return r.ids.Refund
	}
	return r.money.Refunded
}

func (r *result) who() Actor {
	if r.actor == "" {
		return ActorIntegrator
	}
	return r.actor
}

// reviewer: the customer or the issuer may be the cause, but neither of them reviews orders.
func (r *result) reviewer() Actor {
	if r.actor == "" || r.actor == ActorIntegrator {
		return ActorIntegrator
	}
	return ActorMerchant
}

func (r *result) review() Step {
	return Step{Step: StepReview, Who: r.reviewer()}
}

// isKeyed tells whether a step is performed once and then marked as done.
func (s *Step) isKeyed() bool {
	switch s.Step {
	case StepFulfil, StepUndo, StepNewAttempt, StepStop:
		return true
	}
	return false
}

// MarshalJSON gives the canonical JSON of the step, as it is stored in a payment; null for nothing to do.
func (s Step) MarshalJSON() ([]byte, error) {
	if s.Step == StepNone {
		return []byte("null"), nil
	}
	return s.object().MarshalJSON()
}

func (s *Step) object() object {
	var to object
	text(&to, "step", s.Step)
	text(&to, "who", s.Who)
	text(&to, "after", s.After)
	text(&to, "change", s.Change)
	text(&to, "reference", s.Reference)
	text(&to, "reuse", s.Reuse)
	if s.isKeyed() {
		to.put("key", s.Key)
	}
	if s.Check != nil {
		to.put("check", s.Check)
	}
	if s.IDs != nil {
		to.put("ids", s.IDs)
	}
	if s.Money != nil {
		to.put("money", s.Money)
	}
	for _, one := range s.rest {
		to.set(one.key, one.value)
	}
	return to
}

// set adds a property, or changes it where it is there.
func (o *object) set(key string, value any) {
	for at := range *o {
		if (*o)[at].key == key {
			(*o)[at].value = value
			return
		}
	}
	o.put(key, value)
}

// UnmarshalJSON reads a stored step. What has no text "step" is nothing to do; anything else is kept as it is.
func (s *Step) UnmarshalJSON(data []byte) error {
	read, _ := readStep(data)
	*s = read
	return nil
}
