// Code generated from the catalog; DO NOT EDIT.

package midtranscodes

import (
	"strings"

	"example.org/payment-codes/packages/midtrans-codes/go/internal/texts"
)

// Message is what a result means, in one language. The packages below messages make it.
type Message struct {
	// Title is a short name of what happened.
	Title string `json:"title"`
	// Detail says what the code means; for logs.
	Detail string `json:"detail"`
	// Action says what to do next; for the developer.
	Action string `json:"action"`
	// Customer is safe to show to the customer.
	Customer string `json:"customer"`
}

// Columns of a row of texts.
const (
	columnTitle = iota
	columnDetail
	columnAction
	columnCustomer
)

// MessageIn makes the message of a result with the texts of one language. Use the packages below messages, which have the
// texts.
func MessageIn(in *texts.Bundle, about Described) Message {
	own := describedBy(about)
	by := own.explained()
	return Message{titleOf(in, own, by), detailOf(in, own, by), actionOf(in, own, by), customerOf(in, own, by)}
}

// explained finds the entry whose texts explain a result; nil if none decides, or if the result differs from the catalog.
func (r *result) explained() *match {
	if !r.known {
		return nil
	}
	own := explainer{r.space, r.name, r.code, r.network, r.kind}
	decided := own.find(&r.advice)
	by := r.by
	if by == (explainer{}) {
		by = own
	}
	if by.name == r.name && by.space == r.space && by.code == r.code {
		return decided
	}
	match := by.find(nil)
	if match != nil && match.entry.retry == RetryCheckStatusFirst && r.retry != RetryCheckStatusFirst {
		return decided
	}
	return match
}

// find finds an entry in the catalog; nil if the catalog differs from what is stated.
func (e explainer) find(stated *advice) *match {
	table := load().byID[e.space]
	if table == nil {
		return nil
	}
	// The kind that decided; after a redirect it can differ from that of the service.
	for _, one := range table.find(e.code, Qualifiers{Network: e.network}, e.kind) {
		if one.entry.name == e.name && (stated == nil || one.entry.says(stated)) {
			return one
		}
	}
	return nil
}

func (e *entry) says(stated *advice) bool {
	return e.outcome == stated.outcome && (e.scope == stated.scope || stated.outcome == OutcomePending)
}

func titleOf(in *texts.Bundle, own *result, by *match) string {
	if !own.known {
		if title, ok := commonTitle(in, own); ok {
			return title
		}
		return in.Undecided
	}
	if by != nil {
		if title, ok := titleAt(in, by, own.params); ok {
			return title
		}
	}
	return in.Undecided
}

// commonTitle is the title that all candidates share, where one of them is certain to hold.
func commonTitle(in *texts.Bundle, own *result) (string, bool) {
	if own.why != WhyAmbiguous || own.outcome == OutcomeUnknown {
		return "", false
	}
	common := ""
	for at, one := range own.candidates {
		candidate := one.entry
		match := explainer{candidate.space, candidate.name, candidate.code, candidate.network, candidate.kind}.find(&candidate.advice)
		if match == nil {
			return "", false
		}
		title, ok := titleAt(in, match, nil)
		if !ok || (at > 0 && title != common) {
			return "", false
		}
		common = title
	}
	return common, len(own.candidates) > 0
}

// titleAt is the title of an entry: its own, or else that of its reason.
func titleAt(in *texts.Bundle, of *match, params map[string]string) (string, bool) {
	if of.row < 0 {
		return "", false
	}
	title, ok := in.At(of.row, columnTitle)
	if !ok {
		title, ok = texts.Find(in.Titles, string(of.record.reasonAt(of.row)))
	}
	return filled(in, title, params), ok
}

// reasonAt gives the reason of the entry, or of the exception that has a row of its own.
func (r *record) reasonAt(row int) Reason {
	for at := range r.exceptions {
		if r.exceptions[at].row == row {
			return r.exceptions[at].advice.reason
		}
	}
	return r.advice.reason
}

func detailOf(in *texts.Bundle, own *result, by *match) string {
	switch {
	case own.beside != "":
		// With the field, where a value beside the code is not documented.
		detail, _ := texts.Find(in.Details, "beside")
		return filled(in, detail, map[string]string{"field": own.beside})
	case !own.known:
		detail, _ := texts.Find(in.Details, string(own.why))
		return detail
	case by != nil && by.row >= 0:
		detail, _ := in.At(by.row, columnDetail)
		return filled(in, detail, own.params)
	}
	// There is no text for what several meanings have in common.
	name := "ambiguous"
	if own.precision == PrecisionCase {
		name = "unproven"
	}
	detail, _ := texts.Find(in.Details, name)
	return detail
}

func actionOf(in *texts.Bundle, own *result, by *match) string {
	// A result can be more cautious than its entry, where another code of the body asks for it.
	if by != nil && by.entry.retry == own.retry && !own.contested {
		if action, ok := in.At(by.row, columnAction); ok {
			return filled(in, action, own.params)
		}
	}
	action, _ := texts.Find(in.Actions, string(own.retry))
	return action
}

// filled replaces each {parameter} by its value, or by what stands for a missing one.
func filled(in *texts.Bundle, text string, params map[string]string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	var made strings.Builder
	for {
		before, after, isOpen := strings.Cut(text, "{")
		made.WriteString(before)
		if !isOpen {
			return made.String()
		}
		length := nameLength(after)
		if length == 0 || length >= len(after) || after[length] != '}' {
			made.WriteByte('{')
			text = after
			continue
		}
		name := after[:length]
		value, ok := params[name]
		if !ok {
			value, _ = texts.Find(in.Fallbacks, name)
		}
		made.WriteString(value)
		text = after[length+1:]
	}
}

// nameLength says how long the name of a parameter at the start of a text is.
func nameLength(text string) int {
	length := 0
	for length < len(text) {
		one := text[length]
		isLetter := one >= 'a' && one <= 'z'
		if !isLetter && (length == 0 || (one != '_' && (one < '0' || one > '9'))) {
			break
		}
		length++
	}
	return length
}
