import type { Model } from "../../generator/src/catalog/model.ts";

type Envelope = Model["envelopes"][number];

/** A body that arrives with a code. */
export interface Body {
  /** Id of the envelope. */
  readonly envelope: string;
  readonly instance: Record<string, unknown>;
  /** Whether the field takes nothing but codes of the space: not an item of a list, or a field of several spaces. */
  readonly isClosed: boolean;
  /** Whether the body may be of no other kind, which would take anything in the field. */
  readonly isAlone: boolean;
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
        const instance = requiredFields(model, envelope);
        if (field !== undefined) put(instance, field, code);
        if (message !== undefined) put(instance, message, EMPTY[envelope.fields?.[message]?.type ?? "string"]);
        if (when && when.field !== message) put(instance, when.field, when.values?.[0] ?? "a text");
        const spaces = new Set(envelope.codes.filter((other) => other.field === field).map((other) => other.space));
        const isClosed = field !== undefined && !field.endsWith(".0") && spaces.size === 1 && fallback === undefined;
        const isAlone = !model.envelopes.some((other) => other !== envelope && takesAnything(other, instance, field));
        return { envelope: envelope.id, instance, isClosed, isAlone };
      }),
  );
}

/** Whether a body may be of a kind in which a field carries no code. */
function takesAnything({ requires, codes }: Envelope, body: unknown, field: string | undefined): boolean {
  const has = (path: string | undefined) => path !== undefined && at(body, path) !== undefined;
  return (
    (requires ?? []).every(has) &&
    codes.some((code) => has(code.field ?? code.when?.field)) &&
    codes.every((code) => code.field !== field)
  );
}

function at(body: unknown, path: string): unknown {
  return path.split(".").reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], body);
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

function requiredFields(model: Model, { fields, requires, codes }: Envelope): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const path of requires ?? []) {
    // A field that carries codes takes nothing else.
    const place = codes.find(({ field }) => field === path);
    const [entry] = model.spaces.find(({ id }) => id === place?.space)?.entries ?? [];
    put(body, path, entry?.code ?? EMPTY[fields?.[path]?.type ?? "string"]);
  }
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
