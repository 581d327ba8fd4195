import type { CodeBlockWriter } from "ts-morph";
import type { Model } from "../../catalog/model.ts";
import type { Locale } from "../../catalog/shape.ts";
import { stringLiteral } from "../encode.ts";
import { packCatalog, packMessages } from "../pack.ts";
import { blockComment, HEADER } from "./comment.ts";
import type { Write } from "./write.ts";

/**
 * Writes the module with the packed data.
 *
 * @param model - the provider.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeData(model: Model): Write {
  return (writer) => {
    writer.writeLine(HEADER);
    writer.writeLine(`import type { PackedCatalog } from "./runtime/packed.js";`).blankLine();
    blockComment(writer, ["All codes, packed; the runtime unpacks them on first use."]);
    writer.write("export const catalog: PackedCatalog = ");
    writeValue(writer, packCatalog(model));
    writer.write(";").newLine();
  };
}

/**
 * Writes the message bundle of one language.
 *
 * @param model - the provider.
 * @param locale - the language.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeMessages(model: Model, locale: Locale): Write {
  return (writer) => {
    const own = model.identifier;
    writer.writeLine(HEADER);
    writer.writeLine(`import { catalog } from "../data.js";`);
    writer.writeLine(`import type { DecodeResult } from "../runtime/decode.js";`);
    writer.writeLine(`import type { KnownEntry } from "../runtime/lookup.js";`);
    writer.writeLine(`import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";`);
    writer.writeLine(`import type { ${own}Entry, ${own}Params, ${own}Result } from "../types.js";`).blankLine();
    writer.write("const messages: PackedMessages = ");
    writeValue(writer, packMessages(model, locale));
    writer.write(";").newLine().blankLine();
    blockComment(writer, ["Language of this bundle."]);
    writer.writeLine(`export const locale = ${stringLiteral(locale)};`).blankLine();
    blockComment(
      writer,
      ["Says what a result means."],
      [
        "@param result - what `decode` or `lookup` gave.",
        "@param params - values of parameters; those of the result are used where none is given.",
        "@returns title, detail and action for developers, and a text that is safe to show to the customer.",
      ],
    );
    writer
      .write(`export function message(result: ${own}Entry | ${own}Result, params: ${own}Params = {}): Message `)
      .block(() => {
        writer.writeLine("const values = params as Readonly<Record<string, string | undefined>>;");
        writer.writeLine("return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);");
      });
  };
}

/** Writes plain data as a literal; long texts of lines as one string per line, so that changes read well. */
function writeValue(writer: CodeBlockWriter, value: unknown): void {
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
        writer.write(`${/^[a-z_][a-z0-9_]*$/i.test(key) ? key : stringLiteral(key)}: `);
        writeValue(writer, inner);
        writer.write(",").newLine();
      }
    });
  } else writer.write(String(value));
}
