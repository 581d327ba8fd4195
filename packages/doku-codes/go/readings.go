// Code generated from the catalog; DO NOT EDIT.

package dokucodes

// One field may be read as codes of several spaces: it is one code, and nobody knows yet which.

// isJoined tells whether the places of a catalog need any of this.
func isJoined(places []*place) bool {
	seen := map[string]bool{}
	for _, one := range places {
		if len(one.from) > 0 || (len(one.path) > 0 && seen[one.field]) {
			return true
		}
		seen[one.field] = true
	}
	return false
}

// join makes one code of what was read in one field as codes of several spaces, in the place of the first.
func (r *reading) join(found []*evidence, beside known) []*evidence {
	var joined []*evidence
	for at, own := range found {
		if own == nil {
			continue
		}
		readings := []*evidence{own}
		if len(own.place.path) > 0 {
			for other := range found {
				if other != at && found[other] != nil && found[other].place.field == own.place.field {
					readings = append(readings, found[other])
					found[other] = nil
				}
			}
		}
		if len(readings) == 1 && len(own.place.from) == 0 {
			joined = append(joined, own)
			continue
		}
		joined = append(joined, r.joinOf(chosen(readings, beside), beside.said))
	}
	return joined
}

// chosen gives the readings that the caller meant: those of a space, or else of a family.
func chosen(readings []*evidence, beside known) []*evidence {
	var ofSpace, ofFamily []*evidence
	for _, one := range readings {
		if one.place.space == beside.space {
			ofSpace = append(ofSpace, one)
		}
		if beside.family != "" && contains(one.place.families, beside.family) {
			ofFamily = append(ofFamily, one)
		}
	}
	switch {
	case len(ofSpace) > 0:
		return ofSpace
	case len(ofFamily) > 0:
		return ofFamily
	}
	return readings
}

// joinOf makes one code of several readings. A reading that has no entry for it, or none for some origin, leaves all of
// it open.
func (r *reading) joinOf(readings []*evidence, said Origin) *evidence {
	var able []*evidence
	for _, one := range readings {
		if one.isRead {
			able = append(able, one)
		}
	}
	first := readings[0]
	if len(able) > 0 {
		first = able[0]
	}
	made := &evidence{place: first.place, code: first.code, isRead: first.isRead, excluded: first.excluded, beside: first.beside}
	for _, origin := range origins {
		isRead := false
		for _, one := range readings {
			isRead = isRead || fits(one.place.from, origin)
		}
		if said == "" && !isRead {
			return made
		}
	}
	if len(able) < 2 {
		return first
	}
	isSame := true
	var matches []*match
	for _, one := range able {
		if len(one.matches) == 0 {
			made.excluded, made.beside = nil, ""
			return made
		}
		told := r.narrow(one)
		isSame = isSame && told != nil && saysSame(r.narrow(first), told)
		if told != nil {
			matches = append(matches, told)
		} else {
			matches = append(matches, one.matches...)
		}
	}
	if isSame {
		made.matches = matches[:1]
		return made
	}
	made.matches, made.isSplit = matches, true
	return made
}

func saysSame(a, b *match) bool {
	if a == nil || b == nil {
		return false
	}
	return a.entry.outcome == b.entry.outcome && a.entry.scope == b.entry.scope && a.entry.retry == b.entry.retry
}
