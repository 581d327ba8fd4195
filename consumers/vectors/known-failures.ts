import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/**
 * Reads which vectors a language is known to fail: a provider and the id of a vector a line, `#` for comments.
 *
 * @param language - the language.
 * @returns ids by provider; none where the language has no such file.
 */
export async function knownFailures(language: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const path = fileURLToPath(new URL(`known-failures/${language}.txt`, import.meta.url));
  const text = await readFile(path, "utf8").catch(() => "");
  return parseKnownFailures(text);
}

/**
 * Reads the lines of such a file.
 *
 * @param text - the file.
 * @returns ids by provider.
 */
export function parseKnownFailures(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = text.split("\n").map((line) => line.trim());
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line === "" || line.startsWith("#")) continue;
    const [provider = "", ...rest] = line.split(" ");
    found.set(provider, (found.get(provider) ?? new Set()).add(rest.join(" ")));
  }
  return found;
}
