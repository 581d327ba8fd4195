// The site as data, and its files, for the tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodePage, Site } from "../src/data/site.ts";
import { readSite } from "../src/layout/site.ts";

export { readSite };

/** All pages of codes. */
export function codePages({ providers }: Site): CodePage[] {
  return providers.flatMap(({ spaces }) => spaces.flatMap(({ pages }) => pages));
}

/** Paths of all files of a folder, sorted. */
export function filesOf(root: string): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Text of a file. */
export function text(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}
