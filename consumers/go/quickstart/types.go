package quickstart

// quickstart:begin
// quicktype --lang go --src-lang schema --package dokucodes --top-level DokuCodes --out types.go codegen.schema.json
import (
	"encoding/json"

	"example.com/types/quicktype/dokucodes"
)

// IsLackOfFunds reads a SNAP response, also one with codes and fields of tomorrow.
func IsLackOfFunds(text []byte) bool {
	var body dokucodes.DokuSnapResponse
	if err := json.Unmarshal(text, &body); err != nil || body.ResponseCode == nil || len(*body.ResponseCode) != 7 {
		return false
	}
	code := *body.ResponseCode
	return code[:3]+"XX"+code[5:] == string(dokucodes.DokuSnapInsufficientFunds)
}

// quickstart:end
