package codes

import (
	"encoding/json"
	"slices"
	"strings"
)

// Qualifiers narrow a lookup; an empty one is not stated.
type Qualifiers struct{ Network, Service, Kind string }

// Lookup finds the entries of a code or a pattern, with the advice and texts for its service, as docs/decoding.md
// describes it. No entries mean that nothing is known: ask for the status first. An entry whose advice is put together of
// several meanings, or is more cautious than what is written, has no texts.
func (c *Codes) Lookup(space, code string, q Qualifiers) []Entry {
	at := slices.IndexFunc(c.Spaces, func(s Space) bool { return s.ID == space })
	if at < 0 {
		return nil
	}
	table := &c.Spaces[at]
	if table.Kind == "literal" {
		return ofNetwork(c.entries(space, table.asWritten(code)), strings.ToUpper(q.Network))
	}
	parts, ok := table.split(code)
	if !ok {
		return nil
	}
	stated := parts["service"]
	if stated == table.Open && table.service(q.Service) != nil {
		stated = q.Service
	}
	var found []Entry
	for _, entry := range c.of(table, parts, stated) {
		service := stated
		if entry.Service != nil {
			service = *entry.Service
		}
		listed := table.service(service)
		var meanings []Entry
		for _, kind := range listed.kinds(q.Kind) {
			meanings = append(meanings, entry.vary(service, kind))
		}
		found = append(found, c.cautious(meanings, service == table.Open || listed != nil))
	}
	return found
}

// of gives the entries with exactly this code; where there are none, those of its pattern, or all with a code of the pattern.
func (c *Codes) of(table *Space, parts map[string]string, service string) []Entry {
	if own := c.entries(table.ID, table.join(parts, service)); len(own) > 0 {
		return own
	}
	pattern := table.join(parts, table.Open)
	if service == table.Open {
		var found []Entry
		for _, entry := range c.Entries {
			if entry.Space == table.ID && entry.Pattern == pattern && entry.ValidUntil == "" {
				found = append(found, entry)
			}
		}
		return found
	}
	return slices.DeleteFunc(c.entries(table.ID, pattern), func(e Entry) bool {
		return e.Services != nil && !slices.Contains(e.Services, service)
	})
}

// entries copies the entries that have exactly this code. What it meant until some day is not what it means.
func (c *Codes) entries(space, code string) []Entry {
	var found []Entry
	for _, entry := range c.Entries {
		if entry.Space == space && entry.Code == code && entry.ValidUntil == "" {
			found = append(found, entry)
		}
	}
	return found
}

// split cuts a composite code into its segments; not ok unless it has exactly the form of the space.
func (s *Space) split(code string) (map[string]string, bool) {
	parts := map[string]string{}
	for _, segment := range s.Segments {
		if len(code) < segment.Length {
			return nil, false
		}
		part := code[:segment.Length]
		open := segment.Name == "service" && part == s.Open
		if !open && strings.Trim(part, "0123456789") != "" {
			return nil, false
		}
		parts[segment.Name], code = part, code[segment.Length:]
	}
	return parts, code == ""
}

func (s *Space) join(parts map[string]string, service string) string {
	var code strings.Builder
	for _, segment := range s.Segments {
		if segment.Name == "service" {
			code.WriteString(service)
		} else {
			code.WriteString(parts[segment.Name])
		}
	}
	return code.String()
}

// service is the service with a code; nil where nobody lists it.
func (s *Space) service(code string) *Service {
	at := slices.IndexFunc(s.Services, func(item Service) bool { return item.Code == code })
	if at < 0 {
		return nil
	}
	return &s.Services[at]
}

var allKinds = []string{"move", "reverse", "prepare", "read", "status", "token", "notify"}

// kinds tells what the operation may have been. Of what nobody lists, it is assumed that it moved money.
func (s *Service) kinds(stated string) []string {
	if s == nil {
		if slices.Contains(allKinds, stated) {
			return []string{stated}
		}
		return []string{"move"}
	}
	kinds := s.Serves
	if len(kinds) == 0 {
		kinds = []string{s.Kind}
	}
	if slices.Contains(kinds, stated) {
		return []string{stated}
	}
	able := slices.DeleteFunc(slices.Clone(kinds), func(kind string) bool { return kind == "status" })
	if len(able) > 0 {
		return able
	}
	return kinds
}

var networks = []string{"AMEX", "GPN", "JCB", "MASTERCARD", "VISA"}

// ofNetwork prefers the entries of the stated network, and those of any network to those of another.
func ofNetwork(entries []Entry, network string) []Entry {
	of := func(fits func(*string) bool) []Entry {
		return slices.DeleteFunc(slices.Clone(entries), func(e Entry) bool { return !fits(e.Network) })
	}
	if own := of(func(n *string) bool { return n != nil && *n == network }); len(own) > 0 {
		return own
	}
	if slices.Contains(networks, network) {
		return of(func(n *string) bool { return n == nil })
	}
	return entries
}

// vary is the entry with what differs for its service; what is only for some services is not for one that is open.
func (e Entry) vary(service, kind string) Entry {
	fits := func(list []string, item string) bool { return list == nil || slices.Contains(list, item) }
	for _, variation := range e.When {
		if fits(variation.Services, service) && fits(variation.Kinds, kind) {
			// Reading over the entry changes the fields that are there. The list of services would be overwritten in place.
			e.Services = nil
			if err := json.Unmarshal(variation.changes, &e); err != nil {
				panic(err) // it was read into an entry before
			}
			break
		}
	}
	return e
}

// asWritten gives a code in the letters of the catalog, where it may also arrive in those of the other case.
func (s *Space) asWritten(code string) string {
	switch {
	case s.Capitals && code == strings.ToUpper(code):
		return strings.ToLower(code)
	case s.Small && code == strings.ToLower(code):
		return strings.ToUpper(code)
	}
	return code
}
