package codes

import (
	"encoding/json"
	"slices"
	"strings"
)

// Qualifiers narrow a lookup; an empty one is not stated.
type Qualifiers struct{ Network, Service, Kind string }

// Lookup finds the entries of a code, with the advice and texts for its service. No entries mean that nothing
// is known: ask for the status first.
func (c *Codes) Lookup(space, code string, q Qualifiers) []Entry {
	at := slices.IndexFunc(c.Spaces, func(s Space) bool { return s.ID == space })
	if at < 0 {
		return nil
	}
	table := &c.Spaces[at]
	if table.Kind == "literal" {
		return ofNetwork(c.entries(space, table.asWritten(code)), q.Network)
	}
	parts, ok := table.split(code)
	if !ok {
		return nil
	}
	stated := parts["service"]
	if stated == table.Open {
		stated = q.Service
	}
	kind, ok := table.kindOf(stated, q.Kind)
	if !ok {
		return nil
	}
	found := c.entries(space, table.join(parts, stated))
	if len(found) == 0 {
		found = slices.DeleteFunc(c.entries(space, table.join(parts, table.Open)), func(e Entry) bool {
			return e.Services != nil && !slices.Contains(e.Services, stated)
		})
	}
	found = ofNetwork(found, q.Network)
	for i := range found {
		found[i] = found[i].vary(stated, kind)
	}
	return found
}

// entries copies the entries that have exactly this code.
func (c *Codes) entries(space, code string) []Entry {
	var found []Entry
	for _, entry := range c.Entries {
		if entry.Space == space && entry.Code == code {
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

// kindOf tells what a service does; not ok for an unknown service, and for one that does several things when the
// caller does not say which.
func (s *Space) kindOf(service, stated string) (string, bool) {
	at := slices.IndexFunc(s.Services, func(item Service) bool { return item.Code == service })
	if at < 0 {
		return "", false
	}
	kinds := s.Services[at].Serves
	if len(kinds) == 0 {
		kinds = []string{s.Services[at].Kind}
	}
	if slices.Contains(kinds, stated) {
		return stated, true
	}
	return kinds[0], len(kinds) == 1
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

// vary is the entry with what differs for its service.
func (e Entry) vary(service, kind string) Entry {
	if e.Service != nil {
		return e
	}
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
