// Code generated from the catalog; DO NOT EDIT.

package midtranscodes

// OrderPayment is a payment of an order, with its id.
type OrderPayment struct {
	ID      string  `json:"id"`
	Payment Payment `json:"payment"`
}

// OrderOptions say how an order is paid.
type OrderOptions struct {
	// Split: several payments add up to the total; the program compares their sum.
	Split bool
}

// MayStart says whether the payer may try again.
type MayStart string

// The payer may not try again while anything is paid, open, being asked for or under review; only under the existing
// reference or page, which can still be paid; or also under a new one.
const (
	MayStartNo   MayStart = "no"
	MayStartSame MayStart = "same"
	MayStartNew  MayStart = "new"
)

// Order is something to be paid for once; for a subscription, one period.
type Order struct {
	// State of the payment that counts: a paid one, or else an open one, or else the last.
	State State
	// ID of that payment; empty if there is none.
	ID string
	// IsPaid: it is paid, or only partly refunded. For a split order: at least one payment is.
	IsPaid bool
	// IsPaidTwice: two payments are paid. Refund one, and do not deliver again.
	IsPaidTwice bool
	// MayStart says whether the payer may try again.
	MayStart MayStart
	// Close are payments that hold or may take money: void or cancel them, and confirm that with a status query. Always do
	// so if another payment is paid; otherwise before the payer uses another method.
	Close []string
}

// MarshalJSON gives the canonical JSON of the order.
func (o Order) MarshalJSON() ([]byte, error) {
	return object{
		{"state", string(o.State)},
		{"id", orNull(o.ID)},
		{"isPaid", o.IsPaid},
		{"isPaidTwice", o.IsPaidTwice},
		{"mayStart", string(o.MayStart)},
		{"close", append([]string{}, o.Close...)},
	}.MarshalJSON()
}

// stateOf: a damaged payment may be in any state.
func (p *OrderPayment) stateOf() State {
	if p.Payment.IsDamaged() {
		return StateUnknown
	}
	return p.Payment.State
}

// OrderOf combines the payments of an order, in the order in which they were started, into its state. A damaged payment
// locks the order: nothing may be started.
func OrderOf(payments []OrderPayment, options OrderOptions) Order {
	made := Order{State: StateNew, MayStart: MayStartNew}
	var paying, open, all []*OrderPayment
	for at := range payments {
		one := &payments[at]
		state := one.stateOf()
		all = append(all, one)
		if contains(procedure.paid, state) {
			paying = append(paying, one)
		}
		if contains(procedure.open, state) {
			open = append(open, one)
		}
		if state == StatePending || state == StateAuthorized {
			made.Close = append(made.Close, one.ID)
		}
		made.MayStart = atMost(made.MayStart, one.mayStart())
	}
	counting := all
	if len(paying) > 0 {
		counting = paying
	} else if len(open) > 0 {
		counting = open
	}
	for at, one := range counting {
		if state := one.stateOf(); at == 0 || procedure.rank(state) > procedure.rank(made.State) {
			made.State, made.ID = state, one.ID
		}
	}
	made.IsPaid = len(paying) > 0
	made.IsPaidTwice = len(paying) > 1 && !options.Split
	return made
}

// mayStart says what one payment allows.
func (p *OrderPayment) mayStart() MayStart {
	own := &p.Payment
	isSettled := !own.IsDamaged() && (own.State == StateNew || contains(procedure.unpaid, own.State)) && !own.isWaiting()
	switch {
	case !isSettled:
		return MayStartNo
	case own.State == StateDeclined || own.Closed:
		return MayStartNew
	}
	return MayStartSame
}

func atMost(a, b MayStart) MayStart {
	for _, one := range []MayStart{MayStartNo, MayStartSame} {
		if a == one || b == one {
			return one
		}
	}
	return MayStartNew
}

// NextOf gives the next step of a payment, given the other payments of its order. Call it under the lock of the order,
// after storing what Advance gave and after a crash. It is the first of Due, with these exceptions: StepReview in place of
// a second StepFulfil, nothing in place of a new attempt that the order does not allow, and the same reference if only
// that can be used.
func NextOf(payments []OrderPayment, id string, options OrderOptions) Step {
	place := -1
	for at := range payments {
		if payments[at].ID == id {
			place = at
		}
	}
	if place < 0 || payments[place].Payment.IsDamaged() {
		return Step{Step: StepReview, Who: ActorIntegrator}
	}
	step := payments[place].Payment.first()
	switch step.Step {
	case StepFulfil:
		if !options.Split && isTaken(payments, place) {
			return Step{Step: StepReview, Who: ActorMerchant}
		}
	case StepNewAttempt:
		switch OrderOf(payments, options).MayStart {
		case MayStartNo:
			return Step{}
		case MayStartSame:
			step.Reference = ReferenceSame
		}
	}
	return step
}

// isTaken tells whether another payment of the order is delivered and not taken back, or is due for delivery and started
// earlier.
func isTaken(payments []OrderPayment, place int) bool {
	for at := range payments {
		other := &payments[at].Payment
		if at == place || other.IsDamaged() || !contains(other.Given, fulfilKey) {
			continue
		}
		if other.isDue(fulfilKey) {
			if at < place {
				return true
			}
			continue
		}
		if !other.isTakenBack() {
			return true
		}
	}
	return false
}

func (p *Payment) isDue(key string) bool {
	for at := range p.Due {
		if p.Due[at].isKeyed() && p.Due[at].Key == key {
			return true
		}
	}
	return false
}

// isTakenBack tells whether a whole undo is done.
func (p *Payment) isTakenBack() bool {
	for _, key := range p.Given {
		if isWholeUndo(key) && !p.isDue(key) {
			return true
		}
	}
	return false
}
