import type { Codes, Condition, Context, Place } from "./data.ts";
import { hasForm, type Meaning, meaningsOf, spaceOf } from "./entries.ts";
import { fit } from "./messages.ts";
import { networkOf } from "./network.ts";

/** A code that a body carries. */
export interface Code {
  readonly place: Place;
  /** The code as received; undefined where what stands there has another form. */
  readonly text: string | undefined;
  readonly message: string | undefined;
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

/** Whether a condition of the catalog holds for a body. */
export function holds(body: unknown, { field, values }: Condition): boolean {
  const value = at(body, field);
  if (!values) return value !== undefined && value !== null && value !== "";
  return (typeof value === "string" || typeof value === "number") && values.includes(String(value));
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
  const network = context.network ?? networkOf(data, body);
  const known = network === undefined ? context : { ...context, network };
  return LAYERS.flatMap((layer) => places.filter((place) => place.layer === layer))
    .filter(({ when }) => !when || holds(body, when))
    .flatMap((place) => {
      if (place.field === null) return [codeAt(data, body, known, place, statusOf(data, body, context, place))];
      const value = place.code ?? at(body, place.field);
      return value === undefined || value === null || value === "" ? [] : [codeAt(data, body, known, place, value)];
    });
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
  const said = place.message === undefined ? undefined : at(body, place.message);
  const message = Array.isArray(said) ? said[0] : said;
  if (stated !== undefined || typeof message !== "string") return stated;
  const fits = data.entries
    .filter(({ space }) => space === place.space)
    .map((entry) => [entry, fit(entry, message) ?? -1] as const);
  const best = Math.max(...fits.map(([, weight]) => weight));
  const fitting = fits.filter(([, weight]) => weight === best && best >= 0);
  return fitting.length === 1 ? fitting[0]?.[0].code : undefined;
}

function codeAt(data: Codes, body: unknown, context: Context, place: Place, value: unknown): Code {
  const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  const said = place.message === undefined ? undefined : at(body, place.message);
  const message = Array.isArray(said) ? said[0] : said;
  const head = { place, message: typeof message === "string" ? message : undefined };
  if (typeof text !== "string") return { ...head, text: undefined, meanings: [] };
  const read = (space: string) =>
    hasForm(spaceOf(data, space), text) ? meaningsOf(data, space, text, context) : undefined;
  const own = read(place.space);
  if (own && own.length > 0) return { ...head, text, meanings: toldApart(own, body, context, head.message) };
  const others = (place.fallback ?? []).flatMap((space) => {
    const meanings = toldApart(read(space) ?? [], body, context, undefined);
    return meanings.length > 0 ? [{ space, meanings }] : [];
  });
  const [other] = others;
  const isCautious = other?.meanings.every(({ entry }) => ["rejected", "unknown", "pending"].includes(entry.outcome));
  if (other && others.length === 1 && isCautious) {
    const meanings = toldApart(other.meanings, body, context, head.message);
    return { ...head, place: { ...place, space: other.space }, text, meanings };
  }
  return { ...head, text: own && text, meanings: [] };
}

/** Whether a field says nothing, or one of the values that an entry allows beside it. */
function isLeftOpen(body: unknown, { field, values = [] }: Condition): boolean {
  const value = at(body, field);
  return value === undefined || value === null || value === "" || holds(body, { field, values });
}

/** Variants that a companion field, the source or the message tells apart. */
export function toldApart(
  meanings: readonly Meaning[],
  body: unknown,
  { from }: Context,
  message: string | undefined,
): readonly Meaning[] {
  const isVariant = ({ entry }: Meaning) => entry.with !== undefined || entry.from !== undefined;
  const allowed = meanings.filter(({ entry }) => (entry.only ?? []).every((condition) => isLeftOpen(body, condition)));
  const fitting = allowed.filter(
    ({ entry }) => entry.with?.some((condition) => holds(body, condition)) || entry.from?.includes(from ?? ""),
  );
  const left = fitting.length > 0 ? fitting : allowed.filter((meaning) => !isVariant(meaning));
  if (left.length < 2 || message === undefined) return left;
  const fits = left.map((meaning) => ({ meaning, weight: fit(meaning.entry, message) ?? -1 }));
  const best = Math.max(...fits.map(({ weight }) => weight));
  return best < 0 ? left : fits.filter(({ weight }) => weight === best).map(({ meaning }) => meaning);
}
