/** A JSON Schema, or a part of one. */
export type Schema = Record<string, unknown>;

/**
 * Puts the schema of a field into that of a body, objects on the way included.
 *
 * @param body - schema of the body; changed.
 * @param path - dotted path of the field.
 * @param field - schema of the field; its properties so far are kept.
 * @param parents - type of the objects on the way.
 * @returns the schema of the object that holds the field.
 */
export function putField(body: Schema, path: string, field: Schema, parents: string | string[] = "object"): Schema {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let parent = body;
  for (const key of keys) {
    const properties = propertiesOf(parent);
    properties[key] ??= { type: parents };
    parent = properties[key];
  }
  if (last === FIRST_ITEM) {
    parent.type = "array";
    parent.items = field;
    return parent;
  }
  const properties = propertiesOf(parent);
  properties[last] = { ...properties[last], ...field };
  return parent;
}

/** In a path: the first item of a list. Only it holds a code, so the list as a whole is not restricted to codes. */
const FIRST_ITEM = "0";

/**
 * Schema of a field that carries no code.
 *
 * @param type - type as the catalog names it.
 * @returns the schema.
 */
export function plainField(type: string): Schema {
  return type === "strings" ? { type: "array", items: { type: "string" } } : { type };
}

/**
 * Whether a field is an item of a list, whose other items may be anything.
 *
 * @param path - dotted path of the field.
 * @returns true for the first item of a list.
 */
export function isItem(path: string): boolean {
  return path.endsWith(`.${FIRST_ITEM}`);
}

function propertiesOf(schema: Schema): Record<string, Schema> {
  schema.properties ??= {};
  return schema.properties as Record<string, Schema>;
}
