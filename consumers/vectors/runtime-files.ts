import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./providers.ts";

/** Where the runtime of a language stands in the package of a provider: what its paths begin with behind any folders. */
const FOLDERS: Readonly<Record<string, string>> = { python: "/_runtime/", php: "/src/", go: "go/", java: "codes/" };

/** What is written in a language, but for the tests beside it. */
const SOURCES = /(?:\.py|\.php|(?<!_test)\.go|\.java)$/;

/**
 * Finds the files of a package that are written by hand: those that are generated hold data.
 *
 * @param language - its language.
 * @param provider - id of its provider.
 * @param folder - its folder.
 * @returns paths in the folder, in order.
 */
export async function runtimeFiles(language: string, provider: string, folder: string): Promise<string[]> {
  const written = await readdir(join(ROOT, "languages", language, "runtime"), { recursive: true });
  const ends = written
    .filter((path) => SOURCES.test(path))
    // Only Java names a file by the provider.
    .map((path) => `${FOLDERS[language]}${path.replace(/^Provider(?=Codes\.java$)/, pascalCase(provider))}`);
  const all = await readdir(join(folder, language), { recursive: true });
  return all
    .map((path) => join(language, path))
    .filter((path) => ends.some((end) => path.endsWith(end)))
    .sort();
}

/**
 * Where a file of the runtime stands in the package of another provider.
 *
 * @param path - its path in the package of one provider.
 * @param from - id of that provider.
 * @param to - id of the other one.
 * @returns its path there.
 */
export function pathFor(path: string, from: string, to: string): string {
  return path
    .replaceAll(`${from}_codes`, `${to}_codes`)
    .replaceAll(`${from}codes`, `${to}codes`)
    .replaceAll(`${pascalCase(from)}Codes`, `${pascalCase(to)}Codes`);
}

function pascalCase(id: string): string {
  return id.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
