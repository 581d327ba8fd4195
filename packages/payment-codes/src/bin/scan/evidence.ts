// Generated from the catalog; do not edit.
import { isEmpty, isPositive, valueAt } from "../../runtime/field.js";
import { type CodesData, fieldsOf } from "../codes-data.js";
import { type Path, split } from "../shapes.js";

/** Everything in a body that `decode` and the shapes of a provider look at, by how much of it they look at. */
export interface EvidenceFields {
  /** The value matters. */
  readonly values: readonly Path[];
  /** Only whether it is empty. */
  readonly presence: readonly Path[];
  /** Only whether it is empty and whether it is an amount above zero. */
  readonly amounts: readonly Path[];
  /** Only the first digits. */
  readonly numbers: readonly Path[];
  /** Where one of these is not empty, everything may matter. */
  readonly all: readonly Path[];
}

/** Digits that tell a card network. */
const DIGITS = 8;

/**
 * The fields that decide what a body of a provider says. Ids are not among them, and amounts only where money was given
 * back: no verdict depends on them.
 *
 * @param data - data of the provider.
 * @returns the fields.
 */
export function evidenceFields({ envelopes, entries, networks, notifications }: CodesData): EvidenceFields {
  const places = envelopes.flatMap(({ codes }) => codes);
  const conditions = [
    ...places.flatMap(({ when }) => when ?? []),
    ...entries.flatMap((entry) => [...(entry.with ?? []), ...(entry.only ?? [])]),
  ];
  return {
    values: paths([
      ...places.flatMap(({ field, message, service }) => [field ?? "", message ?? "", service?.field ?? ""]),
      ...conditions.flatMap(fieldsOf),
      ...(networks?.brands ?? []),
    ]),
    presence: paths([
      ...envelopes.flatMap(({ requires, excludes, redirects }) => [
        ...(requires ?? []),
        ...(excludes ?? []),
        ...redirects,
      ]),
      ...notifications.filter((rule) => rule.in === "body").map(({ signature }) => signature),
    ]),
    amounts: paths(envelopes.flatMap(({ positive }) => positive ?? [])),
    numbers: paths(networks?.numbers ?? []),
    all: paths(
      envelopes.flatMap(({ refunds, items, money }) => [
        ...(refunds ? [refunds.list] : []),
        ...[items ?? []].flat(),
        ...(money?.refunded ?? []),
      ]),
    ),
  };
}

function paths(fields: readonly string[]): Path[] {
  return [...new Set(fields.filter(Boolean))].map(split);
}

/**
 * Leaves out the fields whose first name is not there.
 *
 * @param fields - the fields.
 * @param names - names at the top of a body.
 * @returns the others.
 */
export function withNames(fields: EvidenceFields, names: ReadonlySet<string>): EvidenceFields {
  const left = (list: readonly Path[]) => list.filter(([root = ""]) => names.has(root));
  const { values, presence, amounts, numbers, all } = fields;
  return {
    values: left(values),
    presence: left(presence),
    amounts: left(amounts),
    numbers: left(numbers),
    all: left(all),
  };
}

/** Longer values are not worth remembering. */
const LONGEST = 512;

/**
 * A text that is the same for two bodies only if the same can be read in both, given that they have the same names at
 * the top.
 *
 * @param fields - what is looked at.
 * @param body - the body.
 * @returns the text; undefined for a body that has to be read by itself.
 */
export function evidenceKey(
  { values, presence, amounts, numbers, all }: EvidenceFields,
  body: unknown,
): string | undefined {
  for (const path of all) if (!isEmpty(valueAt(body, path))) return undefined;
  let key = "";
  for (const path of values) {
    const value = valueAt(body, path);
    const text = typeof value === "string" ? value : textOf(value);
    if (text === undefined || text.length > LONGEST) return undefined;
    // With its length in front, no value can look like two.
    key += `${typeof value === "string" ? "s" : ""}${text.length}:${text}`;
  }
  for (const path of presence) key += isEmpty(valueAt(body, path)) ? "-" : "+";
  for (const path of amounts) {
    const value = valueAt(body, path);
    key += isEmpty(value) ? "-" : isPositive(value) ? "p" : "+";
  }
  for (const path of numbers) key += `${leadingDigits(valueAt(body, path))};`;
  return key;
}

/** How a value that is no string is told from others. */
function textOf(value: unknown): string | undefined {
  if (value === undefined) return "u";
  if (value === null || typeof value !== "object") return `${typeof value}${String(value)}`;
  // A list may hold messages. An object is no value of a code, but may be one of a condition without values.
  if (Array.isArray(value)) return value.length <= 10 ? JSON.stringify(value) : undefined;
  return "o";
}

function leadingDigits(value: unknown): string {
  if (typeof value !== "string") return isEmpty(value) ? "-" : "+";
  return value === "" ? "-" : `${/^[0-9]{0,19}/.exec(value)?.[0].slice(0, DIGITS)}`;
}
