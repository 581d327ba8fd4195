// Package ask says how a package of any provider is asked for a code: each has types of its own.
package ask

// Question asks for the entries of a code; what is empty is not known.
type Question struct{ Space, Code, Network, Service, Kind string }

// Answer is what is compared of an entry, with its text in Indonesian.
type Answer struct {
	Name, Scope, Outcome, Retry, Actor, Reason, Disclosure string
	Title, Customer                                        string
}

// Packages are the packages by provider.
var Packages = map[string]func(Question) []Answer{}
