package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// tally counts checks and remembers the first that failed.
type tally struct {
	passed, failed int
	notes          []string
}

func (t *tally) check(ok bool, format string, values ...any) {
	if ok {
		t.passed++
		return
	}
	t.failed++
	if t.failed <= 3 {
		t.notes = append(t.notes, fmt.Sprintf(format, values...))
	}
}

func (t *tally) print(tool, kind string) error {
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"language": "go", "tool": tool, "kind": kind,
		"passed": t.passed, "failed": t.failed, "note": strings.Join(t.notes, "; "),
	})
}
