// Code generated from the catalog; DO NOT EDIT.

package klikoocodes

import (
	"regexp"
	"sync"
)

// What the generated files fill in, and what is made of it on first use. A dotted path stands as one text.

// catalogData is all that the catalog says about a provider.
type catalogData struct {
	plain      []Reason
	advices    []advice
	spaces     []spaceData
	places     []placeData
	redirects  []string
	signatures []signature
	ids        [3][]string // reference, payment, refund
	money      [4][]string // amount, currency, refunded, paidAt
	refunds    []refundsData
	networks   networksData
	items      []string
	check      *StatusCheck
}

// conditionData: one of the fields has one of the values; without fields, the body comes from one of the values.
type conditionData struct {
	fields []string
	values []string
}

type spaceData struct {
	id Space
	// What no code of the right length contains.
	foreign         string
	min, max        int
	capitals, small bool
	// Codes of calls that move no money.
	onlyCalls bool
	// Literal spaces: what their only call does, where the catalog says it.
	operation *serviceData
	// Composite spaces.
	segments  []segment
	open      string
	services  []serviceData
	check     *StatusCheck
	withdrawn []string
	entries   []entryData
}

// segment is a part of a composite code: "http", "service" or "case".
type segment struct {
	name       string
	start, end int
}

// serviceData says what a service does.
type serviceData struct {
	code    string
	kinds   []Kind
	paysOut bool
	// It moves money which another call prepared.
	follows bool
	check   *StatusCheck
}

// entryData is one entry. Rows of texts are counted through all entries and their exceptions.
type entryData struct {
	name string
	// The code or pattern; empty where it is the name.
	code   string
	advice int
	prints []uint32
	more   *entryMore
}

// entryMore is what few entries have; what is not named fits always.
type entryMore struct {
	network    Network
	services   []string
	exceptions []exceptionData
	with       [][]conditionData
	only       []conditionData
	templates  []string
}

type exceptionData struct {
	advice   int
	kinds    []Kind
	services []string
}

// placeData is a field of a body that carries codes.
type placeData struct {
	field    string
	space    Space
	layer    Layer
	path     string
	message  string
	when     [][]conditionData
	from     []Origin
	families []string
	assumed  string
	code     string
	requires []string
	excludes []string
	positive []string
	fallback []Space
	// Field that names the service which the code is about, the space of that service, and what stands for no value.
	service        string
	serviceSpace   Space
	serviceAssumed string
}

// signature is a field of a body that carries a signature, and the fields that it proves.
type signature struct {
	field  string
	covers []string
}

// refundsData is a list of refunds; in each element the number, the amount, and which of them count.
type refundsData struct {
	list, number, amount string
	status               *conditionData
}

type networksData struct {
	numbers, brands []string
	known           []networkData
}

type networkData struct {
	network Network
	numbers []string
	names   []string
}

// catalog is the data of the package, indexed.
type catalog struct {
	spaces  []*space
	byID    map[Space]*space
	plain   map[Reason]bool
	places  []*place
	reads   *bodies
	check   *StatusCheck
	signed  []signature
	joins   bool
	refunds []refunds
	cards   cards
}

// space is one space, indexed.
type space struct {
	*spaceData
	class     charset
	pattern   *regexp.Regexp
	records   []*record
	byCode    map[string][]*record
	byService map[string]*serviceData
	byNetwork bool
	gone      map[string]bool
	// Literal spaces: the entries of each code.
	literal map[string][]*match
	mutex   sync.RWMutex
	// What has been looked up of composite codes without qualifiers: never more than there are patterns and services.
	found, asked map[string][]*match
}

// record is one entry.
type record struct {
	space      *space
	name, code string
	advice     *advice
	// Row of its text in a bundle of messages.
	row        int
	network    Network
	services   []string
	exceptions []exception
	with       []alternatives
	only       []condition
	prints     []uint32
	templates  []template
}

type exception struct {
	*exceptionData
	advice *advice
	row    int
}

var (
	loading sync.Once
	loaded  *catalog
)

// load gives the catalog, indexed on the first call.
func load() *catalog {
	loading.Do(func() { loaded = index(&catalogOf) })
	return loaded
}

func index(data *catalogData) *catalog {
	all := &catalog{
		byID:   make(map[Space]*space, len(data.spaces)),
		plain:  make(map[Reason]bool, len(data.plain)),
		check:  data.check,
		signed: data.signatures,
	}
	for _, reason := range data.plain {
		all.plain[reason] = true
	}
	row := 0
	for at := range data.spaces {
		one := indexSpace(&data.spaces[at], data.advices, &row)
		all.spaces = append(all.spaces, one)
		all.byID[one.id] = one
	}
	for at := range data.places {
		all.places = append(all.places, all.readPlace(&data.places[at]))
	}
	all.joins = isJoined(all.places)
	for at := range data.refunds {
		all.refunds = append(all.refunds, readRefunds(&data.refunds[at]))
	}
	all.cards = readCards(&data.networks)
	all.reads = readBodies(data, all.places)
	return all
}

func indexSpace(data *spaceData, advices []advice, row *int) *space {
	one := &space{
		spaceData: data,
		byCode:    make(map[string][]*record, len(data.entries)),
		byService: make(map[string]*serviceData, len(data.services)),
		gone:      make(map[string]bool, len(data.withdrawn)),
		literal:   map[string][]*match{},
		found:     map[string][]*match{},
		asked:     map[string][]*match{},
	}
	if class, ok := readClass(data.foreign); ok {
		one.class = class
	} else {
		one.pattern = regexp.MustCompile(data.foreign)
	}
	for at := range data.services {
		one.byService[data.services[at].code] = &data.services[at]
	}
	for _, code := range data.withdrawn {
		one.gone[code] = true
	}
	all := make([]record, len(data.entries))
	for at := range data.entries {
		read := &all[at]
		read.space = one
		read.read(&data.entries[at], advices, row)
		one.records = append(one.records, read)
		one.byCode[read.code] = append(one.byCode[read.code], read)
		if data.segments == nil {
			one.literal[read.code] = append(one.literal[read.code], presentLiteral(read))
		}
		one.byNetwork = one.byNetwork || read.network != ""
	}
	return one
}

func (r *record) read(data *entryData, advices []advice, row *int) {
	next := func() int {
		*row++
		return *row - 1
	}
	r.name, r.code, r.advice, r.prints, r.row = data.name, data.code, &advices[data.advice], data.prints, next()
	if r.code == "" {
		r.code = r.name
	}
	more := data.more
	if more == nil {
		return
	}
	r.network, r.services = more.network, more.services
	for at := range more.exceptions {
		one := &more.exceptions[at]
		r.exceptions = append(r.exceptions, exception{one, &advices[one.advice], next()})
	}
	r.with = readAlternatives(more.with)
	for at := range more.only {
		r.only = append(r.only, readCondition(&more.only[at]))
	}
	for _, text := range more.templates {
		r.templates = append(r.templates, readTemplate(text))
	}
}

func readAlternatives(data [][]conditionData) []alternatives {
	var read []alternatives
	for _, some := range data {
		var one alternatives
		for at := range some {
			one = append(one, readCondition(&some[at]))
		}
		read = append(read, one)
	}
	return read
}

func readCondition(data *conditionData) condition {
	read := condition{values: data.values}
	for _, name := range data.fields {
		read.fields = append(read.fields, field{name, split(name)})
	}
	return read
}

// charset is a set of ASCII characters.
type charset [2]uint64

func (c *charset) add(first, last byte) {
	for one := int(first); one <= int(last); one++ {
		c[one>>6] |= 1 << (one & 63)
	}
}

func (c *charset) has(one byte) bool {
	return one < 128 && c[one>>6]&(1<<(one&63)) != 0
}

// readClass reads an expression that is a single negated class of ASCII characters; false for any other.
func readClass(expression string) (charset, bool) {
	var read charset
	if len(expression) < 4 || expression[:2] != "[^" || expression[len(expression)-1] != ']' {
		return read, false
	}
	inside := expression[2 : len(expression)-1]
	for at := 0; at < len(inside); at++ {
		one := inside[at]
		if one >= 128 || one == '\\' || one == '[' || one == ']' || one == '^' {
			return read, false
		}
		if at+2 < len(inside) && inside[at+1] == '-' && inside[at+2] < 128 {
			read.add(one, inside[at+2])
			at += 2
			continue
		}
		read.add(one, one)
	}
	return read, true
}

// isCode tells whether a text matches the format of the space exactly; nothing is trimmed or padded. It is true for any
// code of that format, even one that is not in the catalog, and false for a pattern.
func (s *space) isCode(code string) bool {
	// What has more bytes than a code has characters is too long, or has one that no code has.
	if len(code) < s.min || len(code) > s.max {
		return false
	}
	code = s.inCatalogCase(code)
	if s.pattern != nil {
		return !s.pattern.MatchString(code)
	}
	for at := 0; at < len(code); at++ {
		if !s.class.has(code[at]) {
			return false
		}
	}
	return true
}

// inCatalogCase gives the code as the catalog spells it, where the space allows codes to arrive entirely in the other
// case.
func (s *space) inCatalogCase(code string) string {
	if s.capitals && !hasASCII(code, 'a', 'z') {
		return lowerASCII(code)
	}
	if s.small && !hasASCII(code, 'A', 'Z') {
		return upperASCII(code)
	}
	return code
}

// part gives a segment of a composite code or pattern; as much of it as there is.
func (s *space) part(code, name string) string {
	for _, segment := range s.segments {
		if segment.name == name {
			return cut(code, segment.start, segment.end)
		}
	}
	return ""
}

func cut(text string, start, end int) string {
	if end > len(text) {
		end = len(text)
	}
	if start > end {
		return ""
	}
	return text[start:end]
}

// withService puts a service into a composite code or pattern.
func (s *space) withService(code, service string) string {
	made := ""
	for _, segment := range s.segments {
		if segment.name == "service" {
			made += service
		} else {
			made += cut(code, segment.start, segment.end)
		}
	}
	return made
}

// isPattern tells whether a code leaves its service open.
func (s *space) isPattern(code string) bool {
	return s.segments != nil && len(code) == s.max && s.part(code, "service") == s.open
}

// isWithdrawn tells whether a code that has no meaning had one before.
func (s *space) isWithdrawn(code string) bool {
	if len(s.gone) == 0 {
		return false
	}
	if s.segments == nil {
		return s.gone[s.inCatalogCase(code)]
	}
	return s.gone[code] || s.gone[s.withService(code, s.open)]
}

// serviceOf says what the call does that answers with a code: the service that it names, or the only call of a literal
// space; nil where a literal space does not say it, and for a service that is left open or not in the catalog.
func (s *space) serviceOf(code string) *serviceData {
	if s.segments == nil {
		return s.operation
	}
	return s.byService[s.part(code, "service")]
}

// checkFor says how to ask for the status of what a service did; nil if nothing is documented.
func (s *space) checkFor(service string) *StatusCheck {
	if known := s.byService[service]; known != nil && known.check != nil {
		return known.check
	}
	return s.check
}
