// Code generated from the catalog; DO NOT EDIT.

package digiflazzcodes

// What the codes of a body claim about the money, and which claims contradict each other.

// claim is what a code claims about the money.
type claim string

const (
	claimPaid     claim = "paid"
	claimRefused  claim = "refused"
	claimApproved claim = "approved"
)

// clash is a line of the table of contradictions: what the deciding code claims, and what another may not beside it.
type clash struct {
	decides claim
	beside  []claim
	layer   Layer
}

// claimRule says what an entry claims where all that is named holds; the first line that holds counts.
type claimRule struct {
	layers  []Layer
	outcome Outcome
	scope   Scope
	retry   Retry
	// Only codes of services that move what another call prepared, such as a capture.
	follows bool
	claims  []claim
}

// claimsOf gives at most two claims; none where nothing is claimed.
func claimsOf(says *advice, of *evidence) []claim {
	for at := range claimRules {
		line := &claimRules[at]
		if line.outcome != says.outcome || !fits(line.layers, of.place.layer) {
			continue
		}
		if (line.scope != "" && line.scope != says.scope) || (line.retry != "" && line.retry != says.retry) {
			continue
		}
		if line.follows && !of.isFollowing() {
			continue
		}
		return line.claims
	}
	return nil
}

func (e *evidence) isFollowing() bool {
	if !e.isRead {
		return false
	}
	service := e.place.table.serviceOf(e.code)
	return service != nil && service.follows
}

// beside is a code beside the deciding one, with what it says.
type beside struct {
	*evidence
	// Its entry, where the body tells which one it is.
	match *match
	// What it says, or what is safe for all entries that it may stand for, where there are some.
	says   advice
	isSaid bool
	claims []claim
}

func (r *reading) beside(one *evidence) *beside {
	read := &beside{evidence: one, match: r.narrow(one)}
	switch {
	case read.match != nil:
		read.says, read.isSaid = read.match.entry.advice, true
	case len(one.matches) > 0:
		read.says, read.isSaid = mergeAdvice(advicesOf(one.matches)), true
	}
	if read.isSaid {
		read.claims = claimsOf(&read.says, one)
	}
	return read
}

func advicesOf(matches []*match) []advice {
	list := make([]advice, 0, len(matches))
	for _, one := range matches {
		list = append(list, one.entry.advice)
	}
	return list
}

// contradicts tells whether another code of the body contradicts the deciding one, so that neither may be believed.
func (b *beside) contradicts(decided *entry, own []claim, layer Layer) bool {
	// A transaction field still gives the state of the transaction, also if the caller asked for another space.
	if b.place.layer == LayerTransaction && decided.scope == ScopeTransaction && isCertain(decided.outcome) {
		return !b.isSaid || b.says.outcome != decided.outcome
	}
	if decided.kind == KindReverse {
		return false
	}
	for _, one := range b.matches {
		if one.entry.kind == KindReverse {
			return false
		}
	}
	for at := range clashes {
		line := &clashes[at]
		if (line.layer != "" && line.layer != layer) || !contains(own, line.decides) {
			continue
		}
		for _, one := range line.beside {
			if contains(b.claims, one) {
				return true
			}
		}
	}
	return false
}

// isCertain tells whether an outcome says for certain what happened.
func isCertain(outcome Outcome) bool {
	return outcome == OutcomeSuccess || outcome == OutcomeFailed || outcome == OutcomeReversed
}

// deniedByHTTP tells whether the HTTP status contradicts what a code claims; zero where it is not known.
func deniedByHTTP(decided *entry, claims []claim, status int) bool {
	switch {
	case status >= 500 || status == 408:
		return len(claims) > 0 && !contains(claims, claimRefused)
	case status >= 400:
		return decided.composite && contains(claims, claimPaid)
	}
	return false
}

// isPaidByInquiry tells whether a payment is claimed in the answer to a call that pays nothing and asks about no payment,
// such as an inquiry.
func (b *beside) isPaidByInquiry(claims []claim) bool {
	if b.place.layer != LayerResponse || !b.isRead || !contains(claims, claimPaid) {
		return false
	}
	service := b.place.table.serviceOf(b.code)
	if service == nil || len(service.kinds) == 0 {
		return false
	}
	for _, kind := range service.kinds {
		if kind != KindRead && kind != KindToken && kind != KindPrepare {
			return false
		}
	}
	return true
}

// leavesOpen tells whether a field that tells variants of a success or a failure apart holds something that is not in the
// catalog: it may be another variant, which ends in another way.
func (b *beside) leavesOpen(telling []field) bool {
	if len(b.matches) > 0 {
		return false
	}
	for _, one := range telling {
		if one.name == b.place.field {
			return true
		}
	}
	return false
}

// isToldOtherwise tells whether what tells variants of a success or a failure apart is said in words alone, names a
// service that nobody knows, or is no code at all: it may be another variant, which ends in another way.
func (r *reading) isToldOtherwise(telling []field, first *evidence) bool {
	for at := range telling {
		one := &telling[at]
		value := valueAt(r.body, one.path)
		if first.place.placeData.service == one.name {
			table := r.all.byID[first.place.serviceSpace]
			text, _ := scalarText(value)
			if !isEmpty(value) && (table == nil || table.byService[text] == nil) {
				return true
			}
			continue
		}
		if r.isOtherwiseAt(one, value) {
			return true
		}
	}
	return false
}

func (r *reading) isOtherwiseAt(one *field, value any) bool {
	count := 0
	isCode := false
	text, _ := scalarText(value)
	for _, place := range r.all.places {
		if place.field != one.name {
			continue
		}
		count++
		if isEmpty(value) {
			// A message without its code is a reason that was not told.
			for _, message := range r.messagesAt(place) {
				if message.text != "" {
					return true
				}
			}
			continue
		}
		isCode = isCode || place.table.isCode(text)
	}
	return !isEmpty(value) && count > 0 && !isCode
}

// tellingFields gives the fields that tell apart what a code stands for, where it says that something ended.
func tellingFields(decided *entry, of *evidence) []field {
	if decided.outcome != OutcomeSuccess && decided.outcome != OutcomeFailed {
		return nil
	}
	if len(of.matches) == 0 {
		return nil
	}
	var telling []field
	for _, variant := range of.place.table.byCode[of.matches[0].record.code] {
		for _, some := range variant.with {
			for at := range some {
				for _, one := range some[at].fields {
					if !of.isSettled(one.name) {
						telling = append(telling, one)
					}
				}
			}
		}
	}
	return telling
}

// isSettled: an entry that says what may stand in a field holds as it is where nothing stands there.
func (e *evidence) isSettled(name string) bool {
	for _, one := range e.matches {
		if !one.record.names(name) {
			return false
		}
	}
	return true
}

func (r *record) names(name string) bool {
	for at := range r.only {
		for _, one := range r.only[at].fields {
			if one.name == name {
				return true
			}
		}
	}
	return false
}

// speaksOfOther tells whether the message belongs only to another entry of the space, one with another outcome: code and
// message contradict each other.
func (r *reading) speaksOfOther(first *evidence, told *match, decided *entry) bool {
	if !first.isRead {
		return false
	}
	messages := r.messagesAt(first.place)
	// What told the entry is its own message.
	if told != nil && told.of != nil && len(messages) == 1 {
		return false
	}
	table := first.place.table
	for _, message := range messages {
		if isOwn(first.matches, table.byCode[decided.pattern], message) {
			continue
		}
		for _, other := range table.records {
			if other.advice.outcome == decided.outcome {
				continue
			}
			// A message that is only a placeholder fits every message and proves nothing.
			if fit, ok := other.bestFit(message); ok && fit.weight > 0 {
				return true
			}
		}
	}
	return false
}

func isOwn(matches []*match, ofPattern []*record, message *heard) bool {
	for _, one := range matches {
		if _, ok := one.record.bestFit(message); ok {
			return true
		}
	}
	for _, one := range ofPattern {
		if _, ok := one.bestFit(message); ok {
			return true
		}
	}
	return false
}
