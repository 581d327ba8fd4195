import { type FieldCondition, fieldsOf } from "../../src/catalog/conditions.ts";
import type { CodesData } from "../../src/emit/codes-json.ts";
import type { DecodeContext } from "../../src/runtime/decode.ts";

// What the codes of a body may claim about a payment, read from codes.json alone: a second opinion that
// shares nothing with `decode`, and is generous where it is hard to tell.

/** What is claimed, about what. */
export interface Claim {
  readonly scope: string;
  readonly outcome: string;
}

type Envelope = CodesData["envelopes"][number];
/** A field that carries codes, with what makes a body one of its kind. */
type Place = Envelope["codes"][number] & Readonly<Record<Listed, readonly string[]>>;
/** Lists of fields that make a body one of a kind. */
type Listed = "requires" | "excludes" | "positive";
type Item = CodesData["entries"][number];

/** Tells what a body may claim. */
export type ClaimsOf = (body: unknown, context: DecodeContext) => readonly Claim[];

/**
 * Makes a reader of claims.
 *
 * @param data - content of `codes.json`.
 * @returns the claims of all codes that decide: those of the layers `transaction` and `response` where one
 *   of them carries anything, otherwise all.
 */
export function claimsReader(data: CodesData): ClaimsOf {
  const places = data.envelopes.flatMap(placesOf);
  const bySpace = new Map(data.spaces.map((space) => [space.id, tableOf(data, space)]));
  return (body, context) => {
    const isAsked = ({ space }: Place) => context.space === undefined || space === context.space;
    const own = places.filter((place) => isAsked(place) && isRead(place, body));
    const found = own
      .map((place) => ({ place, values: valuesAt(place, body, context) }))
      .filter(({ values }) => values.length > 0);
    const upper = found.filter(({ place }) => place.layer !== "detail");
    return (upper.length > 0 ? upper : found).flatMap(({ place, values }) =>
      values.flatMap((value) => spacesOf(place).flatMap((space) => bySpace.get(space)?.(value, body) ?? [])),
    );
  };
}

function placesOf(envelope: Envelope): Place[] {
  const listed = (name: Listed) => (name in envelope ? (envelope[name] ?? []) : []);
  const lists = { requires: listed("requires"), excludes: listed("excludes"), positive: listed("positive") };
  return envelope.codes.map((code) => ({ ...code, ...lists }));
}

/** The space of a field, and others whose codes may stand there. */
function spacesOf({ space, ...place }: Place): readonly string[] {
  return [space, ...("fallback" in place ? (place.fallback ?? []) : [])];
}

/** Some fields only carry a code where others are there or not, or where another one has a certain value. */
function isRead({ when, requires, excludes, positive }: Place, body: unknown): boolean {
  const has = (field: string) => ![undefined, null, ""].some((nothing) => nothing === ownValue(body, field));
  if (!requires.every(has) || excludes.some(has)) return false;
  if (!positive.every((field) => isAmount(ownValue(body, field)))) return false;
  return !when || when.every((condition) => isMet(condition, body));
}

/** An amount above zero; a list of one, which JavaScript would take for its item, is none. */
function isAmount(value: unknown): boolean {
  const isPlain = typeof value === "string" || typeof value === "number";
  return isPlain && /^\d+(\.\d+)?$/.test(String(value)) && Number(value) > 0;
}

/** Of several fields one has to say it; what the others say only makes a claim weaker. */
function isMet(condition: FieldCondition, body: unknown): boolean {
  if (condition.either) return condition.either.some((one) => isMet(one, body));
  return fieldsOf(condition).some((field) => {
    const value = ownValue(body, field);
    const isThere = value !== undefined && value !== null && value !== "";
    return condition.values === undefined ? isThere : isOneOf(value, condition.values);
  });
}

function isOneOf(value: unknown, values: readonly string[]): boolean {
  return (typeof value === "string" || typeof value === "number") && values.includes(String(value));
}

function tableOf(data: CodesData, space: CodesData["spaces"][number]) {
  const exact = new Map<string, Item[]>();
  const put = (code: string, item: Item) => exact.set(code, [...(exact.get(code) ?? []), item]);
  for (const item of data.entries) if (item.space === space.id) put(item.code, item);
  const patternOf = patternReader(space);
  return (value: string, body: unknown): Claim[] => {
    const lower = "capitals" in space && space.capitals && value === value.toUpperCase();
    const upper = "small" in space && space.small && value === value.toLowerCase();
    const spelled = lower ? value.toLowerCase() : upper ? value.toUpperCase() : value;
    const pattern = patternOf(value);
    const items = [...(exact.get(spelled) ?? []), ...(pattern === undefined ? [] : (exact.get(pattern) ?? []))];
    return items.filter((item) => isAccompanied(item, body)).flatMap(claimsOf);
  };
}

/** The code with its service left open, as patterns are written. */
function patternReader(space: CodesData["spaces"][number]): (code: string) => string | undefined {
  if (!("segments" in space) || !space.segments) return () => undefined;
  const { open } = space;
  const segments = space.segments.map(({ name, length }) => ({ name, length: Number(length) }));
  const total = segments.reduce((sum, { length }) => sum + length, 0);
  return (code) => {
    if (code.length !== total) return undefined;
    let at = 0;
    const parts = segments.map(({ name, length }) => {
      at += length;
      return name === "service" ? open : code.slice(at - length, at);
    });
    return parts.join("");
  };
}

/** Some entries only hold where another field has a certain value, or no other than some. */
function isAccompanied(item: Item, body: unknown): boolean {
  const only = "only" in item && item.only ? item.only : [];
  const isStrange = ({ field = "", values = [] }: FieldCondition) =>
    ![undefined, null, ""].some((nothing) => nothing === ownValue(body, field)) &&
    !isOneOf(ownValue(body, field), values);
  if (only.some(isStrange)) return false;
  if (!("with" in item) || !item.with || item.with.length === 0) return true;
  return item.with.every((condition) => isMet(condition, body));
}

function claimsOf(item: Item): Claim[] {
  const { scope, outcome } = item;
  const when = ("when" in item && item.when ? item.when : []) as readonly Partial<Claim>[];
  return [{ scope, outcome }, ...when.map((more) => ({ scope, outcome, ...more }))];
}

function valuesAt(place: Place, body: unknown, { httpStatus }: DecodeContext): string[] {
  // A body can be the evidence itself.
  if ("code" in place && place.code) return [place.code];
  if (place.field === null) {
    // The status itself, or where the caller does not know it, whatever the place stands for.
    if (httpStatus !== undefined) return [String(httpStatus)];
    return "assumed" in place && place.assumed ? [place.assumed] : [];
  }
  const value = ownValue(body, place.field);
  if (typeof value === "number" && Number.isSafeInteger(value)) return [String(value)];
  if (typeof value === "string" && value !== "") return [value];
  return value === undefined || value === null || value === "" ? [] : [NO_CODE];
}

/** Stands for a value that is there and is no code. */
const NO_CODE = "\u0000";

/**
 * A field of the body itself, never of what it inherits from. Where it cannot be read, it is as if it were not there:
 * `decode` either comes to nothing, or has no use for the field and says the same whatever it holds.
 */
export function ownValue(body: unknown, path: string): unknown {
  let value = body;
  try {
    for (const key of path.split(".")) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as Record<string, unknown>)[key];
    }
    return value;
  } catch {
    return undefined;
  }
}
