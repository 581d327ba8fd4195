package codes

import (
	"math"
	"strings"
	"testing"
)

// The numbers are those that the fingerprints of the catalog are made with.
func TestFingerprint(t *testing.T) {
	for text, same := range map[string]string{
		"Successful":              "s-u-c c e s s f u l !",
		"İstanbul":                "İ S T A N B U L",
		"😀 paid":                  "😀PAID",
		strings.Repeat("a", 1000): strings.Repeat("A", 1001),
		strings.Repeat("😀", 500):  strings.Repeat("😀", 501),
		" ":                       "",
	} {
		if fingerprint(text) != fingerprint(same) {
			t.Errorf("%.20q and %.20q differ", text, same)
		}
	}
	for text, other := range map[string]string{"\u212a": "K", "é": "e", "paid": "pay"} {
		if fingerprint(text) == fingerprint(other) {
			t.Errorf("%q and %q are the same", text, other)
		}
	}
}

func TestTemplate(t *testing.T) {
	for _, one := range []struct {
		template, message string
		weight            int
		params            map[string]string
	}{
		{"Missing \u0001field\u0001", "missing: amount", 7, map[string]string{"field": "amount"}},
		{"\u0001name\u0001 not found", "Ünï 😀 Not Found.", 8, map[string]string{"name": "Ünï 😀"}},
		{"a \u0001x\u0001 b \u0001y\u0001", "A 1 b (2) \u202e3\u2028", 2, map[string]string{"x": "1", "y": "2)  3"}},
		{"a \u0001x\u0001", "b 1", -1, nil},
		{"\u0001x\u0001", "", 0, map[string]string{}},
	} {
		template := readTemplate(one.template)
		fit, ok := template.match(hear(one.message))
		if ok != (one.weight >= 0) || (ok && fit.weight != one.weight) {
			t.Errorf("%q with %q: %v %d", one.template, one.message, ok, fit.weight)
		}
		for name, value := range one.params {
			if fit.params[name] != value {
				t.Errorf("%q with %q: %q is %q", one.template, one.message, name, fit.params[name])
			}
		}
	}
}

// Numbers are written as JavaScript does.
func TestNumberText(t *testing.T) {
	for number, text := range map[float64]string{
		0: "0", math.Copysign(0, -1): "0", 200: "200", -1.5: "-1.5", 1e20: "100000000000000000000", 1e21: "1e+21",
		1.5e300: "1.5e+300", 1e-6: "0.000001", 1e-7: "1e-7", 123456789012345680000: "123456789012345680000",
	} {
		if numberText(number) != text {
			t.Errorf("%v is written as %s", number, numberText(number))
		}
	}
}

func TestSameAmount(t *testing.T) {
	for _, same := range [][2]string{{"10000", "10000.00"}, {"0", "00.000000"}, {"99999999999999999999.1", "99999999999999999999.10"}} {
		if !SameAmount(same[0], same[1]) {
			t.Errorf("%s is not %s", same[0], same[1])
		}
	}
	for _, other := range [][2]string{{"", ""}, {"1", "1.000001"}, {"1e4", "1e4"}, {"-1", "-1"}, {"1.", "1."}, {" 1", " 1"}, {"123456789012345678901", "123456789012345678901"}} {
		if SameAmount(other[0], other[1]) {
			t.Errorf("%q is %q", other[0], other[1])
		}
	}
}
