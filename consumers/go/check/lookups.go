package main

import (
	"cmp"
	"slices"

	"example.com/payments/ask"
	_ "example.com/types/lookups"
)

// question asks for entries.
type question struct {
	ID, Provider, Space, Code, Network, Service, Kind string
	Entries                                           []entry
}

// entry is what an answer has to say.
type entry struct {
	Name, Scope, Outcome, Retry, Actor, Reason, Disclosure string
	// Missing where no meaning has the advice as a whole; a package has a text for it.
	Text *struct {
		ID struct{ Title, Customer string }
	}
}

func checkLookups(questions []question) *tally {
	var t tally
	for _, q := range questions {
		lookup := ask.Packages[q.Provider]
		if lookup == nil {
			t.check(false, "%s has no package", q.Provider)
			continue
		}
		found := lookup(ask.Question{Space: q.Space, Code: q.Code, Network: q.Network, Service: q.Service, Kind: q.Kind})
		var wanted []ask.Answer
		for _, one := range q.Entries {
			wanted = append(wanted, answerOf(one))
		}
		slices.SortFunc(found, byAdvice)
		slices.SortFunc(wanted, byAdvice)
		// Of a pattern with a kind, a package writes the customer's text for that kind, which the data does not have.
		isCustomerTold := q.Kind == "" || q.Service != ""
		same := func(found, wanted ask.Answer) bool {
			if wanted.Title == "" {
				found.Title, found.Customer = "", ""
			}
			if !isCustomerTold {
				found.Customer, wanted.Customer = "", ""
			}
			return found == wanted
		}
		t.check(slices.EqualFunc(found, wanted, same), "%s (%s %q) is answered differently", q.ID, q.Space, q.Code)
	}
	return &t
}

func answerOf(e entry) ask.Answer {
	answer := ask.Answer{
		Name: e.Name, Scope: e.Scope, Outcome: e.Outcome, Retry: e.Retry,
		Actor: e.Actor, Reason: e.Reason, Disclosure: e.Disclosure,
	}
	if e.Text != nil {
		answer.Title, answer.Customer = e.Text.ID.Title, e.Text.ID.Customer
	}
	return answer
}

// byAdvice orders answers by everything but their texts.
func byAdvice(a, b ask.Answer) int {
	return cmp.Or(
		cmp.Compare(a.Name, b.Name), cmp.Compare(a.Scope, b.Scope), cmp.Compare(a.Outcome, b.Outcome),
		cmp.Compare(a.Retry, b.Retry), cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Reason, b.Reason),
		cmp.Compare(a.Disclosure, b.Disclosure),
	)
}
