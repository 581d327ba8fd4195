// Code generated from the catalog; DO NOT EDIT.

package klikoocodes

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// Values of a parsed body. They are what encoding/json makes of JSON: map[string]any, []any, string, bool, nil, and
// numbers as float64, json.Number or any integer type. A value of another type is there, but says nothing.

// valueAt follows a path through objects and lists; nil where there is nothing.
func valueAt(body any, path []string) any {
	for _, key := range path {
		switch holder := body.(type) {
		case map[string]any:
			body = holder[key]
		case []any:
			index, ok := listIndex(key)
			if !ok || index >= len(holder) {
				return nil
			}
			body = holder[index]
		default:
			return nil
		}
	}
	return body
}

// listIndex reads the position of an item, written without zeros in front.
func listIndex(key string) (int, bool) {
	if key == "" || len(key) > 9 || (key[0] == '0' && len(key) > 1) {
		return 0, false
	}
	index := 0
	for _, digit := range []byte(key) {
		if digit < '0' || digit > '9' {
			return 0, false
		}
		index = index*10 + int(digit-'0')
	}
	return index, true
}

// isEmpty tells whether a field is missing, null or the empty string.
func isEmpty(value any) bool {
	if value == nil {
		return true
	}
	text, ok := value.(string)
	return ok && text == ""
}

// numberOf reads a number as JavaScript does, so that every language says the same about a body.
func numberOf(value any) (float64, bool) {
	switch number := value.(type) {
	case float64:
		return number, true
	case json.Number:
		parsed, err := strconv.ParseFloat(string(number), 64)
		// Beyond what a float holds is infinite; what is no JSON number is none.
		return parsed, isJSONNumber(string(number)) && (err == nil || math.IsInf(parsed, 0))
	case int:
		return float64(number), true
	case int64:
		return float64(number), true
	case int32:
		return float64(number), true
	case int16:
		return float64(number), true
	case int8:
		return float64(number), true
	case uint:
		return float64(number), true
	case uint64:
		return float64(number), true
	case uint32:
		return float64(number), true
	case uint16:
		return float64(number), true
	case uint8:
		return float64(number), true
	case float32:
		return float64(number), true
	}
	return 0, false
}

// isJSONNumber keeps out what only Go reads as a number, such as "Inf" or "0x1p2".
func isJSONNumber(text string) bool {
	return text != "" && strings.Trim(text, "0123456789+-.eE") == ""
}

const maxSafe = 1<<53 - 1

// codeText gives the text that a value is as a code: a text itself, a whole number that floats hold exactly, a boolean.
func codeText(value any) (string, bool) {
	switch known := value.(type) {
	case string:
		return known, true
	case bool:
		return strconv.FormatBool(known), true
	}
	number, ok := numberOf(value)
	if !ok || number != math.Trunc(number) || math.Abs(number) > maxSafe {
		return "", false
	}
	return strconv.FormatInt(int64(number), 10), true
}

// scalarText gives the text of a string, number or boolean.
func scalarText(value any) (string, bool) {
	switch known := value.(type) {
	case string:
		return known, true
	case bool:
		return strconv.FormatBool(known), true
	}
	number, ok := numberOf(value)
	if !ok {
		return "", false
	}
	return numberText(number), true
}

// factText gives an id or amount as it arrived: the text of a finite number, or a text that is not too long.
func factText(value any) (string, bool) {
	if text, ok := value.(string); ok {
		return text, text != "" && len(text) <= 3*maxFact && unitsIn(text) <= maxFact
	}
	number, ok := numberOf(value)
	if !ok || math.IsInf(number, 0) || math.IsNaN(number) {
		return "", false
	}
	return numberText(number), true
}

// maxFact: longer values are not ids; logs and databases may not be able to store them.
const maxFact = 256

// numberText writes a number as JavaScript does.
func numberText(number float64) string {
	size := math.Abs(number)
	switch {
	case number == 0:
		return "0"
	case math.IsNaN(number):
		return "NaN"
	case math.IsInf(number, 0):
		if number < 0 {
			return "-Infinity"
		}
		return "Infinity"
	case size >= 1e-6 && size < 1e21:
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	text := strconv.FormatFloat(number, 'e', -1, 64)
	// Go writes at least two digits of the exponent.
	mantissa, exponent, _ := strings.Cut(text, "e")
	return mantissa + "e" + exponent[:1] + strings.TrimLeft(exponent[1:], "0")
}
