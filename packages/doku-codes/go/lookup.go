// Code generated from the catalog; DO NOT EDIT.

package dokucodes

import (
	"fmt"
	"strconv"
)

// StatusCheck says how to ask for the final status of a transaction, as far as the provider documents it.
type StatusCheck struct {
	// Service is the service code of the status query.
	Service string `json:"service,omitempty"`
	// Call is the status query, if it has no service code.
	Call string `json:"call,omitempty"`
	// NotBeforeSeconds is the earliest useful time after the transaction; zero if none is documented.
	NotBeforeSeconds int `json:"notBeforeSeconds,omitempty"`
	// ValidForDays says how long the provider answers status queries; zero if that is not documented.
	ValidForDays int `json:"validForDays,omitempty"`
	// EverySeconds is the shortest time between two queries; 60 if it is zero.
	EverySeconds int `json:"everySeconds,omitempty"`
	// IfNotFound says what to do if the answer stays "no such transaction"; if empty, tell a person.
	IfNotFound Fallback `json:"ifNotFound,omitempty"`
	// IfOpen says what to do if the status stays open.
	IfOpen Fallback `json:"ifOpen,omitempty"`
}

// Qualifiers narrow a code down to fewer entries. What is empty is not known.
type Qualifiers struct {
	// Network is the card network, if codes differ by network; in upper or lower case.
	Network Network
	// Service is the service, for a pattern that leaves it open.
	Service string
	// Kind is the kind of operation, if one service code serves several.
	Kind Kind
	// From says where the code comes from, if one service code serves status queries and other calls.
	From Origin
}

// match is an entry with what decides its advice and text.
type match struct {
	record *record
	entry  *entry
	// Row of its text in a bundle of messages; negative if no text was written for the advice.
	row int
	// The same without the values that a message carried, where it carried some.
	of *match
}

// entry is an entry of the catalog as it is returned.
type entry struct {
	advice
	space     Space
	name      string
	code      string
	composite bool
	// Literal spaces; empty for all networks.
	network Network
	// Composite spaces.
	pattern string
	http    int
	service string
	caseOf  string

	kind      Kind
	precision Precision
	params    map[string]string
	check     *StatusCheck
}

// Lookup finds the entries of a code or pattern, spelled exactly: a full code, a pattern or a literal code. There are
// none for an unknown code or space, and several only for networks and variants.
func Lookup[Code ~string](space Space, code Code, qualifiers Qualifiers) []Entry {
	table := load().byID[space]
	if table == nil {
		return nil
	}
	var entries []Entry
	for _, one := range table.find(string(code), qualifiers, "") {
		entries = append(entries, Entry{one.entry})
	}
	return entries
}

// Parts are the segments of a composite code.
type Parts struct {
	HTTP    int    `json:"http"`
	Service string `json:"service"`
	Case    string `json:"case"`
}

// Parse reads the segments of a composite code; false unless the code matches the format of the space exactly, and for a
// space without segments.
func Parse(space Space, code string) (Parts, bool) {
	table := load().byID[space]
	if table == nil || table.segments == nil || !table.isCode(code) {
		return Parts{}, false
	}
	return Parts{table.httpIn(code), table.part(code, "service"), table.part(code, "case")}, true
}

// Compose builds a full code from a pattern, such as a constant of a composite space, and a service; an error if they do
// not fit any space.
func Compose[Code ~string](pattern Code, service string) (string, error) {
	for _, table := range load().spaces {
		if !table.isPattern(string(pattern)) {
			continue
		}
		if code := table.withService(string(pattern), service); table.isCode(code) {
			return code, nil
		}
	}
	return "", fmt.Errorf("%s: no code can be made of the pattern %q and the service %q", Provider, string(pattern), service)
}

func (s *space) httpIn(code string) int {
	number, _ := strconv.Atoi(s.part(code, "http"))
	return number
}

// find gives the entries of a code, with what decides their advice and text. With a kind of operation, it is certain
// whatever the service is.
func (s *space) find(code string, known Qualifiers, as Kind) []*match {
	if s.segments == nil {
		return s.findLiteral(code, known.Network)
	}
	isPlain := as == "" && known.Service == "" && known.Kind == ""
	if isPlain {
		s.mutex.RLock()
		found, isKnown := s.cache(known.From)[code]
		s.mutex.RUnlock()
		if isKnown {
			return found
		}
	}
	matches := s.search(code, known, as)
	// Of services that are not in the catalog there may be any number.
	if isPlain && len(matches) > 0 && s.serviceOf(code) != nil {
		s.mutex.Lock()
		s.cache(known.From)[code] = matches
		s.mutex.Unlock()
	}
	return matches
}

func (s *space) cache(from Origin) map[string][]*match {
	if from == FromStatus {
		return s.asked
	}
	return s.found
}

// findLiteral gives the entries of a network; those for all other networks only if the network is a known one.
func (s *space) findLiteral(code string, stated Network) []*match {
	own := s.inCatalogCase(code)
	matches := s.literal[own]
	if s.byNetwork && stated != "" {
		matches = ofNetwork(matches, Network(upperASCII(string(stated))))
	}
	if own != code {
		return spelledAs(matches, code)
	}
	return matches
}

func ofNetwork(matches []*match, network Network) []*match {
	var own, others []*match
	for _, one := range matches {
		switch one.record.network {
		case network:
			own = append(own, one)
		case "":
			others = append(others, one)
		}
	}
	if len(own) > 0 {
		return own
	}
	if contains(networks, network) {
		return others
	}
	return matches
}

// spelledAs gives the entries with the code as it was received.
func spelledAs(matches []*match, code string) []*match {
	var spelled []*match
	for _, one := range matches {
		own, received := *one, *one.entry
		received.code = code
		own.entry = &received
		spelled = append(spelled, &own)
	}
	return spelled
}

func (s *space) search(code string, known Qualifiers, as Kind) []*match {
	isOpen := s.isPattern(code)
	// A pattern with a service that is known means the full code.
	if isOpen && known.Service != "" && s.byService[known.Service] != nil {
		return s.search(s.withService(code, known.Service), known, as)
	}
	var matches []*match
	for _, one := range s.recordsOf(code, isOpen) {
		own := code
		if isOpen {
			own = one.code
		}
		matches = append(matches, one.present(own, known, as))
	}
	return matches
}

func (s *space) recordsOf(code string, isOpen bool) []*record {
	if own := s.byCode[code]; own != nil {
		return own
	}
	var some []*record
	if isOpen {
		for _, one := range s.records {
			if s.withService(one.code, s.open) == code {
				some = append(some, one)
			}
		}
		return some
	}
	if !s.isCode(code) {
		return nil
	}
	service := s.part(code, "service")
	for _, one := range s.byCode[s.withService(code, s.open)] {
		if fits(one.services, service) {
			some = append(some, one)
		}
	}
	return some
}

// presentLiteral gives the entry of a literal code, which is the same whoever asks.
func presentLiteral(r *record) *match {
	table := r.space
	one := &entry{advice: *r.advice, space: table.id, name: r.name, code: r.code, network: r.network}
	if table.operation != nil && len(table.operation.kinds) > 0 {
		one.kind = table.operation.kinds[0]
	}
	return r.complete(one, r.row, "")
}

// present gives the entry of a composite code.
func (r *record) present(code string, known Qualifiers, as Kind) *match {
	table := r.space
	service := table.part(code, "service")
	own := table.byService[service]
	one := &entry{
		space:     table.id,
		name:      r.name,
		code:      code,
		composite: true,
		pattern:   table.withService(code, table.open),
		http:      table.httpIn(code),
		service:   service,
		caseOf:    table.part(code, "case"),
		precision: PrecisionExact,
	}
	some := []Kind{as}
	if as == "" {
		some = kindsFor(own, known)
	}
	row := 0
	one.advice, one.kind, row = r.settle(service, some)
	if own == nil {
		one.precision = PrecisionCase
		if service != table.open {
			// An unknown service may do anything: neither its success nor its failure proves anything.
			if one.outcome == OutcomeSuccess {
				one.advice, row = unknownAdvice, -1
			}
			if isAnotherAttempt(one.retry) {
				one.retry = unknownAdvice.retry
			}
		}
	}
	return r.complete(one, row, service)
}

// complete adds the call that tells the final status.
func (r *record) complete(one *entry, row int, service string) *match {
	if isAnswered(one.kind, one.retry) {
		one.check = r.space.checkFor(service)
	}
	return &match{record: r, entry: one, row: row}
}

// isAnswered tells whether a status check makes sense: calls that only read or issue tokens create nothing to ask about.
func isAnswered(kind Kind, retry Retry) bool {
	return retry == unknownAdvice.retry || !(kind == KindRead || kind == KindToken || kind == KindNotify)
}

// kindsFor: a stated kind counts only if the service has it or is unknown. A caller that asked for a status states so;
// otherwise the code responds to one of the other calls.
func kindsFor(own *serviceData, known Qualifiers) []Kind {
	able := kinds
	if own != nil {
		able = own.kinds
	}
	if known.Kind != "" && contains(able, known.Kind) {
		return []Kind{known.Kind}
	}
	if own == nil {
		return []Kind{KindMove}
	}
	var fitting []Kind
	for _, one := range own.kinds {
		if (one == KindStatus) == (known.From == FromStatus) {
			fitting = append(fitting, one)
		}
	}
	if len(fitting) > 0 {
		return fitting
	}
	return own.kinds
}

// settle gives the advice for a service; if one service code serves several kinds of operation, advice that is safe for
// all.
func (r *record) settle(service string, some []Kind) (advice, Kind, int) {
	if len(some) == 0 {
		return unknownAdvice, KindMove, r.row
	}
	first, row := r.under(service, some[0])
	if len(some) == 1 {
		return *first, some[0], row
	}
	options := []advice{*first}
	rows := []int{row}
	isSame := true
	for _, kind := range some[1:] {
		option, row := r.under(service, kind)
		options, rows = append(options, *option), append(rows, row)
		isSame = isSame && option.reason == first.reason
	}
	merged := mergeAdvice(options)
	if isSame {
		// The facts besides the advice are the same for all meanings with one reason.
		merged.ends, merged.part, merged.absent, merged.reuse = first.ends, first.part, first.absent, first.reuse
	}
	for at, option := range options {
		if option.scope == merged.scope && option.outcome == merged.outcome && option.retry == merged.retry && option.reason == merged.reason {
			return merged, some[at], rows[at]
		}
	}
	return merged, some[0], row
}

// under gives what the entry says for a service and kind.
func (r *record) under(service string, kind Kind) (*advice, int) {
	for at := range r.exceptions {
		if one := &r.exceptions[at]; fits(one.services, service) && fits(one.kinds, kind) {
			return one.advice, one.row
		}
	}
	return r.advice, r.row
}
