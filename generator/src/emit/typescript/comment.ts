import type { CodeBlockWriter } from "ts-morph";
import { commentText } from "../encode.ts";

/** First line of every generated source file. */
export const HEADER = "// Generated from the catalog; do not edit.";

/**
 * Writes a doc comment.
 *
 * @param writer - where to.
 * @param lines - its lines; an empty one separates paragraphs.
 * @param tags - lines that start with a tag; they must hold no text of the catalog.
 */
export function blockComment(writer: CodeBlockWriter, lines: readonly string[], tags: readonly string[] = []): void {
  const safe = [...lines.map(commentText), ...(tags.length > 0 ? ["", ...tags] : [])];
  if (safe.length === 1) {
    writer.writeLine(`/** ${safe[0]} */`);
    return;
  }
  writer.writeLine("/**");
  for (const line of safe) writer.writeLine(line === "" ? " *" : ` * ${line}`);
  writer.writeLine(" */");
}
