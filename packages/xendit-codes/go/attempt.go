// Code generated from the catalog; DO NOT EDIT.

package xenditcodes

// Attempt is what to store about an attempt to pay, besides its payment, so that it can be found again.
type Attempt struct {
	// ID is the program's own id of the payment.
	ID string `json:"id"`
	// Reference is the merchant's reference that it was sent with.
	Reference string `json:"reference"`
	// ProviderID is the provider's id of the payment, once a proven message named it.
	ProviderID string `json:"providerId,omitempty"`
}

// AttemptOptions say how payments are found.
type AttemptOptions struct {
	// Reusable: one reference takes many payments, each its own order: a static account number or QR code, a subscription.
	Reusable bool
	// Asked is the id of the attempt whose call this responds to: a response may name no payment. Empty for a notification.
	Asked string
}

// Belongs says which payment a message belongs to.
type Belongs string

// A message belongs to an attempt: advance it with the result, and store the provider's id if there is one. Or to a
// payment that no attempt started, under a known reference: create it with NewPayment and this provider's id; if nothing
// proves the message, the id may be made up: ask for the status by it. If the provider does not know the payment and it
// is still new, it may be deleted. Or to no known payment: a person has to look at it.
const (
	BelongsAttempt Belongs = "attempt"
	BelongsAnother Belongs = "another"
	BelongsNobody  Belongs = "nobody"
)

// Belonging says which payment a message belongs to, and what to store.
type Belonging struct {
	Belongs Belongs
	// ID of the attempt.
	ID string
	// Result to advance the attempt with.
	Result Result
	// ProviderID is what to store as the provider's id of the payment; empty for nothing.
	ProviderID string
}

// MarshalJSON gives the canonical JSON.
func (b Belonging) MarshalJSON() ([]byte, error) {
	to := object{{"belongs", string(b.Belongs)}}
	if b.Belongs == BelongsAttempt {
		to.put("id", b.ID)
		to.put("result", b.Result)
	}
	text(&to, "providerId", b.ProviderID)
	return to.MarshalJSON()
}

// AttemptOf finds the attempt that a message is about, among the attempts under the reference of the message, or all of
// the order, the oldest first. A response belongs to the attempt that was asked, unless it names another one. If several
// attempts are possible, a status response, a success and a reversal count for the newest; anything else has to be
// confirmed, and its result says so. Ids are learned only from proven messages.
func AttemptOf(attempts []Attempt, about Result, options AttemptOptions) Belonging {
	own := about.described()
	reference, payment := own.ids.Reference, own.ids.Payment
	to := func(one *Attempt, learns bool) Belonging {
		made := Belonging{Belongs: BelongsAttempt, ID: one.ID, Result: about}
		if learns && own.confirm == "" {
			made.ProviderID = payment
		}
		return made
	}
	another := Belonging{Belongs: BelongsAnother, ProviderID: payment}
	nobody := Belonging{Belongs: BelongsNobody}
	var under, meant []*Attempt
	var asked *Attempt
	for at := range attempts {
		one := &attempts[at]
		if payment != "" && one.ProviderID == payment {
			return to(one, false)
		}
		if reference != "" && one.Reference != reference {
			continue
		}
		under = append(under, one)
		if payment != "" && one.ProviderID != "" {
			continue
		}
		meant = append(meant, one)
		if asked == nil && options.Asked != "" && one.ID == options.Asked {
			asked = one
		}
	}
	switch {
	case asked != nil:
		return to(asked, true)
	case payment == "" && (reference == "" || options.Reusable):
		return nobody
	case options.Reusable:
		return another
	case len(meant) == 0 && (payment == "" || len(under) == 0):
		return nobody
	case len(meant) == 0:
		return another
	}
	newest := meant[len(meant)-1]
	// Whichever it was, the order is paid, or was; a failure may be that of an older one.
	isPaid := own.outcome == OutcomeSuccess || own.outcome == OutcomeReversed
	if len(meant) == 1 || own.from == FromStatus || isPaid {
		return to(newest, true)
	}
	confirmed := *own
	confirmed.confirm = ConfirmStatus
	return Belonging{Belongs: BelongsAttempt, ID: newest.ID, Result: Result{&confirmed}}
}
