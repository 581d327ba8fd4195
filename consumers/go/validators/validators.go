// Package validators validates values against types of the schemas, with one file for each library.
package validators

import (
	"encoding/json"
	"strings"
)

// Compile makes a validator of a type: "#" for the whole schema, else a pointer such as "#/$defs/DokuSnap".
type Compile func(schema []byte, pointer string) (Valid, error)

// Valid tells whether a JSON text is valid; the error is of the text or the library, not a verdict.
type Valid func(instance []byte) (bool, error)

// rootAt is the schema with a root that refers to the type, for libraries that compile whole documents only.
func rootAt(schema []byte, pointer string) ([]byte, error) {
	if pointer == "#" {
		return schema, nil
	}
	var document map[string]json.RawMessage
	if err := json.Unmarshal(schema, &document); err != nil {
		return nil, err
	}
	root := map[string]any{"$ref": pointer}
	for _, keyword := range strings.Fields("$schema $id $defs definitions") {
		if value, ok := document[keyword]; ok {
			root[keyword] = value
		}
	}
	return json.Marshal(root)
}
