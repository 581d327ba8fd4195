// Code generated from the catalog; DO NOT EDIT.

// Package texts holds the texts of one language as they are generated.
package texts

// Named is what a text is for, and the text.
type Named [2]string

// Row says, for a row of the catalog, where its texts stand: title, detail, action, customer. A negative place means that
// the reason, the retry or the advice chooses the text.
type Row [4]int16

// Bundle is all texts of one language.
type Bundle struct {
	Strings []string
	Rows    []Row
	// Titles and customer texts by reason.
	Titles, Words []Named
	// Titles of what no entry decides.
	Undecided string
	// Details by cause, and actions by retry.
	Details, Actions []Named
	// Customer texts that reveal nothing.
	Neutral []string
	// What stands for a parameter without a value.
	Fallbacks []Named
}

// Find gives the text of a name; false if there is none.
func Find(in []Named, name string) (string, bool) {
	for _, one := range in {
		if one[0] == name {
			return one[1], true
		}
	}
	return "", false
}

// At gives the text of a row; false where none was written, and for a row that there is not.
func (b *Bundle) At(row, column int) (string, bool) {
	if row < 0 || row >= len(b.Rows) {
		return "", false
	}
	place := int(b.Rows[row][column])
	if place < 0 || place >= len(b.Strings) {
		return "", false
	}
	return b.Strings[place], true
}
