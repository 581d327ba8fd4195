import type { Sample } from "./shape.ts";

/** The parts of a schema for generators that matter here. */
export interface CodegenSchema {
  readonly definitions: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly items?: Definition;
}

/** A code that nobody has today; a generated type takes any text. */
const FUTURE = "CODE_OF_TOMORROW";

/**
 * Makes an instance of the root type with a body of each type: codes that nobody has today, every
 * known field, and fields that no schema knows.
 *
 * @param provider - id of the provider.
 * @param schema - path of its schema for generators.
 * @param content - that schema.
 * @returns the sample, with what has to be read from it.
 */
export function sampleOf(provider: string, schema: string, { definitions }: CodegenSchema): Sample {
  const values: Record<string, unknown> = {};
  const bodies = Object.entries(definitions).filter(([, definition]) => definition.enum === undefined);
  const instance = Object.fromEntries(
    bodies.map(([name, definition]) => [name, valueFor(definition, `/${name}`, values)]),
  );
  return { provider, schema, instance: { ...instance, TypeOfTomorrow: { a: 1 } }, values };
}

function valueFor(definition: Definition, pointer: string, values: Record<string, unknown>): unknown {
  if (definition.type === "array") return [valueFor(definition.items ?? {}, `${pointer}/0`, values)];
  if (definition.type === "object") {
    const properties = Object.entries(definition.properties ?? {});
    const known = properties.map(([name, inner]) => [name, valueFor(inner, `${pointer}/${name}`, values)]);
    return { ...Object.fromEntries(known), ...TOMORROW };
  }
  const value = PLAIN[definition.type ?? "string"];
  values[pointer] = value;
  return value;
}

const PLAIN: Readonly<Record<string, unknown>> = { string: FUTURE, integer: 7, number: 7.5, boolean: true };

const TOMORROW = { fieldOfTomorrow: "new", listOfTomorrow: [1, "two", null], objectOfTomorrow: { a: { b: false } } };
