import { MAX_LINE_LENGTH } from "../open/page-text.ts";
import type { Grammar, Table } from "./compile-grammar.ts";
import type { Pattern } from "./pattern.ts";

/** What is said of a heading that opens no section and is not called plain. */
export const UNKNOWN_HEADING = "a heading that the grammar does not know";

/** Most places of a text at which one form of a code is looked for; no sentence holds as many. */
const MAX_PLACES = 200;

/** Longest line that can be a heading. */
const MAX_HEADING = 80;

/** A number or letter before a title: `7. Paylater`, `B) Codes`. Sections may be numbered anew at any time. */
const NUMBERING = /^(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[A-Za-z]|[IVXivx]{1,5})[.)]\s+/;

/** A heading of Markdown, where it is none to the format of the page. */
const MARKED = /^#{1,6}\s+\S/;

/** What sites put behind a title for its link. */
const ANCHOR = /\s*(?:[#¶🔗]|hashtag)$/u;

/** Words in front of a code in a sentence. */
const LEAD = /(?:codes?|kode|status)\s*[:=]?\s*[("'“‘]?$/i;

/** What may be said about a text without looking suspicious. */
export interface Own {
  /** The code of the row that the text belongs to, and its parts. */
  readonly codes: readonly string[];
  /** Tables whose short codes count wherever they stand alone. */
  readonly tables: readonly Table[];
  /** Whether it is a whole line, so that one which is nothing but a code is one. */
  readonly isLine?: boolean;
}

/**
 * A title without what is only there to number or to link it.
 *
 * @param text - the line or heading.
 * @returns the title.
 */
export function titleOf(text: string): string {
  return text.replace(ANCHOR, "").replace(NUMBERING, "");
}

/**
 * Why a text that seems to be prose is not taken for it: it looks like a heading, or it holds a code of the page. A
 * code in a sentence says something about it, and nobody but a person can tell what.
 *
 * @param grammar - how to read the page.
 * @param text - the text.
 * @param own - what belongs to it.
 * @returns the reason; `undefined` for prose, and for what the grammar calls plain.
 */
export function whyNoProse(grammar: Grammar, text: string, own: Own): string | undefined {
  if (text.length > MAX_LINE_LENGTH || isPlain(grammar, text)) return undefined;
  const code = findCode(grammar, text, { ...own, isLine: true });
  if (code !== undefined) return `text about the code ${code}`;
  return isHeading(text) ? UNKNOWN_HEADING : undefined;
}

/**
 * A code that a text holds besides its own.
 *
 * @param grammar - how to read the page.
 * @param text - the text.
 * @param own - what belongs to it.
 * @returns the code; `undefined` where there is none, or the grammar calls the text plain.
 */
export function codeIn(grammar: Grammar, text: string, own: Own): string | undefined {
  return isPlain(grammar, text) ? undefined : findCode(grammar, text, own);
}

function findCode({ codeTables }: Grammar, text: string, own: Own): string | undefined {
  for (const table of codeTables)
    for (const [index, pattern] of table.codes.entries()) {
      const isWhole = index === 0;
      const places = pattern.places(text, MAX_PLACES);
      const [first] = places;
      if (first && places.length === MAX_PLACES) return text.slice(...first);
      for (const [start, end] of places) {
        const code = text.slice(start, end);
        if (own.codes.includes(code) || !isApart(text, start, end)) continue;
        if (isDistinct(code)) return code;
        if (start === 0 && end === text.length && ((own.isLine && own.tables.includes(table)) || /[0-9]/.test(code)))
          return code;
        if (!isWhole || !isWord(text, start, end) || !/[0-9]/.test(code)) continue;
        if (own.tables.includes(table) || LEAD.test(text.slice(Math.max(0, start - 20), start))) return code;
      }
    }
  return undefined;
}

/**
 * A code in the frame of the site: its navigation, its footer. What looks like one by chance is expected there.
 *
 * @param grammar - how to read the page.
 * @param text - the text.
 * @returns the code, if there is one that looks like nothing else.
 */
export function distinctCodeIn(grammar: Grammar, text: string): string | undefined {
  return codeIn(grammar, text, { codes: [], tables: [] });
}

/**
 * Whether the grammar says that a text is neither a code nor a heading, whatever it looks like.
 *
 * @param grammar - how to read the page.
 * @param text - the text.
 * @returns true for such a text.
 */
export function isPlain({ plain }: Grammar, text: string): boolean {
  return text.length <= MAX_LINE_LENGTH && isOneOf(plain, text);
}

/**
 * Whether a line is one that the grammar names, as it stands or as a title.
 *
 * @param patterns - the lines.
 * @param text - the line.
 * @returns true where one of them fits.
 */
export function isOneOf(patterns: readonly Pattern[], text: string): boolean {
  const title = titleOf(text);
  return patterns.some((pattern) => pattern.fits(text) || pattern.fits(title));
}

function isHeading(text: string): boolean {
  if (MARKED.test(text)) return true;
  return (
    text.length <= MAX_HEADING && NUMBERING.test(text) && /^\p{Lu}[^.!?;]*$/u.test(text.replace(NUMBERING, "").trim())
  );
}

/** Nothing else looks like it: it has an underscore, or as many digits as no word has. */
function isDistinct(code: string): boolean {
  return code.length >= 4 && (code.includes("_") || code.replace(/[^0-9]/g, "").length >= 3);
}

/**
 * Whether what stands around a place goes on otherwise: a digit more is another code.
 *
 * @param text - the text.
 * @param start - where the place starts.
 * @param end - where it ends.
 * @returns false where it is only a part of a word or number.
 */
export function isApart(text: string, start: number, end: number): boolean {
  const kind = (at: number) => kindOf(text.charAt(at));
  const differs = (a: string, b: string) => a === "" || a !== b;
  return differs(kind(start - 1), kind(start)) && differs(kind(end), kind(end - 1));
}

function isWord(text: string, start: number, end: number): boolean {
  return kindOf(text.charAt(start - 1)) === "" && kindOf(text.charAt(end)) === "";
}

function kindOf(character: string): string {
  if (/[0-9]/.test(character)) return "digit";
  if (/[\p{Lu}_]/u.test(character)) return "upper";
  return /\p{L}/u.test(character) ? "lower" : "";
}
