import { asJson, put } from "../../runtime/example.ts";
import type { Example } from "../model.ts";
import type { ProviderData } from "../shape.ts";
import { BARE_TYPES } from "../shapes/envelopes.ts";

/**
 * Puts the body together that the README shows.
 *
 * @param data - the provider; no field of its example stands in the way of another.
 * @returns the example, with objects and lists on the way to its fields, and a number or boolean where a field is documented as one.
 */
export function resolveExample({ example, envelopes }: Pick<ProviderData, "example" | "envelopes">): Example {
  const { body: fields, space, name } = example;
  const types = new Map(
    envelopes.flatMap((envelope) => Object.entries(envelope.fields ?? {}).map(([path, { type }]) => [path, type])),
  );
  const body: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(fields)) {
    put(body, path, BARE_TYPES.has(types.get(path)) ? asJson(text) : text);
  }
  return { body, space, name };
}
