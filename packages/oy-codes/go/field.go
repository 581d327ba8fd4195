// Code generated from the catalog; DO NOT EDIT.

package oycodes

// Fields of a body, and conditions over them.

// field is a dotted path, also split.
type field struct {
	name string
	path []string
}

// condition holds for fields of a body that say the same, mostly one, and the values they may have (none: any value);
// without a field, for where the body comes from.
type condition struct {
	fields []field
	values []string
}

// alternatives are conditions of which one has to hold; mostly there is only one.
type alternatives []condition

// allHold tells whether of each one of its alternatives holds.
func allHold(body any, conditions []alternatives, from Origin) bool {
	for _, some := range conditions {
		if !some.hold(body, from) {
			return false
		}
	}
	return true
}

func (some alternatives) hold(body any, from Origin) bool {
	for index := range some {
		if some[index].holds(body, from) {
			return true
		}
	}
	return false
}

// holds tells whether one of the fields holds one of the values, whatever the others hold.
func (c *condition) holds(body any, from Origin) bool {
	if len(c.fields) == 0 {
		return from != "" && fits(c.values, string(from))
	}
	for index := range c.fields {
		if c.lists(valueAt(body, c.fields[index].path)) {
			return true
		}
	}
	return false
}

// lists tells whether a value is there and one of the values.
func (c *condition) lists(value any) bool {
	if isEmpty(value) {
		return false
	}
	if len(c.values) == 0 {
		return true
	}
	text, ok := scalarText(value)
	return ok && contains(c.values, text)
}

// isAllowed tells whether a field is missing or holds one of the values; where there are no values, it has to be missing.
func (c *condition) isAllowed(body any) bool {
	for index := range c.fields {
		if !isEmpty(valueAt(body, c.fields[index].path)) {
			return len(c.values) > 0 && c.holds(body, "")
		}
	}
	return true
}

// isPositive tells whether a value is a number or a decimal text above zero.
func isPositive(value any) bool {
	var text string
	switch known := value.(type) {
	case string:
		text = known
	default:
		number, ok := numberOf(value)
		if !ok {
			return false
		}
		text = numberText(number)
	}
	amount, ok := parseDecimal(text)
	return ok && amount.units.Sign() > 0
}

// truth tells whether something holds; it is open where fields contradict each other.
type truth uint8

const (
	fails truth = iota
	open
	held
)

// contradiction finds the first condition over fields that contradict each other, where nothing else is in the way of
// conditions; nil where all hold, and where one does not. Without an origin, the body may come from anywhere.
func contradiction(body any, conditions []alternatives, from Origin) *condition {
	var found alternatives
	for _, some := range conditions {
		// One that holds is enough; without it, a contradiction leaves all open.
		best := fails
		for index := range some {
			best = max3(best, some[index].truthIn(body, from))
		}
		if best == fails {
			return nil
		}
		if best == open && found == nil {
			found = some
		}
	}
	for index := range found {
		if found[index].truthIn(body, from) == open {
			return &found[index]
		}
	}
	return nil
}

func max3(a, b truth) truth {
	if a > b {
		return a
	}
	return b
}

// truthIn: one of the fields holds one of the values, and no other of them something else.
func (c *condition) truthIn(body any, from Origin) truth {
	if len(c.fields) == 0 {
		if from == "" || contains(c.values, string(from)) {
			return held
		}
		return fails
	}
	fitting, other := false, false
	for index := range c.fields {
		value := valueAt(body, c.fields[index].path)
		if isEmpty(value) {
			continue
		}
		if c.lists(value) {
			fitting = true
		} else {
			other = true
		}
	}
	switch {
	case !fitting:
		return fails
	case other:
		return open
	}
	return held
}
