import type { CodeBlockWriter } from "ts-morph";
import { blockComment } from "./comment.ts";

/** Writes the text of one module, or of a part of one. */
export type Write = (writer: CodeBlockWriter) => void;

/** A module in parts: text that is laid out already stands beside what a writer lays out. */
export interface Module {
  /** Makes the parts, in order; a part ends with a line break. */
  readonly parts: () => Iterable<string | Write>;
}

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
