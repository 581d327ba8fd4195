import type { Problem } from "./problem.ts";

/**
 * Last line of every catalog file, YAML and rows alike. A truncated file is often still valid; a
 * missing last line shows that something is missing. Unlike a count, it does not change when entries
 * are added or removed, so that two people who add entries get no merge conflict.
 */
export const END = "# end";

/** Where the last line starts, ignoring blank lines after it. */
const LAST = /(?:^|\n)# end(?:\r?\n)+$/;
const EARLIER = /^# end\r?\n(?=\s*\S)/m;

/**
 * Where lines can be inserted after all content of a file.
 *
 * @param text - content of a file of the catalog.
 * @returns the start of its last line `# end`, or the end of the text if it has none.
 */
export function endOffset(text: string): number {
  const match = LAST.exec(text);
  if (!match) return text.length;
  return match.index + (match[0].startsWith("\n") ? 1 : 0);
}

/**
 * Checks that a file is not truncated.
 *
 * @param name - path of the file, as problems name it.
 * @param text - its content.
 * @param restore - how to restore a truncated file.
 * @returns a problem unless `# end` is the last line and stands nowhere else; `undefined` for a complete file.
 */
export function findCutOff(name: string, text: string, restore: string): Problem | undefined {
  const at = (line: number, found: string, mend: string): Problem => ({
    file: name,
    line,
    column: 1,
    rule: "file-end",
    found,
    expected: `the last line ${JSON.stringify(END)}, which says that nothing is missing`,
    mend,
  });
  const early = EARLIER.exec(text);
  const last = text.trimEnd().split("\n").length;
  if (early)
    return at(
      text.slice(0, early.index).split("\n").length,
      `${JSON.stringify(END)} with more lines behind it`,
      "move it to the end of the file",
    );
  if (LAST.test(text)) return undefined;
  if (text.trim() === "") return at(1, "an empty file", restore);
  if (LAST.test(`${text}\n`)) return at(last, "no line break behind it", "add a line break");
  return at(
    last,
    "a file that may have lost its end",
    `${restore}; if nothing is missing, add ${JSON.stringify(END)} as a line of its own at the end`,
  );
}
