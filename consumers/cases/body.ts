import { alternativesOf, fieldsOf } from "../../generator/src/catalog/conditions.ts";
import type { Model } from "../../generator/src/catalog/model.ts";
import { put } from "../../generator/src/runtime/example.ts";
import { valueAt } from "../../generator/src/runtime/field.ts";

type Envelope = Model["envelopes"][number];

/** A body that arrives with a code. */
export interface Body {
  /** Id of the envelope. */
  readonly envelope: string;
  readonly instance: Record<string, unknown>;
  /** Whether the field takes nothing but codes of the space: not an item of a list, a field of several spaces, or one of numbers. */
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
        if (message !== undefined) put(instance, message, empty(envelope.fields?.[message]?.type));
        for (const condition of when ?? []) {
          const [one = condition] = alternativesOf(condition);
          const [other = ""] = fieldsOf(one);
          if (other !== message) put(instance, other, one.values?.[0] ?? codeAt(model, other) ?? "a text");
        }
        const spaces = new Set(envelope.codes.filter((other) => other.field === field).map((other) => other.space));
        const isNumber = field !== undefined && envelope.fields?.[field]?.type === "integer";
        const isPlain = field !== undefined && !field.endsWith(".0") && !isNumber;
        const isClosed = isPlain && spaces.size === 1 && fallback === undefined;
        const isAlone = !model.envelopes.some((other) => other !== envelope && takesAnything(other, instance, field));
        return { envelope: envelope.id, instance, isClosed, isAlone };
      }),
  );
}

/** Whether a body may be of a kind in which a field carries no code. */
function takesAnything({ requires, codes }: Envelope, body: unknown, field: string | undefined): boolean {
  const has = (path: string | undefined) => path !== undefined && isThere(body, path);
  return (
    (requires ?? []).every(has) &&
    codes.some(({ field: own, when }) =>
      own === undefined ? (when ?? []).every((one) => fieldsOf(one).some(has)) : has(own),
    ) &&
    codes.every((code) => code.field !== field)
  );
}

/** A code that may stand in a field; nothing in a field that carries none. */
function codeAt(model: Model, path: string, first: Envelope["codes"] = []): string | undefined {
  const place = [...first, ...model.envelopes.flatMap(({ codes }) => codes)].find(({ field }) => field === path);
  const entries = model.spaces.find(({ id }) => id === place?.space)?.entries ?? [];
  // Of a composite space a code with its service, as a pattern is none.
  return (entries.find(({ service }) => service) ?? entries[0])?.code;
}

function requiredFields(model: Model, { fields, requires, codes }: Envelope): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const path of requires ?? []) {
    // A field that carries codes takes nothing else.
    put(body, path, codeAt(model, path, codes) ?? empty(fields?.[path]?.type));
  }
  // What an object holds by now stays there.
  for (const [path, { type, required }] of Object.entries(fields ?? {}))
    if (required === "true" && !path.includes(".") && !isThere(body, path)) put(body, path, empty(type));
  return body;
}

function isThere(body: unknown, path: string): boolean {
  return valueAt(body, path.split(".")) !== undefined;
}

/** A value of a type; a new object each time, as what is put into it belongs to one body alone. */
function empty(type = "string"): unknown {
  return structuredClone(EMPTY[type]);
}

const EMPTY: Readonly<Record<string, unknown>> = {
  string: "a text",
  object: {},
  integer: 1,
  number: 1,
  boolean: true,
  strings: ["a text"],
};
