import type { CodeBlockWriter } from "ts-morph";
import { commentText } from "../encode.ts";

/** First line of every generated source file. */
export const HEADER = "// Generated from the catalog; do not edit.";

/** Longest line of a doc comment, with its indentation; a single word can be longer. */
const WIDTH = 120;

/**
 * Writes a doc comment. Long lines are wrapped.
 *
 * @param writer - where to write.
 * @param lines - its lines; an empty one separates paragraphs.
 * @param tags - lines that start with a tag; they must hold no text of the catalog.
 */
export function blockComment(writer: CodeBlockWriter, lines: readonly string[], tags: readonly string[] = []): void {
  const indentation = writer.getIndentationLevel() * (writer.getOptions().indentNumberOfSpaces ?? 2);
  for (const line of commentLines(lines, tags, indentation)) writer.writeLine(line);
}

/**
 * A doc comment for text that is laid out without a writer.
 *
 * @param lines - as of {@link blockComment}.
 * @param tags - as of {@link blockComment}.
 * @param indentation - what stands before each line.
 * @returns its lines, each with a line break.
 */
export function commentAbove(lines: readonly string[], tags: readonly string[] = [], indentation = ""): string {
  let text = "";
  for (const line of commentLines(lines, tags, indentation.length)) text += `${indentation}${line}\n`;
  return text;
}

/**
 * The lines of a doc comment. Long ones are wrapped.
 *
 * @param lines - what it says; an empty line separates paragraphs.
 * @param tags - lines that start with a tag; they must hold no text of the catalog.
 * @param indentation - how many spaces will stand before each line; they are not part of what is returned.
 * @returns the lines, from the one that opens the comment to the one that closes it.
 */
export function commentLines(lines: readonly string[], tags: readonly string[], indentation: number): string[] {
  const [only = "", ...more] = lines.map(commentText);
  if (more.length === 0 && tags.length === 0 && indentation + `/** ${only} */`.length <= WIDTH)
    return [`/** ${only} */`];
  const width = WIDTH - indentation - " * ".length;
  return [
    "/**",
    ...[only, ...more].flatMap((line) => wrapped(line, width, "")),
    ...(tags.length > 0 ? [" *"] : []),
    ...tags.flatMap((tag) => wrapped(tag, width, "  ")),
    " */",
  ];
}

/** One line, or several where it is too long. */
function wrapped(text: string, width: number, indentation: string): string[] {
  if (text.length <= width && !text.startsWith(" ")) return [text === "" ? " *" : ` * ${text}`];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(` * ${line}`);
      line = indentation + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line === "" ? " *" : ` * ${line}`];
}
