package check

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"math"
	"strings"
	"sync"
	"testing"
	"time"

	codes "example.org/payment-codes/languages/go/runtime"
)

// What a program may hand over by mistake carries no code, and never makes anything panic.
func TestNoBody(t *testing.T) {
	cyclic := map[string]any{"responseCode": map[string]any{}}
	cyclic["responseCode"].(map[string]any)["self"] = cyclic
	deep := any("end")
	for depth := 0; depth < 200_000; depth++ {
		deep = []any{map[string]any{"error": deep}}
	}
	for name, body := range map[string]any{
		"nothing":       nil,
		"a text":        `{"responseCode":"2005400"}`,
		"bytes":         []byte(`{"responseCode":"2005400"}`),
		"raw JSON":      json.RawMessage(`{"responseCode":"2005400"}`),
		"a struct":      struct{ ResponseCode string }{"2005400"},
		"a typed map":   map[string]string{"responseCode": "2005400"},
		"a nil map":     map[string]any(nil),
		"a function":    func() {},
		"a channel":     make(chan int),
		"not a number":  math.NaN(),
		"infinite":      math.Inf(1),
		"no number":     json.Number("0x10"),
		"a pointer":     new(any),
		"a cyclic map":  cyclic,
		"deep":          deep,
		"a list of nil": []any{nil, nil},
		"odd values": map[string]any{
			"responseCode": func() {}, "transaction_status": []string{"settlement"}, "status": math.NaN(), "error_code": new(int),
		},
	} {
		for _, from := range []codes.Origin{"", codes.FromCall, codes.FromStatus, codes.FromNotification} {
			result := codes.Decode(body, codes.Context{From: from})
			if result.IsKnown() {
				t.Errorf("%s carries a code: %s", name, text(t, result))
			}
			expectSafe(t, result)
		}
	}
}

// Bytes that are no JSON, or more than one value, carry no code; of a name that stands twice, the last value counts.
func TestJSON(t *testing.T) {
	for _, one := range cases(t) {
		data, err := json.Marshal(one.body)
		if err != nil {
			t.Fatal(err)
		}
		expected := codes.Decode(one.body, one.context)
		expectSame(t, codes.DecodeJSON(data, one.context), expected)
		expectSame(t, codes.DecodeJSON(append([]byte(" \n"), append(data, ' ', '\n')...), one.context), expected)
		for _, broken := range [][]byte{data[:len(data)-1], append(data, '{'), append([]byte("\ufeff"), data...)} {
			if result := codes.DecodeJSON(broken, one.context); len(broken) > 1 && json.Valid(broken) == result.IsKnown() && result.IsKnown() {
				t.Errorf("%s: broken JSON has a code", one.name)
			}
		}
		if data[0] == '{' && len(data) > 2 {
			twice := append([]byte(`{`), bytes.Repeat(append(data[1:len(data)-1:len(data)-1], ','), 2)...)
			twice[len(twice)-1] = '}'
			expectSame(t, codes.DecodeJSON(twice, one.context), expected)
		}
	}
	if result := codes.DecodeJSON([]byte(strings.Repeat("[", 1_000_000)), codes.Context{}); result.IsKnown() {
		t.Error("what is too deep has a code")
	}
}

// Whole numbers of any type, and those written with a point, are read alike.
func TestNumbers(t *testing.T) {
	for _, one := range cases(t) {
		object, ok := one.body.(map[string]any)
		if !ok {
			continue
		}
		for name, value := range object {
			number, ok := value.(float64)
			if !ok || number != math.Trunc(number) || math.Abs(number) > 1<<31 {
				continue
			}
			expected := codes.Decode(object, one.context)
			for _, other := range []any{int(number), int64(number), json.Number(text(t, int(number)) + ".0"), json.Number(text(t, int(number)))} {
				changed := map[string]any{}
				for key, own := range object {
					changed[key] = own
				}
				changed[name] = other
				expectSame(t, codes.Decode(changed, one.context), expected)
			}
		}
	}
}

// The zero value is the result of no body.
func TestZero(t *testing.T) {
	var zero codes.Result
	expectSame(t, zero, codes.Decode(nil, codes.Context{}))
	if zero.IsKnown() || zero.Outcome() != codes.OutcomeUnknown || zero.Retry() != codes.RetryCheckStatusFirst {
		t.Errorf("the zero value claims something: %s", text(t, zero))
	}
	if step := codes.NextStep(zero); step.Step != codes.StepAskStatus {
		t.Errorf("the zero value leads to %s", step.Step)
	}
	var entry codes.Entry
	if entry.Outcome() != codes.OutcomeUnknown || entry.Name() != "" {
		t.Error("the zero entry claims something")
	}
	for locale, message := range messages {
		if message(entry) != message(zero) || message(nil) != message(zero) {
			t.Errorf("what is nothing has other texts in %s", locale)
		}
	}
	var payment codes.Payment
	if _, next := codes.Advance(payment, zero); !payment.IsDamaged() || next.Step != codes.StepReview {
		t.Error("the zero payment is not damaged")
	}
	var step codes.Step
	if written := text(t, step); written != "null" {
		t.Errorf("nothing to do is written as %s", written)
	}
}

// What a result says can be asked for by itself.
func TestFields(t *testing.T) {
	for _, one := range cases(t) {
		result := codes.Decode(one.body, one.context)
		var said struct {
			Outcome     codes.Outcome
			Reason      codes.Reason
			StatusCheck *codes.StatusCheck
		}
		if err := json.Unmarshal([]byte(text(t, result)), &said); err != nil {
			t.Fatal(err)
		}
		check, isThere := result.StatusCheck()
		if isThere != (said.StatusCheck != nil) || (isThere && check != *said.StatusCheck) {
			t.Errorf("%s: the status is asked for by %v, and written as %v", one.name, check, said.StatusCheck)
		}
		if result.Outcome() != said.Outcome || result.Reason() != said.Reason {
			t.Errorf("%s: %s, %s", one.name, result.Outcome(), result.Reason())
		}
	}
}

// What somebody gets of a result is their own.
func TestOwn(t *testing.T) {
	for _, one := range cases(t) {
		result := codes.Decode(one.body, one.context)
		before := text(t, result)
		result.Params()["added"] = "x"
		step := codes.NextStep(result)
		if step.Check != nil {
			step.Check.Service = "changed"
		}
		payment, _ := codes.Advance(codes.NewPayment(), result)
		for at := range payment.Due {
			if check := payment.Due[at].Check; check != nil {
				check.Service = "changed"
			}
		}
		for _, found := range result.Codes() {
			if len(found.Entries) > 0 {
				found.Entries[0] = codes.Entry{}
			}
		}
		if after := text(t, codes.Decode(one.body, one.context)); after != before || text(t, result) != before {
			t.Fatalf("%s: a caller changed a result", one.name)
		}
	}
}

// Many read at once, also where nothing was read before.
func TestTogether(t *testing.T) {
	all := cases(t)
	var group sync.WaitGroup
	said := make([][]string, 8)
	for worker := range said {
		group.Add(1)
		go func(worker int) {
			defer group.Done()
			for _, one := range all {
				result := codes.Decode(one.body, one.context)
				written, _ := json.Marshal(result)
				said[worker] = append(said[worker], string(written))
				for _, message := range messages {
					message(result)
				}
			}
		}(worker)
	}
	group.Wait()
	for worker := range said {
		for at := range said[worker] {
			if said[worker][at] != said[0][at] {
				t.Fatalf("%s: two readers see two results", all[at].name)
			}
		}
	}
}

// What is logged has no text of a response.
func TestLog(t *testing.T) {
	for _, one := range cases(t) {
		result := codes.Decode(one.body, one.context)
		var log bytes.Buffer
		slog.New(slog.NewJSONHandler(&log, nil)).Info("", "payment", result)
		var line struct {
			Payment map[string]any `json:"payment"`
		}
		if err := json.Unmarshal(log.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		if written, expected := text(t, line.Payment), text(t, codes.LogFields(result)); written != expected {
			t.Fatalf("%s is logged as %s and not as %s", one.name, written, expected)
		}
	}
}

// Bodies that are made to be slow take little time.
func TestSlow(t *testing.T) {
	long := strings.Repeat("a b", 200_000)
	list := make([]any, 100_000)
	for at := range list {
		list[at] = map[string]any{"status": long}
	}
	begin := time.Now()
	for at, one := range cases(t) {
		object, ok := one.body.(map[string]any)
		if !ok || at%10 != 0 {
			continue
		}
		changed := map[string]any{}
		for name, value := range object {
			changed[name] = value
			if _, isText := value.(string); isText && strings.Contains(strings.ToLower(name), "message") {
				changed[name] = long
			}
		}
		changed["payouts"], changed["refunds"], changed["refundHistory"] = list[:2000], list, list
		codes.Decode(changed, one.context)
	}
	if spent := time.Since(begin); spent > 60*time.Second {
		t.Errorf("it took %v", spent)
	}
}
