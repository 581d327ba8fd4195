// Code generated from the catalog; DO NOT EDIT.

package digiflazzcodes_test

import (
	"fmt"

	digiflazzcodes "example.org/payment-codes/packages/digiflazz-codes/go"
	"example.org/payment-codes/packages/digiflazz-codes/go/messages/id"
)

func Example() {
	// The response of the provider, as it was received.
	body := []byte(`{"data":{"ref_id":"some1d","message":"Nomor Tujuan Salah","status":"Gagal","rc":"54","price":25000}}`)

	result := digiflazzcodes.DecodeJSON(body, digiflazzcodes.Context{From: digiflazzcodes.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := digiflazzcodes.NextStep(result); next.Step {
	case digiflazzcodes.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case digiflazzcodes.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case digiflazzcodes.StepWait, digiflazzcodes.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(id.Customer(result))

	// Output:
	// failed transaction account_not_found
	// new_attempt
	// Nomor tujuan salah. Periksa nomornya, lalu masukkan kembali.
}
