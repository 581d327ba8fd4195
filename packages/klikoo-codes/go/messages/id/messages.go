// Code generated from the catalog; DO NOT EDIT.

// Package id says in Indonesian what the codes of Klikoo mean. A program that does not import it does not carry its
// texts.
package id

import klikoocodes "example.org/payment-codes/packages/klikoo-codes/go"

// Message gives the texts about a result of Decode or an entry of Lookup. It never panics.
func Message(about klikoocodes.Described) klikoocodes.Message {
	return klikoocodes.MessageIn(&bundle, about)
}

// Customer gives only the text that is safe to show to the customer.
func Customer(about klikoocodes.Described) string {
	return Message(about).Customer
}
