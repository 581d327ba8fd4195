import type { Codes, Condition, Context, Entry, Limit, Place } from "./data.ts";
import { hasForm, type Meaning, meaningsOf, spaceOf } from "./entries.ts";
import { fit } from "./messages.ts";
import { networkOf } from "./network.ts";

/** A code that a body carries. */
export interface Code {
  readonly place: Place;
  /** The code as received; undefined where what stands there has another form. */
  readonly text: string | undefined;
  /** The first ten texts that stand where its message does. */
  readonly messages: readonly string[];
  /** What it may stand for, as far as the body tells it apart. */
  readonly meanings: readonly Meaning[];
}

const LAYERS = ["transaction", "response", "detail"];

/** What stands at a dotted path. */
export function at(body: unknown, path: string): unknown {
  let value = body;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Whether a field has one of the values; any, where there are none. */
function hasOneOf(body: unknown, field: string, values: readonly string[] | undefined): boolean {
  const value = at(body, field);
  if (!values) return value !== undefined && value !== null && value !== "";
  return ["string", "number", "boolean"].includes(typeof value) && values.includes(String(value));
}

/** What a condition of the catalog is for a body. */
type Truth = "holds" | "fails" | "contradicts itself";

function truthOf(body: unknown, { field, fields, values, either }: Condition): Truth {
  if (either) {
    const each = either.map((condition) => truthOf(body, condition));
    return (["holds", "contradicts itself"] as const).find((truth) => each.includes(truth)) ?? "fails";
  }
  const there = (fields ?? [field as string]).filter((one) => !["", null, undefined].includes(at(body, one) as string));
  const right = there.filter((one) => hasOneOf(body, one, values));
  if (right.length === 0) return "fails";
  return right.length === there.length ? "holds" : "contradicts itself";
}

/** What several conditions are together: the worst of them. */
export function truthOfAll(body: unknown, conditions: readonly Condition[] = []): Truth {
  const each = conditions.map((condition) => truthOf(body, condition));
  return (["fails", "contradicts itself"] as const).find((truth) => each.includes(truth)) ?? "holds";
}

/**
 * All codes of a body, the highest layer first, within a layer in the order of the envelope.
 *
 * @param data - the codes.
 * @param body - the body.
 * @param context - what the caller knows.
 * @returns the codes with what they may stand for.
 */
export function codesOf(data: Codes, body: unknown, context: Context): Code[] {
  const isThere = (field: string) => !["", null, undefined].includes(at(body, field) as string);
  const places = data.envelopes
    .filter(({ requires, excludes }) => (requires ?? []).every(isThere) && !(excludes ?? []).some(isThere))
    .filter(({ positive }) => (positive ?? []).every((field) => isAboveZero(at(body, field))))
    .flatMap(({ codes, requires }) =>
      codes.map((place) => (place.code === undefined ? place : { ...place, field: (requires ?? []).join("+") })),
    );
  const said = originSaid(context);
  const network = context.network ?? networkOf(data, body);
  const known = network === undefined ? context : { ...context, network };
  const all = LAYERS.flatMap((layer) => places.filter((place) => place.layer === layer))
    .filter(({ from }) => !from || !said || from.includes(said))
    .filter(({ when }) => truthOfAll(body, when) !== "fails")
    .flatMap((place) => {
      if (truthOfAll(body, place.when) !== "holds")
        return place.field === null || ["", null, undefined].includes(at(body, place.field) as string)
          ? []
          : [{ place, text: undefined, messages: [], meanings: [] }];
      if (place.field === null) return [codeAt(data, body, known, place, statusOf(data, body, context, place))];
      const value = place.code ?? at(body, place.field);
      return value === undefined || value === null || value === "" ? [] : [codeAt(data, body, known, place, value)];
    });
  return all.flatMap((code, index) => {
    const { field, from } = code.place;
    const same =
      field === null || code.place.code !== undefined ? [code] : all.filter(({ place }) => place.field === field);
    if (same[0] !== code && all.indexOf(same[0] as Code) < index) return [];
    return same.length === 1 && !from ? [code] : [asOne(meant(same, context), said)];
  });
}

/** Of several readings of one field those that the caller means. */
function meant(readings: readonly Code[], { space, family }: Context): readonly Code[] {
  const ofSpace = readings.filter(({ place }) => place.space === space);
  const ofFamily = readings.filter(({ place }) => place.families?.some((id) => id === family));
  return [ofSpace, ofFamily, readings].find((some) => some.length > 0) as readonly Code[];
}

/** Several readings of one field as one code, which may be any of them. */
function asOne(readings: readonly Code[], said: string | undefined): Code {
  const [head = readings[0] as Code, ...others] = readings.filter(({ text }) => text !== undefined);
  const isForAll = readings.some(({ place }) => !place.from);
  const origins = new Set(readings.flatMap(({ place }) => place.from ?? []));
  if (said === undefined && !isForAll && origins.size < 3) return { ...head, meanings: [] };
  const lists = [head, ...others].map(({ meanings }) => meanings);
  if (lists.some((meanings) => meanings.length === 0)) return { ...head, meanings: [] };
  const meanings = lists.flat();
  const advices = new Set(meanings.map(({ outcome, scope, retry }) => `${outcome} ${scope} ${retry}`));
  const isTold = lists.every(({ length }) => length === 1) && advices.size === 1;
  return { ...head, meanings: isTold ? meanings.slice(0, 1) : meanings };
}

/** Whether something is written as an amount, and one of its digits is not zero. */
function isAboveZero(value: unknown): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  return /^\d{1,20}(\.\d{1,6})?$/.test(String(value)) && /[1-9]/.test(String(value));
}

/** A stated HTTP status; undefined for what is none. */
export function readStatus(stated: number | string | undefined): string | undefined {
  return /^[1-5][0-9]{2}$/.test(String(stated)) ? String(stated) : undefined;
}

/** The HTTP status as the caller or the place says it, else that of the one entry to which the message belongs. */
function statusOf(data: Codes, body: unknown, { httpStatus }: Context, place: Place): unknown {
  const stated = readStatus(httpStatus) ?? place.assumed;
  const messages = messagesAt(body, place);
  if (stated !== undefined || messages.length === 0) return stated;
  const fits = data.entries
    .filter(({ space }) => space === place.space)
    .map((entry) => [entry, weightOf(entry, messages)] as const);
  const best = Math.max(...fits.map(([, weight]) => weight));
  const fitting = fits.filter(([, weight]) => weight === best && best >= 0);
  return fitting.length === 1 ? fitting[0]?.[0].code : undefined;
}

/** A message, or the first ten of a list; what is no text is none. */
function messagesAt(body: unknown, { message }: Place): string[] {
  const said = message === undefined ? undefined : at(body, message);
  return (Array.isArray(said) ? said.slice(0, 10) : [said]).filter((text) => typeof text === "string");
}

/** How well the best of several messages fits an entry; below zero where none does. */
function weightOf(entry: Entry, messages: readonly string[]): number {
  return Math.max(-1, ...messages.map((message) => fit(entry, message) ?? -1));
}

function codeAt(data: Codes, body: unknown, context: Context, place: Place, value: unknown): Code {
  const isText = typeof value === "boolean" || (typeof value === "number" && Number.isSafeInteger(value));
  const text = isText ? String(value) : value;
  const head = { place, messages: messagesAt(body, place) };
  if (typeof text !== "string") return { ...head, text: undefined, meanings: [] };
  const read = (space: string) =>
    hasForm(spaceOf(data, space), text) ? meaningsOf(data, space, text, context) : undefined;
  const own = read(place.space);
  if (own && own.length > 0) return { ...head, text, meanings: toldApart(own, body, context, head.messages) };
  const others = (place.fallback ?? []).flatMap((space) => {
    const meanings = toldApart(read(space) ?? [], body, context, []);
    return meanings.length > 0 ? [{ space, meanings }] : [];
  });
  const [other] = others;
  const isCautious = other?.meanings.every(({ outcome }) => ["rejected", "unknown", "pending"].includes(outcome));
  if (other && others.length === 1 && isCautious) {
    const meanings = toldApart(other.meanings, body, context, head.messages);
    return { ...head, place: { ...place, space: other.space }, text, meanings };
  }
  return { ...head, text: own && text, meanings: [] };
}

/** Whether a field says nothing, or one of the values that an entry allows beside it. */
function isLeftOpen(body: unknown, { field, values = [] }: Limit): boolean {
  const value = at(body, field);
  return value === undefined || value === null || value === "" || hasOneOf(body, field, values);
}

/** Where a body comes from, if somebody said it. */
function originSaid({ from, said }: Context): string | undefined {
  return said ? said.from : from;
}

/** Variants that hold for the other fields of a body from one place. */
function ofOrigin(meanings: readonly Meaning[], body: unknown, from: string): readonly Meaning[] {
  const isVariant = ({ entry }: Meaning) => entry.with !== undefined || entry.from !== undefined;
  const allowed = meanings.filter(({ entry }) => (entry.only ?? []).every((condition) => isLeftOpen(body, condition)));
  const able = allowed.filter((meaning) => isVariant(meaning) && (meaning.entry.from?.includes(from) ?? true));
  const truths = able.map(({ entry }) => truthOfAll(body, entry.with));
  if (truths.includes("contradicts itself")) return [];
  const fitting = able.filter((_, index) => truths[index] === "holds");
  return fitting.length > 0 ? fitting : allowed.filter((meaning) => !isVariant(meaning));
}

/** Variants that other fields, the source or the message tell apart. */
export function toldApart(
  meanings: readonly Meaning[],
  body: unknown,
  context: Context,
  messages: readonly string[],
): readonly Meaning[] {
  const said = originSaid(context);
  const each = (said ? [said] : ["call", "status", "notification"]).map((from) => ofOrigin(meanings, body, from));
  // What a body says must not depend on where it comes from, as long as nobody says that.
  const left = each.some((some) => some.length === 0) ? [] : [...new Set(each.flat())];
  if (left.length < 2 || messages.length === 0) return left;
  const fits = left.map((meaning) => ({ meaning, weight: weightOf(meaning.entry, messages) }));
  const best = Math.max(...fits.map(({ weight }) => weight));
  return best < 0 ? left : fits.filter(({ weight }) => weight === best).map(({ meaning }) => meaning);
}
