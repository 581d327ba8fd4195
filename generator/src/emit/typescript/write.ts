import type { CodeBlockWriter } from "ts-morph";
import { blockComment } from "./comment.ts";

/** Writes the text of one module. */
export type Write = (writer: CodeBlockWriter) => void;

/**
 * Writes the fields of an interface, each with its comment.
 *
 * @param writer - where to write.
 * @param fields - name, type and comment of each.
 */
export function writeFields(writer: CodeBlockWriter, fields: readonly (readonly [string, string, string])[]): void {
  for (const [name, type, comment] of fields) {
    blockComment(writer, [comment]);
    writer.writeLine(`readonly ${name}: ${type};`);
  }
}
