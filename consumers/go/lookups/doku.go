// Package lookups asks the package of a provider for codes. generate.sh makes the same file for every other provider.
package lookups

import (
	"example.com/payments/ask"
	codes "example.org/payment-codes/packages/doku-codes/go"
	"example.org/payment-codes/packages/doku-codes/go/messages/id"
)

func init() {
	ask.Packages["doku"] = func(q ask.Question) []ask.Answer {
		var answers []ask.Answer
		known := codes.Qualifiers{Network: codes.Network(q.Network), Service: q.Service, Kind: codes.Kind(q.Kind)}
		for _, entry := range codes.Lookup(codes.Space(q.Space), q.Code, known) {
			text := id.Message(entry)
			answers = append(answers, ask.Answer{
				Name: entry.Name(), Scope: string(entry.Scope()), Outcome: string(entry.Outcome()), Retry: string(entry.Retry()),
				Actor: string(entry.Actor()), Reason: string(entry.Reason()), Disclosure: string(entry.Disclosure()),
				Title: text.Title, Customer: text.Customer,
			})
		}
		return answers
	}
}
