// Code generated from the catalog; DO NOT EDIT.

package klikoocodes

import (
	"strings"
	"unicode"
)

// fit says how well a message fits what is documented for an entry.
type fit struct {
	// weight is the number of letters that had to be equal: the more, the more specific.
	weight int
	// exact: it is the same as a documented one without parameters.
	exact  bool
	params map[string]string
}

// heard is a message of a body, read as far as it was needed.
type heard struct {
	text    string
	print   uint32
	hasRead bool
	spelled spelled
}

func hear(text string) *heard {
	return &heard{text: text, print: fingerprint(text)}
}

// template is a documented message with parameters, taken apart.
type template struct {
	// literals are the letters between the parameters, one more than these.
	literals []string
	weights  []int
	names    []string
}

func readTemplate(text string) template {
	var read template
	for index, part := range strings.Split(text, "\u0001") {
		if index%2 == 1 {
			read.names = append(read.names, part)
			continue
		}
		letters := spell(part).letters
		read.literals = append(read.literals, letters)
		// A code unit above ASCII stands in three bytes, of which the first is no other's.
		weight := 0
		for at := 0; at < len(letters); at++ {
			if letters[at]&0xc0 != 0x80 {
				weight++
			}
		}
		read.weights = append(read.weights, weight)
	}
	return read
}

// bestFit finds how well a message fits what is documented for an entry; false if it does not.
func (r *record) bestFit(message *heard) (fit, bool) {
	if contains(r.prints, message.print) {
		return fit{weight: maxMessage, exact: true}, true
	}
	best, found := fit{}, false
	for index := range r.templates {
		if one, ok := r.templates[index].match(message); ok && (!found || one.weight > best.weight) {
			best, found = one, true
		}
	}
	return best, found
}

// match compares a message with a template; case, spaces and punctuation are ignored. It takes time proportional to the
// length of the message.
func (t *template) match(message *heard) (fit, bool) {
	if !message.hasRead {
		message.spelled, message.hasRead = spell(message.text), true
	}
	letters := message.spelled.letters
	position, weight := 0, 0
	var params map[string]string
	for index, literal := range t.literals {
		found := position
		if index > 0 {
			// A parameter ends where the text behind it first stands; behind the last one, that is the end of the message.
			if index == len(t.literals)-1 {
				found = len(letters) - len(literal)
			} else if next := strings.Index(letters[position:], literal); next < 0 {
				return fit{}, false
			} else {
				found = position + next
			}
		}
		if found < position || !strings.HasPrefix(letters[found:], literal) {
			return fit{}, false
		}
		if index > 0 {
			if value := message.between(position, found); value != "" {
				if params == nil {
					params = map[string]string{}
				}
				params[t.names[index-1]] = value
			}
		}
		position = found + len(literal)
		weight += t.weights[index]
	}
	return fit{weight: weight, params: params}, position == len(letters)
}

// between gives what stands between two letters, without what only separates.
func (h *heard) between(from, to int) string {
	start, end := 0, len(h.text)
	if from > 0 {
		start = int(h.spelled.ends[from-1])
	}
	if to < len(h.spelled.starts) {
		end = int(h.spelled.starts[to])
	} else {
		end = len(cutUnits(h.text, maxMessage))
	}
	if start > end {
		return ""
	}
	value := strings.ToValidUTF8(h.text[start:end], "\ufffd")
	value = strings.TrimLeftFunc(visible(value), func(one rune) bool { return isSpace(one) || strings.ContainsRune(".:,;/([{", one) })
	return strings.TrimRightFunc(value, func(one rune) bool { return isSpace(one) || strings.ContainsRune(".:,;/)]}", one) })
}

// visible makes each run of invisible characters a space: they could forge log lines.
func visible(text string) string {
	isHidden := func(one rune) bool {
		return unicode.In(one, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
	}
	if strings.IndexFunc(text, isHidden) < 0 {
		return text
	}
	var shown strings.Builder
	wasHidden := false
	for _, one := range text {
		hidden := isHidden(one)
		if !hidden {
			shown.WriteRune(one)
		} else if !wasHidden {
			shown.WriteByte(' ')
		}
		wasHidden = hidden
	}
	return shown.String()
}

// isSpace tells what JavaScript takes for space.
func isSpace(one rune) bool {
	switch one {
	case '\t', '\n', '\v', '\f', '\r', ' ', 0xa0, 0xfeff, 0x2028, 0x2029:
		return true
	}
	return unicode.Is(unicode.Zs, one)
}
