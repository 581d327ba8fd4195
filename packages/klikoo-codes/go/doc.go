// Code generated from the catalog; DO NOT EDIT.

// Package klikoocodes says what the response codes of Klikoo mean for the money, and what to do next.
//
// Decode reads a response, a status or a notification, and NextStep says what follows from it. Advance and OrderOf
// keep the state of a payment across repeated and reordered messages. Anything not known is unknown, never success
// and never failure.
//
// Packages below messages have the texts about a result, each in one language.
//
// Not affiliated with or endorsed by Klikoo. Check meanings and advice against your contract before you rely on them.
package klikoocodes
