// Command runner answers test vectors with the package of one provider: it reads a question a line from standard input and
// writes an answer a line to standard output, in the format of the vectors.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// longest is how long a line may be.
const longest = 64 << 20

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), longest)
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			fail(err)
		}
		got, err := asked.answer()
		if err != nil {
			fail(fmt.Errorf("%s: %w", asked.ID, err))
		}
		if err := encoder.Encode(map[string]any{"id": asked.ID, "got": got}); err != nil {
			fail(err)
		}
	}
	if err := lines.Err(); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
