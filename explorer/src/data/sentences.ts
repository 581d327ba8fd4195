// What is said about advice: the same words for all providers, which the joint package has.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SentenceWords } from "../../../generator/src/command-line/told/words.ts";

/** Name of the file in its package. */
const FILE = "sentences.json";

/**
 * Reads what is said about advice.
 *
 * @param root - folder of all packages.
 * @returns the words by language.
 * @throws Error if no package has them; the message says how to make them.
 */
export function readSentences(root: string): Readonly<Record<string, SentenceWords>> {
  const folder = readdirSync(root).find((name) => existsSync(join(root, name, FILE)));
  if (folder === undefined)
    throw new Error(`no package in ${root} has a ${FILE}: run \`npm run codes -- generate\` first`);
  return JSON.parse(readFileSync(join(root, folder, FILE), "utf8")) as Record<string, SentenceWords>;
}
