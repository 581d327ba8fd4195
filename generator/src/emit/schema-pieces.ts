import type { Schema } from "./body-properties.ts";

/** Any text. */
export const string: Schema = { type: "string" };

/**
 * A list.
 *
 * @param items - what each element is.
 * @returns its schema.
 */
export function list(items: Schema): Schema {
  return { type: "array", items };
}

/**
 * An object; further fields are allowed.
 *
 * @param required - fields that are always there.
 * @param optional - fields that may be left out.
 * @returns its schema.
 */
export function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return { type: "object", required: Object.keys(required), properties: { ...required, ...optional } };
}
