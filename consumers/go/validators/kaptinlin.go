package validators

import "github.com/kaptinlin/jsonschema"

// Kaptinlin compiles with github.com/kaptinlin/jsonschema. It compiles whole documents only.
func Kaptinlin(schema []byte, pointer string) (Valid, error) {
	document, err := rootAt(schema, pointer)
	if err != nil {
		return nil, err
	}
	compiled, err := jsonschema.NewCompiler().Compile(document)
	if err != nil {
		return nil, err
	}
	return func(text []byte) (bool, error) { return compiled.ValidateJSON(text).IsValid(), nil }, nil
}
