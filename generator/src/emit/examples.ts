import { alternativesOf, type FieldCondition, fieldsOf } from "../catalog/conditions.ts";
import { inLocale } from "../catalog/locales.ts";
import type { Entry, Model, Space } from "../catalog/model.ts";
import { codeFor } from "../catalog/resolve/code-parts.ts";
import { BARE_TYPES } from "../catalog/shapes/envelopes.ts";
import type { PackedExamples, PackedPlace } from "../runtime/example.ts";
import { NETWORKS } from "../runtime/vocabulary.ts";
import { templateOf } from "./pack.ts";
import { byName } from "./typescript/spaces.ts";

type Envelope = Model["envelopes"][number];
type CodeField = Envelope["codes"][number];

/**
 * The data for the examples of a provider: where the codes of each space stand, and what each entry needs besides its
 * code.
 *
 * @param model - the resolved provider.
 * @returns the data that `runtime/example.ts` reads; nothing about spaces whose codes stand in no body.
 */
export function packExamples(model: Model): PackedExamples {
  const spaces = exampleSpaces(model);
  const used = new Set(spaces.flatMap(({ entries }) => entries.flatMap(({ params }) => [...params.keys()])));
  const { params } = model.taxonomy;
  return {
    params: Object.fromEntries([...used].sort().map((name) => [name, params[name]?.example ?? name])),
    spaces: spaces.map((space) => ({
      id: space.id,
      places: placesOf(model, space),
      entries: linesOf(model, space).join("\n"),
    })),
  };
}

/**
 * Spaces whose codes stand in a body.
 *
 * @param model - the resolved provider.
 * @returns the spaces, in their order.
 */
export function exampleSpaces({ spaces, envelopes }: Model): Space[] {
  const used = new Set(envelopes.flatMap(({ codes }) => codes.map(({ space }) => space)));
  return spaces.filter(({ id }) => used.has(id));
}

/** The first place of a space, and those that stand for one code alone. */
function placesOf({ envelopes }: Model, { id, entries }: Space): PackedPlace[] {
  const asked = entries.flatMap((entry) => [...(entry.with ?? []), ...(entry.only ?? [])]).flatMap(fieldsOf);
  const places = envelopes.flatMap((envelope) =>
    envelope.codes.filter(({ space }) => space === id).map((code) => packPlace(envelope, code, asked)),
  );
  return places.filter(({ assumed, code }, index) => index === 0 || assumed !== undefined || code !== undefined);
}

function packPlace(envelope: Envelope, code: CodeField, asked: readonly string[]): PackedPlace {
  const { field = "", message, when = [], from, assumed, service } = code;
  const required = envelope.requires?.map((path) => `${path}=example-${path}`);
  const ids = (name: keyof NonNullable<Envelope["ids"]>) => beside(code, envelope.ids?.[name]);
  const money = (name: keyof NonNullable<Envelope["money"]>) => beside(code, envelope.money?.[name]);
  const known = [...new Set([field, ...when.flatMap(fieldsOf), ...asked])];
  const typed = known.filter((path) => BARE_TYPES.has(envelope.fields?.[path]?.type));
  const others = when.filter((condition) => !fieldsOf(condition).includes(message ?? "")).map(exampleFor);
  return {
    field,
    ...(typed.length > 0 && { typed }),
    message,
    ...(message !== undefined && envelope.fields?.[message]?.type === "strings" && { list: true }),
    ...(others.length > 0 && { when: others }),
    from,
    assumed,
    code: code.code,
    ...(required && { requires: required }),
    service: service?.field,
    reference: ids("reference"),
    payment: ids("payment"),
    refund: ids("refund"),
    amount: money("amount"),
    currency: money("currency"),
    ...(envelope.amounts && envelope.amounts !== "decimals" && { amounts: envelope.amounts }),
  };
}

/** A field for which a condition holds, as `field=value`. */
function exampleFor(condition: FieldCondition, value: unknown): string {
  const [field = ""] = fieldsOf(condition);
  return `${field}=${alternativesOf(condition)[0]?.values?.[0] ?? (typeof value === "string" ? value : `example-${field}`)}`;
}

/** The additional field for a code: the first that the catalog names for it, or else the first of all. */
function beside(code: CodeField, fields: readonly string[] | undefined): string | undefined {
  return code.beside ? fields?.find((field) => code.beside?.includes(field)) : fields?.[0];
}

function linesOf(model: Model, space: Space): string[] {
  const neighbors: Neighbors = {
    byCode: Map.groupBy(space.entries, ({ code }) => code),
    byPattern: Map.groupBy(space.entries, ({ pattern }) => pattern),
  };
  return byName(space).flatMap(({ entries }) => entries.map((entry) => packExample(model, space, entry, neighbors)));
}

/** Entries of a space that share something. */
interface Neighbors {
  readonly byCode: ReadonlyMap<string, readonly Entry[]>;
  readonly byPattern: ReadonlyMap<string | null, readonly Entry[]>;
}

/** Fields of a line: name, code, message, network, where the body comes from, and another field. */
function packExample(model: Model, space: Space, entry: Entry, { byCode, byPattern }: Neighbors): string {
  const line = [
    entry.name,
    codeOf(space, entry, byPattern.get(entry.pattern) ?? []),
    messageOf(model, space, entry),
    networkOf(entry, byCode.get(entry.code) ?? []),
    entry.from?.[0] ?? "",
    ...(entry.with ?? []).map((condition) => exampleFor(condition, entry.name)),
  ];
  return line.slice(0, line.findLastIndex((field) => field !== "") + 1).join("\t");
}

/** A code as it arrives: a pattern with a service that moves money, where there is one that may send it. */
function codeOf(
  space: Space,
  { code, pattern, service, services: sending }: Entry,
  ofPattern: readonly Entry[],
): string {
  if (pattern === null || service !== null) return code;
  const { services } = space;
  const taken = new Set(ofPattern.flatMap((other) => other.service ?? []));
  const able = services.filter((item) => sending === null || sending.includes(item.code));
  const free = able.filter((item) => !taken.has(item.code));
  const list = free.length > 0 ? free : able;
  const moving = list.filter(({ kind }) => kind === "move");
  // A service that does nothing else shows the meaning of the code best.
  const chosen = (moving.find(({ serves }) => serves === null) ?? moving[0] ?? list[0])?.code ?? "";
  return codeFor(space, pattern, chosen);
}

/** The first wire message; where the messages alone show what a body is, one has to be there. */
function messageOf(model: Model, space: Space, entry: Entry): string {
  const [message] = entry.messages;
  if (message !== undefined) return templateOf(entry, message);
  const places = model.envelopes.flatMap(({ codes }) => codes).filter((code) => code.space === space.id);
  return places.some(({ when, message }) => message !== undefined && when?.flatMap(fieldsOf).includes(message))
    ? inLocale(entry.text, model.defaultLocale).title
    : "";
}

/** The network of an entry; for one that holds for all that have none of their own, one of those. */
function networkOf(entry: Entry, ofCode: readonly Entry[]): string {
  if (entry.network !== null) return entry.network;
  const own = ofCode.flatMap(({ network }) => network ?? []);
  return own.length === 0 ? "" : (NETWORKS.find((network) => !own.includes(network)) ?? "");
}
