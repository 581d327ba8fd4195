// Package quickstart is the README of a package in a few lines of Go.
package quickstart

// quickstart:begin
import (
	"encoding/json"

	"example.com/payments/codes"               // our lookup over codes.json
	"example.com/types/gojsonschema/dokucodes" // by go-jsonschema
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Advice is what to do after a response. Success means paid only in the scope "transaction".
type Advice struct{ Name, Scope, Outcome, Retry, Customer string }

// WhatHappened reads a SNAP response of DOKU, whose package was unpacked into folder.
func WhatHappened(folder string, body []byte) (Advice, error) {
	unknown := Advice{Scope: "transaction", Outcome: "unknown", Retry: "check_status_first"}
	schema, err := jsonschema.NewCompiler().Compile(folder + "/schema.json")
	if err != nil {
		return unknown, err
	}
	doku, err := codes.Read(folder + "/codes.json")
	if err != nil {
		return unknown, err
	}
	var value any
	if err := json.Unmarshal(body, &value); err != nil || schema.Validate(value) != nil {
		return unknown, err
	}
	var response dokucodes.DokuSnapResponse
	if err := json.Unmarshal(body, &response); err != nil || response.ResponseCode == nil {
		return unknown, err
	}
	found := doku.Lookup("snap", *response.ResponseCode, codes.Qualifiers{})
	if len(found) != 1 {
		return unknown, nil
	}
	return Advice{found[0].Name, found[0].Scope, found[0].Outcome, found[0].Retry, found[0].Text.ID.Customer}, nil
}

// quickstart:end
