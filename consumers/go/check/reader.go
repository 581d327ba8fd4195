package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"text/template"
)

// source is what the reader has to know about a generated package.
type source struct {
	Import, Package, Root string
	// Enums are the constants of each type.
	Enums map[string][]string
}

// readSource finds the constants of a generated file, and its root: the exported type that is called like the package.
func readSource(path, importPath string) (source, error) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		return source{}, err
	}
	found := source{Import: importPath, Package: file.Name.Name, Enums: map[string][]string{}}
	for _, declaration := range file.Decls {
		group, ok := declaration.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range group.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				if strings.EqualFold(spec.Name.Name, found.Package) {
					found.Root = spec.Name.Name
				}
			case *ast.ValueSpec:
				if enum, ok := spec.Type.(*ast.Ident); ok && group.Tok == token.CONST {
					for _, constant := range spec.Names {
						found.Enums[enum.Name] = append(found.Enums[enum.Name], constant.Name)
					}
				}
			}
		}
	}
	if found.Root == "" {
		return source{}, fmt.Errorf("%s has no type that is called like its package", path)
	}
	return found, nil
}

// reader reads a JSON text for each package into its root, writes the roots back, and tells the constants.
var reader = template.Must(template.New("reader").Parse(`package main

import (
	"encoding/json"
	"log"
	"os"
{{range .}}
	{{.Package}} "{{.Import}}"
{{- end}}
)

type result struct {
	Root  any
	Enums map[string]map[string]string
}

func main() {
	var input map[string]json.RawMessage
	results := map[string]result{}
	if err := json.NewDecoder(os.Stdin).Decode(&input); err != nil {
		log.Fatal(err)
	}
{{- range .}}{{$package := .Package}}
	{
		var root {{$package}}.{{.Root}}
		if err := json.Unmarshal(input["{{$package}}"], &root); err != nil {
			log.Fatal("{{$package}}: ", err)
		}
		results["{{$package}}"] = result{Root: root, Enums: map[string]map[string]string{
{{- range $type, $constants := .Enums}}
			"{{$type}}": {
{{- range $constants}}
				"{{.}}": string({{$package}}.{{.}}),
{{- end}}
			},
{{- end}}
		}}
	}
{{- end}}
	if err := json.NewEncoder(os.Stdout).Encode(results); err != nil {
		log.Fatal(err)
	}
}
`))

func writeReader(path string, sources []source) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := reader.Execute(file, sources); err != nil {
		return err
	}
	return file.Close()
}
