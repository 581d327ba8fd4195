import type { Model } from "../../catalog/model.ts";
import { propertyKey, stringLiteral } from "../encode.ts";
import { identifierOf } from "../names.ts";
import { blockComment, HEADER } from "./comment.ts";
import type { Write } from "./write.ts";

/**
 * Writes the module that makes problem documents; it alone loads all languages.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeProblem(model: Model): Write {
  return (writer) => {
    const own = model.identifier;
    writer.writeLine(HEADER);
    const bundles = model.locales.map((locale) => ({ locale, name: identifierOf(locale) }));
    for (const { locale, name } of bundles)
      writer.writeLine(`import { message as ${name} } from "./messages/${locale}.js";`);
    writer.writeLine(`import type { DecodeResult } from "./runtime/decode.js";`);
    writer.writeLine(`import type { KnownEntry } from "./runtime/lookup.js";`);
    writer.writeLine(
      `import { type MessageFunctions, type ProblemDocument, problemOf, type ProblemOptions } from "./runtime/problem.js";`,
    );
    writer.writeLine(`import type { ${own}Entry, ${own}Result } from "./types.js";`).blankLine();
    writer
      .writeLine(
        `export { PROBLEM_MEDIA_TYPE, type ProblemDocument, type ProblemOptions } from "./runtime/problem.js";`,
      )
      .blankLine();
    blockComment(
      writer,
      ["Makes a problem document (RFC 9457) from a result, for services that pass errors on."],
      [
        "@param result - result of `decode` or `lookup`.",
        "@param locale - language of title and detail.",
        "@param options - start of `type`, and who reads the document.",
        "@returns the document; title and detail are safe to show, and its status makes no client repeat automatically.",
      ],
    );
    const locales = model.locales.map(stringLiteral).join(" | ");
    writer
      .write(
        `export function toProblem(result: ${own}Entry | ${own}Result, locale: ${locales}, options: ProblemOptions = {}): ProblemDocument `,
      )
      .block(() => {
        // The first is the one for a language that there is not.
        const messages = bundles.map(({ locale, name }) => `${propertyKey(locale)}: ${name}`).join(", ");
        writer.writeLine(`const messages = { ${messages} } as unknown as MessageFunctions;`);
        writer.writeLine(
          `return problemOf(${stringLiteral(model.id)}, messages, locale, result as KnownEntry | DecodeResult, options);`,
        );
      });
  };
}
