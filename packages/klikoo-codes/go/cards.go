// Code generated from the catalog; DO NOT EDIT.

package klikoocodes

import "strings"

// cards finds the card network that a body names.
type cards struct {
	numbers, brands [][]string
	known           []card
}

type card struct {
	network Network
	ranges  [][2]string
	names   []string
}

func readCards(data *networksData) cards {
	read := cards{numbers: splitAll(data.numbers), brands: splitAll(data.brands)}
	for _, one := range data.known {
		known := card{network: one.network, names: one.names}
		for _, text := range one.numbers {
			from, to, isRange := strings.Cut(text, "-")
			if !isRange {
				to = from
			}
			known.ranges = append(known.ranges, [2]string{from, to})
		}
		read.known = append(read.known, known)
	}
	return read
}

// in gives the network; empty if no field names a known one.
func (c *cards) in(body any) Network {
	if name := firstText(c.brands, body); name != "" {
		name = upperASCII(name)
		for _, one := range c.known {
			if contains(one.names, name) {
				return one.network
			}
		}
	}
	shown := firstText(c.numbers, body)
	length := 0
	for length < len(shown) && length < 19 && shown[length] >= '0' && shown[length] <= '9' {
		length++
	}
	if length < 4 {
		return ""
	}
	for _, one := range c.known {
		for _, within := range one.ranges {
			// As many digits as the range has are compared.
			start := cut(shown[:length], 0, len(within[0]))
			if len(start) == len(within[0]) && start >= within[0] && start <= within[1] {
				return one.network
			}
		}
	}
	return ""
}

func firstText(paths [][]string, body any) string {
	for _, path := range paths {
		if text, ok := valueAt(body, path).(string); ok && text != "" {
			return text
		}
	}
	return ""
}
