import { ALPHABETS, charactersOf, serviceExpression } from "../catalog/alphabets.ts";
import { fieldsOf } from "../catalog/conditions.ts";
import { inLocale, type Locale, type Localized } from "../catalog/locales.ts";
import type { Model, Segment, Space } from "../catalog/model.ts";
import { codeFor } from "../catalog/resolve/code-parts.ts";
import { BARE_TYPES } from "../catalog/shapes/envelopes.ts";
import { isItem, plainField, putField, type Schema } from "./body-properties.ts";
import { schemaText } from "./encode.ts";
import { typeName } from "./names.ts";
import { byName, type NamedEntries } from "./typescript/spaces.ts";

/**
 * JSON Schema (2020-12) of the codes and response bodies, self-contained.
 *
 * Every space has a type for known codes, one for its format, and an open type that accepts both, so that
 * a future code does not make a body invalid.
 *
 * @param model - the resolved provider.
 * @returns the schema of any response body, with all types under `$defs`.
 */
export function bodySchema(model: Model): Schema {
  const spaces = model.spaces.flatMap((space) => spaceTypes(model, space));
  const bodies = model.envelopes.map((envelope) => [bodyName(model, envelope.id), bodyType(model, envelope)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:payment-codes:${model.id}:body:1`,
    title: `Response bodies of ${schemaText(model.name)}`,
    anyOf: bodies.map(([name]) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries([...spaces, ...bodies]),
  };
}

function bodyName(model: Model, envelope: string): string {
  return `${typeName(model.identifier, envelope)}Response`;
}

function spaceTypes(model: Model, space: Space): (readonly [string, Schema])[] {
  const type = typeName(model.identifier, space.id);
  const title = schemaText(space.title);
  const characters = `${space.capitals ? "A-Z" : ""}${space.small ? "a-z" : ""}${charactersOf(space)}`;
  return [
    [
      type,
      {
        title,
        description: `Any ${title}, known or not.`,
        anyOf: [{ $ref: `#/$defs/Known${type}` }, { $ref: `#/$defs/${type}Format` }],
      },
    ],
    [`Known${type}`, { title: `Known ${title}`, oneOf: branches(space, model.defaultLocale) }],
    [
      `${type}Format`,
      {
        title: `Form of a ${title}`,
        type: "string",
        minLength: space.length.min,
        maxLength: space.length.max,
        pattern: hasLetters(space)
          ? `^${space.segments.map((segment) => segmentPattern(space, segment)).join("")}$`
          : `^[${characters}]{${space.length.min},${space.length.max}}$`,
        // In several languages `^…$` alone accepts a line break at the end.
        not: { pattern: `[^${characters}]` },
      },
    ],
  ];
}

/** One branch per distinct value: two for the same would reject it. */
function branches(space: Space, locale: Locale): Schema[] {
  const byValue = new Map<string, NamedEntries[]>();
  for (const named of byName(space)) byValue.set(named.value, [...(byValue.get(named.value) ?? []), named]);
  return [...byValue].flatMap(([value, names]): Schema[] => {
    const texts = names.map(({ entries: [entry] }) => inLocale(entry.text, locale));
    const text = {
      title: schemaText(names.map(({ name }) => name).join(" or ")),
      description: schemaText(texts.map(({ title, detail }) => `${title}. ${detail}`).join(" Or: ")),
    };
    if (space.kind === "literal") return [{ const: value, enum: [value], ...text }];
    const hasPattern = names.some(({ entries }) => entries.some((entry) => entry.service === null));
    if (hasPattern)
      return [{ type: "string", pattern: codePattern(space, value), maxLength: space.length.max, ...text }];
    const codes = names.flatMap(({ entries }) => entries.map((entry) => entry.code));
    return codes.map((code) => ({ const: code, enum: [code], ...text }));
  });
}

/** The pattern with any service in place of the open one; `[0-9]`, as `\d` means more in some languages. */
function codePattern(space: Space, pattern: string): string {
  return `^${codeFor(space, pattern, serviceExpression(space))}$`;
}

/** Whether one segment has other characters than the rest, so that each has to be looked at alone. */
function hasLetters({ segments }: Space): boolean {
  return segments.some(({ alphabet }) => alphabet !== undefined);
}

function segmentPattern(space: Space, { name, length }: Segment): string {
  return name === "service" ? serviceExpression(space) : `[${ALPHABETS[space.alphabet]}]{${length}}`;
}

/** A field of a body; one that only carries a code has no meaning of its own. */
interface BodyField {
  readonly type: Parameters<typeof plainField>[0];
  readonly required: "true" | "false";
  readonly meaning?: Localized<string>;
}

function bodyType(model: Model, envelope: Model["envelopes"][number]): Schema {
  const root: Schema = {
    title: `${schemaText(model.name)} ${envelope.id} response`,
    type: "object",
    required: [],
    properties: {},
  };
  const fields = new Map<string, BodyField>(Object.entries(envelope.fields ?? {}));
  for (const { field } of envelope.codes)
    if (field !== undefined && !fields.has(field)) fields.set(field, { type: "string", required: "false" });
  for (const [path, { type, required, meaning }] of fields) {
    const refs = envelope.codes
      .filter(({ field }) => field === path && !isItem(path))
      .map(({ space }) => ({ $ref: `#/$defs/${typeName(model.identifier, space)}` }));
    const description = meaning ? { description: schemaText(inLocale(meaning, model.defaultLocale)) } : {};
    // A code of a field that holds numbers or booleans is one, and may be spelled as a text as well.
    const kinds = refs.length > 0 && BARE_TYPES.has(type) ? [...refs, plainField(type)] : refs;
    const content = kinds.length > 0 ? { [kinds.length > 1 ? "anyOf" : "allOf"]: kinds } : plainField(type);
    // Errors come with null where the object would be.
    const parent = putField(root, path, { ...content, ...description }, ["object", "null"]);
    if (required === "true")
      parent.required = [...((parent.required as string[] | undefined) ?? []), path.slice(path.lastIndexOf(".") + 1)];
  }
  const needed = (envelope.requires ?? []).map((field) => requiredAt(field.split(".")));
  const marks = new Set(envelope.codes.flatMap(({ field, when }) => field ?? when?.flatMap(fieldsOf) ?? []));
  const anyCode = [...marks].map((field) => requiredAt(field.split(".")));
  const { required, ...rest } = root;
  return {
    ...rest,
    ...(needed.length > 0 && { allOf: needed }),
    ...((required as string[]).length > 0 ? { required } : anyCode.length > 0 && { anyOf: anyCode }),
  };
}

/**
 * A schema for bodies in which a field is present, however deep. What the first item of a list has to have, some item has
 * to have: a schema that says more could refuse a body that is read.
 */
function requiredAt([key = "", item, ...rest]: readonly string[]): Schema {
  const inside = () => {
    if (item === undefined) return {};
    if (!isItem(`.${item}`)) return requiredAt([item, ...rest]);
    return { type: "array", ...(rest.length > 0 ? { contains: requiredAt(rest) } : { minItems: 1 }) };
  };
  return { type: "object", required: [key], properties: { [key]: inside() } };
}
