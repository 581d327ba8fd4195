import type { Write } from "./typescript/write.ts";

/** How the content of a file is made; `outputs` is the whole table, for files that list others. */
export type Make =
  | { readonly write: Write }
  | { readonly json: (outputs: readonly Output[]) => object; readonly oneLined?: string }
  | { readonly text: (outputs: readonly Output[]) => string | Promise<string> };

/**
 * Who gets a file:
 * - `module`: a TypeScript file that people import, without `src/` and its ending; compiled to `dist`.
 * - `data`: a plain file that people import or download by its path.
 * - `plain`: in the tarball, but no import.
 * - `source`: compiled into the modules, never imported by people.
 * - `repository`: not published.
 */
export type Use = "module" | "data" | "plain" | "source" | "repository";

/** A row of the table of outputs: one file in the folder of a package. */
export interface Output {
  /** Path in the folder of the package, with `/`. */
  readonly path: string;
  readonly use: Use;
  /** How it is made; left out for a file that `changesets` owns: it is published, and never generated. */
  readonly make?: Make;
  /** Markdown for the README's table of imports; files with the same text share a row, one without has none. */
  readonly about?: string;
}

/** What changed in each release; written by `changesets`. */
export const CHANGELOG = "CHANGELOG.md";

/** The module that is imported by the name of the package alone. */
export const MAIN_MODULE = "index";

/**
 * The path by which a module is imported.
 *
 * @param path - its source, as in the table of outputs.
 * @returns the path without `src/` and its ending.
 */
export function moduleName(path: string): string {
  return path.slice("src/".length, -".ts".length);
}
