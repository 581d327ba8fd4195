// Code generated from the catalog; DO NOT EDIT.

package dokucodes_test

import (
	"fmt"

	dokucodes "example.org/payment-codes/packages/doku-codes/go"
	"example.org/payment-codes/packages/doku-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"responseCode":"4034314","responseMessage":"Insufficient Funds"}`)

	result := dokucodes.DecodeJSON(body, dokucodes.Context{From: dokucodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := dokucodes.NextStep(result); next.Step {
	case dokucodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case dokucodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case dokucodes.StepWait, dokucodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// failed transaction merchant_insufficient_balance
	// new_attempt
	// Transaksi Anda tidak dapat diselesaikan. Silakan hubungi kami bila perlu bantuan.
}
