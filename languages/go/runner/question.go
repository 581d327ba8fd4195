package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	codes "example.org/payment-codes/languages/go/runtime"
)

// question is a line of the vectors, whatever it asks.
type question struct {
	ID   string `json:"id"`
	Call string `json:"call"`
	message

	Space      codes.Space     `json:"space"`
	Code       string          `json:"code"`
	Qualifiers json.RawMessage `json:"qualifiers"`
	Pattern    string          `json:"pattern"`
	Service    string          `json:"service"`

	Payment  *codes.Payment       `json:"payment"`
	Refund   bool                 `json:"refund"`
	Do       []deed               `json:"do"`
	Payments []codes.OrderPayment `json:"payments"`
	Attempts []codes.Attempt      `json:"attempts"`
	Options  struct {
		Split    bool   `json:"split"`
		Reusable bool   `json:"reusable"`
		Asked    string `json:"asked"`
	} `json:"options"`

	A any `json:"a"`
	B any `json:"b"`
}

// message is a body with its context; without a body, there was no response.
type message struct {
	Body    json.RawMessage `json:"body"`
	Context json.RawMessage `json:"context"`
}

// deed is what happens to a payment.
type deed struct {
	Advance *message `json:"advance"`
	Done    *string  `json:"done"`
	Decided *struct {
		State codes.State `json:"state"`
		Seen  struct {
			IDs   *codes.IDs   `json:"ids"`
			Money *codes.Money `json:"money"`
		} `json:"seen"`
	} `json:"decided"`
}

func (q *question) answer() (any, error) {
	switch q.Call {
	case "decode":
		return q.decoded()
	case "lookup":
		return q.found(), nil
	case "parse":
		if parts, ok := codes.Parse(q.Space, q.Code); ok {
			return parts, nil
		}
		return nil, nil
	case "compose":
		if code, err := codes.Compose(q.Pattern, q.Service); err == nil {
			return code, nil
		}
		return nil, nil
	case "payment":
		return q.history()
	case "order":
		return q.order(), nil
	case "attempt":
		result, err := q.read()
		return codes.AttemptOf(q.Attempts, result, codes.AttemptOptions{Reusable: q.Options.Reusable, Asked: q.Options.Asked}), err
	case "sameAmount":
		// Only texts are amounts.
		a, _ := q.A.(string)
		b, _ := q.B.(string)
		return codes.SameAmount(a, b), nil
	}
	return nil, fmt.Errorf("a call %q is not known", q.Call)
}

// read decodes a body as bytes and as what other programs parse it to: all have to say the same.
func (m *message) read() (codes.Result, error) {
	context := contextOf(m.Context)
	if m.Body == nil {
		return codes.Decode(nil, context), nil
	}
	result := codes.DecodeJSON(m.Body, context)
	var floats any
	if err := json.Unmarshal(m.Body, &floats); err == nil && !isSame(result, codes.Decode(floats, context)) {
		return result, errors.New("the result of a body differs with the type of its numbers")
	}
	return result, nil
}

func isSame(a, b codes.Result) bool {
	one, _ := json.Marshal(a)
	other, _ := json.Marshal(b)
	return bytes.Equal(one, other)
}

// contextOf reads what is known of a type that can hold it; anything else is not known.
func contextOf(data json.RawMessage) codes.Context {
	known := objectIn(data)
	verified, _ := known["verified"].(bool)
	return codes.Context{
		From:       codes.Origin(textIn(known, "from")),
		Verified:   verified,
		HTTPStatus: statusIn(known["httpStatus"]),
		Space:      codes.Space(textIn(known, "space")),
		Family:     textIn(known, "family"),
		Network:    codes.Network(textIn(known, "network")),
		Service:    textIn(known, "service"),
		Kind:       codes.Kind(textIn(known, "kind")),
	}
}

func objectIn(data json.RawMessage) map[string]any {
	var known map[string]any
	_ = json.Unmarshal(data, &known)
	return known
}

func textIn(of map[string]any, name string) string {
	text, _ := of[name].(string)
	return text
}

func statusIn(value any) int {
	switch status := value.(type) {
	case float64:
		if status == float64(int(status)) {
			return int(status)
		}
	case string:
		if number, err := strconv.Atoi(status); err == nil && strconv.Itoa(number) == status {
			return number
		}
	}
	return 0
}

func (q *question) decoded() (any, error) {
	result, err := q.read()
	if logged := result.LogValue().Group(); len(logged) != len(codes.LogFields(result)) {
		err = errors.New("a result is logged with other fields than those it has")
	}
	said := map[string]codes.Message{}
	for locale, message := range messages {
		said[locale] = message(result)
	}
	return map[string]any{
		"result":   result,
		"step":     codes.NextStep(result),
		"messages": said,
		"log":      codes.LogFields(result),
		"labels":   codes.MetricLabels(result),
	}, err
}

func (q *question) found() any {
	known := objectIn(q.Qualifiers)
	entries := codes.Lookup(q.Space, q.Code, codes.Qualifiers{
		Network: codes.Network(textIn(known, "network")),
		Service: textIn(known, "service"),
		Kind:    codes.Kind(textIn(known, "kind")),
		From:    codes.Origin(textIn(known, "from")),
	})
	said := map[string][]codes.Message{}
	for locale, message := range messages {
		said[locale] = []codes.Message{}
		for _, entry := range entries {
			said[locale] = append(said[locale], message(entry))
		}
	}
	return map[string]any{"entries": append([]codes.Entry{}, entries...), "messages": said}
}

// state is a payment with what to do.
type state struct {
	Payment codes.Payment `json:"payment"`
	Next    codes.Step    `json:"next"`
}

func (q *question) history() (any, error) {
	payment := codes.NewPayment()
	switch {
	case q.Payment != nil:
		payment = *q.Payment
	case q.Refund:
		payment = codes.NewRefund()
	}
	states := []state{}
	for at := range q.Do {
		next, err := q.Do[at].after(payment)
		if err != nil {
			return nil, err
		}
		if payment, err = stored(next.Payment); err != nil {
			return nil, err
		}
		states = append(states, next)
	}
	return states, nil
}

// stored writes and reads a payment, as programs do between two messages.
func stored(payment codes.Payment) (codes.Payment, error) {
	var read codes.Payment
	written, err := json.Marshal(payment)
	if err == nil {
		err = json.Unmarshal(written, &read)
	}
	again, _ := json.Marshal(read)
	if err == nil && !bytes.Equal(written, again) {
		err = fmt.Errorf("a payment changes when it is stored: %s becomes %s", written, again)
	}
	return read, err
}

func (d *deed) after(payment codes.Payment) (state, error) {
	switch {
	case d.Advance != nil:
		result, err := d.Advance.read()
		changed, next := codes.Advance(payment, result)
		return state{changed, next}, err
	case d.Done != nil:
		payment = codes.Done(payment, *d.Done)
	case d.Decided != nil:
		payment = codes.Decided(payment, d.Decided.State, codes.Seen(d.Decided.Seen))
	}
	if payment.IsDamaged() {
		return state{payment, codes.Step{Step: codes.StepReview, Who: codes.ActorIntegrator}}, nil
	}
	if len(payment.Due) == 0 {
		return state{payment, codes.Step{}}, nil
	}
	return state{payment, payment.Due[0]}, nil
}

func (q *question) order() any {
	options := codes.OrderOptions{Split: q.Options.Split}
	next := map[string]codes.Step{}
	for _, one := range q.Payments {
		next[one.ID] = codes.NextOf(q.Payments, one.ID, options)
	}
	return map[string]any{"order": codes.OrderOf(q.Payments, options), "next": next}
}

// messages are the functions of the packages of texts, by language.
var messages = map[string]func(codes.Described) codes.Message{}
