/** A JSON Schema, or a part of one. */
export type Schema = Record<string, unknown>;

/**
 * Puts the schema of a field into that of a body, objects on the way included.
 *
 * @param body - schema of the body; changed.
 * @param path - dotted path of the field.
 * @param field - schema of the field; its properties so far are kept.
 * @returns the schema of the object that holds the field.
 */
export function putField(body: Schema, path: string, field: Schema): Schema {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let parent = body;
  for (const key of keys) {
    const properties = propertiesOf(parent);
    properties[key] ??= { type: "object" };
    parent = properties[key];
  }
  const properties = propertiesOf(parent);
  properties[last] = { ...properties[last], ...field };
  return parent;
}

function propertiesOf(schema: Schema): Record<string, Schema> {
  schema.properties ??= {};
  return schema.properties as Record<string, Schema>;
}
