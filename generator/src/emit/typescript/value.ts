import type { CodeBlockWriter } from "ts-morph";
import { propertyKey, stringLiteral } from "../encode.ts";

/**
 * Writes plain data as a literal; long texts of lines as one string per line, so that changes read well.
 *
 * @param writer - where to.
 * @param value - strings, numbers, booleans, lists and objects; fields that are undefined are left out.
 */
export function writeValue(writer: CodeBlockWriter, value: unknown): void {
  if (typeof value === "string") {
    const lines = value.split("\n");
    if (lines.length < 3) writer.write(stringLiteral(value));
    else {
      writer.newLine();
      writer.indent(() => {
        lines.forEach((line, index) => {
          const isLast = index + 1 === lines.length;
          writer
            .write(stringLiteral(isLast ? line : `${line}\n`))
            .conditionalWrite(!isLast, " +")
            .newLine();
        });
      });
    }
  } else if (Array.isArray(value)) {
    const flat = value.every((item) => typeof item !== "object" || item === null) && value.length < 4;
    if (flat)
      writer.write(
        `[${value.map((item) => (typeof item === "string" ? stringLiteral(item) : String(item))).join(", ")}]`,
      );
    else {
      writer.write("[").newLine();
      writer.indent(() => {
        for (const item of value) {
          writeValue(writer, item);
          writer.write(",").newLine();
        }
      });
      writer.write("]");
    }
  } else if (value !== null && typeof value === "object") {
    writer.inlineBlock(() => {
      for (const [key, inner] of Object.entries(value)) {
        if (inner === undefined) continue;
        writer.write(`${propertyKey(key)}: `);
        writeValue(writer, inner);
        writer.write(",").newLine();
      }
    });
  } else writer.write(String(value));
}
