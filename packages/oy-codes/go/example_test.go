// Code generated from the catalog; DO NOT EDIT.

package oycodes_test

import (
	"fmt"

	oycodes "example.org/payment-codes/packages/oy-codes/go"
	"example.org/payment-codes/packages/oy-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"tx_ref_number":"20097G1X2329","partner_tx_id":"INV-2026-0417","status":"failed"}`)

	result := oycodes.DecodeJSON(body, oycodes.Context{From: oycodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := oycodes.NextStep(result); next.Step {
	case oycodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case oycodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case oycodes.StepWait, oycodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// pending transaction generic_decline
	// wait before anything else
	// Percobaan ini tidak berhasil. Silakan coba lagi atau pilih metode pembayaran lain di halaman pembayaran yang sama.
}
