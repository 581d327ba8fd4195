package main

import (
	"encoding/json"
	"os"
	"path/filepath"

	"example.com/payments/validators"
)

// validation asks for a verdict.
type validation struct {
	ID, Schema, Type, File, Note string
	Instance                     json.RawMessage
	Valid                        bool
}

func checkValidator(compile validators.Compile, cases []validation, packages string) *tally {
	var t tally
	read := func(path string) []byte {
		data, err := os.ReadFile(filepath.Join(packages, path))
		if err != nil {
			t.check(false, "%v", err)
		}
		return data
	}
	compiled := map[[2]string]validators.Valid{}
	for _, item := range cases {
		key := [2]string{item.Schema, item.Type}
		valid, ok := compiled[key]
		if !ok {
			var err error
			if valid, err = compile(read(item.Schema), item.Type); err != nil {
				valid = func([]byte) (bool, error) { return false, err }
			}
			compiled[key] = valid
		}
		instance := []byte(item.Instance)
		if item.File != "" {
			instance = read(item.File)
		}
		verdict, err := valid(instance)
		if err != nil {
			t.check(false, "%s %s: %v", item.Schema, item.Type, err)
			continue
		}
		t.check(verdict == item.Valid, "%s (%s, %s) is said to be valid: %t", item.ID, item.Type, item.Note, verdict)
	}
	return &t
}
