// Package check tests the package of a provider from outside, as programs use it.
package check

import (
	"encoding/json"
	"os"
	"testing"

	codes "example.org/payment-codes/languages/go/runtime"
)

// one is a body that somebody wrote down, and what is known about it.
type one struct {
	name    string
	body    any
	context codes.Context
}

// cases reads the cases of the provider. The environment names the file, which is codes.json of its package.
func cases(t testing.TB) []one {
	t.Helper()
	path := os.Getenv("CODES_JSON")
	if path == "" {
		return nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all struct {
		Procedure struct {
			Vectors []struct {
				Name    string `json:"name"`
				Body    any    `json:"body"`
				Context struct {
					From       codes.Origin  `json:"from"`
					HTTPStatus any           `json:"httpStatus"`
					Space      codes.Space   `json:"space"`
					Family     string        `json:"family"`
					Network    codes.Network `json:"network"`
					Service    string        `json:"service"`
					Kind       codes.Kind    `json:"kind"`
				} `json:"context"`
			} `json:"vectors"`
		} `json:"procedure"`
	}
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	var read []one
	for _, vector := range all.Procedure.Vectors {
		said := vector.Context
		status, _ := said.HTTPStatus.(float64)
		read = append(read, one{vector.Name, vector.Body, codes.Context{
			From: said.From, HTTPStatus: int(status), Space: said.Space, Family: said.Family,
			Network: said.Network, Service: said.Service, Kind: said.Kind,
		}})
	}
	return read
}

// messages are the functions of the packages of texts, by language.
var messages = map[string]func(codes.Described) codes.Message{}
