import type { Model, Space } from "../catalog/model.ts";
import { plainField, putField, type Schema } from "./body-properties.ts";
import { schemaText } from "./encode.ts";
import { pascalWords, typeName } from "./names.ts";
import { byName } from "./typescript/spaces.ts";

/**
 * JSON Schema (draft-07) for code generators of other languages: wire fields are plain strings,
 * as a closed enum would make the generated types throw on tomorrow's code; the known codes are
 * separate enums with names and descriptions.
 *
 * @param model - the resolved provider.
 * @returns the schema.
 */
export function codegenSchema(model: Model): Schema {
  const codes = model.spaces.map((space) => {
    const name = typeName(model.identifier, space.id);
    const twin = model.spaces.some((other) => other !== space && sameValues(other, space));
    return [name, enumType(name, space, twin)] as const;
  });
  const bodies = model.envelopes.map((envelope) => {
    const name = `${typeName(model.identifier, envelope.id)}Response`;
    return [name, bodyType(name, envelope)] as const;
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

/** A response body with plain fields, so that a code or field of tomorrow does not break the generated type. */
function bodyType(name: string, envelope: Model["envelopes"][number]): Schema {
  const root: Schema = { type: "object", properties: {} };
  const fields = new Map<string, Schema>();
  for (const { field } of envelope.codes) if (field !== undefined) fields.set(field, plainField("string"));
  for (const { message } of envelope.codes) if (message !== undefined) fields.set(message, plainField("string"));
  for (const [path, { type, meaning }] of Object.entries(envelope.fields ?? {}))
    fields.set(path, { ...plainField(type), ...(meaning.en !== "" && { description: schemaText(meaning.en) }) });
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

/** A flat enum of distinct values; where several names share a value, the first names it. */
function enumType(name: string, space: Space, twin: boolean): Schema {
  const members = new Map(
    [...byName(space)]
      .reverse()
      .map(({ name, value, entries: [entry] }) => [
        value,
        { name, description: schemaText(`${entry.text.en.title}. ${entry.text.en.detail}`) },
      ]),
  );
  const values = [...members.keys()].sort();
  const names = values.map((value) => members.get(value)?.name ?? "");
  const descriptions = values.map((value) => members.get(value)?.description ?? "");
  return {
    // Several generators take the title as the name of the type.
    title: name,
    description: schemaText(space.title),
    type: "string",
    enum: values,
    "x-enum-varnames": names,
    "x-enumNames": names,
    "x-enum-descriptions": descriptions,
    "x-enumDescriptions": descriptions,
    javaEnumNames: names,
    tsEnumNames: names,
    // quicktype makes one enum of two with the same values, and fails where they have names of their own.
    ...(!twin && { "qt-accessors": Object.fromEntries(values.map((value, index) => [value, names[index]])) }),
  };
}

function sameValues(a: Space, b: Space): boolean {
  const valuesOf = (space: Space) => [...new Set(byName(space).map(({ value }) => value))].sort().join("\n");
  return valuesOf(a) === valuesOf(b);
}
