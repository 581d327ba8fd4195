// Package quickstart is what a service does with a response of DOKU.
package quickstart

// quickstart:begin
import (
	dokucodes "example.org/payment-codes/packages/doku-codes/go" // go get example.org/payment-codes/packages/doku-codes/go
	"example.org/payment-codes/packages/doku-codes/go/messages/id"
)

// Answer is what a service needs to know about a response.
type Answer struct{ Outcome, Scope, Step, Customer string }

// WhatHappened reads a response as it was received. It never panics.
func WhatHappened(body []byte) Answer {
	result := dokucodes.DecodeJSON(body, dokucodes.Context{From: dokucodes.FromCall})
	next := dokucodes.NextStep(result) // what to do: success alone is no payment, as it may be about this call only
	return Answer{string(result.Outcome()), string(result.Scope()), string(next.Step), id.Customer(result)}
}

// quickstart:end
