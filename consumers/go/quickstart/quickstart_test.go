package quickstart_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"example.com/payments/quickstart"
)

var folder = filepath.Join(os.Getenv("PACKAGES"), "doku-codes")

func ExampleWhatHappened() {
	advice, err := quickstart.WhatHappened(folder, []byte(`{"responseCode": "4034314", "responseMessage": "Insufficient Funds"}`))
	fmt.Println(advice.Name, advice.Outcome, err)
	// Output: INSUFFICIENT_FUNDS failed <nil>
}

func TestWhatHappened(t *testing.T) {
	tests := map[string]quickstart.Advice{
		`{"responseCode": "4994399"}`:   {Scope: "transaction", Outcome: "unknown", Retry: "check_status_first"},
		`{"responseCode": "4034314\n"}`: {Scope: "transaction", Outcome: "unknown", Retry: "check_status_first"},
		`{"responseMessage": "none"}`:   {Scope: "transaction", Outcome: "unknown", Retry: "check_status_first"},
	}
	for body, want := range tests {
		if got, err := quickstart.WhatHappened(folder, []byte(body)); got != want || err != nil {
			t.Errorf("%s is %+v (%v), want %+v", body, got, err, want)
		}
	}
	if got, err := quickstart.WhatHappened(folder, []byte("<html>")); got.Outcome != "unknown" || err == nil {
		t.Errorf("HTML is %+v (%v), want unknown and an error", got, err)
	}
}
