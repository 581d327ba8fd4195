// Package codes reads the codes.json of a package and looks codes up in it.
package codes

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
)

// Codes is what a codes.json holds, as far as a lookup needs it.
type Codes struct {
	Spaces    []Space   `json:"spaces"`
	Entries   []Entry   `json:"entries"`
	Procedure Procedure `json:"procedure"`
}

// Procedure says which advice stands in front when several meanings are put together.
type Procedure struct {
	Precedence   []string `json:"precedence"`
	Reservedness []string `json:"reservedness"`
}

// Space is one set of codes with one syntax.
type Space struct {
	ID       string    `json:"id"`
	Kind     string    `json:"kind"`
	Capitals bool      `json:"capitals"`
	Small    bool      `json:"small"`
	Segments []Segment `json:"segments"`
	Open     string    `json:"open"`
	Services []Service `json:"services"`
}

// Segment is a part of a composite code.
type Segment struct {
	Name   string `json:"name"`
	Length int    `json:"length"`
}

// Service is the operation a composite code belongs to.
type Service struct {
	Code   string   `json:"code"`
	Kind   string   `json:"kind"`
	Serves []string `json:"serves"`
}

// Entry is one meaning of one code.
type Entry struct {
	Space      string      `json:"space"`
	Name       string      `json:"name"`
	Code       string      `json:"code"`
	Pattern    string      `json:"pattern"`
	Service    *string     `json:"service"`
	Network    *string     `json:"network"`
	Services   []string    `json:"services"`
	ValidUntil string      `json:"validUntil"`
	Scope      string      `json:"scope"`
	Outcome    string      `json:"outcome"`
	Retry      string      `json:"retry"`
	Actor      string      `json:"actor"`
	Reason     string      `json:"reason"`
	Disclosure string      `json:"disclosure"`
	Text       Texts       `json:"text"`
	When       []Variation `json:"when"`
}

// Texts are the texts of an entry by locale.
type Texts struct {
	EN Text `json:"en"`
	ID Text `json:"id"`
}

// Text is what an entry says in one locale.
type Text struct {
	Title    string `json:"title"`
	Detail   string `json:"detail"`
	Action   string `json:"action"`
	Customer string `json:"customer"`
}

// Variation says what differs for some services and kinds.
type Variation struct {
	Services []string `json:"services"`
	Kinds    []string `json:"kinds"`
	changes  json.RawMessage
}

// UnmarshalJSON keeps the changes as they are, because only the fields that a variation has override anything.
func (v *Variation) UnmarshalJSON(data []byte) error {
	type fields Variation
	v.changes = bytes.Clone(data)
	return errors.Join(json.Unmarshal(data, (*fields)(v)), json.Unmarshal(data, new(Entry)))
}

// Read reads the codes.json at a path.
func Read(path string) (*Codes, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var codes Codes
	if err := json.Unmarshal(data, &codes); err != nil {
		return nil, err
	}
	return &codes, nil
}
