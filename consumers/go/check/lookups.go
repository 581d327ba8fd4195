package main

import (
	"cmp"
	"path/filepath"
	"slices"

	"example.com/payments/codes"
)

// question asks for entries.
type question struct {
	ID, Provider, Space, Code, Network, Service, Kind string
	Entries                                           []answer
}

// answer is what is compared of an entry.
type answer struct {
	Name, Scope, Outcome, Retry, Actor, Reason, Disclosure string
	Text                                                   struct {
		ID struct{ Title, Customer string }
	}
}

func checkLookups(questions []question, packages string) *tally {
	var t tally
	providers := map[string]*codes.Codes{}
	for _, q := range questions {
		if providers[q.Provider] == nil {
			read, err := codes.Read(filepath.Join(packages, q.Provider+"-codes", "codes.json"))
			if err != nil {
				t.check(false, "%v", err)
				return &t
			}
			providers[q.Provider] = read
		}
		var found []answer
		for _, entry := range providers[q.Provider].Lookup(q.Space, q.Code, codes.Qualifiers{Network: q.Network, Service: q.Service, Kind: q.Kind}) {
			found = append(found, answerOf(entry))
		}
		byName := func(a, b answer) int { return cmp.Compare(a.Name, b.Name) }
		slices.SortFunc(found, byName)
		slices.SortFunc(q.Entries, byName)
		t.check(slices.Equal(found, q.Entries), "%s (%s %q) is answered differently", q.ID, q.Space, q.Code)
	}
	return &t
}

func answerOf(entry codes.Entry) answer {
	a := answer{
		Name: entry.Name, Scope: entry.Scope, Outcome: entry.Outcome, Retry: entry.Retry,
		Actor: entry.Actor, Reason: entry.Reason, Disclosure: entry.Disclosure,
	}
	a.Text.ID.Title, a.Text.ID.Customer = entry.Text.ID.Title, entry.Text.ID.Customer
	return a
}
