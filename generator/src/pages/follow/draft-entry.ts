import type { Entry, Model, Space } from "../../catalog/model.ts";
import { patternOf, split } from "../../catalog/resolve/code-parts.ts";
import type { EntryDraft, TakenOver } from "../../edit/entry-text.ts";
import type { PageRow } from "../read/row.ts";
import { isSameWording } from "./same-wording.ts";

/** The advice for a code that nobody has reviewed. */
const CAUTIOUS = { outcome: "unknown", retry: "check_status_first" } as const;

/** Final outcomes, which a person has to confirm. */
const FINAL: ReadonlySet<string> = new Set(["success", "failed", "reversed"]);

/**
 * Reasons by HTTP status, if the words of a code name none. Only what the status itself says: with the others come codes
 * of any reason, a lack of money among those with 403.
 */
const BY_HTTP: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^401/, "unauthorized"],
  [/^429/, "rate_limited"],
  [/^504/, "timeout"],
];

/**
 * Drafts an entry for a row without an entry. Its meaning is inherited from the standard or the
 * pattern if the row agrees, and otherwise derived from the reasons or the HTTP status; it never
 * claims success or failure.
 *
 * @param row - the row.
 * @param doc - id of the page.
 * @param space - the space of its code.
 * @param model - the provider, for its reasons.
 * @param names - names used in the space; the name of the draft is added.
 * @returns the draft, to be reviewed by a person.
 */
export function draftEntry(row: PageRow, doc: string, space: Space, model: Model, names: Set<string>): EntryDraft {
  const pattern = patternOf(space, row.code);
  const alike = space.entries.filter((entry) => (entry.network ?? "") === row.network);
  const own = alike.filter(({ code }) => code === row.code);
  const below = alike.find((entry) => (entry.pattern ?? entry.code) === pattern && entry.service === null);
  // An entry of the provider for this very code says something else, or the row would be one of its own.
  const isVariant = own.some(({ origin }) => origin.file.name === `catalog/${model.id}/${space.id}.yaml`);
  const { messages } = below ?? { messages: [] };
  const says = row.message === "" || messages.some((message) => isSameWording(message, row.message));
  // With other words it has another meaning, so neither name nor reason is taken over.
  const inherits = below !== undefined && row.network === "" && !isVariant && says;
  const name = inherits ? undefined : nameFor(row, names);
  return {
    code: row.code,
    name,
    review: "needed",
    network: row.network || undefined,
    messages: row.message === "" ? undefined : [row.message],
    documented: row.documented || undefined,
    validFrom: undefined,
    validUntil: undefined,
    sources: { [doc]: [String(row.line)] },
    urls: undefined,
    ...(inherits ? inheritedAdvice(below) : ownAdvice(row, space, model)),
    note: undefined,
    text: undefined,
  };
}

type AdviceDraft = Pick<EntryDraft, "scope" | "outcome" | "retry" | "reason">;

/**
 * Drafts an entry for a code that the page spells otherwise: it takes over all that was written about the old spelling.
 *
 * @param before - the entry of the old spelling.
 * @param row - the row.
 * @param doc - id of the page.
 * @param names - names used in the space; the name of the draft is added.
 * @returns the draft, to be reviewed by a person.
 */
export function draftInPlaceOf(before: Entry, row: PageRow, doc: string, names: Set<string>): TakenOver {
  const { code: _code, name: _name, review: _review, sources: _sources, ...written } = before.origin.data as TakenOver;
  const {
    validFrom: _from,
    validUntil: _until,
    undocumentedSince: _since,
    deprecated: _deprecated,
    messages: _messages,
    network: _network,
    ...rest
  } = written;
  const messages = [...new Set([...before.messages, row.message])].filter((message) => message !== "");
  return {
    code: row.code,
    name: nameFor(row, names),
    review: "needed",
    network: row.network || undefined,
    ...(messages.length > 0 && { messages }),
    sources: { [doc]: [String(row.line)] },
    ...rest,
  };
}

/** What is inherited, unless it is final. */
function inheritedAdvice(below: Entry): AdviceDraft {
  const isFinal = [below, ...below.when].some(({ outcome }) => FINAL.has(outcome));
  const advice = { scope: undefined, reason: undefined };
  return isFinal ? { ...advice, ...CAUTIOUS } : { ...advice, outcome: undefined, retry: undefined };
}

function ownAdvice(row: PageRow, space: Space, model: Model): AdviceDraft {
  const http = split(space, row.code)?.http ?? "";
  const byText = Object.entries(model.reasons).find(([name, { title }]) =>
    [name, ...Object.values(title)].some((words) => sameWords(words, row.message)),
  )?.[0];
  const byHttp = BY_HTTP.find(([pattern]) => pattern.test(http))?.[1];
  const reason = [byText, byHttp].find((found) => found !== undefined && Object.hasOwn(model.reasons, found));
  return { scope: "transaction", ...CAUTIOUS, reason: reason ?? "unmapped" };
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return words(a) === words(b);
}

/** A name to be reviewed: of the code where it is one, else of the message, else of the code's digits. */
function nameFor({ code, message }: PageRow, names: Set<string>): string {
  const words = message
    .replace(/\{[^{}]*\}|\[[^[\]]*\]|\([^()]*\)/g, " ")
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^[^A-Z]+|_+$/g, "");
  const isName = (text: string) => /^[A-Z][A-Z0-9_]{2,63}$/.test(text);
  // The numbers -100 and 100 may both be codes.
  const spelled = code.replace(/^-(?=[0-9])/, "MINUS_").toUpperCase();
  const base =
    [code, words.slice(0, 48).replace(/_+$/, "")].find(isName) ?? `CODE_${spelled.replace(/[^A-Z0-9]+/g, "_")}`;
  let name = base;
  for (let number = 2; names.has(name); number += 1) name = `${base}_${number}`;
  names.add(name);
  return name;
}
