// Code generated from the catalog; DO NOT EDIT.

package snapcodes

import (
	"unicode/utf16"
	"unicode/utf8"
)

// Texts are compared as sequences of UTF-16 code units, as their fingerprints were made of these.

// maxMessage is the longest wire message that is compared, in code units; the rest is cut off.
const maxMessage = 1000

// maxBytes is how many bytes that many code units have at most.
const maxBytes = 3 * maxMessage

// unitsIn counts the UTF-16 code units of a text.
func unitsIn(text string) int {
	count := 0
	for _, letter := range text {
		count++
		if letter > 0xffff {
			count++
		}
	}
	return count
}

// lowerASCII makes A-Z to a-z; by Unicode rules, the lower case of the Kelvin sign would be "k".
func lowerASCII(text string) string {
	return mapASCII(text, 'A', 'Z', 'a'-'A')
}

// upperASCII makes a-z to A-Z.
func upperASCII(text string) string {
	return mapASCII(text, 'a', 'z', -('a' - 'A'))
}

func mapASCII(text string, first, last byte, by int) string {
	if !hasASCII(text, first, last) {
		return text
	}
	changed := []byte(text)
	for index, letter := range changed {
		if letter >= first && letter <= last {
			changed[index] = byte(int(letter) + by)
		}
	}
	return string(changed)
}

// hasASCII tells whether a text has a character of a range.
func hasASCII(text string, first, last byte) bool {
	for index := 0; index < len(text); index++ {
		if text[index] >= first && text[index] <= last {
			return true
		}
	}
	return false
}

// letter gives a code unit as messages are compared: A-Z as a-z; zero for spaces, punctuation and control characters.
func letter(unit uint16) uint16 {
	if unit >= 'A' && unit <= 'Z' {
		return unit + 'a' - 'A'
	}
	if (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit > 127 {
		return unit
	}
	return 0
}

// fingerprint is a number that is the same for all spellings of a message: 24 bits.
func fingerprint(message string) uint32 {
	hash, count := uint32(0x811c9dc5), 0
	add := func(unit uint16) {
		if count++; count > maxMessage {
			return
		}
		if one := letter(unit); one > 0 {
			hash = (hash ^ uint32(one)) * 0x01000193
		}
	}
	for _, one := range message {
		if count >= maxMessage {
			break
		}
		if one > 0xffff {
			high, low := utf16.EncodeRune(one)
			add(uint16(high))
			add(uint16(low))
			continue
		}
		add(uint16(one))
	}
	return (hash ^ hash>>24) & 0xffffff
}

// spelled is a text without what does not count: its letters, each code unit above ASCII in three bytes, and for each
// byte where its character begins and ends in the text.
type spelled struct {
	letters string
	starts  []int32
	ends    []int32
}

// spell takes the letters of a text, at most as many code units as are compared.
func spell(text string) spelled {
	most := len(text)
	if most > maxBytes {
		most = maxBytes
	}
	letters := make([]byte, 0, most)
	places := make([]int32, 0, 2*most)
	starts, ends := places[:0:most], places[most:most:cap(places)]
	count := 0
	for start, one := range text {
		_, size := utf8.DecodeRuneInString(text[start:])
		units := [2]uint16{uint16(one)}
		length := 1
		if one > 0xffff {
			high, low := utf16.EncodeRune(one)
			units, length = [2]uint16{uint16(high), uint16(low)}, 2
		}
		for _, unit := range units[:length] {
			if count++; count > maxMessage {
				return spelled{string(letters), starts, ends}
			}
			one := letter(unit)
			if one == 0 {
				continue
			}
			before := len(letters)
			letters = appendUnit(letters, one)
			for range letters[before:] {
				starts = append(starts, int32(start))
				ends = append(ends, int32(start+size))
			}
		}
	}
	return spelled{string(letters), starts, ends}
}

// appendUnit writes a code unit so that equal units have equal bytes, halves of a pair as well.
func appendUnit(to []byte, unit uint16) []byte {
	if unit < 0x80 {
		return append(to, byte(unit))
	}
	return append(to, 0xe0|byte(unit>>12), 0x80|byte(unit>>6)&0x3f, 0x80|byte(unit)&0x3f)
}

// cutUnits cuts a text to a number of code units; a character that would be halved is left out.
func cutUnits(text string, most int) string {
	if len(text) <= most {
		return text
	}
	count := 0
	for start, one := range text {
		if count++; one > 0xffff {
			count++
		}
		if count > most {
			return text[:start]
		}
	}
	return text
}
