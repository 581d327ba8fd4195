import { Document, isCollection, isScalar, stringify, visit } from "yaml";
import type { Localized } from "../catalog/locales.ts";

/** A requested entry; not checked yet, because the rules of the catalog check it. */
export interface EntryDraft {
  readonly code: string;
  readonly name: string | undefined;
  readonly review: "needed" | undefined;
  readonly network: string | undefined;
  readonly messages: readonly string[] | undefined;
  readonly documented: string | undefined;
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  /** Page id -> lines. */
  readonly sources: Readonly<Record<string, readonly string[]>> | undefined;
  readonly urls: readonly string[] | undefined;
  readonly scope: string | undefined;
  readonly outcome: string | undefined;
  readonly retry: string | undefined;
  readonly reason: string | undefined;
  readonly note: string | undefined;
  readonly text: Localized<TextDraft> | undefined;
}

/** An entry that takes over what another one says, in whatever fields. */
export type TakenOver = Pick<EntryDraft, "code" | "network"> & Readonly<Record<string, unknown>>;

/** An entry to be written. */
export type Draft = EntryDraft | TakenOver;

/** Texts of one language, as far as they were given. */
export interface TextDraft {
  readonly title: string | undefined;
  readonly detail: string | undefined;
}

/** One line per value, whatever the value holds: nothing is folded or becomes a block. */
const STYLE = { lineWidth: 0, blockQuote: false, flowCollectionPadding: false } as const;

/**
 * Formats an entry like the catalog: fields in the order of the draft, lists on one line, quotes only
 * where needed.
 *
 * @param draft - the entry; fields that are `undefined` are left out.
 * @returns the lines of a list item, without indentation.
 */
export function entryLines(draft: Draft): string[] {
  const document = new Document([draft]);
  visit(document, {
    Seq: (_key, list) => {
      if (list !== document.contents) list.flow = true;
    },
    Pair: (_key, { key, value }) => {
      if (isScalar(key) && key.value === "review" && isScalar(value))
        value.comment = " remove this line after the review";
      // A language without texts yet; an empty block would be read as an empty text.
      if (isCollection(value) && value.items.length === 0) value.flow = true;
    },
  });
  return document.toString(STYLE).trimEnd().split("\n");
}

/**
 * Formats a value so that YAML reads the same text.
 *
 * @param value - any text.
 * @returns the value on one line, in quotes if needed.
 */
export function scalarText(value: string): string {
  return stringify(value, STYLE).trimEnd();
}
