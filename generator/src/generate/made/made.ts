import { digestOf } from "../../catalog/seen.ts";
import type { Part } from "../../emit/joint/part.ts";
import type { Listed } from "../readme-table.ts";

/** What is made, with what is known about it beside its files. */
export interface Kinds {
  /** The package of a provider: what the README of the repository says of it. */
  readonly package: Listed;
  /** What the joint package takes over from a provider. */
  readonly part: Part;
  /** The joint package's own files: hash of all parts that they are about. */
  readonly joint: string;
}

/** One of them. */
export type Kind = keyof Kinds;

/** What something was made from, and what came out: of files, hashes only, from which nothing can ever be written. */
export interface Made<K extends Kind = Kind> {
  /** What the provider was loaded from, as the loader saw it; nothing for files that are about all providers. */
  readonly seen: readonly (readonly [path: string, digest: string | null])[];
  /** The files with their SHA-256; the manifest of a folder is among those that are made last. */
  readonly files: readonly (readonly [path: string, digest: string])[];
  readonly about: Kinds[K];
}

/**
 * Everything that decides about what is made beside the catalog and the folder itself, and what it is. Two texts that
 * differ in anything never stand for each other.
 */
export interface MadeBy<K extends Kind = Kind> {
  readonly kind: K;
  /** Hash of the code that runs. */
  readonly generator: string;
  /** Hash of the files that the generator reads beside the catalog. */
  readonly assets: string;
  /** Versions of what runs the code. */
  readonly platform: Readonly<Record<string, string | undefined>>;
  /** Folder of the catalog. */
  readonly catalog: string;
  /** Folder of the package that the files are in. */
  readonly out: string;
  /** Id of the provider, or that of the joint package. */
  readonly provider: string;
}

/**
 * Writes down what was made. The first line is a hash of the rest and of what made it, so that a damaged text, or one of
 * something else or another version, is none.
 *
 * @param by - what made it.
 * @param made - what was made.
 * @returns text of a file.
 */
export function madeText<K extends Kind>(by: MadeBy<K>, made: Made<K>): string {
  const body = JSON.stringify(made);
  return `${seal(by, body)}\n${body}\n`;
}

/**
 * Reads what was made.
 *
 * @param by - what would make it now.
 * @param text - what {@link madeText} wrote, or anything else.
 * @returns what was made; undefined unless exactly this text was written by exactly this.
 */
export function madeIn<K extends Kind>(by: MadeBy<K>, text: string): Made<K> | undefined {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1, -1);
  return end > 0 && text === `${seal(by, body)}\n${body}\n` ? (JSON.parse(body) as Made<K>) : undefined;
}

/**
 * Name of the file about what is made: the newest one replaces all others.
 *
 * @param by - what makes it.
 * @returns name without a folder.
 */
export function madeName({ kind, catalog, out, provider }: MadeBy): string {
  return `${digestOf(JSON.stringify([kind, catalog, out, provider])).slice(0, 32)}.made`;
}

/** Raised whenever the text has another form. */
const FORM = 2;

function seal({ kind, generator, assets, platform, catalog, out, provider }: MadeBy, body: string): string {
  return digestOf(`${JSON.stringify([FORM, kind, generator, assets, platform, catalog, out, provider])}\n${body}`);
}
