import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES } from "../../../places.ts";

const FOLDER = join(LANGUAGES, "python", "runtime");

/** Modules of the runtime, which every package carries. */
export const RUNTIME_FILES = [
  "__init__.py",
  "advice.py",
  "catalog.py",
  "claims.py",
  "decode.py",
  "evidence.py",
  "explain.py",
  "facts.py",
  "field.py",
  "letters.py",
  "log_fields.py",
  "lookup.py",
  "match_message.py",
  "message.py",
  "networks.py",
  "next_step.py",
  "numbers.py",
  "order.py",
  "payment.py",
  "payments.py",
  "phrases.py",
  "reading.py",
  "results.py",
  "shared.py",
  "space.py",
  "step_words.py",
  "steps.py",
  "texts.py",
  "unions.py",
  "value.py",
  "vocabulary.py",
] as const;

/**
 * Text of a module of the runtime, as it stands in every package.
 *
 * @param name - its file name.
 * @returns its source.
 */
export function runtimeText(name: string): Promise<string> {
  const text = texts.get(name) ?? readFile(join(FOLDER, name), "utf8").then((read) => read.replaceAll("\r\n", "\n"));
  texts.set(name, text);
  return text;
}

/** The same in every package, so that each is read once. */
const texts = new Map<string, Promise<string>>();

/**
 * Names of the modules that are there.
 *
 * @returns all files of the folder; a test compares them with {@link RUNTIME_FILES}.
 */
export async function runtimeFilesThere(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names.filter((name) => name.endsWith(".py")).sort();
}
