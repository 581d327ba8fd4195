// Code generated from the catalog; DO NOT EDIT.

package oycodes

import (
	"bytes"
	"encoding/json"
	"io"
)

// Context is what is known besides the body. What is empty, or no documented value, is not known.
type Context struct {
	// From says where the body comes from. State it: a notification that nobody verified is then never believed, and an
	// answer of a status query may settle what other messages left open.
	From Origin
	// Verified: the caller verified a signature over the whole body by other means.
	Verified bool
	// HTTPStatus is the HTTP status of the response; a code in the body takes precedence.
	HTTPStatus int
	// Space: decide by codes of this space; a transaction field of another space that disagrees is a conflict.
	Space Space
	// Family: where codes of several families stand in one field of bodies that look alike, they are those of this one.
	Family string
	// Network is the card network; in upper or lower case.
	Network Network
	// Service of a code that leaves it open; also how to ask for the status if no code can be read.
	Service string
	// Kind of operation, if a service has several.
	Kind Kind
}

// DecodeJSON reads a response body as it was received. What is no JSON carries no code. Of a name that stands twice in an
// object, the last value counts, as in other languages.
func DecodeJSON(body []byte, context Context) Result {
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return Decode(nil, context)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return Decode(nil, context)
	}
	return Decode(value, context)
}

// Decode reads a parsed response body: what encoding/json makes of JSON for an `any`, with or without UseNumber; nil if
// there was no response. A value of another type, such as a struct, bytes or a text, carries no code.
//
// It never panics and never guesses: anything it does not know is unknown, never success and never failure.
func Decode(body any, context Context) Result {
	return Result{load().decode(body, context.read(), true)}
}

func (c Context) read() known {
	read := known{
		Qualifiers: Qualifiers{Network: c.Network, Service: c.Service},
		space:      c.Space,
		family:     c.Family,
		verified:   c.Verified,
	}
	if contains(kinds, c.Kind) {
		read.Kind = c.Kind
	}
	if contains(origins, c.From) {
		read.From, read.said = c.From, c.From
	}
	if c.HTTPStatus >= 100 && c.HTTPStatus < 600 {
		read.http = c.HTTPStatus
	}
	return read
}

// maxItems is the longest list of transactions that is read.
const maxItems = 1000

func (c *catalog) decode(body any, context known, hasItems bool) *result {
	read := &reading{all: c, bodies: c.reads.in(body), body: body, context: context}
	read.readAsSent()
	result := read.decide()
	if !hasItems {
		return result
	}
	items := read.bodies.itemsOf(body)
	if len(items) == 0 {
		return result
	}
	result.scope = ScopeRequest
	for _, item := range items {
		result.items = append(result.items, c.decode(item, context, false))
	}
	return result
}

func (b *bodies) itemsOf(body any) []any {
	for _, path := range b.items {
		if list, isList := valueAt(body, path).([]any); isList {
			if len(list) > maxItems {
				return list[:maxItems]
			}
			return list
		}
	}
	return nil
}

func (r *reading) decide() *result {
	chosen := r.evidence
	if r.context.space != "" {
		chosen = nil
		for _, one := range r.evidence {
			if one.place.space == r.context.space {
				chosen = append(chosen, one)
			}
		}
	}
	if len(chosen) == 0 {
		return r.unknown(WhyNoCode, nil, nil)
	}
	first := chosen[0]
	layer := first.place.layer
	var deciding []*evidence
	for _, one := range chosen {
		if one.place.layer == layer {
			deciding = append(deciding, one)
		}
	}
	for _, one := range deciding {
		if len(one.matches) == 0 {
			return r.unknown(one.whyUnread(), one, nil)
		}
	}
	told := r.narrow(first)
	own := told.entryOr(first)
	decided := own
	if told != nil {
		decided = r.redirected(first, told)
	}
	claims := claimsOf(&decided.advice, first)
	telling := tellingFields(own, first)
	var others []*beside
	isContradicted := false
	for _, one := range r.evidence {
		if one == first {
			continue
		}
		other := r.beside(one)
		others = append(others, other)
		switch {
		case isContradicted:
		case contains(deciding, one):
			isContradicted = !other.isSaid || other.says.outcome != own.outcome || other.says.scope != own.scope
		default:
			isContradicted = other.contradicts(decided, claims, layer) || other.leavesOpen(telling) || other.isPaidByInquiry(claims)
		}
	}
	if isContradicted ||
		deniedByHTTP(decided, claims, r.context.http) ||
		r.isToldOtherwise(telling, first) ||
		r.speaksOfOther(first, told, own) {
		return r.unknown(WhyConflict, first, deciding)
	}
	if told == nil {
		return r.ambiguous(first, decided, others)
	}
	return r.known(first, decided, others)
}

func (e *evidence) whyUnread() Why {
	switch {
	case !e.isRead:
		return WhyNoCode
	case e.place.table.isWithdrawn(e.code):
		return WhyWithdrawn
	}
	return WhyNotInCatalog
}

// entryOr gives the entry; where none was told, what is certain whichever one a code stands for: the first one, with
// advice that is safe for all.
func (m *match) entryOr(of *evidence) *entry {
	if m != nil {
		return m.entry
	}
	safe := *of.matches[0].entry
	safe.advice.put(mergeAdvice(advicesOf(of.matches)))
	return &safe
}

// redirected: a payment that redirects the customer has only been prepared.
func (r *reading) redirected(first *evidence, told *match) *entry {
	own := told.entry
	isDone := own.outcome == OutcomeSuccess || own.outcome == OutcomePending
	if !isDone || own.scope == ScopeRequest || !first.isRead || first.place.layer == LayerTransaction || !r.redirects() {
		return own
	}
	same := own
	for _, prepared := range first.place.table.find(first.code, r.context.Qualifiers, KindPrepare) {
		if prepared.record != told.record {
			continue
		}
		// What is pending stays so, unless all that was asked for is done.
		if own.outcome == OutcomeSuccess || prepared.entry.outcome == OutcomeSuccess {
			same = prepared.entry
		}
		break
	}
	changed := *same
	changed.scope, changed.params = ScopeRequest, own.params
	return &changed
}

func (r *reading) redirects() bool {
	for _, path := range r.bodies.redirects {
		if !isEmpty(valueAt(r.body, path)) {
			return true
		}
	}
	return false
}

// known is a result that one entry decides.
func (r *reading) known(first *evidence, decided *entry, others []*beside) *result {
	made := &result{entry: *decided, known: true}
	r.addFindings(made, first, decided.kind, decided.retry, decided.service)
	by, isRefund := r.refunded(made, first.place.table)
	if isRefund {
		own := *decided
		own.advice = made.advice
		decided = &own
	}
	if by == nil {
		by = explaining(decided, others, r.all.plain)
	}
	made.retry, made.contested = retryOf(decided, first.place.layer, by, others, made.from, made.confirm)
	made.by = explainer{by.space, by.name, by.code, by.network, by.kind}
	made.actor, made.reason, made.disclosure = by.actor, by.reason, by.disclosure
	if by != decided {
		made.params = joined(decided.params, by.params)
	}
	if by.reuse != "" {
		made.reuse = by.reuse
	}
	return made
}

func joined(own, more map[string]string) map[string]string {
	if len(own) == 0 {
		return more
	}
	if len(more) == 0 {
		return own
	}
	all := make(map[string]string, len(own)+len(more))
	for name, value := range own {
		all[name] = value
	}
	for name, value := range more {
		all[name] = value
	}
	return all
}

// refunded: a success whose money was given back is a reversal, with its advice and the entry for it, if there is one.
func (r *reading) refunded(made *result, table *space) (*entry, bool) {
	if made.outcome != OutcomeSuccess || made.scope != ScopeTransaction {
		return nil, false
	}
	given := givenBack(made.money)
	if given == backNothing {
		return nil, false
	}
	advised := advice{
		scope: ScopeTransaction, outcome: OutcomeReversed, retry: RetryNever,
		actor: ActorNone, reason: "refunded", disclosure: DisclosurePublic,
	}
	if given == backPart {
		advised.reason, advised.part = "partially_refunded", true
	}
	var by *entry
	for _, one := range table.records {
		if one.advice.outcome != OutcomeReversed || one.advice.reason != advised.reason || one.advice.part != advised.part {
			continue
		}
		advised = *one.advice
		for _, match := range table.find(one.code, Qualifiers{}, "") {
			if match.record == one {
				by = match.entry
				break
			}
		}
		break
	}
	made.advice.put(advised)
	return by, true
}

// ambiguous: a code whose entries the body does not distinguish has advice that is safe for all of them, given the other
// codes.
func (r *reading) ambiguous(first *evidence, merged *entry, others []*beside) *result {
	made := r.unknown(WhyAmbiguous, first, []*evidence{first})
	made.retry, made.contested = retryOf(merged, first.place.layer, merged, others, made.from, made.confirm)
	return made
}

// unknown is a result that no single entry decides: with the code that would decide, if there is one, and all codes of
// its layer.
func (r *reading) unknown(why Why, first *evidence, deciding []*evidence) *result {
	made := &result{why: why, hasHTTP: r.context.http != 0}
	made.advice, made.http = unknownAdvice, r.context.http
	if why == WhyNotInCatalog && first.beside != "" {
		made.candidates, made.beside = first.excluded, first.beside
	} else {
		for _, one := range deciding {
			made.candidates = append(made.candidates, one.matches...)
		}
	}
	if why == WhyAmbiguous {
		made.advice = mergeAdvice(advicesOf(made.candidates))
	}
	if isOnlyCalls(r.evidence) {
		made.scope = ScopeRequest
	}
	// Without a code, only what the caller names can be asked about.
	if first != nil && !first.isRead {
		first = nil
	}
	if first != nil {
		made.addParts(first)
	}
	r.addFindings(made, first, "", RetryCheckStatusFirst, made.service)
	return made
}

// addParts adds the parts of a code that no entry decides.
func (r *result) addParts(first *evidence) {
	table := first.place.table
	r.space, r.code = first.place.space, first.code
	r.http, r.hasHTTP = 0, false
	if table.segments == nil {
		return
	}
	code := first.code
	if len(r.candidates) > 0 {
		code = r.candidates[0].entry.code
	}
	r.composite, r.hasHTTP = true, true
	r.http, r.service, r.caseOf = table.httpIn(code), table.part(code, "service"), table.part(code, "case")
}

// isOnlyCalls tells whether all codes of a body are of spaces whose calls move no money.
func isOnlyCalls(all []*evidence) bool {
	for _, one := range all {
		if !one.place.table.onlyCalls {
			return false
		}
	}
	return len(all) > 0
}

// addFindings fills in what every result carries besides its advice.
func (r *reading) addFindings(made *result, first *evidence, kind Kind, retry Retry, service string) {
	made.from = r.context.said
	if made.from == "" {
		made.from = originOf(r.evidence)
	}
	made.fromSaid = r.context.said != ""
	made.ids = r.bodies.idsOf(r.body)
	made.money = r.bodies.moneyOf(r.body, r.all.refunds)
	made.codes = r.evidence
	if first != nil {
		made.layer = first.place.layer
	}
	if isAnswered(kind, retry) {
		check := r.checkFrom()
		if first != nil {
			check = r.checkOf(first, service)
		}
		if check != nil {
			made.check = check
		}
	}
	if made.from != FromStatus && r.isUnproven(first, made.from) {
		made.confirm = ConfirmStatus
	}
}

// isUnproven: a notification is believed as far as a verified signature covers the deciding field. A signature in the
// body that nobody verified proves nothing; if it does not cover the deciding field, verifying it would not help.
func (r *reading) isUnproven(first *evidence, from Origin) bool {
	isPresent, isCovered := false, false
	for _, one := range r.all.signed {
		object, _ := r.body.(map[string]any)
		if isEmpty(object[one.field]) {
			continue
		}
		isPresent = true
		isCovered = isCovered || (first != nil && contains(one.covers, first.place.field))
	}
	if first != nil && isPresent && !isCovered {
		return true
	}
	return from == FromNotification && !r.context.verified
}

// checkOf says how to ask for the status: as the service of the code says, or else its space.
func (r *reading) checkOf(first *evidence, service string) *StatusCheck {
	place := first.place
	if table := r.all.byID[place.serviceSpace]; table != nil && len(place.service) > 0 {
		other := r.context.Service
		if other == "" {
			named := valueAt(r.body, place.service)
			if isEmpty(named) {
				named = place.serviceAssumed
			}
			if _, isBool := named.(bool); !isBool {
				other, _ = scalarText(named)
			}
		}
		if check := table.checkFor(other); check != nil {
			return check
		}
	}
	return place.table.checkFor(service)
}

// checkFrom says how to ask if no code was read: as the service or space named by the caller says, or else the provider.
func (r *reading) checkFrom() *StatusCheck {
	table := r.all.byID[r.context.space]
	for at := 0; table == nil && r.context.Service != "" && at < len(r.all.spaces); at++ {
		if one := r.all.spaces[at]; one.byService[r.context.Service] != nil {
			table = one
		}
	}
	if table != nil {
		if check := table.checkFor(r.context.Service); check != nil {
			return check
		}
	}
	return r.all.check
}
