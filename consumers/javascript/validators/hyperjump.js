import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";

/** Hyperjump reads the dialect from the schema, and types by their address. */
export async function prepare(schemas) {
  for (const schema of schemas.values()) registerSchema(schema);
  return async (path, type) => {
    const validator = await validate(`${schemas.get(path).$id}${type === "#" ? "" : type}`);
    return (instance) => validator(instance).valid;
  };
}
