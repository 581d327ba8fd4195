// Code generated from the catalog; DO NOT EDIT.

package snapcodes_test

import (
	"fmt"

	snapcodes "example.org/payment-codes/packages/snap-codes/go"
	"example.org/payment-codes/packages/snap-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"responseCode":"4035414","responseMessage":"Insufficient Funds"}`)

	result := snapcodes.DecodeJSON(body, snapcodes.Context{From: snapcodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := snapcodes.NextStep(result); next.Step {
	case snapcodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case snapcodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case snapcodes.StepWait, snapcodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// failed transaction insufficient_funds
	// new_attempt
	// Saldo atau limit kartu Anda tidak cukup untuk transaksi ini. Isi saldo, atau gunakan metode pembayaran lain.
}
