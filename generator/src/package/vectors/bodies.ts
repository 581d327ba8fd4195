import { type Body, newBody, put } from "../../emit/made-body.ts";
import { flat, type Where } from "./codes.ts";

/** Another field of a body, by its path, and what stands in it. */
export type Beside = readonly [path: string, value: unknown];

/** A field with what stands in it. */
export interface Filled extends Where {
  readonly value: unknown;
}

/** What a condition asks for where any value does. */
const ANY = "there";

/** An amount that is above zero. */
export const AMOUNT = "10000.00";

/**
 * A body with codes in some of its fields, and with what these fields need beside them.
 *
 * @param filled - the fields.
 * @param beside - further fields, written last; one without a value is taken away.
 * @returns the body.
 */
export function bodyWith(filled: readonly Filled[], beside: readonly Beside[] = []): Body {
  const body = newBody();
  for (const { envelope, place } of filled) {
    for (const field of envelope.requires ?? []) put(body, field, envelope.positive?.includes(field) ? AMOUNT : "R-1");
    for (const field of envelope.positive ?? []) put(body, field, AMOUNT);
    for (const [field, value] of held(place.when)) put(body, field, value);
  }
  for (const { place, value } of filled) if (place.field !== null) put(body, place.field, value);
  for (const [path, value] of beside) write(body, path, value);
  return body;
}

function write(body: Body, path: string, value: unknown): void {
  if (value !== undefined) {
    put(body, path, value);
    return;
  }
  const keys = path.split(".");
  const last = keys.pop() as string;
  const parent = keys.reduce<unknown>((object, key) => (object as Body | undefined)?.[key], body);
  if (typeof parent === "object" && parent !== null) delete (parent as Body)[last];
}

/**
 * What makes conditions hold.
 *
 * @param conditions - the conditions.
 * @returns the first field of each, with its first value.
 */
export function held(conditions: Parameters<typeof flat>[0] = []): Beside[] {
  return conditions.flatMap((condition): Beside[] => {
    const [first] = flat([condition]);
    return first?.fields[0] === undefined ? [] : [[first.fields[0], first.values[0] ?? ANY]];
  });
}
