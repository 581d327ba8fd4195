import { inLocale, type Locale } from "../catalog/locales.ts";
import type { Model, Space } from "../catalog/model.ts";
import { plainField, putField, type Schema } from "./body-properties.ts";
import { constantNames } from "./constant-name.ts";
import { schemaText } from "./encode.ts";
import { whenHeld } from "./entry-comment.ts";
import { pascalWords, typeName } from "./names.ts";
import { quicktypeAccessors } from "./quicktype-accessors.ts";
import { everyName } from "./typescript/spaces.ts";

/**
 * JSON Schema (draft-07) for code generators of other languages: wire fields are plain strings,
 * because a closed enum would make the generated types throw on future codes; the known codes are
 * separate enums with names and descriptions.
 *
 * @param model - the resolved provider.
 * @returns the schema.
 */
export function codegenSchema(model: Model): Schema {
  const bodies = model.envelopes.map((envelope) => {
    const name = `${typeName(model.identifier, envelope.id)}Response`;
    return [name, bodyType(name, envelope, model.defaultLocale)] as const;
  });
  const spaces = model.spaces.map((space) => ({
    space,
    type: typeName(model.identifier, space.id),
    members: membersOf(space, model.defaultLocale),
  }));
  const accessors = quicktypeAccessors(
    spaces.filter(({ members }) => canBeNamed(members)),
    [`${model.identifier}Codes`, ...bodies.flatMap(([, body]) => titlesIn(body))],
  );
  const codes = spaces.map(({ space, type, members }) => {
    const names = accessors.get(type);
    const enumeration = canBeNamed(members) ? enumType(members) : {};
    return [
      type,
      {
        // Several generators take the title as the name of the type.
        ...{ title: type, description: schemaText(space.title), type: "string" },
        ...enumeration,
        ...(names && { "qt-accessors": names }),
      },
    ] as const;
  });
  const types = [...codes, ...bodies];
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `urn:payment-codes:${model.id}:codegen:1`,
    title: `${model.identifier}Codes`,
    description: schemaText(
      `Known codes of ${model.name} and the response bodies that carry them. An open service in a code is spelled as documented, for example XX.`,
    ),
    type: "object",
    properties: Object.fromEntries(types.map(([name]) => [name, { $ref: `#/definitions/${name}` }])),
    definitions: Object.fromEntries(types),
  };
}

/** A response body with plain fields, so that future codes and fields do not break the generated type. */
function bodyType(name: string, envelope: Model["envelopes"][number], locale: Locale): Schema {
  const root: Schema = { type: "object", properties: {} };
  const fields = new Map<string, Schema>();
  for (const { field } of envelope.codes) if (field !== undefined) fields.set(field, plainField("string"));
  for (const { message } of envelope.codes) if (message !== undefined) fields.set(message, plainField("string"));
  for (const [path, { type, meaning }] of Object.entries(envelope.fields ?? {}))
    fields.set(path, { ...plainField(type), description: schemaText(inLocale(meaning, locale)) });
  for (const [path, field] of fields) putField(root, path, field);
  return titled(name, root);
}

/**
 * Titles for all objects: several generators take them as names of types, and without one a field
 * `error` becomes a type `Error`, which some languages already have.
 */
function titled(title: string, object: Schema): Schema {
  const properties = Object.entries(object.properties ?? {}).map(([field, schema]: [string, Schema]) => [
    field,
    schema.properties ? titled(title + pascalWords(field), schema) : schema,
  ]);
  return { title, ...object, properties: Object.fromEntries(properties) };
}

function titlesIn({ title, properties }: Schema): string[] {
  return [
    title as string,
    ...Object.values(properties ?? {}).flatMap((field: Schema) => (field.title ? titlesIn(field) : [])),
  ];
}

interface Member {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

/** Distinct values in order, each with one name. */
function membersOf(space: Space, locale: Locale): Member[] {
  const members = constantNames(everyName(space)).map(({ name, value, entries }): Member => {
    const { title, detail } = inLocale(entries[0].text, locale);
    return { name, value, description: schemaText(`${whenHeld(entries[0])}${title}. ${detail}`) };
  });
  return members.sort((a, b) => (a.value < b.value ? -1 : 1));
}

/**
 * Whether every generator can make an enum. Some name its members after their letters and digits, in any case: for codes
 * that only marks or capitals tell apart they fail, and the type is a plain string.
 */
function canBeNamed(members: readonly Member[]): boolean {
  const told = members.map(({ value }) => value.replace(/[^0-9A-Za-z]/g, "").toLowerCase());
  return new Set(told).size === members.length;
}

/** A flat enum, with names and descriptions in all spellings that generators ask for. */
function enumType(members: readonly Member[]): Schema {
  const names = members.map(({ name }) => name);
  const descriptions = members.map(({ description }) => description);
  return {
    enum: members.map(({ value }) => value),
    "x-enum-varnames": names,
    "x-enumNames": names,
    "x-enum-descriptions": descriptions,
    "x-enumDescriptions": descriptions,
    javaEnumNames: names,
    tsEnumNames: names,
  };
}
