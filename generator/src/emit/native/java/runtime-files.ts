import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../../places.ts";
import type { JavaNames } from "./names.ts";

const RUNTIME = join(LANGUAGES, "java", "runtime");

/** What the hand-written files call the package and the class that carry the name of a provider elsewhere. */
const PACKAGE = /\bprovider\.codes\b/g;
const MAIN = /\bProviderCodes\b/g;
const MAIN_FILE = "ProviderCodes";

/** First line of every copied file. */
const HEADER = "// Copied from languages/java/runtime; do not edit.\n";

/**
 * The hand-written files of the Java runtime.
 *
 * @returns the names of their classes.
 */
export function runtimeClasses(): readonly string[] {
  return readdirSync(RUNTIME)
    .filter((file) => file.endsWith(".java"))
    .map((file) => file.slice(0, -".java".length))
    .sort();
}

/**
 * The file of a class, as it is called in a provider's package.
 *
 * @param name - name of the class.
 * @param names - names of the package.
 * @returns the name of the file.
 */
export function runtimeFile(name: string, { main }: JavaNames): string {
  return `${name === MAIN_FILE ? main : name}.java`;
}

/**
 * The text of a class, as it stands in a provider's package.
 *
 * @param name - name of the class.
 * @param names - names of the package.
 * @returns its source.
 */
export function runtimeSource(name: string, { root, main }: JavaNames): string {
  const text = texts.get(name) ?? readFileSync(join(RUNTIME, `${name}.java`), "utf8");
  texts.set(name, text);
  return HEADER + text.replaceAll("\r\n", "\n").replace(PACKAGE, root).replace(MAIN, main);
}

/** The same for every provider, so that each is read once. */
const texts = new Map<string, string>();
