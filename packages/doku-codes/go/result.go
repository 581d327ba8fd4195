// Code generated from the catalog; DO NOT EDIT.

package dokucodes

// result is what a body says; what no entry decides has only parts of an entry.
type result struct {
	entry
	known      bool
	why        Why
	hasHTTP    bool
	candidates []*match
	beside     string

	by        explainer
	from      Origin
	fromSaid  bool
	layer     Layer
	codes     []*evidence
	confirm   Confirmation
	ids       IDs
	money     Money
	contested bool
	items     []*result
	// What a person saw, where it is the word of a person.
	seen *Seen
}

// explainer names the entry that explains a result.
type explainer struct {
	space   Space
	name    string
	code    string
	network Network
	kind    Kind
}

// Described is what texts, log fields and labels are made for: a [Result] or an [Entry].
type Described interface {
	described() *result
}

// Entry is one entry of the catalog, as Lookup finds it. It cannot be changed. The zero value has the advice for anything
// unknown, and no name.
type Entry struct{ entry *entry }

func (e Entry) fields() *entry {
	if e.entry == nil {
		return &noEntry
	}
	return e.entry
}

var noEntry = entry{advice: unknownAdvice}

func (e Entry) described() *result {
	if e.entry == nil {
		return Result{}.described()
	}
	return &result{entry: *e.entry, known: true}
}

// Space of the code.
func (e Entry) Space() Space { return e.fields().space }

// Name of the entry: its identity within its space.
func (e Entry) Name() string { return e.fields().name }

// Code as it was looked up.
func (e Entry) Code() string { return e.fields().code }

// Pattern is the code with its service left open, which a constant of its space has as value; empty for a space whose
// codes name no service.
func (e Entry) Pattern() string { return e.fields().pattern }

// HTTP status in the code; zero for a space whose codes have none.
func (e Entry) HTTP() int { return e.fields().http }

// Service in the code.
func (e Entry) Service() string { return e.fields().service }

// Case in the code.
func (e Entry) Case() string { return e.fields().caseOf }

// Network that the meaning applies to; empty for all.
func (e Entry) Network() Network { return e.fields().network }

// Kind says what the service does; empty where the catalog does not say it.
func (e Entry) Kind() Kind { return e.fields().kind }

// Precision says whether the catalog knows the service of a composite code; empty for other codes.
func (e Entry) Precision() Precision { return e.fields().precision }

// Scope says whether the outcome is that of the payment or only of this call.
func (e Entry) Scope() Scope { return e.fields().scope }

// Outcome says what is known about the thing that the scope names.
func (e Entry) Outcome() Outcome { return e.fields().outcome }

// Retry says what to do before or when sending again.
func (e Entry) Retry() Retry { return e.fields().retry }

// Actor says who has to do something.
func (e Entry) Actor() Actor { return e.fields().actor }

// Reason says why, in one vocabulary shared by all providers.
func (e Entry) Reason() Reason { return e.fields().reason }

// Disclosure says who may be told the reason.
func (e Entry) Disclosure() Disclosure { return e.fields().disclosure }

// Ends says what ends with a failure; empty if that is not known.
func (e Entry) Ends() Ending { return e.fields().ends }

// IsPart tells whether only part of the amount was given back.
func (e Entry) IsPart() bool { return e.fields().part }

// IsAbsent tells whether the provider does not know the transaction.
func (e Entry) IsAbsent() bool { return e.fields().absent }

// Reuse says whether the same card or account may be tried again.
func (e Entry) Reuse() Reuse { return e.fields().reuse }

// StatusCheck says how to ask for the final status; false if nothing is documented.
func (e Entry) StatusCheck() (StatusCheck, bool) { return copyCheck(e.fields().check) }

func copyCheck(check *StatusCheck) (StatusCheck, bool) {
	if check == nil {
		return StatusCheck{}, false
	}
	return *check, true
}

// Result is what a body says. It cannot be changed, and is safe for concurrent use. The zero value is the result of no
// body: unknown, and the status has to be checked first.
type Result struct{ result *result }

func (r Result) described() *result {
	if r.result == nil {
		return load().decode(nil, known{}, true)
	}
	return r.result
}

// IsKnown tells whether a single entry decides. If not, Why says why, and the advice is safe for every candidate.
func (r Result) IsKnown() bool { return r.described().known }

// Why says why no single entry decides; empty where one does.
func (r Result) Why() Why { return r.described().why }

// Space of the deciding code; empty where no code was read.
func (r Result) Space() Space { return r.described().space }

// Name of the deciding entry: its identity within its space; empty where none decides.
func (r Result) Name() string { return r.described().name }

// Code that decides, as received; empty where no code was read.
func (r Result) Code() string { return r.described().code }

// Pattern is the deciding code with its service left open, which a constant of its space has as value; empty for a space
// whose codes name no service, and where no entry decides.
func (r Result) Pattern() string { return r.described().pattern }

// HTTP status in the code, or else that of the response; zero where none is known.
func (r Result) HTTP() int { return r.described().http }

// Service in the code.
func (r Result) Service() string { return r.described().service }

// Case in the code.
func (r Result) Case() string { return r.described().caseOf }

// Network that the meaning applies to; empty for all.
func (r Result) Network() Network { return r.described().network }

// Kind says what the service does; empty where the catalog does not say it.
func (r Result) Kind() Kind { return r.described().kind }

// Precision says whether the catalog knows the service of a composite code; empty for other codes.
func (r Result) Precision() Precision { return r.described().precision }

// Scope says whether the outcome is that of the payment or only of this call.
func (r Result) Scope() Scope { return r.described().scope }

// Outcome says what is known about the thing that the scope names.
func (r Result) Outcome() Outcome { return r.described().outcome }

// Retry says what to do before or when sending again.
func (r Result) Retry() Retry { return r.described().retry }

// Actor says who has to do something.
func (r Result) Actor() Actor { return r.described().actor }

// Reason says why, in one vocabulary shared by all providers.
func (r Result) Reason() Reason { return r.described().reason }

// Disclosure says who may be told the reason.
func (r Result) Disclosure() Disclosure { return r.described().disclosure }

// Ends says what ends with a failure; empty if that is not known.
func (r Result) Ends() Ending { return r.described().ends }

// IsPart tells whether only part of the amount was given back.
func (r Result) IsPart() bool { return r.described().part }

// IsAbsent tells whether the provider does not know the transaction.
func (r Result) IsAbsent() bool { return r.described().absent }

// Reuse says whether the same card or account may be tried again.
func (r Result) Reuse() Reuse { return r.described().reuse }

// IsContested tells whether another code in the body approves what the deciding code denies.
func (r Result) IsContested() bool { return r.described().contested }

// Confirm says that nothing proves this message: ask for the status before acting. Empty for a message that is believed.
func (r Result) Confirm() Confirmation { return r.described().confirm }

// From says where the body comes from.
func (r Result) From() Origin { return r.described().from }

// IsFromSaid tells whether the caller stated where the body comes from.
func (r Result) IsFromSaid() bool { return r.described().fromSaid }

// Layer of the deciding code; empty where no code was read.
func (r Result) Layer() Layer { return r.described().layer }

// IDs of the payment that the body is about.
func (r Result) IDs() IDs { return r.described().ids }

// Money of the body.
func (r Result) Money() Money { return r.described().money }

// Beside is the field whose value no page has beside the code: the candidates hold beside other values of it.
func (r Result) Beside() string { return r.described().beside }

// StatusCheck says how to ask for the final status; false if nothing is documented.
func (r Result) StatusCheck() (StatusCheck, bool) { return copyCheck(r.described().check) }

// Param gives the value of a parameter that the message carried, such as the name of a field; empty if it carried none.
func (r Result) Param(name string) string { return r.described().params[name] }

// Params gives the values of all parameters that the message carried, in a map of the caller's own.
func (r Result) Params() map[string]string {
	own := map[string]string{}
	for name, value := range r.described().params {
		own[name] = value
	}
	return own
}

// Codes are all codes of the body, the deciding layers first.
func (r Result) Codes() []FoundCode {
	var found []FoundCode
	for _, one := range r.described().codes {
		if one.isRead {
			found = append(found, FoundCode{one.place.field, one.place.space, one.code, one.place.layer, entriesOf(one.matches)})
		}
	}
	return found
}

// Candidates are the entries that the code may stand for, where no single one decides.
func (r Result) Candidates() []Entry { return entriesOf(r.described().candidates) }

// Items are the results of the elements if the body is a list of transactions; only these give the state of each
// transaction.
func (r Result) Items() []Result {
	var items []Result
	for _, one := range r.described().items {
		items = append(items, Result{one})
	}
	return items
}

// By names the entry that explains the result, which gives actor, reason, disclosure and texts: the deciding one, or a
// more specific one. False where no entry decides.
func (r Result) By() (Explainer, bool) {
	own := r.described()
	return Explainer{own.by.space, own.by.name, own.by.code, own.by.network, own.by.kind}, own.known
}

// Explainer names the entry that explains a result.
type Explainer struct {
	Space   Space
	Name    string
	Code    string
	Network Network
	Kind    Kind
}

// FoundCode is a code found in a body, with the entries it may stand for; none if it is not in the catalog.
type FoundCode struct {
	// Field is the dotted path; empty for the HTTP status.
	Field   string
	Space   Space
	Code    string
	Layer   Layer
	Entries []Entry
}

func entriesOf(matches []*match) []Entry {
	var entries []Entry
	for _, one := range matches {
		entries = append(entries, Entry{one.entry})
	}
	return entries
}
