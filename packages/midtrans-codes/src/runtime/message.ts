// Generated from the catalog; do not edit.
import type { Advice } from "./advice.js";
import type { DecodeResult, UnknownResult, Why } from "./decode.js";
import { findMatches, type KnownEntry, type Match } from "./lookup.js";
import type { PackedCatalog } from "./packed.js";
import type { Outcome, Retry, Scope } from "./vocabulary.js";

/** What to say about a code, in one language. */
export interface Message {
  /** Short name of what happened. */
  readonly title: string;
  /** What the code means; for the developer's log. */
  readonly detail: string;
  /** What to do next; for the developer. */
  readonly action: string;
  /** Safe to show to the customer. */
  readonly customer: string;
}

/** Texts of one language as they are shipped. */
export interface PackedMessages {
  /** Every text once. */
  readonly texts: readonly string[];
  /** One line per row: positions in `texts` of title, detail, action and customer, in base 36. */
  readonly rows: string;
  /** What stands for a parameter without a value. */
  readonly fallbacks: Readonly<Record<string, string>>;
  /** Texts about results that no single entry decides. */
  readonly undecided: {
    readonly title: string;
    readonly details: Readonly<Record<Why | "unproven", string>>;
    readonly actions: Readonly<Record<Retry, string>>;
    readonly pending: string;
    readonly checking: string;
    readonly customers: Readonly<Record<Scope, Readonly<Record<Exclude<Outcome, "pending">, string>>>>;
  };
}

const rowsOf = new WeakMap<PackedMessages, readonly string[]>();

/**
 * Says what a result means.
 *
 * @param catalog - packed data of the package.
 * @param messages - texts of one language.
 * @param result - what `decode` or `lookup` gave.
 * @param params - values of parameters; those of the result are used where none is given.
 * @returns the texts, parameters filled in.
 */
export function messageOf(
  catalog: PackedCatalog,
  messages: PackedMessages,
  result: KnownEntry | DecodeResult,
  params: Readonly<Record<string, string | undefined>> = {},
): Message {
  if (!result.known) return undecidedMessage(catalog, messages, result);
  const match = matchOf(catalog, result);
  const row = match?.row;
  if (match === undefined || row === undefined)
    return openMessage(messages, result, messages.undecided.title, "unproven");
  const text = textsAt(messages, row);
  const fill = (template: string) =>
    template.replace(/\{([a-z][a-z0-9_]*)\}/g, (_all, name: string) => {
      const own = Object.hasOwn(result.params, name) ? result.params[name] : undefined;
      return params[name] ?? own ?? messages.fallbacks[name] ?? "";
    });
  // A result can be more cautious than its entry, where another code of the body asks for it.
  const { action, customer } = openMessage(messages, result, "", "unproven");
  const retry = match.entry.retry === result.retry;
  const told = retry && match.entry.disclosure === result.disclosure;
  return {
    title: fill(text.title),
    detail: fill(text.detail),
    action: retry ? fill(text.action) : action,
    customer: told ? fill(text.customer) : customer,
  };
}

/** The entry in the catalog, with its texts; undefined when the result says something else than the catalog. */
function matchOf(catalog: PackedCatalog, entry: KnownEntry): Match | undefined {
  const matches = findMatches(catalog, entry.space, entry.code, {
    network: entry.network ?? undefined,
    ...(entry.kind !== undefined && { kind: entry.kind }),
  });
  return matches.find(
    (item) =>
      item.entry.name === entry.name && item.entry.outcome === entry.outcome && item.entry.scope === entry.scope,
  );
}

function undecidedMessage(catalog: PackedCatalog, messages: PackedMessages, result: UnknownResult): Message {
  const { undecided } = messages;
  const titles = new Set(
    result.candidates.map((candidate) => {
      const row = matchOf(catalog, candidate)?.row;
      return row === undefined ? undecided.title : textsAt(messages, row).title;
    }),
  );
  const [title] = titles;
  return openMessage(messages, result, titles.size === 1 && title !== undefined ? title : undecided.title, result.why);
}

function openMessage(
  { undecided }: PackedMessages,
  { outcome, scope, retry }: Advice,
  title: string,
  detail: Why | "unproven",
): Message {
  const customer =
    outcome === "pending"
      ? undecided.pending
      : retry === "check_status_first"
        ? undecided.checking
        : undecided.customers[scope][outcome];
  return { title, detail: undecided.details[detail], action: undecided.actions[retry], customer };
}

function textsAt(messages: PackedMessages, row: number): Message {
  let rows = rowsOf.get(messages);
  if (rows === undefined) {
    rows = messages.rows.split("\n");
    rowsOf.set(messages, rows);
  }
  const [title = "", detail = "", action = "", customer = ""] = (rows[row] ?? "")
    .split(" ")
    .map((position) => messages.texts[Number.parseInt(position, 36)] ?? "");
  return { title, detail, action, customer };
}
