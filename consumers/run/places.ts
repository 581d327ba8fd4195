import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the consumers. */
export const CONSUMERS = fileURLToPath(new URL("../", import.meta.url));

/** Folder of the repository. */
export const ROOT = join(CONSUMERS, "..");

/** What every language is asked. */
export const CASES = join(CONSUMERS, "cases.json");

/** The page with the results. */
export const PAGE = join(ROOT, "docs", "other-languages.md");

/** Folder with the pinned quicktype that several languages share. */
export const QUICKTYPE = join(CONSUMERS, "quicktype");

/** What the runner itself makes. */
export const OWN_WORK = join(CONSUMERS, ".work");

/** Folder of the providers whose texts attack. */
export const HOSTILE = join(OWN_WORK, "hostile");

/**
 * Where a language keeps what it downloads, generates and compiles.
 *
 * @param language - folder of the language.
 * @returns the folder, which git ignores.
 */
export function workFolder(language: string): string {
  return join(CONSUMERS, language, ".work");
}
