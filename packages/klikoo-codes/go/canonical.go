// Code generated from the catalog; DO NOT EDIT.

package klikoocodes

import (
	"bytes"
	"encoding/json"
	"log/slog"
)

// The canonical JSON of results: the same keys as in the packages of other languages, absent where there is nothing.

// object is a JSON object whose keys stay in order.
type object []property

type property struct {
	key   string
	value any
}

// put adds a property.
func (o *object) put(key string, value any) {
	*o = append(*o, property{key, value})
}

// text adds a property that has a value.
func text[Text ~string](to *object, key string, value Text) {
	if value != "" {
		to.put(key, string(value))
	}
}

// flag adds a property that is true.
func (o *object) flag(key string, is bool) {
	if is {
		o.put(key, true)
	}
}

// MarshalJSON writes the properties in their order.
func (o object) MarshalJSON() ([]byte, error) {
	var to bytes.Buffer
	to.WriteByte('{')
	for at, one := range o {
		if at > 0 {
			to.WriteByte(',')
		}
		key, err := plainJSON(one.key)
		if err != nil {
			return nil, err
		}
		value, err := plainJSON(one.value)
		if err != nil {
			return nil, err
		}
		to.Write(key)
		to.WriteByte(':')
		to.Write(value)
	}
	to.WriteByte('}')
	return to.Bytes(), nil
}

// plainJSON writes a value without what only HTML needs.
func plainJSON(value any) ([]byte, error) {
	var to bytes.Buffer
	encoder := json.NewEncoder(&to)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(to.Bytes(), []byte("\n")), err
}

func (a *advice) write(to *object) {
	text(to, "scope", a.scope)
	text(to, "outcome", a.outcome)
	text(to, "retry", a.retry)
	text(to, "actor", a.actor)
	text(to, "reason", a.reason)
	text(to, "disclosure", a.disclosure)
	text(to, "ends", a.ends)
	to.flag("part", a.part)
	to.flag("absent", a.absent)
	text(to, "reuse", a.reuse)
}

// write writes an entry that decides.
func (e *entry) write(to *object) {
	to.put("known", true)
	text(to, "space", e.space)
	text(to, "name", e.name)
	if e.composite {
		text(to, "pattern", e.pattern)
		to.put("http", e.http)
		to.put("case", e.caseOf)
		to.put("service", e.service)
	}
	to.put("code", e.code)
	text(to, "kind", e.kind)
	text(to, "precision", e.precision)
	if !e.composite {
		to.put("network", orNull(e.network))
	}
	e.advice.write(to)
	to.put("params", orEmpty(e.params))
	if e.check != nil {
		to.put("statusCheck", e.check)
	}
}

func orNull[Text ~string](value Text) any {
	if value == "" {
		return nil
	}
	return string(value)
}

func orEmpty(of map[string]string) map[string]string {
	if of == nil {
		return map[string]string{}
	}
	return of
}

// MarshalJSON gives the canonical JSON of the entry, as the packages of other languages write it.
func (e Entry) MarshalJSON() ([]byte, error) {
	if e.entry == nil {
		return []byte("null"), nil
	}
	var to object
	e.entry.write(&to)
	return to.MarshalJSON()
}

// MarshalJSON gives the canonical JSON of the result, as the packages of other languages write it.
func (r Result) MarshalJSON() ([]byte, error) {
	return r.described().object().MarshalJSON()
}

func (r *result) object() object {
	var to object
	if r.known {
		r.entry.write(&to)
		to.put("by", r.by.object())
	} else {
		r.writeUnknown(&to)
	}
	text(&to, "from", r.from)
	to.put("fromSaid", r.fromSaid)
	text(&to, "layer", r.layer)
	to.put("codes", codesOf(r.codes))
	text(&to, "confirm", r.confirm)
	to.put("ids", r.ids)
	to.put("money", r.money)
	to.flag("contested", r.contested)
	if len(r.items) > 0 {
		items := make([]object, 0, len(r.items))
		for _, one := range r.items {
			items = append(items, one.object())
		}
		to.put("items", items)
	}
	return to
}

func (r *result) writeUnknown(to *object) {
	to.put("known", false)
	text(to, "why", r.why)
	text(to, "space", r.space)
	text(to, "code", r.code)
	if r.hasHTTP {
		to.put("http", r.http)
	}
	if r.composite {
		to.put("service", r.service)
		to.put("case", r.caseOf)
	}
	r.advice.write(to)
	to.put("candidates", entriesIn(r.candidates))
	text(to, "beside", r.beside)
	if r.check != nil {
		to.put("statusCheck", r.check)
	}
}

func (e explainer) object() object {
	var to object
	text(&to, "space", e.space)
	text(&to, "name", e.name)
	text(&to, "code", e.code)
	text(&to, "network", e.network)
	text(&to, "kind", e.kind)
	return to
}

func codesOf(all []*evidence) []object {
	found := []object{}
	for _, one := range all {
		if !one.isRead {
			continue
		}
		var to object
		to.put("field", one.place.field)
		text(&to, "space", one.place.space)
		to.put("code", one.code)
		text(&to, "layer", one.place.layer)
		to.put("entries", entriesIn(one.matches))
		found = append(found, to)
	}
	return found
}

func entriesIn(matches []*match) []object {
	entries := []object{}
	for _, one := range matches {
		var to object
		one.entry.write(&to)
		entries = append(entries, to)
	}
	return entries
}

// LogFields picks flat fields for a log line: vocabularies, names and codes only, never free text from the response, and
// no empty fields.
func LogFields(about Described) map[string]any {
	fields := map[string]any{}
	for _, one := range logFields(about) {
		fields[one.key] = one.value
	}
	return fields
}

func logFields(about Described) object {
	own := describedBy(about)
	to := object{{"provider", Provider}, {"known", own.known}}
	text(&to, "why", own.why)
	text(&to, "space", own.space)
	text(&to, "name", own.name)
	text(&to, "code", own.code)
	if own.hasHTTP || own.composite {
		to.put("http", own.http)
	}
	text(&to, "service", own.service)
	text(&to, "case", own.caseOf)
	text(&to, "network", own.network)
	text(&to, "precision", own.precision)
	bare := own.advice.bare()
	bare.write(&to)
	text(&to, "confirm", own.confirm)
	text(&to, "layer", own.layer)
	text(&to, "from", own.from)
	to.flag("contested", own.contested)
	to.flag("absent", own.absent)
	to.flag("part", own.part)
	return to
}

func describedBy(about Described) *result {
	if about == nil {
		return Result{}.described()
	}
	return about.described()
}

// MetricLabels picks the same labels for every result, of low cardinality: closed vocabularies and names from the
// catalog, never a code as received. If no entry decides, the name is the cause.
func MetricLabels(about Described) map[string]string {
	own := describedBy(about)
	labels := map[string]string{
		"provider": Provider,
		"space":    string(own.space),
		"name":     own.name,
		"scope":    string(own.scope),
		"outcome":  string(own.outcome),
		"retry":    string(own.retry),
		"reason":   string(own.reason),
	}
	if own.space == "" {
		labels["space"] = "none"
	}
	if !own.known {
		labels["name"] = string(own.why)
	}
	return labels
}

// LogValue gives the fields of LogFields, in order, so that a result can be logged as it is.
func (r Result) LogValue() slog.Value { return logValue(r) }

// LogValue gives the fields of LogFields, in order, so that an entry can be logged as it is.
func (e Entry) LogValue() slog.Value { return logValue(e) }

func logValue(about Described) slog.Value {
	var fields []slog.Attr
	for _, one := range logFields(about) {
		fields = append(fields, slog.Any(one.key, one.value))
	}
	return slog.GroupValue(fields...)
}
