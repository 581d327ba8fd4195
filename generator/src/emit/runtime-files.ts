import { readFile } from "node:fs/promises";
import { HEADER } from "./typescript/comment.ts";

/** Runtime modules that every package carries. */
export const RUNTIME_FILES = [
  "advance.ts",
  "advice.ts",
  "amount.ts",
  "attempt.ts",
  "catalog.ts",
  "claims.ts",
  "context.ts",
  "decided.ts",
  "decimal.ts",
  "decode-error.ts",
  "decode.ts",
  "evidence.ts",
  "example.ts",
  "explain.ts",
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
  "retry.ts",
  "settle.ts",
  "stored-payment.ts",
  "vocabulary.ts",
] as const;

const folder = new URL("../runtime/", import.meta.url);

/**
 * Text of a runtime module as it stands in a package: imports name the compiled files.
 *
 * @param name - file name of the module.
 * @returns its source.
 */
export async function runtimeText(name: (typeof RUNTIME_FILES)[number]): Promise<string> {
  const text = (await readFile(new URL(name, folder), "utf8")).replaceAll("\r\n", "\n");
  return `${HEADER}\n${text.replace(/(from "\.\/[a-z-]+)\.ts"/g, '$1.js"')}`;
}
