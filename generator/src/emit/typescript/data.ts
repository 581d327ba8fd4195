import type { Locale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import type { PackedMessages } from "../../runtime/message.ts";
import { stringLiteral } from "../encode.ts";
import { packCatalog, packMessages } from "../pack.ts";
import { blockComment, HEADER } from "./comment.ts";
import { literal } from "./value.ts";
import type { Write } from "./write.ts";

/**
 * Writes the module with the packed data.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeData(model: Model): Write {
  return (writer) => {
    writer.writeLine(HEADER);
    writer.writeLine(`import type { PackedCatalog } from "./runtime/packed.js";`).blankLine();
    blockComment(writer, ["All codes, packed; the runtime unpacks them on first use."]);
    writer.write("export const catalog: PackedCatalog = ");
    // What was unpacked to read examples is no part of the data.
    writer.write(literal({ ...packCatalog(model), unpacked: undefined }));
    writer.write(";").newLine();
  };
}

/**
 * Writes the message bundle of one language.
 *
 * @param model - the provider.
 * @param locale - the language.
 * @returns a function that writes the module.
 */
export function writeMessages(model: Model, locale: Locale): Write {
  return (writer) => {
    const own = model.identifier;
    writer.writeLine(HEADER);
    writer.writeLine(`import { catalog } from "../data.js";`);
    writer.writeLine(`import type { DecodeResult } from "../runtime/decode.js";`);
    writer.writeLine(`import type { KnownEntry } from "../runtime/lookup.js";`);
    writer.writeLine(
      `import { customerOf, type Message, messageOf, type PackedColumn, type PackedPhrases, type PackedUndecided, type Params } from "../runtime/message.js";`,
    );
    writer.writeLine(`import type { ${own}Entry, ${own}Params, ${own}Result } from "../types.js";`).blankLine();
    // One constant each, so that a bundler drops the parts that are not used.
    for (const [part, value] of Object.entries(packMessages(model, locale))) {
      writer.write(`const ${part}Texts: ${PART_TYPES[part as keyof PackedMessages]} = `);
      writer.write(literal(value));
      writer.write(";").newLine().blankLine();
    }
    blockComment(writer, ["Language of this bundle."]);
    writer.writeLine(`export const locale = ${stringLiteral(locale)};`).blankLine();
    blockComment(
      writer,
      ["Builds only the text for the customer; a bundle that imports nothing else stays small."],
      [
        "@param result - result of `decode` or `lookup`.",
        "@param params - values of parameters; those of the result are used for the others.",
        "@returns a text that is safe to show: the same as `message(result).customer`.",
      ],
    );
    writer
      .write(`export function customer(result: ${own}Entry | ${own}Result, params: ${own}Params = {}): string `)
      .block(() => {
        writer.writeLine("const parts = { customer: customerTexts, phrases: phrasesTexts };");
        writer.writeLine("return customerOf(catalog, parts, result as KnownEntry | DecodeResult, params as Params);");
      });
    writer.blankLine();
    blockComment(
      writer,
      ["Builds the texts for a result."],
      [
        "@param result - result of `decode` or `lookup`.",
        "@param params - values of parameters; those of the result are used for the others.",
        "@returns title, detail and action for developers, and a text that is safe to show to the customer.",
      ],
    );
    writer
      .write(`export function message(result: ${own}Entry | ${own}Result, params: ${own}Params = {}): Message `)
      .block(() => {
        writer
          .write("const parts = ")
          .inlineBlock(() => {
            for (const part of Object.keys(PART_TYPES)) writer.writeLine(`${part}: ${part}Texts,`);
          })
          .write(";")
          .newLine();
        writer.writeLine("return messageOf(catalog, parts, result as KnownEntry | DecodeResult, params as Params);");
      });
  };
}

const PART_TYPES: Readonly<Record<keyof PackedMessages, string>> = {
  title: "PackedColumn",
  detail: "PackedColumn",
  action: "PackedColumn",
  customer: "PackedColumn",
  phrases: "PackedPhrases",
  undecided: "PackedUndecided",
};
