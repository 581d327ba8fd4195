// Code generated from the catalog; DO NOT EDIT.

// Package en says in English what the codes of Digiflazz mean. A program that does not import it does not carry its
// texts.
package en

import digiflazzcodes "example.org/payment-codes/packages/digiflazz-codes/go"

// Message gives the texts about a result of Decode or an entry of Lookup. It never panics.
func Message(about digiflazzcodes.Described) digiflazzcodes.Message {
	return digiflazzcodes.MessageIn(&bundle, about)
}

// Customer gives only the text that is safe to show to the customer.
func Customer(about digiflazzcodes.Described) string {
	return Message(about).Customer
}
