import type { Model } from "../../catalog/model.ts";
import { identifierOf, pascalCase } from "../names.ts";
import { docComment, identifier, joined, key, moduleOf, quoted, ts, type, value } from "./fragment.ts";
import type { Column } from "./messages.ts";
import type { Module } from "./write.ts";

const ProblemDocument = type("./runtime/problem.js", "ProblemDocument");
const problemOf = value("./runtime/problem.js", "problemOf");
const ProblemTexts = type("./runtime/problem.js", "ProblemTexts");
const Read = type("./runtime/explained.js", "Result");
const ProblemOptions = type("./runtime/problem.js", "ProblemOptions");

/**
 * Writes the module that makes problem documents; it alone loads all languages.
 *
 * @param model - the provider.
 * @returns the module.
 */
export function writeProblem(model: Model): Module {
  const Entry = type("./types.js", `${model.identifier}Entry`);
  const Result = type("./types.js", `${model.identifier}Result`);
  const locales = model.locales.map(quoted);
  // The first is the one for a language that there is not.
  const texts = model.locales.map((locale) => {
    const of = (column: Column) =>
      ts`${identifier(column)}: ${value(`./messages/${locale}/${column}.js`, column, identifierOf(locale) + pascalCase(column))}`;
    return ts`${key(locale)}: { ${of("title")}, ${of("customer")} }`;
  });
  const comment = docComment(
    ["Makes a problem document (RFC 9457) from a result, for services that pass errors on."],
    [
      "@param result - result of `decode` or `lookup`.",
      "@param locale - language of title and detail.",
      "@param options - start of `type`, and who reads the document.",
      "@returns the document; title and detail are safe to show, and its status makes no client repeat automatically.",
    ],
  );
  return moduleOf(() => [
    ts`export { PROBLEM_MEDIA_TYPE, type ProblemDocument, type ProblemOptions } from "./runtime/problem.js";`,
    ts`${comment}
export function toProblem(result: ${Entry} | ${Result}, locale: ${joined(locales, " | ")}, options: ${ProblemOptions} = {}): ${ProblemDocument} {
  const texts = {
    ${joined(texts, ",\n    ")},
  } as unknown as Readonly<Record<string, ${ProblemTexts}>>;
  return ${problemOf}(${quoted(model.id)}, texts, locale, result as ${Read}, options);
}`,
  ]);
}
