import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES } from "../../../places.ts";

const FOLDER = join(LANGUAGES, "go", "runtime");

/** First line of every generated file; linters of Go know it. */
export const HEADER = "// Code generated from the catalog; DO NOT EDIT.";

/** Where the runtime is written: its package, and the path by which it imports itself. */
const PACKAGE = /^package codes$/m;
const IMPORTED = "example.org/payment-codes/languages/go/runtime/";

/** Files of the runtime, which every package carries. */
export const RUNTIME_FILES = [
  "advance.go",
  "advice.go",
  "attempt.go",
  "bodies.go",
  "canonical.go",
  "cards.go",
  "catalog.go",
  "claims.go",
  "customer.go",
  "decimal.go",
  "decode.go",
  "evidence.go",
  "explain.go",
  "facts.go",
  "field.go",
  "internal/texts/texts.go",
  "letters.go",
  "lookup.go",
  "message.go",
  "message_match.go",
  "next_step.go",
  "order.go",
  "payment.go",
  "procedure.go",
  "readings.go",
  "result.go",
  "stored.go",
  "value.go",
  "vocabulary.go",
] as const;

/**
 * Text of a file of the runtime, as it stands in a package.
 *
 * @param name - its path.
 * @param own - the name of the package.
 * @param module - the path of the module.
 * @returns its source.
 */
export async function runtimeText(name: string, own: string, module: string): Promise<string> {
  const text = (await sourceOf(name)).replace(PACKAGE, `package ${own}`).replaceAll(IMPORTED, `${module}/`);
  return `${HEADER}\n\n${text}`;
}

/**
 * The names that the runtime exports, which no constant of a provider may have.
 *
 * @returns the names of its types, functions, constants and variables.
 */
export function runtimeNames(): Promise<ReadonlySet<string>> {
  names ??= readNames();
  return names;
}

let names: Promise<ReadonlySet<string>> | undefined;

async function readNames(): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(RUNTIME_FILES.filter((name) => !name.includes("/")).map(sourceOf));
  const declared = /^(?:(?:func|type|var|const) |\t)([A-Z]\w*)/gm;
  return new Set(texts.flatMap((text) => [...text.matchAll(declared)].map(([, name = ""]) => name)));
}

/**
 * Names of the files that are there.
 *
 * @returns all files of the folder that packages carry; a test compares them with {@link RUNTIME_FILES}.
 */
export async function runtimeFilesThere(): Promise<string[]> {
  const all = await readdir(FOLDER, { recursive: true });
  const files = all.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".go"));
  return files.filter((name) => !name.endsWith("_test.go") && name !== STAND_IN).sort();
}

/** What the generator writes for each provider stands there only so that the runtime compiles by itself. */
const STAND_IN = "provider.go";

function sourceOf(name: string): Promise<string> {
  const text = texts.get(name) ?? readFile(join(FOLDER, name), "utf8").then((read) => read.replaceAll("\r\n", "\n"));
  texts.set(name, text);
  return text;
}

/** The same in every package, so that each is read once. */
const texts = new Map<string, Promise<string>>();
