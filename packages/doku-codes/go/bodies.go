// Code generated from the catalog; DO NOT EDIT.

package dokucodes

import (
	"strings"
	"sync/atomic"
)

// What stands where in bodies.

// place is a field of a body that carries codes.
type place struct {
	*placeData
	path     []string
	message  []string
	requires [][]string
	excludes [][]string
	positive [][]string
	when     []alternatives
	fallback []*place
	service  []string
	table    *space
}

func (c *catalog) readPlace(data *placeData) *place {
	read := &place{
		placeData: data,
		path:      split(data.path),
		message:   split(data.message),
		requires:  splitAll(data.requires),
		excludes:  splitAll(data.excludes),
		positive:  splitAll(data.positive),
		when:      readAlternatives(data.when),
		service:   split(data.service),
		table:     c.byID[data.space],
	}
	for _, id := range data.fallback {
		if table := c.byID[id]; table != nil {
			other, own := *read, *data
			own.space = id
			other.placeData, other.table = &own, table
			read.fallback = append(read.fallback, &other)
		}
	}
	return read
}

func split(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}

func splitAll(paths []string) [][]string {
	read := make([][]string, 0, len(paths))
	for _, path := range paths {
		read = append(read, split(path))
	}
	return read
}

// bodies says what may stand in a body.
type bodies struct {
	places    []*place
	redirects [][]string
	ids       [3][][]string
	money     [4][][]string
	items     [][]string
	// Names at the top of a body that anything above begins with, each with a bit, and what is left of all this for
	// bodies with the same names at the top. Only those of the whole catalog have it.
	roots    map[string]uint64
	narrowed atomic.Pointer[map[uint64]*bodies]
}

// How many kinds of bodies are remembered, and how many names are told apart.
const (
	maxKinds = 64
	maxRoots = 64
)

func readBodies(data *catalogData, places []*place) *bodies {
	read := &bodies{places: places, redirects: splitAll(data.redirects), items: splitAll(data.items)}
	for at, paths := range data.ids {
		read.ids[at] = splitAll(paths)
	}
	for at, paths := range data.money {
		read.money[at] = splitAll(paths)
	}
	read.roots = map[string]uint64{}
	add := func(paths ...[]string) {
		for _, path := range paths {
			if len(path) == 0 || len(read.roots) == maxRoots {
				continue
			}
			if _, isKnown := read.roots[path[0]]; !isKnown {
				read.roots[path[0]] = 1 << len(read.roots)
			}
		}
	}
	for _, one := range places {
		add(one.path)
		add(one.requires...)
	}
	for _, paths := range read.ids {
		add(paths...)
	}
	for _, paths := range read.money {
		add(paths...)
	}
	add(read.redirects...)
	add(read.items...)
	read.narrowed.Store(&map[uint64]*bodies{})
	return read
}

// in leaves out what cannot stand in a body, because its first name is not there: few names of many are in a body.
func (b *bodies) in(body any) *bodies {
	if _, isList := body.([]any); isList {
		return b
	}
	names := uint64(0)
	object, _ := body.(map[string]any)
	for name := range object {
		names |= b.roots[name]
	}
	known := *b.narrowed.Load()
	if narrow := known[names]; narrow != nil {
		return narrow
	}
	narrow := b.with(names)
	// Whoever sends bodies chooses their names, so no more kinds are kept than there are of real ones.
	more := make(map[uint64]*bodies, len(known)+1)
	if len(known) < maxKinds {
		for sum, one := range known {
			more[sum] = one
		}
	}
	more[names] = narrow
	b.narrowed.Store(&more)
	return narrow
}

func (b *bodies) with(names uint64) *bodies {
	// A name beyond those that are told apart counts as always there.
	isThere := func(path []string) bool {
		if len(path) == 0 {
			return true
		}
		bit, isKnown := b.roots[path[0]]
		return !isKnown || names&bit != 0
	}
	left := func(paths [][]string) [][]string {
		var some [][]string
		for _, path := range paths {
			if isThere(path) {
				some = append(some, path)
			}
		}
		return some
	}
	narrow := &bodies{redirects: left(b.redirects), items: left(b.items)}
	for at, paths := range b.ids {
		narrow.ids[at] = left(paths)
	}
	for at, paths := range b.money {
		narrow.money[at] = left(paths)
	}
	for _, one := range b.places {
		if (one.code != "" || isThere(one.path)) && len(left(one.requires)) == len(one.requires) {
			narrow.places = append(narrow.places, one)
		}
	}
	return narrow
}
