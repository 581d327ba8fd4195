// Code generated from the catalog; DO NOT EDIT.

package midtranscodes_test

import (
	"fmt"

	midtranscodes "example.org/payment-codes/packages/midtrans-codes/go"
	"example.org/payment-codes/packages/midtrans-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"status_code":"406","status_message":"order_id has been paid and utilized, please use another order ID"}`)

	result := midtranscodes.DecodeJSON(body, midtranscodes.Context{From: midtranscodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := midtranscodes.NextStep(result); next.Step {
	case midtranscodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case midtranscodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case midtranscodes.StepWait, midtranscodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// rejected request duplicate_reference
	// ask_status before anything else
	// Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.
}
