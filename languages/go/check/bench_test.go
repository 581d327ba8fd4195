package check

import (
	"encoding/json"
	"testing"

	codes "example.org/payment-codes/languages/go/runtime"
)

// BenchmarkDecode reads the bodies of the provider's cases, one after the other.
func BenchmarkDecode(b *testing.B) {
	all := cases(b)
	if len(all) == 0 {
		b.Skip("there are no cases")
	}
	b.ReportAllocs()
	b.ResetTimer()
	for n := 0; n < b.N; n++ {
		one := &all[n%len(all)]
		codes.Decode(one.body, one.context)
	}
}

// BenchmarkDecodeJSON reads the same bodies as bytes.
func BenchmarkDecodeJSON(b *testing.B) {
	all := cases(b)
	if len(all) == 0 {
		b.Skip("there are no cases")
	}
	var written [][]byte
	for at := range all {
		data, err := json.Marshal(all[at].body)
		if err != nil {
			b.Fatal(err)
		}
		written = append(written, data)
	}
	b.ReportAllocs()
	b.ResetTimer()
	for n := 0; n < b.N; n++ {
		codes.DecodeJSON(written[n%len(all)], all[n%len(all)].context)
	}
}
