package codes

// What the generator writes for each provider; here it is nobody's, so that the runtime compiles where it is written.

// Provider is the id of the provider.
const Provider = "none"

// Reason says why a payment or call ended as it did.
type Reason string

// Space is a set of codes with one format that stand in the same place of a body.
type Space string

var catalogOf = catalogData{advices: []advice{unknownAdvice}}

var claimRules []claimRule

var clashes []clash

var procedure procedureData
