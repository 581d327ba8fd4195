// The runtime has comments for those who work on it; what nobody but the package itself uses is copied without them.

/** A doc comment with the lines that it has of its own. */
const DOC_COMMENT = /^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm;

/** A line with nothing but a comment. */
const LINE_COMMENT = /^[ \t]*\/\/.*\n/gm;

/**
 * Leaves out of a file what explains it, and keeps the types that PHP cannot write.
 *
 * @param source - a file of the runtime: no literal in it has what begins a comment.
 * @returns the same code.
 */
export function withoutProse(source: string): string {
  return source.replace(DOC_COMMENT, typesOf).replace(LINE_COMMENT, "");
}

/**
 * Indents with tabs, which take less space.
 *
 * @param source - a file that is indented with four spaces.
 * @returns the same code.
 */
export function withTabs(source: string): string {
  return source.replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}

function typesOf(comment: string): string {
  const lines = comment.trimEnd().split("\n");
  const indentation = /^[ \t]*/.exec(comment)?.[0] ?? "";
  if (lines.length === 1) return comment.includes("@") ? comment : "";
  const tags = lines.slice(1, -1);
  const first = tags.findIndex((line) => /^\s*\* @(?!internal)/.test(line));
  if (first < 0) return "";
  const kept = tags.slice(first).filter((line) => line.trim() !== "*");
  const only = /^\s*\* (.*)$/.exec(kept[0] ?? "")?.[1] ?? "";
  return kept.length === 1 ? `${indentation}/** ${only} */\n` : `${lines[0]}\n${kept.join("\n")}\n${lines.at(-1)}\n`;
}
