// Code generated from the catalog; DO NOT EDIT.

// Package en says in English what the codes of SNAP BI mean. A program that does not import it does not carry its
// texts.
package en

import snapcodes "example.org/payment-codes/packages/snap-codes/go"

// Message gives the texts about a result of Decode or an entry of Lookup. It never panics.
func Message(about snapcodes.Described) snapcodes.Message {
	return snapcodes.MessageIn(&bundle, about)
}

// Customer gives only the text that is safe to show to the customer.
func Customer(about snapcodes.Described) string {
	return Message(about).Customer
}
