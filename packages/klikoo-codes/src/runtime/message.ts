// Generated from the catalog; do not edit.
import { unpack } from "./catalog.js";
import { linesOf, type PackedColumn, textAt } from "./column.js";
import type { UnknownResult, Why } from "./decode.js";
import { explainedBy, isContested, matchOf, type Result } from "./explained.js";
import type { KnownEntry, Match } from "./lookup.js";
import { ownOf } from "./own.js";
import type { PackedCatalog } from "./packed.js";
import { RETRIES } from "./vocabulary.js";

/** Texts about a code, in one language. */
export interface Message {
  /** Short name of what happened. */
  readonly title: string;
  /** What the code means; for logs. */
  readonly detail: string;
  /** What to do next; for the developer. */
  readonly action: string;
  /** Safe to show to the customer. */
  readonly customer: string;
}

/** A column whose texts may have parameters. */
export interface PackedTexts extends PackedColumn {
  /** Replaces a parameter without a value. */
  readonly fallbacks: Readonly<Record<string, string>>;
}

/** Titles of one language. */
export interface PackedTitles extends PackedTexts {
  /** Titles of the reasons, one a line, in the order of the catalog. */
  readonly reasons: string;
  /** Title of a result that no single entry decides. */
  readonly undecided: string;
  /** Title if nothing was sent. */
  readonly unsent: string;
}

/** What the codes mean, in one language. */
export interface PackedDetails extends PackedTexts {
  /** What it means that no single entry decides; about withdrawn codes only where there are some. */
  readonly undecided: Readonly<Record<Exclude<Why, "withdrawn"> | "beside" | "unproven", string>> & {
    readonly withdrawn?: string;
  };
}

/** What to do next, in one language. */
export interface PackedActions extends PackedTexts {
  /** Action by retry advice, one a line. */
  readonly retries: string;
}

/** Values of parameters by name. */
export type Params = Readonly<Record<string, string | undefined>>;

/**
 * Builds the title of a result.
 *
 * @param catalog - packed data of the package.
 * @param texts - titles of one language.
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns the title, with parameters filled in.
 */
export function titleOf(catalog: PackedCatalog, texts: PackedTitles, result: Result, params: Params = {}): string {
  if (!result.known)
    return result.why === "not_sent" ? texts.unsent : (commonTitle(catalog, texts, result) ?? texts.undecided);
  const match = explainedBy(catalog, result);
  return (match && titleAt(catalog, texts, match, result.params, params)) ?? texts.undecided;
}

/**
 * Builds the text about what a result means.
 *
 * @param catalog - packed data of the package.
 * @param texts - what the codes mean, in one language.
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns the text, with parameters filled in.
 */
export function detailOf(catalog: PackedCatalog, texts: PackedDetails, result: Result, params: Params = {}): string {
  const { undecided } = texts;
  if (!result.known) {
    // With the field, where a value beside the code is not documented.
    const field = ownOf(result, "beside");
    return field === undefined ? (undecided[result.why] ?? "") : filled(undecided.beside, texts, { field }, {});
  }
  const row = explainedBy(catalog, result)?.row;
  // There is no text for what several meanings have in common.
  if (row === undefined) return undecided[result.precision === "case" ? "unproven" : "ambiguous"];
  return filled(textAt(texts, row) ?? "", texts, result.params, params);
}

/**
 * Builds the text about what to do next.
 *
 * @param catalog - packed data of the package.
 * @param texts - what to do next, in one language.
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns the text, with parameters filled in.
 */
export function actionOf(catalog: PackedCatalog, texts: PackedActions, result: Result, params: Params = {}): string {
  const match = result.known ? explainedBy(catalog, result) : undefined;
  // A result can be more cautious than its entry, where another code of the body asks for it.
  const isSafe =
    match?.row !== undefined && match.entry.retry === result.retry && !(result.known && isContested(result));
  const written = isSafe ? textAt(texts, match.row as number) : undefined;
  if (written === undefined || !result.known) return linesOf(texts.retries)[RETRIES.indexOf(result.retry)] ?? "";
  return filled(written, texts, result.params, params);
}

/** The title that all candidates share, where one of them is certain to hold. */
function commonTitle(catalog: PackedCatalog, texts: PackedTitles, result: UnknownResult): string | undefined {
  if (result.why !== "ambiguous" || result.outcome === "unknown") return undefined;
  const titles = result.candidates.map((candidate) => {
    const match = matchOf(catalog, candidate, candidate);
    return match && titleAt(catalog, texts, match, {}, {});
  });
  return new Set(titles).size === 1 ? titles[0] : undefined;
}

/** The title of an entry: its own, or else that of its reason. */
function titleAt(
  catalog: PackedCatalog,
  texts: PackedTitles,
  { record, row }: Match,
  own: KnownEntry["params"],
  params: Params,
): string | undefined {
  if (row === undefined) return undefined;
  const { advice } = record.exceptions.find((item) => item.row === row) ?? record;
  const title = textAt(texts, row) ?? linesOf(texts.reasons)[unpack(catalog).reasons.indexOf(advice.reason)];
  return title === undefined ? undefined : filled(title, texts, own, params);
}

function filled(text: string, { fallbacks }: PackedTexts, own: KnownEntry["params"], params: Params): string {
  return text.replace(/\{([a-z][a-z0-9_]*)\}/g, (_all, name: string) => {
    const given = [params, own, fallbacks].map((values) => (Object.hasOwn(values, name) ? values[name] : undefined));
    return given.find((value) => typeof value === "string") ?? "";
  });
}
