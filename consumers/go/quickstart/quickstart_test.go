package quickstart_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/payments/quickstart"
)

func ExampleWhatHappened() {
	answer := quickstart.WhatHappened([]byte(`{"responseCode": "4034314", "responseMessage": "Insufficient Funds"}`))
	fmt.Println(answer.Outcome, answer.Step)
	// Output: failed new_attempt
}

func TestTheCustomerIsNotToldOfLackOfFunds(t *testing.T) {
	answer := quickstart.WhatHappened([]byte(`{"responseCode": "4034314"}`))
	if answer.Customer == "" || strings.Contains(strings.ToLower(answer.Customer), "saldo") {
		t.Errorf("the customer reads %q", answer.Customer)
	}
}

func TestWhatIsNotKnownIsNeitherSuccessNorFailure(t *testing.T) {
	want := quickstart.Answer{Outcome: "unknown", Scope: "transaction", Step: "ask_status"}
	for _, body := range []string{
		`{"responseCode": "5044300", "responseMessage": "Timeout"}`,
		`{"responseCode": "4994399"}`,
		`{"responseCode": "2004300\n"}`,
		`{"responseCode": "٢٠٠٤٣٠٠"}`,
		`{"responseCode": ["2004300"]}`,
		`{}`,
		`null`,
		`<html>`,
		``,
	} {
		got := quickstart.WhatHappened([]byte(body))
		got.Customer = ""
		if got != want {
			t.Errorf("%s is %+v, want %+v", body, got, want)
		}
	}
}

func TestAnAnsweredStatusQueryIsNoPayment(t *testing.T) {
	got := quickstart.WhatHappened([]byte(`{"responseCode": "2005300"}`))
	if got.Scope != "request" || got.Outcome != "success" {
		t.Errorf("it is %+v, want success of the request", got)
	}
}

func TestGeneratedTypesReadCodesAndFieldsOfTomorrow(t *testing.T) {
	if !quickstart.IsLackOfFunds([]byte(`{"responseCode": "4034314", "fee": {"by": null}}`)) {
		t.Error("a lack of funds is not seen")
	}
	if quickstart.IsLackOfFunds([]byte(`{"responseCode": "4994399", "latestTransactionStatus": "42"}`)) {
		t.Error("a code of tomorrow is a lack of funds")
	}
}
