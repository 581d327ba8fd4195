package validators

import (
	"bytes"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Santhosh compiles with github.com/santhosh-tekuri/jsonschema. It compiles types by their address.
func Santhosh(schema []byte, pointer string) (Valid, error) {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		return nil, err
	}
	// The name of the document; it needs none of its own to be found by its $id.
	const name = "urn:schema"
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(name, document); err != nil {
		return nil, err
	}
	compiled, err := compiler.Compile(name + pointer)
	if err != nil {
		return nil, err
	}
	return func(text []byte) (bool, error) {
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		return err == nil && compiled.Validate(instance) == nil, err
	}, nil
}
