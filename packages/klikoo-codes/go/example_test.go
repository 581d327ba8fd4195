// Code generated from the catalog; DO NOT EDIT.

package klikoocodes_test

import (
	"fmt"

	klikoocodes "example.org/payment-codes/packages/klikoo-codes/go"
	"example.org/payment-codes/packages/klikoo-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"response_code":"404027005","response_message":"Transaksi tidak ditemukan"}`)

	result := klikoocodes.DecodeJSON(body, klikoocodes.Context{From: klikoocodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := klikoocodes.NextStep(result); next.Step {
	case klikoocodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case klikoocodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case klikoocodes.StepWait, klikoocodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// unknown transaction transaction_not_found
	// ask_status before anything else
	// Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.
}
