// Generated from the catalog; do not edit.
import { title as enTitle } from "./messages/en/title.js";
import { customer as enCustomer } from "./messages/en/customer.js";
import { title as idTitle } from "./messages/id/title.js";
import { customer as idCustomer } from "./messages/id/customer.js";
import type { Result } from "./runtime/explained.js";
import { type ProblemDocument, problemOf, type ProblemOptions, type ProblemTexts } from "./runtime/problem.js";
import type { XenditEntry, XenditResult } from "./types.js";

export { PROBLEM_MEDIA_TYPE, type ProblemDocument, type ProblemOptions } from "./runtime/problem.js";

/**
 * Makes a problem document (RFC 9457) from a result, for services that pass errors on.
 *
 * @param result - result of `decode` or `lookup`.
 * @param locale - language of title and detail.
 * @param options - start of `type`, and who reads the document.
 * @returns the document; title and detail are safe to show, and its status makes no client repeat automatically.
 */
export function toProblem(result: XenditEntry | XenditResult, locale: "en" | "id", options: ProblemOptions = {}): ProblemDocument {
  const texts = {
    en: { title: enTitle, customer: enCustomer },
    id: { title: idTitle, customer: idCustomer },
  } as unknown as Readonly<Record<string, ProblemTexts>>;
  return problemOf("xendit", texts, locale, result as Result, options);
}
