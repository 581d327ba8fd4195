// Generated from the catalog; do not edit.
import { isEmpty, valueAt } from "../runtime/field.js";
import type { CodePlace, CodesData, Envelope } from "./codes-data.js";

/** A dotted path, split. */
export type Path = readonly string[];

/** A field that carries a code or shows that there is one. */
export interface Carrier {
  readonly path: Path;
  /** The code itself stands there, and all codes of its space are words: a number is none of them. */
  readonly isWord: boolean;
  /** A text or number stands there, not an object. */
  readonly isCode: boolean;
}

/** A kind of body of a provider, with its paths split. */
export interface Shape {
  readonly provider: string;
  readonly requires: readonly Path[];
  readonly excludes: readonly Path[];
  /** Fields that carry a code, or that a body which is itself a code has. */
  readonly codes: readonly Carrier[];
  /** First names of all fields that such a body may have. */
  readonly roots: ReadonlySet<string>;
}

/**
 * The kinds of bodies of a provider.
 *
 * @param data - its data.
 * @returns a shape for each.
 */
export function shapesOf({ provider, envelopes, entries }: CodesData): Shape[] {
  const numeric = new Set(entries.filter(({ code }) => /^-?[0-9X]+$/.test(code)).map(({ space }) => space));
  return envelopes.map((envelope) => ({
    provider,
    requires: (envelope.requires ?? []).map(split),
    excludes: (envelope.excludes ?? []).map(split),
    codes: envelope.codes.flatMap((place) => carriersOf(envelope, place, numeric)),
    roots: new Set(fieldsOfEnvelope(envelope).map((field) => split(field)[0] ?? "")),
  }));
}

/** A code that has no field of its own shows in the message, or in what makes the body one. */
function carriersOf({ requires }: Envelope, place: CodePlace, numeric: ReadonlySet<string>): Carrier[] {
  const { field, code, message, space, fallback } = place;
  const spaces = [space, ...(fallback ?? [])];
  if (field !== null) return [{ path: split(field), isCode: true, isWord: !spaces.some((id) => numeric.has(id)) }];
  const shown = code === undefined ? (message ?? requires?.[0]) : requires?.[0];
  return shown === undefined ? [] : [{ path: split(shown), isCode: false, isWord: false }];
}

/** All fields that an envelope names. */
function fieldsOfEnvelope({ codes, requires, redirects, ids, money, refunds, items, fields }: Envelope): string[] {
  return [
    ...codes.flatMap(({ field, message, service }) => [field ?? "", message ?? "", service?.field ?? ""]),
    ...(requires ?? []),
    ...redirects,
    ...Object.values(ids ?? {}).flat(),
    ...Object.values(money ?? {}).flat(),
    ...(refunds ? [refunds.list] : []),
    ...[items ?? []].flat(),
    ...fields,
  ].filter(Boolean);
}

/**
 * Splits a dotted path.
 *
 * @param field - the path.
 * @returns the names on the way.
 */
export function split(field: string): Path {
  return field.split(".");
}

/** How many names have to show that a body is of a kind: one alone, such as `status`, is in anything. */
const ENOUGH = 2;

/**
 * Whether an object has a shape, by its fields alone.
 *
 * @param shape - the shape.
 * @param body - the object.
 * @param isTold - the provider was told, so that a body of nothing but its field is enough.
 * @returns true if it does; `few` where a field fits, but too few do.
 */
export function hasShape(shape: Shape, body: object, isTold: boolean): boolean | "few" {
  const isThere = (path: Path) => !isEmpty(valueAt(body, path));
  const carrying = shape.codes.filter((carrier) => carries(carrier, valueAt(body, carrier.path)));
  if (carrying.length === 0 || !shape.requires.every(isThere) || shape.excludes.some(isThere)) return false;
  const names = Object.keys(body);
  const own = names.filter((name) => shape.roots.has(name)).length;
  const deep = Math.max(...carrying.map(({ path }) => path.length)) - 1;
  return own + deep >= ENOUGH || (isTold && own === names.length) || "few";
}

function carries({ isWord, isCode }: Carrier, value: unknown): boolean {
  if (isEmpty(value)) return false;
  return !isCode || typeof value === "string" || (typeof value === "number" && !isWord);
}
