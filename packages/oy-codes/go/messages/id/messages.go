// Code generated from the catalog; DO NOT EDIT.

// Package id says in Indonesian what the codes of OY! Indonesia mean. A program that does not import it does not
// carry its texts.
package id

import oycodes "example.org/payment-codes/packages/oy-codes/go"

// Message gives the texts about a result of Decode or an entry of Lookup. It never panics.
func Message(about oycodes.Described) oycodes.Message {
	return oycodes.MessageIn(&bundle, about)
}

// Customer gives only the text that is safe to show to the customer.
func Customer(about oycodes.Described) string {
	return Message(about).Customer
}
