// Code generated from the catalog; DO NOT EDIT.

// Package oycodes says what the response codes of OY! Indonesia mean for the money, and what to do next.
//
// Decode reads a response, a status or a notification, and NextStep says what follows from it. Advance and OrderOf
// keep the state of a payment across repeated and reordered messages. Anything not known is unknown, never success
// and never failure.
//
// Packages below messages have the texts about a result, each in one language.
//
// Not affiliated with or endorsed by OY! Indonesia. Check meanings and advice against your contract before you rely
// on them.
package oycodes
