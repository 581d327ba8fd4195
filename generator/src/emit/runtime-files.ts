import { readFile } from "node:fs/promises";
import type { Model } from "../catalog/model.ts";
import { answersOf } from "./answers.ts";
import { needsMd5 } from "./protocol.ts";
import { HEADER } from "./typescript/comment.ts";

/** Runtime modules that every package carries. */
const RUNTIME_FILES = [
  "advance.ts",
  "advice.ts",
  "amount.ts",
  "attempt.ts",
  "bodies.ts",
  "catalog.ts",
  "claims.ts",
  "column.ts",
  "context.ts",
  "contradiction.ts",
  "customer.ts",
  "decided.ts",
  "decimal.ts",
  "decode-error.ts",
  "decode.ts",
  "earlier.ts",
  "evidence.ts",
  "example.ts",
  "explain.ts",
  "explained.ts",
  "facts.ts",
  "field.ts",
  "fingerprint.ts",
  "letters.ts",
  "log-fields.ts",
  "lookup.ts",
  "match-message.ts",
  "message.ts",
  "neutral.ts",
  "network.ts",
  "next-step.ts",
  "order.ts",
  "own.ts",
  "packed.ts",
  "parsed.ts",
  "payment-state.ts",
  "payment.ts",
  "problem.ts",
  "procedure.ts",
  "protocol.ts",
  "reading.ts",
  "readings.ts",
  "refunds.ts",
  "retry.ts",
  "settle.ts",
  "signs.ts",
  "stored-payment.ts",
  "verification.ts",
  "verify-body.ts",
  "verify-crypto.ts",
  "verify-platform.ts",
  "verify-request.ts",
  "verify-result.ts",
  "verify-rule.ts",
  "verify.ts",
  "vocabulary.ts",
  "withdrawn.ts",
] as const;

/**
 * Runtime modules of a package.
 *
 * @param model - the resolved provider.
 * @returns their file names: those that every package carries, and what only some providers need.
 */
export function runtimeFiles(model: Model): readonly string[] {
  return [...RUNTIME_FILES, ...(needsMd5(model) ? ["md5.ts"] : []), ...(answersOf(model) ? ["answer.ts"] : [])];
}

const folder = new URL("../runtime/", import.meta.url);

/**
 * Text of a runtime module as it stands in a package: imports name the compiled files.
 *
 * @param name - file name of the module.
 * @returns its source.
 */
export function runtimeText(name: string): Promise<string> {
  const text = texts.get(name) ?? readRuntime(name);
  texts.set(name, text);
  return text;
}

/** The same in every package, so that each is read once. */
const texts = new Map<string, Promise<string>>();

async function readRuntime(name: string): Promise<string> {
  const text = (await readFile(new URL(name, folder), "utf8")).replaceAll("\r\n", "\n");
  return `${HEADER}\n${text.replace(/(from "\.\/[a-z0-9-]+)\.ts"/g, '$1.js"')}`;
}
