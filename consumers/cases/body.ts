import type { Model } from "../../generator/src/catalog/model.ts";

type Envelope = Model["envelopes"][number];

/** A body that arrives with a code. */
export interface Body {
  /** Id of the envelope. */
  readonly envelope: string;
  readonly instance: Record<string, unknown>;
  /** Whether the field takes nothing but codes of the space: not an item of a list, or a field of several spaces. */
  readonly isClosed: boolean;
}

/**
 * Makes the body in which a code arrives, for each field that carries codes of its space.
 *
 * @param model - the resolved provider.
 * @param space - id of the space.
 * @param code - what stands in the field; any value, so that wrong bodies can be made too.
 * @returns the bodies with all fields that are required; none for a space that is for lookup only.
 */
export function bodiesWith(model: Model, space: string, code: unknown): Body[] {
  return model.envelopes.flatMap((envelope) =>
    envelope.codes
      .filter((place) => place.space === space)
      .map(({ field, message, when, fallback }) => {
        const instance = requiredFields(envelope);
        if (field !== undefined) put(instance, field, code);
        if (message !== undefined) put(instance, message, field === undefined ? ["a text"] : "a text");
        if (when && when.field !== message) put(instance, when.field, when.values?.[0] ?? "a text");
        const spaces = new Set(envelope.codes.filter((other) => other.field === field).map((other) => other.space));
        const isClosed = field !== undefined && !field.endsWith(".0") && spaces.size === 1 && fallback === undefined;
        return { envelope: envelope.id, instance, isClosed };
      }),
  );
}

/**
 * Puts a value into a body, objects and lists on the way included.
 *
 * @param body - the body; changed.
 * @param path - dotted path; `0` is the first item of a list.
 * @param value - what to put there.
 */
export function put(body: Record<string, unknown>, path: string, value: unknown): void {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) {
    body[key] = value;
    return;
  }
  body[key] ??= rest[0] === "0" ? [] : {};
  put(body[key] as Record<string, unknown>, rest.join("."), value);
}

function requiredFields({ fields, requires }: Envelope): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const path of requires ?? []) put(body, path, EMPTY[fields?.[path]?.type ?? "string"]);
  for (const [path, { type, required }] of Object.entries(fields ?? {}))
    if (required === "true" && !path.includes(".")) body[path] = EMPTY[type];
  return body;
}

const EMPTY: Readonly<Record<string, unknown>> = {
  string: "a text",
  object: {},
  integer: 1,
  number: 1,
  boolean: true,
  strings: ["a text"],
};
