import type { Problem } from "./problem.ts";

/**
 * Last line of every file of the catalog, YAML and rows alike. A file that lost its tail is often
 * still valid; without this line it is known that something is missing. Unlike a count it needs no
 * change when entries come and go, so that two people who add one each do not stand in each other's way.
 */
export const END = "# end";

/** Where the last line starts, blank lines behind it not counted. */
const LAST = /(?:^|\n)# end(?:\r?\n)+$/;
const EARLIER = /^# end\r?\n(?=\s*\S)/m;

/**
 * Where lines can be put behind everything that a file says.
 *
 * @param text - content of a file of the catalog.
 * @returns the start of its last line `# end`, or the end of the text where it has none.
 */
export function endOffset(text: string): number {
  const match = LAST.exec(text);
  if (!match) return text.length;
  return match.index + (match[0].startsWith("\n") ? 1 : 0);
}

/**
 * Looks whether a file is there to its end.
 *
 * @param name - path of the file, as problems name it.
 * @param text - its content.
 * @param restore - how to get the file back where its end is gone.
 * @returns the problem of a file without `# end` as its last line and nowhere else; `undefined` when it is whole.
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
