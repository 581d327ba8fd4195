// Code generated from the catalog; DO NOT EDIT.

package danacodes_test

import (
	"fmt"

	danacodes "example.org/payment-codes/packages/dana-codes/go"
	"example.org/payment-codes/packages/dana-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"responseCode":"4035814","responseMessage":"Insufficient Funds"}`)

	result := danacodes.DecodeJSON(body, danacodes.Context{From: danacodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := danacodes.NextStep(result); next.Step {
	case danacodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case danacodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case danacodes.StepWait, danacodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// failed transaction merchant_insufficient_balance
	// repeat
	// Pengembalian dana atau pembatalan Anda sedang kami proses. Hasilnya akan kami konfirmasi.
}
