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
  const [only = "", ...more] = lines.map(commentText);
  if (more.length === 0 && tags.length === 0 && indentation + `/** ${only} */`.length <= WIDTH) {
    writer.writeLine(`/** ${only} */`);
    return;
  }
  const width = WIDTH - indentation - " * ".length;
  writer.writeLine("/**");
  for (const line of [only, ...more]) writeWrapped(writer, line, width, "");
  if (tags.length > 0) writer.writeLine(" *");
  for (const tag of tags) writeWrapped(writer, tag, width, "  ");
  writer.writeLine(" */");
}

/** Writes one line, on several where it is too long. */
function writeWrapped(writer: CodeBlockWriter, text: string, width: number, indentation: string): void {
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      writer.writeLine(` * ${line}`);
      line = indentation + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  writer.writeLine(line === "" ? " *" : ` * ${line}`);
}
