package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// sample is a body with codes and fields that no schema knows, and where to find what the types have to keep.
type sample struct {
	Provider, Schema string
	Instance         json.RawMessage
	Values           map[string]any
}

// name is a member that an enum has to have.
type name struct{ Provider, Type, Name, Value string }

// generator is a folder of generated packages.
type generator struct {
	tool, folder string
	// names is the keyword that gives constants their names; a generator without one names them after the values.
	names string
	note  string
}

var generators = []generator{
	{tool: "go-jsonschema", folder: "gojsonschema", note: "it names constants after the codes (DokuSnapA200XX00) and cannot be given names; the values were looked for"},
	{tool: "quicktype", folder: "quicktype", names: "qt-accessors", note: "the type stands in front of a constant"},
}

func withHostile(samples []sample, hostile string) ([]sample, error) {
	paths, err := filepath.Glob(filepath.Join(hostile, "*", "sample.json"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s holds no samples", hostile)
	}
	for _, path := range paths {
		read, err := readJSON[sample](path)
		if err != nil {
			return nil, err
		}
		samples = append(samples, read)
	}
	return samples, nil
}

// checkTypes compiles each generated package, then a program that reads the samples through those that compile.
func checkTypes(g generator, samples []sample, names []name, packages, types string) (*tally, error) {
	t := &tally{notes: []string{g.note}}
	var compiled []source
	instances := map[string]json.RawMessage{}
	for _, s := range samples {
		folder := filepath.Dir(s.Schema)
		pkg := strings.ReplaceAll(folder, "-", "")
		path := filepath.Join(types, g.folder, pkg)
		output, err := goTool(types, nil, "build", "./"+g.folder+"/"+pkg)
		t.check(err == nil, "%s does not compile: %s", pkg, firstLines(output))
		if err != nil {
			continue
		}
		found, err := readSource(filepath.Join(path, "types.go"), "example.com/types/"+g.folder+"/"+pkg)
		if err != nil {
			return nil, err
		}
		compiled = append(compiled, found)
		instances[found.Package] = s.Instance
	}
	program := filepath.Join(types, g.folder, "reader")
	if err := writeReader(filepath.Join(program, "main.go"), compiled); err != nil {
		return nil, err
	}
	input, err := json.Marshal(instances)
	if err != nil {
		return nil, err
	}
	output, err := goTool(types, input, "run", "./"+g.folder+"/reader")
	var read map[string]result
	if err == nil {
		err = json.Unmarshal(output, &read)
	}
	t.check(err == nil, "the samples cannot be read: %v %s", err, firstLines(output))
	for _, s := range samples {
		got := read[strings.ReplaceAll(filepath.Dir(s.Schema), "-", "")]
		for pointer, value := range s.Values {
			found := at(got.Root, pointer)
			t.check(found == value, "%s at %s is %v", s.Provider, pointer, found)
		}
	}
	for _, n := range names {
		schema, err := readJSON[enums](filepath.Join(packages, n.Provider+"-codes", "codegen.schema.json"))
		if err != nil {
			return nil, err
		}
		if _, named := schema.Definitions[n.Type][g.names]; named || g.names == "" {
			t.check(hasMember(read[n.Provider+"codes"].Enums, n, named), "%s has no %s that is %s", n.Type, n.Name, n.Value)
		}
	}
	return t, nil
}

// enums are the definitions of a schema, keyword by keyword.
type enums struct {
	Definitions map[string]map[string]json.RawMessage
}

// result is what the reader prints of a package.
type result struct {
	Root  any
	Enums map[string]map[string]string
}

// hasMember looks for a constant in the spelling of the generator, with or without the type in front.
func hasMember(enums map[string]map[string]string, n name, named bool) bool {
	bare := func(text string) string { return strings.ToLower(strings.ReplaceAll(text, "_", "")) }
	for enum, members := range enums {
		if bare(enum) != bare(n.Type) {
			continue
		}
		for member, value := range members {
			if value == n.Value && (!named || bare(member) == bare(n.Name) || bare(member) == bare(n.Type+n.Name)) {
				return true
			}
		}
	}
	return false
}

// at follows a JSON pointer without escapes.
func at(value any, pointer string) any {
	for step := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		switch container := value.(type) {
		case map[string]any:
			value = container[step]
		case []any:
			index, err := strconv.Atoi(step)
			if err != nil || index >= len(container) {
				return nil
			}
			value = container[index]
		default:
			return nil
		}
	}
	return value
}

// goTool runs go in the module of the generated packages.
func goTool(folder string, input []byte, parameters ...string) ([]byte, error) {
	command := exec.Command("go", parameters...)
	command.Dir = folder
	command.Stdin = bytes.NewReader(input)
	command.Env = append(os.Environ(), "GOWORK=off")
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return stderr.Bytes(), err
	}
	return stdout.Bytes(), nil
}

func firstLines(output []byte) string {
	lines := strings.SplitN(strings.TrimSpace(string(output)), "\n", 4)
	return strings.Join(lines[:min(3, len(lines))], " ")
}
