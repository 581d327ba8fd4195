// Code generated from the catalog; DO NOT EDIT.

package oycodes

import (
	"math/big"
	"strings"
)

// decimal is an amount without rounding: units divided by ten to the power of scale.
type decimal struct {
	units *big.Int
	scale int
}

// parseDecimal reads digits, with at most six after a point; anything else, also a sign or an exponent, is no amount.
func parseDecimal(text string) (decimal, bool) {
	whole, fraction, hasPoint := strings.Cut(text, ".")
	if !isDigits(whole, 20) || (hasPoint && !isDigits(fraction, 6)) {
		return decimal{}, false
	}
	units, ok := new(big.Int).SetString(whole+fraction, 10)
	return decimal{units, len(fraction)}, ok
}

func isDigits(text string, most int) bool {
	if text == "" || len(text) > most {
		return false
	}
	for _, digit := range []byte(text) {
		if digit < '0' || digit > '9' {
			return false
		}
	}
	return true
}

// at gives the units at another scale, which is not smaller than its own.
func (d decimal) at(scale int) *big.Int {
	factor := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale-d.scale)), nil)
	return factor.Mul(factor, d.units)
}

// compare gives -1, 0 or 1.
func (d decimal) compare(other decimal) int {
	scale := d.scale
	if other.scale > scale {
		scale = other.scale
	}
	return d.at(scale).Cmp(other.at(scale))
}

// String writes the digits, with all of the scale after the point.
func (d decimal) String() string {
	digits := d.units.String()
	if d.scale == 0 {
		return digits
	}
	if missing := d.scale + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - d.scale
	return digits[:point] + "." + digits[point:]
}

// SameAmount compares two amounts, however they are written: "10000" equals "10000.00". Both are decimal texts in whole
// units of the currency, as providers write them in bodies (rupiah, not sen); convert amounts kept in the smallest unit
// first. Compare the currency separately. What is empty or no amount is equal to nothing, also not to itself.
func SameAmount(a, b string) bool {
	one, isOne := parseDecimal(a)
	other, isOther := parseDecimal(b)
	return isOne && isOther && one.compare(other) == 0
}
