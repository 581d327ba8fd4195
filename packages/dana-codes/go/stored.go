// Code generated from the catalog; DO NOT EDIT.

package danacodes

import (
	"bytes"
	"encoding/json"
	"sort"
)

// Payments as they are stored. What is stored may be damaged, or come from a later version.

// UnmarshalJSON reads a stored payment. What is not one, is damaged: IsDamaged tells it, nothing is concluded from it, and
// it is written as it was read, for a person to repair. An error only if the data is not JSON at all.
func (p *Payment) UnmarshalJSON(data []byte) error {
	read, ok := readPayment(data)
	if !ok {
		read = Payment{damaged: bytes.Clone(data)}
	}
	*p = read
	return nil
}

func readPayment(data []byte) (Payment, bool) {
	var read Payment
	properties, ok := readObject(data)
	if !ok {
		return read, false
	}
	isSeen := map[string]bool{}
	for _, one := range properties {
		isSeen[one.key] = true
		if !read.take(one) {
			return read, false
		}
	}
	for _, name := range []string{"version", "state", "attention", "doubt", "closed", "due", "given"} {
		if !isSeen[name] {
			return read, false
		}
	}
	return read, read.isValid()
}

// take reads one property; false if it damages the payment.
func (p *Payment) take(one rawProperty) bool {
	switch one.key {
	case "version":
		number, ok := numberOf(json.Number(one.value))
		p.Version = int64(number)
		return ok && number >= 0 && number <= maxSafe && number == float64(p.Version)
	case "state":
		return readText(one.value, &p.State)
	case "attention":
		return isNull(one.value) || (readTexts(one.value, &p.Attention) && len(p.Attention) == 2)
	case "doubt":
		return isNull(one.value) || (readText(one.value, &p.Doubt) && p.Doubt != "")
	case "closed":
		p.Closed = string(one.value) == "true"
		return p.Closed || string(one.value) == "false"
	case "given":
		return readTexts(one.value, &p.Given)
	case "due":
		return p.takeDue(one.value)
	case "refund":
		p.Refund = string(one.value) == "true"
		return p.Refund
	}
	if p.Rest == nil {
		p.Rest = map[string]json.RawMessage{}
	}
	p.Rest[one.key] = one.value
	return true
}

func (p *Payment) takeDue(data json.RawMessage) bool {
	var steps []json.RawMessage
	if !isList(data) || json.Unmarshal(data, &steps) != nil {
		return false
	}
	for _, step := range steps {
		read, ok := readStep(step)
		if !ok {
			return false
		}
		p.Due = append(p.Due, read)
	}
	return true
}

// readStep reads a stored step; false if it is none.
func readStep(data []byte) (Step, bool) {
	var read Step
	properties, ok := readObject(data)
	if !ok {
		return read, false
	}
	hasKey, isSound := false, true
	for _, one := range properties {
		isTaken := false
		switch one.key {
		case "step":
			isTaken = readText(one.value, &read.Step)
			isSound = isSound && isTaken
		case "key":
			isTaken = readText(one.value, &read.Key)
			hasKey = true
			isSound = isSound && isTaken
		case "check":
			isTaken = readWhole(one.value, &read.Check)
		case "who":
			isTaken = readText(one.value, &read.Who)
		case "after":
			isTaken = readText(one.value, &read.After)
		case "change":
			isTaken = readText(one.value, &read.Change)
		case "reference":
			isTaken = readText(one.value, &read.Reference)
		case "reuse":
			isTaken = readText(one.value, &read.Reuse)
		case "ids":
			isTaken = readWhole(one.value, &read.IDs)
			isSound = isSound && areTexts(one.value)
		case "money":
			isTaken = readWhole(one.value, &read.Money)
			isSound = isSound && areTexts(one.value)
		}
		if !isTaken {
			read.rest = append(read.rest, one)
		}
	}
	return read, isSound && read.Step != "" && hasKey == read.isKeyed()
}

// readWhole reads an object of which every property is known; false if anything would be lost.
func readWhole[Value any](data json.RawMessage, to **Value) bool {
	var read *Value
	if json.Unmarshal(data, &read) != nil || read == nil {
		return false
	}
	*to = read
	again, err := json.Marshal(read)
	return err == nil && sameJSON(data, again)
}

// sameJSON compares two values, whatever the order of properties is.
func sameJSON(a, b []byte) bool {
	var one, other any
	if json.Unmarshal(a, &one) != nil || json.Unmarshal(b, &other) != nil {
		return false
	}
	first, _ := json.Marshal(one)
	second, _ := json.Marshal(other)
	return bytes.Equal(first, second)
}

// areTexts tells whether a value is an object or list of texts.
func areTexts(data json.RawMessage) bool {
	var value any
	if json.Unmarshal(data, &value) != nil {
		return false
	}
	switch holder := value.(type) {
	case map[string]any:
		for _, one := range holder {
			if _, isText := one.(string); !isText {
				return false
			}
		}
		return true
	case []any:
		for _, one := range holder {
			if _, isText := one.(string); !isText {
				return false
			}
		}
		return true
	}
	return false
}

func isNull(data json.RawMessage) bool {
	return string(data) == "null"
}

func isList(data json.RawMessage) bool {
	return len(data) > 0 && data[0] == '['
}

func readText[Text ~string](data json.RawMessage, to *Text) bool {
	if len(data) == 0 || data[0] != '"' {
		return false
	}
	var read string
	err := json.Unmarshal(data, &read)
	*to = Text(read)
	return err == nil
}

func readTexts[Text ~string](data json.RawMessage, to *[]Text) bool {
	var items []json.RawMessage
	if !isList(data) || json.Unmarshal(data, &items) != nil {
		return false
	}
	read := make([]Text, len(items))
	for at, item := range items {
		if !readText(item, &read[at]) {
			return false
		}
	}
	*to = read
	return true
}

// readObject reads the properties of an object, in their order; of a name that stands twice, the last value.
func readObject(data []byte) ([]rawProperty, bool) {
	if trimmed := bytes.TrimLeft(data, " \t\r\n"); len(trimmed) == 0 || trimmed[0] != '{' {
		return nil, false
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	if _, err := decoder.Token(); err != nil {
		return nil, false
	}
	var properties []rawProperty
	places := map[string]int{}
	for decoder.More() {
		token, err := decoder.Token()
		key, isText := token.(string)
		var value json.RawMessage
		if err != nil || !isText || decoder.Decode(&value) != nil {
			return nil, false
		}
		if at, isKnown := places[key]; isKnown {
			properties[at].value = value
			continue
		}
		places[key] = len(properties)
		properties = append(properties, rawProperty{key, value})
	}
	return properties, true
}

// MarshalJSON writes the payment as it is stored; a damaged one as it was read.
func (p Payment) MarshalJSON() ([]byte, error) {
	if p.damaged != nil {
		return p.damaged, nil
	}
	to := object{
		{"version", p.Version},
		{"state", string(p.State)},
		{"attention", nil},
		{"doubt", orNull(p.Doubt)},
		{"closed", p.Closed},
		{"due", append([]Step{}, p.Due...)},
		{"given", append([]string{}, p.Given...)},
	}
	if len(p.Attention) > 0 {
		to.set("attention", p.Attention)
	}
	to.flag("refund", p.Refund)
	names := make([]string, 0, len(p.Rest))
	for name := range p.Rest {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		to.set(name, p.Rest[name])
	}
	return to.MarshalJSON()
}
