import type { Model } from "../../catalog/model.ts";
import { identifierOf } from "../names.ts";
import { docComment, joined, key, moduleOf, quoted, ts, type, value } from "./fragment.ts";
import type { Write } from "./write.ts";

const DecodeResult = type("./runtime/decode.js", "DecodeResult");
const KnownEntry = type("./runtime/lookup.js", "KnownEntry");
const MessageFunctions = type("./runtime/problem.js", "MessageFunctions");
const ProblemDocument = type("./runtime/problem.js", "ProblemDocument");
const problemOf = value("./runtime/problem.js", "problemOf");
const ProblemOptions = type("./runtime/problem.js", "ProblemOptions");

/**
 * Writes the module that makes problem documents; it alone loads all languages.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeProblem(model: Model): Write {
  const Entry = type("./types.js", `${model.identifier}Entry`);
  const Result = type("./types.js", `${model.identifier}Result`);
  const locales = model.locales.map(quoted);
  // The first is the one for a language that there is not.
  const messages = model.locales.map(
    (locale) => ts`${key(locale)}: ${value(`./messages/${locale}.js`, "message", identifierOf(locale))}`,
  );
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
  const messages = { ${joined(messages, ", ")} } as unknown as ${MessageFunctions};
  return ${problemOf}(${quoted(model.id)}, messages, locale, result as ${KnownEntry} | ${DecodeResult}, options);
}`,
  ]);
}
