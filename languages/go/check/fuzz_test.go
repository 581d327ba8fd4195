package check

import (
	"encoding/json"
	"testing"

	codes "example.org/payment-codes/languages/go/runtime"
)

// FuzzDecode reads anything. Nothing panics, what is not known claims nothing, and every number type says the same.
func FuzzDecode(f *testing.F) {
	for _, one := range cases(f) {
		if data, err := json.Marshal(one.body); err == nil {
			f.Add(data, string(one.context.From), one.context.HTTPStatus, string(one.context.Space), one.context.Service)
		}
	}
	f.Add([]byte(`{"responseCode":"2005400"`), "call", 0, "", "")
	f.Fuzz(func(t *testing.T, body []byte, from string, status int, space, service string) {
		context := codes.Context{From: codes.Origin(from), HTTPStatus: status, Space: codes.Space(space), Service: service}
		result := codes.DecodeJSON(body, context)
		expectSafe(t, result)
		var value any
		if json.Unmarshal(body, &value) == nil {
			expectSame(t, result, codes.Decode(value, context))
		}
		payment, _ := codes.Advance(codes.NewPayment(), result)
		if payment.IsDamaged() {
			t.Error("a payment is damaged after a message")
		}
		var stored codes.Payment
		if json.Unmarshal(body, &stored) == nil {
			changed, next := codes.Advance(stored, result)
			if stored.IsDamaged() && (next.Step != codes.StepReview || text(t, changed) != text(t, stored)) {
				t.Error("something follows from a damaged payment")
			}
		}
	})
}

// expectSafe checks what holds for every result.
func expectSafe(t *testing.T, result codes.Result) {
	t.Helper()
	if !result.IsKnown() && result.Outcome() == codes.OutcomeSuccess && result.Why() != codes.WhyAmbiguous {
		t.Errorf("what is not known is a success: %s", text(t, result))
	}
	if result.From() == codes.FromNotification && result.Confirm() == "" {
		t.Errorf("a notification that nobody verified is believed: %s", text(t, result))
	}
	step := codes.NextStep(result)
	if step.Step == codes.StepNone {
		t.Error("a result has no step")
	}
	if result.Outcome() == codes.OutcomeUnknown && (step.Step == codes.StepFulfil || step.Step == codes.StepNewAttempt) {
		t.Errorf("an unknown result leads to %s", step.Step)
	}
	for locale, message := range messages {
		if message(result).Customer == "" {
			t.Errorf("a result has no text for the customer in %s: %s", locale, text(t, result))
		}
	}
	for _, item := range result.Items() {
		expectSafe(t, item)
	}
}

func expectSame(t *testing.T, a, b codes.Result) {
	t.Helper()
	if one, other := text(t, a), text(t, b); one != other {
		t.Errorf("the same body is read as\n%s\nand\n%s", one, other)
	}
}

func text(t *testing.T, value any) string {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
