import type { Model, Space } from "../../generator/src/catalog/model.ts";
import { codesData } from "../../generator/src/emit/codes-json.ts";
import { typeName } from "../../generator/src/emit/names.ts";
import { packageFolder } from "../../generator/src/places.ts";
import { bodiesWith } from "./body.ts";
import { fullCode, futureCode, wrongCodes } from "./codes.ts";
import type { Case } from "./shape.ts";
import { WRITTEN } from "./written.ts";

/** A case before it has a number. */
type Draft = Omit<Case, "id" | "provider">;

/**
 * Cases for validators: what is valid follows from how an instance was made, not from a schema.
 *
 * @param model - the resolved provider.
 * @returns the cases, numbered.
 */
export function validationCases(model: Model): Case[] {
  const cases = [
    ...model.spaces.flatMap((space) => spaceCases(model, space)),
    ...writtenCases(model),
    ...codegenCases(model),
    ...dataCases(model),
  ];
  return cases.map((draft, index) => ({ id: `${model.id}-${index + 1}`, provider: model.id, ...draft }));
}

/** What is tried in whole bodies too; a body says of a wrong code what its type says. */
const IN_BODIES = new Set([
  "line feed at the end",
  "Arabic digits",
  "one character too long",
  "number instead of string",
]);

function spaceCases(model: Model, space: Space): Draft[] {
  const schema = schemaFile(model, "schema.json");
  const type = typeName(model.identifier, space.id);
  const definition = (name: string) => `#/$defs/${name}`;
  const bodyType = (envelope: string) => definition(`${typeName(model.identifier, envelope)}Response`);
  const known = new Map(space.entries.map((entry) => [fullCode(space, entry), entry] as const));
  const first = [...known.keys()][0] ?? "";
  const future = futureCode(space);
  const drafts: Draft[] = [];
  const add = (name: string, instance: unknown, valid: boolean, note: string) =>
    drafts.push({ schema, type: name, instance, valid, note });
  for (const [code, entry] of known) {
    add(definition(`Known${type}`), code, true, `${space.id}: ${entry.name} is known`);
    for (const { instance } of bodiesWith(model, space.id, code)) add("#", instance, true, `body with ${entry.name}`);
  }
  add(definition(type), first, true, `${space.id}: a known code`);
  if (future !== undefined) {
    add(definition(type), future, true, `${space.id}: a code of tomorrow`);
    add(definition(`Known${type}`), future, false, `${space.id}: a code of tomorrow is not known`);
  }
  if (space.small) {
    add(definition(type), first.toLowerCase(), true, `${space.id}: in small letters`);
    add(
      definition(`Known${type}`),
      first.toLowerCase(),
      false,
      `${space.id}: known as documented, not in small letters`,
    );
  }
  if (space.capitals) {
    add(definition(type), first.toUpperCase(), true, `${space.id}: in capitals`);
    add(definition(`Known${type}`), first.toUpperCase(), false, `${space.id}: known as documented, not in capitals`);
  }
  for (const { envelope, instance } of future === undefined ? [] : bodiesWith(model, space.id, future)) {
    add("#", instance, true, `body with a code of tomorrow of ${space.id}`);
    add(bodyType(envelope), instance, true, `body with a code of tomorrow of ${space.id}`);
  }
  // The longest known code shows best what is cut off or changed in it.
  const longest = [...known.keys()].reduce((best, code) => (code.length > best.length ? code : best), first);
  for (const { note, value } of wrongCodes(space, longest)) {
    add(definition(type), value, false, `${space.id}: ${note}`);
    add(definition(`Known${type}`), value, false, `${space.id}: ${note}`);
    if (!IN_BODIES.has(note)) continue;
    for (const { envelope, instance, isClosed, isAlone } of bodiesWith(model, space.id, value)) {
      if (!isClosed) continue;
      if (isAlone) add("#", instance, false, `body with ${space.id}: ${note}`);
      add(bodyType(envelope), instance, false, `body with ${space.id}: ${note}`);
    }
  }
  return drafts;
}

function writtenCases(model: Model): Draft[] {
  const schema = schemaFile(model, "schema.json");
  const bodies = WRITTEN.filter(({ provider }) => provider === model.id).flatMap(({ type, note, valid, body }) => [
    { schema, type: "#", instance: body, valid, note },
    { schema, type: `#/$defs/${type}`, instance: body, valid, note },
  ]);
  const others = [null, true, 5, "a text", [], {}, [{}]].map((instance) => ({
    schema,
    type: "#",
    instance,
    valid: false,
    note: "not a body",
  }));
  return [...bodies, ...others];
}

/** The schema for generators is a schema as well: its enums are closed, its bodies take any text. */
function codegenCases(model: Model): Draft[] {
  const schema = schemaFile(model, "codegen.schema.json");
  const codes = model.spaces.flatMap((space): Draft[] => {
    const type = `#/definitions/${typeName(model.identifier, space.id)}`;
    const entry = space.entries[0];
    const value = entry?.pattern ?? entry?.code;
    const future = futureCode(space);
    return [
      { schema, type, instance: value, valid: true, note: `${space.id}: value of the enum` },
      ...(future === undefined
        ? []
        : [{ schema, type, instance: future, valid: false, note: `${space.id}: not a value of the enum` }]),
      { schema, type, instance: `${value}\n`, valid: false, note: `${space.id}: value of the enum and a line feed` },
    ];
  });
  const bodies = model.spaces.flatMap((space) => {
    const future = futureCode(space);
    return (future === undefined ? [] : bodiesWith(model, space.id, future)).map(({ envelope, instance }) => ({
      schema,
      type: `#/definitions/${typeName(model.identifier, envelope)}Response`,
      instance: { ...instance, fieldOfTomorrow: [1] },
      valid: true,
      note: `body with a code of tomorrow of ${space.id}`,
    }));
  });
  return [...codes, ...bodies, { schema, type: "#", instance: [], valid: false, note: "a list" }];
}

/** Data with every list empty. */
function withoutItems(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Symbol.iterator in value) return [];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutItems(inner)]));
}

function dataCases(model: Model): Draft[] {
  const schema = schemaFile(model, "codes.schema.json");
  const file = schemaFile(model, "codes.json");
  const data = codesData(model);
  const empty = withoutItems(data) as typeof data;
  return [
    { schema, type: "#", file, valid: true, note: "all data" },
    { schema, type: "#", instance: {}, valid: false, note: "no data" },
    { schema, type: "#", instance: empty, valid: true, note: "a file without entries" },
    { schema, type: "#", instance: { ...empty, version: empty.version + 1 }, valid: false, note: "another version" },
    { schema, type: "#/$defs/Service", instance: SERVICE, valid: true, note: "a service with a field of tomorrow" },
    {
      schema,
      type: "#/$defs/Service",
      instance: { ...SERVICE, kind: "moves" },
      valid: false,
      note: "a kind that there is not",
    },
    { schema, type: "#/$defs/Variation", instance: { outcome: "unknown" }, valid: true, note: "a variation" },
    { schema, type: "#/$defs/Variation", instance: { outcome: "maybe" }, valid: false, note: "no such outcome" },
  ];
}

const SERVICE = { code: "43", name: "TRANSFER", title: "Transfer", kind: "move", fieldOfTomorrow: 1 };

function schemaFile(model: Model, file: string): string {
  return `${packageFolder(model.id)}/${file}`;
}
