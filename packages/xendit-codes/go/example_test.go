// Code generated from the catalog; DO NOT EDIT.

package xenditcodes_test

import (
	"fmt"

	xenditcodes "example.org/payment-codes/packages/xendit-codes/go"
	"example.org/payment-codes/packages/xendit-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"error_code":"DUPLICATE_ERROR","message":"A payout with this idempotency key already exists. If you meant to execute a different request, please use another idempotency key."}`)

	result := xenditcodes.DecodeJSON(body, xenditcodes.Context{From: xenditcodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := xenditcodes.NextStep(result); next.Step {
	case xenditcodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case xenditcodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case xenditcodes.StepWait, xenditcodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// rejected request duplicate_request
	// ask_status before anything else
	// Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.
}
