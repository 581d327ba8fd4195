import type { Model, Space } from "../catalog/model.ts";
import { plainField, putField, type Schema } from "./body-properties.ts";
import { schemaText } from "./encode.ts";
import { typeName } from "./names.ts";
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
  const codes = model.spaces.map((space) => [typeName(model.identifier, space.id), enumType(space)] as const);
  const bodies = model.envelopes.map(
    (envelope) => [`${typeName(model.identifier, envelope.id)}Response`, bodyType(envelope)] as const,
  );
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
function bodyType(envelope: Model["envelopes"][number]): Schema {
  const root: Schema = { type: "object", properties: {} };
  const fields = new Map<string, string>();
  for (const { field } of envelope.codes) if (field !== undefined) fields.set(field, "string");
  for (const { message } of envelope.codes) if (message !== undefined) fields.set(message, "string");
  for (const [path, { type }] of Object.entries(envelope.fields ?? {})) fields.set(path, type);
  for (const [path, type] of fields) putField(root, path, plainField(type));
  return root;
}

/** A flat enum of distinct values; where several names share a value, the first names it. */
function enumType(space: Space): Schema {
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
    type: "string",
    title: schemaText(space.title),
    enum: values,
    "x-enum-varnames": names,
    "x-enumNames": names,
    "x-enum-descriptions": descriptions,
    "x-enumDescriptions": descriptions,
    javaEnumNames: names,
    tsEnumNames: names,
    "qt-accessors": Object.fromEntries(values.map((value, index) => [value, names[index]])),
  };
}
