import { createHash } from "node:crypto";
import type { RowKind } from "../../catalog/rows.ts";
import { CODE_FORM } from "../../catalog/shapes/values.ts";
import { findUnsafeText } from "../../catalog/text-safety.ts";
import type { Table } from "./compile-grammar.ts";

/** A row of a page: the facts as printed, and a hash of the rest. */
export interface PageRow {
  /** Line of the page on which it starts, counted from 1. */
  readonly line: number;
  readonly section: string;
  /** Number of the table in its section, counted from 1. */
  readonly table: number;
  readonly kind: RowKind;
  /** Space of a code or service; envelope of a field. */
  readonly space: string;
  readonly code: string;
  readonly network: string;
  readonly message: string;
  readonly documented: string;
  /** Of the explanation; empty where there is none. */
  readonly hash: string;
}

/** Parts of a row by name, as printed. */
export type Parts = ReadonlyMap<string, string>;

/** A part, where the grammar says how the code is put together. */
const KEY = /\{([a-z][a-z0-9_]*)\}/g;

/** Parts that are stored in the lock; all others are explanation. */
const FACTS = new Set(["network", "message", "documented"]);

/**
 * Builds a row from its parts.
 *
 * @param table - the kind of table.
 * @param parts - the parts.
 * @param place - where the row stands.
 * @returns the row, or why it is invalid.
 */
export function rowOf(
  table: Table,
  parts: Parts,
  place: Pick<PageRow, "line" | "section" | "table">,
): PageRow | { readonly why: string } {
  const code = codeOf(table, parts);
  if (!CODE_FORM.test(code)) return { why: code === "" ? "no code" : "not the form of a code" };
  const fact = (name: string) => parts.get(name) ?? "";
  const facts = { network: fact("network") || table.network, message: fact("message"), documented: fact("documented") };
  const unsafe = Object.values(facts)
    .map(findUnsafeText)
    .find((found) => found !== undefined);
  if (unsafe !== undefined) return { why: unsafe };
  return { ...place, kind: table.kind, space: table.space, code, ...facts, hash: hashOf(explanationOf(table, parts)) };
}

/**
 * Builds the code of a row.
 *
 * @param table - the kind of table.
 * @param parts - the parts of the row.
 * @returns the code; empty parts are left out.
 */
export function codeOf({ code, isCapitals }: Table, parts: Parts): string {
  const printed = code.replace(KEY, (_all, name: string) => parts.get(name) ?? "");
  return isCapitals ? printed.toUpperCase() : printed;
}

/**
 * The parts that the code of a row is put together of.
 *
 * @param table - the kind of table.
 * @param parts - the parts of the row.
 * @returns what they say.
 */
export function keysOf({ code }: Table, parts: Parts): string[] {
  return [...code.matchAll(KEY)].flatMap(([, name]) => parts.get(name ?? "") ?? []);
}

/**
 * The text of a row besides its facts.
 *
 * @param table - the kind of table.
 * @param parts - the parts of the row.
 * @returns the texts, in the order of the grammar.
 */
export function explanationOf(table: Table, parts: Parts): string[] {
  const isExplanation = (name: string) => !FACTS.has(name) && !table.code.includes(`{${name}}`);
  return table.names.filter(isExplanation).map((name) => parts.get(name) ?? "");
}

/**
 * The explanation of a row as one text, to be shown.
 *
 * @param texts - the explanation, part by part.
 * @returns the parts that say something.
 */
export function textOf(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" · ");
}

/**
 * Hash of the explanation of a row. It does not depend on the layout: white space, kind of quotes, borders
 * of cells.
 *
 * @param texts - the explanation, part by part.
 * @returns 16 hexadecimal digits; empty for an empty text.
 */
export function hashOf(texts: readonly string[]): string {
  const said = texts
    .join("")
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}|\s+/gu, "")
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"');
  return said === "" ? "" : createHash("sha256").update(said).digest("hex").slice(0, 16);
}
