// Code generated from the catalog; DO NOT EDIT.

package snapcodes

import "strconv"

// evidence is a field that should carry a code, as it was found.
type evidence struct {
	place *place
	// What stands there, if it is a code of the space's form.
	code    string
	isRead  bool
	matches []*match
	// The entries are those of several spaces, any of which the code may be of; no message tells which.
	isSplit bool
	// What the code means beside other values of a field, if it means nothing beside the one that stands there.
	excluded []*match
	beside   string
	// The one entry that it stands for, once it was asked for.
	told   *match
	isTold bool
}

// known is what is known beside a body: the origin may be no more than likely.
type known struct {
	Qualifiers
	space    Space
	family   string
	http     int
	said     Origin
	verified bool
}

// reading is a body with what is known about it.
type reading struct {
	all      *catalog
	bodies   *bodies
	body     any
	context  known
	evidence []*evidence
	heard    []heardAt
}

// heardAt are the messages that stand at a path.
type heardAt struct {
	path     string
	messages []*heard
}

// readAsSent reads the codes as those of the call, the query or the notification that the body is: said, or told by a
// code.
func (r *reading) readAsSent() {
	if r.context.said != "" {
		r.context.From = r.context.said
		r.evidence = r.find(r.context)
		return
	}
	r.evidence = r.find(r.context)
	if originOf(r.evidence) == FromStatus {
		asked := r.context
		asked.From = FromStatus
		r.evidence = r.find(asked)
	}
}

func originOf(all []*evidence) Origin {
	for _, one := range all {
		for _, match := range one.matches {
			if match.entry.kind == KindStatus {
				return FromStatus
			}
		}
	}
	return FromCall
}

// find finds all codes of a body, wherever they stand: the deciding layers first.
func (r *reading) find(beside known) []*evidence {
	var found []*evidence
	for _, place := range r.bodies.places {
		if one := r.at(place, beside); one != nil {
			found = append(found, one)
		}
	}
	if r.all.joins {
		found = r.join(found, beside)
	}
	return found
}

// at finds the code of a place; nil where there is none.
func (r *reading) at(place *place, beside known) *evidence {
	if !place.stands(r.body, beside.said) {
		return nil
	}
	code, isCode := "", false
	isStatus := len(place.path) == 0
	isSilent := false
	switch {
	case place.code != "":
		code, isCode = place.code, true
	case !isStatus:
		code, isCode = codeText(valueAt(r.body, place.path))
	case beside.http != 0:
		code, isCode = strconv.Itoa(beside.http), true
	case place.assumed != "":
		code, isCode = place.assumed, true
	default:
		isSilent = true
	}
	if isCode && contradiction(r.body, place.when, "") == nil {
		if one := r.read(place, code, beside); one != nil {
			return one
		}
	}
	if isSilent {
		if one := r.byMessage(place); one != nil {
			return one
		}
	}
	return &evidence{place: place}
}

// stands tells whether a code of this place stands in a body, readable or not.
func (p *place) stands(body any, said Origin) bool {
	if said != "" && !fits(p.from, said) {
		return false
	}
	if len(p.path) > 0 && isEmpty(valueAt(body, p.path)) {
		return false
	}
	for _, path := range p.requires {
		if isEmpty(valueAt(body, path)) {
			return false
		}
	}
	for _, path := range p.excludes {
		if !isEmpty(valueAt(body, path)) {
			return false
		}
	}
	for _, path := range p.positive {
		if !isPositive(valueAt(body, path)) {
			return false
		}
	}
	// Fields that contradict each other do not show that the code is not there.
	return allHold(body, p.when, "")
}

// read gives a code with its entries, or else those of another space that may stand there; nil if it has no such format.
func (r *reading) read(place *place, code string, beside known) *evidence {
	own, isOwn := r.fitting(place.table, code, beside)
	if len(own) > 0 {
		return &evidence{place: place, code: code, isRead: true, matches: own}
	}
	var other *evidence
	count := 0
	for _, fallback := range place.fallback {
		if matches, _ := r.fitting(fallback.table, code, beside); len(matches) > 0 {
			if count++; count == 1 {
				other = &evidence{place: fallback, code: code, isRead: true, matches: matches}
			}
		}
	}
	if count == 1 && other.isCautious() {
		return other
	}
	if !isOwn {
		return nil
	}
	one := &evidence{place: place, code: code, isRead: true}
	one.excluded, one.beside = r.excludedFrom(r.findIn(place.table, code, beside))
	return one
}

// isCautious: a code that stands where it does not belong may refuse or leave open; it claims nothing about money.
func (e *evidence) isCautious() bool {
	for _, one := range e.matches {
		if o := one.entry.outcome; o != OutcomeRejected && o != OutcomeUnknown && o != OutcomePending {
			return false
		}
	}
	return true
}

func (r *reading) fitting(table *space, code string, beside known) ([]*match, bool) {
	if !table.isCode(code) {
		return nil, false
	}
	return r.holding(r.findIn(table, code, beside), beside.said), true
}

func (r *reading) findIn(table *space, code string, beside known) []*match {
	if table.byNetwork && beside.Network == "" {
		beside.Network = r.all.cards.in(r.body)
	}
	return table.find(code, beside.Qualifiers, "")
}

// holding gives the entries of a code that hold in a body. Where nobody said where the body comes from, those for every
// origin; none, if there are none for one of them.
func (r *reading) holding(matches []*match, said Origin) []*match {
	isPlain := true
	for _, one := range matches {
		isPlain = isPlain && len(one.record.with) == 0 && len(one.record.only) == 0
	}
	if isPlain {
		return matches
	}
	if said != "" {
		return r.holdingFrom(matches, said)
	}
	var all []*match
	for _, origin := range origins {
		some := r.holdingFrom(matches, origin)
		if len(some) == 0 {
			return nil
		}
		for _, one := range some {
			if !contains(all, one) {
				all = append(all, one)
			}
		}
	}
	return all
}

// holdingFrom: entries whose conditions hold stand before those without any. A value that an entry does not list leaves
// it out: nobody knows what the code means beside it. The same where fields contradict each other.
func (r *reading) holdingFrom(matches []*match, from Origin) []*match {
	var plain, fitting []*match
	for _, one := range matches {
		if r.barring(one) != nil {
			continue
		}
		if len(one.record.with) == 0 {
			plain = append(plain, one)
			continue
		}
		if contradiction(r.body, one.record.with, from) != nil {
			return nil
		}
		if allHold(r.body, one.record.with, from) {
			fitting = append(fitting, one)
		}
	}
	if len(fitting) > 0 {
		return fitting
	}
	return plain
}

// barring gives the first field whose value leaves an entry out.
func (r *reading) barring(one *match) *condition {
	for at := range one.record.only {
		if only := &one.record.only[at]; !only.isAllowed(r.body) {
			return only
		}
	}
	return nil
}

// excludedFrom gives the entries of a code that the values beside it leave out, and the first field with such a value.
func (r *reading) excludedFrom(matches []*match) ([]*match, string) {
	var excluded []*match
	beside := ""
	for _, one := range matches {
		inTheWay := r.barring(one)
		if inTheWay == nil {
			inTheWay = contradiction(r.body, one.record.with, "")
		}
		if inTheWay == nil || len(inTheWay.fields) == 0 {
			continue
		}
		if beside == "" {
			beside = inTheWay.fields[0].name
		}
		excluded = append(excluded, one)
	}
	return excluded, beside
}

// byMessage finds the entry whose message alone tells it, where no code was told.
func (r *reading) byMessage(place *place) *evidence {
	messages := r.messagesAt(place)
	var fitting []*match
	for _, one := range place.table.records {
		if !one.fitsAny(messages) {
			continue
		}
		for _, match := range place.table.find(one.code, Qualifiers{}, "") {
			if match.record == one {
				fitting = append(fitting, match)
			}
		}
	}
	best := r.narrow(&evidence{place: place, matches: fitting})
	if best == nil {
		return nil
	}
	return &evidence{place: place, code: best.record.code, isRead: true, matches: []*match{best}}
}

func (r *record) fitsAny(messages []*heard) bool {
	for _, message := range messages {
		if _, ok := r.bestFit(message); ok {
			return true
		}
	}
	return false
}

// narrow picks the one entry that a code stands for, by its message where several fit: the entry with the values that the
// message carried; nil when several fit equally.
func (r *reading) narrow(of *evidence) *match {
	if !of.isTold {
		of.told, of.isTold = r.tell(of), true
	}
	return of.told
}

func (r *reading) tell(of *evidence) *match {
	if of.isSplit || len(of.matches) == 0 {
		return nil
	}
	only := of.matches[0]
	isLone := len(of.matches) == 1
	if isLone && len(only.record.templates) == 0 {
		return only
	}
	var best *match
	var fitting fit
	hasFit := false
	for _, message := range r.messagesAt(of.place) {
		for _, one := range of.matches {
			fit, ok := one.record.bestFit(message)
			if !ok || (hasFit && fit.weight < fitting.weight) {
				continue
			}
			isTie := hasFit && fit.weight == fitting.weight && (best == nil || best.record != one.record)
			best, fitting, hasFit = one, fit, true
			if isTie {
				best = nil
			}
		}
	}
	switch {
	case best != nil && fitting.exact:
		return best
	case best != nil:
		own := *best.entry
		own.params = fitting.params
		return &match{record: best.record, entry: &own, row: best.row, of: best}
	case isLone:
		return only
	}
	return nil
}

// maxMessages is how many texts of a list of messages are compared.
const maxMessages = 10

// messagesAt gives the texts that stand beside a code: none, one, or those of a list.
func (r *reading) messagesAt(place *place) []*heard {
	if len(place.message) == 0 {
		return nil
	}
	for _, one := range r.heard {
		if one.path == place.placeData.message {
			return one.messages
		}
	}
	var messages []*heard
	switch value := valueAt(r.body, place.message).(type) {
	case string:
		messages = []*heard{hear(value)}
	case []any:
		for at := 0; at < len(value) && at < maxMessages; at++ {
			if text, ok := value[at].(string); ok {
				messages = append(messages, hear(text))
			}
		}
	}
	r.heard = append(r.heard, heardAt{place.placeData.message, messages})
	return messages
}
