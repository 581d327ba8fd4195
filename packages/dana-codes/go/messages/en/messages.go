// Code generated from the catalog; DO NOT EDIT.

// Package en says in English what the codes of DANA mean. A program that does not import it does not carry its texts.
package en

import danacodes "example.org/payment-codes/packages/dana-codes/go"

// Message gives the texts about a result of Decode or an entry of Lookup. It never panics.
func Message(about danacodes.Described) danacodes.Message {
	return danacodes.MessageIn(&bundle, about)
}

// Customer gives only the text that is safe to show to the customer.
func Customer(about danacodes.Described) string {
	return Message(about).Customer
}
