import type { Module } from "./typescript/write.ts";

/** How the content of a file is made; `outputs` is the whole table, for files that list others. */
export type Make =
  | Module
  | { readonly json: (outputs: readonly Output[]) => object; readonly oneLined?: string }
  | { readonly text: (outputs: readonly Output[]) => string | Promise<string> };

/**
 * Who gets a file:
 * - `module`: a TypeScript file that people import, without `src/` and its ending; compiled to `dist`.
 * - `data`: a plain file that people import or download by its path.
 * - `built`: the same, but made with `dist` out of the other files.
 * - `plain`: in the tarball, but no import.
 * - `source`: compiled into the modules, never imported by people.
 * - `native`: part of the package of another language, which stands in a folder of this one; not in the tarball.
 * - `repository`: not published.
 */
export type Use = "module" | "data" | "built" | "plain" | "source" | "native" | "repository";

/**
 * Whether people import a file by its path.
 *
 * @param use - who gets it.
 * @returns true for plain files with an export.
 */
export function isPlainImport(use: Use): boolean {
  return use === "data" || use === "built";
}

/** A row of the table of outputs: one file in the folder of a package. */
export interface Output {
  /** Path in the folder of the package, with `/`. */
  readonly path: string;
  readonly use: Use;
  /** How it is made; left out for what is published and never generated: what `changesets` owns, and what is built. */
  readonly make?: Make;
  /** The same in every package, so that the joint package has it once. */
  readonly shared?: true;
  /** There in every package at the same path, each with its own content: the joint package takes nobody's over. */
  readonly own?: true;
  /** Markdown for the README's table of imports; files with the same text share a row, one without has none. */
  readonly about?: string;
}

/** What changed in each release; written by `changesets`. */
export const CHANGELOG = "CHANGELOG.md";

/** The module that is imported by the name of the package alone. */
export const MAIN_MODULE = "index";

/**
 * The name of a module: its path in `dist`.
 *
 * @param path - its source, as in the table of outputs.
 * @returns the path without `src/` and its ending.
 */
export function moduleName(path: string): string {
  return path.slice("src/".length, -".ts".length);
}

/**
 * What stands after the name of the package where a module is imported.
 *
 * @param name - name of the module; that of a folder is its `index`.
 * @returns the subpath, without `/` in front; empty for the main module.
 */
export function subpathOf(name: string): string {
  return name === MAIN_MODULE ? "" : name.replace(INDEX, "");
}

const INDEX = new RegExp(`/${MAIN_MODULE}$`);
